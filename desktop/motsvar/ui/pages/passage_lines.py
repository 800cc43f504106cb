"""Words on a page as the lines that a passage is marked with, and a point of the page as a word. No Qt."""

from collections.abc import Iterable, Sequence

from motsvar.core.document import Document
from motsvar.core.page_layout import Box, PlacedWord
from motsvar.core.span import Span

SAME_LINE = 0.5
"""Of the lower word's height: so much must two words share to stand on one line."""
GAP = 0.06
"""Of the page's width: a wider gap is that between columns."""


def page_span(document: Document, page: int) -> Span:
    """The text of a page, from 0."""
    starts = document.page_starts
    return Span(starts[page], starts[page + 1] if page + 1 < len(starts) else len(document.text))


def page_at(document: Document, offset: int) -> int:
    """The page, from 0, on which a place of the text is."""
    return (document.page_of(offset) or 1) - 1


def words_on(document: Document, page: int, span: Span | None = None) -> Sequence[PlacedWord]:
    """The words of a page, or of the part of a passage that is on it, whose place is known."""
    whole = page_span(document, page)
    wanted = whole if span is None else span.within(whole)
    return document.layout.words_in(wanted) if document.layout is not None and wanted is not None else ()


def lines(words: Iterable[PlacedWord]) -> tuple[Box, ...]:
    """One box for each stretch of words that stand side by side."""
    found: list[Box] = []
    for word in words:
        if found and _goes_on(found[-1], word.box):
            found[-1] = _around(found[-1], word.box)
        else:
            found.append(word.box)
    return tuple(found)


def word_at(words: Iterable[PlacedWord], x: float, y: float) -> PlacedWord | None:
    """The word at a point of the page; both are fractions of its sides."""
    return next(
        (word for word in words if word.box.left <= x <= word.box.right and word.box.top <= y <= word.box.bottom), None
    )


def _goes_on(line: Box, word: Box) -> bool:
    shared = min(line.bottom, word.bottom) - max(line.top, word.top)
    lower = min(line.bottom - line.top, word.bottom - word.top)
    return shared >= SAME_LINE * lower and -GAP <= word.left - line.right <= GAP


def _around(one: Box, other: Box) -> Box:
    return Box(
        min(one.left, other.left),
        min(one.top, other.top),
        max(one.right, other.right),
        max(one.bottom, other.bottom),
    )
