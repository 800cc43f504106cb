"""Colours: all there. Whether they can be seen is in ``test_contrast``."""

import re

import pytest

from motsvar.ui.appearance import Appearance, Choice, load_appearance, palette_of

CHOICES = (Choice.LIGHT, Choice.DARK, Choice.HIGH_CONTRAST)


@pytest.fixture(params=CHOICES, ids=str)
def look(request: pytest.FixtureRequest) -> Appearance:
    return load_appearance(request.param)


def test_every_role_is_a_colour(look: Appearance) -> None:
    numbers = ("veil", "theme_fill", "search_fill")
    roles = [getattr(look, name) for name in Appearance.__slots__ if name not in ("name", "dark", "themes", *numbers)]
    assert all(re.fullmatch("#[0-9a-f]{6}", colour) for colour in (*roles, *look.themes))
    assert len(set(look.themes)) == len(look.themes) == 8


def test_the_system_choice_follows_the_desktop() -> None:
    assert load_appearance(Choice.SYSTEM, system_is_dark=True).dark
    assert not load_appearance(Choice.SYSTEM, system_is_dark=False).dark


def test_the_palette_holds_the_colours(look: Appearance) -> None:
    palette = palette_of(look)
    assert palette.base().color().name() == look.base
    assert palette.text().color().name() == look.text
