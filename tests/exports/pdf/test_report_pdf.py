import io
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
import pytest

from exports.pdf.conftest import Read, squashed
from motsvar.core.comparison import Comparison
from motsvar.core.errors import Cancelled
from motsvar.core.hidden.telling import visible
from motsvar.exports.case_content import CaseContent
from motsvar.exports.options import ExportOptions, Part
from motsvar.exports.pdf.writer import write
from motsvar.exports.registry import export
from motsvar.exports.reporting.view import report_view
from support.rendering import rendered


def test_every_passage_note_tag_and_person_is_there_as_text(read: Read, content: CaseContent) -> None:
    view = report_view(content)
    assert len(view.annotations) == len(content.annotations)
    for one in view.annotations:
        for words in (one.quote, one.note, one.where, one.document, *(tag.path for tag in one.tags), *one.links):
            assert squashed(words) in read.bodies
    assert squashed(visible(content.annotations[0].person)) in read.bodies
    assert "<script>alert(1)</script>" in read.bodies
    assert "abc⟨U+202E⟩def" in read.bodies


def test_both_texts_stand_there_whole(content: CaseContent) -> None:
    """Labels aside, nothing of a text is lost, however the marks overlap."""
    assert content.pair
    data = rendered(write, replace(content, annotations=(), links=())).data
    bodies = Read(data).bodies
    for exported, blocks in zip(content.documents, (content.pair.left_blocks, content.pair.right_blocks), strict=True):
        for block in blocks:
            assert squashed(block.span.of(exported.document.text)) in bodies


def test_another_reader_finds_the_same_words(content: CaseContent, read: Read) -> None:
    """Characters beyond U+FFFF and those without a picture, too."""
    document = pypdfium2.PdfDocument(io.BytesIO(read.data))
    text = squashed("".join(page.get_textpage().get_text_bounded() for page in document))
    document.close()
    for words in ("för🌉bron.", "Södrasidanharljus.", "{{7*7}}", "👩", "åååååååååå"):
        assert words in text
        assert words in read.bodies


def test_what_it_is_called_and_in_which_language(read: Read, content: CaseContent) -> None:
    metadata = read.reader.metadata
    assert metadata
    assert metadata.title == content.case_name
    assert metadata.creator == "motsvar 0.1.0"
    assert metadata.creation_date == datetime(2026, 2, 3, 4, 5, 6, tzinfo=UTC)
    assert read.reader.trailer["/Root"]["/Lang"] == "en"
    page = read.reader.pages[0].mediabox
    assert (round(page.width), round(page.height)) == (595, 842)


def test_pages_are_numbered_in_the_language_of_the_reader(read: Read, content: CaseContent) -> None:
    pages = read.pages
    for number, page in enumerate(pages, 1):
        assert f"page {number} of {len(pages):,}" in page
    swedish = Read(rendered(write, content, ExportOptions(language="sv")).data)
    assert f"sidan 1 av {len(swedish.pages)}" in swedish.pages[0]
    assert swedish.reader.trailer["/Root"]["/Lang"] == "sv"


def test_bookmarks_lead_to_every_section_and_every_document(read: Read) -> None:
    outline = read.reader.outline
    sections = [one for one in outline if not isinstance(one, list)]
    assert [one["/Title"] for one in sections] == [
        "Summary",
        "Side by side",
        "Themes",
        "Facts",
        "Pictures",
        "Tagged passages and notes",
        "Method",
    ]
    assert [one["/Title"] for one in outline[-1]] == ["left.txt", "=right<b>.txt"]
    numbers = [read.reader.get_destination_page_number(one) for one in (*sections, *outline[-1])]
    assert None not in numbers
    for one, number in zip(sections, numbers, strict=False):
        assert squashed(str(one["/Title"])) in squashed(read.pages[number or 0])


def test_faces_are_embedded_and_nothing_runs_or_leads_out(read: Read) -> None:
    fonts = [one for one in read.dictionaries if one.get("/Type") == "/Font"]
    assert fonts
    for font in fonts:
        assert "/FontFile2" in font["/FontDescriptor"].get_object()
        assert "/ToUnicode" in font
    keys = {key for one in read.dictionaries for key in one}
    assert keys.isdisjoint(
        {"/JS", "/JavaScript", "/OpenAction", "/AA", "/URI", "/Launch", "/EmbeddedFiles", "/AcroForm"}
    )
    actions = {one["/S"] for one in read.dictionaries if "/S" in one}
    assert actions.isdisjoint({"/URI", "/Launch", "/JavaScript", "/GoToR", "/SubmitForm", "/ImportData"})


def test_labels_lead_to_the_annotations_and_to_nothing_that_is_not_there(content: CaseContent, read: Read) -> None:
    def ways(found: Read) -> list[object]:
        return [one["/Dest"] for one in found.dictionaries if one.get("/Subtype") == "/Link"]

    assert len(ways(read)) > len(content.annotations)
    parts = frozenset(Part) - {Part.ANNOTATIONS}
    without = Read(rendered(write, content, ExportOptions(parts=parts)).data)
    assert len(ways(without)) == len(without.sections)
    assert "Taggedpassagesandnotes" not in without.sections


def test_the_same_content_gives_the_same_bytes(content: CaseContent, read: Read) -> None:
    assert rendered(write, content).data == read.data
    assert rendered(write, replace(content, written="2026-02-03T04:05:07+00:00")).data != read.data


def test_what_has_no_picture_is_counted_and_told(content: CaseContent, read: Read) -> None:
    told = rendered(write, content).not_carried[-1]
    assert told.startswith("Characters that the typeface has no picture of are shown as boxes with their numbers: ")
    assert squashed(told) in read.bodies
    plain = replace(content, annotations=(), links=(), pair=None)
    assert not any("typeface" in one for one in rendered(write, plain).not_carried)


def test_the_summary_and_the_method_are_told(content: CaseContent, read: Read) -> None:
    first = read.pages[0]
    for words in ("61 %", "72 %", "Short <texts>.", "Contradictions", "Contents"):
        assert words in first
    for exported in content.documents:
        assert exported.document.source.sha256 in read.pages[-1]
        assert exported.document.text_sha256 in read.pages[-1]


@pytest.mark.parametrize("part", Part)
def test_each_part_can_stand_alone(content: CaseContent, comparison: Comparison, part: Part) -> None:
    read = Read(rendered(write, content, ExportOptions(parts=frozenset({part}))).data)
    assert read.sections[-1] == "Method"
    assert len(read.sections) <= 2


def test_a_case_without_anything_is_still_a_report(empty: CaseContent) -> None:
    assert "Nopassageistaggedornoted." in Read(rendered(write, empty).data).bodies


def test_a_report_that_is_cancelled_leaves_the_earlier_file(content: CaseContent, tmp_path: Path) -> None:
    target = tmp_path / "report.pdf"
    target.write_bytes(b"earlier")
    fractions: list[float] = []

    def stopping(fraction: float, _phrase: str) -> None:
        fractions.append(fraction)
        if fraction > 0.7:
            raise Cancelled

    with pytest.raises(Cancelled):
        export(content, target, progress=stopping)
    assert fractions == sorted(fractions)
    assert len(fractions) > 5
    assert target.read_bytes() == b"earlier"
    assert list(tmp_path.iterdir()) == [target]


def test_a_case_without_a_pair_tells_its_contradictions_and_its_contents(content: CaseContent) -> None:
    read = Read(rendered(write, replace(content, pair=None)).data)
    assert read.sections == ["Summary", "Taggedpassagesandnotes", "Method"]
    assert "linkedascontradicting" in read.bodies
    listed = read.bodies.index("Contents")
    assert listed < read.bodies.index("Taggedpassagesandnotes")
