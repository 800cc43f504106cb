"""The cases that were open last are offered, also when one is gone."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from motsvar.ui.main_window import MainWindow
from motsvar.ui.settings import MOST_CASES


def lines(window: MainWindow) -> list[str]:
    return [window.start.recent.item(row).text() for row in range(window.start.recent.count())]


def test_cases_are_offered_newest_first_also_after_a_restart(
    qtbot: QtBot, window: MainWindow, open_window: Callable[[], MainWindow], tmp_path: Path
) -> None:
    assert window.session.new_case(tmp_path / "två & tre.motsvar")
    assert [line.split(" ")[0] for line in lines(window)] == ["två", "fall"]
    window.close()
    (tmp_path / "fall.motsvar").unlink()
    again = open_window()
    assert "not found" in lines(again)[1]
    again.start.recent.setCurrentRow(0)
    qtbot.keyClick(again.start.recent, Qt.Key.Key_Return)
    assert again.session.workspace.shown_path.stem == "två & tre"
    again.start.recent.setCurrentRow(1)
    qtbot.keyClick(again.start.recent, Qt.Key.Key_Delete)
    assert len(lines(again)) == 1


def test_the_menu_offers_them_too(window: MainWindow, tmp_path: Path) -> None:
    assert window.session.new_case(tmp_path / "två.motsvar")
    case_menu = window.menuBar().actions()[0].menu()
    recent = next(action.menu() for action in case_menu.actions() if action.text() == "Open &recent")
    assert isinstance(recent, QMenu)
    recent.aboutToShow.emit()
    assert len(recent.actions()) == 2
    recent.actions()[1].trigger()
    assert window.session.workspace.shown_path.stem == "fall"


def test_no_more_are_remembered_than_can_be_read(window: MainWindow, tmp_path: Path) -> None:
    for number in range(MOST_CASES + 3):
        window.recent.opened(tmp_path / f"{number}.motsvar")
    assert len(window.recent.paths) == MOST_CASES
    assert window.recent.paths[0].stem == str(MOST_CASES + 2)


def test_the_start_page_is_reached_from_a_pair_and_left_again(qtbot: QtBot, reading: MainWindow) -> None:
    reading.actions_by_name["start_page"].trigger()
    assert reading.pages.currentIndex() == 0
    reading.start.recent.setCurrentRow(0)
    qtbot.keyClick(reading.start.recent, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: reading.pages.currentIndex() == 1, timeout=10_000)
