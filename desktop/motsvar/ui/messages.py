"""What the window says and asks. The only dialogs; tests put a fake in their place."""

import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QWidget

from motsvar.core.errors import MotsvarError
from motsvar.core.hidden.telling import visible_name
from motsvar.ui.asking import agreed
from motsvar.ui.buttons import flat_button
from motsvar.ui.sentences import said
from motsvar.workspace import ARCHIVE, dialog_filters, peer_formats

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


def document_filters() -> str:
    """For a dialog that asks for documents: all that can be read, then format by format."""
    (_, every), *formats = dialog_filters()
    documents = QCoreApplication.translate("Chooser", "Documents ({0})").format(" ".join(every))
    rows = [f"{said(label)} ({' '.join(patterns)})" for label, patterns in formats]
    return ";;".join([documents, *rows, QCoreApplication.translate("Chooser", "All files (*)")])


def other_work_filters() -> str:
    """For a dialog that asks for the work of another tool: all that can be taken in, then tool by tool."""
    known = [*((one.label, one.suffixes) for one in peer_formats()), (ARCHIVE.label, ARCHIVE.suffixes)]
    rows = [(said(label), " ".join(f"*{suffix}" for suffix in suffixes)) for label, suffixes in known]
    every = QCoreApplication.translate("Chooser", "Work of other tools ({0})").format(
        " ".join(kinds for _, kinds in rows)
    )
    named = [f"{label} ({kinds})" for label, kinds in rows]
    return ";;".join([every, *named, QCoreApplication.translate("Chooser", "All files (*)")])


def completed(path: Path, filters: str, chosen: str = "") -> Path:
    """A file's name with a suffix that says what it is: its own if ``filters`` have it, else the first of the filter
    ``chosen``, else the first of all."""
    if path.name.lower().endswith(tuple(_suffixes(filters))):
        return path
    return path.with_name(path.name + [*_suffixes(chosen), *_suffixes(filters)][0])


def _suffixes(filters: str) -> list[str]:
    return re.findall(r"\*(\.[\w.]+)", filters)


class Chooser(QObject):
    """Asks the user for files."""

    def documents(self, parent: QWidget, filters: str) -> list[Path]:
        names, _ = QFileDialog.getOpenFileNames(parent, self.tr("Open documents"), "", filters)
        return [Path(name) for name in names]

    def folder(self, parent: QWidget) -> Path | None:
        """One whose documents are read."""
        name = QFileDialog.getExistingDirectory(parent, self.tr("Add a folder"))
        return Path(name) if name else None

    def case(self, parent: QWidget) -> Path | None:
        filters = self.tr("Cases (*.db *.motsvar);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(parent, self.tr("Open a case"), "", filters)
        return Path(name) if name else None

    def new_case(self, parent: QWidget) -> Path | None:
        """One that is there already is refused by who makes the case."""
        suggested, filters = self.tr("case.motsvar"), self.tr("Cases (*.motsvar *.db)")
        return self._to_save(parent, self.tr("New case"), suggested, filters, replaces=False)

    def copy_to(self, parent: QWidget, suggested: str) -> Path | None:
        """Where a copy of the case goes; refused as a new case is."""
        title, filters = self.tr("Save a copy of the case"), self.tr("Cases (*.motsvar *.db)")
        return self._to_save(parent, title, suggested, filters, replaces=False)

    def other_case(self, parent: QWidget) -> Path | None:
        """A colleague's copy."""
        filters = self.tr("Cases (*.db *.motsvar);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(parent, self.tr("Merge a colleague’s copy"), "", filters)
        return Path(name) if name else None

    def other_work(self, parent: QWidget, filters: str) -> Path | None:
        """A file of another tool."""
        name, _ = QFileDialog.getOpenFileName(parent, self.tr("Import from another tool"), "", filters)
        return Path(name) if name else None

    def export_to(self, parent: QWidget, suggested: str, filters: str) -> Path | None:
        """The file to write, its name completed as the filter says. Whoever has it there already has agreed."""
        return self._to_save(parent, self.tr("Export"), suggested, filters)

    def _to_save(
        self, parent: QWidget, title: str, suggested: str, filters: str, *, replaces: bool = True
    ) -> Path | None:
        """The whole name is asked about here, since some systems' dialogs ask before they add the suffix."""
        dialog = QFileDialog(parent, title, "", filters)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.selectFile(suggested)
        path = None
        while path is None and dialog.exec():
            named = completed(Path(dialog.selectedFiles()[0]), filters, dialog.selectedNameFilter())
            question = self.tr("“{0}” is there already. Replace it?").format(visible_name(named.name))
            if not replaces or not named.exists() or agreed(dialog, question):
                path = named
        dialog.deleteLater()
        return path
