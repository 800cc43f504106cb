"""Shared passages: longer runs of text that one document has from the other, or both from a third.

A cluster of similar units is one when its words speak for it (``passage_evidence``), and ends where they cease to. A
passage that is mostly verbatim is cut to the exact run.
"""

from math import log

from rapidfuzz.distance import Levenshtein

from motsvar.core.comparison import Coverage, SharedPassage
from motsvar.core.matching.similarity import Pairs, UnitTerms
from motsvar.core.outline.texts import CodedText
from motsvar.core.passages.clusters import SHORTEST, find_clusters
from motsvar.core.passages.evidence import Evidence
from motsvar.core.passages.groups import Cluster
from motsvar.core.passages.summaries import SUMMARY_FACTOR
from motsvar.core.span import Span

LEAST_EVIDENCE = 5.0
"""Nats for each nat of the number of pairs of units: the more there are, the likelier one is alike by chance."""
LEAST_WORDS = 5
EXACT_RUN, MOSTLY_EXACT = 8, 0.55
"""Words in a run that counts as verbatim, and the share of the shorter side in such runs from which both are cut."""
VERBATIM, LIGHT = 0.9, 0.6
"""Share of the words in runs of equal ones, from which a passage counts as copied, and as lightly reworded."""
EQUAL_RUN = 2
"""Words in a run that counts as kept: single ones are equal everywhere."""
MARGIN = 60
"""Words on either side of a passage in which its exact run may begin or end."""
MOST_WORDS = 20_000
"""Longer passages are not trimmed: their ends matter little, and the time goes with the square."""

Runs = list[tuple[int, int, int]]
"""(left token, right token, how many) of what is equal, folded."""


def shared_passages(
    left: CodedText, right: CodedText, terms: tuple[UnitTerms, UnitTerms], similar: Pairs
) -> tuple[SharedPassage, ...]:
    """The passages, sorted; on neither side do two of them overlap unless both are close."""
    evidence = Evidence.of(left, right)
    found = (_passage(cluster, left, right, evidence) for cluster in find_clusters(left, right, terms, similar))
    return tuple(sorted((passage for passage in found if passage is not None), key=lambda p: (p.left, p.right)))


def _passage(cluster: Cluster, left: CodedText, right: CodedText, evidence: Evidence) -> SharedPassage | None:
    tokens = left.tokens_of(*cluster.left), right.tokens_of(*cluster.right)
    runs = _exact_runs(tokens, left, right)
    long_runs = [run for run in runs if run[2] >= EXACT_RUN and _touches(run, tokens)]
    exact, words = sum(run[2] for run in long_runs), min(map(len, tokens))
    copied = exact >= MOSTLY_EXACT * words
    if copied:
        tokens = (
            _trimmed(left, [(run[0], run[2]) for run in long_runs]),
            _trimmed(right, [(run[1], run[2]) for run in long_runs]),
        )
    elif evidence.total(tokens) >= LEAST_EVIDENCE * log(len(left.units) * len(right.units)):
        ends = evidence.ends(tokens)
        tokens = ends if min(map(len, ends)) >= LEAST_WORDS else tokens
    else:
        return None
    spans = _span(left, tokens[0]), _span(right, tokens[1])
    if min(map(len, spans)) < SHORTEST:
        return None
    coverage = _coverage(spans, _equal_share(runs, tokens), copied)
    confidence = round(min(0.99, 0.45 + 0.55 * max(cluster.cosine, min(1.0, exact / max(1, words)))), 3)
    return SharedPassage(coverage, confidence, *spans)


def _span(text: CodedText, tokens: range) -> Span:
    return Span(int(text.tokens.starts[tokens.start]), int(text.tokens.ends[tokens.stop - 1]))


def _equal_share(runs: Runs, passage: tuple[range, range]) -> float:
    """Share of the words of both sides that stand in runs of equal ones, 0 to 1."""
    inside = sum(
        count for left, right, count in runs if count >= EQUAL_RUN and left in passage[0] and right in passage[1]
    )
    return min(1.0, 2 * inside / max(1, sum(map(len, passage))))


def _coverage(spans: tuple[Span, Span], share: float, copied: bool) -> Coverage:
    """``share`` of the words of both sides is kept in place; ``copied`` says whether most of the shorter side is."""
    lengths = sorted(map(len, spans))
    if lengths[1] > SUMMARY_FACTOR * lengths[0]:
        return Coverage.SUMMARY
    if share >= VERBATIM:
        return Coverage.VERBATIM
    return Coverage.LIGHT if copied or share >= LIGHT else Coverage.HEAVY


def _exact_runs(passage: tuple[range, range], left: CodedText, right: CodedText) -> Runs:
    """What is equal in and around the passage."""
    windows = [
        range(max(0, tokens.start - MARGIN), min(len(text.codes), tokens.stop + MARGIN))
        for text, tokens in zip((left, right), passage, strict=True)
    ]
    if max(map(len, windows)) > MOST_WORDS:
        return []
    a, b = (window.start for window in windows)
    codes = (text.codes[w.start : w.stop].tolist() for text, w in zip((left, right), windows, strict=True))
    return [
        (a + step.src_start, b + step.dest_start, step.src_end - step.src_start)
        for step in Levenshtein.opcodes(*codes)
        if step.tag == "equal"
    ]


def _touches(run: tuple[int, int, int], passage: tuple[range, range]) -> bool:
    """Whether the run has words of the passage on both sides: what lies around it is no part of it."""
    return all(start < own.stop and start + run[2] > own.start for start, own in zip(run[:2], passage, strict=True))


def _trimmed(text: CodedText, runs: list[tuple[int, int]]) -> range:
    first = min(start for start, _ in runs)
    last = max(start + count for start, count in runs)
    return range(_after_signs(text, first), last)


def _after_signs(text: CodedText, first: int) -> int:
    """The first token at or after this one that is a word or begins a unit: the full stop before does not belong."""
    while not text.tokens.is_word[first] and first not in text.first:
        first += 1
    return first
