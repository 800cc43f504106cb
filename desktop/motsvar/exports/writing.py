"""Files are written whole or not at all: beside the target, flushed to the disk, then renamed over it."""

import contextlib
import errno
import os
import re
import secrets
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from motsvar.core.errors import ExportFailed

if sys.platform != "win32":
    import fcntl

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}
opened = os.fdopen
"""How the file is opened; tests put a disk in its place that is full."""
_LEFTOVER = re.compile(r"\.motsvar-[0-9a-f]{16}\.part")
_YOUNG = 60.0
"""Seconds in which a file may not be locked yet by the program that makes it."""
_NO_SUCH_NAME = {errno.ENAMETOOLONG, errno.EINVAL, errno.EILSEQ}


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """A file, seekable, that takes the place of ``path`` when the block ends well.

    :raises ExportFailed: when the disk refuses; then, and when the block fails, an earlier file is untouched.
    """
    try:
        if path.is_dir():
            raise ExportFailed(f"{path.name} is a folder.", "Choose a file name.")
        with _beside(path) as file:
            yield file
    except OSError as error:
        raise _explained(path, error) from error


def write_whole(path: Path, data: bytes) -> None:
    """Puts ``data`` at ``path``. Raises ``ExportFailed``, and an earlier file of that name is untouched then."""
    with whole_file(path) as file:
        file.write(data)


@contextmanager
def _beside(path: Path) -> Iterator[BinaryIO]:
    _clear_leftovers(path.parent)
    beside = path.with_name(f".motsvar-{secrets.token_hex(8)}.part")
    # O_EXCL neither reuses a file nor follows a link that somebody put there; the umask narrows the mode.
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    descriptor = os.open(beside, flags, _mode_for(path))
    try:
        _lock(descriptor)
        with opened(descriptor, "w+b") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
            if sys.platform != "win32":
                beside.replace(path)  # still locked, so that nobody takes it for a leftover
        if sys.platform == "win32":
            beside.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise
    _flush_folder(path.parent)


def _clear_leftovers(folder: Path) -> None:
    """Deletes what programs that were killed had written: it holds words of a case, and nobody would find it.

    Who still writes holds a lock on the file (on Windows: has it open).
    """
    with contextlib.suppress(OSError):
        found = [Path(one.path) for one in os.scandir(folder) if _LEFTOVER.fullmatch(one.name)]
        for path in found:
            with contextlib.suppress(OSError):
                if time.time() - path.lstat().st_mtime > _YOUNG and _is_abandoned(path):
                    path.unlink()


def _is_abandoned(path: Path) -> bool:
    if sys.platform != "win32":  # there an open file cannot be deleted
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        finally:
            os.close(descriptor)
    return True


def _lock(descriptor: int) -> None:
    """As long as the file is open. A disk that knows no locks does without."""
    if sys.platform != "win32":
        with contextlib.suppress(OSError):
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _mode_for(path: Path) -> int:
    """That of the file which is replaced, so that a private file stays private; else what the umask leaves."""
    try:
        return path.stat().st_mode & 0o777
    except OSError:
        return 0o666


def _flush_folder(folder: Path) -> None:
    """Makes the new name last through a power cut, where the system lets a folder be opened."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _explained(path: Path, error: OSError) -> ExportFailed:
    name = path.name
    if error.errno in _FULL:
        return ExportFailed(f"{name} could not be written: the disk is full.", "Make room, or choose another disk.")
    if error.errno in _FORBIDDEN:
        return ExportFailed(
            f"{name} could not be written: it is not allowed here.",
            "Choose another folder, or close the file if another program has it open.",
        )
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return ExportFailed(f"{name} could not be written: the folder is not there.", "Choose another folder.")
    if error.errno in _NO_SUCH_NAME:
        return ExportFailed("The file could not be written: the name is not possible here.", "Choose a shorter name.")
    return ExportFailed(f"{name} could not be written.", "Choose another folder or disk.")
