"""Figures on a whole case, worked out in the background when somebody looks: what all kinds of them have in common."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from motsvar.core.progress import Progress
from motsvar.isolation.whole_case import CaseTexts
from motsvar.ui.pictures.feeding import Feed
from motsvar.ui.session import Session
from motsvar.ui.tasks import Task, Turns
from motsvar.workspace import StoredDocument

T = TypeVar("T")


class CaseWork(QObject):
    """Begins when it is wanted, ends when the case is another one, and can be stopped and gone on with."""

    changed = Signal()
    """More is known, or the work has ended."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._turns = Turns(self)
        self._feed = Feed(session)
        self._task: Task[object] | None = None
        self._made_for: tuple[object, ...] = ()
        self._seen: tuple[tuple[StoredDocument, ...], tuple[object, ...]] = ((), ())
        self.stopped = False
        """It ended before its end: the user has stopped it, or it failed."""
        session.tasks.changed.connect(self._on_tasks)
        session.case_changed.connect(self.forget)
        session.documents_changed.connect(self._on_documents)

    @property
    def busy(self) -> bool:
        return bool(self._turns.waiting) or self._task is not None

    def want(self, *, again: bool = False) -> None:
        """Begins, unless the figures are those of the case as it is. ``again``: also after it was stopped."""
        case = self._signature()
        if case == self._made_for and self.is_of_use() and (self.busy or not again):
            return
        self.forget()
        self._made_for = case
        self.begin()

    def forget(self) -> None:
        """Stops what is under way and lets go of what is known."""
        task, self._task = self._task, None
        if task:
            task.cancel()
        self._turns.take()
        self._made_for, self.stopped = (), False
        self.reset()
        self.changed.emit()

    # For the heirs

    def reset(self) -> None:
        """Nothing is known."""
        raise NotImplementedError

    def begin(self) -> None:
        """The work itself."""
        raise NotImplementedError

    def is_of_use(self) -> bool:
        """Whether what is known of the case can be shown beside the open pair."""
        return True

    def sign(self, document: StoredDocument) -> tuple[str, ...]:
        """What of a document the figures depend on."""
        return document.id, document.text_sha256

    def sweep(self, name: str, work: Callable[[CaseTexts, Progress], T], done: Callable[[T], None]) -> None:
        """A task that goes through the texts of all documents."""
        documents = self._session.documents
        self.run(name, lambda progress: work(*self._feed.texts(documents, progress)), done)

    def run(self, name: str, work: Callable[[Progress], T], done: Callable[[T], None]) -> None:
        """A task of the session's; only one is under way."""

        def ended(result: T) -> None:
            if self._task is task:
                self._task = None
                done(result)

        task = self._session.tasks.run(name, work, ended)
        self._task = task  # type: ignore[assignment] # a task of any kind

    def _signature(self) -> tuple[object, ...]:
        """Other figures need another of these."""
        documents = self._session.documents
        if self._seen[0] is not documents:
            self._seen = (documents, tuple(map(self.sign, documents)))
        return (self._session.workspace, self._seen[1])

    def _open(self) -> Sequence[str]:
        view = self._session.view
        return (view.pair.left_id, view.pair.right_id) if view else ()

    def _on_documents(self) -> None:
        """A document that is gone, or has another text, must not be asked for any more."""
        if self._made_for and self._made_for != self._signature():
            self.forget()

    def _on_tasks(self) -> None:
        """``ended`` is not called for a task that was stopped or failed."""
        task = self._task
        if task and task not in self._session.tasks.running and (task.cancelled or task.error):
            self._task, self.stopped = None, True
            self.changed.emit()
