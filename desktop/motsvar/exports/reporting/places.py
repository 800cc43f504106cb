"""Passages as a report shows and names them."""

from motsvar.core.document import Document
from motsvar.core.hidden.telling import visible_part
from motsvar.core.span import Span
from motsvar.exports.report_values import Place
from motsvar.wording import Wording


def place(document: Document, span: Span, words: Wording) -> Place:
    return Place(shown(document, span), where(document, span.start, words))


def where(document: Document, offset: int, words: Wording) -> str:
    """Page and line, or the line alone; from 1."""
    page, line = document.page_of(offset), document.line_of(offset)
    if page is None:
        return words("l. {0}").format(line)
    return words("p. {0}, l. {1}").format(page, line)


def shown(document: Document, span: Span) -> str:
    """The words of a passage in one line, with signs for characters that hide."""
    return on_one_line(visible_part(document.text, span))


def on_one_line(text: str) -> str:
    """A line end inside a paragraph is a space, and so is a page break."""
    return text.replace("\f", " ").replace("\n", " ")
