"""A desk to work at, in each state that a day begins in."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from motsvar.resources import resource_path
from motsvar.ui.main_window import MainWindow
from support.desk import Desk


@pytest.fixture
def start(qtbot: QtBot, open_window: Callable[[], MainWindow]) -> Desk:
    """The program has just been started for the first time."""
    window = open_window()
    window.open_at_start()
    return Desk(qtbot, window)


@pytest.fixture
def desk(start: Desk, files: list[Path], tmp_path: Path) -> Desk:
    """A case of one's own with two documents, opened by keys."""
    start.window.chooser.path = tmp_path / "granskning.motsvar"
    start.press("Ctrl+N")
    start.open(files)
    return start


@pytest.fixture
def answers(start: Desk, tmp_path: Path) -> Desk:
    """Two districts' answers of the samples side by side, and the motion that they answer in the same case."""
    start.window.chooser.path = tmp_path / "remiss.motsvar"
    start.press("Ctrl+N")
    start.open([resource_path("samples", f"{name}.txt") for name in ("motion", "norra", "sodra")])
    return start
