"""What a picture is made of. Values in pixels from the top left; colours are named by their role."""

from collections.abc import Hashable
from dataclasses import dataclass, replace
from enum import StrEnum


class Tone(StrEnum):
    """A colour role of the appearance."""

    TEXT = "text"
    MUTED = "muted"
    LINE = "line"
    BASE = "base"
    ALTERNATE = "alternate"
    ACCENT = "accent"
    LEFT = "left"
    RIGHT = "right"
    SAME = "same"
    VARIANT = "variant"
    EDITED = "edited"
    REWORDED = "reworded"
    MOVED = "moved"
    THEME = "theme"
    """The hue with the ink's index."""


class Dash(StrEnum):
    SOLID = "solid"
    DASHED = "dashed"
    DOTTED = "dotted"


class Align(StrEnum):
    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True)
class Ink:
    tone: Tone
    width: float = 1.0
    dash: Dash = Dash.SOLID
    index: int = 0
    """Which theme's hue."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    ink: Ink


@dataclass(frozen=True, slots=True)
class Block:
    """A filled rectangle. ``strength``, 0 to 1, is how much of the ink is mixed into the ground."""

    x: float
    y: float
    width: float
    height: float
    ink: Ink
    strength: float = 1.0


@dataclass(frozen=True, slots=True)
class Diamond:
    """A hollow square on its corner; ``radius`` from the middle to a corner."""

    x: float
    y: float
    radius: float
    ink: Ink


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text in a rectangle, shortened in its middle where it is too long."""

    text: str
    x: float
    y: float
    width: float
    height: float
    tone: Tone = Tone.TEXT
    align: Align = Align.START
    turned: bool = False
    """Read from the bottom up."""
    bold: bool = False
    size: float = 1.0
    """As a part of the canvas's text size."""
    on: Block | None = None
    """The block behind, against which the words must stand out."""


Mark = Stroke | Block | Diamond | Words


@dataclass(frozen=True, slots=True)
class Shape:
    """Something that can be pointed at, gone to by key, and chosen."""

    key: Hashable
    """Whatever the giver wants back; the widget never looks into it."""
    marks: tuple[Mark, ...]
    x: float
    y: float
    width: float
    height: float

    def distance(self, x: float, y: float) -> float:
        """Pixels from a point to the rectangle, 0 inside it."""
        across = max(self.x - x, 0.0, x - self.x - self.width)
        down = max(self.y - y, 0.0, y - self.y - self.height)
        return max(across, down)


@dataclass(frozen=True, slots=True)
class Canvas:
    """How much room there is, and how large its text is, in pixels."""

    width: float
    height: float
    em: float


NEAR = 5.0
"""Pixels from a shape within which it is pointed at."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """A whole picture. ``shapes`` stand in the order in which the arrow keys walk them."""

    canvas: Canvas
    ground: tuple[Mark, ...]
    """Titles, axes and legend: what cannot be chosen."""
    shapes: tuple[Shape, ...] = ()
    stride: int = 1
    """Shapes in a row: so many the keys up and down go on."""

    def at(self, x: float, y: float) -> int | None:
        """Number of the shape that a point is on, or nearest to; the smallest of several."""
        near = [
            (distance, shape.width * shape.height, number)
            for number, shape in enumerate(self.shapes)
            if (distance := shape.distance(x, y)) <= NEAR
        ]
        return min(near)[2] if near else None

    def trimmed(self) -> "Drawing":
        """The same without the empty room below."""
        marks = (*self.ground, *(mark for shape in self.shapes for mark in shape.marks))
        bottom = max((_bottom(mark) for mark in marks), default=0.0)
        return replace(self, canvas=replace(self.canvas, height=bottom + self.canvas.em))

    def with_foot(self, sentence: str) -> "Drawing":
        """The same with a line below it."""
        canvas, em = self.canvas, self.canvas.em
        foot = Words(sentence, em, canvas.height, canvas.width - 2 * em, 2 * em, Tone.MUTED, size=0.85)
        return replace(self, canvas=replace(canvas, height=canvas.height + 2.4 * em), ground=(*self.ground, foot))


def _bottom(mark: Mark) -> float:
    match mark:
        case Stroke():
            return max(mark.y1, mark.y2)
        case Diamond():
            return mark.y + mark.radius
        case Block() | Words():
            return mark.y + mark.height
