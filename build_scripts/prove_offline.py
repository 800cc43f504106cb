"""Proves that the program as it is shipped reaches no network, and writes what was found into docs/OFFLINE.md.

Usage: python build_scripts/prove_offline.py [--suite] [--write]    (Linux, after `make bundle`)

Each proof stands beside one that must fail, so that what is proven could have been disproved. ``--suite`` runs all
tests in an empty network and under strace as well, which takes half an hour.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from connections import CONTROL, may_watch, watched
from installers.contents import contents_of, reason_for
from installers.facts import ROOT, VERSION, System

PAGE = ROOT / "docs" / "OFFLINE.md"
FROM, TO = "<!-- found -->", "<!-- /found -->"
FROZEN = ROOT / "dist" / "motsvar"
NOTHING = ("unshare", "--map-root-user", "--net")
"""A network without any device that works."""
REACHES_OUT = "import socket; socket.create_connection(('192.0.2.1', 80), timeout=2)"
"""To an address that is nobody's (RFC 5737)."""
WATCHES_ITSELF = ("tests/isolation/test_nothing_opened.py", "tests/ui/help/test_markdown_view.py")
"""Tests that start strace, which cannot watch what is watched already; one of them opens a socket to be found out."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One row of the table."""

    looked_at: str
    found: str
    holds: bool


def findings(suite: bool) -> Iterator[Finding]:
    with tempfile.TemporaryDirectory(prefix="motsvar-") as temporary:
        yield from of_contents()
        yield from of_an_empty_network(Path(temporary))
        yield from of_watching(Path(temporary))
    if suite:
        yield from of_the_suite()


def of_contents() -> Iterator[Finding]:
    bundle = contents_of(FROZEN, System.LINUX)
    many = f"{len(bundle.names)} files, {len(bundle.binaries)} of them programs and libraries"
    faults = bundle.faults()
    said = "; ".join(faults) or "no network library, no OpenSSL, no network plugin"
    yield Finding(f"Every file of the bundle ({many})", said, not faults)
    for path, functions in bundle.connecting.items():
        yield Finding(f"{path} ({', '.join(functions)})", f"{reason_for(path)}", reason_for(path) is not None)
    modules = f"Python's modules in it ({len(bundle.modules)})"
    yield Finding(modules, "no ssl, no http, no asyncio; socket is an empty stand-in", not bundle.filled)


def of_an_empty_network(temporary: Path) -> Iterator[Finding]:
    control = subprocess.run([*NOTHING, sys.executable, "-c", REACHES_OUT], capture_output=True, text=True)
    refused = "unreachable" in control.stderr
    yield Finding("A program that reaches out, in an empty network", "is refused" if refused else "is not!", refused)
    keep = temporary / "empty"
    done = subprocess.run([*NOTHING, *self_test(keep)], capture_output=True)
    yield Finding("The self-test of the frozen program, in an empty network", *passed(done.returncode, keep))


def of_watching(temporary: Path) -> Iterator[Finding]:
    control = watched(CONTROL)
    yield Finding(
        "A program that opens an Internet socket, watched", f"is seen ({control.internet})", control.internet > 0
    )
    keep = temporary / "watched"
    seen = watched(self_test(keep))
    said, holds = passed(seen.status, keep)
    yield Finding(f"The same self-test, watched ({seen.processes} processes and threads)",
                  f"{said}; {sockets(seen.families)}", holds and not seen.internet)  # fmt: skip
    samples = [str(ROOT / "resources" / "samples" / name) for name in ("norra_ocr.txt", "sodra.txt")]
    seen = watched([str(FROZEN / "motsvar"), "compare", *samples])
    yield Finding(
        "`motsvar compare` with its workers, watched", sockets(seen.families), not (seen.status or seen.internet)
    )


def of_the_suite() -> Iterator[Finding]:
    tests = [sys.executable, "-m", "pytest", "-q", "-n", "2", "--dist", "loadfile", "-m", "not heavy"]
    in_nothing = subprocess.run([*NOTHING, *tests], cwd=ROOT, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    failed = "all pass" if in_nothing.returncode == 0 else "some fail"
    yield Finding("All tests, in an empty network", failed, in_nothing.returncode == 0)
    ignored = [f"--ignore={ROOT / name}" for name in WATCHES_ITSELF]
    seen = watched([*tests, str(ROOT / "tests"), *ignored], seconds=3 * 3600, QT_QPA_PLATFORM="offscreen")
    yield Finding(
        f"All tests, watched ({seen.processes} processes and threads)", sockets(seen.families), not seen.internet
    )


def self_test(keep: Path) -> list[str]:
    return [str(FROZEN / "motsvar"), "self-test", "--keep", str(keep), "--platform", "offscreen"]


def passed(status: int, keep: Path) -> tuple[str, bool]:
    result = keep / "result.json"
    holds = status == 0 and result.is_file() and json.loads(result.read_text(encoding="utf-8"))["passed"] is True
    return ("passes" if holds else "fails"), holds


def sockets(families: dict[str, int]) -> str:
    """``no Internet socket; of this machine: 3 AF_UNIX``."""
    internet = {family: count for family, count in families.items() if family.startswith(("AF_INET", "AF_PACKET"))}
    local = sorted(f"{count} {family}" for family, count in families.items() if family not in internet)
    said = f"{sum(internet.values())} Internet sockets" if internet else "no Internet socket"
    return f"{said}; of this machine: {', '.join(local)}" if local else f"{said}, and no other"


def table(found: list[Finding]) -> str:
    rows = [f"| {finding.looked_at} | {finding.found} |" for finding in found]
    return "\n".join([f"Version {VERSION}, on Linux:", "", "| looked at | found |", "| --- | --- |", *rows])


def main() -> int:
    parser = argparse.ArgumentParser(description="Proves that the frozen program reaches no network.")
    parser.add_argument("--suite", action="store_true", help="all tests, too; takes half an hour")
    parser.add_argument("--write", action="store_true", help="write the findings into docs/OFFLINE.md")
    asked = parser.parse_args()
    if not (FROZEN / "motsvar").is_file():
        sys.exit("There is no frozen program in dist: run make bundle first.")
    if not may_watch() or subprocess.run([*NOTHING, "true"], capture_output=True).returncode:
        sys.exit("This machine does not allow watching (strace) or an empty network (unshare), so nothing is proven.")
    found = []
    for finding in findings(asked.suite):
        print("holds:" if finding.holds else "FAILS:", finding.looked_at, "-", finding.found, flush=True)
        found.append(finding)
    holds = all(finding.holds for finding in found)
    if asked.write and holds:
        page = PAGE.read_text(encoding="utf-8")
        before, after = page.partition(FROM)[0], page.partition(TO)[2]
        PAGE.write_text(f"{before}{FROM}\n{table(found)}\n{TO}{after}", encoding="utf-8", newline="\n")
    return 0 if holds else 1


if __name__ == "__main__":
    sys.exit(main())
