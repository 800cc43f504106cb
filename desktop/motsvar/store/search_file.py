"""The file that an index for the search lies in: private, derived from the case, and made anew where it is not sound.

It is a file of its own, so that a case which is only read can be searched, and a case holds what people wrote alone.
"""

import os
import sqlite3
from contextlib import closing, suppress
from functools import cache
from pathlib import Path

from motsvar.store.backups import place_name
from motsvar.store.case_file import sqlite_address
from motsvar.store.schema import SchemaItem, found_items

APPLICATION_ID = 0x4D745378
"""``MtSx`` in ASCII."""
LARGEST_CHECKED = 64 * 2**20
"""Bytes up to which every page is looked at on opening. Of a larger file SQLite tells when it meets a fault."""
_PRAGMAS = (
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA mmap_size = 0",
    "PRAGMA locking_mode = EXCLUSIVE",
    "PRAGMA synchronous = NORMAL",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA cache_size = -32768",
)
_TABLES = (
    "CREATE TABLE made (made_with TEXT NOT NULL) STRICT",
    "CREATE TABLE source (id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE) STRICT",
    "CREATE TABLE passage (id INTEGER PRIMARY KEY, start INTEGER NOT NULL, text TEXT NOT NULL) STRICT",
    """CREATE TABLE word (
    form TEXT NOT NULL,
    key TEXT NOT NULL,
    shape TEXT NOT NULL,
    PRIMARY KEY (form, key)
) STRICT, WITHOUT ROWID""",
    "CREATE INDEX word_key ON word (key)",
    "CREATE INDEX word_shape ON word (shape) WHERE shape <> ''",
    """CREATE VIRTUAL TABLE entry USING fts5 (
    forms, keys, parts, content = '', tokenize = "ascii tokenchars '-./:,''_'"
)""",
)


def index_path(data_folder: Path, case: Path) -> Path:
    """Where the index of a case lies: in the user's data, beside the backups."""
    return data_folder / "search" / f"{place_name(case)}.index"


def open_index(path: Path | None, made_with: str) -> sqlite3.Connection:
    """The index at a path; an empty one where there is none, or none that this program made with the same dictionaries
    and left sound. Without a path, or where it cannot be written or is in use, one that is gone when it is closed."""
    if path is not None:
        with suppress(OSError, sqlite3.Error):
            connection = _opened(path, made_with) if path.exists() else None
            if connection is None:
                remove_index(path)
                _make_private(path)
                connection = _connect(path)
                _make(connection, made_with)
            return connection
    connection = _connect(None)
    _make(connection, made_with)
    return connection


def remove_index(path: Path) -> None:
    """Delete an index that is closed, with what a killed program left beside it. Raises ``OSError``."""
    for name in (path, path.with_name(f"{path.name}-journal")):
        name.unlink(missing_ok=True)


def _make_private(path: Path) -> None:
    """An empty file that nobody else may read; SQLite gives the files beside it the same permissions."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


def _connect(path: Path | None) -> sqlite3.Connection:
    address = sqlite_address(path, "rw") if path else ""
    connection = sqlite3.connect(
        address, uri=True, isolation_level=None, timeout=0, check_same_thread=False
    )  # ``SearchIndex`` has a lock
    for pragma in _PRAGMAS:
        connection.execute(pragma)
    return connection


def _opened(path: Path, made_with: str) -> sqlite3.Connection | None:
    """None for a file that is not such an index. Raises ``sqlite3.OperationalError`` where another program has it."""
    connection = _connect(path)
    try:
        if _is_sound(connection, path, made_with):
            return connection
    except sqlite3.OperationalError:
        connection.close()
        raise
    except sqlite3.Error:
        pass
    connection.close()
    return None


def _is_sound(connection: sqlite3.Connection, path: Path, made_with: str) -> bool:
    connection.execute("BEGIN EXCLUSIVE")
    connection.execute("ROLLBACK")
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    if application != APPLICATION_ID or found_items(connection) != _expected_items():
        return False
    if connection.execute("SELECT made_with FROM made").fetchall() != [(made_with,)]:
        return False
    large = path.stat().st_size > LARGEST_CHECKED
    return large or connection.execute("PRAGMA quick_check(1)").fetchall() == [("ok",)]


def _make(connection: sqlite3.Connection, made_with: str) -> None:
    connection.execute("BEGIN")
    for statement in _TABLES:
        connection.execute(statement)
    connection.execute("INSERT INTO made VALUES (?)", (made_with,))
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute("COMMIT")


@cache
def _expected_items() -> frozenset[SchemaItem]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as memory:
        for statement in _TABLES:
            memory.execute(statement)
        return found_items(memory)
