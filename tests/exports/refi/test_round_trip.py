"""What goes out as a project comes in again as it was."""

import io
import zipfile
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from motsvar.core.annotation import AnchorState, Annotation, Coding, Link, Note, NoteKind, NoteTarget, Tag
from motsvar.core.document import Document, normalised
from motsvar.core.incoming import Incoming
from motsvar.core.particulars import Particulars
from motsvar.core.progress import silent
from motsvar.core.refi import as_in_a_file, guid, visible_in_xml
from motsvar.core.span import Span
from motsvar.exports.case_content import CaseContent, ExportedDocument
from motsvar.exports.options import ExportOptions
from motsvar.exports.refi import codebook, project
from motsvar.readers.peers.refi.codebook import read as read_codebook
from motsvar.readers.peers.refi.elements import moment
from motsvar.readers.peers.refi.project import read
from support.rendering import rendered

MADE = "2026-01-02T03:04:05.000Z"


def through(content: CaseContent) -> Incoming:
    return read(rendered(project.write, content).data, "a.qdpx", silent)


def assert_equal(content: CaseContent, incoming: Incoming) -> None:
    """All that the format has a place for."""
    assert [(one.id, one.document.text if one.document else "") for one in incoming.documents] == [
        (guid(one.id), one.document.text.replace("\f", "\n")) for one in content.documents
    ]
    assert [(one.role, one.particulars) for one in incoming.documents] == [
        (one.role, one.particulars) for one in content.documents
    ]
    assert tags_of(incoming.tags) == tags_of(content.tags)
    assert {one.id: one for one in incoming.passages}.keys() == {guid(one.id) for one in content.annotations}
    passages = {one.id: one for one in incoming.passages}
    notes = {one.target.ids[0]: one for one in content.notes if one.target.kind is NoteKind.PASSAGE}
    for annotation in content.annotations:
        passage = passages[guid(annotation.id)]
        quote = annotation.quote.replace("\f", "\n") if annotation.placed else annotation.quote
        assert (passage.document, passage.exact) == (guid(annotation.document), quote)
        assert passage.span == (annotation.span if annotation.placed else None)
        assert [one.tag for one in passage.codings] == [guid(tag) for tag in annotation.tags]
        assert passage.note == as_in_a_file(annotation.note)
        assert passage.person == visible_in_xml(annotation.person)
        assert (passage.created, passage.changed) == (moment(annotation.created), moment(annotation.changed))
        if of_its_own := notes.get(annotation.id):
            assert notes_of([passage.own_note]) == notes_of([of_its_own])
    assert links_of(incoming.links) == links_of(content.links)
    when = {link.id: link.created for link in incoming.links}
    assert [when[guid(link.id)] for link in content.links if link.created] == [
        moment(link.created) for link in content.links if link.created
    ]
    whole = [one for one in content.notes if one.target.kind is not NoteKind.PASSAGE]
    assert notes_of(incoming.notes) == notes_of(whole)


def tags_of(tags: Sequence[Tag]) -> dict[str, tuple[str, ...]]:
    return {
        guid(tag.id): (
            visible_in_xml(tag.name),
            tag.colour,
            guid(tag.parent) if tag.parent else "",
            visible_in_xml(tag.description),
        )
        for tag in tags
    }


def links_of(links: Sequence[Link]) -> dict[str, tuple[str, ...]]:
    return {
        guid(one.id): (
            guid(one.source),
            guid(one.target or one.document or ""),
            visible_in_xml(one.relation),
            as_in_a_file(one.note),
            visible_in_xml(one.person),
        )
        for one in links
    }


def notes_of(notes: Sequence[Note]) -> set[tuple[str, ...]]:
    return {
        (
            guid(one.id),
            one.target.kind,
            *sorted(map(guid, one.target.ids)),
            as_in_a_file(one.body),
            visible_in_xml(one.person),
            moment(one.created),
        )
        for one in notes
    }


def test_a_rich_case_comes_back_equal(rich: CaseContent) -> None:
    assert (len(rich.annotations), len(rich.links), len(rich.tags)) == (1_000, 200, 5)
    incoming = through(rich)
    assert incoming.not_carried == ()
    assert incoming.people == tuple((one.id, one.name) for one in rich.people)
    assert_equal(rich, incoming)
    codings = {one.id: (one.tag, one.person, one.created) for all_ in incoming.passages for one in all_.codings}
    assert codings == {one.id: (one.tag, one.person, one.created) for one in rich.codings}
    note_ids = {one.target.ids[0]: one.id for one in rich.notes if one.target.kind is NoteKind.PASSAGE}
    assert {one.id: one.note_id for one in incoming.passages if one.note} == note_ids


def test_naughty_words_come_back_wherever_they_stand(content: CaseContent) -> None:
    assert_equal(content, through(content))


def test_notes_on_all_and_what_waits_to_be_placed_come_back(content: CaseContent) -> None:
    one, other = (exported.id for exported in content.documents)
    targets = (
        NoteTarget.case(),
        NoteTarget.document(one),
        NoteTarget.document(other),
        NoteTarget.pair(one, other),
        NoteTarget.tag(content.tags[1].id),
    )
    notes = tuple(
        Note(target, f"Om {number}\n\n⇄ inte vår\n→ rad\n", "Anna", MADE, MADE, f"note {number}")
        for number, target in enumerate(targets)
    )
    told = Particulars("Nämnden", "2020-10", "KS 2019/1899")
    lost = replace(content.annotations[3], state=AnchorState.REVIEW, quote="borta\nhelt", span=Span(500, 510))
    links = (
        *content.links,
        Link("l1", lost.id, content.annotations[0].id, "answers", "varför?\nså", created=MADE, person="Bo"),
        Link("l2", content.annotations[0].id, None, "only here", "", other),
        Link("l3", content.annotations[0].id, None, "quotes", "", other, "Bo", MADE),
    )
    full = replace(
        content,
        documents=(replace(content.documents[0], role="motion", particulars=told), content.documents[1]),
        annotations=(*content.annotations[:3], lost, *content.annotations[4:]),
        notes=notes,
        links=links,
    )
    incoming = through(full)
    assert_equal(full, incoming)
    assert incoming.not_carried == ()


@pytest.mark.parametrize("body", ["\t", "\n\n", "Om\n\n⇄ Links\n→ dit", "⇄ Links\n→ dit", " x "])
def test_a_note_comes_back_once_and_as_it_was(content: CaseContent, body: str) -> None:
    """Also one of white space alone, and one that ends like what we put behind notes."""
    targets = (NoteTarget.case(), NoteTarget.document(content.documents[0].id), NoteTarget.tag(content.tags[0].id))
    notes = tuple(Note(target, body, "Anna", MADE, MADE, f"note {at}") for at, target in enumerate(targets))
    one = replace(content.annotations[0], note=body)
    incoming = through(replace(content, notes=notes, annotations=(one, *content.annotations[1:])))
    assert [note.body for note in incoming.notes] == [body] * 3
    assert {passage.id: passage.note for passage in incoming.passages}[guid(one.id)] == body
    assert incoming.not_carried == ()


def test_what_we_put_behind_notes_comes_back_from_no_other_tool(content: CaseContent) -> None:
    """Which keeps descriptions and notes as they are, and says that it made the project."""
    note = Note(NoteTarget.case(), "Om allt", "Anna", MADE, MADE, "n")
    ours = replace(content, notes=(note,), links=(*content.links, *_to_itself(content.annotations[0].id)))
    theirs = read(rendered(project.write, replace(ours, program="Annat verktyg")).data, "a.qdpx", silent)
    assert {one.id: one.note for one in theirs.passages} == {one.id: one.note for one in through(ours).passages}
    assert [one.body for one in theirs.notes] == ["Om allt"]
    assert any(sentence.startswith("Words that this program had put") for sentence in theirs.not_carried)


def _to_itself(annotation: str) -> tuple[Link, ...]:
    return (Link("l9", annotation, annotation, "answers", "se"),)


def test_what_is_changed_in_notes_is_told_as_what_it_is(content: CaseContent) -> None:
    note = Note(NoteTarget.case(), "\ufeffmed märke", "Anna", MADE, MADE, "n")
    alone = replace(content, annotations=(), links=(), notes=(note,))
    told = " ".join(rendered(project.write, alone).not_carried)
    assert "Notes without the mark of byte order that they began with: 1." in told
    assert "line ends" not in told
    told = " ".join(rendered(project.write, replace(alone, notes=(replace(note, body="a\r\nb"),))).not_carried)
    assert "Notes whose line ends were changed to those of text files: 1." in told
    assert "byte order" not in told


def test_a_case_in_swedish_comes_back_equal(content: CaseContent) -> None:
    swedish = rendered(project.write, content, ExportOptions("sv")).data
    with zipfile.ZipFile(io.BytesIO(swedish)) as archive:
        told = archive.read("project.qde").decode()
    assert "⇄ Länkar\n" in told
    assert "⇄ Finns inte i den här filen\n– REFI-QDA rymmer inga jämförelser" in told
    assert read(swedish, "a.qdpx", silent) == through(content)


def test_a_text_that_repeats_itself_is_not_taken_for_a_trap(empty: CaseContent) -> None:
    text = "Bron byggs i maj.\n" * 150_000
    (document,) = through(replace(empty, documents=(ExportedDocument("d", Document.from_text(text, "d")),))).documents
    assert document.document is not None
    assert document.document.text == text


def test_a_second_export_has_the_same_ids(content: CaseContent) -> None:
    first = through(content)
    again = through(replace(content, written="2027-01-01T00:00:00+00:00"))
    assert again == first


def test_a_codebook_comes_back_equal(deep: CaseContent) -> None:
    incoming = read_codebook(rendered(codebook.write, deep).data, "a.qdc", silent)
    assert tags_of(incoming.tags) == tags_of(deep.tags)
    assert incoming.tags == tuple(replace(tag, shortcut=None) for tag in deep.tags)


NASTY = st.text(
    st.one_of(
        st.sampled_from(
            "a å\u030a\u0308\u0323\n\r\t\f\x00\x07\u2028\ufeff\ufffe😀𝔄👩\u200d\u202e<>&\"'⇄→←–가\u11a8\u0344"
        ),
        st.characters(exclude_categories=("Cs",)),
    ),
    max_size=40,
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_nasty_words_come_back(data: st.DataObject) -> None:
    def nasty(least: str) -> str:
        return least + data.draw(NASTY)

    text = normalised(nasty("a") + nasty("\nb"))
    document = ExportedDocument(guid("d"), Document.from_text(text, nasty("d")))
    tag = Tag(guid("t"), nasty("t") + ".", "#0072b2", None, nasty("om"))
    ends = sorted((data.draw(st.integers(0, len(text) - 1)), data.draw(st.integers(1, len(text)))))
    span = Span(ends[0], max(ends[1], ends[0] + 1))
    note = nasty("n")
    person = nasty("p")
    annotation = Annotation(guid("a"), document.id, span, span.of(text), (tag.id,), note, person, MADE, MADE)
    coding = Coding(guid("c"), annotation.id, tag.id, person, MADE)
    notes = (
        Note(NoteTarget.passage(annotation.id), note, person, MADE, MADE, guid("n1")),
        Note(NoteTarget.document(document.id), nasty("n"), person, MADE, MADE, guid("n2")),
        Note(NoteTarget.case(), nasty("n"), person, MADE, MADE, guid("n3")),
    )
    link = Link(guid("l"), annotation.id, annotation.id, nasty("r") + ".", nasty("l"), None, "", MADE)
    content = CaseContent(
        "motsvar 0", MADE, "Fall", (document,), (tag,), (annotation,), (link,), None, notes, (coding,)
    )
    assert_equal(content, through(content))
