"""Many mutants through one reader, in child processes that may die or hang without harm to the rest. POSIX only."""

import os
import select
import signal
import time
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from fuzz_mutants import Corpus, mutant
from fuzz_trial import DEATH, HANG, Outcome, confine, tried
from motsvar.readers.registry import Reader

PATIENCE = 20.0
"""Seconds that a mutant may take."""
BLOCK = 100
"""Mutants that one child reads."""


Work = Callable[[Sequence[int], Callable[[str], object]], None]
"""What a child does with its numbers, and whom it tells."""


@dataclass(slots=True)
class _Child:
    """A process and what it has told. It tells each number before it reads that mutant, and the outcome after."""

    pid: int
    pipe: int
    numbers: Sequence[int]
    told: bytes = b""
    since: float = field(default_factory=time.monotonic)
    at: int = -1
    """Number of the mutant that is being read; -1 between two."""
    done: int = 0


def outcomes(reader: Reader, corpus: Corpus, campaign: int, numbers: Iterable[int], children: int) -> Iterator[Outcome]:
    """What came of the mutants of those numbers, in no order."""
    reader.load()

    def work(some: Sequence[int], tell: Callable[[str], object]) -> None:
        for number in some:
            data = mutant(corpus, campaign, number)
            tell(f"{number}")
            outcome = tried(reader, data, number)
            tell(f"{number}\t{outcome.kind}\t{outcome.seconds:.4f}\t{outcome.megabytes}")

    yield from _run(work, list(numbers), children)


def _run(work: Work, numbers: Sequence[int], children: int) -> Iterator[Outcome]:
    size = max(1, min(BLOCK, -(-len(numbers) // children)))
    waiting = [numbers[start : start + size] for start in range(0, len(numbers), size)]
    running: list[_Child] = []
    try:
        while waiting or running:
            while waiting and len(running) < children:
                running.append(_started(work, waiting.pop(0)))
            ready = select.select([child.pipe for child in running], [], [], 0.5)[0]
            for child in list(running):
                if child.pipe in ready:
                    open_still = yield from _heard(child)
                else:
                    open_still = not _is_late(child)
                    if not open_still:
                        yield Outcome(child.at, HANG, PATIENCE)
                        child.at = -1
                if not open_still:
                    running.remove(child)
                    yield from _ended(child)
                    left = child.numbers[child.done :]
                    if left:
                        waiting.insert(0, left)
    finally:
        for child in running:
            _ended_now(child)


def _started(work: Work, numbers: Sequence[int]) -> _Child:
    inward, outward = os.pipe()
    pid = os.fork()
    if not pid:  # whatever happens here, the child never goes on into the parent's code
        try:
            os.close(inward)
            confine()
            work(numbers, lambda words: os.write(outward, f"{words}\n".encode()))
            os._exit(0)
        finally:
            os._exit(1)
    os.close(outward)
    return _Child(pid, inward, numbers)


def _heard(child: _Child) -> Generator[Outcome, None, bool]:
    """What the child has told; returns whether it goes on."""
    some = os.read(child.pipe, 65536)
    lines = (child.told + some).split(b"\n")
    child.told = lines.pop()
    for line in lines:
        child.since = time.monotonic()
        number, *rest = line.decode().split("\t")
        child.at = -1 if rest else int(number)
        child.done = child.numbers.index(int(number)) + 1
        if rest:
            yield Outcome(int(number), rest[0], float(rest[1]), int(rest[2]))
    return bool(some)


def _is_late(child: _Child) -> bool:
    return time.monotonic() - child.since > PATIENCE


def _ended(child: _Child) -> Iterator[Outcome]:
    _ended_now(child)
    if child.at >= 0:
        yield Outcome(child.at, DEATH, time.monotonic() - child.since)


def _ended_now(child: _Child) -> None:
    os.kill(child.pid, signal.SIGKILL)
    os.waitpid(child.pid, 0)
    os.close(child.pipe)
