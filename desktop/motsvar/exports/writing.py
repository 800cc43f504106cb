"""Files are written whole or not at all: beside the target, flushed to the disk, then renamed over it."""

import contextlib
import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from motsvar.core.errors import ExportFailed

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}
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
    beside = path.with_name(f".motsvar-{secrets.token_hex(8)}.part")
    # O_EXCL neither reuses a file nor follows a link that somebody put there; the umask narrows the mode.
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
    descriptor = os.open(beside, flags, _mode_for(path))
    try:
        with os.fdopen(descriptor, "w+b") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise
    _flush_folder(path.parent)


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
