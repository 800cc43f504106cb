"""What the Recommendation demands (W3C Web Annotation Data Model, 2017-02-23), and a processor of JSON-LD."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from pyld import jsonld

from motsvar.core.annotation import AnchorState, Coding, Link, Note, NoteTarget, Person
from motsvar.core.errors import Cancelled
from motsvar.exports.case_content import CaseContent
from motsvar.exports.options import ExportOptions
from motsvar.exports.web_annotation import write
from support.rendering import rendered

CONTEXT = Path(__file__).parents[1] / "data" / "standards" / "anno.jsonld"
Json = dict[str, Any]
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")
IRI = re.compile(r"(urn:uuid:[0-9a-f-]{36}(#target)?|urn:sha256:[0-9a-f]{64})")


@pytest.fixture
def full(content: CaseContent) -> CaseContent:
    """Everything that has a place: notes of each kind, codings, people, links to a passage and to a document."""
    first, other = content.annotations[1], content.annotations[2]
    here, there = (exported.id for exported in content.documents)
    at = "2026-01-02T03:04:05.678Z"
    targets = (
        NoteTarget.passage(first.id),
        NoteTarget.document(here),
        NoteTarget.pair(here, there),
        NoteTarget.tag("t0"),
        NoteTarget.case(),
    )
    notes = [Note(one, f"note {one.kind} 🌉", "Åsa", at, at, f"n{place}") for place, one in enumerate(targets)]
    return replace(
        content,
        annotations=(
            *content.annotations[:1],
            replace(first, note=notes[0].body),
            replace(other, state=AnchorState.REVIEW),
            *content.annotations[3:],
        ),
        tags=(
            content.tags[0],
            replace(content.tags[1], description="What <it> is", shortcut=3, archived=True),
            *content.tags[2:],
        ),
        links=(*content.links, Link("l", first.id, None, "only here", "", there, "Åsa", at)),
        notes=tuple(notes),
        codings=(Coding("c1", first.id, "t1", "Åsa", at),),
        people=(Person("p1", "Åsa"),),
        documents=(replace(content.documents[0], added=at), *content.documents[1:]),
    )


@pytest.fixture
def collection(full: CaseContent) -> Json:
    found: Json = json.loads(rendered(write, full).data)
    return found


def objects(value: object) -> Iterator[Json]:
    """Every object in a value, itself first."""
    if isinstance(value, dict):
        yield value
    for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from objects(part)


def listed(value: object) -> list[Any]:
    return value if isinstance(value, list) else [value]


def loader(url: str, _options: object) -> Json:
    assert url == "http://www.w3.org/ns/anno.jsonld", "nothing else is fetched"
    return {"contextUrl": None, "documentUrl": url, "document": json.loads(CONTEXT.read_text(encoding="utf-8"))}


def expanded(collection: Json) -> list[Json]:
    found: list[Json] = jsonld.expand(collection, {"documentLoader": loader})
    return found


def test_a_processor_knows_every_term(collection: Json) -> None:
    written = sum(len(one.keys() - {"@context", "id", "type"}) for one in objects(collection))
    known = sum(sum(not name.startswith("@") for name in one) for one in objects(expanded(collection)))
    assert known == written
    for one in objects(expanded(collection)):
        assert all(":" in name for name in one if not name.startswith("@"))
        assert all(":" in kind for kind in one.get("@type", ()))


def test_a_processor_finds_each_thing_once_with_its_words(collection: Json, full: CaseContent) -> None:
    nodes = {node["@id"]: node for node in jsonld.flatten(expanded(collection), None, {"documentLoader": loader})}
    kinds = [kind.rpartition("#")[2] for node in nodes.values() for kind in node.get("@type", ())]
    assert kinds.count("Annotation") == collection["total"] == len(full.annotations) + 2 + 4
    assert kinds.count("Concept") == len(full.tags)
    exact = [
        node["http://www.w3.org/ns/oa#exact"] for node in nodes.values() if "http://www.w3.org/ns/oa#exact" in node
    ]
    assert {one["@value"] for found in exact for one in found} == {one.quote for one in full.annotations}
    for node in nodes.values():
        for link in node.get("http://purl.org/dc/terms/subject", ()):
            assert "http://www.w3.org/2004/02/skos/core#prefLabel" in nodes[link["@id"]]


def test_the_collection_and_its_page_are_as_they_must_be(collection: Json) -> None:
    assert collection["type"] == "AnnotationCollection"
    assert collection["total"] == len(collection["first"]["items"]) > 0
    page = collection["first"]
    assert page["type"] == "AnnotationPage"
    assert page["partOf"] == collection["id"]
    assert page["startIndex"] == 0
    assert page.keys() & {"next", "prev"} == set()


def test_every_annotation_is_as_it_must_be(collection: Json) -> None:
    items = collection["first"]["items"]
    assert len({item["id"] for item in items}) == len(items)
    for item in items:
        assert item["type"] == "Annotation"
        assert item["target"]
        for body in listed(item.get("body", [])):
            assert body["type"] == "TextualBody"
            assert isinstance(body["value"], str)
            assert isinstance(body.get("purpose", ""), str)
        for target in listed(item["target"]):
            if isinstance(target, str):
                assert IRI.fullmatch(target)
            else:
                assert isinstance(target["source"], str)
        assert set(listed(item["motivation"])) <= {"tagging", "commenting", "highlighting", "linking", "describing"}


def test_selectors_states_agents_moments_and_ids_are_as_they_must_be(collection: Json) -> None:
    for one in objects(collection):
        if "id" in one:
            assert IRI.fullmatch(one["id"])
        if one.get("type") == "TextPositionSelector":
            assert 0 <= one["start"] <= one["end"]
        if one.get("type") == "TextQuoteSelector":
            assert isinstance(one["exact"], str)
        if one.get("type") in ("Person", "Software"):
            assert isinstance(one["name"], str)
        for name in ("created", "modified", "generated", "sourceDate"):
            assert name not in one or MOMENT.fullmatch(one[name])


def test_who_gave_a_tag_and_wrote_a_note_and_when_is_told(collection: Json, full: CaseContent) -> None:
    (item,) = (one for one in collection["first"]["items"] if one["id"] == UUID(full.annotations[1].id).urn)
    tagging, comment = item["body"][0], item["body"][-1]
    assert (tagging["creator"]["name"], tagging["created"]) == ("Åsa", "2026-01-02T03:04:05.678Z")
    assert comment["creator"]["id"] == collection["dcterms:contributor"][0]["id"]


def test_what_is_lost_is_said_in_the_file_in_the_reader_s_language(full: CaseContent) -> None:
    found = rendered(write, full, ExportOptions("en"))
    assert tuple(json.loads(found.data)["rdfs:comment"]) == found.not_carried
    assert "Passages that wait to be placed are written with their words alone: 1." in found.not_carried


def test_two_documents_of_one_text_stay_two(content: CaseContent) -> None:
    twin = replace(content.documents[0], id="twin")
    changed = replace(content.annotations[0], document="twin")
    two = replace(
        content, documents=(*content.documents, twin), annotations=(content.annotations[1], changed), links=()
    )
    items = json.loads(rendered(write, two).data)["first"]["items"]
    assert items[0]["target"]["source"] == items[1]["target"]["source"]
    assert items[0]["target"]["scope"] != items[1]["target"]["scope"]


def test_stopping_stops_it(full: CaseContent) -> None:
    def stop(_fraction: float, _phrase: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        rendered(write, full, progress=stop)
