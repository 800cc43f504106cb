"""Tracked changes, and the rows and cells of tables that they or their format may take away."""

from motsvar.readers.office.flowing import Flow
from motsvar.readers.office.left_out import Left, Tally
from motsvar.readers.office.word.names import is_on
from motsvar.readers.office.word.paragraphs import Paragraphs
from motsvar.readers.office.xml_events import Attributes, End, Start


class Revisions:
    """The text is as if all changes were accepted: insertions in it, deletions out, both counted."""

    def __init__(self, tally: Tally, paragraphs: Paragraphs, flow: Flow) -> None:
        self._tally = tally
        self._paragraphs = paragraphs
        self._flow = flow
        self._rows: list[Left | None] = []
        """Why the rows that are open are left out, if they are."""
        self._cells: list[Left | None] = []
        self._in_row = self._in_cell = False
        self.starts: dict[str, Start] = {
            "w:ins": self._insert,
            "w:del": self._delete,
            "w:delText": self._delete,
            "w:moveFrom": self._move,
            "w:tbl": self._begin_table,
            "w:tr": self._begin_row,
            "w:trPr": self._begin_row_properties,
            "w:hidden": self._hide_row,
            "w:tc": self._begin_cell,
            "w:cellDel": self._delete_cell,
        }
        self.ends: dict[str, End] = {
            "w:tr": self._end_row,
            "w:trPr": self._end_row_properties,
            "w:tc": self._end_cell,
        }

    def _insert(self, _: Attributes) -> None:
        if not (self._paragraphs.in_properties or self._in_row):
            self._tally.count(Left.INSERTIONS)

    def _delete(self, _: Attributes) -> bool:
        return self._takes_away(Left.DELETIONS)

    def _move(self, _: Attributes) -> bool:
        return self._takes_away(Left.MOVES)

    def _takes_away(self, kind: Left) -> bool:
        if self._paragraphs.in_properties:
            self._paragraphs.now.joins = True
        elif self._in_row:
            self._rows[-1] = kind
        else:
            self._tally.count(kind)
        return True

    def _begin_table(self, _: Attributes) -> None:
        self._flow.end_paragraph()

    def _begin_row(self, _: Attributes) -> None:
        self._rows.append(None)
        self._flow.open_row()

    def _begin_row_properties(self, _: Attributes) -> None:
        self._in_row = bool(self._rows)

    def _end_row_properties(self) -> None:
        self._in_row = False

    def _hide_row(self, attributes: Attributes) -> None:
        if self._in_row and is_on(attributes.get("w:val")):
            self._rows[-1] = Left.HIDDEN

    def _end_row(self) -> None:
        why = self._rows.pop()
        if why:
            self._tally.count(why)
        self._flow.close_row(drop=why is not None)

    def _begin_cell(self, _: Attributes) -> None:
        self._cells.append(None)
        self._flow.open()

    def _delete_cell(self, _: Attributes) -> None:
        if self._cells:
            self._cells[-1] = Left.DELETIONS

    def _end_cell(self) -> None:
        why = self._cells.pop()
        if why:
            self._tally.count(why)
            self._flow.close()
        else:
            self._flow.close_cell()
