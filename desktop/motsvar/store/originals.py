"""Where the files lie that documents were read from.

Known to this machine, and never to the case: a copy for a colleague tells nothing of the folders of who made it.
"""

import json
import os
import secrets
import threading
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePosixPath, PureWindowsPath

from motsvar.core.document import Source

MOST = 20_000
"""Files whose place is remembered; of many more the longest unused are forgotten."""


class OriginalState(StrEnum):
    SAME = "same"
    CHANGED = "changed"
    """A file lies where the document was read from, but it is another one now."""
    NOT_FOUND = "not found"


@dataclass(frozen=True, slots=True)
class Original:
    """The file of a document as it was found."""

    state: OriginalState
    path: Path | None = None


class Originals:
    """Paths by the SHA-256 of what was read. May be asked from any thread."""

    def __init__(self, folder: Path | None) -> None:
        """``folder`` is the user's data folder; None remembers for as long as the program runs."""
        self._file = folder / "originals" if folder else None
        """A line a file: its SHA-256, a space, its path as JSON. The last line of a file counts."""
        self._lock = threading.Lock()
        self._paths: dict[str, str] | None = None

    def remember(self, sha256: str, path: Path) -> None:
        """That this file was read from there. A disk that cannot be written costs no more than the memory of it."""
        with self._lock:
            paths = self._loaded()
            if paths.get(sha256) == str(path):
                return
            paths.pop(sha256, None)
            paths[sha256] = str(path)
            self._append(_line(sha256, str(path)))

    def place_of(self, source: Source, beside: Path) -> Path | None:
        """Where the document was read from on this machine; else a file of that name in the folder ``beside``.

        Looks at names only: whether the file is still the same is another question.
        """
        with self._lock:
            kept = self._loaded().get(source.sha256)
        if kept is not None:
            return Path(kept)
        candidate = beside / source.name if _is_bare(source.name) else None
        return candidate if candidate is not None and candidate.is_file() else None

    def _loaded(self) -> dict[str, str]:
        if self._paths is None:
            self._paths = {}
            lines: list[str] = []
            if self._file is not None:
                with suppress(OSError, ValueError):
                    lines = self._file.read_text(encoding="utf-8").split("\n")
            for line in lines:
                sha256, _space, kept = line.partition(" ")
                with suppress(ValueError, RecursionError):
                    path = json.loads(kept)
                    if isinstance(path, str):
                        self._paths.pop(sha256, None)
                        self._paths[sha256] = path
            if len(lines) > 2 * MOST:
                self._paths = dict(list(self._paths.items())[-MOST:])
                self._rewrite("".join(_line(*one) for one in self._paths.items()))
        return self._paths

    def _append(self, line: str) -> None:
        """Costs the same however many are remembered, since a whole folder may be read in a minute."""
        if self._file is not None:
            with suppress(OSError):
                self._file.parent.mkdir(parents=True, exist_ok=True)
                handle = os.open(self._file, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600)
                with os.fdopen(handle, "a", encoding="utf-8") as out:
                    out.write(line)

    def _rewrite(self, lines: str) -> None:
        if self._file is None:
            return
        temporary = self._file.with_name(f".{self._file.name}.{secrets.token_hex(4)}")
        with suppress(OSError):
            handle = os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
            try:
                with os.fdopen(handle, "w", encoding="utf-8") as out:
                    out.write(lines)
                temporary.replace(self._file)
            finally:
                temporary.unlink(missing_ok=True)


def _line(sha256: str, path: str) -> str:
    return f"{sha256} {json.dumps(path)}\n"


def _is_bare(name: str) -> bool:
    """A name of a case may come from anybody: it must lead into no other folder and to no device or server."""
    windows = PureWindowsPath(name)
    return bool(name) and PurePosixPath(name).name == name == windows.name and not windows.is_reserved()
