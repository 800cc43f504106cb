"""What it costs that another process reads: time through a worker that stands ready, above the reading itself.

Usage: python build_scripts/bench_reading.py [ROUNDS]
"""

import statistics
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "desktop"))

from fuzz_corpora import FOLDER
from fuzz_trial import reader_of
from motsvar.isolation.reading import read_bytes
from motsvar.isolation.workers import Workers
from motsvar.readers.registry import Reader

TARGET = 0.25
"""Seconds above the reading itself."""
SETTLED = 1.0
"""Seconds in which a worker gets ready."""


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds, one of each round."""

    suffix: str
    size: int
    alone: tuple[float, ...]
    through_worker: tuple[float, ...]

    @property
    def above(self) -> float:
        """What the worker adds: median against median."""
        return statistics.median(self.through_worker) - statistics.median(self.alone)


def cost(suffix: str, rounds: int = 5, settled: float = SETTLED) -> Cost | None:
    """The cost for the sample document of a format; None where it has no reader."""
    reader = reader_of(suffix)
    if reader is None:
        return None
    path = FOLDER / ("answer.truth.txt" if suffix == ".txt" else f"answer{suffix}")
    data = path.read_bytes()
    return Cost(
        suffix, len(data), tuple(_alone(reader, data, rounds)), tuple(_through(data, path.name, rounds, settled))
    )


def _alone(reader: Reader, data: bytes, rounds: int) -> Iterator[float]:
    reader.read(data, f"x{reader.suffixes[0]}")  # imports what it needs
    for _ in range(rounds):
        begun = time.perf_counter()
        reader.read(data, f"x{reader.suffixes[0]}")
        yield time.perf_counter() - begun


def _through(data: bytes, name: str, rounds: int, settled: float) -> Iterator[float]:
    with Workers() as workers:
        for _ in range(rounds):
            time.sleep(settled)
            begun = time.perf_counter()
            read_bytes(data, name, workers)
            yield time.perf_counter() - begun


def main() -> int:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    print("| file | bytes | reading, ms | through a worker, ms | above, ms | target, ms |\n|---|---|---|---|---|---|")
    held = True
    for suffix in (".txt", ".docx", ".odt", ".rtf", ".html", ".pdf"):
        found = cost(suffix, rounds)
        if found:
            figures = statistics.median(found.alone), statistics.median(found.through_worker), found.above, TARGET
            print(f"| {suffix} | {found.size:,} | {' | '.join(f'{1000 * figure:.0f}' for figure in figures)} |")
            held = held and found.above <= TARGET
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main())
