"""Qt's application, which takes files from the desktop while it runs: macOS hands them over by events, one a file, also
at the start, and never by the command line."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QWidget

GATHERING = 100
"""Milliseconds in which another file belongs to those that came before: what was chosen in one go is one act."""

Take = Callable[[list[Path]], None]


class Application(QApplication):
    """Keeps files that come before there is a window, or while a dialog asks something, and hands them over then.

    Not an event filter, which Qt would ask at every event of every widget.
    """

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(list(arguments))
        self._files: list[Path] = []
        self._taker: tuple[QWidget, Take] | None = None
        self._gathering = QTimer(self, singleShot=True, interval=GATHERING)
        self._gathering.timeout.connect(self._hand_over)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self._files.append(Path(event.file()))
            self._gathering.start()
            return True
        return super().event(event)

    def files_at_start(self) -> list[Path]:
        """Those that the program was started with, so that they are opened instead of the last case, not after it."""
        if sys.platform == "darwin":
            self.processEvents()  # macOS tells of them in the first turn
        return self._taken()

    def hand_files_to(self, window: QWidget, take: Take) -> None:
        """From now on, as long as there is the window; it is brought to the front."""
        self._taker = (window, take)
        window.destroyed.connect(lambda: self._forget(window))
        if self._files:
            self._gathering.start()

    def _forget(self, window: QWidget) -> None:
        if self._taker and self._taker[0] is window:
            self._taker = None

    def _taken(self) -> list[Path]:
        files, self._files = list(dict.fromkeys(self._files)), []
        return files

    def _hand_over(self) -> None:
        if self._taker is None or not self._files:
            return
        if self.activeModalWidget():
            self._gathering.start()
            return
        window, take = self._taker
        if window.isMinimized():
            window.showNormal()
        window.raise_()
        window.activateWindow()
        take(self._taken())


def leave_the_programs_folder() -> None:
    """Goes home when the current folder is the root or the program's own, as a desktop starts programs: there file
    dialogs would begin, and on Windows the program could not be removed. Not before given paths are absolute."""
    own = Path(sys.executable).parent
    try:
        here = Path.cwd()
    except OSError:  # it was removed
        here = own
    if here in (own, Path(here.anchor)):
        with suppress(OSError):
            os.chdir(Path.home())
