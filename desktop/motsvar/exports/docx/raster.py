"""A drawing as PNG, for programs that show no SVG inside a document. Always light, as paper is."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from math import hypot

from PIL import Image, ImageDraw, ImageFont

from motsvar.drawing.colours import Colours, legible, light, mixed
from motsvar.drawing.shapes import Align, Block, Dash, Diamond, Drawing, Ink, Mark, Stroke, Words
from motsvar.drawing.svg import plain
from motsvar.resources import resource_path

_DOTS = 2
"""Of the picture for each pixel of the drawing."""
_FINER = 2
"""Times as fine it is drawn, so that slanted lines come out smooth."""
_DASHES = {Dash.DASHED: (2.0, 0.9), Dash.DOTTED: (0.8, 0.8)}
"""Line and gap, in widths of the line."""
_ANCHORS = {Align.START: ("lm", 0.0), Align.MIDDLE: ("mm", 0.5), Align.END: ("rm", 1.0)}
_FONTS = {False: "DejaVuSansCondensed.ttf", True: "DejaVuSansCondensed-Bold.ttf"}


def png_bytes(drawing: Drawing) -> bytes:
    scale = _DOTS * _FINER
    colours = light()
    size = round(drawing.canvas.width * scale), round(drawing.canvas.height * scale)
    image = Image.new("RGB", size, colours["base"])
    painter = _Painter(ImageDraw.Draw(image), image, colours, drawing.canvas.em, scale)
    for mark in (*drawing.ground, *(mark for shape in drawing.shapes for mark in shape.marks)):
        painter.paint(mark)
    file = io.BytesIO()
    image.reduce(_FINER).save(file, "PNG")
    return file.getvalue()


@dataclass(frozen=True, slots=True)
class _Painter:
    draw: ImageDraw.ImageDraw
    image: Image.Image
    colours: Colours
    em: float
    scale: int

    def paint(self, mark: Mark) -> None:
        match mark:
            case Block():
                ground = mixed(self._colour(mark.ink), self.colours["base"], mark.strength)
                corners = mark.x, mark.y, mark.x + mark.width - 1 / self.scale, mark.y + mark.height - 1 / self.scale
                self.draw.rectangle([one * self.scale for one in corners], fill=ground)
            case Stroke():
                self._line((mark.x1, mark.y1), (mark.x2, mark.y2), mark.ink)
            case Diamond():
                x, y, r = mark.x, mark.y, mark.radius
                corners_ = ((x, y - r), (x + r, y), (x, y + r), (x - r, y))
                for one, other in zip(corners_, (*corners_[1:], corners_[0]), strict=True):
                    self._line(one, other, mark.ink)
            case Words():
                self._words(mark)

    def _line(self, start: tuple[float, float], end: tuple[float, float], ink: Ink) -> None:
        width = max(1, round(ink.width * self.scale))
        for first, last in _strokes(start, end, ink):
            places = [one * self.scale for one in (*first, *last)]
            self.draw.line(places, fill=self._colour(ink), width=width)

    def _words(self, words: Words) -> None:
        font = ImageFont.truetype(
            resource_path("fonts", _FONTS[words.bold]), max(1, round(self.em * words.size * self.scale))
        )
        along, across = (words.height, words.width) if words.turned else (words.width, words.height)
        said = _fitting(plain(words.text), along * self.scale, font)
        if not said:
            return
        anchor, part = _ANCHORS[words.align]
        place = part * along * self.scale, across / 2 * self.scale
        if not words.turned:
            place = place[0] + words.x * self.scale, place[1] + words.y * self.scale
            self.draw.text(place, said, fill=self._legible(words), font=font, anchor=anchor)
            return
        stencil = Image.new("L", (max(1, round(along * self.scale)), max(1, round(across * self.scale))))
        ImageDraw.Draw(stencil).text(place, said, fill=255, font=font, anchor=anchor)
        turned = stencil.transpose(Image.Transpose.ROTATE_90)
        self.image.paste(self._legible(words), (round(words.x * self.scale), round(words.y * self.scale)), turned)

    def _colour(self, ink: Ink) -> str:
        return self.colours[ink.tone.value]

    def _legible(self, words: Words) -> str:
        own, base = self.colours[words.tone.value], self.colours["base"]
        return legible(own, base, mixed(self._colour(words.on.ink), base, words.on.strength)) if words.on else own


def _strokes(
    start: tuple[float, float], end: tuple[float, float], ink: Ink
) -> Iterator[tuple[tuple[float, float], tuple[float, float]]]:
    """The pieces of a line that are drawn."""
    length = hypot(end[0] - start[0], end[1] - start[1])
    if ink.dash is Dash.SOLID or not length:
        yield start, end
        return
    drawn, gap = (part * ink.width for part in _DASHES[ink.dash])

    def at(way: float) -> tuple[float, float]:
        part = min(way / length, 1.0)
        return start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part

    way = 0.0
    while way < length:
        yield at(way), at(way + drawn)
        way += drawn + gap


def _fitting(text: str, room: float, font: ImageFont.FreeTypeFont) -> str:
    """Shortened in its middle where it is too long."""
    kept = text
    while kept and font.getlength(kept) > room:
        letters = min(len(kept) - 2, int(len(kept) * room / font.getlength(kept)))
        if letters < 1:
            return ""
        kept = f"{text[: letters - letters // 2]}…{text[len(text) - letters // 2 :] if letters > 1 else ''}"
    return kept
