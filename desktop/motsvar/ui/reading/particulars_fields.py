"""What a document is, who sent it, when, and in which matter: fields that are acts when they are left."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from motsvar.ui.announcing import announce
from motsvar.ui.roles import role_words
from motsvar.workspace import ROLES, StoredDocument, date_said


class ParticularsFields(QObject):
    """The fields, for a form; ``rows`` are their names with the mnemonics, and what stands beside them."""

    role_wanted = Signal(str)
    said = Signal(object)
    """Particulars, other than they were."""
    grown = Signal()
    """What is wrong with a date is told below it, or not any more."""

    def __init__(self, stored: StoredDocument, parent: QWidget) -> None:
        super().__init__(parent)
        self._said = stored.particulars
        self.role = _Choice()
        known = dict.fromkeys(("", *ROLES, stored.role))
        for role in known:
            self.role.addItem(role_words(role) or self.tr("not said"), role)
        self.sent_by, self.dated, self.case_number = _Line(), _Line(), _Line()
        self.dated.setPlaceholderText(self.tr("2020-10-14, 2020-10 or 2020"))
        self.fault = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.fault.hide()
        self.rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("&Role:"), self.role),
            (self.tr("&Sender:"), self.sent_by),
            (self.tr("&Date:"), _under(self.dated, self.fault)),
            (self.tr("Case &number:"), self.case_number),
        )
        for name, field in zip(self.names, (self.role, self.sent_by, self.dated, self.case_number), strict=True):
            field.setAccessibleName(name)
        self.role.view().setAccessibleName(self.names[0])
        self.show_said(stored)
        self.role.activated.connect(lambda _at: self.role_wanted.emit(str(self.role.currentData())))
        for line in (self.sent_by, self.dated, self.case_number):
            line.editingFinished.connect(self.commit)

    @property
    def names(self) -> tuple[str, str, str, str]:
        return self.tr("Role"), self.tr("Sender"), self.tr("Date"), self.tr("Case number")

    @property
    def told(self) -> tuple[tuple[str, str], ...]:
        """Names and what the fields say, for a copy."""
        said = self._said
        words = (self.role.currentText(), said.sender, said.dated, said.case_number)
        return tuple(zip(self.names, words, strict=True))

    def show_said(self, stored: StoredDocument) -> None:
        """What the case says now; what was typed and is no date stays."""
        self._said = said = stored.particulars
        with QSignalBlocker(self.role):
            self.role.setCurrentIndex(max(0, self.role.findData(stored.role)))
        self.sent_by.show_words(said.sender)
        self.case_number.show_words(said.case_number)
        if not self.fault.text():
            self.dated.show_words(said.dated)

    def commit(self) -> None:
        """Tells what was typed. What is no date is said to be none, and the date that was stays."""
        dated = date_said(self.dated.words)
        fault = self._fault(self.dated.words) if self.dated.words and not dated else ""
        is_wrong = bool(fault)
        if is_wrong and self.fault.text() != fault:
            announce(self.dated, fault, urgent=True)
        self.fault.setText(fault)
        self.fault.setVisible(is_wrong)
        self.grown.emit()
        typed = replace(
            self._said,
            sender=self.sent_by.words,
            dated=self._said.dated if is_wrong else dated,
            case_number=self.case_number.words,
        )
        if typed != self._said:
            self._said = typed
            self.said.emit(typed)

    def _fault(self, words: str) -> str:
        return self.tr("⚠ “{0}” is no date. Write it as 2020-10-14, 2020-10 or 2020.").format(words[:40])


class _Choice(QComboBox):
    """Changes nothing in passing: the wheel scrolls what lies around it, and an arrow key opens the choice."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.showPopup()
        else:
            super().keyPressEvent(event)


class _Line(QLineEdit):
    """Enter commits, and does not close the dialog."""

    @property
    def words(self) -> str:
        return " ".join(self.text().split())

    def show_words(self, words: str) -> None:
        if words != self.words:
            self.setText(words)
            self.setCursorPosition(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()


def _under(field: QWidget, words: QLabel) -> QWidget:
    both = QWidget()
    box = QVBoxLayout(both)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(2)
    box.addWidget(field)
    box.addWidget(words)
    both.setFocusProxy(field)
    return both
