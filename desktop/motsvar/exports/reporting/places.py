"""Passages as a report shows and names them."""

import re

from motsvar.core.citing import in_one_line
from motsvar.core.document import Document
from motsvar.core.hidden.telling import visible_part
from motsvar.core.span import Span
from motsvar.exports.reporting.values import Place
from motsvar.wording import Wording

_AROUND = re.compile(r"[ \n\f]*[\n\f][ \n\f]*")


def place(document: Document, span: Span, words: Wording) -> Place:
    return Place(shown(document, span), where(document, span, words))


def where(document: Document, span: Span, words: Wording) -> str:
    """Page and lines, or the lines alone; from 1. A passage that goes on over a page has the page of its beginning."""
    page, first = document.page_of(span.start), document.line_of(span.start)
    last = document.line_of(max(span.start, span.end - 1))
    if first == last:
        return _at(page, str(first), words("l. {0}"), words("p. {0}, l. {1}"))
    return _at(page, f"{first}–{last}", words("ll. {0}"), words("p. {0}, ll. {1}"))


def begins(document: Document, offset: int, words: Wording) -> str:
    """Page and line of a place."""
    return where(document, Span(offset, offset), words)


def shown(document: Document, span: Span) -> str:
    """The words of a passage in one line, with signs for characters that hide."""
    return flowing(visible_part(document.text, span))


def flowing(text: str) -> str:
    """In one line; a line end with the spaces and empty lines around it is one space."""
    return in_one_line(_AROUND.sub("\n", text))


def on_one_line(text: str) -> str:
    """Of the same length: a line end inside a paragraph is a space, and so is a page break."""
    return text.replace("\f", " ").replace("\n", " ")


def _at(page: int | None, lines: str, alone: str, paged: str) -> str:
    return alone.format(lines) if page is None else paged.format(page, lines)
