"""What is drawn for a character that the face has no picture of: a box with its number, in lines, not in letters.

The character itself stands there unseen, so that it is found, copied and read as what it is, and nothing else is.
"""

from collections.abc import Iterator
from itertools import pairwise

from motsvar.exports.pdf.values import Look, Rule

_STROKES = {
    "0": "abcdef", "1": "bc", "2": "abged", "3": "abgcd", "4": "fgbc", "5": "afgcd", "6": "afgedc", "7": "abc",
    "8": "abcdefg", "9": "abcdfg", "A": "abcefg", "B": "cdefg", "C": "adef", "D": "bcdeg", "E": "adefg", "F": "aefg",
}  # fmt: skip
"""Of seven: a above, b and c down the right side, d below, e and f up the left side, g in the middle."""
_ENDS = {
    "a": (0, 0, 1, 0), "b": (1, 0, 1, 1), "c": (1, 1, 1, 2), "d": (0, 2, 1, 2),
    "e": (0, 1, 0, 2), "f": (0, 0, 0, 1), "g": (0, 1, 1, 1),
}  # fmt: skip


def box_of(character: str, x: float, base: float, look: Look) -> Iterator[Rule]:
    """A square of the text size, whose digits stand in two rows."""
    size, ink = look.size, look.ink
    left, top, right, bottom = x + 0.05 * size, base - 0.78 * size, x + 0.95 * size, base + 0.14 * size
    pen = 0.025 * size
    corners = ((left, top), (right, top), (right, bottom), (left, bottom), (left, top))
    for one, other in pairwise(corners):
        yield Rule(*one, *other, ink, pen)
    digits = f"{ord(character):04X}"
    digits = digits if len(digits) % 2 == 0 else f"0{digits}"
    across = len(digits) // 2
    step = 0.9 * size / (across + 0.25)
    for at, digit in enumerate(digits):
        row, column = divmod(at, across)
        corner = (left + (column + 0.3) * step, top + (0.11 + 0.41 * row) * size)
        yield from _digit(digit, *corner, 0.6 * step, 0.145 * size, ink, pen)


def _digit(digit: str, x: float, y: float, width: float, half: float, ink: str, pen: float) -> Iterator[Rule]:
    for stroke in _STROKES[digit]:
        x1, y1, x2, y2 = _ENDS[stroke]
        yield Rule(x + x1 * width, y + y1 * half, x + x2 * width, y + y2 * half, ink, pen)
