"""A disk that can lose its power: an SQLite VFS that writes down what it is asked, and what is left of it at a cut.

What was synced before the cut is there. Each write since the last sync of its file is there, is not, or is torn: some
of its sectors are there and some are not. A file whose creation or removal was not made durable may be there or not:
SQLite syncs the folder with the first sync of a new journal, and after a removal where it was told to.
"""

import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PurePath

import apsw

SECTOR = 512
"""Bytes that a disk writes whole or not at all."""
HOLDS = 1 / 3
"""Chance that a write that was not synced is there, and that it is torn."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that the disk was asked, or an act that the program has told."""

    kind: str
    """``write``, ``truncate``, ``sync``, ``create``, ``delete`` or ``told``."""
    file: str = ""
    """Name without folder; of an act what was told."""
    at: int = 0
    """Offset of a write, size of a truncation, 1 where a removal was to be made durable."""
    data: bytes = b""


class RecordingVFS(apsw.VFS):
    """Passes everything on to the real file system, and writes it down. Real syncs are left out: they take time."""

    def __init__(self, name: str, steps: list[Step]) -> None:
        super().__init__(name, "")
        self.steps = steps
        self.fails_at: int | None = None
        """Number of the next write, truncation or sync that fails, from 0; None for never."""

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> apsw.VFSFile:
        path = name.filename() if isinstance(name, apsw.URIFilename) else name
        if path is not None and not super().xAccess(str(path), apsw.SQLITE_ACCESS_EXISTS):
            self.steps.append(Step("create", PurePath(str(path)).name))
        return RecordingFile(self, name, flags, PurePath(str(path or "temporary")).name)

    def xDelete(self, filename: str, syncdir: bool) -> None:
        self.steps.append(Step("delete", PurePath(filename).name, int(syncdir)))
        super().xDelete(filename, syncdir)

    def asked(self, step: Step) -> None:
        """:raises apsw.IOError: when this is the step that fails."""
        if self.fails_at is not None:
            if self.fails_at == 0:
                raise apsw.IOError
            self.fails_at -= 1
        self.steps.append(step)


class RecordingFile(apsw.VFSFile):
    def __init__(self, vfs: RecordingVFS, name: str | apsw.URIFilename | None, flags: list[int], short: str) -> None:
        super().__init__("", name, flags)
        self._vfs = vfs
        self._short = short

    def xWrite(self, data: bytes, offset: int) -> None:
        self._vfs.asked(Step("write", self._short, offset, bytes(data)))
        super().xWrite(data, offset)

    def xTruncate(self, newsize: int) -> None:
        self._vfs.asked(Step("truncate", self._short, newsize))
        super().xTruncate(newsize)

    def xSync(self, flags: int) -> None:
        del flags
        self._vfs.asked(Step("sync", self._short))


@dataclass(slots=True)
class _File:
    durable: bytearray = field(default_factory=bytearray)
    pending: list[Step] = field(default_factory=list)
    is_there: bool = False
    """Its name is durable."""
    may_go: bool = False
    """It was removed, and that is not durable."""


class Disk:
    """What is on the disk while steps are gone through."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self._files = {name: _File(bytearray(data), is_there=True) for name, data in files.items()}

    def take(self, step: Step) -> None:
        file = self._files.setdefault(step.file, _File()) if step.kind != "told" else _File()
        match step.kind:
            case "write" | "truncate":
                file.pending.append(step)
            case "sync":
                for one in file.pending:
                    _write(file.durable, one)
                file.pending.clear()
                file.is_there = True
            case "delete" if step.at:
                del self._files[step.file]
            case "delete":
                file.may_go = True
            case "create" if file.may_go:
                self._files[step.file] = _File()

    def cut(self, chance: random.Random) -> dict[str, bytes]:
        """What may be left when the power goes now."""
        out = {}
        for name, file in self._files.items():
            if (not file.is_there or file.may_go) and chance.random() < 0.5:
                continue
            left = bytearray(file.durable)
            for step in file.pending:
                _lose(left, step, chance)
            out[name] = bytes(left)
        return out


def _lose(left: bytearray, step: Step, chance: random.Random) -> None:
    luck = chance.random()
    if luck < HOLDS:
        _write(left, step)
    elif luck < 2 * HOLDS and step.kind == "write":
        for start in range(0, len(step.data), SECTOR):
            if chance.random() < 0.5:
                _write(left, Step("write", step.file, step.at + start, step.data[start : start + SECTOR]))


def _write(data: bytearray, step: Step) -> None:
    if step.kind == "truncate":
        if step.at < len(data):
            del data[step.at :]
        else:
            data.extend(bytes(step.at - len(data)))
        return
    if len(data) < step.at:
        data.extend(bytes(step.at - len(data)))
    data[step.at : step.at + len(step.data)] = step.data
