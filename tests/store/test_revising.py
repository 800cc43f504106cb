"""A new version of a text: nothing is lost, nothing is guessed, and one undo takes it back."""

import pytest

from motsvar.core.annotation import AnchorState, HandVerdict, NoteTarget, Place
from motsvar.core.document import Document
from motsvar.core.span import Span
from motsvar.store import Case
from motsvar.store.revising import carry
from store.conftest import Desk, state

OLD = "Namnden avslar férslaget om skolskjuts.\n\nDet finns sju badhus i kommunen.\n\nSvaret skickas fére jul."
NEW = "Nämnden avslår förslaget om skolskjuts.\n\nSvaret skickas före jul."


@pytest.fixture
def scan(desk: Desk) -> str:
    return desk.case.add_document(Document.from_text(OLD, "scan.txt"))


def annotated(case: Case, document: str, words: str, note: str = "") -> str:
    start = OLD.index(words)
    return case.annotate(document, Span(start, start + len(words)), note=note).id


def test_a_better_reading_keeps_what_it_can_and_asks_about_the_rest(desk: Desk, scan: str):
    case = desk.case
    kept = annotated(case, scan, "om skolskjuts")
    changed = annotated(case, scan, "avslar férslaget", "read this")
    gone = annotated(case, scan, "sju badhus", "gone?")
    link = case.add_link(changed, gone, "quotes")
    before = state(case)
    counts = case.replace_text(scan, Document.from_text(NEW, "better.txt"))
    assert counts == {AnchorState.EXACT: 1, AnchorState.CHANGED: 1, AnchorState.LOST: 1}
    found = {one.id: one for one in case.annotations(scan)}
    assert [(found[one].state, found[one].quote) for one in (kept, changed, gone)] == [
        (AnchorState.EXACT, "om skolskjuts"),
        (AnchorState.CHANGED, "avslår förslaget"),
        (AnchorState.LOST, "sju badhus"),
    ]
    assert (found[changed].note, found[gone].note, found[gone].placed) == ("read this", "gone?", False)
    assert case.links() == (link,)
    (waiting,) = case.unplaced()
    assert (waiting.passage, waiting.quote, waiting.proposal) == (gone, "sju badhus", None)
    assert case.document(scan).source.name == "better.txt"
    assert case.check() == ()
    assert case.undo() == "Replace text"
    assert state(case) == before
    assert case.redo() == "Replace text"
    assert case.unplaced() == (waiting,)


def test_what_waits_is_placed_by_hand_or_given_up_and_never_removed(desk: Desk, scan: str):
    case = desk.case
    gone = annotated(case, scan, "sju badhus")
    case.replace_text(scan, Document.from_text(NEW, "n.txt"))
    (waiting,) = case.unplaced()
    assert waiting.proposal is None
    with pytest.raises(ValueError, match="nothing is proposed"):
        case.place(gone)
    case.give_up(gone)
    assert case.unplaced()[0].state is AnchorState.LOST
    text = case.document(scan).text
    at = text.index("förslaget")
    case.place(gone, Span(at, at + 9))
    assert case.unplaced() == ()
    assert (case.annotation(gone).quote, case.annotation(gone).state) == ("förslaget", AnchorState.EXACT)
    assert case.undo() == "Place passage"
    assert len(case.unplaced()) == 1
    assert case.check() == ()


def test_going_back_to_the_first_text_brings_every_passage_back(desk: Desk, scan: str):
    case = desk.case
    ids = [annotated(case, scan, words) for words in ("avslar", "sju badhus", "fére jul")]
    places = [case.annotation(one).span for one in ids]
    case.replace_text(scan, Document.from_text(NEW, "better.txt"))
    case.replace_text(scan, Document.from_text(OLD, "scan.txt"))
    assert [case.annotation(one).span for one in ids] == places
    assert all(case.annotation(one).placed for one in ids)


def test_the_same_text_again_changes_no_anchor(desk: Desk, scan: str):
    annotated(desk.case, scan, "sju badhus")
    before = desk.case.annotations(scan)
    assert desk.case.replace_text(scan, Document.from_text(OLD, "scan.txt")) == {}
    assert desk.case.annotations(scan) == before


def test_matches_made_by_hand_are_carried_too(desk: Desk, scan: str):
    case = desk.case
    at = OLD.index("avslar")
    case.add_hand_match(Place(scan, Span(at, at + 6)), Place(desk.right, Span(0, 8)), HandVerdict.REJECTED)
    case.replace_text(scan, Document.from_text(NEW, "better.txt"))
    (match,) = case.hand_matches(scan, desk.right)
    assert (match.one.span.of(NEW), match.placed) == ("avslår", True)
    assert case.annotations() == ()


def test_what_was_worked_out_beside_is_taken_and_must_be_of_these_anchors(desk: Desk, scan: str):
    case = desk.case
    annotated(case, scan, "sju badhus")
    found = carry(case.moves_of(scan), NEW)
    annotated(case, scan, "avslar")
    with pytest.raises(ValueError, match="not the anchors"):
        case.replace_text(scan, Document.from_text(NEW, "better.txt"), found)
    assert case.document(scan).text == OLD
    case.set_note(NoteTarget.document(scan), "still here")
    assert case.check() == ()
