"""What the runs of another tool say of passages, of units that correspond, and of edited words."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from bench_data import Reuse
from bench_peers import Run
from motsvar.core.span import Span
from score_ocr import Claims

LONG_RUN = 50
"""Characters of a run that is no accident, and of a gap between two that belong together."""
_WORD = re.compile(r"[^\W_]+(?:[.,:/'’-][^\W_]+)*")


def passages(runs: Sequence[Run]) -> list[Reuse]:
    """Runs that are long enough, joined over short gaps."""
    found: list[Reuse] = []
    for run in runs:
        if min(run.left_end - run.left_start, run.right_end - run.right_start) < LONG_RUN:
            continue
        if found:
            last = found[-1]
            gaps = run.left_start - last.left.end, run.right_start - last.right.end
            if max(gaps) < LONG_RUN:
                found[-1] = Reuse(Span(last.left.start, run.left_end), Span(last.right.start, run.right_end))
                continue
        found.append(Reuse(Span(run.left_start, run.left_end), Span(run.right_start, run.right_end)))
    return found


def links(runs: Sequence[Run], left: Sequence[Span], right: Sequence[Span]) -> frozenset[tuple[int, int]]:
    """Units that share at least half of the characters of the shorter one."""
    shared = shared_characters(runs, left, right)
    return frozenset((i, j) for (i, j), size in shared.items() if 2 * size >= min(len(left[i]), len(right[j])) > 0)


def shared_characters(runs: Iterable[Run], left: Sequence[Span], right: Sequence[Span]) -> Counter[tuple[int, int]]:
    """How many characters any two units share. The units of either side are sorted and disjoint."""
    shared: Counter[tuple[int, int]] = Counter()
    left_starts, right_starts = [unit.start for unit in left], [unit.start for unit in right]
    for run in runs:
        for i in _touched(left_starts, run.left_start, run.left_end):
            here = _part(run, left[i])
            for j in _touched(right_starts, here.start, here.end):
                shared[i, j] += max(0, min(here.end, right[j].end) - max(here.start, right[j].start))
    return shared


def _touched(starts: Sequence[int], start: int, end: int) -> range:
    """Numbers of the units that may have a character in a range, by where they begin."""
    return range(max(0, bisect_right(starts, start) - 1), bisect_right(starts, end - 1))


def _part(run: Run, unit: Span) -> Span:
    """What of the run's right side answers to a unit on the left. The sides differ in white space at most."""
    low = max(0, unit.start - run.left_start)
    high = min(run.right_end - run.right_start, max(low, unit.end - run.left_start))
    return Span(run.right_start + min(low, high), run.right_start + high)


def claims(runs: Sequence[Run], left: str, right: str) -> Claims:
    """Words of the right text that lie in no run, and as many gaps as words are missing beside them."""
    left_words, right_words = ([found.span() for found in _WORD.finditer(text)] for text in (left, right))
    kept = [run for run in runs if run.left_end > run.left_start]
    edges = [Run(0, 0, 0, 0), *kept, Run(len(left), len(left), len(right), len(right))]
    claimed: set[int] = set()
    gaps: Counter[int] = Counter()
    for one, following in pairwise(edges):
        removed = _meeting(left_words, one.left_end, following.left_start)
        added = _meeting(right_words, one.right_end, following.right_start)
        claimed.update(added)
        if removed and not added:
            gaps[bisect_right([end for _, end in right_words], one.right_end)] += len(removed)
    return Claims(frozenset(claimed), gaps)


def _meeting(words: Sequence[tuple[int, int]], start: int, end: int) -> range:
    """Numbers of the words that have a character in a range; for an empty range, that have the place inside them."""
    first = bisect_right(words, start, key=lambda word: word[1])
    last = first
    while last < len(words) and words[last][0] < end:
        last += 1
    return range(first, last)
