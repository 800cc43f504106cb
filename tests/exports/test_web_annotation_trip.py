"""Out of a case, into one that has the texts alone, and out again: the same annotations."""

import json
from pathlib import Path
from typing import Any

import pytest

from motsvar.core.progress import silent
from motsvar.exports.case_content import CaseContent, ExportedDocument
from motsvar.exports.web_annotation import write
from motsvar.lexicons import load_words
from motsvar.readers.peers.web_annotation import read
from motsvar.store.case import Case
from motsvar.workspace.exchange import take_in
from support.rendering import rendered
from support.rich_case import every_kind


@pytest.fixture(params=[(60, 20), pytest.param((1_000, 200), marks=pytest.mark.heavy)], ids=["few", "many"])
def full(request: pytest.FixtureRequest, tmp_path: Path) -> Case:
    """With all kinds of notes, a link to a document, and a passage that waits to be placed."""
    return every_kind(tmp_path / "fall.db", *request.param)


def content_of(case: Case) -> CaseContent:
    documents = tuple(
        ExportedDocument(one.id, case.document(one.id), one.role, one.particulars, one.added)
        for one in case.documents()
    )
    return CaseContent(
        "motsvar 0.1.0",
        "2026-02-03T04:05:06Z",
        "fall",
        documents,
        case.tags(),
        case.annotations(),
        case.links(),
        notes=case.notes(),
        codings=case.codings(),
        people=case.people(),
    )


def without_the_documents(data: bytes) -> dict[str, Any]:
    """The second case has had the texts before: its documents are others, from another moment. What waits to be placed
    stands in no order of the text."""

    def plain(one: dict[str, Any]) -> dict[str, Any]:
        return {name: value for name, value in one.items() if name not in ("state", "dcterms:identifier")}

    found: dict[str, Any] = json.loads(data, object_hook=plain)
    found["first"]["items"].sort(key=lambda item: item["id"])
    return found


def test_the_second_case_says_what_the_first_said(tmp_path: Path, full: Case) -> None:
    (tmp_path / "other").mkdir()
    other = Case.create(tmp_path / "other" / "fall.db")
    try:
        for one in full.documents():
            other.add_document(full.document(one.id))
        out = rendered(write, content_of(full)).data
        taken = take_in(other, read(out, "a.jsonld", silent), load_words("und"))
        assert taken.not_carried == ()
        again = rendered(write, content_of(other)).data
        assert without_the_documents(again) == without_the_documents(out)
        twice = take_in(other, read(out, "a.jsonld", silent), load_words("und"))
        assert (twice.counts, twice.act) == ((), "")
    finally:
        full.close()
        other.close()
