"""The program makes no Internet socket, seen from outside; and what makes one is seen."""

import re
import sys
from collections import Counter

import pytest

from connections import CONTROL, may_watch, read, watched
from installers.facts import ROOT
from prove_offline import sockets

WATCHING = pytest.mark.skipif(not may_watch(), reason="strace is not here, or may not watch")


def test_sockets_are_read_from_the_log_of_all_processes() -> None:
    log = (
        "12 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 3\n"
        "13 socket(AF_INET6, SOCK_DGRAM, IPPROTO_IP <unfinished ...>\n"
        "13 +++ exited with 0 +++\n12 +++ killed by SIGKILL +++\n"
    )
    seen = read(0, log)
    assert seen.families == Counter(AF_UNIX=1, AF_INET6=1)
    assert (seen.internet, seen.processes) == (1, 2)
    assert sockets(seen.families) == "1 Internet sockets; of this machine: 1 AF_UNIX"
    assert sockets({}) == "no Internet socket, and no other"


@WATCHING
def test_a_comparison_with_its_worker_opens_no_connection_and_one_that_does_is_seen() -> None:
    assert watched(CONTROL).internet == 1
    samples = [str(ROOT / "resources" / "samples" / name) for name in ("norra_ocr.txt", "sodra.txt")]
    seen = watched([sys.executable, "-m", "motsvar", "compare", *samples], PYTHONPATH=str(ROOT / "desktop"))
    assert seen.status == 0
    assert seen.processes > 1
    assert not seen.internet


def test_nothing_in_the_program_opens_an_address() -> None:
    opens = re.compile(
        r"QDesktopServices|openUrl|setOpenExternalLinks\(True|import webbrowser|QtNetwork|import socket\b|os\.startfile"
    )
    found = [
        f"{path.relative_to(ROOT)}: {line.strip()}"
        for path in sorted((ROOT / "desktop").rglob("*.py"))
        for line in path.read_text(encoding="utf-8").split("\n")
        if opens.search(line) and not line.strip().startswith("#")
    ]
    assert found == []
