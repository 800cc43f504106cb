"""The lists put away and brought back."""

from collections.abc import Callable
from pathlib import Path

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
