from motsvar.exports.pdf.breaking import lines_of, width_of
from motsvar.exports.pdf.looks import BODY, LABEL, label
from motsvar.exports.pdf.values import Line, Look, Piece


def words_of(lines: list[Line]) -> list[str]:
    return ["".join(segment.text for segment in line.segments) for line in lines]


def test_lines_end_between_words_and_nothing_is_lost_or_too_wide() -> None:
    text = "Kostnaden blir tolv kronor för bron och ljuset på dess norra sida"
    lines = words_of(lines_of([Piece(text, BODY)], 90))
    assert len(lines) > 2
    assert " ".join(lines) == text
    assert all(width_of(line, BODY.size) <= 90 for line in lines)


def test_a_word_of_two_looks_is_not_parted() -> None:
    pieces = [Piece("Den ena och förvalt", BODY), Piece("ningen", Look(8.6, bold=True)), Piece(" säger", BODY)]
    width = width_of("Den ena och förvalt", BODY.size) + 4
    assert words_of(lines_of(pieces, width)) == ["Den ena och", "förvaltningen säger"]


def test_a_word_without_end_is_cut_between_letters_with_their_marks() -> None:
    text = "x\u0323\u0307" * 400
    lines = words_of(lines_of([Piece(text, BODY)], 60))
    assert "".join(lines) == text
    assert {line[0] for line in lines} == {"x"}


def test_no_letter_of_a_word_that_is_cut_stands_alone() -> None:
    word = "Ekobrottsmyndigheten"
    for short in range(1, 5):
        width = width_of(word[:-short], BODY.size) + 0.1
        first, rest, *others = words_of(lines_of([Piece(f"{word} och", BODY)], width))
        assert first + rest.removesuffix(" och") == word
        assert len(rest.removesuffix(" och")) >= 3
        assert others in ([], ["och"])


def test_forty_thousand_letters_take_their_lines_and_no_more() -> None:
    lines = words_of(lines_of([Piece("å" * 40_000, BODY)], 200))
    assert "".join(lines) == "å" * 40_000
    assert len(lines) == -(-40_000 // len(lines[0]))


def test_line_ends_of_a_note_are_kept() -> None:
    assert words_of(lines_of([Piece("one\n\n  two\nthree ", BODY)], 200)) == ["one", "", "  two", "three "]
    assert words_of(lines_of([Piece("\n\n", BODY)], 200)) == ["", ""]
    assert words_of(lines_of([Piece("", BODY)], 200)) == [""]


def test_a_label_stands_in_one_line_where_it_has_room() -> None:
    text = "only in A"
    width = width_of(f"\u00a0{text}\u00a0", LABEL.size, bold=True) + 2
    lines = lines_of([Piece("abc def", BODY), label(text), Piece("ghi", BODY)], width)
    assert f"\u00a0{text}\u00a0" in words_of(lines)
    assert "".join(words_of(lines_of([label("å" * 900)], 50))) == "\u00a0" + "å" * 900 + "\u00a0"


def test_signs_without_spaces_between_words_may_end_a_line() -> None:
    lines = words_of(lines_of([Piece("a " + "漢字" * 20, BODY)], 60))
    assert lines[0].startswith("a 漢")
