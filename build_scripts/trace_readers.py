"""Watch, system call by system call, what a worker opens while it reads documents that name files and addresses.

Usage: python build_scripts/trace_readers.py (needs strace; Linux)

The worker is the program's own, started by the program's own code; only ``strace -f`` stands before its command. What
it did before its limits held, which is before it had the document, was to load the program; after that it may open
nothing but what ``ALLOWED`` names.
"""

import re
import shutil
import sys
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "desktop"))

from curious_documents import NAMED, curious_documents
from fuzz_trial import reader_of
from motsvar.core.errors import UnreadableDocument
from motsvar.isolation.process import worker_command
from motsvar.isolation.reading import read_bytes
from motsvar.isolation.workers import Workers

ROOT = Path(__file__).parents[1]
PROGRAM = (ROOT / "desktop", ROOT / "resources", Path(sys.prefix), Path(sys.base_prefix), Path(sys.executable).parent)
SYSTEM = re.compile(
    r"/(usr/)?lib(64)?/.*|/etc/ld\.so.*|/proc/self/.*|/dev/(null|urandom)|/sys/(devices/system/cpu|fs/cgroup).*"
    r"|/etc/localtime|/usr/share/(locale|zoneinfo).*|.*/lib/python3\d+\.zip"
)
"""Files of the system's libraries; the last is where Python looks for itself."""
ALLOWED = re.compile(r"/proc/self/statm|/dev/null|/usr/(local/)?share/(X11/)?fonts(/.*)?")
"""What a worker may open when it has the document: its own size, and fonts, which PDFium looks through once."""
RECOGNISER = re.compile(r"(/[\w/.]+/)?tesseract|/usr/(local/)?share/(tesseract-ocr|tessdata).*|/etc/(OpenCL|gnutls).*")
"""What the program that recognises words may be and open beside the system's libraries."""

_CALL = re.compile(r"^(\d+) +(\w+)\((.*)$")
_PATH = re.compile(r'"((?:[^"\\]|\\.)*)"')
_LIMITS_HOLD = ("prlimit64", "setrlimit")


@dataclass(frozen=True, slots=True)
class Traced:
    """What one worker did."""

    name: str
    said: str
    """The text's length, or the sentence of the refusal."""
    loaded: frozenset[str]
    """Files asked for before the limits held."""
    opened: frozenset[str]
    """Files asked for after that."""
    recogniser: frozenset[str]
    """Files asked for by a program that the worker started."""
    network: tuple[str, ...]
    """Calls that make or use an Internet socket, at any time."""

    def faults(self) -> list[str]:
        """What no worker may do; empty when it did nothing of that."""
        outside = sorted(path for path in self.loaded if not _belongs(path))
        curious = sorted(path for path in self.opened if not ALLOWED.fullmatch(path))
        curious += sorted(
            path for path in self.recogniser if not (RECOGNISER.fullmatch(path) or SYSTEM.fullmatch(path))
        )
        everything = self.loaded | self.opened | self.recogniser
        named = sorted(path for path in everything if any(name in path for name in NAMED))
        after = dict.fromkeys((*curious, *named))
        return [*self.network, *(f"before: {path}" for path in outside), *(f"after: {path}" for path in after)]


def traced(name: str, data: bytes, command: Sequence[str] | None = None) -> Traced:
    """Reads a document in a worker of that command, the program's own if none is given, and says what it did."""
    strace = shutil.which("strace")
    if strace is None:
        raise FileNotFoundError("strace")
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "log"
        calls = f"trace=%network,%file,{','.join(_LIMITS_HOLD)}"
        before = (strace, "-f", "-qq", "-s", "300", "-e", "signal=none", "-o", str(log), "-e", calls)
        with Workers(prestart=0, command=(*before, *(command or worker_command()))) as workers:
            try:
                said = f"{len(read_bytes(data, name, workers).text):,} characters"
            except UnreadableDocument as error:
                said = error.sentence
        return _understood(name, said, log.read_text(encoding="utf-8", errors="replace").split("\n"))


def _understood(name: str, said: str, lines: Iterable[str]) -> Traced:
    loaded: set[str] = set()
    opened: set[str] = set()
    recogniser: set[str] = set()
    network: list[str] = []
    started: set[str] = set()
    """Processes that have become another program."""
    bounded = False
    for line in lines:
        call = _CALL.match(line)
        if not call:
            continue
        process, what, rest = call.groups()
        bounded = bounded or (what in _LIMITS_HOLD and "RLIMIT_FSIZE" in rest)
        if bounded and what == "execve":
            started.add(process)
        if "AF_INET" in rest or "AF_NETLINK" in rest:
            network.append(line[:120])
        elif what not in _LIMITS_HOLD and (path := _PATH.search(rest)) and path[1]:
            (recogniser if process in started else opened if bounded else loaded).add(path[1])
    return Traced(name, said, frozenset(loaded), frozenset(opened), frozenset(recogniser), tuple(network))


def _belongs(path: str) -> bool:
    """Whether a file is of the program, the interpreter or the system's own libraries, or a folder above these."""
    if SYSTEM.fullmatch(path):
        return True
    asked = {Path(path), Path(path).resolve()}
    places = {*PROGRAM, *(place.resolve() for place in PROGRAM)}
    return any(one.is_relative_to(place) or place.is_relative_to(one) for one in asked for place in places)


def main() -> int:
    if shutil.which("strace") is None:
        print("strace is not here.", file=sys.stderr)
        return 2
    print("| document | result | files before it came | after | Internet sockets | faults |\n|---|---|---|---|---|---|")
    clean = True
    for name, data in curious_documents().items():
        if reader_of(Path(name).suffix) is None:
            continue
        seen = traced(name, data)
        figures = len(seen.loaded), len(seen.opened), len(seen.network), len(seen.faults())
        print(f"| {name} | {seen.said} | {' | '.join(map(str, figures))} |")
        for line in (*sorted(seen.opened | seen.recogniser), *seen.faults()):
            print(f"  {line}")
        clean = clean and not seen.faults()
    return 0 if clean else 1


if __name__ == "__main__":
    sys.exit(main())
