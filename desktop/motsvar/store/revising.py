"""A new version of a document's text, such as a better reading of the scan. Both versions are kept for ever.

Anchors are carried over by ``core.anchoring``; those that find no sure place stay on the text they were made on, and
wait to be placed by hand.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from motsvar.core.annotation import PLACED, AnchorState, Unplaced
from motsvar.core.document import Document, normalised
from motsvar.core.particulars import NOTHING_FOUND, Found
from motsvar.core.progress import Progress, silent
from motsvar.core.span import Span
from motsvar.store.case_file import CaseFile
from motsvar.store.documents import filling, keep_text, text_columns, text_of
from motsvar.store.ledger import Ledger
from motsvar.store.passages import CERTAIN, anchor_columns, move_passage, touch
from motsvar.store.rows import Row

if TYPE_CHECKING:
    from motsvar.core.anchoring.carrying import Carried


@dataclass(frozen=True, slots=True)
class Standing:
    """Where an anchor stands before its text is replaced."""

    anchor: str
    passage: str
    text_version: str
    span: Span


@dataclass(frozen=True, slots=True)
class Move:
    """All anchors of a document and the texts they stand in: what has to be carried over, as values."""

    document: str
    texts: Mapping[str, str]
    """By SHA-256."""
    anchors: tuple[Standing, ...]


def moves_of(file: CaseFile, document_id: str) -> Move:
    """What ``carry`` needs to know.

    :raises KeyError: when there is no such document.
    """
    rows = file.rows(
        """SELECT anchor.id, passage, text_version, start_offset, end_offset
           FROM anchor JOIN passage ON passage.id = anchor.passage
           WHERE document = ? ORDER BY start_offset, anchor.id""",
        document_id,
    )
    anchors = tuple(Standing(anchor, passage, sha256, Span(start, end)) for anchor, passage, sha256, start, end in rows)
    hashes = {one.text_version for one in anchors}
    texts = {one: str(file.row("SELECT text FROM text_version WHERE sha256 = ?", one)[0]) for one in sorted(hashes)}
    return Move(document_id, texts, anchors)


def carry(move: Move, text: str, progress: Progress = silent) -> Mapping[str, Carried]:
    """Where each anchor, by its id, stands in another text. Touches no case: may run in any thread."""
    from motsvar.core.anchoring.carrying import carried  # loads numpy, which no case needs to be opened
    from motsvar.core.anchoring.difference_map import difference_map

    groups: defaultdict[str, list[Standing]] = defaultdict(list)
    for one in move.anchors:
        groups[one.text_version].append(one)
    found: dict[str, Carried] = {}
    for sha256, group in groups.items():
        difference = difference_map(move.texts[sha256], text, progress)
        answers = carried(difference, [one.span for one in group], progress)
        found.update(zip((one.anchor for one in group), answers, strict=True))
    return found


def replace_text(
    ledger: Ledger,
    document_id: str,
    document: Document,
    found: Mapping[str, Carried] | None = None,
    said: Found = NOTHING_FOUND,
) -> Mapping[AnchorState, int]:
    """Give a document another version of its text, and carry its annotations over; how many in each state.

    ``found`` is what ``carry`` answered, where it was asked before; ``said`` what the new text says of itself, which
    fills what is empty.

    :raises ValueError: when the text is not normalised, or ``found`` is of other anchors.
    """
    if normalised(document.text) != document.text:
        raise ValueError("a document's text must be normalised")
    with ledger.act("Replace text"):
        before = ledger.existing("document", document_id)
        move = moves_of(ledger.file, document_id)
        answers = carry(move, document.text) if found is None else found
        keep_text(ledger, document)
        ledger.update("document", document_id, text_columns(document) | filling(ledger, document_id, said))
        if before["text_version"] == document.text_sha256:
            return Counter()
        return _carry_over(ledger, move, document.text_sha256, document.text, answers)


def settle(ledger: Ledger, document_id: str) -> None:
    """Carry over the anchors that a merge has left on another text than the document has now."""
    sha256, text = text_of(ledger, document_id)
    move = moves_of(ledger.file, document_id)
    states = dict(ledger.file.rows("SELECT id, state FROM anchor WHERE text_version <> ?", sha256))
    astray = tuple(one for one in move.anchors if states.get(one.anchor) in PLACED)
    if astray:
        partial = Move(document_id, move.texts, astray)
        _carry_over(ledger, partial, sha256, text, carry(partial, text))


def _carry_over(
    ledger: Ledger, move: Move, sha256: str, text: str, answers: Mapping[str, Carried]
) -> Mapping[AnchorState, int]:
    if answers.keys() != {one.anchor for one in move.anchors}:
        raise ValueError("these are not the anchors of the document")
    for one in move.anchors:
        answer = answers[one.anchor]
        columns: Row = {
            "state": answer.state.value,
            "method": answer.method,
            "score": round(CERTAIN * answer.score),
            "proposed_start": None,
            "proposed_end": None,
        }
        if answer.state in PLACED and answer.span is not None:
            columns |= anchor_columns(sha256, text, answer.span)
        elif answer.span is not None:
            columns |= {"proposed_start": answer.span.start, "proposed_end": answer.span.end}
        ledger.update("anchor", one.anchor, columns)
    return Counter(answers[one.anchor].state for one in move.anchors)


def unplaced(file: CaseFile) -> tuple[Unplaced, ...]:
    """What waits to be placed, the most likely first."""
    rows = file.rows(
        """SELECT passage.id, document, exact, prefix, suffix, state, proposed_start, proposed_end, score, purpose
           FROM anchor JOIN passage ON passage.id = anchor.passage WHERE state IN ('review', 'lost')
           ORDER BY score DESC, passage.id"""
    )
    return tuple(
        Unplaced(
            *(passage, document, exact, prefix, suffix, AnchorState(state)),
            None if start is None else Span(start, end),
            score / CERTAIN,
            purpose,
        )
        for passage, document, exact, prefix, suffix, state, start, end, score, purpose in rows
    )


def place(ledger: Ledger, passage: str, span: Span | None = None) -> None:
    """Put a waiting passage where the user says: on a passage of the present text, or where it was proposed.

    :raises ValueError: when there is no proposal, or the passage does not lie in the text.
    """
    with ledger.act("Place passage"):
        if span is None:
            start, end = ledger.file.row("SELECT proposed_start, proposed_end FROM anchor WHERE passage = ?", passage)
            if start is None:
                raise ValueError("nothing is proposed")
            span = Span(start, end)
        move_passage(ledger, passage, span)
        touch(ledger, passage)


def give_up(ledger: Ledger, passage: str) -> None:
    """Say that a proposal is wrong: the passage is lost, and is kept with its old words."""
    with ledger.act("Decline place"):
        (anchor_id,) = ledger.file.row("SELECT id FROM anchor WHERE passage = ?", passage)
        changes: Row = {"state": AnchorState.LOST.value, "proposed_start": None, "proposed_end": None}
        ledger.update("anchor", anchor_id, changes)
