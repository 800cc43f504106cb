"""The parent's side of one worker process."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import BinaryIO

from motsvar.core.progress import Progress
from motsvar.isolation.channel import ChannelError, Frame, receive, send

_LOOK = 0.1
"""Seconds between two looks at whether the user wants to stop."""


class OverTimeError(Exception):
    """The worker has got no further for as long as is allowed; it is ended."""


def worker_command() -> tuple[str, ...]:
    """How this program starts a worker: itself with ``--worker`` when frozen, else Python with the module."""
    if getattr(sys, "frozen", False):
        return (sys.executable, "--worker")
    # -P: no module is taken from the current folder, which may be full of somebody else's files.
    return (sys.executable, "-P", "-m", "motsvar.isolation.worker")


class WorkerProcess:
    """A child that answers one request at a time. Closing it leaves no process, no thread and no open pipe."""

    def __init__(self, command: Sequence[str]) -> None:
        """Starts it; does not wait until it is ready. Raises ``OSError`` when it cannot be started."""
        self.served = 0
        """Requests that it was given."""
        self._process = subprocess.Popen(  # noqa: S603 - our own program
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=Path(sys.executable).parent,
            env=_environment(),
            start_new_session=sys.platform != "win32",
            creationflags=NO_WINDOW,
        )

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    @property
    def exit_status(self) -> int | None:
        """Negative: the number of the signal that ended it. None while it lives."""
        return self._process.returncode

    @property
    def ended_by_cpu_limit(self) -> bool:
        """True when the system ended it because its processor time was over."""
        return sys.platform != "win32" and self._process.returncode == -signal.SIGXCPU

    def ask(self, request: Frame, progress: Progress, seconds: float | None) -> Frame:
        """The answer to a request.

        Raises ``ChannelError`` when the worker ended or sent nonsense, ``OverTimeError`` when it has not got further
        for ``seconds``, and what ``progress`` raises. After an exception the worker is closed.
        """
        self.served += 1
        answers: SimpleQueue[Frame | None] = SimpleQueue()
        talk = threading.Thread(target=_talk, args=(*self._pipes, request, answers), name="worker", daemon=True)
        talk.start()
        try:
            return self._answer(answers, progress, seconds)
        except BaseException:
            self.end()
            raise
        finally:
            talk.join()
            if not self.alive:
                self.close()

    def _answer(self, answers: "SimpleQueue[Frame | None]", progress: Progress, seconds: float | None) -> Frame:
        deadline = None if seconds is None else time.monotonic() + seconds
        fraction, phrase = 0.0, ""
        while True:
            with suppress(Empty):
                answer = answers.get(timeout=_LOOK)
                if answer is None:
                    raise ChannelError("the worker ended")
                if answer.kind != "progress":
                    return answer
                before = fraction
                fraction, phrase = _how_far(answer)
                if seconds is not None and fraction > before:
                    deadline = time.monotonic() + seconds
            if deadline is not None and time.monotonic() > deadline:
                raise OverTimeError
            progress(fraction, phrase)

    def end(self) -> None:
        """Ends it at once, and whatever it started; may be called from any thread."""
        if self.alive:
            with suppress(ProcessLookupError, PermissionError):
                if sys.platform == "win32":
                    self._process.kill()
                else:
                    os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()

    def close(self) -> None:
        """Ends it and closes the pipes. Not while another thread is inside ``ask``: use ``end`` then."""
        self.end()
        for pipe in self._pipes:
            with suppress(OSError):
                pipe.close()

    @property
    def _pipes(self) -> tuple[BinaryIO, BinaryIO]:
        requests, answers = self._process.stdin, self._process.stdout
        if requests is None or answers is None:
            raise RuntimeError("a worker without pipes")
        return requests, answers  # type: ignore[return-value]


def _talk(requests: BinaryIO, replies: BinaryIO, request: Frame, answers: "SimpleQueue[Frame | None]") -> None:
    """Runs in a thread, as pipes cannot be waited for with a time-out on Windows."""
    try:
        with suppress(OSError):  # a worker that failed early has answered without reading all of the request
            send(requests, request)
        answer = receive(replies)
        while answer.kind == "progress":
            answers.put(answer)
            answer = receive(replies)
        answers.put(answer)
    except (ChannelError, OSError, ValueError):
        answers.put(None)


def _how_far(report: Frame) -> tuple[float, str]:
    fraction = report.fields.get("fraction")
    within = min(1.0, max(0.0, fraction)) if isinstance(fraction, int | float) else 0.0
    return within, str(report.fields.get("phrase", ""))[:200]


def _environment() -> dict[str, str]:
    """The parent's, but for what would change how Python starts."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    # A worker has one core; threads for linear algebra would cost 40 ms at its start.
    return {**kept, "OPENBLAS_NUM_THREADS": "1", "PYTHONPATH": str(Path(__file__).parents[2]), "PYTHONUTF8": "1"}


if sys.platform == "win32":
    NO_WINDOW = subprocess.CREATE_NO_WINDOW
else:
    NO_WINDOW = 0
