"""Progress while SQLite works, which may stop it."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from motsvar.core.errors import Cancelled
from motsvar.core.progress import Progress

_STEPS = 20_000
"""Of SQLite's machine between two words: a few milliseconds."""


@contextmanager
def told_while(connection: sqlite3.Connection, progress: Progress, fraction: float, phrase: str) -> Iterator[None]:
    """:raises Cancelled: when ``progress`` does."""
    stopped = False

    def tell() -> int:
        nonlocal stopped
        try:
            progress(fraction, phrase)
        except Cancelled:
            stopped = True
        return int(stopped)

    connection.set_progress_handler(tell, _STEPS)
    try:
        yield
    except sqlite3.OperationalError:
        if stopped:
            raise Cancelled from None
        raise
    finally:
        connection.set_progress_handler(None, _STEPS)
    if stopped:
        raise Cancelled
