"""Measures the search over a large case: reading it in, the size of its index, answers to mixed queries.

Usage: python build_scripts/bench_search.py [DOCUMENTS]
"""

import argparse
import random
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from itertools import accumulate
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "desktop"))

from motsvar.core.document import Document
from motsvar.core.words.lexicon import Lexicon
from motsvar.lexicons import load_lexicon
from motsvar.store import Case
from motsvar.workspace.case_search import CaseSearch

LENGTH = 4_000
"""Characters of a document."""
VOCABULARY = 60_000
QUERIES = 200
COMMON = ("och", "att", "det", "som", "i", "en", "av", "för", "på", "är", "inte", "till", "med", "om", "kommunen")
MISREADINGS = (("m", "rn"), ("ä", "a"), ("å", "a"), ("ö", "o"), ("l", "1"), ("ll", "il"), ("e", "c"))


def vocabulary(lexicon: Lexicon, chance: random.Random) -> list[str]:
    """Words of the dictionary in a fixed disorder, a tenth of them made into compounds."""
    count = len(lexicon.index.lemma_ends)
    words = [lexicon.index.lemma(number) for number in chance.sample(range(count), VOCABULARY)]
    words = [word for word in words if word.isalpha() and len(word) > 2]
    return [word + chance.choice(words).lower() if chance.random() < 0.1 else word for word in words]


def text(words: Sequence[str], weights: Sequence[float], chance: random.Random) -> str:
    """Paragraphs of sentences, one word in fifty misread."""
    parts, length = [], 0
    while length < LENGTH:
        sentence = []
        for word in chance.choices(words, cum_weights=weights, k=7):
            sentence += [chance.choice(COMMON), misread(word, chance) if chance.random() < 0.02 else word]
        parts.append(" ".join(sentence).capitalize() + (".\n\n" if chance.random() < 0.2 else ". "))
        length += len(parts[-1])
    return "".join(parts)[:LENGTH].strip()


def misread(word: str, chance: random.Random) -> str:
    printed, read = chance.choice(MISREADINGS)
    return word.replace(printed, read, 1)


def queries(words: Sequence[str], weights: Sequence[float], chance: random.Random) -> list[str]:
    """Every kind, of words as frequent as they are in the texts."""

    def one() -> str:
        return chance.choices(words, cum_weights=weights)[0]

    kinds = (
        lambda: one(),
        lambda: f"{one()} {one()}",
        lambda: f'"{chance.choice(COMMON)} {one()}"',
        lambda: f"{one()[:5]}*",
        lambda: f"NEAR({one()} {one()}, 20)",
        lambda: f"{one()} OR {one()}",
        lambda: f"kommunen {one()} -{one()}",
        lambda: chance.choice(COMMON),
    )
    return [kinds[number % len(kinds)]() for number in range(QUERIES)]


def main() -> int:
    parser = argparse.ArgumentParser(description="Measure the search over a large case.")
    parser.add_argument("documents", nargs="?", type=int, default=10_000)
    arguments = parser.parse_args()
    chance = random.Random(7)  # noqa: S311 - the same case each time
    words = vocabulary(load_lexicon("sv"), chance)
    weights = list(accumulate(1 / (number + 3) for number in range(len(words))))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with Case.create(folder / "large.motsvar") as case:
            with case.act("Fill"):
                for number in range(arguments.documents):
                    case.add_document(Document.from_text(text(words, weights, chance), f"{number}.txt"))
            print(f"{arguments.documents:,} documents of {LENGTH:,} characters", flush=True)
            search = CaseSearch(case, folder)
            before, started, worked = peak(), time.perf_counter(), time.process_time()
            search.prepare()
            clock, work = time.perf_counter() - started, time.process_time() - worked
            print(f"read in            {clock:8.1f} s, {work:.1f} s of work")
            print(f"memory, more       {peak() - before:8.0f} MB")
            size = sum(one.stat().st_size for one in (folder / "search").iterdir())
            print(f"index              {size / 1e6:8.0f} MB")
            taken: list[tuple[float, float, str, int]] = []
            for query in queries(words, weights, chance):
                started, worked = time.perf_counter(), time.process_time()
                found = search.search(query)
                ends = time.process_time() - worked, time.perf_counter() - started
                taken.append((1000 * ends[0], 1000 * ends[1], query, found.total))
            for what, times in (("work", sorted(one[0] for one in taken)), ("clock", sorted(one[1] for one in taken))):
                print(
                    f"answer, {what:10} {statistics.median(times):8.0f} ms, p95 {times[int(0.95 * len(times))]:.0f} ms"
                )
            for milliseconds, _clock, query, total in sorted(taken, reverse=True)[:5]:
                print(f"  slowest {milliseconds:8.0f} ms  {total:6} passages  {query}")
            search.close()
    return 0


def peak() -> float:
    """Most memory so far, MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    raise SystemExit(main())
