"""Keeps a spreadsheet from running what is only a cell: put on when a table is written, taken off when it is read."""

import re

_BEGINS_FORMULA = re.compile("'*[=+\\-@\t\r\n＝＋－＠]")
"""What a spreadsheet may take for a formula (CWE-1236, OWASP ASVS 1.2.10), after any guards of its own."""


def guarded(cell: str) -> str:
    """The cell with a leading ``'`` where a spreadsheet might run it."""
    return f"'{cell}" if _BEGINS_FORMULA.match(cell) else cell


def unguarded(cell: str) -> str:
    """Takes back what ``guarded`` did."""
    return cell[1:] if cell.startswith("'") and _BEGINS_FORMULA.match(cell) else cell
