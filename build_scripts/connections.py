"""Runs a command under strace and tells which sockets it and all that it starts have made."""

import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

INTERNET = ("AF_INET", "AF_INET6", "AF_PACKET")
"""Families that reach beyond this machine."""
CONTROL = (sys.executable, "-c", "import socket; socket.socket(socket.AF_INET, socket.SOCK_STREAM).close()")
"""A program that does what must not be done, so that the watching itself is seen to work."""

_SOCKET = re.compile(r"\bsocket(?:pair)?\((AF_\w+)")
_ENDED = re.compile(r"\+\+\+ (exited|killed)")


@dataclass(frozen=True, slots=True)
class Watched:
    """What a command did."""

    status: int
    processes: int
    """How many processes and threads were watched to their end."""
    families: Counter[str]
    """How many sockets of each family were asked for."""

    @property
    def internet(self) -> int:
        return sum(self.families[family] for family in INTERNET)


def may_watch() -> bool:
    """Whether strace is here and allowed to look on."""
    strace = shutil.which("strace")
    return bool(strace) and subprocess.run([str(strace), "-qq", "true"], capture_output=True).returncode == 0


def watched(command: Sequence[str], seconds: int = 600, **settings: str) -> Watched:
    """Runs a command to its end; ``settings`` are added to its environment. Raises ``TimeoutExpired``."""
    with tempfile.TemporaryDirectory(prefix="motsvar-") as folder:
        log = Path(folder) / "log"
        strace = ["strace", "-f", "--seccomp-bpf", "-e", "trace=socket,socketpair", "-e", "signal=none", "-o", str(log)]
        done = subprocess.run(
            ["env", *(f"{name}={value}" for name, value in settings.items()), *strace, *command],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=seconds,
        )  # fmt: skip
        return read(done.returncode, log.read_text(encoding="utf-8", errors="replace"))


def read(status: int, log: str) -> Watched:
    """What a log of strace tells."""
    return Watched(status, len(_ENDED.findall(log)), Counter(_SOCKET.findall(log)))
