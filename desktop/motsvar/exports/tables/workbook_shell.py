"""All of an Excel workbook but its rows, as XlsxWriter makes it: sheets with a head that stays, a filter, widths."""

import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zipfile import ZipFile

from xlsxwriter import Workbook

SETTINGS = {
    "in_memory": True,  # no text of a case lies in a temporary file that a kill would leave
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_END = b"</sheetData>"
_DIMENSION = re.compile(rb"<dimension [^>]*/>")
_FILTER = re.compile(rb'(<autoFilter ref="A1:[A-Z]+)1(?=")')
_STYLE = re.compile(rb'<col [^>]*style="(\d+)"')


@dataclass(frozen=True, slots=True)
class Sheet:
    name: str
    headings: tuple[str, ...]
    widths: tuple[int, ...]
    rows: int = 0
    """Without the head."""


@dataclass(frozen=True, slots=True)
class Shell:
    """The parts of a workbook by name; those of sheets are cut where the rows belong."""

    parts: dict[str, bytes]

    def head(self, number: int) -> bytes:
        """What stands before the rows of a sheet, the head row included. ``number`` from 1."""
        # How far the rows go is not known yet, and may be left out.
        return _DIMENSION.sub(b"", self.parts[part_of(number)].partition(_END)[0])

    def tail(self, number: int, rows: int) -> bytes:
        """What stands after so many rows of a sheet that was made without any."""
        tail = self.parts[part_of(number)].partition(_END)[2]
        return _END + _FILTER.sub(rb"\g<1>%d" % (rows + 1), tail)

    @property
    def style(self) -> str:
        """The number of the style of all cells: wrapped, from the top."""
        found = _STYLE.search(self.parts[part_of(1)])
        return found.group(1).decode() if found else "0"

    @property
    def others(self) -> dict[str, bytes]:
        """The parts that hold no rows."""
        return {name: data for name, data in self.parts.items() if not name.startswith("xl/worksheets/sheet")}


def part_of(number: int) -> str:
    return f"xl/worksheets/sheet{number}.xml"


def shell(sheets: Sequence[Sheet], title: str, program: str, created: datetime) -> Shell:
    file = io.BytesIO()
    with Workbook(file, SETTINGS) as book:
        book.set_properties({"title": title, "comments": program, "created": created})
        head = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
        cells = book.add_format({"text_wrap": True, "valign": "top"})
        for sheet in sheets:
            made = book.add_worksheet(sheet.name)
            made.freeze_panes(1, 0)
            made.autofilter(0, 0, sheet.rows, len(sheet.headings) - 1)
            for at, (heading, width) in enumerate(zip(sheet.headings, sheet.widths, strict=True)):
                made.set_column(at, at, width, cells)
                made.write_string(0, at, heading, head)
    with ZipFile(file) as package:
        return Shell({name: package.read(name) for name in package.namelist()})
