"""Numbers as lists print them, and numbers as files write them."""

import re
from enum import Enum

_WHOLE = re.compile(r"[+-]?\d{1,9}")
_ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l")),
    *((40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)
_LARGEST_ROMAN = 3_999
_LARGEST_LETTER = 26 * 5
_BULLETS = frozenset("•·▪▫◦‣–—-*→►➢✓◆❖■□")
_ALIKE = {"o": "◦", "○": "◦", "−": "–"}


class Numeral(Enum):
    """How a number is written."""

    DECIMAL = "1"
    PADDED = "01"
    UPPER_ROMAN = "I"
    LOWER_ROMAN = "i"
    UPPER_LETTER = "A"
    LOWER_LETTER = "a"
    BULLET = "•"
    NONE = ""


def written(number: int, numeral: Numeral) -> str:
    """A number of a list; figures where there are no letters for it."""
    match numeral:
        case Numeral.NONE:
            return ""
        case Numeral.BULLET:
            return "•"
        case Numeral.PADDED:
            return f"{number:02}"
        case Numeral.LOWER_ROMAN | Numeral.UPPER_ROMAN if 0 < number <= _LARGEST_ROMAN:
            roman = _roman(number)
            return roman.upper() if numeral is Numeral.UPPER_ROMAN else roman
        case Numeral.LOWER_LETTER | Numeral.UPPER_LETTER if 0 < number <= _LARGEST_LETTER:
            turns, letter = divmod(number - 1, 26)
            return chr(ord(numeral.value) + letter) * (turns + 1)  # … y, z, aa, bb
    return str(number)


def bullet(sign: str) -> str:
    """The sign of a list as a sign that every font has."""
    return _ALIKE.get(sign, sign if sign in _BULLETS else "•")


def whole(figures: str | None, otherwise: int) -> int:
    """A whole number as a file writes it; another where there is none, or one that nobody means."""
    return int(figures) if figures and _WHOLE.fullmatch(figures) and figures.isascii() else otherwise


def _roman(number: int) -> str:
    letters = ""
    for value, sign in _ROMAN:
        times, number = divmod(number, value)
        letters += sign * times
    return letters
