"""A drawing as SVG without a window."""

from xml.etree import ElementTree as ET

from motsvar.core.case_figures import Overlap, OverlapTable
from motsvar.drawing.case_tables import Names, PairCell, overlap_matrix
from motsvar.drawing.colours import contrast, legible, light, mixed
from motsvar.drawing.matrix import matrix
from motsvar.drawing.shapes import Block, Canvas, Diamond, Drawing, Ink, Mark, Stroke, Tone, Words
from motsvar.drawing.svg import plain, shortened, svg_bytes

CANVAS = Canvas(400, 300, 14)
SVG = "{http://www.w3.org/2000/svg}"


def drawn(*marks: Mark) -> ET.Element:
    return ET.fromstring(svg_bytes(Drawing(CANVAS, marks)))


def test_every_kind_of_mark_becomes_an_element_and_nothing_else() -> None:
    ink = Ink(Tone.ACCENT)
    root = drawn(Block(1, 2, 3, 4, ink), Stroke(0, 0, 9, 9, ink), Diamond(5, 5, 3, ink), Words("hej", 0, 0, 90, 20))
    tags = [one.tag.removeprefix(SVG) for one in root]
    assert tags == ["title", "rect", "rect", "line", "polygon", "text"]


def test_words_are_words_whatever_a_document_is_called() -> None:
    root = drawn(Words("<img src='x'> & \x07\u202e", 0, 0, 390, 20))
    (text,) = root.iter(f"{SVG}text")
    assert text.text == "<img src='x'> & \ufffd\ufffd"
    assert not list(text)


def test_what_has_no_room_is_shortened_in_its_middle() -> None:
    assert shortened("yttrande norra 2024", 9) == "yttr…2024"
    assert shortened("kort", 9) == "kort"
    assert plain("en\nrad\t med  mellanrum") == "en rad med mellanrum"


def test_words_stand_out_from_any_shade() -> None:
    colours = light()
    for tenth in range(11):
        behind = mixed(colours["accent"], colours["base"], tenth / 10)
        assert contrast(legible(colours["text"], colours["base"], behind), behind) >= 4.5


def test_an_estimate_is_told_by_its_sign_and_by_the_room_around_it() -> None:
    overlaps = (Overlap("a", "b", 0.4, 0.6), Overlap("a", "c", 0.4, 0.6, estimated=True))
    table = OverlapTable(("a", "b", "c"), overlaps, is_sifted=True)
    names = Names(("a", "b", "c"), ("A.txt", "B.txt", "C.txt"))
    drawing = matrix(CANVAS, overlap_matrix(table, names, "Dokument", ("Mening.",)))
    cells = {shape.key: shape for shape in drawing.shapes}
    compared, about = cells[PairCell("a", "b")], cells[PairCell("a", "c")]
    assert [getattr(mark, "text", "") for mark in (compared.marks[-1], about.marks[-1])] == ["40", "≈40"]
    whole, within = (next(m for m in one.marks[-2:] if isinstance(m, Block)) for one in (compared, about))
    assert within.width < whole.width
    assert cells[PairCell("b", "c")].marks[-1].text == "·"  # type: ignore[union-attr]
