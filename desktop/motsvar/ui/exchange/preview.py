"""What a file of some form would not hold, found out before it is written."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from motsvar.core.errors import ExportFailed
from motsvar.core.progress import Progress
from motsvar.ui.tasks import Task, soon
from motsvar.workspace import CaseContent, ExportOptions, Written, written_nowhere

if TYPE_CHECKING:
    from motsvar.ui.session import Session

PATIENCE = 4.0
"""Seconds; what takes longer to write is not written twice for the sake of a list."""
QUIET = 150
"""Milliseconds without another choice before it is begun."""


Answer = Written | ExportFailed | None
"""What such a file would hold, why it cannot be written, or None where it would take too long to find out."""


class Preview(QObject):
    """Writes to nowhere, in the background. Only the newest question is answered."""

    def __init__(self, session: Session, answer: Callable[[Answer], object], parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._answer = answer
        self._task: Task[Answer] | None = None
        self._asked: tuple[CaseContent, str, ExportOptions] | None = None
        self._soon = soon(self, QUIET, self._begin)

    def ask(self, content: CaseContent, form: str, options: ExportOptions) -> None:
        self.stop()
        self._asked = (content, form, options)
        self._soon.start()

    @property
    def is_busy(self) -> bool:
        """An answer is on its way."""
        return self._soon.isActive() or self._task is not None

    def stop(self) -> None:
        self._soon.stop()
        self._asked = None
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _begin(self) -> None:
        asked = self._asked
        if asked is None:
            return

        def work(progress: Progress) -> Answer:
            until = time.monotonic() + PATIENCE

            def patient(fraction: float, phrase: str) -> None:
                progress(fraction, phrase)
                if time.monotonic() > until:
                    raise TimeoutError

            try:
                return written_nowhere(*asked, patient)
            except TimeoutError:
                return None
            except ExportFailed as refused:
                return refused

        def done(answer: Answer) -> None:
            self._task = None
            self._answer(answer)

        self._task = self._session.tasks.run(self.tr("Looking at what will be left out"), work, done)
