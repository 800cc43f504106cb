"""Progress on standard error, where it can be seen and does no harm to what is piped."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import click

from motsvar.core.progress import Progress, silent

STEPS = 1000


@contextmanager
def shown_progress() -> Iterator[Progress]:
    """A bar while standard error is a terminal, else nothing."""
    if not sys.stderr.isatty():
        yield silent
        return
    with click.progressbar(length=STEPS, file=sys.stderr, item_show_func=lambda phrase: phrase or "") as bar:

        def show(fraction: float, phrase: str) -> None:
            bar.update(max(0, int(fraction * STEPS) - bar.pos), phrase)

        yield show
