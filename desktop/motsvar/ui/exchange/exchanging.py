"""What the user asks for of other forms and tools: files written, files taken in, and what was left out of them."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from motsvar.ui.chooser import Chooser, other_work_filters
from motsvar.ui.exchange.export_dialog import ExportDialog
from motsvar.ui.exchange.remembering import ExportChoice
from motsvar.ui.exchange.report_window import ReportWindow
from motsvar.ui.exchange.reports import sentences
from motsvar.ui.exchange.taking_dialog import TakingDialog
from motsvar.ui.language import spoken
from motsvar.ui.pictures.exporting import export_picture
from motsvar.ui.pictures.picture import Picture
from motsvar.ui.session import Session
from motsvar.ui.settings import Remembered
from motsvar.workspace import ExportOptions, Prepared


class Exchanging(QObject):
    """Opens the dialogs and hands what was chosen to the session.

    Before a file is written it is told what it will leave out; so nothing comes up after it but a sentence in the
    status line, and the list waits to be looked at. Who exports often is not stopped by what he knows.
    """

    def __init__(self, window: QWidget, session: Session, chooser: Chooser, remembered: Remembered) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._chooser = chooser
        self._remembered = remembered
        self.dialog: ExportDialog | None = None
        """While it is open."""
        self.report: ReportWindow | None = None
        self.asking: TakingDialog | None = None
        """While the user is asked whether something is to come in, and while it does."""
        session.reports.wanted.connect(self.show_reports)
        session.taking.wanted.connect(self._ask_about)
        session.taking.archive_wanted.connect(self._ask_where)

    def export(self) -> None:
        """Asks in which form, then where."""
        if self._session.workspace is None or self.dialog is not None:
            return
        last = self._remembered.export or ExportChoice("html", ExportOptions(spoken().value))
        self.dialog = ExportDialog(self._session, last.form, last.options, self._window)
        self.dialog.finished.connect(self._on_chosen)
        self.dialog.open()

    def export_picture(self, picture: Picture | None) -> None:
        """Asks where, and writes it."""
        export_picture(self._window, self._session, self._chooser, picture)

    def _on_chosen(self, result: int) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is None:
            return
        if result == QDialog.DialogCode.Accepted:
            self._write(dialog)
        dialog.deleteLater()

    def _write(self, dialog: ExportDialog) -> None:
        form, options, workspace = dialog.form, dialog.options, self._session.workspace
        if workspace is None:
            return
        self._remembered.export = ExportChoice(form.name, options)
        filters = f"{form.label} ({' '.join(f'*{suffix}' for suffix in form.suffixes)})"
        suggested = f"{form.stem(workspace.shown_path.stem, options)}{form.suffix}"
        path = self._chooser.export_to(self._window, suggested, filters)
        if path is not None:
            self._session.exporting.export(path, form.name, options, dialog.content)

    def take_in(self) -> None:
        """Asks for a file of another tool."""
        path = self._chooser.other_work(self._window, other_work_filters()) if self._session.workspace else None
        if path is not None:
            self._session.taking.read(path)

    def _ask_where(self, archive: Path) -> None:
        """A whole case in one file becomes a case beside the others."""
        target = self._chooser.new_case(self._window)
        if target is not None:
            self._session.taking.make_case(archive, target)

    def _ask_about(self, path: Path, prepared: Prepared) -> None:
        """What comes in is told before; what found no place then, which nobody could know, comes up after it."""
        if self.asking is not None:
            self.asking.reject()
        self.asking = TakingDialog(self._session.taking, path, prepared, self._window)
        self.asking.finished.connect(partial(self._on_taken, frozenset(sentences(prepared.placing.not_carried))))
        self.asking.open()

    def _on_taken(self, told: frozenset[str], result: int) -> None:
        dialog, self.asking = self.asking, None
        newest = self._session.reports.newest
        if result == QDialog.DialogCode.Accepted and newest is not None and not told.issuperset(newest.left_out):
            self.show_reports()
        if dialog is not None:
            dialog.deleteLater()

    def show_reports(self) -> None:
        """The list of what was left out, beside the window."""
        if self.report is None:
            self.report = ReportWindow(self._session.reports, self._window)
        self.report.begin()
