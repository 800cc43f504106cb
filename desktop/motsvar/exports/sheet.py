"""Rows of cells as a file for spreadsheets, which none of them can run anything from."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from typing import BinaryIO

from motsvar.core.formula_guard import guarded
from motsvar.core.hidden.finding import may_hide
from motsvar.core.hidden.telling import count_hidden, visible

BOM = b"\xef\xbb\xbf"
_AT_ONCE = 65_536
"""Characters that are written at once."""
_SURROGATE = re.compile("[\ud800-\udfff]")


class Signs:
    """Cells with signs for the characters that hide, which it counts."""

    def __init__(self) -> None:
        self.shown = 0

    def __call__(self, cell: str) -> str:
        if cell.isascii() and cell.isprintable():
            return cell
        if not may_hide(cell) and not _SURROGATE.search(cell):
            return cell
        self.shown += count_hidden(cell)
        return visible(cell)


def delimiter_for(language: str) -> str:
    """What a spreadsheet in that language takes for the end of a cell: where decimals have a comma, a semicolon."""
    return "," if language == "en" else ";"


def sheet(columns: Sequence[str], rows: Iterable[Sequence[str]], delimiter: str = ";") -> bytes:
    """The whole as bytes, for lists of the window and the codebook."""
    file = io.BytesIO()
    write_sheet(file, columns, rows, delimiter, Signs())
    return file.getvalue()


def write_sheet(
    file: BinaryIO, columns: Sequence[str], rows: Iterable[Sequence[str]], delimiter: str, signs: Signs
) -> None:
    """UTF-8 with byte-order mark, lines that end in CR LF. Controls are shown as signs. A row at a time is held."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\r\n")
    file.write(BOM)
    writer.writerow(columns)
    for row in rows:
        writer.writerow([guarded(signs(cell)) if cell else "" for cell in row])
        if out.tell() >= _AT_ONCE:
            file.write(out.getvalue().encode())
            out.seek(0)
            out.truncate()
    file.write(out.getvalue().encode())
