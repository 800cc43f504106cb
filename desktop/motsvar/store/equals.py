"""Rows of another case that are the same thing as rows of this one under another id."""

from collections.abc import Mapping

from motsvar.store.case_file import CaseFile
from motsvar.store.rows import Row
from motsvar.store.words import name_key

_REFERRING = ("parent", "passage", "tag", "document", "other_document", "person", "source", "target", "one", "other")


class Equals:
    """Finds the id under which this case has a thing: its own GUID, else what the thing is known by.

    A person is known by the name, a document by the hashes of its file and its text, a tag by its name and its parent,
    a theme by its label, a tag on a passage and a note by what they are on.
    """

    def __init__(self, mine: CaseFile) -> None:
        self._mine = mine
        self.known: dict[str, str] = {}
        """Their ids that are others here."""

    def find(self, table: str, row: Row) -> str:
        """The id of ``row``, whose references are translated already, in this case; its own where it is new."""
        row_id = str(row["id"])
        if self._mine.row(f"SELECT 1 FROM {table} WHERE id = ?", row_id) is not None:
            return row_id
        found = self._alike(table, row)
        if found is not None:
            self.known[row_id] = found
            return found
        return row_id

    def _alike(self, table: str, row: Row) -> str | None:
        if table == "theme":
            key = name_key(str(row["label"]))
            labels = self._mine.rows("SELECT id, label FROM theme ORDER BY position, id")
            return next((str(one) for one, label in labels if name_key(label) == key), None)
        known_by = _KNOWN_BY.get(table)
        if known_by is None:
            return None
        condition = " AND ".join(f"{column} IS ?" for column in known_by)
        found = self._mine.row(f"SELECT id FROM {table} WHERE {condition}", *(row[column] for column in known_by))
        return None if found is None else str(found[0])


def translated(row: Row, known: Mapping[str, str]) -> Row:
    """The row with the ids of this case in its references."""
    return {
        column: known.get(str(value), value) if column in _REFERRING and value is not None else value
        for column, value in row.items()
    }


_KNOWN_BY = {
    "person": ("name",),
    "document": ("source_sha256", "text_version"),
    "tag": ("parent", "name_key"),
    "passage_tag": ("passage", "tag"),
    "note": ("passage", "document", "other_document", "tag"),
}
