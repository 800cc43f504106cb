"""The search over the case: texts that are new are read in, then it is looked for in the background."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from motsvar.core.annotation import NoteKind
from motsvar.core.errors import Refused
from motsvar.core.progress import Progress
from motsvar.ui.tasks import Task
from motsvar.workspace.case_search import LIMIT, CaseSearch, Found, IndexLost, Result, Within

if TYPE_CHECKING:
    from motsvar.ui.session import Session


@dataclass(frozen=True, slots=True)
class Asked:
    """What is looked for."""

    words: str = ""
    within: Within = Within.EVERYTHING
    limit: int = LIMIT


@dataclass(frozen=True, slots=True)
class Answer:
    """How a search stands."""

    asked: Asked = field(default_factory=Asked)
    found: Found | None = None
    refused: Refused | None = None
    read: float | None = None
    """The share of the case's texts that is read in, 0 to 1, while more are."""
    stopped: bool = False
    stale: bool = False
    """The documents of the case have changed since."""


class Searching(QObject):
    """Tells in ``changed`` what it has found, and how far it is until then. Of two searches only the last counts."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.answer = Answer()
        self._task: Task[object] | None = None
        self._batches: Iterator[tuple[str, ...]] = iter(())
        self._missing = 0
        self._mended = False
        """The index was found damaged in this search, and has been begun anew."""
        session.case_changed.connect(self._forget)
        session.documents_changed.connect(self._on_documents)
        session.tasks.changed.connect(self._on_tasks)

    @property
    def results(self) -> tuple[Result, ...]:
        return self.answer.found.results if self.answer.found else ()

    def look(self, words: str, within: Within = Within.EVERYTHING, limit: int = LIMIT) -> None:
        """Begins a search; what is under way is stopped."""
        self._stop()
        self._mended = False
        self._look(Asked(words, within, limit))

    def go_to(self, result: Result) -> None:
        """Brings what was found into view, beside a text that stands in the panes."""
        session, note = self._session, result.note
        if note is not None and note.kind is NoteKind.PASSAGE:
            session.annotating.choose(note.ids[0], show=True)
        elif not result.document or result.place is None:
            session.told.emit(self.tr("This note is on no document. It stands in the list Notes."))
        elif any(one.id == result.document and self._is_of(result, one.text_sha256) for one in session.documents):
            session.show_place(result.document, result.place)
        else:
            session.told.emit(self.tr("The case has changed since. Press Enter in the line to search again."))

    def _is_of(self, result: Result, text_sha256: str) -> bool:
        return result.note is not None or result.sha256 in ("", text_sha256)

    # Under way

    def _look(self, asked: Asked) -> None:
        search = self._search
        if search is None:
            return
        try:
            plan = search.plan(asked.words, asked.within)
        except Refused as refused:
            self._tell(Answer(asked, refused=refused))
            return
        missing, gone = search.missing(), search.gone()
        self._batches, self._missing = search.batches(missing), len(missing)
        self._tell(Answer(asked, read=0.0 if missing else None))
        if gone:
            self._run(lambda _progress: _or_lost(lambda: search.take_out(gone)), lambda _done: self._look(asked))
        elif missing:
            self._read_in(asked)
        else:
            self._run(lambda _progress: _or_lost(lambda: search.find(plan, asked.limit)), self._on_found)

    def _read_in(self, asked: Asked, done: int = 0) -> None:
        """Takes some texts in, then some more; at the end it is looked for."""
        search = self._search
        if search is None:
            return
        texts = next(self._batches, None)
        if texts is None:
            self._look(asked)
            return
        share = done / self._missing
        self._tell(Answer(asked, read=share))

        def work(progress: Progress) -> object:
            progress(share, self.tr("Reading for the search"))
            return _or_lost(lambda: search.take_in(texts))

        def on_done(result: object) -> None:
            if isinstance(result, IndexLost):
                self._on_found(result)
            else:
                self._read_in(asked, done + len(texts))

        self._run(work, on_done)

    def _on_found(self, result: object) -> None:
        if isinstance(result, Found):
            self._tell(Answer(self.answer.asked, result))
        elif not self._mended:
            self._mended = True
            self._look(self.answer.asked)
        elif isinstance(result, IndexLost):
            self._session.failed.emit(result)

    def _run(self, work: Callable[[Progress], object], done: Callable[[object], None]) -> None:
        task: Task[object]

        def if_current(result: object) -> None:
            if self._task is task:
                self._task = None
                done(result)

        task = self._task = self._session.tasks.run(self.tr("Search"), work, if_current)

    def _stop(self) -> None:
        task, self._task = self._task, None
        if task:
            task.cancel()

    def _on_tasks(self) -> None:
        """Stopped by Escape: what was read in stays."""
        task = self._task
        if task and task.cancelled and task not in self._session.tasks.running:
            self._task = None
            self._tell(Answer(self.answer.asked, read=self.answer.read, stopped=True))

    def _on_documents(self) -> None:
        answer = self.answer
        if answer.found and not answer.stale:
            self._tell(Answer(answer.asked, answer.found, stale=True))

    def _forget(self) -> None:
        self._stop()
        self._tell(Answer())

    def _tell(self, answer: Answer) -> None:
        self.answer = answer
        self.changed.emit()

    @property
    def _search(self) -> CaseSearch | None:
        return self._session.workspace.search if self._session.workspace else None


def _or_lost(act: Callable[[], object]) -> object:
    """What an act gives; that the index was found damaged is an answer too, as the search goes on."""
    try:
        return act()
    except IndexLost as lost:
        return lost
