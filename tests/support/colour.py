"""What eyes make of colours: contrast, colour blindness, and how far apart two colours are. Pure functions.

Sources: WCAG 2.2 (relative luminance, contrast); Machado, Oliveira & Fernandes 2009, "A physiologically-based model
for simulation of color vision deficiency" (matrices of severity 1.0, for linear RGB); Sharma, Wu & Dalal 2005 for
CIEDE2000. Colours go in and out as ``#rrggbb``.
"""

from collections.abc import Iterable
from enum import StrEnum
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

Vector = NDArray[np.float64]


class Sight(StrEnum):
    """How somebody sees colours."""

    ORDINARY = "ordinary"
    PROTANOPIA = "protanopia"
    DEUTERANOPIA = "deuteranopia"
    TRITANOPIA = "tritanopia"


MACHADO = {
    Sight.ORDINARY: np.eye(3),
    Sight.PROTANOPIA: np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    Sight.DEUTERANOPIA: np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    Sight.TRITANOPIA: np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}
_XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)
_WHITE = _XYZ.sum(axis=1)
"""D65, of the same matrix, so that white has no hue."""


def linear(colour: str) -> Vector:
    """Red, green and blue in proportion to light, 0 to 1."""
    parts = np.array([int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)])
    return np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)


def hexadecimal(light: Vector) -> str:
    """The way back from ``linear``."""
    light = np.clip(light, 0, 1)
    parts = np.where(light <= 0.0031308, light * 12.92, 1.055 * light ** (1 / 2.4) - 0.055)
    return "#" + "".join(f"{round(255 * part):02x}" for part in parts.tolist())


def seen(colour: str, sight: Sight) -> str:
    """What a colour looks like to somebody who sees so."""
    return hexadecimal(MACHADO[sight] @ linear(colour))


def luminance(colour: str) -> float:
    """WCAG's relative luminance: 0 for black, 1 for white."""
    return float(linear(colour) @ np.array([0.2126, 0.7152, 0.0722]))


def contrast(one: str, other: str) -> float:
    """WCAG's contrast ratio, 1 to 21."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def over(colour: str, strength: float, ground: str) -> str:
    """A colour laid over a ground with an opacity of 0 to 1, as Qt blends: on the coded values, not on light."""
    parts = (
        strength * int(colour[at : at + 2], 16) + (1 - strength) * int(ground[at : at + 2], 16) for at in (1, 3, 5)
    )
    return "#" + "".join(f"{round(part):02x}" for part in parts)


def lab(colour: str) -> Vector:
    """CIELAB under D65."""
    ratios = _XYZ @ linear(colour) / _WHITE
    roots = np.where(ratios > (6 / 29) ** 3, np.cbrt(ratios), ratios / (3 * (6 / 29) ** 2) + 4 / 29)
    return np.array([116 * roots[1] - 16, 500 * (roots[0] - roots[1]), 200 * (roots[1] - roots[2])])


def distance(one: str, other: str) -> float:
    """CIEDE2000: about 1 is the smallest difference that is seen when two large patches touch."""
    return lab_distance(lab(one), lab(other))


def lab_distance(one: Vector, other: Vector) -> float:
    """The same of two colours in CIELAB."""
    (light1, a1, b1), (light2, a2, b2) = one.tolist(), other.tolist()
    mean_chroma = (np.hypot(a1, b1) + np.hypot(a2, b2)) / 2
    g = 0.5 * (1 - np.sqrt(mean_chroma**7 / (mean_chroma**7 + 25.0**7)))
    a1, a2 = (1 + g) * a1, (1 + g) * a2
    chroma1, chroma2 = np.hypot(a1, b1), np.hypot(a2, b2)
    hue1, hue2 = (float(np.degrees(np.arctan2(b, a)) % 360) for a, b in ((a1, b1), (a2, b2)))
    turn = (hue2 - hue1 + 180) % 360 - 180 if chroma1 * chroma2 else 0.0
    hue = (hue1 + hue2) / 2 + (180 if abs(hue1 - hue2) > 180 else 0) if chroma1 * chroma2 else hue1 + hue2
    d_light, d_chroma = light2 - light1, chroma2 - chroma1
    d_hue = 2 * np.sqrt(chroma1 * chroma2) * np.sin(np.radians(turn) / 2)
    light, chroma = (light1 + light2) / 2, (chroma1 + chroma2) / 2
    t = (
        1
        - 0.17 * np.cos(np.radians(hue - 30))
        + 0.24 * np.cos(np.radians(2 * hue))
        + 0.32 * np.cos(np.radians(3 * hue + 6))
        - 0.20 * np.cos(np.radians(4 * hue - 63))
    )
    s_light = 1 + 0.015 * (light - 50) ** 2 / np.sqrt(20 + (light - 50) ** 2)
    s_chroma, s_hue = 1 + 0.045 * chroma, 1 + 0.015 * chroma * t
    twist = 30 * np.exp(-(((hue % 360 - 275) / 25) ** 2))
    turned = -np.sin(np.radians(2 * twist)) * 2 * np.sqrt(chroma**7 / (chroma**7 + 25.0**7))
    parts = (d_light / s_light, d_chroma / s_chroma, d_hue / s_hue)
    return float(np.sqrt(sum(part**2 for part in parts) + turned * parts[1] * parts[2]))


def nearest(colours: Iterable[str], sight: Sight) -> float:
    """The distance of the two that are most alike to somebody who sees so."""
    shown = [seen(colour, sight) for colour in colours]
    return min((distance(one, other) for one, other in combinations(shown, 2)), default=np.inf)
