"""Anchors of passages that come from another tool's file: in the text of the case, or waiting for a place there."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from motsvar.core.document import sha256_of
from motsvar.core.selector import CONTEXT
from motsvar.core.span import Span
from motsvar.core.taking.placing import Placed
from motsvar.store.passages import CERTAIN, anchor_columns
from motsvar.store.rows import Row
from motsvar.store.words import storable


@dataclass(frozen=True, slots=True)
class Waiting:
    """What a file quotes of a document and what has no sure place there, one quote below the other.

    An anchor that waits stands in a text that is not the present one of its document: in this one. So nothing is lost,
    and a better text of the document is looked through for all of them at once.
    """

    text: str
    sha256: str
    spans: Mapping[str, Span]
    """Where each quote stands, by the id of its passage."""

    @classmethod
    def of(cls, waiting: Sequence[Placed], present: str) -> "Waiting":
        """``present`` is the hash of the text that it must not be."""
        parts: list[str] = []
        spans: dict[str, Span] = {}
        at = 0
        for one in waiting:
            before, words, behind = map(storable, (one.quote.prefix, one.quote.exact, one.quote.suffix))
            spans[one.passage.id] = Span(at + len(before), at + len(before) + len(words))
            parts.append(f"{before}{words}{behind}\n\n")
            at += len(parts[-1])
        text = "".join(parts)
        if sha256_of(text) == present:
            text += "\n"
        return cls(text, sha256_of(text), spans)


def anchor(one: Placed, present: str, text: str, waiting: Waiting) -> Row:
    """The columns of a passage's anchor, but for its ids; ``present`` is the hash of ``text``."""
    found = one.found
    told: Row = {"state": found.state.value, "method": found.method, "score": round(CERTAIN * found.score)}
    if not one.waits and found.span is not None:
        return {**anchor_columns(present, text, found.span), **told, "proposed_start": None, "proposed_end": None}
    span = waiting.spans[one.passage.id]
    return {
        "text_version": waiting.sha256,
        "start_offset": span.start,
        "end_offset": span.end,
        "exact": span.of(waiting.text),
        "prefix": storable(one.quote.prefix)[-CONTEXT:],
        "suffix": storable(one.quote.suffix)[:CONTEXT],
        **told,
        "proposed_start": found.span.start if found.span else None,
        "proposed_end": found.span.end if found.span else None,
    }
