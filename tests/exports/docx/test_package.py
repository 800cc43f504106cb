"""What Word asks of a package: parts that are well formed, relations that lead to them, ids that are unique."""

import posixpath
from collections import Counter
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest

from exports.docx.reading import Report, W
from motsvar.core.errors import Cancelled
from motsvar.exports.case_content import CaseContent
from motsvar.exports.docx.markup import legal

R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


def test_every_part_is_well_formed_and_has_a_type(report: Report) -> None:
    types = ET.fromstring(report.parts["[Content_Types].xml"])
    named = {one.get("PartName", "") for one in types if one.get("PartName")}
    suffixes = {one.get("Extension") for one in types}
    for name, data in report.parts.items():
        if not name.endswith(".png"):
            ET.fromstring(data)
        assert f"/{name}" in named or name.rpartition(".")[2] in suffixes - {"xml"} or name == "[Content_Types].xml"
    assert {name[1:] for name in named} <= set(report.parts)


def test_relations_lead_to_parts_of_the_file_and_nowhere_else(report: Report) -> None:
    for name, data in report.parts.items():
        if not name.endswith(".rels"):
            continue
        folder = posixpath.dirname(posixpath.dirname(name))
        relations = list(ET.fromstring(data).iter(RELATION))
        assert relations
        assert len({one.get("Id") for one in relations}) == len(relations)
        for relation in relations:
            assert relation.get("TargetMode") is None
            assert posixpath.join(folder, relation.get("Target", "")) in report.parts
    assert b"attachedTemplate" not in report.parts["word/settings.xml"]
    used = {value for one in report.document.iter() for key, value in one.items() if key.startswith(R)}
    known = {one.get("Id") for one in ET.fromstring(report.parts["word/_rels/document.xml.rels"])}
    assert used <= known


def test_bookmarks_and_comments_have_ids_of_their_own_and_links_lead_to_them(report: Report) -> None:
    starts = list(report.document.iter(f"{W}bookmarkStart"))
    names = [one.get(f"{W}name", "") for one in starts]
    assert len(set(names)) == len(names)
    assert all(name.isidentifier() and len(name) <= 40 for name in names)
    comments = [one.get(f"{W}id") for one in ET.fromstring(report.parts["word/comments.xml"])]
    ids = [*(one.get(f"{W}id") for one in starts), *comments]
    assert len(set(ids)) == len(ids)
    for kind in ("commentRangeStart", "commentRangeEnd", "commentReference"):
        assert Counter(one.get(f"{W}id") for one in report.document.iter(f"{W}{kind}")) == Counter(comments)
    anchors = {one.get(f"{W}anchor") for one in report.document.iter(f"{W}hyperlink")}
    assert {"note_1", "_Toc_texts"} <= anchors <= set(names)


def test_nothing_in_it_runs_fetches_or_asks(report: Report) -> None:
    fields = {(one.text or "").split()[0] for one in report.document.iter(f"{W}instrText")}
    assert fields == {"PAGEREF"}
    everything = b"".join(report.parts.values())
    for forbidden in (b"vbaProject", b"oleObject", b"altChunk", b"updateFields", b"<!DOCTYPE", b"<!ENTITY", b"r:link"):
        assert forbidden not in everything


def test_pages_are_counted_at_the_foot_and_the_paper_is_a4(report: Report) -> None:
    for name in ("word/footer1.xml", "word/footer2.xml"):
        footer = ET.fromstring(report.parts[name])
        assert [(one.text or "").strip() for one in footer.iter(f"{W}instrText")] == ["PAGE", "NUMPAGES"]
    section = report.by_others.sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)


def test_the_same_case_is_the_same_file_with_its_own_title_and_language(content: CaseContent, report: Report) -> None:
    assert Report(content).data == report.data
    told = report.by_others.core_properties
    assert (told.title, told.language, told.created.isoformat()) == (
        content.case_name, "en-GB", "2026-02-03T04:05:06+00:00",
    )  # fmt: skip


def test_characters_that_xml_forbids_are_signs_also_where_nobody_looked(content: CaseContent, report: Report) -> None:
    assert legal("a\x00b\ufffec\ud800\x7f\t\n") == "a⟨U+0000⟩b⟨U+FFFE⟩c⟨U+D800⟩\x7f\t\n"
    assert "nul⟨U+0000⟩bell⟨U+0007⟩" in report.by_us
    assert any(one.startswith("Characters that hide are shown as signs") for one in report.not_carried)


def test_each_text_is_proofread_in_its_language_unless_it_was_misread(content: CaseContent, report: Report) -> None:
    def style(of: Report, name: str) -> ET.Element:
        styles = ET.fromstring(of.parts["word/styles.xml"])
        return next(one for one in styles if one.get(f"{W}styleId") == name)

    def language(one: ET.Element) -> str | None:
        return one.find(f"{W}rPr/{W}lang").get(f"{W}val")

    assert language(style(report, "TextA")) == "sv-SE"
    assert style(report, "TextA").find(f"{W}rPr/{W}noProof") is not None
    assert style(report, "TextB").find(f"{W}rPr/{W}noProof") is None
    assert content.pair
    found = content.pair.comparison
    english = replace(content.pair, comparison=replace(found, right=replace(found.right, language="en")))
    assert language(style(Report(replace(content, pair=english)), "TextB")) == "en-GB"


def test_it_can_be_stopped(content: CaseContent) -> None:
    def stop(fraction: float, _phrase: str) -> None:
        assert 0 <= fraction <= 1
        if fraction > 0:
            raise Cancelled

    with pytest.raises(Cancelled):
        Report(content, progress=stop)
