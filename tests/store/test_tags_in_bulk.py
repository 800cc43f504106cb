"""Putting tags elsewhere, making them one, and taking them apart."""

from dataclasses import replace

import pytest

from motsvar.core.annotation import NoteTarget
from motsvar.core.errors import Refused
from motsvar.core.span import Span
from store.conftest import Desk, state


def test_a_tag_is_put_under_another_and_before_one_of_its_siblings(desk: Desk):
    first, second, third = (desk.case.add_tag(name) for name in ("first", "second", "third"))
    desk.case.place_tag(third.id, None, first.id)
    assert [tag.name for tag in desk.case.tags()] == ["third", "first", "second"]
    desk.case.place_tag(third.id, second.id)
    assert [(tag.name, tag.parent) for tag in desk.case.tags()] == [
        ("first", None),
        ("second", None),
        ("third", second.id),
    ]
    with pytest.raises(Refused, match="under itself"):
        desk.case.place_tag(second.id, third.id)
    assert desk.case.undo() == "Move tag"
    assert [tag.name for tag in desk.case.tags()] == ["third", "first", "second"]


def test_merged_tags_keep_every_passage_once_and_every_word_of_their_notes(desk: Desk):
    into, other = desk.case.add_tag("into"), desk.case.add_tag("other")
    child = desk.case.add_tag("child", parent=other.id)
    both = desk.case.annotate(desk.left, Span(0, 4), [into.id, other.id])
    one = desk.case.annotate(desk.left, Span(5, 9), [other.id])
    desk.case.set_note(NoteTarget.tag(into.id), "what it means")
    desk.case.set_note(NoteTarget.tag(other.id), "what it meant")
    before = state(desk.case)
    desk.case.merge_tags(into.id, [other.id])
    assert [desk.case.annotation(passage.id).tags for passage in (both, one)] == [(into.id,), (into.id,)]
    assert [(tag.name, tag.parent) for tag in desk.case.tags()] == [("into", None), ("child", into.id)]
    assert desk.case.note(NoteTarget.tag(into.id)) == "what it means\n\nwhat it meant"
    assert desk.case.undo() == "Merge tags"
    assert state(desk.case) == before
    with pytest.raises(Refused, match="stands under"):
        desk.case.merge_tags(child.id, [other.id])
    assert state(desk.case) == before


def test_a_split_tag_gives_some_of_its_passages_to_a_new_one(desk: Desk):
    tag = desk.case.add_tag("both")
    passages = [desk.case.annotate(desk.left, Span(at, at + 3), [tag.id]) for at in (0, 4, 8)]
    made = desk.case.split_tag(tag.id, "half", [passages[1].id])
    assert [desk.case.annotation(one.id).tags for one in passages] == [(tag.id,), (made.id,), (tag.id,)]
    with pytest.raises(KeyError):
        desk.case.split_tag(tag.id, "none", [passages[1].id])
    assert [one.name for one in desk.case.tags()] == ["both", "half"]


def test_an_archived_tag_stays_on_its_passages_and_gives_its_key_back(desk: Desk):
    tag = desk.case.add_tag("old", shortcut=3)
    passage = desk.case.annotate(desk.left, Span(0, 4), [tag.id])
    desk.case.change_tag(replace(tag, archived=True))
    (found,) = desk.case.tags()
    assert (found.archived, found.shortcut) == (True, None)
    assert desk.case.annotation(passage.id).tags == (tag.id,)
    assert desk.case.undo() == "Change tag"
    assert desk.case.tags() == (tag,)


def test_a_tag_that_stays_keeps_who_put_it_there(path):
    from store.conftest import fill, make_case

    with make_case(path) as case:
        desk = fill(case)
        tag = case.add_tag("a")
        passage = case.annotate(desk.left, Span(0, 4), [tag.id])
    from motsvar.store import Case

    with Case.open(path, person="Bo") as case:
        other = case.add_tag("b")
        case.set_tags(passage.id, [other.id, tag.id])
        assert case.annotation(passage.id).tags == (other.id, tag.id)
        assert {(one.tag, one.person) for one in case.taggings()} == {(tag.id, "Kim"), (other.id, "Bo")}
