"""The table that Tesseract writes (TSV), as words with their places."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from motsvar.core.page_layout import Box
from motsvar.readers.read_text import RecognisedWord

_COLUMNS = 12
_PAGE, _WORD = "1", "5"
"""Levels: a row for each page, block, paragraph, line and word."""


class _Row(NamedTuple):
    """A word as the table has it; places are pixels."""

    paragraph: tuple[str, ...]
    line: str
    left: int
    top: int
    width: int
    height: int
    confidence: int
    words: str


def words_of_table(table: str) -> Sequence[RecognisedWord]:
    """The words of one page in the program's order: column by column, block by block.

    A hyphen at a line's end stays where it is. Rows that are no words, or no rows, are passed over.
    """
    cells = [line.split("\t") for line in table.split("\n")]
    page = next((row for row in cells if len(row) == _COLUMNS and row[0] == _PAGE), None)
    if page is None or not (page[8].isdecimal() and page[9].isdecimal()):
        return ()
    across, down = max(1, int(page[8])), max(1, int(page[9]))
    rows = list(_words(cells))
    return [
        RecognisedWord(
            row.words,
            Box(
                row.left / across,
                row.top / down,
                min(1.0, (row.left + row.width) / across),
                min(1.0, (row.top + row.height) / down),
            ),
            row.confidence,
            _between(row, following),
        )
        for row, following in zip(rows, [*rows, None][1:], strict=True)
    ]


def _words(cells: Sequence[Sequence[str]]) -> Iterator[_Row]:
    for row in cells:
        if len(row) != _COLUMNS or row[0] != _WORD or not row[11].strip():
            continue
        try:
            left, top, width, height = map(int, row[6:10])
            yield _Row(tuple(row[1:4]), row[4], left, top, width, height, _per_cent(row[10]), row[11].strip())
        except (ValueError, OverflowError):
            continue


def _per_cent(confidence: str) -> int:
    return min(100, max(0, round(float(confidence))))


def _between(row: _Row, following: _Row | None) -> str:
    if following is None:
        return "\n"
    if following.paragraph != row.paragraph:
        return "\n\n"
    return " " if following.line == row.line else "\n"
