"""Shared passages: longer runs of text that one document has from the other, or both from a third.

Seeds are pairs of similar units; seeds that stand close together on both sides are one passage, if the two sides as a
whole are similar enough (Sanchez-Perez et al., PAN 2014). A passage that is mostly verbatim is cut to the exact run.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from rapidfuzz.distance import Levenshtein

from motsvar.core.comparison import Coverage, SharedPassage
from motsvar.core.similarity import Pairs, UnitTerms
from motsvar.core.span import Span
from motsvar.core.texts import CodedText

SEED_COSINE, SEED_DICE, CLUSTER_COSINE = 0.30, 0.30, 0.34
GAP, SUMMARY_GAP = 4, 24
"""Most units between two seeds of one passage; a summary draws on places far apart."""
SUMMARY_FACTOR = 3
"""A summary is at least so many times shorter than what it sums up."""
SUMMARY_SEEDED, SUMMARY_EXPLAINED = 0.5, 0.6
"""Shares of the units of a summary that have a seed of their own, and that a single narrow passage may explain."""
STRONG = 0.6
"""Cosine from which a passage may overlap another on one side: the same words quoted twice."""
SHORTEST = 60
"""Code points, on either side."""
EXACT_RUN, MOSTLY_EXACT = 8, 0.55
"""Words in a run that counts as verbatim, and the share of words in such runs from which a passage is trimmed."""
MARGIN = 60
"""Words on either side of a passage in which its exact run may begin or end."""
MOST_WORDS = 20_000
"""Longer passages are not trimmed: their ends matter little, and the time goes with the square."""

Seed = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Cluster:
    left: tuple[int, int]
    right: tuple[int, int]
    cosine: float


def shared_passages(
    left: CodedText, right: CodedText, terms: tuple[UnitTerms, UnitTerms], similar: Pairs
) -> tuple[SharedPassage, ...]:
    """The passages, sorted; on neither side do two of them overlap unless both are strong."""
    seeds_at = np.flatnonzero((similar.cosine > SEED_COSINE) & (similar.dice > SEED_DICE))
    seeds = list(zip(similar.left[seeds_at].tolist(), similar.right[seeds_at].tolist(), strict=True))
    narrow = _without_overlaps(_clusters(seeds, terms, GAP), left, right)
    wide = _without_overlaps(_clusters(seeds, terms, SUMMARY_GAP), left, right)
    found = _with_summaries(narrow, wide, seeds, left, right)
    passages = (_passage(cluster, left, right) for cluster in found)
    return tuple(sorted((p for p in passages if p is not None), key=lambda p: (p.left, p.right)))


def _with_summaries(
    narrow: list[_Cluster], wide: list[_Cluster], seeds: list[Seed], left: CodedText, right: CodedText
) -> list[_Cluster]:
    """Takes a wide cluster for the narrow ones inside it where it is a summary: one side much shorter than the other,
    nearly every unit of it with a seed of its own, and no narrow cluster that explains most of it."""
    out = list(narrow)
    for cluster in wide:
        lengths = _length(left, cluster.left), _length(right, cluster.right)
        if max(lengths) <= SUMMARY_FACTOR * min(lengths):
            continue
        short = 0 if lengths[0] < lengths[1] else 1
        units = (cluster.left, cluster.right)[short]
        inside = [c for c in narrow if _inside(c, cluster)]
        explained = max(((c.left, c.right)[short][1] - (c.left, c.right)[short][0] + 1 for c in inside), default=0)
        own = {seed for seed in seeds if _holds(cluster.left, seed[0]) and _holds(cluster.right, seed[1])}
        distinct = min(len({seed[0] for seed in own}), len({seed[1] for seed in own}))
        size = units[1] - units[0] + 1
        if distinct >= max(3, SUMMARY_SEEDED * size) and explained <= SUMMARY_EXPLAINED * size:
            out = [c for c in out if c not in inside] + [cluster]
    return out


def _inside(cluster: _Cluster, other: _Cluster) -> bool:
    return all(
        _holds(theirs, mine[0]) and _holds(theirs, mine[1])
        for mine, theirs in ((cluster.left, other.left), (cluster.right, other.right))
    )


def _holds(units: tuple[int, int], unit: int) -> bool:
    return units[0] <= unit <= units[1]


def _clusters(seeds: list[Seed], terms: tuple[UnitTerms, UnitTerms], gap: int) -> list[_Cluster]:
    """Groups of seeds whose sides are similar as a whole; a group that is not is tried again with smaller gaps."""
    out = []
    todo = [(seeds, gap)] if seeds else []
    while todo:
        group, width = todo.pop()
        for part in _close_together(group, width):
            i, j = [seed[0] for seed in part], [seed[1] for seed in part]
            cluster = _Cluster((min(i), max(i)), (min(j), max(j)), 0.0)
            cosine = _cosine(terms, cluster)
            if cosine >= CLUSTER_COSINE:
                out.append(_Cluster(cluster.left, cluster.right, cosine))
            elif width > 0 and len(part) > 1:
                todo.append((part, width - 1))
    return out


def _close_together(seeds: list[Seed], gap: int) -> Iterator[list[Seed]]:
    """Splits at gaps on one side, then the other, until there are none."""
    todo = [seeds]
    while todo:
        group = todo.pop()
        parts = _split(group, 0, gap)
        if len(parts) == 1:
            parts = _split(group, 1, gap)
        if len(parts) == 1:
            yield group
        else:
            todo += parts


def _split(seeds: list[Seed], side: int, gap: int) -> list[list[Seed]]:
    ordered = sorted(seeds, key=lambda seed: (seed[side], seed[1 - side]))
    out = [[ordered[0]]]
    for seed in ordered[1:]:
        if seed[side] - out[-1][-1][side] > gap + 1:
            out.append([seed])
        else:
            out[-1].append(seed)
    return out


def _cosine(terms: tuple[UnitTerms, UnitTerms], cluster: _Cluster) -> float:
    vectors = []
    for side, (first, last) in zip(terms, (cluster.left, cluster.right), strict=True):
        entries = slice(side.first[first], side.first[last + 1])
        vectors.append(np.bincount(side.term[entries], weights=side.weight[entries], minlength=side.vocabulary))
    norms = float(np.linalg.norm(vectors[0])) * float(np.linalg.norm(vectors[1]))
    return float(vectors[0] @ vectors[1]) / max(1e-9, norms)


def _without_overlaps(clusters: list[_Cluster], left: CodedText, right: CodedText) -> list[_Cluster]:
    """The best of those that overlap."""
    ranked = sorted(
        (c for c in clusters if min(_length(left, c.left), _length(right, c.right)) >= SHORTEST),
        key=lambda c: (-c.cosine * min(_length(left, c.left), 2000), c.left, c.right),
    )
    keep: list[_Cluster] = []
    taken = np.zeros(len(left.units), dtype=np.bool_), np.zeros(len(right.units), dtype=np.bool_)
    for cluster in ranked:
        both = [taken[0][cluster.left[0] : cluster.left[1] + 1], taken[1][cluster.right[0] : cluster.right[1] + 1]]
        if not (both[0].any() and both[1].any()) and (cluster.cosine >= STRONG or not (both[0].any() or both[1].any())):
            keep.append(cluster)
            both[0][:] = True
            both[1][:] = True
    return keep


def _length(text: CodedText, units: tuple[int, int]) -> int:
    return text.units[units[1]].span.end - text.units[units[0]].span.start


def _passage(cluster: _Cluster, left: CodedText, right: CodedText) -> SharedPassage | None:
    spans = [
        Span(text.units[units[0]].span.start, text.units[units[1]].span.end)
        for text, units in ((left, cluster.left), (right, cluster.right))
    ]
    runs = _exact_runs(cluster, left, right)
    words = min(_words(left, cluster.left), _words(right, cluster.right))
    long_runs = [run for run in runs if run[2] >= EXACT_RUN]
    exact = sum(run[2] for run in long_runs)
    share = min(1.0, sum(run[2] for run in runs) / max(1, words))
    coverage = _coverage(spans, share)
    if exact >= MOSTLY_EXACT * _words(left, cluster.left):
        spans = [
            _trimmed(left, [(run[0], run[2]) for run in long_runs]),
            _trimmed(right, [(run[1], run[2]) for run in long_runs]),
        ]
        coverage = Coverage.VERBATIM if exact >= 0.8 * words else Coverage.LIGHT
    if min(map(len, spans)) < SHORTEST:
        return None
    confidence = round(min(0.99, 0.45 + 0.55 * max(cluster.cosine, min(1.0, exact / max(1, words)))), 3)
    return SharedPassage(coverage, confidence, spans[0], spans[1])


def _coverage(spans: list[Span], share: float) -> Coverage:
    lengths = sorted(map(len, spans))
    if lengths[1] > SUMMARY_FACTOR * lengths[0]:
        return Coverage.SUMMARY
    return Coverage.VERBATIM if share >= 0.9 else Coverage.LIGHT if share >= 0.6 else Coverage.HEAVY


def _words(text: CodedText, units: tuple[int, int]) -> int:
    return int(text.first[units[1] + 1] - text.first[units[0]])


def _exact_runs(cluster: _Cluster, left: CodedText, right: CodedText) -> list[tuple[int, int, int]]:
    """(left token, right token, how many) of what is equal, folded, in and around the passage."""
    windows = []
    for text, (first, last) in ((left, cluster.left), (right, cluster.right)):
        windows.append(
            (max(0, int(text.first[first]) - MARGIN), min(len(text.codes), int(text.first[last + 1]) + MARGIN))
        )
    (a, b), (c, d) = windows
    if max(b - a, d - c) > MOST_WORDS:
        return []
    blocks = Levenshtein.opcodes(left.codes[a:b].tolist(), right.codes[c:d].tolist())
    return [(a + s.src_start, c + s.dest_start, s.src_end - s.src_start) for s in blocks if s.tag == "equal"]


def _trimmed(text: CodedText, runs: list[tuple[int, int]]) -> Span:
    first = min(start for start, _ in runs)
    last = max(start + count for start, count in runs) - 1
    return Span(int(text.tokens.starts[first]), int(text.tokens.ends[last]))
