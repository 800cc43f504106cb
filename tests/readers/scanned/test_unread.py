"""Print that no words were recognised of is told, but not what is drawn, shaded or small."""

import io

import pytest
from PIL import Image, ImageDraw, ImageFilter

from motsvar.core.page_layout import Box
from motsvar.readers.read_text import RecognisedWord
from motsvar.readers.scanned.lines import lines_of
from motsvar.readers.scanned.unread import said_of, shows_more

ACROSS, DOWN = 1240, 1754
"""Pixels of A4 at 150 dots an inch."""


class Sheet:
    """A page under test, and the words that were recognised on it."""

    def __init__(self) -> None:
        self.image = Image.new("L", (ACROSS, DOWN), 255)
        self.draw = ImageDraw.Draw(self.image)
        self.words: list[RecognisedWord] = []

    def print_lines(self, count: int, top: int, *, known: bool) -> None:
        """Lines of strokes as thick and as close as those of letters of 10 points."""
        for line in range(count):
            y = top + line * 30
            for x in range(150, 1090, 9):
                self.draw.rectangle((x, y, x + 2, y + 14), fill=0)
            if known:
                box = Box(150 / ACROSS, y / DOWN, 1090 / ACROSS, (y + 14) / DOWN)
                self.words.append(RecognisedWord("ord", box, 90, "\n"))

    def shows_more(self) -> bool:
        out = io.BytesIO()
        self.image.filter(ImageFilter.GaussianBlur(1)).save(out, "PPM")
        return shows_more(out.getvalue(), lines_of(self.words))


@pytest.mark.parametrize(("unknown", "told"), [(0, False), (1, False), (8, True)])
def test_several_lines_without_words_are_told(unknown: int, told: bool) -> None:
    sheet = Sheet()
    sheet.print_lines(20, 200, known=True)
    sheet.print_lines(unknown, 1000, known=False)
    assert sheet.shows_more() is told


def test_lines_that_are_drawn_and_shades_and_dark_edges_are_no_print() -> None:
    sheet = Sheet()
    sheet.draw.rectangle((100, 150, 1140, 1300), fill=215)
    sheet.print_lines(20, 200, known=True)
    for at in range(900, 1300, 40):
        sheet.draw.line((100, at, 1140, at), fill=0, width=3)
        sheet.draw.line((at - 700, 900, at - 700, 1300), fill=0, width=3)
    sheet.draw.rectangle((0, 0, 30, DOWN), fill=40)
    assert not sheet.shows_more()


@pytest.mark.parametrize(
    ("pages", "said"),
    [
        ([], []),
        ([4], ["On page 4 there is print that was not recognised."]),
        ([2, 3, 4, 9], ["On pages 2–4, 9 there is print that was not recognised."]),
    ],
)
def test_the_pages_are_named(pages: list[int], said: list[str]) -> None:
    assert list(said_of(pages)) == said
