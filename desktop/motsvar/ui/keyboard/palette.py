"""The palette: type a few letters of what you want to do, press Enter, and it is done."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from motsvar.ui.keyboard.fuzzy import ranked
from motsvar.ui.keyboard.offers import Offer
from motsvar.ui.keyboard.palette_row import RowDelegate
from motsvar.ui.panels.list_model import ROW_ROLE, Column, ListModel

WIDTH, ROWS = 640, 12
"""Pixels across, and lines that are seen at once."""
BELOW_TOP = 44
"""Pixels from the top of the window."""
_MOVES = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


@dataclass(frozen=True)
class Line:
    """An offer as it stands in the list."""

    offer: Offer
    letters: tuple[int, ...]
    """Code points of its title that were met by what was typed."""


class Palette(QFrame):
    """A popup over the top middle of a window.

    The keyboard really goes from the line to the list and back, so that a screen reader says what it is on; letters
    typed in the list go on in the line.
    """

    taken = Signal(object)
    """The ``Offer`` that the user wants, after the palette is gone."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._window = parent
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Find an act"))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._offers: tuple[Offer, ...] = ()
        self._recent: tuple[int, ...] = ()
        self.line = QLineEdit(placeholderText=self.tr("Find an act, a document or a tag"), clearButtonEnabled=True)
        self.line.setAccessibleName(self.tr("Find an act, a document or a tag"))
        self.line.setAccessibleDescription(self.tr("Arrow down goes to the list, Enter does what is chosen there."))
        self.line.textEdited.connect(lambda _text: self._fill())
        self.line.textChanged.connect(lambda text: self._fill() if not text else None)
        self.model: ListModel[Line] = ListModel((Column("", self._said),), parent=self)
        self.view = QListView()
        self.view.setObjectName("offers")
        self.view.setAccessibleName(self.tr("What can be done"))
        self.view.setModel(self.model)
        self.view.setUniformItemSizes(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setItemDelegate(RowDelegate(self.tr("not now"), self.view))
        self.view.clicked.connect(self._take)
        self.note = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.note.setObjectName("quiet")
        for part in (self.line, self.view):
            part.installEventFilter(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(10, 10, 10, 8)
        box.setSpacing(6)
        for row in (self.line, self.view, self.note):
            box.addWidget(row)

    def begin(self, offers: Sequence[Offer], recent: Sequence[str]) -> None:
        """Shows itself over its window. ``recent``: names of acts, the one used last first."""
        self._offers = tuple(offers)
        numbers = {offer.name: at for at, offer in enumerate(self._offers) if offer.name}
        self._recent = tuple(numbers[name] for name in recent if name in numbers)
        self.line.clear()
        self._fill()
        self._place()
        self.show()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def current(self) -> Offer | None:
        index = self.view.currentIndex()
        return index.data(ROW_ROLE).offer if index.isValid() else None

    def _place(self) -> None:
        window = self._window
        height = ROWS * max(self.view.sizeHintForRow(0), 1) + 2 * self.view.frameWidth() + 4
        self.view.setFixedHeight(min(height, max(120, window.height() - 200)))
        self.setFixedWidth(min(WIDTH, max(240, window.width() - 40)))
        self.adjustSize()
        self.move(window.mapToGlobal(QPoint((window.width() - self.width()) // 2, BELOW_TOP)))

    def _fill(self) -> None:
        found = ranked(self.line.text(), [offer.title for offer in self._offers], self._recent)
        self.model.set_rows([Line(self._offers[one.at], one.letters) for one in found])
        self.view.setCurrentIndex(self.model.index(0, 0))
        self.view.scrollToTop()
        hint = self.tr("↑ ↓ choose, Enter does it, Esc closes")
        self.note.setText(hint if found else self.tr("Nothing is called that."))

    def _said(self, line: Line) -> str:
        """What a screen reader says of a row."""
        offer = line.offer
        state = (self.tr("on") if offer.ticked else "", "" if offer.possible else self.tr("not possible now"))
        return ", ".join(part for part in (offer.title, offer.keys, *state) if part)

    def _take(self, index: QModelIndex | None = None) -> None:
        offer = index.data(ROW_ROLE).offer if index is not None and index.isValid() else self.current()
        if offer is None:
            return
        if not offer.possible:
            self.note.setText(self.tr("“{0}” is not possible now.").format(offer.title))
            return
        self.hide()
        self.taken.emit(offer)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While the palette is open no key belongs to the window below it."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(event, in_list=watched is self.view)
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent, in_list: bool) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.hide()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif key in _MOVES and not in_list:
            if key != Qt.Key.Key_Up:
                self.view.setFocus(Qt.FocusReason.OtherFocusReason)
                self._move(1 if key == Qt.Key.Key_Down else ROWS)
        elif key == Qt.Key.Key_Up and self.view.currentIndex().row() <= 0:
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        elif in_list and ((event.text() and event.text().isprintable()) or key == Qt.Key.Key_Backspace):
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
            self.line.deselect()
            self.line.backspace() if key == Qt.Key.Key_Backspace else self.line.insert(event.text())
            self._fill()
        else:
            return False
        return True

    def _move(self, rows: int) -> None:
        at = min(self.view.currentIndex().row() + rows, self.model.rowCount() - 1)
        self.view.setCurrentIndex(self.model.index(at, 0))
