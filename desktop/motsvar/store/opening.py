"""From a path to a connection on a verified case. Nothing is written to a file before it was found to be ours."""

import os
import sqlite3
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from motsvar.core.errors import CaseNotWritable, MotsvarError, NewerCase, NotACase
from motsvar.store.case_file import PATIENCE, CaseFile, identity_of, sqlite_address
from motsvar.store.copying import clear_unfinished, copy_verified, hot_journal, unused_path
from motsvar.store.faults import UNREADABLE, damaged, locked, replaced, spoken
from motsvar.store.restoring import refuse_foreign_journal
from motsvar.store.schema import APPLICATION_ID, SCHEMA, Schema, expected_items, found_items

OLDEST_SQLITE = (3, 38, 0)
"""STRICT tables came with 3.37, and 3.38 mended their checks. The fault of 3.51.2 and before that damages files is in
WAL mode, which a case never uses."""
SAFETY = (
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA mmap_size = 0",
    "PRAGMA foreign_keys = ON",
)
DURABILITY = (
    "PRAGMA locking_mode = EXCLUSIVE",
    "PRAGMA synchronous = EXTRA",
    "PRAGMA fullfsync = ON",
    "PRAGMA checkpoint_fullfsync = ON",
)
JOURNAL = "PRAGMA journal_mode = DELETE"
"""Measured by simulated power cuts: with these none of 10,000 lost an act, with WAL and NORMAL thousands did."""
_MEMORY = "PRAGMA cache_size = -32768"
"""KiB: a case of 10,000 annotations stays in memory. This one reads the schema, so it comes last."""
LARGEST_CHECKED = 64 * 2**20
"""Bytes up to which it is also checked on opening that the indexes agree with their tables, for which everything is
read twice: a quarter of a second. Of larger cases the check command and every backup look at that."""
SMALLEST_PAGE = 512
"""Bytes; no SQLite database is smaller."""
_OTHERS = "Open a case that was made with this program, or make a new one."


def open_case_file(path: Path, *, read_only: bool = False, schema: Schema = SCHEMA) -> CaseFile:
    """Open, lock, verify and, if it is older, migrate a case.

    Where the file or its folder cannot be written, the case opens for reading only.

    :raises NotACase, NewerCase, DamagedCase, CaseNotWritable: with a sentence that says which.
    """
    require_sqlite()
    must_be_file(path)
    verify_header(path, schema)
    refuse_foreign_journal(path, connect, lambda connection, copy: verify(connection, copy, schema))
    if not read_only or hot_journal(path) is not None:  # a write that was cut short must be taken back first
        connection = _connect_for_writing(path)
        if connection is not None:
            try:
                if not read_only:
                    return _writable(connection, path, schema)
            except BaseException:
                connection.close()
                raise
            connection.close()
    connection = connect(path, "ro")
    try:
        with spoken(path.name, unverified=True):
            version = verify(connection, path, schema)
            connection.execute("PRAGMA query_only = ON")
        if version == schema.version:
            return _case_file(connection, path, read_only=True)
        older = _migrated_copy(connection, path, schema)
    except BaseException:
        connection.close()
        raise
    connection.close()
    return older


def _migrated_copy(connection: sqlite3.Connection, path: Path, schema: Schema) -> CaseFile:
    """An older case that may not be written, to be read all the same: as a copy that lives as long as it is open."""
    scratch = TemporaryDirectory(prefix="motsvar-")
    copy = Path(scratch.name) / path.name
    try:
        copy_verified(connection, copy)
        migrated = connect(copy, "rw")
    except BaseException:
        scratch.cleanup()
        raise
    try:
        _migrate(migrated, path.name, schema)
        migrated.execute("PRAGMA query_only = ON")
        return replace(_case_file(migrated, path, read_only=True), scratch=scratch)
    except BaseException:
        migrated.close()
        scratch.cleanup()
        raise


def require_sqlite(version: tuple[int, ...] = sqlite3.sqlite_version_info) -> None:
    """:raises CaseNotWritable: when the SQLite that the program came with is too old to be trusted with a case."""
    if version < OLDEST_SQLITE:
        found, least = (".".join(map(str, one)) for one in (version, OLDEST_SQLITE))
        raise CaseNotWritable(
            f"This copy of the program came with SQLite {found}, which is older than {least}.",
            "Install the program anew; the case was not opened.",
        )


def must_be_file(path: Path) -> None:
    """Refuse what is missing, a folder, a device, or empty, each with its sentence."""
    name = path.name
    try:
        status = path.stat()
    except FileNotFoundError:
        raise NotACase(f"There is no file “{name}”.", "It may have been moved or renamed.") from None
    except (OSError, ValueError):
        raise NotACase(f"The file “{name}” cannot be reached.", "Check that you may read it.") from None
    if path.is_dir():
        raise NotACase(f"“{name}” is a folder, not a case.", _OTHERS)
    if not path.is_file():
        raise NotACase(f"“{name}” is not an ordinary file.", _OTHERS)
    if not os.access(path, os.R_OK):
        raise NotACase(f"You may not read the file “{name}”.", "Ask for permission, or copy it from another account.")
    if status.st_size == 0:
        raise NotACase(f"The file “{name}” is empty.", _OTHERS)
    if status.st_size < SMALLEST_PAGE:  # SQLite would take it for a new, empty database
        raise NotACase(f"The file “{name}” is not a case.", _OTHERS)


def is_case(path: Path) -> bool:
    """Whether a file says at its head that it is a case, of whatever version; it is not read any further."""
    try:
        verify_header(path)
    except NewerCase:
        return True
    except MotsvarError:
        return False
    return True


def verify_header(path: Path, schema: Schema = SCHEMA) -> None:
    """Look at the header alone, without a lock and without touching what stands beside the file.

    Through SQLite and never with ``open``: closing a plain handle would drop the locks that this process holds.
    """
    try:
        connection = connect(path, "ro", immutable=True)
    except MotsvarError:
        raise NotACase(f"The file “{path.name}” cannot be read.", _OTHERS) from None
    try:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
    except UNREADABLE:
        if hot_journal(path) is not None:
            return  # a write was cut short; what SQLite restores is verified after
        raise NotACase(f"The file “{path.name}” is not a case.", _OTHERS) from None
    finally:
        connection.close()
    if application != APPLICATION_ID:
        raise NotACase(f"The file “{path.name}” is a database of another program.", _OTHERS)
    if version > schema.version:
        raise NewerCase(
            f"The case “{path.name}” was made by a newer version of the program.",
            "Update the program to open it. The file was not changed.",
        )


def verify(connection: sqlite3.Connection, path: Path, schema: Schema = SCHEMA) -> int:
    """Check that every page is sound and that the schema is ours, letter by letter; returns its version.

    :raises DamagedCase, NotACase: call it within ``spoken(name, unverified=True)``.
    """
    name = path.name
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if application != APPLICATION_ID or not 1 <= version <= schema.version:
        raise damaged(name)
    # The schema first: a check of foreign tables would run their expressions.
    if found_items(connection) != expected_items(schema, version):
        raise NotACase(
            f"The case “{name}” holds tables, triggers or indexes that are not of this program.",
            "It was not opened, because they could change your notes. Ask where the file comes from.",
        )
    check = "integrity_check" if path.stat().st_size <= LARGEST_CHECKED else "quick_check"
    if connection.execute(f"PRAGMA {check}(1)").fetchall() != [("ok",)] or _is_cut_off(connection, path):
        raise damaged(name)
    return int(version)


def _is_cut_off(connection: sqlite3.Connection, path: Path) -> bool:
    """True when the last page is not whole, which SQLite reads as zeros. In WAL mode pages may lie beside the file."""
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    (size,) = connection.execute("PRAGMA page_size").fetchone()
    (mode,) = connection.execute("PRAGMA journal_mode").fetchone()
    return mode != "wal" and path.stat().st_size < int(pages) * int(size)


def connect(path: Path, mode: str, *, immutable: bool = False) -> sqlite3.Connection:
    """A connection in SQLite's autocommit mode with the guards against hostile files set; nothing is read yet."""
    with spoken(path.name):
        connection = sqlite3.connect(
            sqlite_address(path, mode, immutable=immutable),
            uri=True,
            isolation_level=None,
            timeout=PATIENCE,
            check_same_thread=False,  # ``CaseFile`` checks; a backup copies pages in a thread of its own
        )
    for pragma in SAFETY:  # none of them reads the file
        connection.execute(pragma)
    return connection


def _connect_for_writing(path: Path) -> sqlite3.Connection | None:
    """An exclusively locked connection, or None where nothing can be written."""
    if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
        return None
    connection = connect(path, "rw")
    try:
        for pragma in DURABILITY:
            connection.execute(pragma)
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("ROLLBACK")
    except UNREADABLE as error:
        connection.close()
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise locked(path.name) from None
        if code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM):
            return None
        raise damaged(path.name) from None
    return connection


def _writable(connection: sqlite3.Connection, path: Path, schema: Schema) -> CaseFile:
    with spoken(path.name, unverified=True):
        version = verify(connection, path, schema)
        (mode,) = connection.execute(JOURNAL).fetchone()
        if mode != "delete":
            raise locked(path.name)
    if version < schema.version:
        backup = path.with_name(f"{path.stem} before version {schema.version}{path.suffix}")
        clear_unfinished(backup)  # of a migration that was killed; nobody else makes one while the case is locked
        copy_verified(connection, unused_path(backup))
        _migrate(connection, path.name, schema)
    return _case_file(connection, path, read_only=False)


def _migrate(connection: sqlite3.Connection, name: str, schema: Schema) -> None:
    from motsvar.store.migrating import migrate  # sqlite-utils takes 0.3 s to import, and is rarely needed

    with spoken(name):
        migrate(connection, schema, datetime.now(UTC).isoformat())
    if found_items(connection) != expected_items(schema, schema.version):
        raise AssertionError("a migration does not lead to the schema it promises")


def _case_file(connection: sqlite3.Connection, path: Path, *, read_only: bool) -> CaseFile:
    with spoken(path.name):
        connection.execute(_MEMORY)
    identity = identity_of(path)
    if identity is None:
        raise replaced(path.name)
    return CaseFile(connection, path, read_only, identity)


def refuse_existing(path: Path) -> None:
    """:raises CaseNotWritable: when something of that name is there."""
    if os.path.lexists(path):
        raise CaseNotWritable(f"There is a file “{path.name}” already.", "Choose another name, or open it.")
