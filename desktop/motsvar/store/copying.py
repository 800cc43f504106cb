"""Copies that are verified before they get their name: new cases, backups, and cases opened as a copy."""

import os
import re
import secrets
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from motsvar.core.errors import CaseNotWritable
from motsvar.store.faults import damaged, spoken

_WHERE = "Choose another folder, or free some space."
PAGES_AT_ONCE = 256
"""Pages that are copied between two reports of progress; for so long the case cannot be written."""
SIDECARS = ("-journal", "-wal", "-shm")


@contextmanager
def made_beside(path: Path) -> Iterator[Path]:
    """A new, empty file beside ``path`` that gets its name when the block ends well, and vanishes when it does not.

    Never replaces a file.

    :raises CaseNotWritable: when the folder cannot be written, or the name is taken meanwhile.
    """
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}.new")
    try:
        os.close(os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o666))
    except (OSError, ValueError):
        raise CaseNotWritable(f"“{path.name}” cannot be made in that folder.", _WHERE) from None
    try:
        yield temporary
        sync(temporary)
        _give_name(temporary, path)
    except OSError:
        raise CaseNotWritable(f"“{path.name}” could not be written.", _WHERE) from None
    finally:
        for leftover in (temporary, *(temporary.with_name(temporary.name + tail) for tail in SIDECARS)):
            leftover.unlink(missing_ok=True)


def copy_verified(
    source: sqlite3.Connection, path: Path, progress: Callable[[int, int, int], None] | None = None
) -> None:
    """Copy an open case to ``path`` with SQLite's backup, check every page of the copy, then give it its name.

    :raises CaseNotWritable, DamagedCase: and leaves nothing behind.
    """
    with (
        made_beside(path) as temporary,
        spoken(path.name, unverified=True),
        closing(sqlite3.connect(temporary, isolation_level=None)) as copy,
    ):
        copy.execute("PRAGMA trusted_schema = OFF")
        source.backup(copy, pages=PAGES_AT_ONCE if progress else -1, progress=progress, sleep=0.01)
        copy.execute("PRAGMA journal_mode = DELETE").fetchone()
        if copy.execute("PRAGMA integrity_check(1)").fetchall() != [("ok",)]:
            raise damaged(path.name)


def clear_unfinished(path: Path) -> None:
    """Remove what a killed program left of a copy to ``path``, or to ``unused_path`` of it, that never got its name."""
    names = rf"\.{re.escape(path.stem)}( \d+)?{re.escape(path.suffix)}\.[0-9a-f]{{8}}\.new({'|'.join(SIDECARS)})?"
    with suppress(OSError):  # leftovers harm nobody, so they keep nobody from working
        for found in list(path.parent.iterdir()):
            if re.fullmatch(names, found.name):
                found.unlink(missing_ok=True)


@contextmanager
def readable_source(path: Path, folder: Path) -> Iterator[Path]:
    """A path whose file can be read as it stands.

    The file itself, or, where a write was cut short, a scratch copy in ``folder`` in which SQLite can restore it.
    """
    sidecar = hot_journal(path)
    if sidecar is None:
        yield path
        return
    scratch = folder / f".{path.name}.{secrets.token_hex(4)}.scratch"
    tail = next(tail for tail in SIDECARS if sidecar.name.endswith(tail))
    scratch_sidecar = scratch.with_name(scratch.name + tail)
    try:
        shutil.copyfile(path, scratch)
        shutil.copyfile(sidecar, scratch_sidecar)
        yield scratch
    except OSError:
        raise CaseNotWritable(f"“{path.name}” was not closed properly and could not be copied.", _WHERE) from None
    finally:
        for leftover in (scratch, *(scratch.with_name(scratch.name + tail) for tail in SIDECARS)):
            leftover.unlink(missing_ok=True)


def hot_journal(path: Path) -> Path | None:
    """The journal beside a case that a cut-short write left, or None. One that starts with zero is spent.

    A link to a case is followed, as SQLite does.
    """
    path = path.resolve()
    for tail in ("-journal", "-wal"):
        sidecar = path.with_name(path.name + tail)
        try:
            with sidecar.open("rb") as stream:
                if stream.read(1) not in (b"", b"\0"):
                    return sidecar
        except OSError:
            continue
    return None


def unused_path(path: Path) -> Path:
    """``path``, or ``name 2``, ``name 3`` … when it is taken."""
    if not path.exists():
        return path
    number = 2
    while (other := path.with_name(f"{path.stem} {number}{path.suffix}")).exists():
        number += 1
    return other


def _give_name(temporary: Path, path: Path) -> None:
    try:
        os.link(temporary, path)  # fails when the name is taken, which a rename would not
    except FileExistsError:
        raise
    except OSError:  # a disk without hard links
        if path.exists():
            raise
        temporary.rename(path)
    sync(path.parent)


def sync(path: Path) -> None:
    """Have the disk keep a file, or the names in a folder. Windows keeps names by itself."""
    if path.is_dir() and os.name == "nt":
        return
    handle = os.open(path, os.O_RDWR if path.is_file() else os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
