"""Figures on a whole case, worked out in the background when somebody looks: what both kinds of them have in common."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from motsvar.core.document import Document
from motsvar.core.likeness import most_alike
from motsvar.core.progress import Progress
from motsvar.ui.session import Session
from motsvar.ui.tasks import Task, Turns

T = TypeVar("T")


class CaseWork(QObject):
    """Reads the documents one a turn, so that the window can answer; chooses those that are shown; then ``begin``s."""

    changed = Signal()
    """More is known, or the work has ended."""

    def __init__(self, session: Session, most: int) -> None:
        """``most`` documents are shown: all, or those most alike to the open ones."""
        super().__init__(session)
        self._session = session
        self._most = most
        self._turns = Turns(self)
        self._documents: dict[str, Document] = {}
        """Texts at hand while the work goes on, by id."""
        self._task: Task[object] | None = None
        self._made_for: tuple[object, ...] = ()
        self._shown: tuple[str, ...] = ()
        self.stopped = False
        """It ended before its end: the user has stopped it, or it failed."""
        session.tasks.changed.connect(self._on_tasks)
        session.case_changed.connect(self.forget)
        session.documents_changed.connect(self._on_documents)

    @property
    def busy(self) -> bool:
        return bool(self._turns.waiting) or self._task is not None

    @property
    def is_choice(self) -> bool:
        """True when the case has more documents than are shown."""
        return len(self._session.documents) > self._most

    def want(self, *, again: bool = False) -> None:
        """Begins, unless the figures are those of the case as it is. ``again``: also after it was stopped."""
        case = self._signature()
        same = case == self._made_for and (not self._shown or set(self._open()) <= set(self._shown))
        if same and (self.busy or not again):
            return
        self.forget()
        self._made_for = case
        ids = [one.id for one in self._session.documents]
        self._turns.take(*(partial(self._read, one) for one in ids), self._choose)

    def forget(self) -> None:
        """Stops what is under way and lets go of what is known."""
        task, self._task = self._task, None
        if task:
            task.cancel()
        self._turns.take()
        self._documents.clear()
        self._made_for, self._shown, self.stopped = (), (), False
        self.reset()
        self.changed.emit()

    def reset(self) -> None:
        """For the heirs: nothing is known."""
        raise NotImplementedError

    def begin(self, documents: tuple[str, ...]) -> None:
        """For the heirs: the work itself, on the documents that are shown, whose texts are at hand."""
        raise NotImplementedError

    def _signature(self) -> tuple[object, ...]:
        """Other figures need another of these."""
        documents = self._session.documents
        return (self._session.workspace, *((one.id, one.text_sha256, one.role) for one in documents))

    def _open(self) -> tuple[str, ...]:
        """The open pair; a choice of documents that holds both need not be made anew."""
        view = self._session.view
        return (view.pair.left_id, view.pair.right_id) if view else ()

    def _on_documents(self) -> None:
        """A document that is gone, or has another text, must not be asked for any more."""
        if self._made_for and self._made_for != self._signature():
            self.forget()

    def _read(self, document_id: str) -> None:
        workspace = self._session.workspace
        if workspace:
            self._documents[document_id] = workspace.case.document(document_id)

    def _begin(self, documents: tuple[str, ...]) -> None:
        self._shown = documents
        self.begin(documents)

    def _choose(self) -> None:
        texts = {key: document.text for key, document in self._documents.items()}
        if len(texts) <= self._most:
            self._begin(tuple(texts))
            return
        open_ = self._open() or tuple(texts)[:1]

        def work(progress: Progress) -> tuple[str, ...]:
            return most_alike(texts, open_, self._most, progress)

        self.run(self.tr("Choosing documents"), work, self._begin)

    def run(self, name: str, work: Callable[[Progress], T], done: Callable[[T], None]) -> None:
        """A task of the session's; only one is under way."""

        def ended(result: T) -> None:
            if self._task is task:
                self._task = None
                done(result)

        task = self._session.tasks.run(name, work, ended)
        self._task = task  # type: ignore[assignment] # a task of any kind

    def _on_tasks(self) -> None:
        """``ended`` is not called for a task that was stopped or failed."""
        task = self._task
        if task and task not in self._session.tasks.running and (task.cancelled or task.error):
            self._task, self.stopped = None, True
            self.changed.emit()
