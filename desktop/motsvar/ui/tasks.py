"""Long work in the background: one thread a task, progress and the answer told in the window's thread."""

import logging
import threading
import time
from collections.abc import Callable
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from motsvar.core.errors import Cancelled, MotsvarError
from motsvar.core.progress import Progress

T = TypeVar("T")
Work = Callable[[Progress], T]

PROGRESS_INTERVAL = 0.05  # seconds between two reports: more often would only flood the event loop
log = logging.getLogger(__name__)


class _Letterbox(QObject):
    """Carries a thread's words to the thread that the box lives in (queued connections)."""

    progressed = Signal(float, str)
    ended = Signal()


class Job(Protocol):
    """What is under way: shown in the status line, stopped by Esc, waited for at the end of the program."""

    @property
    def name(self) -> str: ...
    @property
    def fraction(self) -> float: ...
    @property
    def phrase(self) -> str: ...
    def cancel(self) -> None: ...
    def join(self, seconds: float) -> None: ...


class Task(Generic[T]):
    """One piece of work under way. ``cancel`` asks it to stop at its next report of progress."""

    def __init__(self, name: str, work: Work[T]) -> None:
        self.name = name
        self.fraction = 0.0
        self.phrase = ""
        self.result: T | None = None
        self.error: BaseException | None = None
        self.box = _Letterbox()
        self._work = work
        self._stop = threading.Event()
        self._told = 0.0
        self.thread = threading.Thread(target=self._run, name=name, daemon=True)

    def cancel(self) -> None:
        self._stop.set()

    def join(self, seconds: float) -> None:
        self.thread.join(seconds)

    @property
    def cancelled(self) -> bool:
        return self._stop.is_set()

    def _run(self) -> None:
        try:
            self.result = self._work(self._report)
        except BaseException as error:  # noqa: BLE001, RUF100 - carried to the window's thread, handled there
            self.error = error
        self.box.ended.emit()

    def _report(self, fraction: float, phrase: str) -> None:
        if self._stop.is_set():
            raise Cancelled
        now = time.monotonic()
        if now - self._told >= PROGRESS_INTERVAL:
            self._told = now
            self.box.progressed.emit(fraction, phrase)


class Tasks(QObject):
    """Starts tasks and hands their answers back. Known errors go to ``failed``; bugs fly to the excepthook."""

    changed = Signal()
    """A task began, went on or ended; see ``running``."""
    failed = Signal(MotsvarError)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.running: list[Job] = []

    def run(
        self,
        name: str,
        work: Work[T],
        done: Callable[[T], None],
        stopped: Callable[[T | None], None] = lambda _result: None,
    ) -> Task[T]:
        """``work(progress)`` in a thread, then ``done(result)`` in this one; ``stopped`` where it was cancelled, with
        the result if that came too late."""
        task: Task[T] = Task(name, work)
        task.box.progressed.connect(lambda fraction, phrase: self._on_progress(task, fraction, phrase))
        task.box.ended.connect(lambda: self._on_ended(task, done, stopped))
        task.thread.start()
        self.begin(task)
        return task

    def begin(self, job: Job) -> None:
        """Something is under way that has threads of its own, or is under way already."""
        if job not in self.running:
            self.running.append(job)
        self.changed.emit()

    def end(self, job: Job) -> bool:
        """Whether it was under way until now."""
        if job not in self.running:
            return False
        self.running.remove(job)
        self.changed.emit()
        return True

    def cancel_all(self) -> None:
        for job in list(self.running):
            job.cancel()

    def wait(self, seconds: float = 10.0) -> None:
        """Stops everything and waits for the threads: for the end of the program."""
        self.cancel_all()
        for job in list(self.running):
            job.join(seconds)
        self.running.clear()

    def _on_progress(self, task: Task[T], fraction: float, phrase: str) -> None:
        task.fraction, task.phrase = fraction, phrase
        self.changed.emit()

    def _on_ended(self, task: Task[T], done: Callable[[T], None], stopped: Callable[[T | None], None]) -> None:
        task.thread.join()
        if not self.end(task):
            return  # ``wait`` has ended it
        if task.error is None:
            if task.cancelled:
                stopped(task.result)
            else:
                done(task.result)  # type: ignore[arg-type]
        elif isinstance(task.error, Cancelled):
            log.info("%s: stopped by the user", task.name)
            stopped(None)
        elif isinstance(task.error, MotsvarError):
            self.failed.emit(task.error)
        else:
            raise task.error


class Turns(QObject):
    """Acts done one after the other, each in a turn of its own, so that the window can answer between them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.waiting: tuple[Callable[[], None], ...] = ()
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._next)

    def take(self, *acts: Callable[[], None]) -> None:
        """Takes the place of what is still waiting."""
        self.waiting = acts
        self._timer.start()

    def queue(self, *acts: Callable[[], None]) -> None:
        """Comes after what is still waiting."""
        self.take(*self.waiting, *acts)

    def _next(self) -> None:
        if self.waiting:
            act, self.waiting = self.waiting[0], self.waiting[1:]
            self._timer.start()
            act()


def soon(parent: QObject, milliseconds: int, act: Callable[[], None]) -> QTimer:
    """A restartable single-shot timer: ``start()`` it on every change, ``act`` runs after that much quiet."""
    timer = QTimer(parent, singleShot=True, interval=milliseconds)
    timer.timeout.connect(act)
    return timer
