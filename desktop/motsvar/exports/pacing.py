"""Tells how far a long piece of writing has come, often enough to be stopped at once."""

from time import monotonic

from motsvar.core.progress import Progress

EVERY = 0.1
"""Seconds between two words of progress."""


class Paced:
    """Called once for each of ``total`` steps; tells ``progress`` now and then, which may raise ``Cancelled``."""

    def __init__(self, progress: Progress, total: int, phrase: str) -> None:
        self._progress, self._total, self._phrase = progress, max(total, 1), phrase
        self._done = 0
        self._told = monotonic()
        progress(0.0, phrase)

    def __call__(self) -> None:
        self._done += 1
        now = monotonic()
        if now - self._told >= EVERY:
            self._told = now
            self._progress(min(self._done / self._total, 1.0), self._phrase)
