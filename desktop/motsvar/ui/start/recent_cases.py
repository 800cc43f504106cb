"""The cases that were open last: kept in the settings, offered on the start page and in the menu."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QMenu, QMenuBar, QWidget

from motsvar.ui.settings import MOST_CASES, Remembered
from motsvar.ui.start.recent_row import CHANGED, PATH, RecentRow
from motsvar.ui.tool_tips import as_tip

_ROWS = 4
"""Lines that are seen at once."""
_LEAST_ROWS = 2
"""The same on a small screen."""


def tr(words: str) -> str:
    return QCoreApplication.translate("RecentCases", words)


def said_of(path: Path) -> str:
    """A case in one line: its name, its folder, and whether it is still there."""
    words = tr("{0}   ({1})").format(path.stem, str(path.parent))
    return words if path.exists() else tr("{0} – not found").format(words)


def changed_at(path: Path) -> str:
    """The day on which a case was changed last, or that it is gone."""
    try:
        seconds = path.stat().st_mtime
    except OSError:
        return tr("not found")
    day = QDateTime.fromSecsSinceEpoch(int(seconds)).date()
    return tr("changed {0}").format(QLocale().toString(day, QLocale.FormatType.ShortFormat))


class RecentCases(QObject):
    """What is remembered, newest first."""

    changed = Signal()

    def __init__(self, remembered: Remembered, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._remembered = remembered

    @property
    def paths(self) -> tuple[Path, ...]:
        return tuple(Path(one) for one in self._remembered.recent_cases)

    def opened(self, path: Path) -> None:
        """Puts a case first."""
        others = (one for one in self._remembered.recent_cases if one != str(path))
        self._remembered.recent_cases = (str(path), *others)[:MOST_CASES]
        self.changed.emit()

    def forget(self, path: Path) -> None:
        """Takes a case out of the list; the file is not touched."""
        self._remembered.recent_cases = tuple(one for one in self._remembered.recent_cases if one != str(path))
        self.changed.emit()

    def add_menu(self, bar: QMenuBar, before: QAction, open_case: Callable[[Path], object]) -> None:
        """Puts the submenu into the menu in which ``before`` stands."""
        menu = QMenu(tr("Open &recent"), bar)
        menu.aboutToShow.connect(lambda: self.fill(menu, open_case))
        for outer in (action.menu() for action in bar.actions()):
            if isinstance(outer, QMenu) and before in outer.actions():
                outer.insertMenu(before, menu)

    def fill(self, menu: QMenu, open_case: Callable[[Path], object]) -> None:
        """The lines of the menu, as they are when it is opened."""
        menu.clear()
        for path in self.paths:
            action = menu.addAction(said_of(path).replace("&", "&&"))
            action.setEnabled(path.exists())
            action.triggered.connect(lambda _on=False, one=path: open_case(one))
        if not self.paths:
            menu.addAction(tr("None yet")).setEnabled(False)


class RecentList(QListWidget):
    """On the start page: Enter or a click opens, Del takes out of the list."""

    wanted = Signal(Path)

    def __init__(self, recent: RecentCases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recent = recent
        self.setAccessibleName(tr("Recent cases"))
        self.setAccessibleDescription(tr("Enter opens a case, Del takes it out of this list."))
        self.setObjectName("recent")
        self.setItemDelegate(RecentRow(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemActivated.connect(self._on_wanted)
        self.itemClicked.connect(self._on_wanted)
        recent.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        self.clear()
        for path in self._recent.paths:
            changed = changed_at(path)
            item = QListWidgetItem(tr("{0}   ({1}), {2}").format(path.stem, str(path.parent), changed))
            item.setToolTip(as_tip(str(path)))
            item.setData(PATH, path)
            item.setData(CHANGED, changed)
            self.addItem(item)
        row = self.sizeHintForRow(0) if self.count() else 2 * self.fontMetrics().height()
        frame = 2 * self.frameWidth() + 2
        self.setMinimumHeight(min(self.count(), _LEAST_ROWS) * row + frame)
        self.setMaximumHeight(min(max(self.count(), 1), _ROWS) * row + frame)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() == Qt.Key.Key_Delete and item is not None:
            row = self.currentRow()
            self._recent.forget(item.data(PATH))
            self.setCurrentRow(min(row, self.count() - 1))
        else:
            super().keyPressEvent(event)

    def _on_wanted(self, item: QListWidgetItem) -> None:
        self.wanted.emit(item.data(PATH))
