"""The form of an archive: one JSON document with a row on each line, and the hash of all rows at its end.

The names of its members are in the order of the alphabet, so that a program that sorts them leaves it readable.
"""

import base64
import hashlib
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from functools import cache

from motsvar.store.rows import canonical, fits
from motsvar.store.schema import SCHEMA, preparation

NAME = "motsvar case"
VERSION = 1
BLOB = "base64"
"""The one member of what stands for bytes."""
Stored = str | int | bytes | None


@dataclass(frozen=True, slots=True)
class ArchivedTable:
    """A table of one version of the schema."""

    name: str
    columns: tuple[str, ...]
    types: tuple[str, ...]
    """``TEXT``, ``INTEGER`` or ``BLOB``."""


@cache
def tables_of(version: int) -> tuple[ArchivedTable, ...]:
    """All tables of a version of the schema, a table after those that it refers to where the schema has it so."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as memory:
        for statement in (*preparation(), *(one for step in SCHEMA.steps[:version] for one in step.statements)):
            memory.execute(statement)
        names = memory.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rowid").fetchall()
        return tuple(_table(memory, name) for (name,) in names)


def _table(memory: sqlite3.Connection, name: str) -> ArchivedTable:
    found = memory.execute("SELECT name, type FROM pragma_table_info(?) ORDER BY cid", (name,)).fetchall()
    columns, types = zip(*found, strict=True)
    return ArchivedTable(name, columns, types)


class Digest:
    """The hash of all tables: of each its name and columns, then its rows, as canonical JSON, a line each."""

    def __init__(self) -> None:
        self._sum = hashlib.sha256()

    def table(self, table: ArchivedTable) -> None:
        self.line(canonical([table.name, table.columns]))

    def line(self, written: str) -> None:
        self._sum.update(written.encode("utf-8", "surrogatepass") + b"\n")

    @property
    def hexadecimal(self) -> str:
        return self._sum.hexdigest()


def to_json(value: Stored) -> object:
    return {BLOB: base64.b64encode(value).decode()} if isinstance(value, bytes) else value


def of_json(value: object, kind: str) -> Stored:
    """What a column of that type keeps. :raises ValueError: when it is of another type, or SQLite cannot keep it."""
    match value:
        case None:
            return None
        case {"base64": str(written), **others} if kind == "BLOB" and not others:
            return base64.b64decode(written, validate=True)
        case str() | int() if isinstance(value, str) == (kind == "TEXT") and kind != "BLOB" and fits(value):
            return value
    raise ValueError(kind)
