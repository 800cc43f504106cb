import json
from dataclasses import replace
from typing import Any
from uuid import UUID

from motsvar.core.annotation import Link
from motsvar.exports.case_content import CaseContent
from motsvar.exports.web_annotation import write
from support.rendering import rendered


def items_of(content: CaseContent) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = json.loads(rendered(write, content).data)["first"]["items"]
    return items


def test_every_target_quotes_the_text_its_source_names(content: CaseContent) -> None:
    texts = {f"urn:sha256:{one.document.text_sha256}": one.document.text for one in content.documents}
    items = items_of(content)
    targets = [
        target
        for item in items
        for target in (item["target"] if isinstance(item["target"], list) else [item["target"]])
    ]
    assert len(targets) == len(content.annotations) + 2 * len(content.links)
    for target in targets:
        text = texts[target["source"]]
        position, quote = target["selector"]
        assert text[position["start"] : position["end"]] == quote["exact"]
        assert text[: position["start"]].endswith(quote["prefix"])
        assert text[position["end"] :].startswith(quote["suffix"])


def test_notes_and_tags_are_kept_to_the_character(content: CaseContent) -> None:
    items = {item["id"]: item for item in items_of(content)}
    for annotation in content.annotations:
        bodies = items[UUID(annotation.id).urn].get("body", [])
        assert [b["value"] for b in bodies if b["purpose"] == "commenting"] == (
            [annotation.note] if annotation.note else []
        )
        expected = [content.path_of(tag) for tag in content.tags_of(annotation)]
        assert [b["value"] for b in bodies if b["purpose"] == "tagging"] == expected


def test_a_link_has_two_targets_and_its_relation(content: CaseContent) -> None:
    (link,) = (item for item in items_of(content) if item["motivation"] == "linking")
    assert [target["selector"][1]["exact"] for target in link["target"]] == [
        content.annotations[0].quote,
        content.annotations[-1].quote,
    ]
    assert link["body"][0]["value"] == "contradicts"


def test_the_collection_says_who_made_it_and_how_many_there_are(content: CaseContent) -> None:
    collection = json.loads(rendered(write, content).data)
    assert collection["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert collection["total"] == len(collection["first"]["items"])
    assert collection["generator"]["name"] == "motsvar 0.1.0"


def test_the_same_case_gives_the_same_bytes_in_whatever_order_it_came(content: CaseContent) -> None:
    turned = replace(content, annotations=content.annotations[::-1], links=content.links[::-1])
    assert rendered(write, turned).data == rendered(write, content).data


def test_a_link_to_nowhere_is_said_to_be_left_out(content: CaseContent) -> None:
    loose = replace(content, links=(*content.links, Link("x", content.annotations[0].id, "nowhere", "answers")))
    assert any("Links" in sentence for sentence in rendered(write, loose).not_carried)


def test_a_lone_surrogate_does_not_break_the_file(content: CaseContent) -> None:
    changed = replace(content, annotations=(replace(content.annotations[0], note="a\ud800b"),), links=())
    assert items_of(changed)[0]["body"][0]["value"] == "a\ud800b"


def test_an_empty_case_gives_a_collection_without_a_page(empty: CaseContent) -> None:
    collection = json.loads(rendered(write, empty).data)
    assert collection["total"] == 0
    assert "first" not in collection
