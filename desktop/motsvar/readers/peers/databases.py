"""SQLite files of strangers: only the bytes, in memory, read only, and nothing in them is run.

The one place outside the store that knows SQLite: two tools of the field keep their projects in it. It is used in a
worker with limits on time and memory, as every reader is.
"""

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager

from motsvar.core.errors import UnreadableDocument
from motsvar.core.progress import Progress
from motsvar.readers.peers.naming import moment, storable

MAGIC = b"SQLite format 3\0"
_STEPS = 100_000
"""Of SQLite's machine, between two looks at how much a query has cost."""
_MOST_STEPS = 20_000
"""Times ``_STEPS``: some tens of seconds, more than any plain reading of a table takes."""
_LONGEST = 200_000_000
"""Bytes of one value."""


class Rows:
    """The tables of one file."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        found = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE TABLE%'")
        self._tables = {str(name) for (name,) in found}

    def has(self, *tables: str) -> bool:
        return self._tables.issuperset(tables)

    def of(self, table: str, *columns: str, order: str = "") -> Iterator["Row"]:
        """The rows of a table; of a table or a column that is not there, nothing. A view is no table."""
        if table not in self._tables:
            return
        there = {str(row[1]) for row in self._connection.execute(f'PRAGMA table_info("{table}")')}
        wanted = ", ".join(f'"{column}"' if column in there else f'NULL AS "{column}"' for column in columns)
        ordered = f' ORDER BY "{order}"' if order in there else ""
        for values in self._connection.execute(f'SELECT {wanted} FROM "{table}"{ordered}'):  # noqa: S608 - names of ours
            yield Row(columns, values)

    def count(self, table: str) -> int:
        return sum(1 for _ in self.of(table, "rowid"))


class Row:
    """Values of whatever type the file has them in."""

    def __init__(self, columns: Sequence[str], values: Sequence[object]) -> None:
        self._values: Mapping[str, object] = dict(zip(columns, values, strict=True))

    def words(self, column: str) -> str:
        value = self._values[column]
        return storable(value) if isinstance(value, str) else ""

    def number(self, column: str) -> int | None:
        value = self._values[column]
        return value if isinstance(value, int) else None

    def moment(self, column: str) -> str:
        return moment(self.words(column))


@contextmanager
def opened(data: bytes, name: str, progress: Progress) -> Iterator[Rows]:
    """:raises UnreadableDocument: when the file, or what is read of it in the block, is no sound database."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        steps = 0

        def further() -> int:
            nonlocal steps
            steps += 1
            return steps > _MOST_STEPS

        try:
            connection.deserialize(_without_log(data))
            connection.text_factory = lambda value: value.decode("utf-8", "replace")
            connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST)
            connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
            for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "query_only = ON", "temp_store = MEMORY"):
                connection.execute(f"PRAGMA {pragma}")
            connection.set_progress_handler(further, _STEPS)
            progress(0.0, f"Reading {name}")
            yield Rows(connection)
        except (sqlite3.Error, UnicodeDecodeError, OverflowError, MemoryError):
            raise UnreadableDocument(
                f"{name} is damaged, or no project that can be read.", "Open it in its own program and save it anew."
            ) from None


def _without_log(data: bytes) -> bytes:
    """A file in WAL mode cannot be opened in memory; what its header says of that is changed."""
    if data[:16] != MAGIC or len(data) < 512:
        raise sqlite3.DatabaseError("no database")
    return data[:18] + b"\x01\x01" + data[20:]
