"""Whoever lets passages stand back sees and hears that they do, and how to end it."""

import pytest
from pytestqt.qtbot import QtBot

from motsvar.core.span import Side
from motsvar.ui.main_window import MainWindow
from support.desk import TEXTS, Desk


@pytest.fixture
def desk(qtbot: QtBot, reading: MainWindow) -> Desk:
    desk = Desk(qtbot, reading)
    desk.wait_for_comparison()
    return desk


def test_a_strip_tells_what_stands_back_and_its_key_ends_it(desk: Desk) -> None:
    bar = desk.window.focus_bar
    assert not bar.isVisible()
    desk.press("Ctrl+D")
    assert bar.isVisible()
    assert bar.words.text() == "Paler words stand back: only differences."
    assert bar.button.text() == "Look at everything (Ctrl+Shift+D)"
    assert desk.told == "Paler words stand back: only differences. Differences: 5. Ctrl+Shift+D looks at everything."
    desk.window.session.set_shown(no_formulas=True)
    assert bar.words.text() == "Paler words stand back: only differences, without formulas."
    desk.press("Ctrl+Shift+D")
    assert not bar.isVisible()
    assert desk.told == "Nothing stands back. Differences: 5."
    assert not desk.window.actions_by_name["only_differences"].isChecked()
    desk.press("Ctrl+Shift+D")
    assert desk.told == "Nothing stands back."


def test_the_button_is_a_part_of_the_window_and_gives_the_keyboard_back(desk: Desk) -> None:
    desk.press("Ctrl+D", "Shift+F6")
    while not desk.at.startswith("Look at everything"):
        desk.press("Shift+F6")
    desk.press("Return")
    assert desk.at == TEXTS[Side.LEFT]
    assert not desk.window.focus_bar.isVisible()


def test_reading_errors_are_told_when_they_come_and_go(desk: Desk) -> None:
    desk.press("F8")
    assert desk.told == "With reading errors. Differences: 7."
    desk.press("F8")
    assert desk.told == "Without reading errors. Differences: 5."


def test_the_key_that_is_told_is_the_users_own(desk: Desk) -> None:
    keys = desk.window.keys
    keys.set(keys.shortcuts.given("everything", ["Ctrl+J"]))
    assert desk.window.focus_bar.button.text() == "Look at everything (Ctrl+J)"
    keys.set(keys.shortcuts.given("everything", []))
    assert desk.window.focus_bar.button.text() == "Look at everything"
