"""What the programs and libraries in a folder ask for: other libraries, and a version of the C library."""

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

_NEEDED = re.compile(r"\(NEEDED\).*\[(.+)\]")
_SEARCHED = re.compile(r"\((?:RPATH|RUNPATH)\).*\[(.*)\]")
_GLIBC = re.compile(r"Name: GLIBC_(\d+(?:\.\d+)+)")


@dataclass(frozen=True, slots=True)
class Linked:
    """What a folder as a whole needs of the system."""

    libraries: frozenset[str]
    """Names, such as ``libz.so.1``, that no file in the folder has."""
    glibc: tuple[int, ...]
    """The newest version of the C library whose symbols are asked for: (2, 34)."""
    foreign: frozenset[str]
    """Folders outside the bundle where the loader would look for libraries: there should be none."""


def linked(folder: Path) -> Linked:
    """Reads every ELF file with binutils' ``readelf``."""
    files = [path for path in sorted(folder.rglob("*")) if not path.is_symlink() and is_elf(path)]
    command = ["readelf", "--wide", "--dynamic", "--version-info", *map(str, files)]
    said = subprocess.run(command, stdout=subprocess.PIPE, check=True, env={"LC_ALL": "C", "PATH": "/usr/bin:/bin"})
    text = said.stdout.decode()
    carried = {path.name for path in folder.rglob("*")}
    versions = [tuple(map(int, version.split("."))) for version in _GLIBC.findall(text)]
    searched = {folder for path in _SEARCHED.findall(text) for folder in path.split(":")}
    return Linked(
        libraries=frozenset(set(_NEEDED.findall(text)) - carried),
        glibc=max(versions, default=(2, 0)),
        foreign=frozenset(folder for folder in searched if folder and not folder.startswith("$ORIGIN")),
    )


def is_elf(path: Path) -> bool:
    """Whether it is a program or a library."""
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"
