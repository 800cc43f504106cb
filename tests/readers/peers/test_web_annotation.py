"""Web Annotations come back as they went out, and those of other tools are taken as far as they go."""

import io
import json
from pathlib import Path
from typing import Any

import pytest

from motsvar.core.annotation import Note, NoteKind, NoteTarget
from motsvar.core.errors import Cancelled, UnreadableDocument
from motsvar.core.incoming import Incoming
from motsvar.core.progress import silent
from motsvar.core.selector import describe
from motsvar.core.span import Span
from motsvar.exports import web_annotation as out
from motsvar.exports.case_content import CaseContent, ExportedDocument
from motsvar.exports.options import USUAL
from motsvar.readers.peers.registry import HEAD, peer_format
from support.rich_case import rich_case

DOCUMENT = "https://example.org/texter/svar%201.html"


def read(value: object) -> Incoming:
    data = value if isinstance(value, bytes) else json.dumps(value).encode()
    found = peer_format("x.json", data[:HEAD])
    assert found is not None
    return found.read(data, "x.json", silent)


def an_annotation(**given: Any) -> dict[str, Any]:
    quote = {"type": "TextQuoteSelector", "exact": "skolan", "prefix": "till ", "suffix": "."}
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "#a88b22d0-6106-4872-9435-c78b5e89fede",
        "type": "Annotation",
        "body": [{"type": "TextualBody", "purpose": "tagging", "value": "Skola"}],
        "target": {"source": DOCUMENT, "selector": [quote, {"type": "TextPositionSelector", "start": 7, "end": 13}]},
    } | given


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> CaseContent:
    path: Path = tmp_path_factory.mktemp("rich") / "rich.db"
    case = rich_case(path)
    with case.act("More"):
        documents = case.documents()
        case.set_note(NoteTarget.pair(documents[0].id, documents[1].id), "Om båda")
        case.add_link(case.annotations()[0].id, None, "only here", document=documents[1].id)
    exported = tuple(
        ExportedDocument(one.id, case.document(one.id), one.role, one.particulars, one.added)
        for one in case.documents()
    )
    found = CaseContent(
        "motsvar 0.1.0",
        "2026-02-03T04:05:06Z",
        "rich",
        exported,
        case.tags(),
        case.annotations(),
        case.links(),
        notes=case.notes(),
        codings=case.codings(),
        people=case.people(),
    )
    case.close()
    return found


@pytest.fixture(scope="module")
def back(content: CaseContent) -> Incoming:
    file = io.BytesIO()
    out.write(content, file, USUAL, silent)
    return read(file.getvalue())


def test_every_passage_comes_back_with_its_place_tags_note_and_maker(content: CaseContent, back: Incoming) -> None:
    passages = {one.id: one for one in back.passages}
    assert len(passages) == len(content.annotations) == 1_000
    notes = {note.target.ids[0]: note.id for note in content.notes if note.target.kind is NoteKind.PASSAGE}
    for one in content.annotations:
        came = passages[one.id]
        said = describe(content.document(one.document).text, one.span)
        assert (came.document, came.span, came.exact) == (one.document, one.span, one.quote)
        assert (came.prefix, came.suffix) == (said.prefix, said.suffix)
        assert (came.note, came.note_id) == (one.note, notes.get(one.id, ""))
        assert (came.person, came.created, came.changed) == (one.person, one.created, one.changed)
        codings = [(coding.id, coding.tag, coding.person, coding.created) for coding in content.codings_of(one)]
        assert [(c.id, c.tag, c.person, c.created) for c in came.codings] == codings


def test_tags_links_notes_documents_and_people_come_back_equal(content: CaseContent, back: Incoming) -> None:
    assert back.tags == content.tags
    assert sorted(back.links, key=lambda one: one.id) == sorted(content.links, key=lambda one: one.id)
    whole = content.notes_on_the_whole
    assert {note.target.kind for note in whole} == {NoteKind.CASE, NoteKind.DOCUMENT, NoteKind.TAG, NoteKind.PAIR}
    assert sorted(back.notes, key=lambda one: one.id) == sorted(whole, key=lambda one: one.id)
    assert [(one.id, one.text_sha256) for one in back.documents] == [
        (one.id, one.document.text_sha256) for one in content.documents
    ]
    assert back.people == tuple((one.id, one.name) for one in content.people)
    assert (back.origin, back.not_carried) == ("motsvar 0.1.0", ())


def test_another_tool_s_annotation_is_taken_with_quote_and_position() -> None:
    taken = read(an_annotation(creator={"id": "https://x.org/u/1", "name": "Åsa"}, created="2026-01-02T04:04:05+01:00"))
    (passage,) = taken.passages
    assert (passage.span, passage.exact, passage.prefix, passage.suffix) == (Span(7, 13), "skolan", "till ", ".")
    assert (passage.person, passage.created) == ("Åsa", "2026-01-02T03:04:05.000Z")
    assert [tag.name for tag in taken.tags] == ["Skola"]
    assert passage.codings[0].tag == taken.tags[0].id
    assert [one.name for one in taken.documents] == ["svar%201.html"]
    assert read(an_annotation()).passages[0].id == read(an_annotation()).passages[0].id


def test_a_file_may_be_an_annotation_a_list_a_page_or_a_collection_with_a_page() -> None:
    one = an_annotation()
    page = {"@context": one["@context"], "type": "AnnotationPage", "items": [one]}
    collection = {"@context": one["@context"], "type": "AnnotationCollection", "first": page | {"next": "https://x/2"}}
    for file in (one, [one], page, page | {"items": one}, collection, {"@graph": [one], "@context": one["@context"]}):
        assert len(read(file).passages) == 1
    assert read(collection).not_carried == ("Pages of annotations that are in other files are left out: 1.",)


@pytest.mark.parametrize(
    ("body", "note", "tags"),
    [
        ("https://x.org/page", "", []),
        ({"value": "hej"}, "hej", []),
        ([{"value": "hej"}, {"value": " ", "creator": "Bo"}], "hej", []),
        ({"type": "TextualBody", "format": "text/html", "value": "<p>a &amp; <b>b</b></p><p>c</p>"}, "a & b\n\nc", []),
        ([{"value": "ett"}, {"value": "två", "purpose": "replying", "creator": "Bo"}], "ett\n\ntvå\n— Bo", []),
        ({"type": "SpecificResource", "purpose": "tagging", "source": {"id": "u:1", "label": "Lund"}}, "", ["Lund"]),
        ({"type": "Choice", "items": [{"value": "a"}, {"value": "b"}]}, "", []),
    ],
)
def test_bodies_of_every_form_are_taken_or_counted(body: object, note: str, tags: list[str]) -> None:
    taken = read(an_annotation(body=body))
    assert taken.passages[0].note == note
    assert [tag.name for tag in taken.tags] == tags
    assert bool(taken.not_carried) == (not note and not tags)


def test_a_note_of_white_space_is_no_body_that_is_elsewhere() -> None:
    for value in ("\t", ""):
        taken = read(an_annotation(body={"id": "u:1", "type": "TextualBody", "value": value}))
        assert (taken.passages[0].note, taken.not_carried) == (value, ())


def test_a_body_without_purpose_has_that_of_its_annotation() -> None:
    taken = read(an_annotation(body={"value": "Skola"}, motivation="oa:tagging"))
    assert [tag.name for tag in taken.tags] == ["Skola"]
    assert read(an_annotation(body=None, bodyValue="hej")).passages[0].note == "hej"


QUOTE = {"type": "TextQuoteSelector", "exact": "skolan"}
POSITION = {"type": "TextPositionSelector", "start": 3, "end": 9}


@pytest.mark.parametrize(
    ("selector", "span", "exact"),
    [
        (QUOTE | {"refinedBy": POSITION}, None, "skolan"),
        ({"type": "CssSelector", "value": "#p", "refinedBy": QUOTE}, None, "skolan"),
        ([POSITION | {"refinedBy": {"type": "x"}}, QUOTE], Span(3, 9), "skolan"),
        ({"type": "RangeSelector", "startSelector": POSITION, "endSelector": POSITION | {"start": 8}}, Span(3, 8), ""),
        ({"type": "FragmentSelector", "value": "char=3,9"}, Span(3, 9), ""),
    ],
)
def test_selectors_of_every_form_say_where(selector: object, span: Span | None, exact: str) -> None:
    (passage,) = read(an_annotation(target={"source": DOCUMENT, "selector": selector})).passages
    assert (passage.span, passage.exact) == (span, exact)


@pytest.mark.parametrize(
    "selector",
    [
        {"type": "SvgSelector", "value": "<svg/>"},
        {"type": "FragmentSelector", "value": "xywh=0,0,1,1"},
        {"type": "CssSelector", "value": "#p", "refinedBy": POSITION},
        POSITION | {"start": 10**30},
        POSITION | {"start": True, "end": "9"},
        POSITION | {"start": 9, "end": 3},
        7,
    ],
)
def test_what_is_no_passage_of_a_text_is_counted(selector: object) -> None:
    taken = read(an_annotation(target={"source": DOCUMENT, "selector": selector}))
    assert taken.passages == ()
    assert taken.not_carried == ("Areas of pictures, of pages and of media are left out: 1.",)


def test_annotations_of_whole_documents_become_one_note_of_each() -> None:
    one = an_annotation(id="urn:uuid:1", body="x", bodyValue="ett", target=DOCUMENT, creator="Åsa")
    other = an_annotation(id="urn:uuid:2", body="x", bodyValue="två", target={"source": DOCUMENT}, creator="Bo")
    reply = an_annotation(id="urn:uuid:3", bodyValue="nej", target="urn:uuid:1", motivation="replying")
    (note,) = read([one, other, reply]).notes
    assert note.body == "ett\n— Åsa\n\ntvå\n— Bo"
    assert note.target == NoteTarget.document(read([one]).documents[0].id)
    assert "Replies to other annotations are left out: 1." in read([one, other, reply]).not_carried


def test_a_relation_of_recogito_joins_two_annotations_by_their_ids() -> None:
    ends = [an_annotation(id="#1"), an_annotation(id="#2")]
    tag = {"type": "TextualBody", "purpose": "tagging", "value": "motsäger"}
    link = {"type": "Annotation", "motivation": "linking", "id": "#3", "body": [tag], "target": [{"id": "#1"}, "#2"]}
    taken = read([link, *ends])
    (found,) = taken.links
    assert (found.source, found.target, found.relation) == (*(one.id for one in taken.passages), "motsäger")
    assert [tag.name for tag in taken.tags] == ["Skola"]


def test_a_link_between_passages_that_nobody_annotated_makes_them() -> None:
    taken = read(an_annotation(motivation="linking", body=[], target=[an_annotation()["target"], DOCUMENT]))
    assert [one.id for one in taken.passages] == [taken.links[0].source]
    assert taken.links[0].document == taken.documents[0].id
    nowhere = read(an_annotation(motivation="linking", target=[DOCUMENT, an_annotation()["target"]]))
    assert nowhere.links == ()
    assert any("Links" in sentence for sentence in nowhere.not_carried)


def test_the_same_id_twice_makes_two_passages() -> None:
    taken = read([an_annotation(), an_annotation(bodyValue="annat")])
    assert len({one.id for one in taken.passages}) == 2


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b'{"@context": "http://www.w3.org/ns/anno.jsonld"}',
        b'{"type": "Annotation", "target": {"source": "x", "selector": {"start": NaN}}}',
        b'[{"type":"Annotation","target":' + b"[" * 200_000 + b"]" * 200_000 + b"}]",
        b'{"type": "AnnotationPage", "x": ' + b"9" * 10_000 + b"}",
        b'{"type": "Annotation", "value": "\xff\xfe"}',
        b'{\n"type": "AnnotationPage",\n"items": [\n{"type": "Annotation"},\n{broken}\n]}',
    ],
)
def test_what_is_no_file_of_annotations_is_refused(data: bytes) -> None:
    from motsvar.readers.peers.web_annotation import read

    with pytest.raises(UnreadableDocument):
        read(data, "x.json", silent)


def test_hostile_values_break_nothing() -> None:
    odd: list[object] = [None, True, 7, 1.5, "", "\ud800\0", [], [[]], {}, {"id": 7}, {"@value": []}, "x" * 5_000]
    for key in ("id", "type", "motivation", "body", "target", "creator", "created", "bodyValue", "generator"):
        for value in odd:
            given = an_annotation(**{key: value})
            taken = read([an_annotation(), given, {"body": value, "target": {"source": value, "selector": [value]}}])
            assert len(taken.passages) >= 1
            json.dumps([one.note + one.person for one in taken.passages], ensure_ascii=False).encode()


def test_a_circle_of_tags_is_cut() -> None:
    concepts = [
        {"id": "urn:a", "skos:prefLabel": "a", "skos:broader": {"id": "urn:b"}},
        {"id": "urn:b", "skos:prefLabel": "b", "skos:broader": {"id": "urn:a"}},
        {"id": "urn:c", "skos:prefLabel": "c", "skos:broader": {"id": "urn:nowhere"}, "schema:color": "url(x)"},
    ]
    page = {"type": "AnnotationPage", "items": [an_annotation()]}
    taken = read({"type": "AnnotationCollection", "dcterms:subject": concepts, "first": page})
    assert [(tag.name, tag.parent is None) for tag in taken.tags[:3]] == [("b", True), ("a", False), ("c", True)]
    assert taken.tags[2].colour == ""


def test_reading_can_be_stopped() -> None:
    def stop(_fraction: float, _phrase: str) -> None:
        raise Cancelled

    form = peer_format("x.json", json.dumps(an_annotation()).encode())
    assert form is not None
    with pytest.raises(Cancelled):
        form.read(json.dumps(an_annotation()).encode(), "x.json", stop)


def test_other_json_is_not_taken_for_annotations() -> None:
    assert peer_format("x.json", b'{"name": "motsvar", "target": "x"}') is None
    assert peer_format("x.jsonld", b'{"@context": "https://schema.org", "@type": "Person"}') is None
    assert peer_format("x.txt", b'"Annotation" of a text') is None


def test_a_note_keeps_its_identity() -> None:
    taken = read(an_annotation(id="urn:uuid:a88b22d0-6106-4872-9435-c78b5e89fede", target=DOCUMENT, bodyValue="x"))
    assert isinstance(taken.notes[0], Note)
    assert taken.notes[0].id == "a88b22d0-6106-4872-9435-c78b5e89fede"


def test_a_note_has_the_maker_and_the_dates_of_its_body() -> None:
    body = {"type": "TextualBody", "value": "x", "creator": "Bo", "created": "2026-02-01T00:00:00Z"}
    (passage,) = read(an_annotation(body=[body], creator="Åsa")).passages
    assert (passage.person, passage.own_note.person) == ("Åsa", "Bo")
    assert passage.own_note.created == passage.own_note.changed == "2026-02-01T00:00:00Z"


def test_what_else_is_told_of_an_annotation_is_said() -> None:
    taken = read(an_annotation(rights="CC0", audience="x"))
    assert "What else is told of annotations, such as rights and audience, is left out: 2." in taken.not_carried
