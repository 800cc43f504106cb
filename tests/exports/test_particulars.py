"""Who sent a document, when and in which matter, in every format that speaks of documents."""

import json
from dataclasses import replace

import pytest

from motsvar.core.particulars import Particulars
from motsvar.exports import report_html, web_annotation
from motsvar.exports.case_content import CaseContent
from motsvar.exports.tables import csv_file as table
from support.rendering import rendered
from support.tables import parsed

SAID = Particulars("<b>Hamnnämnden</b> & co", "2020-10-14", "HN 2020/1")


@pytest.fixture
def told(content: CaseContent) -> CaseContent:
    """A case of whose first document all is told, and nothing of the others."""
    first, *others = content.documents
    return replace(content, documents=(replace(first, role="response", particulars=SAID), *others))


def test_the_report_tells_it_with_each_document(told: CaseContent) -> None:
    html = rendered(report_html.write, told).data.decode("utf-8")
    assert "<div><dt>Sender</dt><dd>&lt;b&gt;Hamnnämnden&lt;/b&gt; &amp; co</dd></div>" in html
    assert "<div><dt>Date</dt><dd>14 October 2020</dd></div>" in html
    assert html.count("<dt>Case number</dt>") == 1  # nothing is said of the other one


def test_the_table_has_it_in_every_row_of_the_document(told: CaseContent) -> None:
    rows = parsed(rendered(table.write, told).data)
    of_first = [row for row in rows if row["document"] == told.documents[0].document.name]
    assert of_first
    assert {row["role"] for row in of_first} == {"response"}
    for row in rows:
        said = (row["sender"], row["dated"], row["case number"])
        assert said == ((SAID.sender, SAID.dated, SAID.case_number) if row in of_first else ("", "", ""))


def test_web_annotations_describe_each_document_once(told: CaseContent) -> None:
    first, other, *_ = json.loads(rendered(web_annotation.write, told).data)["dcterms:references"]
    assert first["id"] == f"urn:sha256:{told.documents[0].document.text_sha256}"
    assert (first["dc:creator"], first["dc:date"]) == (SAID.sender, SAID.dated)
    assert (first["dc:type"], first["dc:identifier"]) == ("response", SAID.case_number)
    assert "dc:creator" not in other
