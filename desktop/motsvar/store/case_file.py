"""The one connection to a case file."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import get_ident
from typing import Any
from urllib.parse import quote

from motsvar.store.faults import UNREADABLE, spoken

PATIENCE = 0.3
"""Seconds to wait for a lock: a virus scanner lets go in that time, and a window hardly stutters."""

ROWS_AT_ONCE = 1_000
"""Of a query whose rows are asked for in parts: some milliseconds' worth."""


def sqlite_address(path: Path, mode: str, *, immutable: bool = False) -> str:
    """The ``file:`` address of a path, also of ``C:/…`` and of a share ``//server/…``."""
    posix = path.absolute().as_posix()
    head = "file://" if posix.startswith("/") else "file:///"
    return f"{head}{quote(posix, safe='/:')}?mode={mode}{'&immutable=1' if immutable else ''}"


@dataclass(frozen=True, slots=True)
class CaseFile:
    """The connection and where its file is. Used on one thread; ``rows`` and ``run`` speak in sentences."""

    connection: sqlite3.Connection
    path: Path
    read_only: bool
    identity: tuple[int, int]
    """Device and file number at opening, to notice that another file took its place."""
    thread: int = field(default_factory=get_ident)
    """Of the one thread that asks and writes. A backup alone may copy pages in another."""
    scratch: TemporaryDirectory[str] | None = None
    """Where the copy lies that is read in the place of an older case."""

    @property
    def name(self) -> str:
        return self.path.name

    @property
    def changes(self) -> int:
        """Rises with every row that is written: what was read at the same number is still so."""
        return self.connection.total_changes

    @property
    def in_transaction(self) -> bool:
        """False, too, when the file was closed, which takes back what was under way."""
        try:
            return self.connection.in_transaction
        except sqlite3.ProgrammingError:
            return False

    def rows(self, sql: str, *values: object) -> list[Any]:
        """All rows of a query, as tuples."""
        with spoken(self.name):
            return self._execute(sql, values).fetchall()

    def each(self, sql: str, *values: object) -> Iterator[Any]:
        """The rows of a query one by one, as tuples, for those that are too many or too large to be held."""
        with spoken(self.name):
            yield from self._execute(sql, values)

    def row(self, sql: str, *values: object) -> Any:
        """The first row of a query, or None."""
        with spoken(self.name):
            return self._execute(sql, values).fetchone()

    def rows_in_parts(self, sql: str, *values: object) -> Iterator[list[Any]]:
        """All rows of a query, some at a time. What is written in between may or may not be among them."""
        with spoken(self.name):
            cursor = self._execute(sql, values)
        try:
            while some := self._some(cursor):
                yield some
        finally:
            cursor.close()

    def _some(self, cursor: sqlite3.Cursor) -> list[Any]:
        with spoken(self.name):
            return cursor.fetchmany(ROWS_AT_ONCE)

    def run(self, sql: str, *values: object) -> None:
        with spoken(self.name):
            self._execute(sql, values)

    def _execute(self, sql: str, values: tuple[object, ...]) -> sqlite3.Cursor:
        if get_ident() != self.thread:
            raise RuntimeError("a case is used on one thread")
        return self.connection.execute(sql, values)

    def is_in_place(self) -> bool:
        """False when the file was moved, deleted or replaced since it was opened."""
        return identity_of(self.path) == self.identity

    def close(self) -> None:
        """Let go of the lock and of the journal that stands beside the file."""
        try:
            if not self.read_only:
                # An exclusive connection keeps its journal; going back to normal locking removes it.
                self.connection.execute("PRAGMA locking_mode = NORMAL")
                self.connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
                if Path(f"{self.path.resolve()}-journal").exists():
                    # That of a killed program goes with the next write, or when this mode changes: under a lock.
                    self.connection.execute("PRAGMA journal_mode = TRUNCATE").fetchone()
                    self.connection.execute("PRAGMA journal_mode = DELETE").fetchone()
        except (*UNREADABLE, OSError):
            pass  # the disk went away, or is damaged: every act was committed when it returned, nothing is left to do
        finally:
            self.connection.close()
            if self.scratch is not None:
                self.scratch.cleanup()


def identity_of(path: Path) -> tuple[int, int] | None:
    """Device and file number, or None when there is no such file."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino
