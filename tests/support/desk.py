"""Somebody at work: a window, a keyboard, and eyes that read what stands on the screen."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QMenu, QTreeView
from pytestqt.qtbot import QtBot

from motsvar.core.span import Side
from motsvar.ui.main_window import MainWindow
from support.keyboard import Key, Keyboard
from support.windows import compared

TEXTS = {Side.LEFT: "Text of document A, left", Side.RIGHT: "Text of document B, right"}


class Desk:
    """Acts by keys alone; everything else here only reads."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.window = window
        self.keys = Keyboard()
        self._qtbot = qtbot
        window.activateWindow()
        QApplication.processEvents()

    # Hands

    def press(self, *keys: Key) -> None:
        self.keys.press(*keys)

    def type(self, words: str) -> None:
        self.keys.type(words)

    def open(self, files: Sequence[Path]) -> None:
        """Both texts, by the shortcut; the question for files is answered for the person."""
        self.window.chooser.paths = list(files)
        self.press("Ctrl+O")
        self.wait_for_comparison()

    def find_act(self, words: str) -> None:
        """Through the list of all acts."""
        self.press("Ctrl+K", *words, "Return")

    def select_words(self, words: str) -> None:
        """Searches, goes to the first hit from the caret; it is selected when the search is closed."""
        self.press("Ctrl+F", *words, "Return", "Esc")
        assert self.selected == words, f"{self.selected!r}, at {self.at}"

    # Eyes

    @property
    def at(self) -> str:
        return self.keys.at

    @property
    def is_in_text(self) -> bool:
        """The keyboard is in one of the two texts: where a person reads."""
        return self.window.pair.pane(self.side).hasFocus()

    @property
    def side(self) -> Side:
        return self.window.pair.active_side

    @property
    def selected(self) -> str:
        return self.window.pair.pane(self.side).selected_words()

    @property
    def line(self) -> str:
        """The paragraph that the caret stands in."""
        return self.window.pair.pane(self.side).textCursor().block().text()

    @property
    def told(self) -> str:
        """The passing remark of the status line."""
        return self.window.statusBar().currentMessage()

    @property
    def difference(self) -> str:
        """What the status line says of the differences."""
        return self.window.statusBar().finding.text()

    def rows(self, name: str) -> list[str]:
        """The rows of a list as they are shown, its cells joined."""
        dock = self.window.docks[name]
        views = [view for view in dock.findChildren(QAbstractItemView) if view.isVisibleTo(dock) and view.model()]
        return _rows(views[0])

    @property
    def chosen(self) -> str:
        """The row that the keyboard is on."""
        view = QApplication.focusWidget()
        assert isinstance(view, QAbstractItemView), self.at
        index = view.currentIndex()
        return _rows(view)[index.row()] if index.isValid() else ""

    @property
    def menu(self) -> list[str]:
        """The entries of the menu that is open."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return [action.text().replace("&", "") for action in menu.actions() if action.text()]

    def says_dialog(self, words: str) -> bool:
        """Whether these words stand somewhere in the dialog in front."""
        dialog = QApplication.activeWindow()
        return dialog is not None and any(words in label.text() for label in dialog.findChildren(QLabel))

    def caret_is_seen(self) -> bool:
        pane = self.window.pair.pane(self.side)
        return bool(pane.viewport().rect().contains(pane.cursorRect().center()))

    def heights(self) -> tuple[int, int]:
        """How far down on the screen the beginnings of what is selected, or the carets, stand."""
        left, right = (self._top(side) for side in Side)
        return left, right

    def _top(self, side: Side) -> int:
        pane = self.window.pair.pane(side)
        cursor = pane.textCursor()
        cursor.setPosition(cursor.selectionStart())
        return int(pane.cursorRect(cursor).top())

    # Patience

    def wait_for_comparison(self) -> None:
        """Until the texts are compared. The tour, which comes by itself the first time, is skipped."""
        compared(self._qtbot, self.window)
        if self.window.tour.is_shown:
            self.press("Esc")

    def wait_until(self, true: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(true)

    def wait(self) -> None:
        """Until nothing is under way."""
        self._qtbot.waitUntil(lambda: self.window.session.settled, timeout=20_000)


def _rows(view: QAbstractItemView) -> list[str]:
    model = view.model()
    hidden = view.isColumnHidden if isinstance(view, QTreeView) else lambda _column: False
    columns = [column for column in range(model.columnCount()) if not hidden(column)]
    return [
        " | ".join(str(model.index(row, column).data() or "") for column in columns) for row in range(model.rowCount())
    ]
