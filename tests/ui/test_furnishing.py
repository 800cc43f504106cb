"""The start page is there before the rest of the window, and nobody can tell but by the clock."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from motsvar.core.span import Side
from motsvar.ui import furnishing
from motsvar.ui.appearance import Choice
from motsvar.ui.main_window import MainWindow
from support.windows import compared

OpenWindow = Callable[[], MainWindow]
HEAVY = ("motsvar.ui.session", "motsvar.ui.pair.pair_view", "motsvar.ui.docks", "motsvar.workspace", "numpy", "sqlite3")
"""What a window need not load before it is seen."""


def made(window: MainWindow) -> set[str]:
    """The parts that there are."""
    return {name for name in ("session", "desk", "lists", "pair", "restoring") if f"_{name}" in vars(window)}


def test_a_window_can_be_looked_at_before_what_works_on_texts_is_loaded(tmp_path: Path) -> None:
    program = f"""
import sys
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
application = QApplication([])
from motsvar.ui.main_window import MainWindow
from motsvar.ui.settings import Remembered
store = QSettings({str(tmp_path / "settings.ini")!r}, QSettings.Format.IniFormat)
window = MainWindow(application, lambda: None, Remembered(store))
window.furnishing.begin = lambda: None
window.show()
application.processEvents()
assert window.start.open_button.isVisible()
print(*(name for name in {HEAVY!r} if name in sys.modules))
"""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(sys.path)}
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, env=environment, check=True)
    assert told.stdout.strip() == ""


def test_the_rest_of_a_window_comes_by_itself_once_it_is_seen(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    assert not made(window)
    qtbot.waitUntil(lambda: window.furnishing.is_over, timeout=20_000)
    assert made(window) == {"session", "desk", "lists", "pair", "restoring"}
    assert window.pages.currentWidget() is window.start


def test_who_asks_for_a_part_has_all_of_them(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    assert window.lists.by_name.keys() == window.docks.keys()
    assert window.furnishing.is_over


def test_who_asks_in_the_midst_of_it_has_all_of_them(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    qtbot.waitUntil(lambda: "session" in made(window) and "restoring" not in made(window), timeout=20_000)
    assert window.pair.isVisibleTo(window.desk)
    assert made(window) == {"session", "desk", "lists", "pair", "restoring"}


def test_the_case_is_open_for_who_is_faster_than_the_window(
    qtbot: QtBot, open_window: OpenWindow, files: list[Path]
) -> None:
    window = open_window()
    window.open_at_start()
    assert not made(window)
    window.open_paths(files)
    compared(qtbot, window)
    assert [document.name for document in window.session.documents] == [file.name for file in files]


def test_documents_given_with_the_start_are_compared(qtbot: QtBot, open_window: OpenWindow, files: list[Path]) -> None:
    window = open_window()
    window.open_at_start(files)
    assert not made(window)
    compared(qtbot, window)
    assert window.pages.currentWidget() is window.desk


def test_keys_work_from_the_first_moment(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    window.actions_by_name["dock_notes"].trigger()
    assert window.pages.currentWidget() is window.desk
    assert window.docks["notes"].isVisible()


def test_colours_chosen_at_once_are_those_of_every_part(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    qtbot.waitUntil(lambda: "pair" in made(window), timeout=20_000)
    window.actions_by_name["appearance_dark"].trigger()
    assert window.appearance.name == Choice.DARK.value
    assert window.pair.pane(Side.LEFT).palette().base().color() == QColor(window.appearance.base)


def test_a_window_closed_at_once_leaves_what_was_remembered(qtbot: QtBot, open_window: OpenWindow) -> None:
    first = open_window()
    first.actions_by_name["dock_notes"].trigger()
    first.close()
    before = first.remembered.window
    second = open_window()
    second.close()
    qtbot.wait(50)
    assert not made(second)
    after = second.remembered.window
    assert before is not None
    assert after is not None
    assert after.docks == before.docks


def test_a_window_that_is_never_painted_is_made_whole_nevertheless(
    qtbot: QtBot, open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As one that is minimised, or on a system without a screen."""
    monkeypatch.setattr(MainWindow, "paintEvent", lambda _window, _event: None)
    monkeypatch.setattr(furnishing, "UNSEEN", 100)
    window = open_window()
    qtbot.waitUntil(lambda: window.furnishing.is_over, timeout=20_000)
