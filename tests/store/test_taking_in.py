"""What another tool's file holds comes into the case as one act, whole, and once."""

import dataclasses
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from motsvar.core.annotation import OKABE_ITO, AnchorState, Link, Note, NoteTarget, Tag
from motsvar.core.document import Document
from motsvar.core.errors import Cancelled, Refused
from motsvar.core.incoming import Incoming, IncomingCoding, IncomingDocument, IncomingPassage, TakenIn
from motsvar.core.refi import as_in_a_file
from motsvar.core.span import Span
from motsvar.lexicons import load_words
from motsvar.store.case import Case
from motsvar.store.merging import apply_merge
from motsvar.workspace.exchange import case_side, prepare, take_in
from store.conftest import state
from support.incoming_files import a_document, a_passage, guid, incoming_of
from support.rich_case import rich_case

TEXT = "Nämnden avslår förslaget om nattbelysning 🌉.\nKommunen delar nämndens bedömning i frågan."
DATE = "2024-05-06T07:08:09.000Z"


def taken(case: Case, incoming: Incoming) -> TakenIn:
    found = take_in(case, incoming, load_words("und"))
    assert case.check() == ()
    return found


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with Case.create(tmp_path / "fall.db", person="Kim") as made:
        yield made


def small(**changes: object) -> Incoming:
    """A document, two tags, two annotations and a link."""
    document = a_document(TEXT)
    parent, child = guid("Tema"), guid("Ljus")
    coding = IncomingCoding(guid("coding"), child, "Bo", DATE)
    passages = (
        a_passage(document.id, TEXT, "avslår förslaget", codings=(coding,), person="Åsa", created=DATE, changed=DATE),
        a_passage(document.id, TEXT, "Kommunen delar", note="Stämmer det?", person="Bo", created="2024-05-06"),
    )
    made = Incoming(
        "QualCoder 3.6",
        (document,),
        (Tag(parent, "Tema", ""), Tag(child, "Ljus", "#ff0001", parent, "Om ljus", 1)),
        passages,
        (Note(NoteTarget.case(), "Om allt"), Note(NoteTarget.tag(parent), "Om temat", "Åsa", DATE, DATE, guid("note"))),
        (Link(guid("link"), passages[0].id, passages[1].id, "contradicts", "se", person="Bo", created=DATE),),
        ((guid("Åsa"), "Åsa"),),
        ("1 picture cannot be taken over.",),
    )
    return dataclasses.replace(made, **changes)  # type: ignore[arg-type]


def test_everything_comes_in_with_its_ids_people_and_dates(case: Case) -> None:
    incoming = small()
    report = taken(case, incoming)
    first, second = case.annotations()
    assert (first.id, first.quote, first.person, first.created) == (
        incoming.passages[0].id, "avslår förslaget", "Åsa", DATE
    )  # fmt: skip
    assert first.tags == (guid("Ljus"),)
    assert (second.note, second.person, second.created) == ("Stämmer det?", "Bo", "2024-05-06T00:00:00.000Z")
    assert [(one.name, one.colour, one.parent, one.shortcut) for one in case.tags()] == [
        ("Tema", OKABE_ITO[0], None, None), ("Ljus", "#ff0001", guid("Tema"), 1)
    ]  # fmt: skip
    assert [(c.id, c.person, c.created) for c in case.codings()] == [(guid("coding"), "Bo", DATE)]
    assert case.links() == incoming.links
    assert case.note(NoteTarget.case()) == "Om allt"
    assert {(one.id, one.name) for one in case.people()} >= {(guid("Åsa"), "Åsa")}
    assert dict(report.counts) == {
        "documents": 1, "tags": 2, "annotations": 2, "tags on annotations": 1, "notes": 3, "links": 1, "people": 2
    }  # fmt: skip
    assert (report.already_there, report.not_carried) == (0, ("1 picture cannot be taken over.",))
    assert case.history(1)[0].label == "Import from QualCoder 3.6"
    assert report.act == case.history(1)[0].act


def test_a_second_time_changes_nothing_and_says_what_was_there(case: Case) -> None:
    taken(case, small())
    before, changes = state(case), case.history(100)
    report = taken(case, small())
    assert (state(case), case.history(100)) == (before, changes)
    assert (report.counts, report.act) == ((), "")
    assert report.already_there == 1 + 2 + 2 + 1 + 3 + 1


def test_one_undo_takes_all_of_it_back_and_redo_brings_it_again(case: Case) -> None:
    nothing = state(case)
    taken(case, small())
    everything = state(case)
    assert case.undo() == "Import from QualCoder 3.6"
    assert state(case) == nothing
    case.set_person("Bo")  # whom only the file had named: what he does next must not stand in the way
    case.add_tag("Annat")
    case.undo()
    assert case.check() == ()
    taken(case, small())
    assert {table: rows for table, rows in state(case).items() if table in ("tag", "link")} == {
        table: rows for table, rows in everything.items() if table in ("tag", "link")
    }
    case.undo()
    case.redo()
    assert case.check() == ()
    assert len(case.annotations()) == 2


def test_a_rich_case_is_equal_after_out_and_in(tmp_path: Path) -> None:
    with rich_case(tmp_path / "a.db", 200, 40) as mine, Case.create(tmp_path / "b.db", person="Kim") as other:
        report = taken(other, incoming_of(mine))
        for asked in ("annotations", "tags", "links", "codings"):
            assert getattr(other, asked)() == getattr(mine, asked)(), asked
        assert set(other.notes()) == set(mine.notes())
        assert report.not_carried == ()
        kept = [dataclasses.replace(one, added="") for one in mine.documents()]
        assert [dataclasses.replace(one, added="") for one in other.documents()] == kept


def test_colleagues_who_took_in_the_same_file_can_merge(tmp_path: Path) -> None:
    mine = tmp_path / "mitt.db"
    with Case.create(mine, person="Anna") as case:
        case.add_tag("Före")
    shutil.copyfile(mine, tmp_path / "deras.db")
    with Case.open(mine, person="Anna") as case, Case.open(tmp_path / "deras.db", person="Eva") as theirs:
        for one in (case, theirs):
            taken(one, small())
        theirs.set_note(NoteTarget.passage(theirs.annotations()[0].id), "Evas")
        assert apply_merge(case, theirs).clashes == ()
        assert case.check() == ()
        assert [one.note for one in case.annotations()] == ["Evas", "Stämmer det?"]


def test_a_text_that_the_case_has_is_not_put_in_again(case: Case) -> None:
    there = case.add_document(Document.from_text(TEXT, "ett annat namn.txt"))
    report = taken(case, small())
    assert [one.id for one in case.documents()] == [there]
    assert {one.document for one in case.annotations()} == {there}
    assert report.already_there == 1


def test_a_tag_of_the_same_path_is_that_tag_and_keeps_what_it_has(case: Case) -> None:
    tema = case.add_tag("TEMA")
    ljus = case.add_tag("ljus", parent=tema.id, description="Min egen")
    case.add_tag("Annan", shortcut=1)
    report = taken(case, small())
    assert len(case.tags()) == 3
    assert case.annotations()[0].tags == (ljus.id,)
    assert case.note(NoteTarget.tag(tema.id)) == "Om temat"
    assert "Tags that the case has with another description, which was kept: 1." in report.not_carried


@pytest.mark.parametrize("there", [False, True])
def test_two_tags_of_one_name_stay_two_and_the_second_gets_a_number(case: Case, there: bool) -> None:
    """Also but for case, and where the case has one of that name: that is the first one."""
    own = case.add_tag("SKOLA", description="Min") if there else None
    names = (("a", "Skola"), ("b", "skola"), ("c", "Skola"))
    tags = tuple(Tag(guid(key), name, f"#00000{at}", None, f"om {key}") for at, (key, name) in enumerate(names))
    document = a_document(TEXT)
    codings = tuple(IncomingCoding(guid(f"on {key}"), guid(key), "", "") for key, _ in names)
    passage = a_passage(document.id, TEXT, "nattbelysning", codings=codings)
    incoming = Incoming("x", (document,), tags, (passage,), (Note(NoteTarget.tag(guid("c")), "tredje"),))
    report = taken(case, incoming)
    first = ("SKOLA", own.colour, "Min") if own else ("Skola", "#000000", "om a")
    assert [(one.name, one.colour, one.description) for one in case.tags()] == [
        first, ("skola 2", "#000001", "om b"), ("Skola 3", "#000002", "om c")
    ]  # fmt: skip
    assert case.annotations()[0].tags == (own.id if own else guid("a"), guid("b"), guid("c"))
    assert case.note(NoteTarget.tag(guid("c"))) == "tredje"
    assert "Tags that have the name of another one in the same place, and got a number: 2." in report.not_carried
    assert report.already_there == there
    before = state(case)
    assert taken(case, incoming).counts == ()
    assert state(case) == before


def test_a_tag_that_the_case_has_is_not_taken_for_another_one_of_its_name(case: Case) -> None:
    taken(case, Incoming("x", tags=(Tag(guid("b"), "Skola", "#000001"),)))
    taken(case, Incoming("x", tags=(Tag(guid("a"), "skola", "#000002"), Tag(guid("b"), "Skola", "#000001"))))
    assert {(one.id, one.name) for one in case.tags()} == {(guid("b"), "Skola"), (guid("a"), "skola 2")}


def test_a_shortcut_that_is_taken_stays_where_it_is(case: Case) -> None:
    own = case.add_tag("Annan", shortcut=1)
    taken(case, small())
    assert [one.shortcut for one in case.tags() if one.id in (own.id, guid("Ljus"))] == [1, None]


def test_a_note_comes_under_the_one_that_is_there_once(case: Case) -> None:
    case.set_note(NoteTarget.case(), "Mitt")
    report = taken(case, small())
    assert case.note(NoteTarget.case()) == "Mitt\n\nOm allt"
    assert dict(report.counts)["notes joined under others"] == 1
    assert taken(case, small()).counts == ()


def test_other_line_ends_are_no_other_words(case: Case) -> None:
    """No text file keeps them, so they change on the way through one."""
    incoming = small()
    noted = dataclasses.replace(incoming.passages[1], note="rad\r\nrad")
    notes = (Note(NoteTarget.case(), "ett\rtvå"), Note(NoteTarget.tag(guid("Tema")), "\ufefftre\r\nfyra"))
    first = dataclasses.replace(incoming, passages=(incoming.passages[0], noted), notes=notes)
    taken(case, first)
    before = state(case)
    back = tuple(dataclasses.replace(one, body=as_in_a_file(one.body)) for one in notes)
    again = (incoming.passages[0], dataclasses.replace(noted, note="rad\nrad"))
    report = taken(case, dataclasses.replace(first, passages=again, notes=back))
    assert state(case) == before
    assert report.not_carried == incoming.not_carried


def test_what_was_changed_in_the_case_stays_and_is_told(case: Case) -> None:
    taken(case, small())
    second = case.annotations()[1].id
    case.set_note(NoteTarget.passage(second), "Nej")
    case.move(second, Span(0, 7))
    report = taken(case, small())
    assert (case.annotation(second).note, case.annotation(second).quote) == ("Nej", "Nämnden")
    assert "Notes that read otherwise in the case, and stayed as they are there: 1." in report.not_carried


def test_what_was_added_to_a_known_annotation_comes_in(case: Case) -> None:
    taken(case, small())
    incoming = small()
    more = IncomingCoding(guid("second coding"), guid("Tema"), "Bo", DATE)
    first = dataclasses.replace(incoming.passages[0], codings=(*incoming.passages[0].codings, more), note="Ny")
    taken(case, small(passages=(first, incoming.passages[1])))
    assert case.annotations()[0].tags == (guid("Ljus"), guid("Tema"))
    assert case.annotations()[0].note == "Ny"


def test_what_has_no_sure_place_waits_with_its_words(case: Case) -> None:
    text = "Ja. Nej. Ja. Nämnden avslår."
    document = case.add_document(Document.from_text(text, "svar.txt"))
    named = IncomingDocument(guid("svar"), "svar.txt")
    passages = (
        IncomingPassage(guid("1"), named.id, None, "Ja."),
        IncomingPassage(guid("2"), named.id, None, "finns inte någonstans i texten"),
        IncomingPassage(guid("3"), named.id, None, "Nämnden avslår."),
    )
    incoming = Incoming("Hypothesis", (named,), passages=passages)
    report = taken(case, incoming)
    waiting = {one.passage: (one.quote, one.state, one.proposal) for one in case.unplaced()}
    assert waiting == {
        guid("1"): ("Ja.", AnchorState.REVIEW, Span(0, 3)),
        guid("2"): ("finns inte någonstans i texten", AnchorState.LOST, None),
    }
    assert dict(report.counts)["annotations to be placed"] == 2
    assert case.annotation(guid("3")).placed
    case.place(guid("1"))
    assert case.annotation(guid("1")).span == Span(0, 3)
    assert case.check() == ()
    better = Document.from_text(f"{text} Detta finns inte någonstans i texten, sade man.", "svar.txt")
    case.replace_text(document, better)
    assert case.check() == ()


def test_a_document_that_is_named_only_and_not_there_is_told(case: Case) -> None:
    named = IncomingDocument(guid("borta"), "borta.pdf")
    passages = (IncomingPassage(guid("1"), named.id, None, "Nämnden avslår förslaget"),)
    links = (Link(guid("l"), guid("1"), guid("1"), "answers"),)
    report = taken(case, Incoming("Hypothesis", (named,), passages=passages, links=links))
    assert report.act == ""
    assert report.not_carried == (
        "The document “borta.pdf” is not in the case, and the file does not hold its text. Annotations left out: 1.",
        "Links left out, since one of their ends is not in the case: 1.",
    )


@pytest.mark.parametrize("after", [0, 1, 4, 7])
def test_stopped_at_any_step_nothing_stays(case: Case, after: int) -> None:
    case.add_tag("Före")
    before, events = state(case), case.file.row("SELECT count(*) FROM event")
    count = 0

    def stop(_fraction: float, phrase: str) -> None:
        nonlocal count
        count += phrase == "Putting into the case"
        if count > after:
            raise Cancelled

    with pytest.raises(Cancelled):
        take_in(case, small(), load_words("und"), stop)
    assert (state(case), case.file.row("SELECT count(*) FROM event")) == (before, events)
    assert case.check() == ()
    taken(case, small())


def test_steps_can_be_closed_and_the_case_goes_on(case: Case) -> None:
    prepared = prepare(small(), case_side(case, small()), load_words("und"))
    steps = case.taking_in(prepared.placing, prepared.found)
    assert case.history() == ()
    assert [round(next(steps), 2) for _ in range(3)] == [0.0, 0.17, 0.33]
    assert case.ledger.is_under_way
    steps.close()
    assert not case.ledger.is_under_way
    assert (case.documents(), case.history()) == ((), ())
    case.add_tag("Efter")
    assert case.check() == ()


def test_a_case_that_changed_meanwhile_is_not_written(case: Case) -> None:
    there = case.add_document(Document.from_text(TEXT, "a.txt"))
    prepared = prepare(small(), case_side(case, small()), load_words("und"))
    case.replace_text(there, Document.from_text(TEXT.replace("avslår", "bifaller"), "a.txt"))
    with pytest.raises(Refused):
        next(case.taking_in(prepared.placing, prepared.found))
    assert case.annotations() == ()


def test_tags_without_end_are_flattened_and_told(case: Case) -> None:
    tags = [Tag(guid(f"t{at}"), f"t{at}", "", guid(f"t{at - 1}") if at else None) for at in range(60)]
    report = taken(case, Incoming("x", tags=tuple(tags)))
    assert len(case.tags()) == 60
    assert any("deeper" in sentence for sentence in report.not_carried)
