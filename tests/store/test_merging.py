"""Two copies become one: nothing of either is lost, nothing is decided in silence, and one undo takes it back."""

import random
import shutil
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from motsvar.core.annotation import AnchorState, NoteTarget
from motsvar.core.document import Document, Heading
from motsvar.core.errors import Refused
from motsvar.core.merging import Choice
from motsvar.core.page_layout import Box, PageLayout, PlacedWord
from motsvar.core.span import Span
from motsvar.store import Case
from motsvar.store.merging import apply_merge, merge_plan
from store.conftest import fill, make_case, meddle, state
from store.test_history import random_act


@dataclass(frozen=True)
class Copies:
    """A case that two people work on, each on a copy."""

    mine: Case
    theirs: Case
    left: str
    right: str
    tag: str
    passage: str


@pytest.fixture
def copies(tmp_path: Path):
    first = tmp_path / "mine.db"
    with make_case(first) as case:
        desk = fill(case)
        tag = case.add_tag("lake")
        passage = case.annotate(desk.left, Span(0, 4), [tag.id], "first")
    shutil.copyfile(first, tmp_path / "theirs.db")
    with Case.open(first, person="Anna") as mine, Case.open(tmp_path / "theirs.db", person="Bo") as theirs:
        yield Copies(mine, theirs, desk.left, desk.right, tag.id, passage.id)


def test_what_each_has_done_is_in_the_merged_case_and_one_undo_takes_it_back(copies: Copies):
    copies.mine.annotate(copies.left, Span(5, 8), note="mine")
    copies.theirs.annotate(copies.right, Span(0, 3), [copies.theirs.add_tag("field").id], "theirs 🙂")
    layout = PageLayout.of([PlacedWord(Span(0, 6), Box(0, 0, 1, 1))])
    third = replace(Document.from_text("Tredje texten.", "third.txt"), headings=(Heading(Span(0, 6)),), layout=layout)
    copies.theirs.add_document(third)
    before = state(copies.mine)
    plan = apply_merge(copies.mine, copies.theirs)
    assert plan.clashes == ()
    assert (plan.count("passage", added=True), plan.count("document", added=True)) == (1, 1)
    assert {(one.note, one.person) for one in copies.mine.annotations()} == {
        ("first", "Kim"),
        ("mine", "Anna"),
        ("theirs 🙂", "Bo"),
    }
    merged = copies.mine.documents()[-1]
    assert merged.name == "third.txt"
    assert copies.mine.document(merged.id) == third
    assert copies.mine.check() == ()
    assert merge_plan(copies.mine, copies.theirs).changes == (), "merging again brings nothing"
    assert copies.mine.undo() == "Merge a copy"
    assert state(copies.mine) == before
    assert copies.mine.redo() == "Merge a copy"
    assert copies.mine.check() == ()


def test_different_columns_of_one_row_are_both_taken(copies: Copies):
    (tag,) = copies.mine.tags()
    copies.mine.change_tag(replace(tag, colour="#111111"))
    copies.theirs.change_tag(replace(tag, name="Sjö"))
    assert apply_merge(copies.mine, copies.theirs).clashes == ()
    assert copies.mine.tags() == (replace(tag, colour="#111111", name="Sjö"),)


def test_two_notes_on_one_passage_are_kept_one_under_the_other_unless_chosen_otherwise(copies: Copies):
    target = NoteTarget.passage(copies.passage)
    copies.mine.set_note(target, "I think so")
    copies.theirs.set_note(target, "I do not")
    (clash,) = merge_plan(copies.mine, copies.theirs).clashes
    assert (clash.base, clash.mine, clash.theirs) == ("first", "I think so", "I do not")
    for choice, expected in (
        (None, "I think so\n\nI do not"),
        (Choice.MINE, "I think so"),
        (Choice.THEIRS, "I do not"),
    ):
        apply_merge(copies.mine, copies.theirs, {clash.key: choice} if choice else {})
        assert copies.mine.note(target) == expected
        assert copies.mine.check() == ()
        assert copies.mine.undo() == "Merge a copy"


def test_a_name_changed_on_both_sides_stays_mine_and_is_told(copies: Copies):
    (tag,) = copies.mine.tags()
    copies.mine.change_tag(replace(tag, name="mine"))
    copies.theirs.change_tag(replace(tag, name="theirs"))
    (clash,) = apply_merge(copies.mine, copies.theirs).clashes
    assert (clash.column, clash.mine, clash.theirs) == ("name", "mine", "theirs")
    assert copies.mine.tags()[0].name == "mine"
    assert merge_plan(copies.mine, copies.theirs).clashes == (), "it is asked once"
    copies.mine.undo()
    apply_merge(copies.mine, copies.theirs, {clash.key: Choice.THEIRS})
    assert copies.mine.tags()[0].name == "theirs"


def test_what_one_removed_and_the_other_changed_stays_and_is_told(copies: Copies):
    copies.mine.remove_annotation(copies.passage)
    copies.theirs.set_note(NoteTarget.passage(copies.passage), "I need this")
    plan = apply_merge(copies.mine, copies.theirs)
    assert plan.clashes
    found = copies.mine.annotation(copies.passage)
    assert (found.note, found.tags) == ("I need this", (copies.tag,))
    assert copies.mine.check() == ()


def test_what_only_one_removed_is_removed(copies: Copies):
    copies.theirs.remove_annotation(copies.passage)
    assert apply_merge(copies.mine, copies.theirs).clashes == ()
    assert copies.mine.annotations() == ()
    copies.mine.undo()
    other = copies.mine.annotate(copies.right, Span(0, 3))
    copies.mine.add_link(other.id, copies.passage, "quotes")
    apply_merge(copies.mine, copies.theirs)
    assert copies.mine.annotation(copies.passage).note == "first", "a link of mine leads there"
    assert copies.mine.check() == ()


def test_a_removed_document_stays_while_the_other_works_on_it(copies: Copies):
    copies.theirs.remove_document(copies.left)
    made = copies.mine.annotate(copies.left, Span(5, 8))
    apply_merge(copies.mine, copies.theirs)
    assert copies.mine.annotation(made.id) == made
    assert copies.mine.check() == ()


def test_the_same_tag_and_person_and_file_made_on_both_sides_are_one(copies: Copies):
    for case, words in ((copies.mine, Span(5, 8)), (copies.theirs, Span(0, 4))):
        tag = case.add_tag("New")
        document = case.add_document(Document.from_text("Samma fil.", "same.txt"))
        case.annotate(document, words, [tag.id])
        case.set_tags(copies.passage, [copies.tag, tag.id])
    apply_merge(copies.mine, copies.theirs)
    assert [tag.name for tag in copies.mine.tags()] == ["lake", "New"]
    assert len(copies.mine.documents()) == 3
    assert len(copies.mine.annotation(copies.passage).tags) == 2
    assert len(copies.mine.annotations()) == 3
    assert copies.mine.check() == ()


def test_who_has_worked_in_the_copy_alone_so_far_can_merge_it(copies: Copies):
    """One's own copy from another machine: the name is new here, and the act that merges writes it down first."""
    copies.mine.set_person("Bo")
    copies.theirs.annotate(copies.right, Span(0, 3))
    before = state(copies.mine)
    apply_merge(copies.mine, copies.theirs)
    assert "Bo" in {one.person for one in copies.mine.annotations()}
    assert copies.mine.check() == ()
    assert merge_plan(copies.mine, copies.theirs).changes == ()
    copies.mine.undo()
    assert state(copies.mine) == before


def test_cases_that_never_were_one_are_joined_by_what_they_hold(tmp_path: Path):
    with Case.create(tmp_path / "a.db", person="Anna") as mine, Case.create(tmp_path / "b.db", person="Bo") as theirs:
        for case in (mine, theirs):
            document = case.add_document(Document.from_text("En sjö är blå.", "sjö.txt"))
            case.annotate(document, Span(3, 6), [case.add_tag("Vatten").id])
        plan = apply_merge(mine, theirs)
        assert plan.fork == 0
        assert len(mine.documents()) == len(mine.tags()) == 1
        assert sorted(one.person for one in mine.annotations()) == ["Anna", "Bo"]
        assert mine.check() == ()


def test_tags_put_under_each_other_make_no_circle(copies: Copies):
    other = copies.mine.add_tag("other")
    with Case.open_copy(copies.mine.path, copies.mine.path.parent, person="Bo") as theirs:
        copies.mine.place_tag(other.id, copies.tag)
        theirs.place_tag(copies.tag, other.id)
        apply_merge(copies.mine, theirs)
    assert {(tag.name, tag.parent) for tag in copies.mine.tags()} == {("lake", None), ("other", copies.tag)}
    assert copies.mine.check() == ()


def test_a_better_text_comes_with_the_copy_and_takes_my_annotations_along(copies: Copies):
    text = copies.mine.document(copies.left).text
    mine = copies.mine.annotate(copies.left, Span(text.index("grönt"), text.index("grönt") + 5))
    copies.theirs.replace_text(copies.left, Document.from_text("Ny ingress. " + text, "better.txt"))
    apply_merge(copies.mine, copies.theirs)
    found = copies.mine.annotation(mine.id)
    assert (found.quote, found.state, found.span.start) == ("grönt", AnchorState.EXACT, mine.span.start + 12)
    assert copies.mine.check() == ()


def test_a_copy_that_is_not_sound_is_refused(copies: Copies):
    path = copies.theirs.path
    copies.theirs.close()
    meddle(path, "UPDATE note SET body = 'forged'")
    before = state(copies.mine)
    with Case.open(path) as forged, pytest.raises(Refused, match="not sound"):
        apply_merge(copies.mine, forged)
    assert state(copies.mine) == before


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 2**32))
def test_whatever_two_people_do_the_merged_case_is_sound_and_has_all_that_is_new(tmp_path_factory, seed: int):
    chance = random.Random(seed)
    folder = tmp_path_factory.mktemp("merge")
    with make_case(folder / "mine.db") as case:
        case._file.run("PRAGMA synchronous = OFF")
        fill(case)
        for _ in range(8):
            random_act(case, chance)
    shutil.copyfile(folder / "mine.db", folder / "theirs.db")
    with Case.open(folder / "mine.db", person="Anna") as mine, Case.open(folder / "theirs.db", person="Bo") as theirs:
        known = {one.id for one in mine.annotations()}
        for case in (mine, theirs):
            case._file.run("PRAGMA synchronous = OFF")
            for _ in range(8):
                random_act(case, chance)
        new = {one.id for case in (mine, theirs) for one in case.annotations()} - known
        before = state(mine)
        plan = apply_merge(mine, theirs)
        assert mine.check() == ()
        assert new <= {one.id for one in mine.annotations()}
        again = merge_plan(mine, theirs)
        assert (again.changes, again.clashes) == ((), ())
        if plan.changes or plan.clashes:
            apply_merge(theirs, mine)
            assert theirs.check() == ()
            assert {one.id for one in theirs.annotations()} >= new
            mine.undo()
            assert state(mine) == before
