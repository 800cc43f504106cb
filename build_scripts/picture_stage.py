"""The stage on which a picture of the window is taken: everything that could differ from run to run is held still.

Pinned are: the font and its size, the resolution of letters, Fusion with the program's own colours (no colours of the
desktop), a screen that is larger than any picture, the caret, the mouse (far away), the clock of the status line, the
time zone, the formats of a desktop in English, and the folder of the user.
"""

import json
import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSettings, QSize, QTimer
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from motsvar.core.errors import MotsvarError
from motsvar.core.span import Side, Span
from motsvar.isolation.workers import Workers
from motsvar.ui import status_words
from motsvar.ui.appearance import Choice
from motsvar.ui.language import Language, Speech
from motsvar.ui.main_window import MainWindow
from motsvar.ui.session import Session
from motsvar.ui.settings import Remembered

FONT, POINTS = "DejaVu Sans", 9
"""The letters of a desktop where nobody has chosen any: 12 pixels at 96 dots to the inch."""
NOW = datetime(2026, 1, 15, 14, 2, tzinfo=UTC)
SCREEN = QSize(4000, 3000)
"""Pixels. Qt moves what it opens onto the screen, so there must be room for all of it at any scale."""
CORNER = QPoint(300, 200)
"""Where the window stands: away from the mouse, which is at 0, 0."""
WAIT = 60.0
"""Seconds that anything may take."""
SOON = 1000
"""Milliseconds. What the window is to do within them is waited for; a remark in the status line stays for longer."""


class _Clock(datetime):
    @classmethod
    def now(cls, tz: object = None) -> "_Clock":
        del tz
        return cls(NOW.year, NOW.month, NOW.day, NOW.hour, NOW.minute, tzinfo=NOW.tzinfo)


def environment(scale: int, home: Path) -> dict[str, str]:
    """For a process that takes pictures; some of this Qt reads only once, before there is an application."""
    screen = {"name": "screen", "x": 0, "y": 0, "width": SCREEN.width(), "height": SCREEN.height(), "logicalDpi": 96}
    (home / "screen.json").write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "LC_", "LANG", "XDG_"))}
    return {
        **kept,
        "HOME": str(home),
        "QT_QPA_PLATFORM": f"offscreen:configfile={home / 'screen.json'}",
        "QT_SCALE_FACTOR": str(scale),
        "QT_FONT_DPI": "96",
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
    }


class Stage:
    """One window for one picture, closed after it."""

    def __init__(
        self,
        application: QApplication,
        workers: Workers,
        home: Path,
        *,
        language: Language = Language.ENGLISH,
        look: Choice = Choice.LIGHT,
        size: QSize,
        points: int = POINTS,
    ) -> None:
        """``home``: a folder for the settings, the copy of the sample case and whatever is written."""
        self._application = application
        application.setCursorFlashTime(0)
        application.setFont(QFont(FONT, points))
        status_words.datetime = _Clock  # type: ignore[attr-defined] # imported there
        remembered = Remembered(QSettings(str(home / "settings.ini"), QSettings.Format.IniFormat))
        remembered.appearance, remembered.language = look, language
        self._speech = Speech(application)
        self._speech.set(language)
        self.window = MainWindow(application, lambda: Session(workers, home / "data"), remembered)
        self.window.resize(size)
        self.window.move(CORNER)
        self._over: list[tuple[QPoint, QPixmap]] = []

    @property
    def session(self) -> Session:
        return self.window.session

    def show(self) -> None:
        self.window.show()
        self.window.activateWindow()
        self.settle()

    def open_sample(self) -> None:
        """The sample case with its pair, compared."""
        self.window.choosing.sample()
        self.until(lambda: bool(self.session.view and self.session.view.comparison))
        self.settle()

    def settle(self) -> None:
        """Lets everything come to rest that the window has begun."""
        for _ in range(3):  # one thing leads to another
            self._application.processEvents()
            self.until(self._rests)

    def _rests(self) -> bool:
        timers = self.window.findChildren(QTimer)
        soon = any(timer.isActive() and timer.isSingleShot() and timer.interval() <= SOON for timer in timers)
        return not soon and not self.session.tasks.running and (self.session.view is None or self.session.settled)

    def until(self, holds: Callable[[], bool]) -> None:
        given_up = monotonic() + WAIT
        while not holds():
            self._application.processEvents()
            if monotonic() > given_up:
                raise MotsvarError(f"A step took too long. {self.window.messages.words.text()}")

    def span(self, side: Side, words: str) -> Span:
        """Where words of a text stand."""
        view = self.session.view
        assert view is not None  # noqa: S101 - the sample case is open
        start = view.text(side).text.index(words)
        return Span(start, start + len(words))

    def lay_over(self, part: QWidget) -> None:
        """Puts another window of the program into the picture, at its place, with a line around it."""
        self._application.processEvents()
        taken = part.grab()
        painter = QPainter(taken)
        painter.setPen(QColor(self.window.appearance.edge))
        painter.drawRect(part.rect().adjusted(0, 0, -1, -1))
        painter.end()
        self._over.append((part.mapToGlobal(QPoint(0, 0)) - self.window.mapToGlobal(QPoint(0, 0)), taken))

    def lay_menu_over(self, opening: Callable[[], object]) -> None:
        """The same with a menu, which holds the program until it is closed."""

        def look() -> None:
            menu = self._application.activePopupWidget()
            if menu is None:
                QTimer.singleShot(20, look)
                return
            self.lay_over(menu)
            menu.close()

        before = len(self._over)
        QTimer.singleShot(20, look)
        opening()
        if len(self._over) == before:
            raise MotsvarError("No menu was opened.")

    def picture(self) -> QPixmap:
        self.settle()
        taken = self.window.grab()
        painter = QPainter(taken)
        for place, part in self._over:
            painter.drawPixmap(place, part)
        painter.end()
        return taken

    def end(self) -> None:
        for other in self._application.topLevelWidgets():
            if other is not self.window and other.isVisible():
                other.close()
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self._speech.end()
