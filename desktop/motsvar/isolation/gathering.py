"""Which files are meant by what was dropped: folders are gone through, to their last corner. No Qt."""

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from motsvar.core.progress import Progress, silent
from motsvar.isolation.reading import shown_name

MOST_FILES = 10_000
"""Files of one drop that are read; a case of more is no case that anybody looks through."""
_HIDDEN = (".", "~$")
"""How names begin of what a system or a program keeps beside documents: ``.DS_Store``, ``~$svar.docx``."""
_DIGITS = re.compile(r"(\d+)")


@dataclass(frozen=True, slots=True)
class Gathered:
    """The files to read, in order: what was named as it was named, a folder's by their paths."""

    files: tuple[Path, ...]
    foreign: int = 0
    """Files in folders that no reader knows by their names."""
    closed: int = 0
    """Folders that may not be looked into."""
    cut: bool = False
    """There are more files than are taken."""


def gather(paths: Sequence[Path], suffixes: Sequence[str], progress: Progress = silent) -> Gathered:
    """A file that was named itself is taken whatever it is called: its reader will say what is wrong with it.

    A folder is entered once, however many links lead to it. ``suffixes``: lower case, with the dot.
    """
    files: list[Path] = []
    foreign = closed = 0
    seen: set[tuple[int, int]] = set()
    known = tuple(suffixes)
    waiting = [(path, path.is_dir(), True) for path in reversed(paths)]
    while waiting and len(files) <= MOST_FILES:
        path, is_folder, is_named = waiting.pop()
        if is_folder:
            progress(0.0, shown_name(path))
            inside = _inside(path, seen)
            closed += inside is None
            waiting.extend(reversed(inside or ()))
        elif is_named or path.name.lower().endswith(known):
            files.append(path)
        else:
            foreign += 1
    return Gathered(tuple(files[:MOST_FILES]), foreign, closed, len(files) > MOST_FILES)


def _inside(folder: Path, seen: set[tuple[int, int]]) -> list[tuple[Path, bool, bool]] | None:
    """What lies in a folder, in order; nothing where it was entered before, None where it may not be."""
    try:
        status = folder.stat()
        if (status.st_dev, status.st_ino) in seen:
            return []
        seen.add((status.st_dev, status.st_ino))
        with os.scandir(folder) as entries:
            found = [(Path(entry.path), _is_folder(entry), False) for entry in entries if _is_shown(entry.name)]
    except OSError:
        return None
    return sorted(found, key=lambda one: in_order(one[0].name))


def _is_folder(entry: "os.DirEntry[str]") -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link that leads in a circle
        return False


def _is_shown(name: str) -> bool:
    return not name.startswith(_HIDDEN)


def in_order(name: str) -> list[str | int]:
    """Puts names in order as people do: ``Bilaga 2`` comes before ``Bilaga 10``."""
    parts = _DIGITS.split(name.casefold())
    return [int(part) if number % 2 else part for number, part in enumerate(parts)]
