"""Rows as the XML of a sheet (ECMA-376 part 1, 18.3.1): words in their cells, numbers as numbers, never a formula."""

import re
from collections.abc import Iterator

from motsvar.exports.sheet import Signs
from motsvar.exports.tables.columns import Cell, Row

MOST_ROWS = 1_048_576
"""Of a sheet, its head included."""
MOST_UNITS = 32_767
"""UTF-16 units of a cell."""
_ESCAPED = re.compile("_x[0-9A-Fa-f]{4}_")
"""Excel takes it for the code of a character."""


def split(row: Row) -> Iterator[list[Cell]]:
    """The row, its last cell empty; or as many as its longest cell needs.

    The further ones go on with the long cells and repeat the others; the last cell numbers them from 1.
    """
    if not any(isinstance(cell, str) and len(cell) > MOST_UNITS // 2 for cell in row):
        yield [*row, ""]
        return
    pieces = [_pieces(cell) for cell in row]
    most = max(map(len, pieces))
    for part in range(most):
        cells = [some[0] if len(some) == 1 else some[part] if part < len(some) else "" for some in pieces]
        yield [*cells, part + 1 if most > 1 else ""]


def _pieces(cell: Cell) -> list[Cell]:
    if not isinstance(cell, str) or len(cell) <= MOST_UNITS // 2:
        return [cell]
    if cell.isascii() or max(cell) <= "\uffff":
        return [cell[at : at + MOST_UNITS] for at in range(0, len(cell), MOST_UNITS)]
    half = MOST_UNITS // 2
    return [cell[at : at + half] for at in range(0, len(cell), half)]


def readable(cell: Cell, signs: Signs) -> Cell:
    """With signs for what is not seen, or what XML forbids."""
    if not isinstance(cell, str):
        return cell
    shown = signs(cell)
    if "\f" in shown:  # a page break, which is seen elsewhere and cannot stand in XML
        signs.shown += shown.count("\f")
        return shown.replace("\f", "⟨U+000C⟩")
    return shown


class RowXml:
    """Writes rows of so many cells."""

    def __init__(self, columns: int, style: str) -> None:
        self._words = [
            (f'<c r="{_letters(at)}', f'" s="{style}" t="inlineStr"><is><t xml:space="preserve">')
            for at in range(columns)
        ]
        self._number = f'" s="{style}"><v>'

    def __call__(self, row: Row, number: int) -> str:
        """``number`` as the spreadsheet has it: the head is 1."""
        return f'<row r="{number}">{"".join(self._cells(row, str(number)))}</row>'

    def _cells(self, row: Row, number: str) -> Iterator[str]:
        for (begin, words), cell in zip(self._words, row, strict=True):
            if isinstance(cell, str):
                if cell:
                    yield f"{begin}{number}{words}{_escaped(cell)}</t></is></c>"
            else:
                yield f"{begin}{number}{self._number}{cell}</v></c>"


def _escaped(text: str) -> str:
    if "_x" in text:
        text = _ESCAPED.sub(lambda found: f"_x005F{found.group()}", text)
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    return text.replace(">", "&gt;") if ">" in text else text


def _letters(at: int) -> str:
    """``A`` for 0, ``AA`` for 26."""
    above, letter = divmod(at, 26)
    return (_letters(above - 1) if above else "") + chr(ord("A") + letter)
