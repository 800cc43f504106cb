"""A case as an Excel workbook: a sheet for each table, and one on the export.

XlsxWriter makes the workbook, and the rows go straight into the file: it takes several times as long for them, keeps
them in temporary files, and can neither tell how far it is nor be stopped while it packs them.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import chain
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZipFile

from motsvar.core.progress import Progress, silent
from motsvar.exports.case_content import CaseContent
from motsvar.exports.options import USUAL, ExportOptions
from motsvar.exports.pacing import Paced
from motsvar.exports.sheet import Signs
from motsvar.exports.tables import terms
from motsvar.exports.tables.columns import Column, Row, columns
from motsvar.exports.tables.csv_file import missing_passages, other_pairs, told_signs
from motsvar.exports.tables.every import TABLES
from motsvar.exports.tables.workbook_rows import MOST_ROWS, RowXml, readable, split
from motsvar.exports.tables.workbook_shell import Sheet, Shell, part_of, shell
from motsvar.exports.written import Count, Written
from motsvar.wording import Wording, wording

MOST_BYTES = 1 << 30
"""Of a sheet before it is packed; one that is longer goes on in another, since a package of 2 GiB needs an extension
that not every reader knows."""
_AT_ONCE = 64
"""Rows that are packed at once."""


def write(content: CaseContent, file: BinaryIO, options: ExportOptions = USUAL, progress: Progress = silent) -> Written:
    """All tables. Nothing in a cell is a formula or a link; numbers are numbers. Offsets are code points."""
    words = wording(options.language)
    names = terms.names(words)
    number = len(content.ordered_annotations)  # sorted before the first word of progress: no silence is long
    sheets = [_sheet(names[table.name], table.columns(words), words) for table in TABLES.values()]
    sheets.append(_sheet(words("about"), columns((words("what"), 30), (words("value"), 100)), words))
    with ZipFile(file, "w", ZIP_DEFLATED, compresslevel=1) as package:
        total = sum(table.size(content) for table in TABLES.values())
        book = _Book(content, package, sheets, Paced(progress, total, "Writing"))
        for at, table in enumerate(TABLES.values()):
            book.fill(at, table.rows(content, words))
        lost = (*_not_carried(content), *told_signs(book.signs.shown))
        if book.split:
            lost = (*lost, f"Cells that hold more than a spreadsheet allows go on in the next row: {book.split:,}.")
        rows = sum(sheet.rows for sheet in book.sheets)
        book.fill(len(TABLES), _about(content, words, tuple(book.sheets), lost))
        book.finish()
    counts = Count("passages", number), Count("sheets", len(book.sheets)), Count("rows", rows)
    return Written(counts, lost)


def _sheet(name: str, head: Sequence[Column], words: Wording) -> Sheet:
    head = (*head, Column(words("part"), 6))
    return Sheet(name, tuple(column.heading for column in head), tuple(column.width for column in head))


class _Book:
    """A workbook that is filled sheet by sheet. Those that more rows need come after all others."""

    def __init__(self, content: CaseContent, package: ZipFile, sheets: Sequence[Sheet], step: Paced) -> None:
        self._content, self._package, self._step = content, package, step
        self.signs = Signs()
        self.sheets = list(sheets)
        self.split = 0
        self._empty = self._shell()

    def fill(self, at: int, rows: Iterable[Row]) -> None:
        """A sheet, and more where one cannot hold all rows."""
        sheet, cells = self.sheets[at], self._cells(rows)
        left, number = self._filled(at, cells), 1
        while left is not None:
            number += 1
            self.sheets.append(replace(sheet, name=f"{sheet.name} {number}"))
            self._empty = self._shell()
            left = self._filled(len(self.sheets) - 1, chain((left,), cells))

    def finish(self) -> None:
        """What holds the sheets together."""
        for name, data in self._shell().others.items():
            with self._package.open(name, "w") as part:
                part.write(data)

    def _cells(self, rows: Iterable[Row]) -> Iterator[Row]:
        for row in rows:
            parts = tuple(split([readable(cell, self.signs) for cell in row]))
            self.split += len(parts) > 1
            self._step()
            yield from parts

    def _filled(self, at: int, rows: Iterable[Row]) -> Row | None:
        """Puts rows into one sheet; the first that found no room, or None."""
        sheet, number, left = self.sheets[at], 1, None
        xml = RowXml(len(sheet.headings), self._empty.style)
        with self._package.open(part_of(at + 1), "w") as part:
            part.write(self._empty.head(at + 1))
            waiting: list[str] = []
            size = 0
            for row in rows:
                if number == MOST_ROWS or size > MOST_BYTES:
                    left = row
                    break
                number += 1
                waiting.append(xml(row, number))
                size += len(waiting[-1])
                if len(waiting) == _AT_ONCE:
                    part.write("".join(waiting).encode())
                    waiting.clear()
            part.write("".join(waiting).encode())
            part.write(self._empty.tail(at + 1, number - 1))
        self.sheets[at] = replace(sheet, rows=number - 1)
        return left

    def _shell(self) -> Shell:
        content = self._content
        return shell(self.sheets, content.case_name, content.program, _moment(content.written))


def _moment(written: str) -> datetime:
    """For the properties of the file. A fixed one where the export does not say when it was."""
    try:
        return datetime.fromisoformat(written).replace(tzinfo=None)
    except ValueError:
        return datetime(2000, 1, 1)


def _about(content: CaseContent, words: Wording, sheets: Sequence[Sheet], lost: Sequence[str]) -> Iterator[Row]:
    yield words("program"), content.program
    yield words("written"), content.written
    yield words("name of the case"), content.case_name
    for sheet in sheets:
        if sheet.rows:
            yield sheet.name, sheet.rows
    for told in _HOW_TO_READ:
        yield words("how to read it"), words(told)
    for sentence in lost:
        yield words("not carried over"), words(sentence)


_HOW_TO_READ = (
    "Positions count characters (Unicode code points) from the start of the text; the end is not part of the passage.",
    "A text that is longer than a cell may be goes on in the rows below, which repeat the other cells; put the pieces "
    "together in the order of the column “part”.",
)


def _not_carried(content: CaseContent) -> Iterator[str]:
    yield "A workbook holds no document texts, only the passages."
    yield "The history of the case is left out."
    yield from other_pairs(content)
    yield from missing_passages(content)
