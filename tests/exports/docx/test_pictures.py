"""Tables of numbers stay tables, other pictures are vectors with a bitmap for those who cannot show them."""

import io
from collections.abc import Iterator

import pytest
from PIL import Image, ImageChops

from exports.docx.reading import Report, squashed
from motsvar.drawing.matrix import Cell, Matrix
from motsvar.drawing.shapes import Align, Block, Canvas, Dash, Diamond, Drawing, Ink, Mark, Stroke, Tone, Words
from motsvar.exports.case_content import CaseContent
from motsvar.exports.docx.number_tables import number_table
from motsvar.exports.docx.raster import png_bytes
from motsvar.exports.options import ExportOptions, Part

INK = Ink(Tone.LEFT, 2.0)


def picture(*marks: Mark) -> Image.Image:
    return Image.open(io.BytesIO(png_bytes(Drawing(Canvas(100, 60, 10), marks)))).convert("RGB")


def box(*marks: Mark) -> tuple[int, int, int, int] | None:
    """Where something was painted, in pixels of the drawing."""
    found = ImageChops.difference(picture(*marks), picture()).getbbox()
    return found and tuple(round(one / 2) for one in found)


def test_marks_stand_where_the_drawing_has_them() -> None:
    assert box() is None
    assert box(Block(10, 20, 30, 15, INK)) == (10, 20, 40, 35)
    assert box(Stroke(10, 30, 90, 30, INK)) in ((10, 29, 90, 31), (10, 29, 90, 32))
    left, top, right, bottom = box(Diamond(50, 30, 10, INK))
    assert (left, top) <= (40, 20)
    assert (right, bottom) >= (60, 40)


def test_a_dashed_line_has_gaps() -> None:
    def painted(dash: Dash) -> int:
        seen = picture(Stroke(10, 30, 90, 30, Ink(Tone.LEFT, 2.0, dash))).crop((20, 60, 180, 61))
        return sum(one != seen.getpixel((0, 0)) for one in seen.get_flattened_data())

    assert painted(Dash.SOLID) == 0
    assert painted(Dash.DASHED) > 20
    assert painted(Dash.DOTTED) > 20


@pytest.mark.parametrize("words", ["Långt namn på ett dokument som inte ryms", "kort", "ö", "\u202e<b>&", ""])
@pytest.mark.parametrize("align", list(Align))
def test_words_stay_in_their_rectangle(words: str, align: Align) -> None:
    for turned in (False, True):
        found = box(Words(words, 20, 15, 40, 30, align=align, turned=turned))
        if not words:
            assert found is None
            continue
        assert found
        assert found[0] >= 19
        assert found[1] >= 14
        assert found[2] <= 61
        assert found[3] <= 46


def test_the_plot_of_a_pair_is_there_twice_and_is_told_in_words(report: Report) -> None:
    assert Image.open(io.BytesIO(report.parts["word/media/picture1.png"])).size == (1440, 1120)
    assert report.parts["word/media/picture1.svg"].startswith(b"<svg")
    (shape,) = report.by_others.inline_shapes
    assert round(shape.width.mm) == 174
    told = shape._inline.docPr.get("descr")
    assert "A: left.txt" in told
    assert "B: =right<b>.txt" in told


def test_without_pictures_there_are_none(content: CaseContent) -> None:
    report = Report(content, ExportOptions(parts=frozenset(Part) - {Part.PICTURES}))
    assert not [name for name in report.parts if "media" in name]
    assert not len(report.by_others.inline_shapes)


def a_matrix(columns: int) -> Matrix:
    def cells(row: int) -> Iterator[Cell]:
        for column in range(columns):
            yield Cell((row, column), f"{row}.{column}", None if row == column else column / columns, about=column == 1)

    names = tuple(f"{at} <dokument> {at}" for at in range(columns))
    rows = tuple(tuple(cells(row)) for row in range(2))
    return Matrix("", ("Said & done.",), ("first", "<second>"), names, rows, ((0.0, "0 %"), (1.0, "100 %")))


@pytest.mark.parametrize("columns", [1, 3, 14, 15, 40])
def test_a_table_of_numbers_keeps_every_number_as_words_and_is_cut_where_it_is_too_wide(columns: int) -> None:
    xml = "".join(number_table(a_matrix(columns)))
    assert xml.count("<w:tbl>") == -(-columns // 14)
    assert xml.count("&lt;second&gt;") == xml.count("<w:tbl>")
    for row in range(2):
        for column in range(columns):
            assert f">{row}.{column}</w:t>" in xml
    assert xml.count("&lt;dokument&gt;") == columns
    assert "Said &amp; done." in squashed(xml)
