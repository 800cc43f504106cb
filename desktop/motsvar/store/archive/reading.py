"""An archive as a new case. All of it is looked through before the case gets its name."""

import io
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from motsvar.core.errors import DamagedCase, MotsvarError, NewerCase, NotACase
from motsvar.core.progress import Progress, silent
from motsvar.store.archive.form import NAME, VERSION, ArchivedTable, Digest, Stored, of_json, tables_of
from motsvar.store.archive.scanning import CutShort, Malformed, Scanner
from motsvar.store.archive.telling import told_while
from motsvar.store.case_file import CaseFile, identity_of
from motsvar.store.checking import check
from motsvar.store.copying import made_beside
from motsvar.store.faults import spoken
from motsvar.store.ledger import stamp
from motsvar.store.opening import connect, refuse_existing
from motsvar.store.rows import canonical
from motsvar.store.schema import MIGRATION_SET, MIGRATIONS_TABLE, SCHEMA, Schema

READ = 0.6
"""How much of the work is done when all rows are read."""
_AT_ONCE = 256
"""Rows between two words of progress."""
_HEAD = 4096
"""Bytes in which an archive says that it is one."""
_AGAIN = "Nothing was made of it. Ask for it again, or use the case file it was made from."


def is_archive(path: Path) -> bool:
    """Whether a file says at its head that it is an archive; it is not read any further."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except (OSError, ValueError):
        return False
    return head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{") and f'"{NAME}"'.encode() in head


def read_archive(source: Path | bytes, target: Path, progress: Progress = silent) -> None:
    """Make a new case at ``target`` that is equal to the one in the archive, row by row; an older one is migrated.

    :raises NotACase, NewerCase, DamagedCase, CaseNotWritable: and leaves nothing behind.
    """
    refuse_existing(target)
    name = target.name if isinstance(source, bytes) else source.name
    with _opened(source) as (file, size), made_beside(target) as temporary:
        connection = connect(temporary, "rw")
        try:
            with spoken(target.name), _told_of(name):
                _Building(connection, file, size, name, progress).build()
                _look_through(connection, temporary, name, progress)
        finally:
            connection.close()


@contextmanager
def _opened(source: Path | bytes) -> Iterator[tuple[BinaryIO, int]]:
    if isinstance(source, bytes):
        yield io.BytesIO(source), len(source)
        return
    try:
        file = source.open("rb")
    except (OSError, ValueError):
        raise NotACase(f"The file “{source.name}” cannot be read.", "It may have been moved or renamed.") from None
    with file:
        yield file, os.fstat(file.fileno()).st_size


@contextmanager
def _told_of(name: str) -> Iterator[None]:
    """What an archive does wrong, as a sentence. What SQLite says may quote it, and is not passed on."""
    try:
        yield
    except CutShort:
        raise DamagedCase(f"The archive “{name}” ends too early: a part of it is missing.", _AGAIN) from None
    except (Malformed, RecursionError):
        raise DamagedCase(f"The archive “{name}” is not written as an archive is.", _AGAIN) from None
    except (sqlite3.IntegrityError, sqlite3.DataError, sqlite3.InterfaceError, OverflowError, ValueError):
        raise _unfit(name) from None


def _unfit(name: str) -> DamagedCase:
    return DamagedCase(f"The archive “{name}” holds what no case can hold.", _AGAIN)


class _Building:
    """The rows of an archive on their way into an empty file."""

    def __init__(
        self, connection: sqlite3.Connection, file: BinaryIO, size: int, name: str, progress: Progress
    ) -> None:
        self._connection, self._name, self._progress = connection, name, progress
        self._file, self._size = file, max(size, 1)
        self._scanner = Scanner(file)
        self._digest = Digest()
        self._number = 0

    def build(self) -> None:
        from motsvar.store.migrating import migrate  # sqlite-utils takes 0.3 s to import, and is rarely needed

        version = self._version()
        run = self._connection.execute
        for pragma in ("foreign_keys = OFF", "journal_mode = MEMORY", "synchronous = OFF"):
            run(f"PRAGMA {pragma}")
        migrate(self._connection, Schema(SCHEMA.steps[:version]), "")
        run("BEGIN")
        run(f'DELETE FROM "{MIGRATIONS_TABLE}"')
        self._tables(version)
        run("COMMIT")
        self._refuse_strange(version)
        if version < SCHEMA.version:
            migrate(self._connection, SCHEMA, stamp(datetime.now(UTC)))
        run("PRAGMA journal_mode = DELETE")

    def _version(self) -> int:
        """The schema that the archive was made with. The first thing it says."""
        try:
            self._scanner.take("{")
            self._scanner.key("format")
            head = self._scanner.flat()
        except Malformed:
            raise _no_archive(self._name) from None
        if not isinstance(head, dict) or head.get("name") != NAME:
            raise _no_archive(self._name)
        version, schema = head.get("version"), head.get("schema")
        if type(version) is not int or type(schema) is not int or version < 1 or schema < 1:
            raise Malformed
        if version > VERSION or schema > SCHEMA.version:
            raise NewerCase(
                f"The archive “{self._name}” was made by a newer version of the program.",
                "Update the program to open it.",
            )
        return schema

    def _tables(self, version: int) -> None:
        scanner = self._scanner
        scanner.take(",")
        scanner.key("tables")
        scanner.take("[")
        for number, table in enumerate(tables_of(version)):
            if number:
                scanner.take(",")
            self._table(table)
        scanner.take("]")
        scanner.take(",")
        scanner.key("tables_sha256")
        written = scanner.string()
        scanner.take("}")
        if scanner.peek():
            raise Malformed
        if written != self._digest.hexadecimal:
            raise DamagedCase(f"The archive “{self._name}” was changed after it was written.", _AGAIN)

    def _table(self, table: ArchivedTable) -> None:
        """Exactly this table, with exactly these columns."""
        scanner = self._scanner
        scanner.take("{")
        scanner.key("columns")
        columns = scanner.flat()
        scanner.take(",")
        scanner.key("name")
        if scanner.string() != table.name or columns != list(table.columns):
            raise Malformed
        scanner.take(",")
        scanner.key("rows")
        self._digest.table(table)
        marks = ", ".join("?" * len(table.columns))
        self._connection.executemany(f'INSERT INTO "{table.name}" VALUES ({marks})', self._rows(table))
        scanner.take("}")

    def _rows(self, table: ArchivedTable) -> Iterator[list[Stored]]:
        scanner = self._scanner
        scanner.take("[")
        first = True
        while not scanner.takes("]"):
            if not first:
                scanner.take(",")
            first = False
            row = scanner.flat()
            if not isinstance(row, list) or len(row) != len(table.types):
                raise Malformed
            values = [of_json(value, kind) for value, kind in zip(row, table.types, strict=True)]
            self._digest.line(canonical(row))
            self._number += 1
            if self._number % _AT_ONCE == 0:
                self._progress(READ * min(self._file.tell() / self._size, 1.0), "Reading")
            yield values

    def _refuse_strange(self, version: int) -> None:
        """Other steps than those of this version, or rows that refer to nothing: a migration would stumble on them."""
        steps = self._connection.execute(f'SELECT migration_set, name FROM "{MIGRATIONS_TABLE}" ORDER BY id').fetchall()
        if steps != [(MIGRATION_SET, step.name) for step in SCHEMA.steps[:version]]:
            raise _unfit(self._name)
        if self._connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise _unfit(self._name)


def _look_through(connection: sqlite3.Connection, path: Path, name: str, progress: Progress) -> None:
    """All that *Check case* looks at: the chain of the history, the hashes of the texts, every anchor."""
    file = CaseFile(connection, path, read_only=True, identity=identity_of(path) or (0, 0))
    faults: tuple[str, ...] = ("",)
    with told_while(connection, progress, READ, "Checking"), suppress(DamagedCase):
        faults = check(file)
    if faults:
        raise _unfit(name)


def _no_archive(name: str) -> MotsvarError:
    return NotACase(f"The file “{name}” is no archive of a case.", "Choose a file that a whole case was exported to.")
