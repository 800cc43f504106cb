"""What is shipped and is no Python package; and which of them, or of the packages, a library in a bundle belongs to."""

import re
import sys
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

from installers.checking import BundleError
from installers.facts import System

TABLE = Path(__file__).with_name("parts.toml")
TEXTS = Path(__file__).with_name("texts")

_LIBRARY = re.compile(r"\.(so|dll|pyd|dylib)(\.[\d.]+)?$", re.IGNORECASE)
_FRAMEWORK = re.compile(r"\.framework/Versions/[^/]+/[^/.]+$")


@dataclass(frozen=True, slots=True)
class Part:
    """A row of ``parts.toml``."""

    name: str
    licence: str
    systems: frozenset[System]
    files: tuple[str, ...]
    """Patterns of the names of its files."""
    copyright: str
    texts: tuple[str, ...]
    version: str = ""

    def has(self, name: str) -> bool:
        return any(fnmatch(name.lower(), pattern.lower()) for pattern in self.files)


def parts(system: System, table: Path = TABLE) -> tuple[Part, ...]:
    """Those of a system, in the order of the table."""
    rows = tomllib.loads(table.read_text("utf-8"))["part"]
    found = (
        Part(
            name=row["name"],
            licence=row["licence"],
            systems=frozenset(map(System, row["systems"])),
            files=tuple(row["files"]),
            copyright=row["copyright"].strip(),
            texts=tuple(row["texts"]),
            version=row.get("version", ""),
        )
        for row in rows
    )
    return tuple(part for part in found if system in part.systems)


def libraries(folder: Path) -> list[Path]:
    """What is run in a bundle: libraries and extension modules, relative to it."""
    files = (path.relative_to(folder) for path in sorted(folder.rglob("*")) if path.is_file())
    return [path for path in files if _LIBRARY.search(path.name) or _FRAMEWORK.search(path.as_posix())]


def check_libraries(folder: Path, of_packages: Iterable[str], system: System) -> tuple[Part, ...]:
    """The parts whose files lie in the bundle. Raises ``BundleError`` for a library of which nobody knows the licence.

    ``of_packages`` are the names of the files that Python packages installed: what they contain, their notices tell.
    """
    known, rows = frozenset(of_packages), parts(system)
    present: set[str] = set()
    strange = []
    for path in libraries(folder):
        of = [part for part in rows if part.has(path.name)]
        present.update(part.name for part in of)
        if not of and path.name not in known and not _is_of_python(path):
            strange.append(path.as_posix())
    if strange:
        raise BundleError(
            f"No licence is known for {', '.join(strange)}: leave them out in bundle.py, "
            f"or add a row to {TABLE.name} that says what they are."
        )
    return tuple(part for part in rows if part.name in present or not part.files)


def _is_of_python(path: Path) -> bool:
    """Whether it is an extension module of Python's own library, which has the name of that module."""
    return path.name.partition(".")[0] in sys.stdlib_module_names
