"""The lists put away and brought back, and those that float."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from motsvar.core.span import Side
from motsvar.ui.main_window import MainWindow
from motsvar.ui.regions import is_seen
from support.windows import compared


def fronts(window: MainWindow) -> list[str]:
    return [name for name, dock in window.docks.items() if is_seen(dock)]


def test_the_texts_get_the_whole_width_and_the_lists_come_back_as_they_stood(qtbot: QtBot, reading: MainWindow) -> None:
    reading.lists.go_to("facts")
    before, width = fronts(reading), reading.pair.width()
    act = reading.actions_by_name["only_texts"]
    act.trigger()
    qtbot.waitUntil(lambda: reading.pair.width() == reading.width())
    assert fronts(reading) == []
    assert reading.pair.pane(Side.LEFT).hasFocus()
    act.trigger()
    qtbot.waitUntil(lambda: reading.pair.width() == width)
    assert fronts(reading) == before


def test_going_to_a_list_brings_all_of_them_back(qtbot: QtBot, reading: MainWindow) -> None:
    act = reading.actions_by_name["only_texts"]
    act.trigger()
    reading.actions_by_name["dock_tags"].trigger()
    assert not act.isChecked()
    assert {"documents", "tags"} <= set(fronts(reading))
    assert reading.lists.tags.view.hasFocus()


def test_the_next_start_has_the_lists_again(
    qtbot: QtBot, open_window: Callable[[], MainWindow], files: list[Path], tmp_path: Path
) -> None:
    window = open_window()
    window.session.new_case(tmp_path / "fall.motsvar")
    window.open_paths(files)
    compared(qtbot, window)
    before = fronts(window)
    window.actions_by_name["only_texts"].trigger()
    window.close()
    again = open_window()
    assert again.session.open_case(tmp_path / "fall.motsvar")
    compared(qtbot, again)
    assert not again.actions_by_name["only_texts"].isChecked()
    assert fronts(again) == before


@pytest.fixture
def floating(reading: MainWindow) -> MainWindow:
    """A window one of whose lists was taken out of it."""
    reading.docks["themes"].setFloating(True)
    assert reading.docks["themes"].isVisible()
    return reading


def test_a_list_that_floats_is_not_left_over_the_start_page(qtbot: QtBot, floating: MainWindow) -> None:
    dock = floating.docks["themes"]
    floating.session.close_pair()
    assert not dock.isVisible()
    floating.session.open_remembered_pair()
    compared(qtbot, floating)
    assert dock.isVisible()
    assert dock.isFloating()


def test_the_start_page_of_the_next_start_has_no_list_over_it(
    qtbot: QtBot, floating: MainWindow, open_window: Callable[[], MainWindow], tmp_path: Path
) -> None:
    floating.session.close_pair()
    floating.close()
    again = open_window()
    assert not again.docks["themes"].isVisible()
    assert again.session.open_case(tmp_path / "fall.motsvar")
    compared(qtbot, again)
    assert again.docks["themes"].isVisible()
    assert again.docks["themes"].isFloating()


def test_only_the_texts_puts_away_what_floats_and_brings_it_back(floating: MainWindow) -> None:
    dock, act = floating.docks["themes"], floating.actions_by_name["only_texts"]
    act.trigger()
    assert not dock.isVisible()
    act.trigger()
    assert dock.isVisible()
    assert dock.isFloating()
