from motsvar.drawing.shapes import Align, Block, Canvas, Dash, Diamond, Drawing, Ink, Stroke, Tone, Words
from motsvar.exports.pdf.looks import SIDE_A, SIDE_B, TEXT
from motsvar.exports.pdf.marks import label_pieces, marked
from motsvar.exports.pdf.pictures import drawn
from motsvar.exports.pdf.values import Box, Fill, Rule, Text
from motsvar.exports.reporting.runs import MarkKind
from motsvar.exports.reporting.values import LabelView, RunView


def test_marks_are_told_apart_without_any_colour() -> None:
    def without_colour(*kinds: MarkKind) -> object:
        look = marked(TEXT, RunView("ord", kinds, (), ()), SIDE_A)
        return look.bold, look.slanted, tuple((one.dash, one.width) for one in look.underlines)

    kinds = (MarkKind.CHANGE, MarkKind.VARIANT, MarkKind.ONLY, MarkKind.REWORDED, MarkKind.THEME)
    assert len({without_colour(), *map(without_colour, kinds)}) == len(kinds) + 1
    assert without_colour(MarkKind.CHANGE, MarkKind.REWORDED) != without_colour(MarkKind.CHANGE)


def test_each_tag_on_a_passage_has_a_line_and_every_label_its_words() -> None:
    labels = tuple(LabelView(MarkKind.TAG, name, "note-1") for name in "abcd")
    run = RunView("ord", (MarkKind.TAG,), ("#0072b2", "#d55e00"), labels)
    assert [one.ink for one in marked(TEXT, run, SIDE_B).underlines] == ["#0072b2", "#d55e00"]
    chips = [piece for one in labels for piece in label_pieces(one, run) if piece.look.box is not Box.NONE]
    assert [chip.text.strip() for chip in chips] == list("abcd")
    assert {chip.look.target for chip in chips} == {"note-1"}


def test_a_picture_is_drawn_as_lines_and_words_within_its_room() -> None:
    ink = Ink(Tone.LEFT, dash=Dash.DOTTED)
    marks = (
        Block(0, 0, 100, 50, ink, 0.5),
        Stroke(0, 0, 100, 50, ink),
        Diamond(50, 25, 5, ink),
        Words("Norra stadsdelsnämndens yttrande över motionen", 10, 10, 80, 14, align=Align.END),
        Words("uppåt", 0, 0, 14, 50, turned=True),
    )
    found = list(drawn(Drawing(Canvas(100, 50, 10), marks), 200, 300, 2))
    assert [type(one) for one in found] == [Fill, *[Rule] * 5, Text, Text]
    fill, line, words, turned = found[0], found[1], found[-2], found[-1]
    assert (fill.x, fill.y, fill.width, fill.height) == (200, 300, 200, 100)
    assert (line.x2, line.y2, line.dash) == (400, 400, Dash.DOTTED)
    assert "…" in words.words
    assert 200 <= words.x <= 400
    assert turned.turned
    assert 300 <= turned.y <= 400
