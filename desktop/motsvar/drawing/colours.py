"""Colours as ``#rrggbb``, for pictures that are made without a window."""

import tomllib
from collections.abc import Mapping

from motsvar.resources import resource_path

Colours = Mapping[str, str]
"""By the names of the tones."""
ENOUGH = 4.5
"""Contrast ratio of words (WCAG 2.1, level AA)."""


def light() -> Colours:
    """Those of the light appearance."""
    with resource_path("appearance", "light.toml").open("rb") as file:
        roles = tomllib.load(file)
    return {name: value for name, value in roles.items() if isinstance(value, str)}


def mixed(ink: str, ground: str, part: float) -> str:
    """So much of an ink on a ground."""
    channels = zip(_channels(ink), _channels(ground), strict=True)
    return "#" + "".join(f"{round(over * part + under * (1 - part)):02x}" for over, under in channels)


def legible(own: str, ground: str, behind: str) -> str:
    """The words' own colour, else the ground's, else black or white: the first that stands out from what is behind."""
    enough = (one for one in (own, ground) if contrast(one, behind) >= ENOUGH)
    return next(enough, max(("#000000", "#ffffff"), key=lambda one: contrast(one, behind)))


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.1)."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    parts = [part / 255 for part in _channels(colour)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
