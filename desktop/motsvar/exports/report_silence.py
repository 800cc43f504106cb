"""What one document is silent about, or both, in the words of a report."""

from collections.abc import Sequence

from motsvar.core.document import Document
from motsvar.core.hidden.telling import visible
from motsvar.core.silence.finding import silences
from motsvar.core.silence.telling import LETTERS, held_words, kind_words, silent_words
from motsvar.core.silence.values import LaidText, Silence
from motsvar.core.span import Side
from motsvar.exports.case_content import PairContent
from motsvar.exports.report_values import SilenceView


def silent_of(pair: PairContent, left: Document, right: Document, reference: Document | None) -> tuple[Silence, ...]:
    texts = LaidText(left.text, pair.left_blocks), LaidText(right.text, pair.right_blocks)
    return silences(pair.comparison, *texts, reference.text if reference else None)


def silence_views(
    found: Sequence[Silence], left: Document, right: Document, reference: Document | None
) -> tuple[SilenceView, ...]:
    documents = {Side.LEFT: left, Side.RIGHT: right}
    return tuple(_view(one, documents, reference) for one in found)


def where(document: Document, offset: int) -> str:
    """Page and line, or the line alone; from 1."""
    page = document.page_of(offset)
    line = f"l. {document.line_of(offset)}"
    return line if page is None else f"p. {page}, {line}"


def _view(one: Silence, documents: dict[Side, Document], reference: Document | None) -> SilenceView:
    places = [
        f"{LETTERS[side]} {where(document, one.on(side)[0].start)}{_more(len(one.on(side)) - 1)}"
        for side, document in documents.items()
        if one.on(side)
    ]
    opposite = f"{LETTERS[one.silent[0]]} {where(documents[one.silent[0]], one.opposite.start)}" if one.opposite else ""
    return SilenceView(
        silent=silent_words(one),
        kind=kind_words(one),
        words=visible(one.words),
        where=", ".join(places),
        opposite=opposite,
        motion=where(reference, one.reference.start) if reference and one.reference else "",
        holds=tuple(visible(held_words(held)) for held in one.holds if not one.gathers),
    )


def _more(number: int) -> str:
    return f" and {number} more" if number > 0 else ""
