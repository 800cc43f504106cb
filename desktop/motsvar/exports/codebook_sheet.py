"""The codebook as CSV: a row for each pattern. ``readers.codebook_sheet`` reads it again."""

from collections.abc import Iterable

from motsvar.core.themes.codebook_theme import CodebookTheme
from motsvar.exports.sheet import sheet

COLUMNS = ("theme", "pattern", "description")


def codebook_sheet(themes: Iterable[CodebookTheme]) -> bytes:
    """A ``sheet``; each row can be read without the others, so that a spreadsheet may sort them."""
    return sheet(COLUMNS, [(one.label, pattern, one.description) for one in themes for pattern in one.patterns])
