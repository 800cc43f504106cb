"""What the program is called, and by what it is known to each system. Everything that is built reads it here."""

import platform
import sys
from enum import Enum
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "desktop")]

from motsvar import IDENTIFIER, __version__  # noqa: E402

NAME = "Motsvar"
"""As people read it."""
PROGRAM = "motsvar"
"""As it is typed: the command, the package, the folder of the user's data."""
VERSION = __version__
PUBLISHER = "The Motsvar developers"
COPYRIGHT = "© 2026 The Motsvar developers. MIT licence."
SUMMARY = {
    "en": "Two documents side by side: what corresponds, what differs, which themes recur",
    "sv": "Två dokument sida vid sida: vad som motsvarar vartannat, vad som skiljer, vilka teman som återkommer",
}

CASE_SUFFIX = ".motsvar"
CASE_TYPE = "application/x-motsvar-case"
"""MIME type of a case file, which is an SQLite database."""
CASE_UTI = f"{IDENTIFIER}.case"
CASE_PROG_ID = f"{NAME}.Case"
CASE_NAME = {"en": "Motsvar case", "sv": "Motsvar-ärende"}

OLDEST_MACOS = "13.0"
"""By the tag of PySide6's wheel."""
OLDEST_WINDOWS = "10.0.17763"
"""Version 1809: the first with the ICU that Qt 6.10 and later load."""
OLDEST_GLIBC = "2.35"
"""Ubuntu 22.04's; Debian 12 has 2.36. The tag of PySide6's wheel says 2.34; Python's own library asks for 2.35."""

EPOCH = 1_700_000_000
"""Seconds: the time that is written into what is built where no other is given, so that two builds are equal."""


class System(Enum):
    """What is built for."""

    LINUX = "linux"
    WINDOWS = "win32"
    MACOS = "darwin"


def this_system() -> System:
    """Raises ``ValueError`` on a system that nothing is built for."""
    return System("linux" if sys.platform.startswith("linux") else sys.platform)


def four_numbers() -> tuple[int, int, int, int]:
    """The version as Windows wants it: 1.2.3 is (1, 2, 3, 0)."""
    first, second, third = (int(part) for part in VERSION.split(".")[:3])
    return first, second, third, 0


SETUP = f"{NAME}-{VERSION}-windows-x64-setup.exe"
PORTABLE = f"{NAME}-{VERSION}-windows-x64-portable.zip"
DEB = f"{PROGRAM}_{VERSION}_amd64.deb"
TAR = f"{NAME}-{VERSION}-linux-x86_64.tar.xz"
APP = f"{NAME}.app"
"""The program on macOS, which is a folder."""


def dmg(machine: str) -> str:
    """The disk image for ``arm64`` or ``x86_64``."""
    return f"{NAME}-{VERSION}-macos-{machine}.dmg"


def sbom(system: System) -> str:
    """The list, for machines, of what is in the bundle for a system and the machine that this runs on."""
    return f"{NAME}-{VERSION}-{_SYSTEMS[system]}-{platform.machine().lower()}-sbom.cdx.json"


_SYSTEMS = {System.LINUX: "linux", System.WINDOWS: "windows", System.MACOS: "macos"}
