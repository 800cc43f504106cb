"""Pairs are laid out and compared in the background, then shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from motsvar.core.comparison import Settings
from motsvar.core.progress import Progress
from motsvar.ui.tasks import Task
from motsvar.ui.view import View, compared, view_of
from motsvar.workspace import read_comparison

if TYPE_CHECKING:
    from motsvar.ui.session import Session


class Opening(QObject):
    """Of what is asked for twice, only the last is shown."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._laying_out: Task[View] | None = None
        self._laying_over: Task[View] | None = None

    def open(self, left_id: str, right_id: str) -> None:
        """Shows two documents as soon as they are laid out; compares them where that is not remembered."""
        session, workspace = self._session, self._session.workspace
        if workspace is None:
            return
        left, right = workspace.case.document(left_id), workspace.case.document(right_id)
        beside = workspace.beside(left_id, right_id)
        written = workspace.remembered(left_id, right_id, beside=beside)
        said = workspace.case.hand_matches(left_id, right_id)
        if self._laying_out:
            self._laying_out.cancel()

        def lay_out(progress: Progress) -> View:
            progress(0.0, self.tr("Laying out"))
            view = view_of(workspace.lay_out(left_id, left, right_id, right, beside))
            return compared(view, read_comparison(written), said) if written else view

        def show(view: View) -> None:
            session.show_view(view)
            session.keeping.queue(lambda: go_on(view))

        def go_on(view: View) -> None:
            if session.workspace is not workspace:
                return
            session.attempt(lambda: workspace.remember_pair(left_id, right_id))
            if session.view is view and view.comparison is None:
                self.compare()

        def begin(view: View) -> None:
            self._laying_out = None
            if session.view is None:
                session.room_wanted.emit()
                session.turns.take(lambda: show(view))
            else:
                show(view)

        self._laying_out = session.tasks.run(self.tr("Opening"), lay_out, begin)

    def compare(self) -> None:
        """Compares the open pair anew."""
        session, workspace, view = self._session, self._session.workspace, self._session.view
        if workspace is None or view is None:
            return
        pair, settings = view.pair, Settings()
        said = workspace.case.hand_matches(pair.left_id, pair.right_id)

        def work(progress: Progress) -> tuple[View, tuple[str, ...]]:
            lines = workspace.compare(pair.left, pair.right, settings, progress, pair.beside)
            progress(1.0, self.tr("Laying out"))
            return compared(view, read_comparison(lines), said), lines

        def show(result: tuple[View, tuple[str, ...]]) -> None:
            if session.workspace is workspace and session.view and session.view.pair is pair:
                session.show_view(result[0])
                session.attempt(
                    lambda: workspace.remember(pair.left_id, pair.right_id, settings, result[1], pair.beside)
                )

        session.tasks.run(self.tr("Comparing"), work, show)

    def follow_hand_matches(self) -> None:
        """Lays what is said of matches now over what was computed."""
        session, workspace, view = self._session, self._session.workspace, self._session.view
        if workspace is None or view is None or view.computed is None:
            return
        computed, said = view.computed, workspace.case.hand_matches(view.pair.left_id, view.pair.right_id)
        if said == view.said and self._laying_over is None:
            return
        if self._laying_over:
            self._laying_over.cancel()  # more was said meanwhile

        def show(laid: View) -> None:
            self._laying_over = None
            if session.view and session.view.pair is view.pair and session.view.computed is computed:
                session.show_view(laid)

        self._laying_over = session.tasks.run(
            self.tr("Matches"), lambda _progress: compared(view, computed, said), show
        )

    def forget(self) -> None:
        """The case is closed: what is under way has been cancelled."""
        self._laying_out = self._laying_over = None
