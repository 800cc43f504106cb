"""What an export carries, collected in short turns: a case of 100,000 annotations takes seconds."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from motsvar.ui.acts import Acts
from motsvar.ui.tasks import Turns
from motsvar.workspace import CaseContent

if TYPE_CHECKING:
    from motsvar.core.case_figures import ThemeTable
    from motsvar.ui.session import Session
    from motsvar.workspace.contents import Steps

LONGEST_TURN = 0.02
"""Seconds after which a turn takes no further step; one step takes as long again at most."""


class Gathering(QObject):
    """A job of the session's tasks: it is shown and stopped like them. The case is asked in the window's own thread."""

    def __init__(self, session: Session, acts: Acts) -> None:
        super().__init__(session)
        self._session = session
        self._acts = acts
        self._turns = Turns(self)
        self._steps: Steps | None = None
        self._waiting: dict[Callable[[CaseContent], object], Callable[[], object]] = {}
        """Who is given the content, each with what is done where it is stopped."""
        self.known_themes: Callable[[], ThemeTable | None] = lambda: None
        """Those of the whole case, where somebody has had them found; they are not looked for here."""
        for signal in (acts.saved, session.documents_changed, session.comparison_changed):
            signal.connect(self._begin_anew)

    @property
    def name(self) -> str:
        return self.tr("Collecting")

    @property
    def phrase(self) -> str:
        return self.name

    @property
    def fraction(self) -> float:
        """Nobody knows."""
        return 0.0

    def begin(self, then: Callable[[CaseContent], object], stopped: Callable[[], object] = lambda: None) -> None:
        """Collects the open case and pair and hands them over; whoever asks meanwhile is given the same."""
        if self._session.workspace is not None:
            self._acts.before_act.emit()
            self._waiting[then] = stopped
            self._session.tasks.begin(self)
            if self._steps is None:
                self._begin_anew()

    def withdraw(self, then: Callable[[CaseContent], object]) -> None:
        """Somebody waits no longer; the others do."""
        if self._waiting.pop(then, None) is not None and not self._waiting:
            self.cancel()

    def cancel(self) -> None:
        """Asks the case nothing more, which may be about to be closed."""
        waiting, self._waiting = self._waiting, {}
        self._drop()
        self._session.tasks.end(self)
        for stopped in waiting.values():
            stopped()

    def join(self, seconds: float) -> None:
        """There is no thread to wait for."""

    def _begin_anew(self) -> None:
        """From the start: what was collected before an act is not of one piece with what comes after it."""
        workspace, view = self._session.workspace, self._session.view
        self._drop()
        if self._waiting and workspace is not None:
            pair, comparison = (view.pair, view.comparison) if view else (None, None)
            self._steps = workspace.content_in_steps(pair, comparison, self._acts.of)
            self._turns.take(self._turn)

    def _with_themes(self, content: CaseContent) -> CaseContent:
        themes, there = self.known_themes(), {one.id for one in content.documents}
        return replace(content, case_themes=themes) if themes and there.issuperset(themes.documents) else content

    def _drop(self) -> None:
        self._turns.take()
        if self._steps is not None:
            self._steps.close()
            self._steps = None

    def _turn(self) -> None:
        steps, until = self._steps, time.monotonic() + LONGEST_TURN
        try:
            while steps is not None and time.monotonic() < until:
                next(steps)
        except StopIteration as end:
            waiting, self._waiting = self._waiting, {}
            self._steps = None
            self._session.tasks.end(self)
            content = self._with_themes(end.value)
            for then in waiting:
                then(content)
        else:
            self._turns.queue(self._turn)
