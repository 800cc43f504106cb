"""Says above the texts that some of them stands back, as long as it does: paler words alone are easily overlooked."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from motsvar.ui.giving_way import EndingLabel
from motsvar.ui.session import Session
from motsvar.ui.shown import Shown

EVERYTHING = {"only_differences": False, "no_formulas": False, "only_asked": False}
"""What ``Shown`` says when nothing stands back."""


class FocusBar(QFrame):
    """A strip with the filters that are on and a button that ends them; the status line tells each change as well."""

    left = Signal()
    """It goes away while it has the keyboard."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("focusBar")
        self.setAccessibleName(self.tr("What stands back"))
        self._session = session
        self._was = session.shown
        self._key = ""
        self.words = EndingLabel()
        self.button = QPushButton(self.tr("Look at everything"))
        self.button.clicked.connect(self.end)
        box = QHBoxLayout(self)
        box.setContentsMargins(16, 4, 8, 4)
        box.setSpacing(10)
        box.addWidget(self.words, 1)
        box.addWidget(self.button)
        session.shown_changed.connect(self._refresh)
        self.hide()

    def follow(self, action: QAction) -> None:
        """The act that ends it, by its present key."""

        def show() -> None:
            self._key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            words = self.tr("Look at everything")
            self.button.setText(f"{words} ({self._key})" if self._key else words)

        action.changed.connect(show)
        show()

    def end(self) -> None:
        """Nothing stands back any more."""
        if not self._on(self._session.shown):
            self._session.told.emit(self.tr("Nothing stands back."))
        if self.button.hasFocus():
            self.left.emit()
        self._session.set_shown(**EVERYTHING)

    def _refresh(self) -> None:
        shown, was = self._session.shown, self._was
        self._was = shown
        on = self._on(shown)
        self.setVisible(bool(on))
        words = self.tr("Paler words stand back: {0}.").format(", ".join(on))
        self.words.setText(words)
        if self._session.view is None or shown == was:
            return
        count = len(self._session.findings)
        if self._on(was) != on:
            if not on:
                told = self.tr("Nothing stands back. Differences: {0}.").format(count)
            elif self._key:
                told = self.tr("{0} Differences: {1}. {2} looks at everything.").format(words, count, self._key)
            else:
                told = self.tr("{0} Differences: {1}.").format(words, count)
            self._session.told.emit(told)
        elif was.variants != shown.variants:
            told = self.tr("With reading errors. Differences: {0}.")
            told = told if shown.variants else self.tr("Without reading errors. Differences: {0}.")
            self._session.told.emit(told.format(count))

    def _on(self, shown: Shown) -> list[str]:
        named = (
            (shown.only_differences, self.tr("only differences")),
            (shown.no_formulas, self.tr("without formulas")),
            (shown.only_asked, self.tr("only what the motion asks")),
        )
        return [words for on, words in named if on]
