"""How likely it is that two units correspond: a logistic model in two steps with a handful of weights.

The first looks at the pair alone, the second also at its rivals and neighbours. The weights were fitted by
``build_scripts/fit_confidence.py``, which says on what and shows how well they hold on texts left out.
"""

import numpy as np

from motsvar.core.matching.candidates import Candidates
from motsvar.core.matching.similarity import Floats, UnitTerms, cosines_within
from motsvar.core.outline.texts import Numbers

ALONE = (3.37, 5.2, 1.82, 1.07, 3.02, 2.32, -11.43)
"""For cosine, letters kept, containment, mass, tied sections and nearness; and the constant."""
AMONG_OTHERS = (2.55, 3.28, 1.62, 1.04, 3.03, 1.38, 2.04, 0.08, 1.64, -10.49)
"""The same, then for the smaller and the larger lead over rivals and for the better neighbour; the constant."""
LEAST_RIVAL = 0.1
MOST_RIVALS = 8
_STEPS = ((1, 1, 1.0), (1, 2, 0.7), (2, 1, 0.7))
"""Where neighbours stand, in units on the left and on the right, and how much they count."""


def confidences(pairs: Candidates, tied: Numbers, terms: tuple[UnitTerms, UnitTerms]) -> Floats:
    """For each pair from 0 to 1. ``tied`` is 1 where the headings above both units match."""
    alone = logistic(features_alone(pairs, tied), ALONE)
    return logistic(features_among_others(pairs, tied, alone, terms), AMONG_OTHERS)


def features_alone(pairs: Candidates, tied: Numbers) -> Floats:
    return np.column_stack((pairs.cosine, pairs.alike, pairs.contained, pairs.mass, tied, pairs.near))


def features_among_others(
    pairs: Candidates, tied: Numbers, alone: Floats, terms: tuple[UnitTerms, UnitTerms]
) -> Floats:
    leads = _lead(pairs.left, pairs.right, alone, terms[1]), _lead(pairs.right, pairs.left, alone, terms[0])
    beside = np.maximum(_neighbour(pairs, alone, -1), _neighbour(pairs, alone, 1))
    return np.column_stack((features_alone(pairs, tied), np.minimum(*leads), np.maximum(*leads), beside))


def logistic(features: Floats, weights: tuple[float, ...]) -> Floats:
    value = features @ np.array(weights[:-1]) + weights[-1]
    return np.asarray(1 / (1 + np.exp(-value)), dtype=np.float64)


def _lead(side: Numbers, other: Numbers, value: Floats, terms: UnitTerms) -> Floats:
    """How far each pair is above the best other pair of its unit that says something else: what is said twice in the
    other text is no rival of itself. Below zero when it is not the best."""
    likely = np.flatnonzero(value >= LEAST_RIVAL)
    order = likely[np.lexsort((other[likely], -value[likely], side[likely]))]
    starts = np.flatnonzero(np.diff(side[order], prepend=-1))
    sizes = np.diff(np.append(starts, len(order)))
    rivals = np.minimum(sizes, MOST_RIVALS)
    repeats = np.repeat(rivals, sizes)  # each pair of a unit against the strongest few of the unit
    pair = np.repeat(order, repeats)
    rank = np.arange(len(pair)) - np.repeat(np.cumsum(repeats) - repeats, repeats)
    rival = order[np.repeat(np.repeat(starts, sizes), repeats) + rank]
    differs = pair != rival
    pair, rival = pair[differs], rival[differs]
    strength = value[rival] * (1 - cosines_within(terms, other[pair], other[rival]))
    strongest = np.zeros(len(value))
    np.maximum.at(strongest, pair, strength)
    return np.asarray(value - strongest, dtype=np.float64)


def _neighbour(pairs: Candidates, value: Floats, sign: int) -> Floats:
    """The best pair just before or just after each."""
    best = np.zeros(len(pairs))
    if not len(pairs):
        return best
    key, units = pairs.key, pairs.right_units
    for left, right, weight in _STEPS:
        there = pairs.right + sign * right
        wanted = key + sign * (left * units + right)
        at = np.minimum(np.searchsorted(key, wanted), len(key) - 1)
        is_there = (key[at] == wanted) & (there >= 0) & (there < units)
        best = np.maximum(best, np.where(is_there, weight * value[at], 0.0))
    return best
