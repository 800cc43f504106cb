"""The work of another tool, on its way into the case: read and placed in the background, put in a step at a time."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from motsvar.core.incoming import Incoming, TakenIn
from motsvar.core.progress import Progress
from motsvar.ui.acts import Acts
from motsvar.ui.exchange.reports import Report, Reports, counted, sentences
from motsvar.ui.tasks import soon
from motsvar.workspace import Prepared, Workspace, is_archive, read_archive

if TYPE_CHECKING:
    from motsvar.ui.session import Session
    from motsvar.workspace.exchange import Steps

LONGEST_TURN = 0.03
"""Seconds after which a turn takes no further step."""
BETWEEN_LOOKS = 30
"""Milliseconds between two looks whether everything else has come to rest."""


class Taking(QObject):
    """A job of the session's tasks while it puts something in. All of it is one act, or nothing of it stays."""

    wanted = Signal(object, object)
    """Path, Prepared: what would come in, for the user to agree with."""
    archive_wanted = Signal(object)
    """Path of a whole case in one file, which becomes a case of its own: where is to be asked for."""
    went_on = Signal(float)
    """The share that is in, 0 to 1."""
    ended = Signal(bool)
    """Whether it is in the case; else it will not be."""

    def __init__(self, session: Session, acts: Acts, reports: Reports) -> None:
        super().__init__(session)
        self._session = session
        self._acts = acts
        self._reports = reports
        self._path = Path()
        self._prepared: Prepared | None = None
        """What waits until nothing else is under way: no other act may come between two steps."""
        self._steps: Steps | None = None
        self._fraction = 0.0
        self._soon = soon(self, BETWEEN_LOOKS, self._begin)
        self._turn_soon = soon(self, 0, self._turn)

    @property
    def name(self) -> str:
        return self.tr("Putting into the case")

    @property
    def phrase(self) -> str:
        return self.name

    @property
    def fraction(self) -> float:
        return self._fraction

    def read(self, path: Path) -> None:
        """Reads a file of another tool, or a folder that holds one, and tells with ``wanted`` what it would bring."""
        workspace = self._session.workspace
        if workspace is None:
            return
        if is_archive(path):
            self.archive_wanted.emit(path)
            return

        def work(progress: Progress) -> Incoming:
            progress(0.0, self.tr("Reading {0}").format(path.name))
            return workspace.read_peer(path, progress)

        self._session.tasks.run(self.tr("Reading"), work, lambda incoming: self._place(workspace, path, incoming))

    def make_case(self, archive: Path, target: Path) -> None:
        """Makes a case of a whole one in one file, in the background, and opens it."""

        def work(progress: Progress) -> None:
            progress(0.0, self.tr("Reading {0}").format(archive.name))
            read_archive(archive, target, progress)

        def done(_made: None) -> None:
            if self._session.open_case(target):
                heading = self.tr("The case “{0}” was made of {1}.").format(target.stem, archive.name)
                self._reports.add(Report(heading, counted([("documents", len(self._session.documents))]), ()))

        self._session.tasks.run(self.tr("Reading"), work, done)

    def _place(self, workspace: Workspace, path: Path, incoming: Incoming) -> None:
        if workspace is not self._session.workspace:
            return
        self._acts.before_act.emit()
        side = workspace.case_side(incoming)

        def done(prepared: Prepared) -> None:
            if workspace is self._session.workspace:
                self.wanted.emit(path, prepared)

        self._session.tasks.run(
            self.tr("Placing passages"), lambda progress: workspace.prepare(incoming, side, progress), done
        )

    def take(self, path: Path, prepared: Prepared) -> None:
        """Puts it in, as soon as nothing else is under way."""
        self._acts.before_act.emit()
        self._path, self._prepared, self._fraction = path, prepared, 0.0
        self._session.tasks.begin(self)
        self._soon.start()

    def cancel(self) -> None:
        """Nothing of it stays."""
        steps, self._steps, self._prepared = self._steps, None, None
        self._soon.stop()
        self._turn_soon.stop()
        if steps is not None:
            steps.close()
        if self._session.tasks.end(self):
            self.ended.emit(False)

    def join(self, seconds: float) -> None:
        """There is no thread to wait for."""

    def _begin(self) -> None:
        workspace, prepared, tasks = self._session.workspace, self._prepared, self._session.tasks
        if workspace is None or prepared is None:
            self.cancel()
        elif tasks.running != [self] or not self._session.at_rest:
            self._soon.start()
        else:
            self._prepared = None
            self._steps = workspace.taking_in(prepared)
            self._turn_soon.start()

    def _turn(self) -> None:
        """Some steps; a failure leaves the case as it was."""
        ends: list[TakenIn] = []
        if not self._session.attempt(lambda: self._go_on(ends.append)):
            self._steps = None
            self.cancel()
        elif ends:
            self._steps = None
            self._session.tasks.end(self)
            self._finish(ends[0])
        elif self._steps is not None:
            self._session.tasks.changed.emit()
            self.went_on.emit(self._fraction)
            self._turn_soon.start()

    def _go_on(self, end: Callable[[TakenIn], object]) -> None:
        until = time.monotonic() + LONGEST_TURN
        try:
            while self._steps is not None and time.monotonic() < until:
                self._fraction = next(self._steps)
        except StopIteration as stopped:
            end(stopped.value)

    def _finish(self, taken: TakenIn) -> None:
        if taken.act:
            self._acts.follow()
            self._session.follow_documents()
            self._acts.saved.emit()
        heading = self.tr("Taken in: {0}. Undo takes all of it back.") if taken.act else self.tr("Nothing new in {0}.")
        counts = counted(taken.counts)
        if taken.already_there:
            counts += (self.tr("already there: {0}").format(taken.already_there),)
        self._reports.add(Report(heading.format(self._path.name), counts, sentences(taken.not_carried)))
        self.ended.emit(True)
