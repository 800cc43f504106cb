"""Acts on the open case: each is committed before ``saved`` tells of it, and everybody hears what changed."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from motsvar.core.annotation import Annotation, Tag
from motsvar.core.annotation_book import AnnotationBook
from motsvar.ui.sentences import said

if TYPE_CHECKING:
    from motsvar.store.case import Case
    from motsvar.ui.session import Session


class Acts(QObject):
    """The one door through which the window changes a case, and what it knows of the case's annotations."""

    changed = Signal()
    """Tags, passages, notes, links or matches by hand are other than they were."""
    saved = Signal()
    before_act = Signal()
    """Something else is about to be done: what is typed must be committed first."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.book = AnnotationBook()
        self.tags: tuple[Tag, ...] = ()
        self._waiting: list[str] = []
        """Documents whose annotations are not read yet."""

    @property
    def case(self) -> Case | None:
        return self._session.workspace.case if self._session.workspace else None

    def load(self) -> None:
        """Another case: its tags at once, its annotations document by document, so that a large one opens quickly."""
        case = self.case
        documents = [document.id for document in self._session.documents]
        annotated = case.annotated() if case else frozenset()
        self._waiting = [one for one in documents if one in annotated]
        self.book = AnnotationBook(documents)
        self.tags = case.tags() if case else ()
        self._session.loading.take(*(self._load_some for _ in self._waiting), self._tell_loaded)

    def of(self, document_id: str) -> tuple[Annotation, ...]:
        """The annotations of a document, read now if they were not yet."""
        if document_id in self._waiting and self.case:
            self._waiting.remove(document_id)
            self.book.put(self.case.annotations(document_id))
        return self.book.of(document_id)

    def _load_some(self) -> None:
        case = self.case
        if case is None:
            return
        until = time.monotonic() + LONGEST_TURN
        while self._waiting and time.monotonic() < until:
            self.book.put(case.annotations(self._waiting.pop(0)))

    def _tell_loaded(self) -> None:
        """All of them are known, also where the panes were faster and have asked for theirs before."""
        if self.case is not None and not self._waiting:
            self.changed.emit()

    def do(self, act: Callable[[Case], object]) -> bool:
        """One act, committed; then everybody is told. A known failure becomes a message and changes nothing."""
        self.before_act.emit()
        return self.do_at_once(act)

    def do_at_once(self, act: Callable[[Case], object]) -> bool:
        """The same without what is typed being committed before."""
        case = self.case
        if case is None or not self._session.attempt(lambda: act(case)):
            return False
        self.follow()
        self.saved.emit()
        return True

    def attempt(self, act: Callable[[], object]) -> bool:
        """Does what is no act of the user, such as keeping a draft."""
        return self._session.attempt(act)

    def follow(self) -> None:
        """Takes over what the case says now, where acts have touched it."""
        case = self.case
        if case is None:
            return
        touched = case.take_touched()
        for one in (found for found in case.annotations_of(touched) if found.document in self._waiting):
            self.of(one.document)
        self.book.update(touched, case.annotations_of(touched))
        self.tags = case.tags()
        self.changed.emit()

    def undo(self) -> None:
        self.before_act.emit()
        self._replay(lambda case: case.undo(), self.tr("Undone: {0}"), self.tr("There is nothing to undo."))

    def redo(self) -> None:
        self.before_act.emit()
        self._replay(lambda case: case.redo(), self.tr("Done again: {0}"), self.tr("There is nothing to do again."))

    def undo_to(self, act: str) -> None:
        """Takes back everything down to an act of the history, itself included."""
        self.before_act.emit()
        counts: list[int] = []
        if self.do_at_once(lambda case: counts.append(case.undo_to(act))):
            self._session.follow_documents()
            self._session.told.emit(self.tr("{0} acts were undone; redo does them again.").format(counts[0]))

    def _replay(self, act: Callable[[Case], str | None], done: str, nothing: str) -> None:
        labels: list[str | None] = []
        if self.do_at_once(lambda case: labels.append(act(case))):
            self._session.follow_documents()
            self._session.told.emit(done.format(said(labels[0])) if labels[0] else nothing)

    @property
    def undo_label(self) -> str | None:
        return self.case.undo_label() if self.case else None

    @property
    def redo_label(self) -> str | None:
        return self.case.redo_label() if self.case else None


LONGEST_TURN = 0.04
"""Seconds of reading annotations between two turns of the event loop."""
