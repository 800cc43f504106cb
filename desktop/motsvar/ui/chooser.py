"""Asks for files to open, read and write. The only dialogs that do; tests put a fake in their place."""

import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from motsvar.core.hidden.telling import visible_name
from motsvar.ui.asking import agreed
from motsvar.ui.sentences import said
from motsvar.workspace import ARCHIVE, dialog_filters, peer_formats


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
