"""What was written and taken in, and what was left out, to be read and copied beside the work."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from motsvar.ui.exchange.reports import Reports


class ReportWindow(QDialog):
    """Stands beside the window and stops nothing. The newest report comes first."""

    def __init__(self, reports: Reports, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What was left out"))
        self._reports = reports
        heading = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        heading.setText(self.tr("Files written and taken in since the program was started, the last one first:"))
        heading.setObjectName("quiet")
        self.words = QPlainTextEdit(readOnly=True)
        self.words.setTabChangesFocus(True)
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.words.setAccessibleName(self.windowTitle())
        heading.setBuddy(self.words)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy_button = buttons.addButton(self.tr("&Copy all"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.words.toPlainText()))
        self.copy_button.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 18, 20, 14)
        box.setSpacing(10)
        box.addWidget(heading)
        box.addWidget(self.words, 1)
        box.addWidget(buttons)
        self.resize(560, 360)
        reports.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """All reports there are, with a line between two."""
        told = "\n\n".join(report.words for report in self._reports.all)
        self.words.setPlainText(told or self.tr("Nothing has been written or taken in yet."))
        self.copy_button.setEnabled(bool(told))

    def begin(self) -> None:
        """Comes to the front with the keyboard."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.words.setFocus()
