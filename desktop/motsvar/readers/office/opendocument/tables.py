"""The tables of an OpenDocument text."""

from collections.abc import Callable

from motsvar.readers.office.flowing import Flow
from motsvar.readers.office.left_out import Left, Tally
from motsvar.readers.office.numerals import whole
from motsvar.readers.office.opendocument.styles import Styles
from motsvar.readers.office.xml_events import Attributes, End, Start

_MOST_CELLS = 1_000
"""That one element stands for."""


class Tables:
    """Rows and cells; a cell that lies under another is an empty one, or none where that one stands beside it."""

    def __init__(self, tally: Tally, styles: Styles, flow: Flow, begin_page: Callable[[], None]) -> None:
        self._tally = tally
        self._styles = styles
        self._flow = flow
        self._begin_page = begin_page
        self._rows: list[bool] = []
        """Whether the open rows are hidden."""
        self._beside: list[int] = []
        """How many cells that follow in the row lie under the last."""
        self._covered: list[int] = []
        """How many cells the open covered ones stand for."""
        self.starts: dict[str, Start] = {
            "table:table": self._begin,
            "table:table-row": self._begin_row,
            "table:table-cell": self._begin_cell,
            "table:covered-table-cell": self._begin_covered,
        }
        self.ends: dict[str, End] = {
            "table:table-row": self._end_row,
            "table:table-cell": flow.close_cell,
            "table:covered-table-cell": self._end_covered,
        }

    def _begin(self, attributes: Attributes) -> None:
        self._flow.end_paragraph()
        if self._styles.look("table", attributes.get("table:style-name", "")).page_before:
            self._begin_page()

    def _begin_row(self, attributes: Attributes) -> None:
        self._rows.append(attributes.get("table:visibility", "visible") != "visible")
        self._beside.append(0)
        self._flow.open_row()

    def _end_row(self) -> None:
        self._beside.pop()
        hidden = self._rows.pop()
        if hidden:
            self._tally.count(Left.HIDDEN)
        self._flow.close_row(drop=hidden)

    def _begin_cell(self, attributes: Attributes) -> None:
        if self._beside:
            self._beside[-1] = whole(attributes.get("table:number-columns-spanned"), 1) - 1
        self._flow.open()

    def _begin_covered(self, attributes: Attributes) -> None:
        self._covered.append(min(whole(attributes.get("table:number-columns-repeated"), 1), _MOST_CELLS))
        self._flow.open()

    def _end_covered(self) -> None:
        if any(block.text.strip() for block in self._flow.close()):
            self._tally.count(Left.HIDDEN)
        for _ in range(self._covered.pop()):
            if self._beside and self._beside[-1] > 0:
                self._beside[-1] -= 1
            else:
                self._flow.open()
                self._flow.close_cell()
