"""A case whose last write was cut short: SQLite takes that back from the journal beside it, whatever that holds.

A journal names no database, so one of another file, or a forged one, would be written over the case. What it leads
to is therefore tried on a copy first.
"""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from motsvar.core.errors import CaseNotWritable, DamagedCase, MotsvarError, NotACase
from motsvar.store.copying import hot_journal, readable_source
from motsvar.store.faults import UNREADABLE, damaged, foreign_journal, locked

Verify = Callable[[sqlite3.Connection, Path], object]
Connect = Callable[..., sqlite3.Connection]
_NAMES_ANOTHER = bytes.fromhex("d9d505f920a163d7")
"""How a journal ends that names a file which SQLite deletes after the restoring. No case has such a one."""


def refuse_foreign_journal(path: Path, connect: Connect, verify: Verify) -> None:
    """Do nothing where no write was cut short, or where the journal leads to a sound case.

    :raises DamagedCase: when the journal is not of this case, or the case is damaged; nothing is changed.
    :raises CaseNotWritable: when another program has the case open.
    """
    sidecar = hot_journal(path)
    if sidecar is None:
        return
    if sidecar.name.endswith("-journal"):  # reading with a log would make an index beside it
        _refuse_locked(path, connect)
    refuse_named_file(path)
    try:
        with readable_source(path, path.parent) as copy, closing(connect(copy, "rw")) as connection:
            verify(connection, copy)
    except CaseNotWritable:
        return  # no room for a copy: whoever ran out of it must still be able to restore the case
    except (MotsvarError, *UNREADABLE):
        raise _why(path, sidecar, connect, verify) from None


def refuse_named_file(path: Path) -> None:
    """:raises DamagedCase: when the journal of a case names another file."""
    sidecar = hot_journal(path)
    if sidecar is None:
        return
    try:
        with sidecar.open("rb") as stream:
            stream.seek(max(0, sidecar.stat().st_size - len(_NAMES_ANOTHER)))
            end = stream.read()
    except OSError:
        return
    if end == _NAMES_ANOTHER:
        raise foreign_journal(path.name, sidecar.name)


def _refuse_locked(path: Path, connect: Connect) -> None:
    """Another program is in the middle of an act, and its journal is none of ours. Reading restores nothing."""
    with closing(connect(path, "ro")) as connection:
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except UNREADABLE as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                raise locked(path.name) from None


def _why(path: Path, sidecar: Path, connect: Connect, verify: Verify) -> DamagedCase | NotACase:
    """The journal is to blame where the case is sound without it."""
    try:
        with closing(connect(path, "ro", immutable=True)) as connection:
            verify(connection, path)
    except (MotsvarError, *UNREADABLE):
        return damaged(path.name)
    return foreign_journal(path.name, sidecar.name)
