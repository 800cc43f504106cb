"""Finding words in both texts at once, over reading errors in å, ä and ö."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from motsvar.core.search import find_all
from motsvar.core.span import Side, Span
from motsvar.ui.buttons import flat_button
from motsvar.ui.session import Session
from motsvar.ui.tasks import soon

TYPING_QUIET = 150
"""Milliseconds after a keystroke before the texts are searched."""


class FindBar(QWidget):
    """A line to type in, a count, previous and next. Hidden with Escape."""

    hits_changed = Signal(object, object)
    """Spans left, spans right."""
    searched = Signal(int, int)
    """Hits left and right of words that were typed."""
    stepped = Signal(int, int, object, object)
    """Number of the hit gone to, how many there are, its side and its passage."""
    closed = Signal(object)
    """Side and passage of the hit that was gone to last, or None."""

    def __init__(self, session: Session, caret: Callable[[], tuple[Side, int]], parent: QWidget | None = None) -> None:
        """``caret``: where one reads; the first hit gone to is the next one from there."""
        super().__init__(parent)
        self._session = session
        self._caret = caret
        self._hits: list[tuple[Side, Span]] = []
        self._at = -1
        self.line = QLineEdit(placeholderText=self.tr("Find in both texts"), clearButtonEnabled=True)
        self.line.setAccessibleName(self.tr("Find in both texts"))
        self.count = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.count.setObjectName("quiet")
        self._search = soon(self, TYPING_QUIET, self.search)
        self.line.textChanged.connect(lambda _text: self._search.start())
        box = QHBoxLayout(self)
        box.setContentsMargins(12, 6, 12, 6)
        box.addWidget(self.line, 1)
        box.addWidget(self.count)
        for arrow, words, step in (
            (Qt.ArrowType.UpArrow, self.tr("Previous hit"), -1),
            (Qt.ArrowType.DownArrow, self.tr("Next hit"), 1),
        ):
            button = flat_button(words, arrow=arrow)
            button.clicked.connect(lambda _on=False, s=step: self.step(s))
            box.addWidget(button)
        close = flat_button(self.tr("Close find (Esc)"), "×")
        close.clicked.connect(self.close_bar)
        box.addWidget(close)
        session.pair_changed.connect(self.search)

    def begin(self) -> None:
        self.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()
        self.search()

    def close_bar(self) -> None:
        self.hide()
        self.hits_changed.emit((), ())
        self.closed.emit(self._hits[self._at] if self._at >= 0 else None)

    def search(self) -> None:
        """Looks for the words now and tells where they stand."""
        self._search.stop()
        view = self._session.view
        words = self.line.text() if self.isVisible() else ""
        found = {side: find_all(view.text(side).text, words) if view else () for side in Side}
        self._hits = [(side, span) for side in Side for span in found[side]]
        self._at = -1
        left, right = len(found[Side.LEFT]), len(found[Side.RIGHT])
        self.count.setText(self.tr("A {0} · B {1}").format(left, right) if words.strip() else "")
        if words.strip():
            self.searched.emit(left, right)
        self.hits_changed.emit(found[Side.LEFT], found[Side.RIGHT])

    def step(self, step: int) -> None:
        if self._search.isActive():
            self.search()
        if self._hits:
            self._at = (self._at + step) % len(self._hits) if self._at >= 0 else self._from_caret(step)
            self.count.setText(self.tr("{0} of {1}").format(self._at + 1, len(self._hits)))
            self._session.place_wanted.emit(*self._hits[self._at])
            self.stepped.emit(self._at + 1, len(self._hits), *self._hits[self._at])

    def _from_caret(self, step: int) -> int:
        """The first hit at the caret or after it, or the last before it; round the end of both texts."""
        side, offset = self._caret()
        before = sum((at is Side.RIGHT, span.start) < (side is Side.RIGHT, offset) for at, span in self._hits)
        return (before if step > 0 else before - 1) % len(self._hits)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.close_bar()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            case _:
                super().keyPressEvent(event)
