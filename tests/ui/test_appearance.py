"""Colours: all there. Whether they can be seen is in ``test_contrast``."""

import re
from pathlib import Path

import pytest

from motsvar.ui.appearance import Appearance, Choice, load_appearance, palette_of, style_sheet
from motsvar.ui.main_window import MainWindow

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


def test_the_style_sheet_names_no_icon_that_is_not_there(look: Appearance) -> None:
    icons = re.findall(r"url\((.*?)\)", style_sheet(look))
    assert len(icons) >= 4
    assert all(Path(icon).is_file() for icon in icons)


def test_the_menu_ticks_the_appearance_there_is(window: MainWindow) -> None:
    def ticked() -> list[Choice]:
        return [choice for choice in Choice if window.actions_by_name[f"appearance_{choice.value}"].isChecked()]

    window.set_appearance(Choice.DARK)
    assert ticked() == [Choice.DARK]
    window.actions_by_name["appearance_high_contrast"].trigger()
    assert ticked() == [Choice.HIGH_CONTRAST]
    assert window.appearance.name == "high_contrast"


def test_a_box_that_is_not_ticked_can_be_seen(window: MainWindow, look: Appearance) -> None:
    window.set_appearance(Choice(look.name))
    box = window.lists.legend.boxes["variants"]
    box.setChecked(False)
    image = box.grab().toImage()
    row = [image.pixelColor(x, image.height() // 2).name() for x in range(20)]
    assert row.count(look.edge) >= 2
