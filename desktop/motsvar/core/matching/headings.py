"""Which headings say the same: ``Forvaltningens synpunkter och forslag`` and ``Synpunkter och förslag`` do."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from rapidfuzz.fuzz import ratio

from motsvar.core.outline.texts import CodedText

MOST_PAIRS = 40_000
"""Above, only headings that share a rare word are looked at."""
LEAST_SCORE = 0.6
LEAST_DICE = 0.4
SHORTEST_PART = 5
"""Letters of a word that counts as a part of a longer one: ``beslut`` in ``beslutsförslag``."""
PART_CREDIT = 0.8
"""How much a part, or a word with a letter misread, counts of a word."""
LIKELY_MISREAD = 80.0
BODY_WEIGHT = 0.3
"""How much it tells that the texts below two headings correspond."""


@dataclass(frozen=True, slots=True)
class _Word:
    term: int
    key: str
    weight: float
    """The rarer in the two texts, the more it tells."""


def matched_headings(
    left: CodedText, right: CodedText, bodies: Mapping[tuple[int, int], float] | None = None
) -> dict[tuple[int, int], float]:
    """Pairs of heading units, one to one, each with its score from 0 to 1. ``bodies`` tells for two sections by their
    numbers which share of their units correspond."""
    bodies = bodies or {}
    i_all, j_all = (np.flatnonzero(text.is_heading()).tolist() for text in (left, right))
    if not i_all or not j_all:
        return {}
    weights = _weights(left, right)
    words = _words(left, i_all, weights), _words(right, j_all, weights)
    order = {i: at / len(i_all) for at, i in enumerate(i_all)}, {j: at / len(j_all) for at, j in enumerate(j_all)}
    ranked = []
    for i, j in _candidates(*words):
        body = bodies.get((left.units[i].section, right.units[j].section), 0.0)
        score = _score(words[0][i], words[1][j], BODY_WEIGHT * body)
        if score >= LEAST_SCORE:
            ranked.append((-score, abs(order[0][i] - order[1][j]), i, j))
    taken: tuple[set[int], set[int]] = (set(), set())
    out = {}
    for score, _, i, j in sorted(ranked):
        if i not in taken[0] and j not in taken[1]:
            out[i, j] = -score
            taken[0].add(i)
            taken[1].add(j)
    return out


def _weights(left: CodedText, right: CodedText) -> Sequence[float]:
    """For each term, as ``unit_terms`` weighs them."""
    terms = np.concatenate([text.terms[text.terms >= 0] for text in (left, right)])
    counts = np.bincount(terms, minlength=1)
    return list(np.log1p((len(left.units) + len(right.units)) / np.maximum(counts, 1)))


def _words(text: CodedText, units: Sequence[int], weights: Sequence[float]) -> dict[int, tuple[_Word, ...]]:
    """The distinct words of headings, without the numbers they begin with."""
    out = {}
    for unit in units:
        tokens = range(int(text.first[unit]), int(text.first[unit + 1]))
        terms = {int(text.terms[at]): text.tokens.keys[at] for at in tokens if text.terms[at] >= 0}
        kept = {term: key for term, key in terms.items() if not key[0].isdecimal()} or terms
        out[unit] = tuple(_Word(term, key, weights[term]) for term, key in kept.items())
    return out


def _candidates(left: dict[int, tuple[_Word, ...]], right: dict[int, tuple[_Word, ...]]) -> Iterable[tuple[int, int]]:
    if len(left) * len(right) <= MOST_PAIRS:
        return [(i, j) for i in left for j in right]
    holders: dict[int, list[int]] = {}
    for j, words in right.items():
        for word in words:
            holders.setdefault(word.term, []).append(j)
    found = {
        (i, j): None for i, words in left.items() for word in words if len(holders.get(word.term, ())) <= 8
        for j in holders.get(word.term, ())
    }  # fmt: skip
    return list(found)


def _score(left: tuple[_Word, ...], right: tuple[_Word, ...], bonus: float) -> float:
    """How much of the shorter heading is in the longer, less for what the longer says besides, with a bonus for those
    that share a word at all."""
    sizes = sum(word.weight for word in left), sum(word.weight for word in right)
    if not min(sizes):
        return 0.0
    shared = _covered(left, right), _covered(right, left)
    contained, dice = max(shared[0] / sizes[0], shared[1] / sizes[1]), sum(shared) / sum(sizes)
    if not dice or dice + bonus < LEAST_DICE:
        return 0.0
    return min(1.0, 0.6 * contained + 0.4 * dice + bonus)


def _covered(words: tuple[_Word, ...], others: tuple[_Word, ...]) -> float:
    terms = {other.term for other in others}
    return sum(
        word.weight
        * (1.0 if word.term in terms else PART_CREDIT * any(_is_part(word.key, other.key) for other in others))
        for word in words
    )


def _is_part(key: str, other: str) -> bool:
    short, long = sorted((key, other), key=len)
    if len(short) < SHORTEST_PART:
        return False
    return long.startswith(short) or long.endswith(short) or ratio(key, other) >= LIKELY_MISREAD
