"""Small questions that need an answer in words. Tests put a fake in their place."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)


class Asker(QObject):
    """None means that the user thought better of it. Qt's own dialog would take a question for rich text."""

    def line(self, parent: QWidget | None, question: str, suggested: str = "") -> str | None:
        """One line."""
        edit = QLineEdit(suggested)
        edit.selectAll()
        return edit.text().strip() if _accepted(parent, question, edit) else None

    def words(self, parent: QWidget | None, question: str, suggested: str = "") -> str | None:
        """Several lines."""
        edit = QPlainTextEdit(suggested)
        edit.setTabChangesFocus(True)
        return edit.toPlainText() if _accepted(parent, question, edit) else None

    def agree(self, question: str, then: Callable[[], None]) -> None:
        """Does ``then`` when the answer is yes. It may be asked in the middle of something, so nobody waits here."""
        dialog = _dialog(QApplication.activeWindow(), question)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(then)
        dialog.open()


def agreed(parent: QWidget | None, question: str) -> bool:
    """Waits for the answer."""
    return _accepted(parent, question)


def _accepted(parent: QWidget | None, question: str, edit: QWidget | None = None) -> bool:
    dialog = _dialog(parent, question, edit)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return accepted


def _dialog(parent: QWidget | None, question: str, edit: QWidget | None = None) -> QDialog:
    dialog = QDialog(parent)
    dialog.setWindowTitle("Motsvar")
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    box = QVBoxLayout(dialog)
    box.setSpacing(12)
    box.addWidget(QLabel(question, textFormat=Qt.TextFormat.PlainText, wordWrap=True))
    if edit is not None:
        edit.setAccessibleName(question)
        box.addWidget(edit)
        edit.setFocus()
    box.addWidget(buttons)
    dialog.setMinimumWidth(420)
    return dialog
