"""Which passages are summaries: one side much shorter than the other, drawing on places far apart."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from motsvar.core.outline.texts import CodedText
from motsvar.core.passages.groups import Cluster, Seed, Units

SUMMARY_FACTOR = 3
"""A summary is at least so many times shorter than what it sums up."""
SUMMARY_SEEDED, SUMMARY_EXPLAINED = 0.5, 0.6
"""Shares of the units of a summary that have a seed of their own, and that a single narrow passage may explain."""
FEWEST_SEEDED = 3
"""Units with a seed of their own, whatever the length."""


def with_summaries(
    narrow: Sequence[Cluster], wide: Sequence[Cluster], seeds: Sequence[Seed], texts: tuple[CodedText, CodedText]
) -> list[Cluster]:
    """The narrow clusters, but a wide one in the place of those inside it where it is a summary: one side much shorter
    than the other, many units of it with a seed of their own, and no narrow cluster that explains most of it."""
    narrow = sorted(narrow, key=lambda c: (c.left, c.right))
    seeds = sorted(seeds)
    begins, lefts = [cluster.left[0] for cluster in narrow], [seed[0] for seed in seeds]
    dropped: set[Cluster] = set()
    summaries = []
    for cluster in wide:
        lengths = length_of(texts[0], cluster.left), length_of(texts[1], cluster.right)
        if max(lengths) <= SUMMARY_FACTOR * min(lengths):
            continue
        first, last = cluster.left
        inside = [c for c in narrow[bisect_left(begins, first) : bisect_right(begins, last)] if _inside(c, cluster)]
        own = [s for s in seeds[bisect_left(lefts, first) : bisect_right(lefts, last)] if _holds(cluster.right, s[1])]
        if _is_summary(cluster, inside, own, 0 if lengths[0] < lengths[1] else 1):
            dropped.update(inside)
            summaries.append(cluster)
    return [cluster for cluster in narrow if cluster not in dropped] + summaries


def length_of(text: CodedText, units: Units) -> int:
    """Code points."""
    return text.units[units[1]].span.end - text.units[units[0]].span.start


def _is_summary(cluster: Cluster, inside: Sequence[Cluster], own: Sequence[Seed], short: int) -> bool:
    explained = max((_size((c.left, c.right)[short]) for c in inside), default=0)
    size = _size((cluster.left, cluster.right)[short])
    distinct = min(len({seed[0] for seed in own}), len({seed[1] for seed in own}))
    return distinct >= max(FEWEST_SEEDED, SUMMARY_SEEDED * size) and explained <= SUMMARY_EXPLAINED * size


def _size(units: Units) -> int:
    return units[1] - units[0] + 1


def _inside(cluster: Cluster, other: Cluster) -> bool:
    return all(
        _holds(theirs, mine[0]) and _holds(theirs, mine[1])
        for mine, theirs in ((cluster.left, other.left), (cluster.right, other.right))
    )


def _holds(units: Units, unit: int) -> bool:
    return units[0] <= unit <= units[1]
