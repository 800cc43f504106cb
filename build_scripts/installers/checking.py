"""Proves a frozen program before anything is made of it: its own self-test, and nothing in it that must not be."""

import json
import subprocess
import tempfile
from pathlib import Path

from installers.contents import contents_of
from installers.facts import NAME, PROGRAM, System, this_system

SECONDS = 300
"""That the self-test may take."""


class BundleError(Exception):
    """What was built is not what it should be."""


def program_in(folder: Path, system: System | None = None) -> Path:
    """The program that a user starts, in the folder that PyInstaller made."""
    match system or this_system():
        case System.WINDOWS:
            return folder / f"{NAME}.exe"
        case System.MACOS:
            return folder / "Contents" / "MacOS" / PROGRAM
        case System.LINUX:
            return folder / PROGRAM


def check(folder: Path) -> None:
    """Raises ``BundleError``."""
    if faults := contents_of(folder, this_system()).faults():
        raise BundleError(" ".join(faults))
    with tempfile.TemporaryDirectory(prefix="motsvar-") as temporary:
        self_test([str(program_in(folder))], Path(temporary), platform="offscreen")


def self_test(command: list[str], keep: Path, platform: str | None) -> None:
    """Runs the self-test of a built program; what it leaves is in ``keep``.

    ``platform`` is Qt's: ``offscreen`` needs no display, None leaves the choice to Qt. Raises ``BundleError``.
    """
    try:
        done = subprocess.run(
            [*command, "self-test", "--keep", str(keep), *(("--platform", platform) if platform else ())],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=SECONDS,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        raise BundleError(f"The self-test did not end in {SECONDS} seconds.") from None
    result = keep / "result.json"
    if not result.is_file():
        raise BundleError(f"The self-test left no result: {done.stdout.decode(errors='replace')[-2000:]}")
    said = json.loads(result.read_text(encoding="utf-8"))
    if done.returncode or not said["passed"]:
        raise BundleError(f"The self-test failed: {said['failure']}")
