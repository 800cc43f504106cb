import random
from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from motsvar.core.annotation import HandVerdict, NoteTarget, Place
from motsvar.core.document import Document
from motsvar.core.errors import MotsvarError, Refused
from motsvar.core.span import Span
from motsvar.store import Case
from store.conftest import Desk, fill, make_case, meddle, state


def _tag(case: Case, chance: random.Random, name: str) -> None:
    tags, notes = case.tags(), case.annotations()
    kind = chance.randrange(6)
    if kind == 0 or len(tags) < 2:
        case.add_tag(name, parent=chance.choice([None, *(tag.id for tag in tags)]), shortcut=chance.choice([None, 1]))
        return
    one, other = chance.sample(tags, 2)
    with suppress(Refused):
        if kind == 1:
            case.remove_tag(one.id)
        elif kind == 2:
            case.place_tag(one.id, chance.choice([None, other.id]), other.id)
        elif kind == 3:
            case.merge_tags(one.id, [other.id])
        elif kind == 4:
            some = [note.id for note in notes if one.id in note.tags and chance.random() < 0.5]
            case.split_tag(one.id, name, some)
        else:
            case.change_tag(replace(one, archived=not one.archived))


def _change(case: Case, chance: random.Random, name: str) -> None:
    notes, links = case.annotations(), case.links()
    kind = chance.randrange(6)
    if not notes:
        return
    one, other = chance.choice(notes).id, chance.choice(notes).id
    if kind == 0:
        case.set_tags(one, [tag.id for tag in case.tags() if chance.random() < 0.4])
    elif kind == 1:
        case.set_note(NoteTarget.passage(one), chance.choice(["", "🙂", name]))
    elif kind == 2:
        case.remove_annotation(one)
    elif kind == 3:
        case.add_link(one, other, name)
    elif kind == 4:
        case.add_link(one, None, name, document=chance.choice(case.documents()).id)
    elif links:
        case.remove_link(chance.choice(links).id)


def _theme(case: Case, chance: random.Random, name: str) -> None:
    themes = case.themes()
    kind = chance.randrange(4)
    if kind == 0 or not themes:
        case.add_theme(name, (name, f"/{name}+/"))
        return
    one, other = chance.choice(themes), chance.choice(themes)
    with suppress(Refused):
        if kind == 1:
            case.change_theme(replace(one, label=chance.choice([name, other.label]), patterns=(*one.patterns, name)))
        elif kind == 2:
            case.place_theme(one.id, other.id)
        else:
            case.remove_theme(one.id)


def _document(case: Case, chance: random.Random, name: str) -> None:
    documents, matches = case.documents(), case.hand_matches()
    document = chance.choice(documents)
    kind = chance.randrange(7)
    if kind == 0 and len(documents) > 1:
        case.remove_document(document.id)
    elif kind == 1:
        case.rename(document.id, name)
    elif kind == 2:
        case.save_comparison(document.id, documents[0].id, "key", "{}")
    elif kind == 3 and len(documents) > 1:
        one, other = (Place(d.id, Span(0, min(5, d.length))) for d in chance.sample(documents, 2))
        case.add_hand_match(one, other, chance.choice(list(HandVerdict)), name)
    elif kind == 4 and matches:
        case.remove_hand_match(chance.choice(matches).id)
    elif kind == 5:
        targets = [NoteTarget.case(), *(NoteTarget.tag(tag.id) for tag in case.tags())]
        targets += [NoteTarget.pair(document.id, one.id) for one in documents if one.id != document.id]
        case.set_note(chance.choice([*targets, NoteTarget.document(document.id)]), chance.choice(["", name]))
    else:
        words = case.document(document.id).text.split(" ")
        chance.shuffle(words)
        case.replace_text(document.id, Document.from_text(" ".join(words), name))


def random_act(case: Case, chance: random.Random) -> None:
    """One act of any kind on whatever is there."""
    name = f"n{chance.randrange(10**9)}"
    if not case.documents():  # undone
        fill(case)
    act = chance.choice([_tag, _change, _theme, _document, None])
    if act is not None:
        act(case, chance, name)
        return
    document = chance.choice(case.documents())
    span = Span(*sorted(chance.choices(range(document.length + 1), k=2)))
    some_tags = [tag.id for tag in case.tags() if chance.random() < 0.4]
    case.annotate(document.id, span, some_tags, chance.choice(["", name]))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 2**32), steps=st.integers(1, 25))
def test_undoing_all_leads_to_the_start_and_redoing_all_to_the_end(tmp_path_factory, seed: int, steps: int):
    chance = random.Random(seed)
    path = tmp_path_factory.mktemp("history") / "case.db"
    with make_case(path) as case:
        case._file.run("PRAGMA synchronous = OFF")  # this is about rows, not about the disk
        empty = state(case)
        fill(case)
        for _ in range(steps):
            random_act(case, chance)
            if chance.random() < 0.3:
                case.undo()
            if chance.random() < 0.2:
                case.redo()
        end, label = state(case), case.undo_label()
        taken_back = 0
        while case.undo() is not None:
            taken_back += 1
        assert state(case) == empty
    with Case.open(path) as case:
        case._file.run("PRAGMA synchronous = OFF")
        # What the random walk itself had taken back last is still there to be redone; stop where we began.
        for _ in range(taken_back):
            assert case.redo() is not None
        assert state(case) == end
        assert case.undo_label() == label
        assert case.check() == ()


def test_undo_and_redo_survive_a_restart(path):
    with make_case(path) as case:
        desk = fill(case)
        passage = case.annotate(desk.left, Span(0, 4), note="x")
        case.set_note(NoteTarget.passage(passage.id), "y")
    with Case.open(path) as case:
        assert case.undo_label() == "Change note"
        assert case.undo() == "Change note"
    with Case.open(path) as case:
        assert case.annotation(passage.id).note == "x"
        assert (case.undo_label(), case.redo_label()) == ("Add note", "Change note")
        assert case.redo() == "Change note"
        assert case.annotation(passage.id).note == "y"
        assert case.redo() is None


def test_a_new_act_leaves_nothing_to_redo(desk: Desk):
    desk.case.add_tag("a")
    desk.case.undo()
    assert desk.case.redo_label() == "Add tag"
    desk.case.add_tag("b")
    assert desk.case.redo_label() is None
    assert desk.case.redo() is None
    assert desk.case.undo() == "Add tag"
    assert desk.case.tags() == ()


def test_an_empty_case_has_nothing_to_undo(path):
    with make_case(path) as case:
        assert (case.undo(), case.redo(), case.undo_label(), case.history()) == (None, None, None, ())


def test_several_acts_can_be_one(desk: Desk):
    before = state(desk.case)
    with desk.case.act("Promote theme"):
        tag = desk.case.add_tag("theme")
        desk.case.annotate(desk.left, Span(0, 4), [tag.id])
        desk.case.annotate(desk.right, Span(0, 3), [tag.id])
    assert desk.case.undo() == "Promote theme"
    assert state(desk.case) == before
    assert desk.case.redo() == "Promote theme"
    assert len(desk.case.annotations()) == 2


def test_a_part_that_fails_takes_only_itself_back(desk: Desk):
    """An import may pass over a tag that is there already, and go on."""
    with desk.case.act("Import"):
        desk.case.add_tag("a")
        with pytest.raises(Refused):
            desk.case.add_tag("A")
        desk.case.add_tag("b")
    assert [tag.name for tag in desk.case.tags()] == ["a", "b"]
    assert desk.case.check() == ()


def test_an_act_that_fails_leaves_nothing(desk: Desk):
    before, log = state(desk.case), desk.case.history()

    class UnexpectedError(Exception):
        pass

    def interrupted() -> None:
        with desk.case.act("Import"):
            desk.case.add_tag("a")
            raise UnexpectedError

    with pytest.raises(UnexpectedError):
        interrupted()
    assert (state(desk.case), desk.case.history()) == (before, log)
    desk.case.add_tag("a")
    assert desk.case.check() == ()


def test_the_history_names_who_did_what_and_when(desk: Desk):
    desk.case.add_tag("a")
    desk.case.undo()
    newest = desk.case.history(3)
    assert [(entry.kind, entry.label, entry.rows) for entry in newest] == [
        ("undo", "Add tag", 1),
        ("do", "Add tag", 1),
        ("do", "Add document", 1),
    ]
    assert {entry.person for entry in newest} == {"Kim"}
    assert newest[0].at > newest[1].at
    assert [entry.kind for entry in desk.case.history()][-1] == "record", "who works is written down first"


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("UPDATE event SET label = 'forged' WHERE seq = 3", "broken at event 3: it was changed"),
        ("UPDATE event SET after_row = '{}' WHERE seq = 4", "broken at event 4: it was changed"),
        ("UPDATE event SET previous_hash = hash WHERE seq = 3", "broken at event 3: it does not follow"),
        ("DELETE FROM event WHERE seq = 2", "broken at event 3: what came before it is missing"),
        ("UPDATE note SET body = 'forged'", "changed outside this program"),
        ("DELETE FROM note", "removed outside this program"),
        ("UPDATE text_version SET text = 'x' || substr(text, 2)", "is not what was imported"),
        ("UPDATE anchor SET start_offset = start_offset + 1", "does not quote what stands at its place"),
        ("DELETE FROM anchor", "has no place in a text"),
        ("DELETE FROM passage", "refers to a passage that is not there"),
    ],
)
def test_a_check_names_what_was_tampered_with(path, statement: str, words: str):
    with make_case(path) as case:
        desk = fill(case)
        case.annotate(desk.left, Span(0, 4), note="x")
        assert case.check() == ()
    meddle(path, statement)
    with Case.open(path) as case:
        assert any(words in sentence for sentence in case.check()), case.check()


def test_what_was_changed_outside_is_not_undone_over(path):
    with make_case(path) as case:
        desk = fill(case)
        case.annotate(desk.left, Span(0, 4), note="x")
    meddle(path, "UPDATE note SET body = 'from another program'")
    with Case.open(path) as case:
        with pytest.raises(Refused, match="Another program"):
            case.undo()
        assert case.annotations()[0].note == "from another program"


@pytest.mark.parametrize("target", ["act", "'nobody'", "(SELECT act FROM event ORDER BY seq DESC LIMIT 1)", "NULL"])
def test_a_forged_log_does_not_lead_in_circles(path, target: str):
    with make_case(path) as case:
        fill(case)
        case.undo()
        case.undo()
    meddle(path, f"UPDATE event SET target = {target} WHERE kind = 'undo'")

    def undo_and_redo(case: Case) -> None:
        case.undo()
        case.redo()

    with Case.open(path) as case:
        with pytest.raises(MotsvarError):
            undo_and_redo(case)
        assert len(case.history()) == 5
