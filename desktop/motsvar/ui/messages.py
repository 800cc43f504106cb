"""What the window says across its top."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from motsvar.core.errors import MotsvarError
from motsvar.ui.buttons import flat_button
from motsvar.ui.sentences import said

WARNING, REMARK = "⚠", "ℹ"


class MessageBar(QFrame):
    """A sentence across the top of the window: what went wrong and what to do, or what is too long for the status
    line. It waits to be dismissed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self.setAccessibleName(self.tr("Message"))
        self.words = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.words.setMinimumWidth(1)  # one long word, as a pasted name, must not widen the window
        self._sign = QLabel(WARNING, textFormat=Qt.TextFormat.PlainText)
        self._sign.setObjectName("sign")
        self.close_button = flat_button(self.tr("Dismiss the message"), "×")
        self.close_button.clicked.connect(self.dismiss)
        box = QHBoxLayout(self)
        box.setContentsMargins(16, 8, 8, 8)
        box.setSpacing(10)
        box.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        box.addWidget(self.words, 1)
        box.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_error(self, error: MotsvarError) -> None:
        """Adds to what stands there, so that the second of two failures does not hide the first."""
        self._add(f"{said(error.sentence)} {said(error.hint)}".strip(), WARNING)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def tell(self, words: str) -> None:
        """A remark, which screen readers have been told already; it never takes the sign of a failure away."""
        self._add(words, self._sign.text() if self.isVisible() else REMARK)

    def _add(self, now: str, sign: str) -> None:
        before = self.words.text() if self.isVisible() else ""
        if now not in before:
            self.words.setText(f"{before}\n{now}".strip())
        self._sign.setText(sign)
        self.setAccessibleDescription(self.words.text())
        self.show()

    def dismiss(self) -> None:
        self.words.clear()
        self.hide()
