"""Colours on paper, ``RRGGBB``: those of the other reports."""

from motsvar.drawing.colours import contrast, mixed

INK = "1D2126"
PAPER = "FFFFFF"
QUIET = "5C646D"
RULE = "C9CDD1"
WASH = "F3F4F2"
LEFT, LEFT_WASH = "216CAB", "E3EEF8"
RIGHT, RIGHT_WASH = "A55C1E", "F8EBDF"
THEME_WASH = "EFE9C8"
_PALE = 0.22
"""Of a tag's colour behind the words that it is on."""


def pale(colour: str) -> str:
    """A ground of that colour on which ink stands out."""
    return mixed(f"#{colour}", f"#{PAPER}", _PALE)[1:].upper()


def ink_on(ground: str) -> str:
    """Ink or paper: the one that stands out more."""
    return max((INK, PAPER), key=lambda one: contrast(f"#{one}", f"#{ground}"))
