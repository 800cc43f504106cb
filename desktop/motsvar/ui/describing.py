"""What is told of documents: said by the user, or found in their texts, of many of them a few a turn."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from motsvar.ui.acts import Acts
from motsvar.ui.tasks import soon
from motsvar.workspace import MOTION, Filled, Particulars, StoredDocument, Workspace

if TYPE_CHECKING:
    from motsvar.ui.session import Session

LONGEST_TURN = 0.03
"""Seconds of reading texts between two turns of the event loop."""


class Describing(QObject):
    """Roles, senders, dates and case numbers. Looking for them is a job of the session's tasks."""

    def __init__(self, session: Session, acts: Acts) -> None:
        super().__init__(session)
        self._session = session
        self._acts = acts
        self._waiting: list[str] = []
        """Ids of the documents whose texts are still to be looked at."""
        self._of = self._count = 0
        self._act = ""
        self._workspace: Workspace | None = None
        self._timer = soon(self, 0, self._look_at_some)

    # What the user says

    def set_role(self, document_id: str, role: str) -> None:
        """Makes a document the motion, a response or something else, or nothing of it; undo brings back what was."""
        stored = self._stored(document_id)
        if stored is None or stored.role == role:
            return
        if role == MOTION:
            self._session.mark_motion(document_id, is_motion=True)  # it takes the place of any other
        elif self._acts.do(lambda case: case.set_role(document_id, role)):
            self._session.documents_changed.emit()

    def say(self, document_id: str, particulars: Particulars) -> None:
        """Who sent a document, when, and in which matter; undo brings back what was."""
        stored = self._stored(document_id)
        if stored is None or stored.particulars == particulars:
            return
        if self._acts.do(lambda case: case.set_particulars(document_id, particulars)):
            self._session.documents_changed.emit()

    def _stored(self, document_id: str) -> StoredDocument | None:
        return next((one for one in self._session.documents if one.id == document_id), None)

    # What the texts say

    def find(self, documents: Sequence[StoredDocument]) -> None:
        """Fills what is empty with what the texts say, as one act that undo takes back."""
        if self._workspace is not None:
            return
        self._workspace = self._session.workspace
        if self._workspace is None:
            return
        self._acts.before_act.emit()
        self._waiting = [one.id for one in documents if _lacks_something(one)]
        self._of, self._count, self._act = len(documents), 0, ""
        self._session.tasks.begin(self)
        self._timer.start()

    @property
    def name(self) -> str:
        return self.tr("Finding senders, dates and case numbers")

    @property
    def fraction(self) -> float:
        return 1 - len(self._waiting) / max(self._of, 1)

    @property
    def phrase(self) -> str:
        return self.tr("{0} of {1} documents").format(self._of - len(self._waiting), self._of)

    def cancel(self) -> None:
        """What was found so far stays; it is one act."""
        self._waiting = []

    def join(self, _seconds: float) -> None:
        """Nothing runs beside the window."""

    def _look_at_some(self) -> None:
        workspace = self._workspace
        if workspace is None or workspace is not self._session.workspace:
            self._waiting = []
        elif self._waiting:
            self._fill_some(workspace)
        if self._waiting:
            self._session.tasks.changed.emit()
            self._timer.start()
        else:
            self._end()

    def _fill_some(self, workspace: Workspace) -> None:
        until, there = time.monotonic() + LONGEST_TURN, {one.id for one in self._session.documents}
        some: list[str] = []
        while self._waiting and (not some or time.monotonic() < until):
            document_id = self._waiting.pop(0)
            if document_id in there:  # it may have been taken out meanwhile
                some.append(document_id)
        filled: list[Filled] = []
        if self._session.attempt(lambda: filled.append(workspace.find_particulars(some, self._act))):
            self._act, self._count = filled[0].act, self._count + filled[0].count
        else:
            self._waiting = []  # the case cannot be written

    def _end(self) -> None:
        workspace, self._workspace = self._workspace, None
        if not self._session.tasks.end(self) or workspace is not self._session.workspace:
            return
        if self._count:
            self._acts.follow()
            self._acts.saved.emit()
            self._session.documents_changed.emit()
            told = self.tr("Found in the texts: something new of {0} of {1} documents. Undo takes it back.")
            self._session.told.emit(told.format(self._count, self._of))
        else:
            self._session.told.emit(self.tr("The texts say nothing of themselves that is not known already."))


def _lacks_something(document: StoredDocument) -> bool:
    said = document.particulars
    return not all((document.role, said.sender, said.dated, said.case_number))
