"""Notes on anything, drafts, links to a document, and matches made by hand."""

import pytest

from motsvar.core.annotation import HandVerdict, LinkRelation, NoteTarget, Place
from motsvar.core.span import Span
from motsvar.store import Case
from store.conftest import Desk, fill, make_case, state


def test_a_note_stands_on_anything_and_each_is_undone_alone(desk: Desk):
    tag = desk.case.add_tag("a")
    passage = desk.case.annotate(desk.left, Span(0, 4), [tag.id])
    targets = [
        NoteTarget.case(),
        NoteTarget.document(desk.left),
        NoteTarget.pair(desk.right, desk.left),
        NoteTarget.tag(tag.id),
        NoteTarget.passage(passage.id),
    ]
    for number, target in enumerate(targets):
        desk.case.set_note(target, f"note {number} 🙂")
        assert NoteTarget.of_key(target.key) == target
    assert [desk.case.note(target) for target in targets] == [f"note {number} 🙂" for number in range(5)]
    assert {note.target for note in desk.case.notes()} == set(targets)
    assert {note.person for note in desk.case.notes()} == {"Kim"}
    assert desk.case.note(NoteTarget.pair(desk.left, desk.right)) == "note 2 🙂", "whichever stands left"
    for target in reversed(targets):
        assert desk.case.undo() == "Add note"
        assert desk.case.note(target) == ""
    assert desk.case.check() == ()


def test_a_note_that_is_not_changed_leaves_no_event(desk: Desk):
    desk.case.set_note(NoteTarget.case(), "x")
    before = desk.case.history()
    desk.case.set_note(NoteTarget.case(), "x")
    desk.case.set_note(NoteTarget.document(desk.left), "")
    assert desk.case.history() == before
    with pytest.raises(KeyError):
        desk.case.set_note(NoteTarget.document("none"), "x")


def test_notes_on_a_document_go_with_it_and_come_back(desk: Desk):
    desk.case.set_note(NoteTarget.document(desk.left), "one")
    desk.case.set_note(NoteTarget.pair(desk.left, desk.right), "two")
    before = state(desk.case)
    desk.case.remove_document(desk.left)
    assert desk.case.notes() == ()
    desk.case.undo()
    assert state(desk.case) == before


def test_a_draft_survives_a_crash_and_has_no_history(path):
    with make_case(path) as case:
        fill(case)
        before = case.history()
        case.save_draft(NoteTarget.case(), "half a sent")
        case.save_draft(NoteTarget.case(), "half a sentence\0")
        assert case.history() == before
    with Case.open(path) as case:
        assert case.drafts() == ((NoteTarget.case(), "half a sentence\ufffd"),)
        case.drop_draft(NoteTarget.case())
        assert case.drafts() == ()


def test_a_link_may_say_that_a_document_has_nothing_of_the_kind(desk: Desk):
    passage = desk.case.annotate(desk.left, Span(0, 4))
    link = desk.case.add_link(passage.id, None, LinkRelation.ONLY_HERE, document=desk.right)
    assert desk.case.links() == (link,)
    assert (link.target, link.document, link.person) == (None, desk.right, "Kim")
    with pytest.raises(ValueError, match="to a passage or to a document"):
        desk.case.add_link(passage.id, None, "x")
    desk.case.remove_document(desk.right)
    assert desk.case.links() == ()
    desk.case.undo()
    assert desk.case.links() == (link,)
    assert desk.case.check() == ()


def test_a_match_made_by_hand_is_no_annotation_and_turns_with_the_sides(desk: Desk):
    one, other = Place(desk.left, Span(0, 4)), Place(desk.right, Span(0, 8))
    made = desk.case.add_hand_match(one, other, HandVerdict.ADDED, "same lake")
    assert desk.case.annotations() == ()
    (match,) = desk.case.hand_matches(desk.right, desk.left)
    assert (match.id, match.one, match.other, match.note) == (made, other, one, "same lake")
    assert desk.case.hand_matches(desk.left, desk.left) == ()
    assert desk.case.add_hand_match(other, one, HandVerdict.REJECTED) == made, "the same two are said of once"
    (match,) = desk.case.hand_matches()
    assert (match.verdict, match.note) == (HandVerdict.REJECTED, "same lake")
    desk.case.move_hand_match(made, Place(desk.left, Span(2, 6)), other)
    assert desk.case.hand_matches()[0].one.span == Span(2, 6)
    before = state(desk.case)
    desk.case.remove_hand_match(made)
    assert desk.case.hand_matches() == ()
    desk.case.undo()
    assert state(desk.case) == before
    desk.case.remove_document(desk.right)
    assert desk.case.hand_matches() == ()
    assert desk.case.check() == ()
    desk.case.undo()
    assert state(desk.case) == before
    with pytest.raises(ValueError, match="two documents"):
        desk.case.add_hand_match(one, one, HandVerdict.ADDED)
