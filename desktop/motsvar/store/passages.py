"""Passages and their anchors: what annotations and matches made by hand stand on."""

from enum import StrEnum

from motsvar.core.annotation import AnchorState
from motsvar.core.selector import describe
from motsvar.core.span import Span
from motsvar.store.documents import remove_passage, text_of
from motsvar.store.ledger import Ledger
from motsvar.store.rows import Row, row_ids

CERTAIN = 1000
"""Score of an anchor, in thousandths, that a person has set."""


class Purpose(StrEnum):
    ANNOTATION = "annotation"
    MATCH = "match"
    """One end of a match made by hand."""


def add_passage(ledger: Ledger, document_id: str, span: Span, purpose: Purpose) -> str:
    """A passage with its anchor; its id.

    :raises ValueError: when it does not lie in the text.
    :raises KeyError: when there is no such document.
    """
    passage = ledger.new_id()
    anchor = _anchor(ledger, document_id, span)
    row: Row = {
        "id": passage,
        "document": document_id,
        "person": ledger.person,
        "created": ledger.now,
        "changed": ledger.now,
        "purpose": purpose.value,
    }
    ledger.insert("passage", row)
    ledger.insert("anchor", {"id": ledger.new_id(), "passage": passage, **anchor})
    return passage


def move_passage(ledger: Ledger, passage: str, span: Span) -> bool:
    """Put a passage elsewhere in the present text of its document; False when it stands there already."""
    document_id = str(ledger.existing("passage", passage)["document"])
    (anchor_id,) = row_ids(ledger.file, "anchor", "passage", passage)
    return ledger.update("anchor", anchor_id, _anchor(ledger, document_id, span))


def touch(ledger: Ledger, passage: str) -> None:
    """Say that a passage was changed by this act."""
    ledger.update("passage", passage, {"changed": ledger.now})


def remove_with_links(ledger: Ledger, passage: str) -> None:
    ledger.delete_all("link", "source", passage)
    ledger.delete_all("link", "target", passage)
    remove_passage(ledger, passage)


def _anchor(ledger: Ledger, document_id: str, span: Span) -> Row:
    """An anchor as a person sets it, in the present text."""
    sha256, text = text_of(ledger, document_id)
    if span.end > len(text):
        raise ValueError(f"{span.start}..{span.end} does not lie in a text of {len(text)} code points")
    return {
        **anchor_columns(sha256, text, span),
        "state": AnchorState.EXACT.value,
        "method": "hand",
        "score": CERTAIN,
        "proposed_start": None,
        "proposed_end": None,
    }


def anchor_columns(sha256: str, text: str, span: Span) -> Row:
    """Where an anchor stands, and the words by which it is known."""
    selector = describe(text, span)
    return {
        "text_version": sha256,
        "start_offset": span.start,
        "end_offset": span.end,
        "exact": selector.exact,
        "prefix": selector.prefix,
        "suffix": selector.suffix,
    }
