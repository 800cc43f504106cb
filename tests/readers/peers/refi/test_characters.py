"""Every offset of a file is found in the text that is kept of it, however the file counts."""

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motsvar.core.document import normalised
from motsvar.core.span import Span
from motsvar.readers.peers.refi.characters import Counting, FileText, Selection, counted

_PIECES = st.lists(
    st.sampled_from(
        ["a", "Å", "a\u030a", "x\u0323\u0307", "\r\n", "\n", "\r", "😀", "\u2028", "\u1100\u1161", "\u212b"]
    )
)


@given(_PIECES, _PIECES, _PIECES, st.sampled_from([Counting(), Counting(1, 1), Counting(2, 2)]))
def test_whole_characters_stay_whole(before: list[str], inside: list[str], after: list[str], how: Counting) -> None:
    def length(pieces: list[str]) -> int:
        text = "".join(pieces)
        return len(text) - (how.line_end == 1) * text.count("\r\n") + (how.rare - 1) * text.count("😀")

    before, inside, after = ([*pieces, "."] for pieces in (before, inside, after))
    text = FileText("".join(before + inside + after), how)
    assert text.text == normalised("".join(before + inside + after))
    start = length(before)
    found = text.span(start, start + length(inside))
    assert found is not None
    assert found.of(text.text) == normalised("".join(inside))


def test_a_passage_that_ends_inside_a_character_takes_all_of_it() -> None:
    text = FileText("fa\u030ar")
    assert text.text == "får"
    assert text.span(0, 2) == Span(0, 2)
    assert text.span(2, 4) == Span(1, 3)


def test_what_lies_behind_the_end_is_nowhere_and_what_reaches_beyond_is_cut() -> None:
    text = FileText("abc")
    assert text.span(1, 9) == Span(1, 3)
    assert text.span(3, 4) is None
    assert text.span(7, 9) is None
    assert FileText("").span(0, 0) == Span(0, 0)


def test_no_character_melts_into_the_one_before_without_our_knowing() -> None:
    composed = (chr(code) for code in range(sys.maxunicode + 1) if not 0xD800 <= code < 0xE000)
    seconds = {
        decomposed[1]
        for one in composed
        if len(decomposed := unicodedata.normalize("NFD", one)) > 1 and unicodedata.normalize("NFC", decomposed) == one
    }
    for second in seconds:
        assert FileText(f"a{second}").span(1, 2) == Span(0, len(normalised(f"a{second}")))
        assert unicodedata.category(second)[0] == "M" or 0x1160 <= ord(second) < 0x1200


@pytest.mark.parametrize(
    ("origin", "start"),
    [("ATLAS.ti 23", 5), ("MAXQDA 2022", 5), ("NVivo 14", 6), ("QualCoder 3.8", 5), ("Okänt", 6), ("", 6)],
)
def test_a_line_end_is_counted_as_the_tool_does(origin: str, start: int) -> None:
    places = [Selection(start, start + 3)]
    assert counted("fåren\r\nbet gräs", places, origin).span(start, start + 3) is not None
    (place,) = places
    raw = "fåre\r\nbet gräs"
    found = counted(raw, places, origin).span(place.start, place.end)
    assert found is not None
    assert found.of(normalised(raw)) == "bet"


def test_names_of_passages_go_before_habits() -> None:
    raw = "ett\r\ntvå tre"
    found = counted(raw, [Selection(4, 7, "två")], "NVivo 14")
    assert found.span(4, 7) == Span(4, 7)
    shortened = counted(raw, [Selection(5, 12, "två t...")], "ATLAS.ti")
    assert shortened.span(5, 12) == Span(4, 11)


def test_a_place_behind_the_end_tells_that_line_ends_are_two_characters() -> None:
    assert counted("a\r\nb\r\nc d", [Selection(8, 9)], "MAXQDA 2020").span(8, 9) == Span(6, 7)


def test_emoji_are_two_characters_to_nvivo_alone() -> None:
    raw = "😀 ljus här"
    assert counted(raw, [Selection(3, 7)], "NVivo for Mac 15").span(3, 7) == Span(2, 6)
    assert counted(raw, [Selection(2, 6)], "ATLAS.ti").span(2, 6) == Span(2, 6)
    assert counted(raw, [Selection(2, 6)], "motsvar 1").span(2, 6) == Span(2, 6)


@pytest.mark.parametrize(("origin", "name"), [("QualCoder 4", "bet"), ("NVivo 14", "bet"), ("Okänt", "")])
def test_names_or_whole_words_tell_that_a_mark_of_byte_order_was_counted(origin: str, name: str) -> None:
    raw = "\ufefffåren\nbet gräs"
    assert counted(raw, [Selection(7, 10, name)], origin).span(7, 10) == Span(6, 9)
    assert counted(raw, [Selection(6, 9, name)], origin).span(6, 9) == Span(6, 9)
    assert counted(raw, [Selection(0, 6)], "Motsvar 1").span(0, 6) == Span(0, 6)
    marked = counted(raw, [Selection(7, 10, "bet"), Selection(0, 6, "fåren")], origin)
    assert marked.span(0, 6) == Span(0, 5)
    assert marked.length == len(raw)
