"""Texts put together from parts: offsets stay true whatever normalising does."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motsvar.core.document import normalised
from motsvar.core.errors import UnreadableDocument
from motsvar.core.page_layout import Box, PageLayout
from motsvar.core.span import Span
from motsvar.readers import assembling
from motsvar.readers.assembling import Assembly

PARTS = st.lists(st.text(st.sampled_from("ab \n\r\u0308\u0323åe\u0301\u1100\u1161\u11a8\ufeff\0\ud800\f"), max_size=5))


@given(PARTS)
def test_the_text_is_normalised_and_each_part_stands_where_it_is_said_to(parts: list[str]) -> None:
    assembly = Assembly()
    assembly.add("x")
    spans = [assembly.add(part) for part in parts]
    text = assembly.finished().text
    assert normalised(text) == text
    assert len(assembly) == len(text)
    assert all(span.end <= len(text) for span in spans)
    for part, span in zip(parts, spans, strict=True):
        if part.isascii() and "\r" not in part and "\0" not in part and "\f" not in part:
            # what comes after may have melted into its last character
            assert unicodedata.normalize("NFD", span.of(text)).startswith(part[:-1])


def test_an_accent_that_comes_alone_melts_into_the_letter_before() -> None:
    assembly = Assembly()
    assembly.add("ra")
    assembly.add("\u030aka")
    span = assembly.add("d")
    assert assembly.finished().text == "råkad"
    assert span == Span(4, 5)


def test_pages_headings_and_places_are_told_of_the_final_text() -> None:
    assembly = Assembly()
    assembly.mark_heading(assembly.add("Bakgrund"), 12)
    assembly.blank_line()
    assembly.place(assembly.add("ett"), Box(0.1, 0.2, 0.3, 0.25), 61)
    assembly.start_page()
    assembly.start_page()
    assembly.add("två")
    assembly.skip("Something was left out.")
    assembly.skip("Something was left out.")
    read = assembly.finished()
    assert read.text == "Bakgrund\n\nett\n\ntvå"
    assert read.page_starts == (0, 14, 15)
    assert [(heading.span.of(read.text), heading.level) for heading in read.headings] == [("Bakgrund", 9)]
    assert read.layout is not None
    (word,) = read.layout.words_in(Span(11, 12))
    assert word.span.of(read.text) == "ett"
    assert word.confidence == 61
    assert word.box.left == pytest.approx(0.1, abs=1e-4)
    assert read.skipped == ("Something was left out.",)


def test_a_page_that_begins_at_the_end_of_the_text_is_none() -> None:
    assembly = Assembly()
    assembly.add("ett")
    assembly.start_page()
    assert assembly.finished().page_starts == (0,)


def test_an_empty_text_is_refused_with_what_was_skipped() -> None:
    assembly = Assembly()
    assembly.add(" \n")
    assembly.skip("Page 1 is a picture.")
    with pytest.raises(UnreadableDocument, match="no text") as caught:
        assembly.finished()
    assert caught.value.hint == "Page 1 is a picture."


def test_a_text_that_grows_too_long_is_refused_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(assembling, "MAX_CHARACTERS", 10)
    assembly = Assembly()
    assembly.add("0123456789")
    with pytest.raises(UnreadableDocument, match="at most"):
        assembly.add("x")


def test_bytes_that_are_no_layout_are_told_apart() -> None:
    assembly = Assembly()
    assembly.place(assembly.add("ord"), Box(0, 0, 1, 1))
    layout = assembly.finished().layout
    assert layout is not None
    assert layout.is_of(3)
    assert not layout.is_of(2)
    assert not PageLayout(layout.packed[:-2]).is_of(3)
    assert not PageLayout(b"nonsense").is_of(3)
    assert layout.doubtful() == []
