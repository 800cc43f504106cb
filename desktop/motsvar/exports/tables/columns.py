"""What a table is: columns with names, and rows of values that are made one after the other."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from motsvar.core.document import Document
from motsvar.core.span import Span
from motsvar.exports.case_content import CaseContent
from motsvar.exports.options import TableName
from motsvar.wording import Wording

Cell = str | int | float
"""Words, or a number that stays one; an empty string is an empty cell."""
Row = Sequence[Cell]


@dataclass(frozen=True, slots=True)
class Column:
    heading: str
    """In English; written in the reader's language."""
    width: int = 12
    """Of a spreadsheet's column, in characters."""


@dataclass(frozen=True, slots=True)
class Table:
    """One table; its rows are made while they are written, so that none is held with the others."""

    name: TableName
    columns: tuple[Column, ...]
    rows: Callable[[CaseContent, Wording], Iterator[Row]]
    size: Callable[[CaseContent], int]
    """About how many rows there are, for the progress."""


def columns(*headings: str | tuple[str, int]) -> tuple[Column, ...]:
    """By their headings, with a width where the usual one is too narrow."""
    return tuple(Column(one) if isinstance(one, str) else Column(*one) for one in headings)


def where(document: Document, span: Span, words: Wording) -> str:
    """A place in one line, page and line from 1, then the offsets: ``p. 2, l. 14, 345–360``."""
    page = document.page_of(span.start)
    line = f"{words('l.')} {document.line_of(span.start)}, {span.start}–{span.end}"
    return line if page is None else f"{words('p.')} {page}, {line}"


def places(document: Document, spans: Iterable[Span], words: Wording) -> str:
    """A place a line."""
    return "\n".join(where(document, span, words) for span in spans)


def page_line_offsets(document: Document, span: Span) -> tuple[Cell, Cell, Cell, Cell]:
    """Four cells; no page where the file has none."""
    return document.page_of(span.start) or "", document.line_of(span.start), span.start, span.end


NO_PLACE: tuple[Cell, Cell, Cell, Cell] = ("", "", "", "")


def yes(words: Wording, holds: bool) -> str:
    """``yes`` or an empty cell."""
    return words("yes") if holds else ""
