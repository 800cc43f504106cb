"""Rows as values: read, put back, changed and dropped by id. The tables and columns are constants, never input."""

import json
from collections.abc import Mapping
from types import MappingProxyType

from motsvar.core.errors import DamagedCase
from motsvar.store.case_file import CaseFile
from motsvar.store.faults import damaged

Value = str | int | None
Row = dict[str, Value]
"""The image of one row, column by column, as the history keeps it."""

COLUMNS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "person": ("id", "name"),
        "document": (
            *("id", "position", "text_version", "title", "role", "page_starts", "source_name", "source_sha256"),
            *("source_size", "source_modified", "reader", "encoding", "skipped", "added", "headings", "remarks"),
            *("sender", "dated", "case_number"),
        ),
        "tag": ("id", "position", "parent", "name", "name_key", "colour", "description", "shortcut", "archived"),
        "passage": ("id", "document", "person", "created", "changed", "purpose"),
        "anchor": (
            *("id", "passage", "text_version", "start_offset", "end_offset", "exact", "prefix", "suffix"),
            *("state", "method", "score", "proposed_start", "proposed_end"),
        ),
        "passage_tag": ("id", "passage", "tag", "position", "person", "created"),
        "note": ("id", "passage", "document", "other_document", "tag", "body", "person", "created", "changed"),
        "link": ("id", "source", "target", "document", "relation", "note", "person", "created"),
        "hand_match": ("id", "one", "other", "verdict", "note", "person", "created"),
        "merged_copy": ("id", "name", "head", "person", "merged"),
        "theme": ("id", "position", "label", "patterns", "description", "person", "created"),
    }
)
"""The tables whose every change leaves an event. A row comes after those it refers to."""

_LARGEST = 1 << 63
"""Numbers in SQLite are smaller."""

_ADDED: Mapping[str, Row] = MappingProxyType(
    {
        "document": {"headings": "[]", "remarks": "[]", "sender": "", "dated": "", "case_number": ""},
        "tag": {"archived": 0},
        "passage": {"purpose": "annotation"},
        "anchor": {"state": "exact", "method": "hand", "score": 1000, "proposed_start": None, "proposed_end": None},
        "passage_tag": {"person": None, "created": ""},
        "note": {
            "document": None,
            "other_document": None,
            "tag": None,
            "person": None,
            "created": "",
            "changed": "",
        },
        "link": {"document": None},
    }
)
"""What a migration has put into columns that an earlier version did not have: the images of that time lack them."""


def read_row(file: CaseFile, table: str, row_id: str) -> Row | None:
    """The row, or None when there is none of that id."""
    columns = COLUMNS[table]
    found = file.row(f"SELECT {', '.join(columns)} FROM {table} WHERE id = ?", row_id)
    return None if found is None else dict(zip(columns, found, strict=True))


def not_found(file: CaseFile, table: str, row_id: str, condition: str = "TRUE") -> KeyError | DamagedCase:
    """What to raise for an id that is not found: the caller is wrong, or an index, which opening does not check."""
    if file.row(f"SELECT 1 FROM {table} NOT INDEXED WHERE id = ? AND {condition}", row_id) is not None:
        return damaged(file.name)
    return KeyError(f"no {table} {row_id}")


def insert_row(file: CaseFile, table: str, row: Row) -> None:
    columns = COLUMNS[table]
    marks = ", ".join("?" * len(columns))
    file.run(
        f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})",
        *(row[column] for column in columns),
    )


def update_row(file: CaseFile, table: str, row: Row) -> None:
    columns = COLUMNS[table][1:]
    marks = ", ".join(f"{column} = ?" for column in columns)
    file.run(
        f"UPDATE {table} SET {marks} WHERE id = ?",
        *(row[column] for column in columns),
        row["id"],
    )


def delete_row(file: CaseFile, table: str, row_id: str) -> None:
    file.run(f"DELETE FROM {table} WHERE id = ?", row_id)


def row_ids(file: CaseFile, table: str, column: str, value: str) -> list[str]:
    """Ids of the rows that refer to ``value``, in the order in which they were put in."""
    if column not in COLUMNS[table]:
        raise KeyError(column)
    found = file.rows(f"SELECT id FROM {table} WHERE {column} = ? ORDER BY rowid", value)
    return [row_id for (row_id,) in found]


def canonical(value: object) -> str:
    """JSON with sorted keys and no spaces, so that equal values have equal text and equal hashes."""
    return _CANONICAL.encode(value)


_CANONICAL = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))
"""Made once: making one takes as long as writing a row."""


def row_of(file: CaseFile, table: str, image: str | None) -> Row | None:
    """The row that an event keeps.

    :raises DamagedCase: when the image is not one of that table's rows.
    """
    if image is None:
        return None
    try:
        kept = json.loads(image)
    except (ValueError, RecursionError):
        raise damaged(file.name) from None
    if table not in COLUMNS or not isinstance(kept, dict):
        raise damaged(file.name)
    row: Row = {**_ADDED.get(table, {}), **kept}
    if row.keys() != set(COLUMNS[table]) or not all(fits(value) for value in row.values()):
        raise damaged(file.name)
    return row


def fits(value: object) -> bool:
    """Whether SQLite can keep it: JSON may also say lists, half surrogates and numbers of any length."""
    match value:
        case None:
            return True
        case bool():
            return False
        case int():
            return -_LARGEST <= value < _LARGEST
        case str():
            return value.encode("utf-8", "ignore").decode() == value
    return False
