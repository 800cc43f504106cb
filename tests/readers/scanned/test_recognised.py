"""Recognised words become a text whose lines, paragraphs and places are those of the page."""

from motsvar.core.page_layout import Box
from motsvar.core.span import Span
from motsvar.readers.assembling import Assembly
from motsvar.readers.read_text import RecognisedWord
from motsvar.readers.scanned.lines import lines_of
from motsvar.readers.scanned.recognised import add_recognised


def word(words: str, between: str, left: float = 0.1, confidence: int = 90) -> RecognisedWord:
    return RecognisedWord(words, Box(left, 0.1, left + 0.1, 0.12), confidence, between)


def test_words_lines_and_paragraphs_come_as_they_were_seen() -> None:
    assembly = Assembly()
    seen = [word("Beslut", "\n\n"), word("Nämnden", " "), word("avslår", "\n"), word("kravet.", "")]
    add_recognised(assembly, lines_of(seen))
    assert assembly.finished().text == "Beslut\n\nNämnden avslår\nkravet.\n"


def test_each_word_has_its_place_and_how_surely_it_was_read() -> None:
    assembly = Assembly()
    add_recognised(assembly, lines_of([word("ett", " ", 0.1, 96), word("två", "\n", 0.3, 41)]))
    layout = assembly.finished().layout
    assert layout
    one, two = layout.words_in(Span(0, 7))
    assert (one.span, one.confidence) == (Span(0, 3), 96)
    assert (two.span, two.confidence) == (Span(4, 7), 41)
    assert abs(two.box.left - 0.3) < 0.001
    assert list(layout.doubtful()) == [Span(4, 7)]


def test_a_page_that_ends_without_a_line_end_can_be_followed_by_another() -> None:
    assembly = Assembly()
    add_recognised(assembly, lines_of([word("ett", "")]))
    assembly.start_page()
    add_recognised(assembly, lines_of([word("", "\n"), word("två", "\n\n")]))
    read = assembly.finished()
    assert read.page_starts == (0, 4)
    assert read.text.split() == ["ett", "två"]
