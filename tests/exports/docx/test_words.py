"""Every passage, note, tag and quotation is in the report, read back by python-docx and by our own reader."""

from collections import Counter
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from exports.conftest import NAUGHTY
from exports.docx.reading import Report, W, shown, squashed
from motsvar.core.annotation import Annotation
from motsvar.core.hidden.telling import visible_name
from motsvar.exports.case_content import CaseContent, ExportedDocument
from motsvar.exports.options import ExportOptions, Part
from support.rich_case import rich_case

NO_PICTURES = ExportOptions(parts=frozenset(Part) - {Part.PICTURES})


def expected_tags(content: CaseContent, annotation: Annotation) -> list[str]:
    return [shown(content.path_of(tag)) for tag in content.tags_of(annotation)]


def test_python_docx_finds_every_quotation_note_and_tag_once(content: CaseContent, report: Report) -> None:
    found = Counter((style, squashed(text)) for style, text in report.paragraphs)
    quotes = Counter(("Quote", shown(one.quote)) for one in content.annotations)
    notes = Counter(("Report Note", shown(one.note)) for one in content.annotations if one.note)
    tags = Counter(
        ("Report Note", squashed(" ".join(told)))
        for one in content.annotations
        if (told := expected_tags(content, one))
    )
    assert quotes <= found
    assert notes <= found
    assert tags <= found
    assert sum(count for (style, _), count in found.items() if style == "Quote") == len(content.annotations)


def test_our_own_reader_finds_them_as_well(content: CaseContent, report: Report) -> None:
    for annotation in content.annotations:
        assert shown(annotation.quote) in report.by_us
        assert shown(annotation.note) in report.by_us
        for tag in expected_tags(content, annotation):
            assert tag in report.by_us


def test_both_texts_stand_there_word_by_word(content: CaseContent, report: Report) -> None:
    assert content.pair
    for side, exported, blocks in zip(
        "AB", content.documents, (content.pair.left_blocks, content.pair.right_blocks), strict=True
    ):
        assert report.text_of(side) == [shown(block.span.of(exported.document.text)) for block in blocks]


def test_a_note_is_a_comment_on_the_words_that_it_is_about(content: CaseContent, report: Report) -> None:
    noted = [one for one in content.ordered_annotations if one.note]
    comments = list(report.by_others.comments)
    assert len(comments) == len(noted)
    for comment, annotation in zip(comments, noted, strict=True):
        body, *tags = [squashed(one.text) for one in comment.paragraphs]
        assert body == shown(annotation.note)
        assert tags == ([squashed(" · ".join(expected_tags(content, annotation)))] if annotation.tags else [])
        assert comment.author == annotation.person
        assert comment.timestamp.isoformat() == annotation.changed


def test_hashes_and_names_are_told(content: CaseContent, report: Report) -> None:
    for exported in content.documents:
        for told in (exported.document.source.sha256, exported.document.text_sha256, exported.document.name):
            assert shown(told) in report.by_us


@pytest.mark.parametrize("name", NAUGHTY)
def test_no_name_of_a_case_or_person_breaks_it(content: CaseContent, name: str) -> None:
    annotations = tuple(replace(one, person=name) for one in content.annotations[:2])
    report = Report(replace(content, case_name=name, annotations=annotations, links=()), NO_PICTURES)
    assert [text for style, text in report.paragraphs if style == "Title"] == [visible_name(name)]


def test_headings_are_real_and_in_the_order_of_the_parts(report: Report) -> None:
    assert [text for style, text in report.paragraphs if style == "Heading 1"] == [
        "Summary", "Side by side", "Themes", "Facts", "Pictures", "Tagged passages and notes", "Method",
    ]  # fmt: skip


def test_parts_that_are_not_chosen_are_not_there(content: CaseContent) -> None:
    report = Report(content, ExportOptions(parts=frozenset({Part.THEMES})))
    assert [text for style, text in report.paragraphs if style == "Heading 1"] == ["Themes", "Method"]
    assert report.text_of("A") == []
    assert list(report.by_others.comments) == []


def test_a_case_without_a_pair_or_without_anything_is_still_a_report(content: CaseContent, empty: CaseContent) -> None:
    assert "No passage is tagged or noted." in Report(empty).by_us
    without = Report(replace(content, pair=None))
    assert "Contradictions" in [text for _, text in without.paragraphs]
    assert len(without.by_others.tables) == 2 + len(content.documents)


def test_the_head_repeats_and_long_passages_break(report: Report) -> None:
    (texts,) = (one for one in report.by_others.tables if "A · left.txt" in one.rows[0].cells[0].text)
    assert texts.rows[0]._tr.trPr.xpath("w:tblHeader")
    assert len(texts.columns) == 2


def test_what_it_leaves_out_is_told_in_the_file_as_well(content: CaseContent) -> None:
    report = Report(replace(content, tags=(*content.tags, replace(content.tags[0], id="unused"))))
    assert report.not_carried
    for sentence in report.not_carried:
        assert sentence in report.by_us


def test_many_passages_with_their_links_are_counted_and_compared(tmp_path: Path) -> None:
    case = rich_case(tmp_path / "rich.db", annotations=200, links=40)
    documents = tuple(ExportedDocument(one.id, case.document(one.id)) for one in case.documents())
    content = CaseContent(
        "motsvar 0.1.0", "2026-02-03T04:05:06+00:00", "Rich", documents, case.tags(), case.annotations(), case.links()
    )
    case.close()
    report = Report(content)
    found = Counter((style, squashed(text)) for style, text in report.paragraphs)
    told: Counter[tuple[str, str]] = Counter()
    for annotation in content.ordered_annotations:
        told["Quote", shown(annotation.quote)] += 1
        words = (shown(annotation.note), squashed(" ".join(expected_tags(content, annotation))))
        told.update(("Report Note", one) for one in words if one)
    arrows = sum(
        count for (style, text), count in found.items() if style == "Report Note" and ("→" in text or "←" in text)
    )
    assert told <= found
    assert (told.total(), arrows) == (sum(found[one] for one in told), 2 * len(content.links))


def test_a_comment_of_nobody_s_is_signed_by_nobody(content: CaseContent) -> None:
    nobody = replace(content, annotations=tuple(replace(one, person="") for one in content.annotations))
    for language, name in (("en", "unknown"), ("sv", "okänd")):
        comments = ET.fromstring(Report(nobody, ExportOptions(language)).parts["word/comments.xml"])
        assert {one.get(f"{W}author") for one in comments} == {name}
        assert {one.get(f"{W}initials") for one in comments} == {"–"}
