"""Documents made to do harm: each is read or refused in words, within the time and the memory of a worker."""

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
"""What each of those that run in every ``make test`` may take, on a busy machine."""

on_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the system bounds workers on Linux only")
DOCUMENTS = [
    one for one in chain(hostile_archives(), hostile_pdfs(), hostile_texts()) if reader_of(one.suffix) is not None
]


@dataclass(slots=True)
class Peak:
    """The largest resident size of a child, looked for until ``done``."""

    megabytes: int = 0
    done: bool = False

    def watch(self) -> None:
        while not self.done:
            for pid in _children():
                self.megabytes = max(self.megabytes, _high_water(pid))
            time.sleep(0.005)


def _children() -> Iterator[str]:
    for path in Path("/proc/self/task").glob("*/children"):
        try:
            yield from path.read_text(encoding="ascii").split()
        except OSError:
            continue


def _high_water(pid: str) -> int:
    process = Path("/proc") / pid
    try:
        if b"isolation.worker" not in (process / "cmdline").read_bytes():
            return 0  # not begun: it still has the memory of its parent
        status = (process / "status").read_text(encoding="utf-8")
    except OSError:
        return 0
    return int(status.partition("VmHWM:")[2].split()[0]) // 1024 if "VmHWM:" in status else 0


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    """One pool for all of them: what one document did must not harm the next."""
    with Workers() as pool:
        yield pool


@pytest.fixture
def peak() -> Iterator[Peak]:
    found = Peak()
    thread = threading.Thread(target=found.watch)
    thread.start()
    try:
        yield found
    finally:
        found.done = True
        thread.join()


@on_linux
@pytest.mark.parametrize(
    "hostile", [pytest.param(one, id=str(one), marks=[pytest.mark.heavy] * one.heavy) for one in DOCUMENTS]
)
def test_it_is_read_or_refused_within_its_limits(hostile: Hostile, workers: Workers, peak: Peak) -> None:
    data = hostile.make()
    begun = time.monotonic()
    result = _read(hostile, data, workers)
    seconds = time.monotonic() - begun
    print(f"| {hostile} | {len(data):,} | {_said(result)} | {seconds:.2f} | {peak.megabytes} |")  # noqa: T201
    assert seconds < (READ_SECONDS + 3 if hostile.heavy else QUICK_SECONDS)
    assert peak.megabytes < READ_MEMORY // 1_000_000 + 200
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
