"""The moment that the benchmark of the start takes is an honest one."""

import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from motsvar.ui.usable import Usable


def test_a_window_is_usable_once_it_is_painted_and_what_waits_is_done(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    done: list[str] = []
    QTimer.singleShot(0, window, lambda: done.append("in the queue"))
    Usable(window, lambda: done.append("usable"))
    window.show()
    qtbot.waitUntil(lambda: "usable" in done)
    assert done == ["in the queue", "usable"]


def test_a_window_that_is_not_shown_is_not_usable(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    told: list[float] = []
    Usable(window, lambda: told.append(time.monotonic()))
    qtbot.wait(50)
    assert not told
