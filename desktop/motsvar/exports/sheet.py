"""Rows of cells as a file for spreadsheets, which none of them can run anything from."""

import csv
import io
import re
from collections.abc import Iterable, Sequence

from motsvar.core.hidden.telling import visible

_BEGINS_FORMULA = re.compile("'*[=+\\-@\t\r\n＝＋－＠]")
"""What a spreadsheet may take for a formula (CWE-1236, OWASP ASVS 1.2.10), after any guards of its own."""


def sheet(columns: Sequence[str], rows: Iterable[Sequence[str]], delimiter: str = ";") -> bytes:
    """UTF-8 with byte-order mark and ``;``, as a Swedish Excel opens it. Controls are shown as signs."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([guarded(visible(cell)) for cell in row] for row in rows)
    return out.getvalue().encode("utf-8-sig")


def guarded(cell: str) -> str:
    """The cell with a leading ``'`` where a spreadsheet might run it."""
    return f"'{cell}" if _BEGINS_FORMULA.match(cell) else cell


def unguarded(cell: str) -> str:
    """Takes back what ``guarded`` did."""
    return cell[1:] if cell.startswith("'") and _BEGINS_FORMULA.match(cell) else cell
