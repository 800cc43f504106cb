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
from motsvar.exports.report import Count, Written
from motsvar.exports.sheet import Signs
from motsvar.exports.table import missing_passages, told_signs
from motsvar.exports.tables.columns import Column, Row, columns
from motsvar.exports.tables.every import TABLES
from motsvar.exports.workbook_rows import MOST_ROWS, RowXml, readable, split
from motsvar.exports.workbook_shell import Sheet, Shell, part_of, shell
from motsvar.wording import Wording, wording

MOST_BYTES = 1 << 30
"""Of a sheet before it is packed; one that is longer goes on in another, since a package of 2 GiB needs an extension
that not every reader knows."""
_AT_ONCE = 64
"""Rows that are packed at once."""
_PART = columns(("part", 6))
_ABOUT = columns(("what", 30), ("value", 100))


def write(content: CaseContent, file: BinaryIO, options: ExportOptions = USUAL, progress: Progress = silent) -> Written:
    """All tables. Nothing in a cell is a formula or a link; numbers are numbers. Offsets are code points."""
    words = wording(options.language)
    with ZipFile(file, "w", ZIP_DEFLATED, compresslevel=1) as package:
        book = _Book(content, package, words, progress)
        for table in TABLES.values():
            book.add(words(table.name.value), table.columns, table.rows(content, words))
        lost = (*_not_carried(content), *told_signs(book.signs.shown))
        if book.split:
            lost = (*lost, f"Cells that hold more than a spreadsheet allows go on in the next row: {book.split:,}.")
        rows = book.rows
        book.add(words("about"), _ABOUT, _about(content, words, book.sheets, lost))
        book.finish()
    counts = Count("passages", len(content.ordered_annotations)), Count("sheets", len(book.sheets)), Count("rows", rows)
    return Written(counts, lost)


class _Book:
    """A workbook that grows sheet by sheet."""

    def __init__(self, content: CaseContent, package: ZipFile, words: Wording, progress: Progress) -> None:
        self._content, self._package, self._words = content, package, words
        self._step = Paced(progress, sum(table.size(content) for table in TABLES.values()), "Writing")
        self.signs = Signs()
        self.sheets: list[Sheet] = []
        self.rows = self.split = 0

    def add(self, name: str, head: Sequence[Column], rows: Iterable[Row]) -> None:
        """A sheet, and more where one cannot hold all rows."""
        head = (*head, *_PART)
        headings = tuple(self._words(column.heading) for column in head)
        sheet = Sheet(name, headings, tuple(column.width for column in head))
        cells = self._cells(rows)
        left, number = self._filled(sheet, cells), 1
        while left is not None:
            number += 1
            left = self._filled(replace(sheet, name=f"{name} {number}"), chain((left,), cells))

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

    def _filled(self, sheet: Sheet, rows: Iterable[Row]) -> Row | None:
        """Puts rows into one sheet; the first that found no room, or None."""
        self.sheets.append(sheet)
        number, at, size, left = len(self.sheets), 1, 0, None
        made = self._shell()
        xml = RowXml(len(sheet.headings), made.style)
        with self._package.open(part_of(number), "w") as part:
            part.write(made.head(number))
            waiting: list[str] = []
            for row in rows:
                if at == MOST_ROWS or size > MOST_BYTES:
                    left = row
                    break
                at += 1
                waiting.append(xml(row, at))
                size += len(waiting[-1])
                if len(waiting) == _AT_ONCE:
                    part.write("".join(waiting).encode())
                    waiting.clear()
            part.write("".join(waiting).encode())
            self.sheets[-1] = replace(sheet, rows=at - 1)
            part.write(self._shell().tail(number))
        self.rows += at - 1
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
    yield words("case"), content.case_name
    for sheet in sheets:
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
    yield from missing_passages(content)
