"""How words look in the report, and the ground on which its two sides stand."""

from dataclasses import dataclass

from motsvar.drawing.shapes import Dash
from motsvar.exports.pdf.values import QUIET, Box, Look, Piece, Underline

BODY = Look(8.6)
STRONG = Look(8.6, bold=True)
SMALL = Look(7.2, ink=QUIET)
TITLE = Look(20, bold=True)
HEADING = Look(13.5, bold=True)
SUBHEADING = Look(9.6, bold=True)
TABLE = Look(8)
TABLE_STRONG = Look(8, bold=True)
TABLE_HEAD = Look(7.2, bold=True, ink=QUIET)
CODE = Look(6.6)
"""Narrow enough for a hash in one line."""
TEXT = Look(8.2)
"""Of the two texts."""
WHERE = Look(6.2, ink=QUIET)
LABEL = Look(6.4, bold=True, ink=QUIET, box=Box.PLAIN)
NUMBER = Look(6.4, bold=True, box=Box.FILLED)
THEME_GROUND = "#efe9c8"


@dataclass(frozen=True, slots=True)
class Ground:
    """Colours of a side. They are told by more: A stands left, B right, and dashes and labels say the rest."""

    ink: str
    wash: str


SIDE_A = Ground("#1b5c94", "#dfecf8")
SIDE_B = Ground("#8a4a14", "#f8e9db")


def label(text: str, look: Look = LABEL) -> Piece:
    """Words in a box, with room on both sides."""
    return Piece(f"\u00a0{text}\u00a0", look)


def solid(ink: str, width: float = 0.9) -> Underline:
    return Underline(Dash.SOLID, ink, width)
