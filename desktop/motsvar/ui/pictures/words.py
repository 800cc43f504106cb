"""The sentences of the pictures, translated, and short quotations from a text."""

from PySide6.QtCore import QCoreApplication

from motsvar.core.comparison import Relation
from motsvar.core.document import Document
from motsvar.core.span import Span

QUOTED = 70
"""Letters of a passage that a tooltip shows."""
BESIDE = 30
"""Letters shown before and after an occurrence."""


def tr(words: str) -> str:
    return QCoreApplication.translate("Pictures", words)


def relation_words(relation: Relation) -> str:
    return {
        Relation.SAME: tr("same"),
        Relation.VARIANT: tr("misread"),
        Relation.EDITED: tr("edited"),
        Relation.REWORDED: tr("reworded"),
    }[relation]


def quoted(document: Document, span: Span) -> str:
    """The beginning of a passage, on one line."""
    words = " ".join(document.text[span.start : min(span.end, span.start + QUOTED)].split())
    return f"“{words}…”" if len(span) > QUOTED else f"“{words}”"


def around(document: Document, span: Span) -> str:
    """A passage with what stands beside it, on one line."""
    start, end = max(0, span.start - BESIDE), min(len(document.text), span.end + BESIDE)
    words = " ".join(document.text[start:end].split())
    return f"{'…' if start else ''}{words}{'…' if end < len(document.text) else ''}"
