"""Measures how long documents are: a PDF of 1,000 pages read in a worker, and a reading stopped half-way.

Usage: python build_scripts/bench_readers.py [PAGES]
"""

import argparse
import random
import resource
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "desktop"))

from drawn_pdf import Put, column, drawn_pdf
from motsvar.core.errors import Cancelled
from motsvar.isolation.reading import read_bytes
from motsvar.isolation.workers import Workers

SECONDS, MEGABYTES, STOPPED = 30.0, 500.0, 0.5
"""Targets, for 1,000 pages."""
_SENTENCE = """nämnden beslutar avslå ansökan om bygglov för fastigheten eftersom den inte uppfyller kraven enligt
    gällande detaljplan och översiktsplan samt att området saknar kommunalt vatten avlopp väg skola vård omsorg"""
_LINES = 45
_LETTERS = 78


def document(pages: int) -> bytes:
    """Prose with a header and a page number on each page."""
    chance = random.Random(7)  # noqa: S311
    return drawn_pdf(*(_page(number, chance) for number in range(1, pages + 1)))


def _page(number: int, chance: random.Random) -> list[Put]:
    words, lines = _SENTENCE.split(), []
    for _ in range(_LINES):
        line = chance.choice(words)
        while len(line) < _LETTERS:
            line += " " + chance.choice(words)
        lines.append(line)
    head = [Put(70, 805, "Lövsunda kommun", 9), Put(430, 805, f"LS 2031/0417 Sida {number}", 9)]
    return [*head, *column(70, 760, lines, 10, 15)]


def told(what: str, value: float, unit: str, target: float) -> bool:
    """Prints a figure beside its target; whether it holds."""
    print(f"{what:44} {value:8.2f} {unit:3} at most {target:g}  {'yes' if value <= target else 'NO'}", flush=True)
    return value <= target


def stopping(data: bytes, workers: Workers, after: int) -> float:
    """Seconds from the wish to stop a reading, at that report of progress, until it is gone."""
    reports, wished = 0, 0.0

    def progress(fraction: float, _phrase: str) -> None:
        nonlocal reports, wished
        reports += fraction > 0
        if reports >= after:
            wished = time.perf_counter()
            raise Cancelled

    try:
        read_bytes(data, "long.pdf", workers, progress)
    except Cancelled:
        return time.perf_counter() - wished
    raise RuntimeError("the reading ended before it was stopped")


def main() -> int:
    parser = argparse.ArgumentParser(description="Measures the reading of long documents.")
    parser.add_argument("pages", nargs="?", type=int, default=1_000)
    pages = parser.parse_args().pages
    data = document(pages)
    print(f"A PDF of {pages:,} pages, {len(data) / 1e6:.1f} MB")
    with Workers(1) as workers:
        holds = told("stopped half-way", stopping(data, workers, 5), "s", STOPPED)
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        started = time.perf_counter()
        read = read_bytes(data, "long.pdf", workers)
        holds &= told("read, with the time of other programs", time.perf_counter() - started, "s", SECONDS)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    holds &= told("processor time of that", used, "s", SECONDS)
    holds &= told("memory of the worker at its peak", after.ru_maxrss / 1024, "MB", MEGABYTES)
    print(f"{len(read.text):,} letters, {len(read.layout or ()):,} words placed")
    return 0 if holds else 1


if __name__ == "__main__":
    raise SystemExit(main())
