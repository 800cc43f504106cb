"""Tesseract's table becomes words with places; whatever else it holds is passed over."""

import pytest

from motsvar.core.page_layout import Box
from motsvar.readers.scanned.tesseract_table import words_of_table
from support.fake_tesseract import HEADER, TABLE

PAGE = "1\t1\t0\t0\t0\t0\t0\t0\t1000\t500\t-1\t"


def row(block: int, paragraph: int, line: int, words: str, confidence: str = "90") -> str:
    return f"5\t1\t{block}\t{paragraph}\t{line}\t1\t10\t10\t20\t20\t{confidence}\t{words}"


def table(*rows: str) -> str:
    return "\n".join((HEADER, PAGE, *rows, ""))


def test_words_have_places_as_fractions_and_their_confidence() -> None:
    first, second, *_rest = words_of_table(TABLE)
    assert (first.words, first.box, first.confidence) == ("Åtta", Box(0.1, 0.1, 0.3, 0.15), 96)
    assert (second.words, second.confidence) == ("omréden", 42)


@pytest.mark.parametrize(
    ("following", "between"),
    [((1, 1, 1), " "), ((1, 1, 2), "\n"), ((1, 2, 1), "\n\n"), ((2, 1, 1), "\n\n")],
)
def test_lines_paragraphs_and_columns_are_kept(following: tuple[int, int, int], between: str) -> None:
    assert words_of_table(table(row(1, 1, 1, "Kom-"), row(*following, "mun")))[0].between == between


def test_the_last_word_ends_its_line() -> None:
    assert [word.between for word in words_of_table(table(row(1, 1, 1, "ord")))] == ["\n"]


@pytest.mark.parametrize("confidence", ["nan", "inf", "x", ""])
def test_a_row_without_a_confidence_is_passed_over(confidence: str) -> None:
    found = words_of_table(table(row(1, 1, 1, "a", confidence), row(1, 1, 1, "b")))
    assert [word.words for word in found] == ["b"]


def test_confidence_is_a_per_cent() -> None:
    found = words_of_table(table(row(1, 1, 1, "a", "-1"), row(1, 1, 1, "b", "100.7")))
    assert [word.confidence for word in found] == [0, 100]


@pytest.mark.parametrize(
    "nothing", ["", "\n", HEADER, table(), table(row(1, 1, 1, " ")), "5\t1", "\x00" * 50, TABLE[200:]]
)
def test_a_table_without_words_or_page_holds_none(nothing: str) -> None:
    assert list(words_of_table(nothing)) == []
