"""Rows of cells as a file for spreadsheets, which none of them can run anything from."""

import csv
import io
from collections.abc import Iterable, Sequence

from motsvar.core.formula_guard import guarded
from motsvar.core.hidden.telling import visible


def sheet(columns: Sequence[str], rows: Iterable[Sequence[str]], delimiter: str = ";") -> bytes:
    """UTF-8 with byte-order mark and ``;``, as a Swedish Excel opens it. Controls are shown as signs."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([guarded(visible(cell)) for cell in row] for row in rows)
    return out.getvalue().encode("utf-8-sig")
