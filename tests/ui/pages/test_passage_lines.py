"""A passage on a page: one box a line, and the word under a point."""

from dataclasses import replace

from motsvar.core.document import Document
from motsvar.core.page_layout import Box, PageLayout, PlacedWord
from motsvar.core.span import Span
from motsvar.ui.pages.passage_lines import lines, page_at, page_span, word_at, words_on


def word(start: int, left: float, top: float, width: float = 0.08, height: float = 0.02) -> PlacedWord:
    return PlacedWord(Span(start, start + 3), Box(left, top, left + width, top + height))


WORDS = (word(0, 0.1, 0.1), word(4, 0.2, 0.1), word(8, 0.1, 0.14), word(12, 0.6, 0.14), word(16, 0.1, 0.1))
DOCUMENT = replace(
    Document.from_text("ett två tre fyr\nfem", "x.pdf"), page_starts=(0, 16), layout=PageLayout.of(WORDS)
)


def test_words_of_one_line_have_one_box_and_columns_and_lines_have_their_own() -> None:
    boxes = lines(words_on(DOCUMENT, 0))
    assert [(round(box.left, 2), round(box.right, 2), round(box.top, 2)) for box in boxes] == [
        (0.1, 0.28, 0.1),
        (0.1, 0.18, 0.14),
        (0.6, 0.68, 0.14),
    ]


def test_only_the_part_of_a_passage_that_is_on_the_page_is_marked() -> None:
    assert [one.span.start for one in words_on(DOCUMENT, 0, Span(9, 18))] == [8, 12]
    assert [one.span.start for one in words_on(DOCUMENT, 1, Span(9, 18))] == [16]
    assert words_on(DOCUMENT, 1, Span(0, 5)) == ()
    assert [one.span.start for one in words_on(DOCUMENT, 0, Span(5, 6))] == [4]
    assert words_on(replace(DOCUMENT, layout=None), 0) == ()


def test_a_place_in_the_text_tells_its_page_and_a_point_of_the_page_its_word() -> None:
    assert (page_at(DOCUMENT, 3), page_at(DOCUMENT, 16)) == (0, 1)
    assert page_span(DOCUMENT, 1) == Span(16, 19)
    found = word_at(words_on(DOCUMENT, 0), 0.25, 0.11)
    assert found is not None
    assert found.span == Span(4, 7)
    assert word_at(words_on(DOCUMENT, 0), 0.9, 0.9) is None
