"""A case written into a file of another form, in the background."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from motsvar.core.hidden.telling import visible_name
from motsvar.core.progress import Progress
from motsvar.ui.acts import Acts
from motsvar.ui.exchange.gathering import Gathering
from motsvar.ui.exchange.reports import Report, Reports, counted, sentences
from motsvar.ui.tasks import Task
from motsvar.workspace import USUAL, CaseContent, ExportOptions, ExportReport

if TYPE_CHECKING:
    from motsvar.ui.session import Session


class Exporting(QObject):
    """Collects the case in the window's thread, writes it in another. Both can be stopped; an old file stays then."""

    def __init__(self, session: Session, acts: Acts, reports: Reports) -> None:
        super().__init__(session)
        self._session = session
        self._reports = reports
        self.gathering = Gathering(session, acts)
        self._task: Task[ExportReport] | None = None

    def export(
        self,
        path: Path,
        form: str | None = None,
        options: ExportOptions = USUAL,
        content: CaseContent | None = None,
    ) -> None:
        """Writes the case in a form, else as the suffix says. ``content``: what was just collected."""
        if content is not None:
            self._write(path, form, options, content)
        else:
            self.gathering.begin(partial(self._write, path, form, options), partial(self._tell_stopped, path))

    def _write(self, path: Path, form: str | None, options: ExportOptions, content: CaseContent) -> None:
        workspace = self._session.workspace
        if workspace is None:
            return

        def work(progress: Progress) -> ExportReport:
            progress(0.0, self.tr("Writing {0}").format(path.name))
            return workspace.write(content, path, form, options, progress)

        stopped = partial(self._tell_stopped, path)
        self._task = self._session.tasks.run(self.tr("Exporting"), work, self._tell, stopped)

    def end(self) -> None:
        """Stops what is being written: an archive is copied from the case itself, which is about to be closed."""
        self.gathering.cancel()
        if self._task is not None:
            self._task.cancel()
            self._task.thread.join()
            self._task = None

    def _tell_stopped(self, path: Path, written: ExportReport | None = None) -> None:
        if written is not None:  # it was in its place already
            self._tell(written)
            return
        told = self.tr("Stopped: {0} was not written.").format(visible_name(path.name))
        if path.exists():
            told = self.tr("Stopped: {0} was not written, and the earlier file is as it was.").format(
                visible_name(path.name)
            )
        self._session.told.emit(told)

    def _tell(self, written: ExportReport) -> None:
        self._task = None
        counts = counted((one.what, one.number) for one in written.written)
        heading = self.tr("Written: {0}.").format(written.path.name)
        self._reports.add(Report(heading, counts, sentences(written.not_carried)))
