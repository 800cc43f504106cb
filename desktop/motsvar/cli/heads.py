"""Heads of printed tables: which column is which document. Only for reading; JSON and CSV name the documents."""

from collections.abc import Sequence
from string import ascii_uppercase

from motsvar.core.hidden.telling import visible_name

COLUMN = 4
"""Characters of a count."""
APART = "  "


def document_heads(names: Sequence[str]) -> list[str]:
    """``A  name`` for each document, an empty line, and the letters over the columns; none for a single document."""
    if len(names) < 2:
        return []
    letters = [letter_of(number) for number in range(len(names))]
    width = max(map(len, letters))
    listed = [f"{letter:<{width}}{APART}{visible_name(name)}" for letter, name in zip(letters, names, strict=True)]
    return [*listed, "", row(letters)]


def row(cells: Sequence[str]) -> str:
    """Cells of counts, each at the right of its column."""
    return APART.join(f"{cell:>{COLUMN}}" for cell in cells)


def letter_of(number: int) -> str:
    """A to Z, then AA, AB and so on, as a spreadsheet has them."""
    before, last = divmod(number, len(ascii_uppercase))
    return (letter_of(before - 1) if before else "") + ascii_uppercase[last]
