"""The verified backups of a case, and the way back to one of them."""

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QListWidget, QVBoxLayout, QWidget

from motsvar.workspace import Backup


class BackupsDialog(QDialog):
    """Accepted, ``chosen`` is the backup to put in the place of the case."""

    def __init__(self, backups: tuple[Backup, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Backups"))
        self.setMinimumSize(480, 360)
        self._backups = backups
        words = self.tr(
            "Verified copies of this case. Restoring one keeps the case as it is now beside it, under another name."
        )
        if not backups:
            words = self.tr("There is no backup yet: one is made when a case is opened in which something was done.")
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Backups"))
        for backup in backups:
            at = QDateTime.fromSecsSinceEpoch(int(backup.at.timestamp()))
            moment = QLocale().toString(at, QLocale.FormatType.LongFormat)
            self.list.addItem(f"{moment} · {QLocale().formattedDataSize(backup.size)}")
        self.list.setCurrentRow(0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        restore = buttons.button(QDialogButtonBox.StandardButton.Ok)
        restore.setText(self.tr("Restore"))
        restore.setEnabled(bool(backups))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.addWidget(QLabel(words, textFormat=Qt.TextFormat.PlainText, wordWrap=True))
        box.addWidget(self.list, 1)
        box.addWidget(buttons)

    @property
    def chosen(self) -> Backup | None:
        row = self.list.currentRow()
        return self._backups[row] if 0 <= row < len(self._backups) else None
