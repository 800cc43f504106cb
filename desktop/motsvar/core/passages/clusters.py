"""Which similar units are parts of one passage: strong clusters of them first, then weaker ones that lie apart."""

import numpy as np
from numpy.typing import NDArray

from motsvar.core.matching.similarity import Pairs, UnitTerms
from motsvar.core.outline.texts import CodedText
from motsvar.core.passages.groups import Cluster, Outline, grouped
from motsvar.core.passages.summaries import length_of, with_summaries

STRONG_SEED, STRONG_CLUSTER = 0.30, 0.34
"""Cosine (and Dice) of a seed, and cosine of the two sides of a cluster as a whole, above which they count."""
WEAK_SEED, WEAK_CLUSTER = 0.25, 0.30
"""The same for what lies apart from all strong clusters."""
GAP, SUMMARY_GAP = 4, 24
"""Most units between two seeds of one passage; a summary draws on places far apart."""
STRONG = 0.6
"""Cosine from which a passage may overlap another on one side: the same words quoted twice."""
SHORTEST = 60
"""Code points, on either side."""
LONGEST_RANKED = 2_000
"""Code points beyond which a longer cluster is not better than another."""

Marks = tuple[NDArray[np.bool_], NDArray[np.bool_]]
"""For each unit of either side whether a cluster has it."""


def find_clusters(
    left: CodedText, right: CodedText, terms: tuple[UnitTerms, UnitTerms], similar: Pairs
) -> list[Cluster]:
    """Groups of similar units that may be passages: on neither side do two overlap unless both are close."""
    texts, outlines = (left, right), (Outline.of(left), Outline.of(right))

    def found(seed: float, cluster: float, apart: NDArray[np.bool_]) -> list[Cluster]:
        at = np.flatnonzero((similar.cosine > seed) & (similar.dice > seed) & apart)
        seeds = list(zip(similar.left[at].tolist(), similar.right[at].tolist(), strict=True))
        narrow = _without_overlaps(grouped(seeds, outlines, terms, GAP, cluster), texts)
        wide = _without_overlaps(grouped(seeds, outlines, terms, SUMMARY_GAP, cluster), texts)
        return with_summaries(narrow, wide, seeds, texts)

    strong = found(STRONG_SEED, STRONG_CLUSTER, np.ones(len(similar), dtype=np.bool_))
    taken = _marked(strong, texts)
    weak = found(WEAK_SEED, WEAK_CLUSTER, ~taken[0][similar.left] & ~taken[1][similar.right])
    return [*strong, *(cluster for cluster in weak if not any(_overlaps(cluster, taken)))]


def _without_overlaps(clusters: list[Cluster], texts: tuple[CodedText, CodedText]) -> list[Cluster]:
    """The best of those that overlap."""

    def shorter(cluster: Cluster) -> int:
        return min(length_of(texts[0], cluster.left), length_of(texts[1], cluster.right))

    ranked = sorted(
        (cluster for cluster in clusters if shorter(cluster) >= SHORTEST),
        key=lambda c: (-c.cosine * min(shorter(c), LONGEST_RANKED), c.left, c.right),
    )
    keep: list[Cluster] = []
    taken = _marked([], texts)
    for cluster in ranked:
        overlaps = _overlaps(cluster, taken)
        if not all(overlaps) and (cluster.cosine >= STRONG or not any(overlaps)):
            keep.append(cluster)
            _mark(cluster, taken)
    return keep


def _marked(clusters: list[Cluster], texts: tuple[CodedText, CodedText]) -> Marks:
    marks = np.zeros(len(texts[0].units), dtype=np.bool_), np.zeros(len(texts[1].units), dtype=np.bool_)
    for cluster in clusters:
        _mark(cluster, marks)
    return marks


def _mark(cluster: Cluster, marks: Marks) -> None:
    for side, (first, last) in zip(marks, (cluster.left, cluster.right), strict=True):
        side[first : last + 1] = True


def _overlaps(cluster: Cluster, marks: Marks) -> tuple[bool, bool]:
    left, right = (
        bool(side[first : last + 1].any())
        for side, (first, last) in zip(marks, (cluster.left, cluster.right), strict=True)
    )
    return left, right
