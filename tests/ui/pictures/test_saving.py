"""What comes out as a file."""

from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from motsvar.core.comparison import Match, Relation
from motsvar.core.span import Span
from motsvar.drawing.dot_plot import dot_plot
from motsvar.drawing.shapes import Canvas, Drawing
from motsvar.ui.appearance import Choice, load_appearance
from motsvar.ui.pictures.painting import plain
from motsvar.ui.pictures.picture import plot_words
from motsvar.ui.pictures.saving import png_bytes, svg_bytes

SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = "<script>alert('x')</script>&<image href=\"file:///etc/passwd\"/>"
SAMPLES = len(Relation)
"""Lines in the legend."""


def drawn(count: int, names: tuple[str, str] = ("öst.txt", "väst.txt")) -> Drawing:
    relations = list(Relation)
    matches = [
        Match(n, relations[n % 4], Span(10 * n, 10 * n + 5), Span(10 * n, 10 * n + 5), 0.9, n % 2 == 0)
        for n in range(count)
    ]
    canvas = Canvas(1000.0, 760.0, 14.0)
    return dot_plot(canvas, matches, (10 * count, 10 * count), plot_words(names, "What corresponds")).with_foot(
        "Motsvar 1 · today"
    )


def parsed(data: bytes) -> ET.Element:
    return ET.fromstring(data)


def words_of(root: ET.Element) -> str:
    return " ".join(element.text or "" for element in root.iter(f"{SVG}text"))


@pytest.mark.parametrize("count", [0, 1, 37])
def test_an_svg_has_a_line_for_every_match_and_a_diamond_for_every_moved_one(qapp: QApplication, count: int) -> None:
    root = parsed(svg_bytes(drawn(count)))
    assert len(list(root.iter(f"{SVG}polyline"))) == count + SAMPLES
    assert len(list(root.iter(f"{SVG}polygon"))) == (count + 1) // 2 + 1


def test_an_svg_names_the_documents_and_says_when_and_with_what_it_was_made(qapp: QApplication) -> None:
    said = words_of(parsed(svg_bytes(drawn(3))))
    assert "öst.txt" in said
    assert "Motsvar 1 · today" in said


def test_a_hostile_name_comes_out_as_text_and_nothing_but_shapes_and_text_is_there(qapp: QApplication) -> None:
    root = parsed(svg_bytes(drawn(3, (HOSTILE, "b\x01\x08\ufffe\ud800\u202e<b>"))))
    tags = {element.tag.removeprefix(SVG) for element in root.iter()}
    assert tags <= {"svg", "title", "desc", "defs", "g", "rect", "polyline", "polygon", "text"}
    assert "<script>alert('x')</script>" in words_of(root)
    names = {name for element in root.iter() for name in element.attrib}
    assert not [name for name in names if "href" in name or name.startswith("on")]


def test_words_lose_what_xml_cannot_hold_and_keep_emoji(qapp: QApplication) -> None:
    assert plain("a\x00b\n c 👩‍🚒") == "a\ufffdb c 👩‍🚒"


def test_a_png_has_two_dots_a_pixel_is_light_and_not_empty(qapp: QApplication) -> None:
    drawing = drawn(30)
    image = QImage.fromData(png_bytes(drawing))
    assert (image.width(), image.height()) == (2000, round(drawing.canvas.height) * 2)
    look = load_appearance(Choice.LIGHT)
    assert image.pixelColor(1, 1) == QColor(look.base)
    colours = {image.pixelColor(x, y).name() for x in range(0, 2000, 3) for y in range(0, 1500, 11)}
    assert {look.edited, look.moved} & colours
