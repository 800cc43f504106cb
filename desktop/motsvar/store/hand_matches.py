"""Matches confirmed, rejected, added and corrected by hand. Kept apart from what the program computes."""

from dataclasses import replace

from motsvar.core.annotation import PLACED, HandMatch, HandVerdict, Place
from motsvar.core.span import Span
from motsvar.store.case_file import CaseFile
from motsvar.store.documents import remove_passage
from motsvar.store.ledger import Ledger
from motsvar.store.passages import Purpose, add_passage, move_passage
from motsvar.store.rows import Row
from motsvar.store.words import storable

# CROSS keeps SQLite from beginning with the thousands of passages.
_SELECT = """SELECT hand_match.id, verdict, note, coalesce(person.name, ''), hand_match.created,
    a.document, x.start_offset, x.end_offset, x.state, b.document, y.start_offset, y.end_offset, y.state
    FROM hand_match CROSS JOIN passage a ON a.id = one CROSS JOIN passage b ON b.id = other
    CROSS JOIN anchor x ON x.passage = a.id CROSS JOIN anchor y ON y.passage = b.id
    LEFT JOIN person ON person.id = hand_match.person"""
_ORDER = "ORDER BY hand_match.created, hand_match.id"


def hand_matches(file: CaseFile, one: str | None = None, other: str | None = None) -> tuple[HandMatch, ...]:
    """All matches made by hand, or those between two documents, which then stand in that order."""
    rows = file.rows(f"{_SELECT} {_ORDER}")
    found = tuple(_match(*row) for row in rows)
    if one is None or other is None:
        return found
    turned = (replace(m, one=m.other, other=m.one) if m.one.document == other else m for m in found)
    return tuple(m for m in turned if (m.one.document, m.other.document) == (one, other))


def add_hand_match(ledger: Ledger, one: Place, other: Place, verdict: HandVerdict, note: str = "") -> str:
    """Say of two passages of two documents that they correspond, or do not. The id.

    What was said of exactly the same two before is replaced.

    :raises ValueError: when both are in one document, or do not lie in the texts.
    """
    if one.document == other.document:
        raise ValueError("a match joins two documents")
    with ledger.act(_LABELS[verdict]):
        for known in hand_matches(ledger.file, one.document, other.document):
            if (known.one.span, known.other.span) == (one.span, other.span) and known.placed:
                ledger.update("hand_match", known.id, {"verdict": verdict.value, "note": storable(note) or known.note})
                return known.id
        ends = [add_passage(ledger, place.document, place.span, Purpose.MATCH) for place in (one, other)]
        row: Row = {
            "id": ledger.new_id(),
            "one": ends[0],
            "other": ends[1],
            "verdict": verdict.value,
            "note": storable(note),
            "person": ledger.person,
            "created": ledger.now,
        }
        ledger.insert("hand_match", row)
    return str(row["id"])


def move_hand_match(ledger: Ledger, match_id: str, one: Place, other: Place) -> None:
    """Put its ends elsewhere in the same two documents.

    :raises ValueError: when they are in other documents, or do not lie in the texts.
    """
    with ledger.act("Correct match"):
        row = ledger.existing("hand_match", match_id)
        places = {one.document: one.span, other.document: other.span}
        for end in (str(row["one"]), str(row["other"])):
            span = places.pop(str(ledger.existing("passage", end)["document"]), None)
            if span is None:
                raise ValueError("a match stays between its documents")
            move_passage(ledger, end, span)


def set_hand_note(ledger: Ledger, match_id: str, note: str) -> None:
    with ledger.act("Change note"):
        ledger.update("hand_match", match_id, {"note": storable(note)})


def remove_hand_match(ledger: Ledger, match_id: str) -> None:
    """Take back what was said of two passages."""
    with ledger.act("Forget match made by hand"):
        row = ledger.existing("hand_match", match_id)
        ledger.delete("hand_match", match_id)
        for end in (str(row["one"]), str(row["other"])):
            remove_passage(ledger, end)


_LABELS = {
    HandVerdict.CONFIRMED: "Confirm match",
    HandVerdict.REJECTED: "Reject match",
    HandVerdict.ADDED: "Add match",
    HandVerdict.CORRECTED: "Correct match",
}


def _match(
    match_id: str,
    verdict: str,
    note: str,
    person: str,
    created: str,
    *ends: str | int,
) -> HandMatch:
    places, placed = [], True
    for document, start, end, state in (ends[:4], ends[4:]):
        places.append(Place(str(document), Span(int(start), int(end))))
        placed = placed and state in PLACED
    return HandMatch(match_id, places[0], places[1], HandVerdict(verdict), note, person, created, placed)
