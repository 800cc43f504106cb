"""Documents made to do harm: each is read or refused in words, within the time and the memory of a worker."""

import os
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

import pytest

from fuzz_trial import reader_of
from motsvar.core.document import Document
from motsvar.core.errors import UnreadableDocument
from motsvar.isolation.handlers import READ_MEMORY
from motsvar.isolation.limits import READ_SECONDS
from motsvar.isolation.reading import read_bytes
from motsvar.isolation.workers import Workers
from support.hostile import Fate, Hostile
from support.hostile_archives import hostile_archives
from support.hostile_pdfs import hostile_pdfs
from support.hostile_texts import hostile_texts

FAULT = "a fault in the program"
QUICK_SECONDS = 6
"""Processor time that each of those may take which run in every ``make test``: others may be busy on the machine."""

on_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the system bounds workers on Linux only")
DOCUMENTS = [
    one for one in chain(hostile_archives(), hostile_pdfs(), hostile_texts()) if reader_of(one.suffix) is not None
]


@dataclass(slots=True)
class Used:
    """What the largest and busiest child has used, looked at until ``done``."""

    megabytes: int = 0
    seconds: float = 0.0
    """Processor time."""
    done: bool = False

    def watch(self) -> None:
        while not self.done:
            for pid in _children():
                self._look(Path("/proc") / pid)
            time.sleep(0.005)

    def _look(self, process: Path) -> None:
        try:
            if b"isolation.worker" not in (process / "cmdline").read_bytes():
                return  # not begun: it still has the memory of its parent
            status = (process / "status").read_text(encoding="utf-8")
            times = (process / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()[11:13]
        except OSError:
            return
        if "VmHWM:" in status:
            self.megabytes = max(self.megabytes, int(status.partition("VmHWM:")[2].split()[0]) // 1024)
        self.seconds = max(self.seconds, sum(map(int, times)) / os.sysconf("SC_CLK_TCK"))


def _children() -> Iterator[str]:
    for path in Path("/proc/self/task").glob("*/children"):
        try:
            yield from path.read_text(encoding="ascii").split()
        except OSError:
            continue


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    """One pool for all of them: what one document did must not harm the next."""
    with Workers() as pool:
        yield pool


@pytest.fixture
def used() -> Iterator[Used]:
    found = Used()
    thread = threading.Thread(target=found.watch)
    thread.start()
    try:
        yield found
    finally:
        found.done = True
        thread.join()


@on_linux
@pytest.mark.parametrize(
    "hostile",
    [pytest.param(one, id=str(one), marks=[pytest.mark.heavy, pytest.mark.logs] * one.heavy) for one in DOCUMENTS],
)
def test_it_is_read_or_refused_within_its_limits(hostile: Hostile, workers: Workers, used: Used) -> None:
    data = hostile.make()
    result = _read(hostile, data, workers)
    print(f"| {hostile} | {len(data):,} | {_said(result)} | {used.seconds:.2f} | {used.megabytes} |")  # noqa: T201
    assert used.seconds < (READ_SECONDS + 3 if hostile.heavy else QUICK_SECONDS)
    assert used.megabytes < READ_MEMORY // 1_000_000 + 200
    if isinstance(result, Document):
        assert hostile.fate is not Fate.REFUSED, result.source.skipped
        assert hostile.words in result.text
    else:
        assert FAULT not in result.sentence
        assert hostile.fate is not Fate.READ, result.sentence
        assert result.hint


def _read(hostile: Hostile, data: bytes, workers: Workers) -> Document | UnreadableDocument:
    try:
        return read_bytes(data, f"x{hostile.suffix}", workers)
    except UnreadableDocument as error:
        return error


def _said(result: Document | UnreadableDocument) -> str:
    return f"{len(result.text):,} characters" if isinstance(result, Document) else result.sentence
