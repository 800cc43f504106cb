"""Which headings say the same: ``Forvaltningens synpunkter och forslag`` and ``Synpunkter och förslag`` do."""

from collections.abc import Iterable, Sequence

import numpy as np

from motsvar.core.texts import CodedText

MOST_PAIRS = 250_000
"""Above, only headings that share a rare word are looked at."""
LEAST_SCORE = 0.6


def matched_headings(left: CodedText, right: CodedText) -> dict[tuple[int, int], float]:
    """Pairs of heading units, one to one, each with its score from 0 to 1."""
    i_all, j_all = (np.flatnonzero(text.is_heading()).tolist() for text in (left, right))
    terms_of = [_term_sets(left, i_all), _term_sets(right, j_all)]
    weights = _weights([*terms_of[0].values(), *terms_of[1].values()])
    ranked = []
    for i, j in _candidates(terms_of[0], terms_of[1]):
        score = _score(terms_of[0][i], terms_of[1][j], weights)
        if score >= LEAST_SCORE:
            nearness = (
                -abs(i_all.index(i) * len(j_all) - j_all.index(j) * len(i_all)) if len(i_all) < 500 else -abs(i - j)
            )
            ranked.append((score, nearness, -i, -j))
    taken: tuple[set[int], set[int]] = (set(), set())
    out = {}
    for score, _, i, j in sorted(ranked, reverse=True):
        if -i not in taken[0] and -j not in taken[1]:
            out[-i, -j] = score
            taken[0].add(-i)
            taken[1].add(-j)
    return out


def _term_sets(text: CodedText, units: Sequence[int]) -> dict[int, frozenset[int]]:
    return {unit: frozenset(text.terms[text.first[unit] : text.first[unit + 1]].tolist()) - {-1} for unit in units}


def _weights(sets: Sequence[frozenset[int]]) -> dict[int, float]:
    """A word of many headings tells less; one in both of two headings and nowhere else tells most."""
    held: dict[int, int] = {}
    for terms in sets:
        for term in terms:
            held[term] = held.get(term, 0) + 1
    return {term: 1.0 / (1.0 + np.log(count)) for term, count in held.items()}


def _candidates(left: dict[int, frozenset[int]], right: dict[int, frozenset[int]]) -> Iterable[tuple[int, int]]:
    if len(left) * len(right) <= MOST_PAIRS:
        return [(i, j) for i in left for j in right]
    holders: dict[int, list[int]] = {}
    for j, terms in right.items():
        for term in terms:
            holders.setdefault(term, []).append(j)
    found = {
        (i, j): None for i, terms in left.items() for term in sorted(terms) if len(holders.get(term, ())) <= 8
        for j in holders.get(term, ())
    }  # fmt: skip
    return list(found)


def _score(left: frozenset[int], right: frozenset[int], weights: dict[int, float]) -> float:
    """How much of the shorter heading is in the longer, less for what the longer says besides."""
    shared = sum(weights[term] for term in sorted(left & right))
    sizes = sorted(sum(weights[term] for term in sorted(terms)) for terms in (left, right))
    if not shared:
        return 0.0
    contained, dice = shared / sizes[0], 2 * shared / (sizes[0] + sizes[1])
    return 0.6 * contained + 0.4 * dice if dice >= 0.5 else 0.0
