"""Whether a picture of a page shows print where no words were recognised."""

import io
from collections.abc import Iterator, Sequence

from PIL import Image, ImageChops, ImageDraw, ImageFilter, PpmImagePlugin  # noqa: F401 - loaded beforehand

from motsvar.readers.page_numbers import named
from motsvar.readers.scanned.lines import SeenLine

_ACROSS = 310
"""Cells that a page is looked at in, from side to side: 0.7 mm each on A4, so that a line of print is three high."""
_INK = 25
"""Steps of gray, of 255, by which a cell of print is darker than the paper near it."""
_SOLID = 80
"""Gray of a cell that is darker than print, as in a picture, a bar or a shadow."""
_NEAR = 5
"""Cells from side to side in which there is paper around print."""
_EDGE = 0.03
"""Of the page: the shadow of its edges is no print."""
_SUBSTANTIAL = 0.008
"""Of the page, three or four lines of print: less may be a stamp, a name or a coat of arms."""


def shows_more(picture: bytes, lines: Sequence[SeenLine]) -> bool:
    """Whether a gray picture has print, several lines' worth, away from the words. Lines that are drawn are thinner
    than print, and do not count."""
    with Image.open(io.BytesIO(picture)) as opened:
        gray = opened.convert("L")
    cells = gray.reduce(max(1, round(gray.width / _ACROSS)))
    paper = cells.filter(ImageFilter.MaxFilter(_NEAR))
    darker = ImageChops.subtract(paper, cells).point(lambda step: 255 * (step > _INK))
    print_ = ImageChops.darker(darker, cells.point(lambda gray: 255 * (gray > _SOLID)))
    across, down = print_.size
    draw = ImageDraw.Draw(print_)
    for box in (word.box for line in lines for word in line.words):
        sides = (box.left * across - 1, box.top * down - 1, box.right * across + 1, box.bottom * down + 1)
        draw.rectangle(sides, fill=0)
    margin = round(_EDGE * across)
    inner = print_.crop((margin, margin, max(margin + 1, across - margin), max(margin + 1, down - margin)))
    thick = inner.filter(ImageFilter.MinFilter(3)).filter(ImageFilter.MaxFilter(3))
    return thick.histogram()[255] > _SUBSTANTIAL * across * down


def said_of(pages: Sequence[int]) -> Iterator[str]:
    """What the user is told of such pages, numbered from 1."""
    if len(pages) == 1:
        yield f"On page {named(pages)} there is print that was not recognised."
    elif pages:
        yield f"On pages {named(pages)} there is print that was not recognised."
