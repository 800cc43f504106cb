"""SQLite's failures as sentences. Its own messages may quote document text, so they are never passed on."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from motsvar.core.errors import CaseLocked, CaseNotWritable, DamagedCase, MotsvarError, Refused

UNREADABLE = (sqlite3.DatabaseError, UnicodeDecodeError)
"""What Python's module raises on a damaged file; the second when SQLite's message quotes bytes that are no text."""
_DISK = "Free some space, or move the case to another disk. Nothing of the case was changed."
_COPY = "Open a copy of it, or a backup."
_TEXT_DAMAGED = "Could not decode to UTF-8"


@contextmanager
def spoken(name: str, *, unverified: bool = False) -> Iterator[None]:
    """Turn SQLite's errors on the case ``name`` into ours; what is not the file's fault flies on.

    ``unverified``: the statements are known to be right, so any SQL error means that the file is not.
    """
    try:
        yield
    except (sqlite3.ProgrammingError, sqlite3.InterfaceError, sqlite3.IntegrityError):
        raise
    except UnicodeDecodeError:
        raise damaged(name) from None
    except sqlite3.DatabaseError as error:
        known = _sentence(error, name)
        if known is None and unverified:
            known = damaged(name)
        if known is None:
            raise
        raise known from None


@contextmanager
def fitting(name: str) -> Iterator[None]:
    """Rows that come from a log or another case may not fit what is there: that is said, and nothing is changed."""
    try:
        yield
    except sqlite3.IntegrityError:
        raise changed_outside(name) from None


def damaged(name: str) -> DamagedCase:
    return DamagedCase(f"The case “{name}” is damaged.", _COPY)


def locked(name: str) -> CaseLocked:
    return CaseLocked(f"The case “{name}” is open in another program or window.", "Close it there, or open a copy.")


def replaced(name: str) -> CaseNotWritable:
    return CaseNotWritable(
        f"The file of the case “{name}” was moved, deleted or replaced while it was open.",
        "Nothing more is written to it. Put the file back, or save a copy, then open the case again.",
    )


def read_only(name: str) -> CaseNotWritable:
    return CaseNotWritable(f"The case “{name}” is open for reading only.", "Save a copy where you may write.")


def cut_short(name: str) -> CaseNotWritable:
    return CaseNotWritable(
        f"The case “{name}” was not closed properly, and cannot be restored where it is, because that is read-only.",
        "Open a copy of it: what was saved is all there.",
    )


def foreign_journal(name: str, journal: str) -> DamagedCase:
    return DamagedCase(
        f"The file “{journal}” beside the case “{name}” does not belong to it, and would damage it.",
        f"Nothing was changed. Move “{journal}” elsewhere, then open the case again.",
    )


def changed_outside(name: str) -> Refused:
    return Refused(
        f"Another program changed the case “{name}”, so this act no longer fits what is there.",
        "Nothing was changed. Check the case to see which rows differ from the history.",
    )


def _sentence(error: sqlite3.DatabaseError, name: str) -> MotsvarError | None:
    code: int | None = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return damaged(name) if str(error).startswith(_TEXT_DAMAGED) else None
    if code in (sqlite3.SQLITE_IOERR_READ, sqlite3.SQLITE_IOERR_SHORT_READ, sqlite3.SQLITE_IOERR_CORRUPTFS):
        return damaged(name)
    if code == sqlite3.SQLITE_READONLY_DBMOVED:
        return replaced(name)
    if code in (sqlite3.SQLITE_READONLY_ROLLBACK, sqlite3.SQLITE_READONLY_RECOVERY, sqlite3.SQLITE_READONLY_CANTLOCK):
        return cut_short(name)
    match code & 0xFF:
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return damaged(name)
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return locked(name)
        case sqlite3.SQLITE_FULL:
            return CaseNotWritable(f"The disk is full: the case “{name}” could not be written.", _DISK)
        case sqlite3.SQLITE_IOERR:
            return CaseNotWritable(f"The disk refused to write the case “{name}”.", _DISK)
        case sqlite3.SQLITE_READONLY:
            return read_only(name)
        case sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM | sqlite3.SQLITE_AUTH:
            return CaseNotWritable(
                f"The case “{name}” cannot be opened or written where it is.",
                "Check that you may write to the file and to its folder.",
            )
        case _:
            return None
