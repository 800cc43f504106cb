"""Colours that can be seen on what they stand on. Pure functions of ``#rrggbb``; the ratios are WCAG 2.2's."""

import colorsys
from collections.abc import Sequence
from functools import cache

LEAST = 3.0
"""What WCAG asks of signs and lines; words need 4.5."""
_STEPS = 40
_VIVID = 0.9
_HUELESS = 0.2


def contrast(one: str, other: str) -> float:
    """From 1, the same lightness, to 21, black on white."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@cache
def readable(colour: str, grounds: tuple[str, ...], towards: str, least: float = LEAST) -> str:
    """The colour itself, or mixed with as little of ``towards`` as makes it stand out from every ground.

    A tag keeps the colour that the user gave it, whatever the appearance; this is how it is shown there. ``towards``
    is the colour of the words, which stand out from all grounds, so there is always an answer.
    """
    for step in range(_STEPS + 1):
        mixed = _mixed(towards, step / _STEPS, colour)
        if all(contrast(mixed, ground) >= least for ground in grounds):
            return mixed
    return towards


def fill_of(line: str) -> str:
    """The bright colour of the same hue, to be laid thinly behind words that a line of this colour goes around."""
    hue, saturation, value = colorsys.rgb_to_hsv(*(part / 255 for part in _parts(line)))
    if saturation < _HUELESS:
        return line
    return _written(tuple(255 * part for part in colorsys.hsv_to_rgb(hue, saturation, max(value, _VIVID))))


def _parts(colour: str) -> tuple[int, int, int]:
    """Red, green and blue, 0 to 255; what a leading ``#aa`` says of opacity is left out."""
    return int(colour[-6:-4], 16), int(colour[-4:-2], 16), int(colour[-2:], 16)


def _written(parts: Sequence[float]) -> str:
    return "#" + "".join(f"{round(part):02x}" for part in parts)


def _mixed(colour: str, share: float, with_: str) -> str:
    pairs = zip(_parts(colour), _parts(with_), strict=True)
    return _written([share * one + (1 - share) * other for one, other in pairs])


def _luminance(colour: str) -> float:
    light = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in (q / 255 for q in _parts(colour))]
    return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]
