"""What a page is made of. Values in points from the top left; colours are ``#rrggbb``."""

from dataclasses import dataclass, field
from enum import Enum

from motsvar.drawing.shapes import Dash

WIDTH, HEIGHT = 595.28, 841.89
"""A4."""
LEFT, TOP, BOTTOM = 45.0, 62.0, 56.0
"""Margins; right is as left."""
INNER = WIDTH - 2 * LEFT
ROOM = HEIGHT - TOP - BOTTOM
INK, QUIET, RULE, WASH, PAPER = "#111417", "#50565e", "#c9cdd1", "#f1f2f1", "#ffffff"


class Box(Enum):
    """What is drawn around a label."""

    NONE = 0
    PLAIN = 1
    DASHED = 2
    FILLED = 3


@dataclass(frozen=True, slots=True)
class Underline:
    dash: Dash
    ink: str
    width: float = 0.8
    drop: float = 1.7
    """Below the line that letters stand on."""


@dataclass(frozen=True, slots=True)
class Look:
    size: float = 9.0
    bold: bool = False
    slanted: bool = False
    ink: str = INK
    ground: str = ""
    """Behind the letters; empty for none."""
    underlines: tuple[Underline, ...] = ()
    box: Box = Box.NONE
    target: str = ""
    """Name of the place that the words lead to, or empty."""

    @property
    def whole(self) -> bool:
        """It is a label, not broken between its words."""
        return self.box is not Box.NONE


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of one look in a paragraph. Never markup: what looks like a tag is text."""

    text: str
    look: Look


@dataclass(frozen=True, slots=True)
class Segment:
    """Words in a line; ``x`` from the line's beginning."""

    x: float
    width: float
    text: str
    look: Look


@dataclass(frozen=True, slots=True)
class Line:
    height: float
    base: float
    """From the top of the line to what its letters stand on."""
    segments: tuple[Segment, ...] = ()
    anchor: str = ""
    """Name under which others lead here, or empty."""


@dataclass(frozen=True, slots=True)
class Fill:
    x: float
    y: float
    width: float
    height: float
    ink: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line."""

    x1: float
    y1: float
    x2: float
    y2: float
    ink: str = RULE
    width: float = 0.5
    dash: Dash = Dash.SOLID


@dataclass(frozen=True, slots=True)
class Text:
    """``y`` is what the letters stand on."""

    x: float
    y: float
    words: str
    look: Look
    turned: bool = False
    """Read from the bottom up."""


@dataclass(frozen=True, slots=True)
class Way:
    """A rectangle that leads to an anchor."""

    x: float
    y: float
    width: float
    height: float
    target: str


@dataclass(frozen=True, slots=True)
class PageNumber:
    """The number of the page that an anchor is on, which is known when all are laid out; ``x`` is where it ends."""

    x: float
    y: float
    target: str
    look: Look


@dataclass(frozen=True, slots=True)
class Bookmark:
    title: str
    anchor: str
    level: int


@dataclass(slots=True)
class Page:
    section: str = ""
    """For the head of the page."""
    fills: list[Fill] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    texts: list[Text] = field(default_factory=list)
    ways: list[Way] = field(default_factory=list)
    anchors: dict[str, float] = field(default_factory=dict)
    """Names of places, and how far down each is."""
    numbers: list[PageNumber] = field(default_factory=list)
