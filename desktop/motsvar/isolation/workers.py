"""The workers that stand ready, and how a task is given to one."""

import logging
import threading
from collections import defaultdict
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from motsvar.core.errors import Cancelled, MotsvarError
from motsvar.core.progress import Progress, silent
from motsvar.isolation.channel import ChannelError, Frame
from motsvar.isolation.failures import described, raised_again
from motsvar.isolation.process import OverTimeError, WorkerProcess, worker_command
from motsvar.isolation.recognition import Recognition

_log = logging.getLogger(__name__)

MOST_KEPT = 2
"""Workers of a kind that are kept for the next task: as many as there are files read at a time."""
MOST_SERVED = 500
"""Tasks after which a worker is let go, so that no memory piles up in it."""


@dataclass(frozen=True, slots=True)
class Task:
    """A kind of request as the parent sees it."""

    kind: str
    """A key of the worker's handlers."""
    doing: str
    """Such as "Reading remiss.txt"; begins every sentence on a failure."""
    hint: str
    """What the user can do when the worker gives up."""
    error: type[MotsvarError] = MotsvarError
    """Raised when the worker gives up."""
    seconds: float | None = None
    """Wall time allowed from the first byte sent, and from each report that it has got further."""
    once: bool = False
    """True when the worker must not serve another request afterwards: it has met a stranger's file."""


_FIRST_ASKED = "read"
"""What a fresh worker prepares itself for while it waits: loading all readers takes longer than most documents do."""


class Workers:
    """A small pool of worker processes. One object serves many threads; ``close`` it, or use it with ``with``."""

    def __init__(
        self,
        prestart: int = 1,
        command: Sequence[str] | None = None,
        *,
        ready_for: str = "",
        lasting: bool = True,
        recognition: Recognition | None = None,
    ) -> None:
        """``prestart`` workers are started at once, so that a task need not wait for the start of one; and one that
        prepares itself for requests of the kind ``ready_for``. Others take their place, unless the work is not
        ``lasting``."""
        self._command = tuple(command or worker_command())
        self._prestart = prestart
        self._lock = threading.Lock()
        self._fresh: list[WorkerProcess] = []
        self._used: defaultdict[str, list[WorkerProcess]] = defaultdict(list)
        self._busy: list[WorkerProcess] = []
        self._closed = False
        self.recognition = recognition or Recognition()
        """Where the program is that recognises words for them."""
        if ready_for:
            with suppress(OSError):  # said when it is needed
                self._used[ready_for].append(WorkerProcess((*self._command, ready_for)))
        self._replenish()
        self._prestart = prestart if lasting else 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def run(self, task: Task, fields: Mapping[str, object], payload: bytes = b"", progress: Progress = silent) -> Frame:
        """The answer to a request; blocks the calling thread.

        ``progress`` is called about ten times a second, on the calling thread. Raises ``task.error`` when the
        worker crashes, takes too long or needs too much, the worker's own ``MotsvarError``, or what ``progress``
        raises; then the worker is gone and nothing of it is left.
        """
        worker = self._taken(task)
        kept = False
        try:
            answer = worker.ask(Frame({**fields, "kind": task.kind}, payload), progress, task.seconds)
            if answer.kind not in ("memory", "fault"):
                kept = not task.once
        except OverTimeError:
            raise task.error(f"{task.doing} took longer than {task.seconds:g} s and was stopped.", task.hint) from None
        except ChannelError:
            raise self._stopped(task, worker) from None
        finally:
            self._returned(task, worker, kept=kept)
        if answer.kind == "error":
            raise raised_again(answer.fields)
        if answer.kind == "memory":
            raise task.error(f"{task.doing} needs more memory than it may use, and was stopped.", task.hint)
        if answer.kind == "fault":
            _log.error("A worker failed at %s: %s", task.kind, described(answer.fields))
            raise task.error(f"{task.doing} failed because of a fault in the program.", task.hint)
        return answer

    def close(self) -> None:
        """Ends every worker. A ``run`` in another thread ends with ``Cancelled``."""
        with self._lock:
            self._closed = True
            idle = [*self._fresh, *(worker for kept in self._used.values() for worker in kept)]
            busy = list(self._busy)
            self._fresh.clear()
            self._used.clear()
        for worker in busy:
            worker.end()
        for worker in idle:
            worker.close()

    def _stopped(self, task: Task, worker: WorkerProcess) -> MotsvarError:
        if self._closed:
            return Cancelled()
        _log.error("A worker ended at %s with status %s", task.kind, worker.exit_status)
        if worker.ended_by_cpu_limit:
            return task.error(f"{task.doing} took too long and was stopped.", task.hint)
        return task.error(f"{task.doing} stopped unexpectedly.", task.hint)

    def _taken(self, task: Task) -> WorkerProcess:
        with self._lock:
            if self._closed:
                raise Cancelled
            worker = self._idle(task.kind) or self._started(task)
            self._busy.append(worker)
        self._replenish()
        return worker

    def _idle(self, kind: str) -> WorkerProcess | None:
        """A worker that did such a task before, else a fresh one; None when there is none alive."""
        while True:
            used = self._used[kind]
            worker = used.pop() if used else self._fresh.pop() if self._fresh else None
            if worker is None or worker.alive:
                return worker
            worker.close()

    def _started(self, task: Task) -> WorkerProcess:
        try:
            return WorkerProcess(self._command)
        except OSError:
            raise task.error(
                f"{task.doing} could not start.", "Close other programs, or restart the computer."
            ) from None

    def _returned(self, task: Task, worker: WorkerProcess, *, kept: bool) -> None:
        with self._lock:
            self._busy.remove(worker)
            used = self._used[task.kind]
            kept = kept and not self._closed and len(used) < MOST_KEPT and worker.served < MOST_SERVED
            if kept and worker.alive:
                used.append(worker)
                return
        worker.close()

    def _replenish(self) -> None:
        """Starts workers until enough stand ready. That one cannot be started is said when it is needed."""
        with self._lock, suppress(OSError):
            while not self._closed and len(self._fresh) < self._prestart:
                self._fresh.append(WorkerProcess((*self._command, _FIRST_ASKED)))
