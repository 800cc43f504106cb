"""Give damaged files to every reader, and count what none may do: die, hang, or raise what is no sentence.

Usage: python build_scripts/fuzz_readers.py [MUTANTS] [--reader SUFFIX]... [--campaign NUMBER] [--keep]
       python build_scripts/fuzz_readers.py --guided SECONDS [--reader SUFFIX]...

A mutant is told by reader, campaign and number, so that each can be made again. ``--keep`` writes those that do harm to
tests/data/readers/crashers, where a test reads them from then on. ``--guided`` lets coverage lead instead of chance,
where atheris is installed. Linux and macOS only.
"""

import argparse
import os
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "desktop"))

from fuzz_campaign import outcomes
from fuzz_corpora import FOLDER, corpora
from fuzz_guided import run_guided
from fuzz_mutants import Corpus, mutant
from fuzz_trial import DEATH, HANG, MEMORY, READ, REFUSED, Outcome, reader_of

LARGEST_KEPT = 100_000
"""Bytes of a mutant that is kept."""


@dataclass(frozen=True, slots=True)
class Campaign:
    """What a number of mutants did to one reader."""

    suffix: str
    outcomes: tuple[Outcome, ...]
    seconds: float

    @property
    def faults(self) -> list[Outcome]:
        return [outcome for outcome in self.outcomes if outcome.is_fault]

    def row(self) -> str:
        """A row of a Markdown table."""
        kinds = Counter(outcome.kind for outcome in self.outcomes)
        times = sorted(outcome.seconds for outcome in self.outcomes)
        untyped = sum(kinds.values()) - sum(kinds[kind] for kind in (READ, REFUSED, MEMORY, DEATH, HANG))
        figures = (
            f"{len(times):,}",
            *(f"{kinds[kind]:,}" for kind in (READ, REFUSED, MEMORY)),
            f"{untyped}",
            f"{kinds[DEATH]}",
            f"{kinds[HANG]}",
            f"{times[len(times) * 99 // 100]:.3f}",
            f"{times[-1]:.3f}",
            f"{max(outcome.megabytes for outcome in self.outcomes)}",
            f"{self.seconds:.0f}",
        )
        return f"| {self.suffix} | {' | '.join(figures)} |"


HEAD = (
    "| file | mutants | read | refused | out of memory | other errors | deaths | hangs > 20 s | 99th percentile, s "
    "| slowest, s | memory, MB | all, s |\n|---|---|---|---|---|---|---|---|---|---|---|---|"
)


def run(corpus: Corpus, campaign: int, mutants: int, children: int) -> Campaign:
    """A campaign against the reader of a format, which there must be."""
    reader = reader_of(corpus.suffix)
    if reader is None:
        raise ValueError(corpus.suffix)
    begun = time.monotonic()
    found = tuple(outcomes(reader, corpus, campaign, range(mutants), children))
    return Campaign(corpus.suffix, found, time.monotonic() - begun)


def keep(corpus: Corpus, campaign: int, faults: Sequence[Outcome]) -> None:
    """Writes one mutant of each kind of fault, the smallest."""
    smallest: dict[str, tuple[int, bytes]] = {}
    for outcome in faults:
        data = mutant(corpus, campaign, outcome.number)
        if outcome.kind not in smallest or len(data) < len(smallest[outcome.kind][1]):
            smallest[outcome.kind] = outcome.number, data
    (FOLDER / "crashers").mkdir(exist_ok=True)
    for kind, (number, data) in smallest.items():
        print(f"  {kind}: mutant {number} of campaign {campaign}, {len(data):,} bytes")
        if len(data) <= LARGEST_KEPT:
            (FOLDER / "crashers" / f"{campaign}-{number}{corpus.suffix}").write_bytes(data)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("mutants", type=int, nargs="?", default=10_000)
    parser.add_argument("--reader", action="append", default=[], metavar="SUFFIX")
    parser.add_argument("--campaign", type=int, default=1)
    parser.add_argument("--children", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--keep", action="store_true")
    parser.add_argument("--guided", type=int, default=0, metavar="SECONDS")
    told = parser.parse_args(arguments)
    chosen = [one for one in corpora() if one.suffix in (told.reader or [one.suffix]) and reader_of(one.suffix)]
    if told.guided:
        return max(run_guided(corpus, told.guided) for corpus in chosen)
    print(HEAD)
    clean = True
    for corpus in chosen:
        result = run(corpus, told.campaign, told.mutants, told.children)
        print(result.row(), flush=True)
        clean = clean and not result.faults
        if told.keep:
            keep(corpus, told.campaign, result.faults)
        else:
            for kind, count in Counter(outcome.kind for outcome in result.faults).items():
                first = min(outcome.number for outcome in result.faults if outcome.kind == kind)
                print(f"  {kind}: {count}, the first is mutant {first}")
    return 0 if clean else 1


if __name__ == "__main__":
    sys.exit(main())
