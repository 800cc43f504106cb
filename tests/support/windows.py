"""Waiting for the window, by its own signals and state."""

from pytestqt.qtbot import QtBot

from motsvar.ui.main_window import MainWindow


def compared(qtbot: QtBot, window: MainWindow) -> None:
    """Waits until the open pair has been compared and nothing is under way."""
    qtbot.waitUntil(
        lambda: bool(window.session.view and window.session.view.comparison) and window.session.settled,
        timeout=20_000,
    )
