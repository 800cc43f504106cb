"""Where something stands, in words."""

from PySide6.QtCore import QCoreApplication

from motsvar.core.document import Document
from motsvar.core.span import Side


def tr(words: str) -> str:
    return QCoreApplication.translate("Places", words)


def side_letter(side: Side) -> str:
    """What a side is called."""
    return "A" if side is Side.LEFT else "B"


def place_in(document: Document, offset: int) -> str:
    """The page and the line on it; where the document has no pages, the line."""
    line, page = document.line_of(offset), document.page_of(offset)
    if page is None:
        return tr("line {0}").format(line)
    first = document.line_of(document.page_starts[page - 1])
    return tr("p. {0}, line {1}").format(page, line - first + 1)
