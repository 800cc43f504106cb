"""Hand-made values and where they come to stand."""

import time

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from motsvar.core.comparison import Match, Relation, Theme
from motsvar.core.span import Side, Span
from motsvar.drawing.case_tables import per_cent
from motsvar.drawing.dot_plot import INKS, dot_plot
from motsvar.drawing.matrix import Cell, Matrix, matrix
from motsvar.drawing.shapes import Block, Canvas, Diamond, Drawing, Stroke, Words
from motsvar.ui.appearance import Choice, load_appearance
from motsvar.ui.pictures.dispersion import Occurrence, dispersion
from motsvar.ui.pictures.painting import contrast, legible, mixed, pixmap_of
from motsvar.ui.pictures.picture import plot_words

CANVAS = Canvas(390.0, 300.0, 12.0)
NAMES = ("öst.txt", "väst 😀.txt")


def a_match(left: Span, right: Span, number: int = 1, *, moved: bool = False) -> Match:
    return Match(number, Relation.SAME, left, right, 0.9, moved)


def plot_of(drawing: Drawing) -> Block:
    """The ground of the plot: the largest block but for its edge."""
    blocks = sorted((m for m in drawing.ground if isinstance(m, Block)), key=lambda b: -b.width * b.height)
    return blocks[1]


def dots(*matches: Match, canvas: Canvas = CANVAS) -> Drawing:
    return dot_plot(canvas, matches, (100, 1000), plot_words(NAMES, "Heading"))


@pytest.mark.parametrize("canvas", [CANVAS, Canvas(1000.0, 760.0, 14.0)])
def test_a_match_in_the_middle_of_both_is_in_the_middle_of_the_plot(canvas: Canvas) -> None:
    drawing = dots(a_match(Span(40, 60), Span(400, 600)), canvas=canvas)
    plot, stroke = plot_of(drawing), drawing.shapes[0].marks[0]
    assert isinstance(stroke, Stroke)
    assert (stroke.x1 + stroke.x2) / 2 == pytest.approx(plot.x + plot.width / 2)
    assert (stroke.y1 + stroke.y2) / 2 == pytest.approx(plot.y + plot.height / 2)
    assert stroke.x2 - stroke.x1 == pytest.approx(plot.width / 5)


def test_the_end_of_a_and_the_beginning_of_b_is_the_upper_right_corner() -> None:
    drawing = dots(a_match(Span(50, 100), Span(0, 500)))
    plot, stroke = plot_of(drawing), drawing.shapes[0].marks[0]
    assert isinstance(stroke, Stroke)
    assert (stroke.x2, stroke.y1) == (pytest.approx(plot.x + plot.width), pytest.approx(plot.y))


def test_a_short_match_is_long_enough_to_tell_its_line_and_stays_where_it_is() -> None:
    drawing = dots(a_match(Span(50, 50), Span(500, 500)))
    plot, stroke = plot_of(drawing), drawing.shapes[0].marks[0]
    assert isinstance(stroke, Stroke)
    assert stroke.x2 - stroke.x1 > 8
    assert (stroke.x1 + stroke.x2) / 2 == pytest.approx(plot.x + plot.width / 2)


def test_relations_differ_in_more_than_colour_and_a_moved_match_has_a_shape() -> None:
    assert len({(ink.width, ink.dash) for ink in INKS.values()}) == len(Relation)
    still, moved = dots(a_match(Span(0, 9), Span(0, 9)), a_match(Span(0, 9), Span(0, 9), 2, moved=True)).shapes
    assert not any(isinstance(mark, Diamond) for mark in still.marks)
    assert any(isinstance(mark, Diamond) for mark in moved.marks)


def test_an_empty_document_divides_nothing_by_zero() -> None:
    assert dot_plot(CANVAS, [a_match(Span(0, 0), Span(0, 0))], (0, 0), plot_words(NAMES, "")).shapes
    assert dot_plot(Canvas(10.0, 10.0, 12.0), [], (1, 1), plot_words(NAMES, "")).shapes == ()


def test_a_point_finds_the_smallest_shape_it_is_on_and_none_far_away() -> None:
    drawing = dots(a_match(Span(0, 100), Span(0, 1000)), a_match(Span(48, 52), Span(480, 520), 2))
    plot = plot_of(drawing)
    assert drawing.at(plot.x + plot.width / 2, plot.y + plot.height / 2) == 1
    assert drawing.at(plot.x + plot.width * 0.9, plot.y + plot.height * 0.9) == 0
    assert drawing.at(-50, -50) is None


def test_every_occurrence_has_a_tick_at_its_part_of_its_own_document() -> None:
    theme = Theme("badhus", 2.0, (Span(24, 26), Span(74, 76)), (Span(499, 501),))
    drawing = dispersion(CANVAS, [theme], [0], (100, 1000), NAMES, "Heading")
    plot = plot_of(drawing)
    middles = [shape.x + shape.width / 2 for shape in drawing.shapes]
    assert middles == [pytest.approx(plot.x + part * plot.width) for part in (0.25, 0.75, 0.5)]
    assert [shape.key for shape in drawing.shapes] == [
        Occurrence("badhus", Side.LEFT, Span(24, 26), 1, 2),
        Occurrence("badhus", Side.LEFT, Span(74, 76), 2, 2),
        Occurrence("badhus", Side.RIGHT, Span(499, 501), 1, 1),
    ]
    assert drawing.shapes[2].y > drawing.shapes[0].y, "B's lane is below A's"


def a_matrix(size: int, canvas: Canvas = CANVAS) -> Drawing:
    names = tuple(f"{number} dokument" for number in range(size))
    cells = tuple(tuple(Cell((r, c), "50", 0.5) for c in range(size)) for r in range(size))
    return matrix(canvas, Matrix("Heading", ("A sentence.",), names, names, cells, ((0.0, "0"), (1.0, "1"))))


def test_a_cell_has_its_number_and_its_shade_and_keys_go_down_by_rows() -> None:
    drawing = a_matrix(3)
    assert drawing.stride == 3
    assert drawing.shapes[4].key == (1, 1)
    block, words = drawing.shapes[4].marks
    assert isinstance(block, Block)
    assert block.strength > 0
    assert isinstance(words, Words)
    assert words.text == "50"
    assert drawing.shapes[3].y == drawing.shapes[5].y > drawing.shapes[0].y


@pytest.mark.parametrize("size", [2, 12, 40])
def test_a_matrix_of_any_size_stays_on_its_canvas(size: int) -> None:
    drawing = a_matrix(size)
    assert all(shape.x + shape.width <= CANVAS.width for shape in drawing.shapes)
    if size == 40:
        assert all(len(shape.marks) == 1 for shape in drawing.shapes), "no number where there is no room"


def test_columns_have_numbers_where_their_names_have_no_room_and_rows_tell_them() -> None:
    names = tuple(f"{number} ett långt namn på en handling" for number in range(9))
    cells = tuple(tuple(Cell((r, c), "5", 0.5) for c in range(9)) for r in range(9))
    short = tuple(str(number) for number in range(9))
    table = Matrix("Heading", (), names, names, cells, (), short)
    said = [mark.text for mark in matrix(CANVAS, table).ground if isinstance(mark, Words)]
    assert set(short) < set(said)
    wide = [mark.text for mark in matrix(Canvas(1000.0, 760.0, 12.0), table).ground if isinstance(mark, Words)]
    assert not set(short) & set(wide)
    assert wide.count(names[0]) == 2


def test_a_trimmed_drawing_ends_below_its_last_mark_and_a_foot_stands_under_it() -> None:
    drawing = a_matrix(2, Canvas(1000.0, 4000.0, 14.0)).trimmed()
    assert drawing.canvas.height < 500
    footed = drawing.with_foot("made today")
    foot = footed.ground[-1]
    assert isinstance(foot, Words)
    assert drawing.canvas.height <= foot.y < footed.canvas.height


def test_per_cent_never_says_nothing_of_something_nor_all_of_less() -> None:
    assert [per_cent(share) for share in (0.0, 0.001, 0.5, 0.999, 1.0)] == ["0", "<1", "50", "99", "100"]


@pytest.mark.parametrize("choice", [Choice.LIGHT, Choice.DARK, Choice.HIGH_CONTRAST])
def test_a_picture_is_drawn_in_every_appearance_and_at_two_dots_a_pixel(qapp: QApplication, choice: Choice) -> None:
    look = load_appearance(choice)
    pixmap = pixmap_of(a_matrix(3), look, 2.0)
    assert (pixmap.width(), pixmap.height()) == (780, 600)
    image = pixmap.toImage()
    assert image.pixelColor(2, 2).name() == look.window
    colours = {image.pixelColor(x, y).name() for x in range(0, 780, 7) for y in range(0, 600, 7)}
    assert len(colours) > 3


@pytest.mark.parametrize("choice", list(Choice))
def test_a_number_stands_out_from_every_shade(choice: Choice) -> None:
    look = load_appearance(choice)
    own, ground = QColor(look.text), QColor(look.base)
    for step in range(101):
        behind = mixed(QColor(look.accent), ground, step / 100)
        assert contrast(legible(own, ground, behind), behind) >= 4.5, step


def test_ten_thousand_matches_are_laid_out_and_drawn_quickly(qapp: QApplication) -> None:
    """50 ms on an idle machine; here four times that, since other work may go on beside it."""
    relations = list(Relation)
    matches = [
        Match(n, relations[n % 4], Span(n * 10, n * 10 + 8), Span(n * 10, n * 10 + 9), 0.9, n % 50 == 0)
        for n in range(10_000)
    ]
    drawing = dot_plot(CANVAS, matches, (100_000, 100_000), plot_words(NAMES, ""))
    look = load_appearance(Choice.LIGHT)
    took = []
    for _ in range(3):
        began = time.process_time()
        pixmap_of(drawing, look, 1.0)
        took.append(time.process_time() - began)
    assert min(took) < 0.2
