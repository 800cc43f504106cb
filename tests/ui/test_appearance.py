"""Colours: all there, all readable."""

import re

import pytest

from motsvar.core.span import Side
from motsvar.ui.appearance import Appearance, Choice, load_appearance, palette_of

CHOICES = (Choice.LIGHT, Choice.DARK, Choice.HIGH_CONTRAST)


def luminance(colour: str) -> float:
    """WCAG 2 relative luminance."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.fixture(params=CHOICES, ids=str)
def look(request: pytest.FixtureRequest) -> Appearance:
    return load_appearance(request.param)


def test_every_role_is_a_colour(look: Appearance) -> None:
    roles = [getattr(look, name) for name in Appearance.__slots__ if name not in ("name", "dark", "themes", "veil")]
    assert all(re.fullmatch("#[0-9a-f]{6}", colour) for colour in (*roles, *look.themes))
    assert len(set(look.themes)) == len(look.themes) == 8


def test_text_is_readable_on_every_ground_it_may_stand_on(look: Appearance) -> None:
    grounds = (look.base, look.window, look.selection, look.left_tint, look.right_tint, look.edited_tint)
    assert min(contrast(look.text, ground) for ground in (*grounds, look.reworded_tint, look.alternate)) >= 4.5
    assert contrast(look.muted, look.window) >= 4.5
    assert contrast(look.on_accent, look.accent) >= 4.5


def test_lines_and_signs_stand_out_from_the_paper(look: Appearance) -> None:
    assert min(contrast(look.side(side), look.base) for side in Side) >= 3
    signs = (look.edited, look.reworded, look.moved, look.note, look.search, look.current)
    assert min(contrast(sign, look.base) for sign in signs) >= 3


def test_the_system_choice_follows_the_desktop() -> None:
    assert load_appearance(Choice.SYSTEM, system_is_dark=True).dark
    assert not load_appearance(Choice.SYSTEM, system_is_dark=False).dark


def test_the_palette_holds_the_colours(look: Appearance) -> None:
    palette = palette_of(look)
    assert palette.base().color().name() == look.base
    assert palette.text().color().name() == look.text
