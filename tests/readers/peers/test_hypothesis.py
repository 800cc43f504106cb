"""Annotations of Hypothesis, from its search and from its client."""

import json
from typing import Any

import pytest

from motsvar.core.annotation import NoteTarget
from motsvar.core.errors import UnreadableDocument
from motsvar.core.incoming import Incoming
from motsvar.core.progress import silent
from motsvar.core.span import Span
from motsvar.readers.peers import hypothesis
from motsvar.readers.peers.registry import HEAD, peer_format

URI = "https://example.org/svar.html"


def a_row(**given: Any) -> dict[str, Any]:
    selectors = [
        {"type": "RangeSelector", "startContainer": "/p[1]", "startOffset": 4, "endContainer": "/p[1]", "endOffset": 9},
        {"type": "TextPositionSelector", "start": 104, "end": 109},
        {"type": "TextQuoteSelector", "exact": "a\u030adra", "prefix": "vid ", "suffix": " sidan"},
    ]
    return {
        "id": "kLm-1",
        "created": "2026-01-02T03:04:05.678901+00:00",
        "updated": "2026-01-03T03:04:05.678901+00:00",
        "user": "acct:asa@hypothes.is",
        "uri": URI,
        "text": "Se *här* 🌉",
        "tags": ["Skola", "skola ", "Skola"],
        "group": "__world__",
        "permissions": {"read": ["group:__world__"]},
        "target": [{"source": URI, "selector": selectors}],
        "document": {"title": ["Svaret"]},
        "user_info": {"display_name": None},
    } | given


def read(value: object) -> Incoming:
    data = json.dumps(value).encode()
    found = peer_format("x.json", data[:HEAD])
    assert found is not None
    assert found.name == "hypothesis"
    return found.read(data, "x.json", silent)


def test_a_passage_has_quote_tags_note_maker_and_dates() -> None:
    taken = read({"total": 1, "rows": [a_row()]})
    (passage,) = taken.passages
    assert (passage.span, passage.exact, passage.prefix, passage.suffix) == (Span(104, 109), "ådra", "vid ", " sidan")
    assert (passage.note, passage.person) == ("Se *här* 🌉", "asa")
    assert (passage.created, passage.changed) == ("2026-01-02T03:04:05.678Z", "2026-01-03T03:04:05.678Z")
    assert [tag.name for tag in taken.tags] == ["Skola"]
    assert [(one.name, one.document) for one in taken.documents] == [("Svaret", None)]
    assert taken.not_carried == ()


def test_an_export_of_the_client_is_the_same() -> None:
    exported = {"export_date": "2026", "export_userid": "x", "client_version": "1.2", "annotations": [a_row()]}
    assert read(exported).passages == read({"rows": [a_row()]}).passages == read([a_row()]).passages
    assert read(exported).origin == "Hypothesis 1.2"


def test_replies_become_part_of_the_note_with_who_said_it() -> None:
    first = a_row(id="r1", references=["kLm-1"], user="acct:bo@x", text="Nej", created="2026-02-01T00:00:00Z")
    second = a_row(id="r2", references=["kLm-1", "r1"], text="Jo", created="2026-02-02T00:00:00Z")
    lost = a_row(id="r3", references=["gone"], text="Vad?")
    taken = read({"rows": [second, lost, first, a_row()]})
    assert [one.note for one in taken.passages] == ["Se *här* 🌉\n\nNej\n— bo, 2026-02-01\n\nJo\n— asa, 2026-02-02"]
    assert taken.not_carried == (
        "Replies to annotations that are not in the file are left out: 1.",
        "Tags on replies are left out: 6.",
    )


def test_a_note_on_a_page_is_a_note_on_the_document() -> None:
    taken = read({"rows": [a_row(target=[{"source": URI}]), a_row(id="2", target=[], text="Två", user="acct:bo@x")]})
    (note,) = taken.notes
    assert note.target == NoteTarget.document(taken.documents[0].id)
    assert note.body == "Se *här* 🌉\n— asa, 2026-01-02\n\nTvå\n— bo, 2026-01-02"
    assert "Tags on whole documents are left out: 6." in taken.not_carried


def quoted(exact: str, **given: Any) -> dict[str, Any]:
    target = [{"source": URI, "selector": [{"type": "TextQuoteSelector", "exact": exact}]}]
    return a_row(**{"target": target, "tags": ["Skola"]} | given)


def test_annotations_without_an_id_are_told_apart_by_what_they_mark() -> None:
    rows = [quoted("ett", id=None), quoted("två", id=None), a_row(id=None), quoted("ett", id=None)]
    taken = read({"rows": rows})
    assert sorted(one.exact for one in taken.passages) == ["ett", "två", "ådra"]
    assert taken.not_carried == ("What stands in the file twice, word for word, is taken once: 1.",)
    assert {one.id for one in read({"rows": rows[::-1]}).passages} == {one.id for one in taken.passages}


def test_nothing_takes_the_place_of_what_has_its_id() -> None:
    rows = [quoted("ett"), quoted("två"), quoted("ett"), quoted("ett", tags=["Resor"]), quoted("två")]
    taken = read({"rows": rows})
    assert [(one.exact, len(one.codings)) for one in taken.passages] == [("ett", 1), ("två", 1), ("ett", 1)]
    assert len({one.id for one in taken.passages} | {c.id for one in taken.passages for c in one.codings}) == 6
    assert taken.not_carried == (
        "Under one id, the file has several different things; all but the first got ids of their own: 2.",
        "What stands in the file twice, word for word, is taken once: 2.",
    )
    assert taken == read({"rows": rows})


def test_groups_and_what_was_private_is_said() -> None:
    taken = read({"rows": [a_row(group="abc"), a_row(id="2", permissions={"read": ["acct:asa@hypothes.is"]})]})
    assert taken.not_carried == (
        "The groups that annotations were shared with are left out: 1 annotations.",
        "That annotations were for their maker only is left out: 1 annotations.",
    )


def test_hostile_values_break_nothing() -> None:
    odd: list[object] = [None, True, 7, 10**30, "", "\ud800\0", [], [[]], {}]
    for key in a_row():
        for value in (*odd, {"selector": [7, {}]}, [{"selector": {"type": 7}}]):
            taken = hypothesis.read(json.dumps({"rows": [a_row(**{key: value}), 7, []]}).encode(), "x", silent)
            json.dumps([one.note + one.person for one in taken.passages], ensure_ascii=False).encode()


@pytest.mark.parametrize("data", [b"", b"[]", b'{"rows": []}', b'{"rows": 7}', b"[" * 100_000, b'{"rows": [NaN]}'])
def test_what_holds_no_annotations_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableDocument):
        hypothesis.read(data, "x.json", silent)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_file_is_known_behind_a_long_note_and_in_every_encoding_of_json(encoding: str) -> None:
    row = a_row(text="å" * 20_000)
    order = ("text", *(one for one in row if one != "text"))
    data = json.dumps({"rows": [{key: row[key] for key in order}]}, ensure_ascii=False).encode(encoding)
    found = peer_format("x.json", data[:HEAD])
    assert found is not None
    assert found.name == "hypothesis"
    (passage,) = found.read(data, "x.json", silent).passages
    assert passage.note == row["text"]
