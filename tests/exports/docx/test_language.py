"""The report for Word speaks one language, as the other reports do."""

import pytest

import translate
from exports.docx.reading import Report
from exports.test_report_language import LETTERS, NAMES, full, wordless, words_of  # noqa: F401 - fixtures
from motsvar.exports.options import ExportOptions, Part


@pytest.mark.usefixtures("wordless")
def test_it_says_nothing_but_through_the_words_of_the_language(request: pytest.FixtureRequest) -> None:
    case = request.getfixturevalue("full")
    said = " ".join(Report(case, ExportOptions("sv", parts)).by_us for parts in (frozenset(Part), frozenset[Part]()))
    assert "·" in said
    known = " ".join(words_of(case) | set(LETTERS.findall(" ".join(NAMES))))
    assert {word for word in LETTERS.findall(said) if word not in known} == set()


def test_its_parts_are_in_swedish_and_so_is_what_word_is_told(request: pytest.FixtureRequest) -> None:
    translate.main(["--compile"])
    report = Report(request.getfixturevalue("full"), ExportOptions("sv"))
    assert [text for style, text in report.paragraphs if style == "Heading 1"] == [
        "Sammanfattning", "Yrkanden", "Det som inte besvaras", "Sida vid sida", "Teman", "Uppgifter", "Bilder",
        "Anteckningar om helheten", "Avsnitt med etiketter och anteckningar", "Metod",
    ]  # fmt: skip
    assert report.by_others.core_properties.language == "sv-SE"
    assert report.by_others.sections[0].footer.paragraphs[0].text == "motsvar 0.1.0\tSida 1 av 1"
    assert "“" not in "".join(cell.text for table in report.by_others.tables for cell in table._cells)


def test_contents_lead_to_every_part(request: pytest.FixtureRequest) -> None:
    report = Report(request.getfixturevalue("full"))
    entries = [text.split("\t")[0] for style, text in report.paragraphs if style == "toc 1"]
    assert entries == [text for style, text in report.paragraphs if style == "Heading 1"]
