"""Code points ⇄ Qt's UTF-16 positions."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from motsvar.core.span import Span
from motsvar.ui.positions import Positions, shown


def blocks_of(text: str) -> list[Span]:
    """One block for every paragraph between blank lines."""
    spans, at = [], 0
    for part in text.split("\n\n"):
        if part.strip():
            spans.append(Span(at, at + len(part)))
        at += len(part) + 2
    return spans


def document_of(text: str, spans: list[Span]) -> QTextDocument:
    document = QTextDocument()
    document.setPlainText("\n".join(span.of(shown(text)) for span in spans))
    return document


def test_every_offset_survives_the_way_there_and_back() -> None:
    text = "Ett 😀 och ett till 😀😀.\n\nN\u00a0B\u00a0S och e\u0301 på\nnästa rad.\n\n😀"
    spans = blocks_of(text)
    positions = Positions(text, spans)
    for span in spans:
        for offset in range(span.start, span.end + 1):
            assert positions.from_document(positions.to_document(offset)) == offset


def test_positions_are_those_of_the_document_qt_holds(qapp: object) -> None:
    text = "a😀b\n\nett 😀\n\nslut"
    spans = blocks_of(text)
    positions = Positions(text, spans)
    document = document_of(text, spans)
    assert document.blockCount() == 3
    assert document.characterCount() - 1 == positions.length
    for word in ("b", "ett", "slut"):
        assert document.characterAt(positions.to_document(text.index(word))) == word[0]


def test_the_middle_of_a_pair_is_no_place_of_its_own() -> None:
    positions = Positions("a😀b", [Span(0, 3)])
    assert [positions.offset_in(0, units) for units in range(5)] == [0, 1, 2, 2, 3]


def test_an_offset_between_two_blocks_is_the_end_of_the_first() -> None:
    positions = Positions("ett\n\n\ntvå", [Span(0, 3), Span(6, 9)])
    assert positions.to_document(5) == 3
    assert positions.block_at(5) == 0


def test_an_empty_text_has_one_place() -> None:
    positions = Positions("", [])
    assert (positions.to_document(0), positions.from_document(0), positions.length) == (0, 0, 0)


def test_shown_text_is_as_long_and_in_one_paragraph() -> None:
    text = "rad\nrad\x0b\u202e\ufdd0\ufffc\u00a0\t"
    assert len(shown(text)) == len(text)
    assert shown(text) == "rad rad▯⇄▯\ufffd\u00a0\t"


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_a_stand_in_has_as_many_units_as_what_it_stands_for(text: str) -> None:
    assert [len(letter.encode("utf-16-le")) for letter in shown(text)] == [
        len(letter.encode("utf-16-le")) for letter in text
    ]


@given(st.lists(st.text(st.characters(exclude_categories=["Cs", "Zl", "Zp"]), min_size=1), max_size=6))
def test_any_text_goes_there_and_back(parts: list[str]) -> None:
    text = " ".join(parts)
    spans, at = [], 0
    for part in parts:
        spans.append(Span(at, at + len(part)))
        at += len(part) + 1
    positions = Positions(text, spans)
    assert positions.length == sum(len(part.encode("utf-16-le")) // 2 for part in parts) + max(0, len(parts) - 1)
    for span in spans:
        for offset in range(span.start, span.end + 1):
            assert positions.from_document(positions.to_document(offset)) == offset
