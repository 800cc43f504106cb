"""Which units say similar things: tf-isf cosine and Dice over their terms, as in Sanchez-Perez et al. (PAN 2014).

The product of two sparse matrices is made as a join on shared terms, rarest first, within a budget, so that common
words never cost quadratic time; what it finds is then scored exactly.
"""

from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

from motsvar.core.matching.misread_terms import repaired_terms
from motsvar.core.outline.texts import CodedText, Numbers
from motsvar.core.progress import Progress, silent

Floats = NDArray[np.float64]

BUDGET = 1_000_000
"""Joined entries: 0.1 seconds. Up to about 100 kB against 100 kB the join is complete."""
MOST_CELLS = 4_000_000
"""Pairs of units that are counted in a table of 32 MB; more are sorted, which is dearer."""
BUDGET_OF_RARE = 400_000
"""Joined entries where they are sorted: the rarest terms must do, with runs of words."""
FEWEST_UNITS = 50
"""Texts of fewer units weigh their terms as if there were so many: in two sentences no word is common."""
LEAST_COSINE = 0.14
LEAST_OF_RARE = 0.2
"""Least part of the cosine that comes from the rarer terms, where the commoner are too many to join."""
MOST_EQUAL = 16
"""Pairs of equal units: those of more are paired in order."""
MOST_A_UNIT = 50
"""Pairs of a unit, on average: where all units are alike, only the best of each are kept."""
STRONG = 0.5
"""Cosine of a pair beside which others are looked at whatever their cosine."""
AT_A_TIME = 8_192
"""Pairs that are scored together: with some ten terms each, a megabyte an array."""


@dataclass(frozen=True, slots=True, eq=False)
class Pairs:
    """Candidate pairs of units, sorted by left unit, then right; parallel arrays."""

    left: Numbers
    right: Numbers
    cosine: Floats
    dice: Floats
    mass: Floats
    """The dot product: how much that is rare they share, in squared logarithms."""
    contained: Floats
    """The dot product by the smaller squared norm: whether the one with less to say is in the other."""
    equal: NDArray[np.bool_]
    """Whether all their folded words are equal."""

    def __len__(self) -> int:
        return len(self.left)


@dataclass(frozen=True, slots=True, eq=False)
class UnitTerms:
    """The distinct terms of each unit, sorted by unit; a sparse matrix in coordinates."""

    unit: Numbers
    term: Numbers
    weight: Floats
    """Term frequency times the logarithm of units by units that hold the term."""
    first: Numbers
    """For each unit its first entry; one more at the end."""
    norm: Floats
    """Euclidean, for each unit."""
    vocabulary: int


def unit_terms(left: CodedText, right: CodedText) -> tuple[UnitTerms, UnitTerms]:
    sides = [_counted(terms, text) for terms, text in zip(repaired_terms(left, right), (left, right), strict=True)]
    vocabulary = 1 + max((int(term.max()) for _, term, _ in sides if len(term)), default=0)
    units = max(FEWEST_UNITS, len(left.units) + len(right.units))
    holding = sum(np.bincount(term, minlength=vocabulary) for _, term, _ in sides)
    isf = np.log1p(units / np.maximum(holding, 1))
    out = []
    for (unit, term, count), text in zip(sides, (left, right), strict=True):
        weight: Floats = np.asarray(count * isf[term], dtype=np.float64)
        n = len(text.units)
        norm = np.sqrt(np.bincount(unit, weights=weight * weight, minlength=n))
        first = np.searchsorted(unit, np.arange(n + 1))
        out.append(UnitTerms(unit, term, weight, first, norm, vocabulary))
    return out[0], out[1]


def similar_pairs(
    texts: tuple[CodedText, CodedText], left: UnitTerms, right: UnitTerms, progress: Progress = silent
) -> Pairs:
    """All pairs of units that are equal or whose cosine reaches ``LEAST_COSINE``, as far as their rarer terms tell, and
    where common terms were too many to join, as far as runs of three words tell; and the pairs beside strong ones."""
    key, partial, complete = _joined(left, right)
    progress(0.25, "Finding what corresponds")
    units = max(1, len(right.norm))
    i, j = key // units, key % units
    least = LEAST_COSINE if complete else LEAST_OF_RARE
    likely = partial >= least * np.maximum(left.norm[i] * right.norm[j], 1e-9)
    key = key[likely]
    if not complete:
        runs, shared, _ = _joined(*_runs_of_three(*texts))
        key = _united(key, runs[shared >= 2])
    equal = equal_units(*texts)
    key = _united(key, equal)
    is_equal = np.zeros(len(key), dtype=np.bool_)
    is_equal[np.searchsorted(key, equal)] = True
    found = _scored(left, right, key, is_equal, progress)
    keep = is_equal | (found.cosine >= LEAST_COSINE)
    if keep.sum() > MOST_A_UNIT * (len(left.norm) + len(right.norm)):
        keep &= best_of_each(found.left, found.right, found.cosine, MOST_A_UNIT)
    key = key[keep]
    beside = _beside(key[found.cosine[keep] >= STRONG], len(left.norm), units)
    beside = beside[key[np.minimum(np.searchsorted(key, beside), len(key) - 1)] != beside] if len(key) else beside
    added = _scored(left, right, beside, np.zeros(len(beside), dtype=np.bool_), progress)
    return _merged(_taken(found, keep), added, units)


def best_of_each(i: Numbers, j: Numbers, value: Floats, most: int) -> NDArray[np.bool_]:
    """Which pairs are among the best so many of one of their units; of equal ones those at like places come first."""
    apart = np.abs(i / (1 + i.max(initial=0)) - j / (1 + j.max(initial=0)))
    keep = np.zeros(len(i), dtype=np.bool_)
    for side, other in ((i, j), (j, i)):
        order = np.lexsort((other, apart, -np.round(value, 6), side))
        ranked = side[order]
        starts = np.flatnonzero(np.diff(ranked, prepend=-1))
        rank = np.arange(len(ranked)) - np.repeat(starts, np.diff(np.append(starts, len(ranked))))
        keep[order[rank < most]] = True
    return keep


def _beside(keys: Numbers, left_units: int, right_units: int) -> Numbers:
    """The pairs just before and just after the given ones, sorted: between two passages that correspond even what
    shares no whole word is read."""
    i, j = keys // right_units, keys % right_units
    before = keys[(i > 0) & (j > 0)] - right_units - 1
    after = keys[(i < left_units - 1) & (j < right_units - 1)] + right_units + 1
    return _united(before, after)


def _taken(pairs: Pairs, at: NDArray[np.bool_] | Numbers) -> Pairs:
    return Pairs(*(getattr(pairs, column.name)[at] for column in fields(Pairs)))


def _merged(pairs: Pairs, others: Pairs, right_units: int) -> Pairs:
    """Both, sorted."""
    both = Pairs(
        *(np.concatenate((getattr(pairs, column.name), getattr(others, column.name))) for column in fields(Pairs))
    )
    return _taken(both, np.argsort(both.left * right_units + both.right, kind="stable"))


def _united(keys: Numbers, others: Numbers) -> Numbers:
    """What is in either of two sorted arrays, once: ``np.union1d`` for arrays that are sorted, forty times as fast."""
    both = np.sort(np.concatenate((keys, others)), kind="stable")
    return both[np.diff(both, prepend=-1) > 0]


def _scored(left: UnitTerms, right: UnitTerms, key: Numbers, equal: NDArray[np.bool_], progress: Progress) -> Pairs:
    """The exact figures of pairs; some at a time, so that it fits the processor's cache."""
    keys = right.unit * right.vocabulary + right.term
    units = max(1, len(right.norm))
    i, j = key // units, key % units
    dot, dice = np.zeros(len(key)), np.zeros(len(key))
    for at in range(0, len(key), AT_A_TIME):
        progress(0.3 + 0.1 * at / len(key), "Finding what corresponds")
        piece = slice(at, at + AT_A_TIME)
        dot[piece], dice[piece] = _products(left, right, keys, i[piece], j[piece])
    norms = left.norm[i], right.norm[j]
    cosine = np.minimum(1.0, dot / np.maximum(norms[0] * norms[1], 1e-9))
    contained = np.minimum(1.0, dot / np.maximum(np.minimum(*norms) ** 2, 1e-9))
    return Pairs(i, j, cosine, dice, dot, contained, equal)


def equal_units(left: CodedText, right: CodedText) -> Numbers:
    """``left * right units + right`` of the units whose folded words are all equal, sorted; many equal ones are paired
    in order."""
    places: tuple[dict[bytes, list[int]], dict[bytes, list[int]]] = ({}, {})
    for text, place in zip((left, right), places, strict=True):
        first = text.first.tolist()
        for unit in range(len(text.units)):
            place.setdefault(text.codes[first[unit] : first[unit + 1]].tobytes(), []).append(unit)
    equal: list[tuple[int, int]] = []
    for words, there in places[0].items():
        here = places[1].get(words, [])
        if len(there) * len(here) <= MOST_EQUAL:
            equal += [(x, y) for x in there for y in here]
        else:
            equal += zip(there, here, strict=False)
    units = max(1, len(right.units))
    return np.sort(np.array([x * units + y for x, y in equal], dtype=np.int64))


def _products(left: UnitTerms, right: UnitTerms, keys: Numbers, i: Numbers, j: Numbers) -> tuple[Floats, Floats]:
    """Dot product and Dice of pairs of units."""
    counts = left.first[i + 1] - left.first[i]
    owner = np.repeat(np.arange(len(i)), counts)
    entry = np.arange(len(owner)) - np.repeat(np.cumsum(counts) - counts, counts) + np.repeat(left.first[i], counts)
    wanted = j[owner] * left.vocabulary + left.term[entry]
    at = np.minimum(np.searchsorted(keys, wanted), max(0, len(keys) - 1))
    hit = keys[at] == wanted if len(keys) else np.zeros(len(wanted), dtype=np.bool_)
    owner, entry, at = owner[hit], entry[hit], at[hit]
    dot = np.bincount(owner, weights=left.weight[entry] * right.weight[at], minlength=len(i))
    shared = np.bincount(owner, minlength=len(i))
    sizes = counts + right.first[j + 1] - right.first[j]
    return dot.astype(np.float64), 2 * shared / np.maximum(sizes, 1)


def cosines_within(text: UnitTerms, i: Numbers, j: Numbers) -> Floats:
    """How alike units of one text are."""
    dot, _ = _products(text, text, text.unit * text.vocabulary + text.term, i, j)
    return np.minimum(1.0, dot / np.maximum(text.norm[i] * text.norm[j], 1e-9))


def _counted(terms: Numbers, text: CodedText) -> tuple[Numbers, Numbers, Numbers]:
    """(unit, term, how often), sorted."""
    unit_of = np.repeat(np.arange(len(text.units)), np.diff(text.first))
    is_term = terms >= 0
    unit, term = unit_of[is_term], terms[is_term]
    if not len(term):
        empty = np.zeros(0, np.int64)
        return empty, empty, empty
    width = int(term.max()) + 1
    key, count = np.unique(unit * width + term, return_counts=True)
    return key // width, key % width, count


def _runs_of_three(left: CodedText, right: CodedText) -> tuple[UnitTerms, UnitTerms]:
    """Every three neighbouring words of a unit as one term of weight one."""
    sides = []
    for text in (left, right):
        unit = np.repeat(np.arange(len(text.units)), np.diff(text.first))[: max(0, len(text.codes) - 2)]
        codes = text.codes.astype(np.uint64)
        mixed = (codes[:-2] * _MIXER + codes[1:-1]) * _MIXER + codes[2:]
        inside = unit == np.repeat(np.arange(len(text.units)), np.diff(text.first))[2:]
        sides.append((unit[inside], mixed[inside]))
    _, numbers = np.unique(np.concatenate([mixed for _, mixed in sides]), return_inverse=True)
    vocabulary = int(numbers.max(initial=0)) + 1
    out = []
    for (unit, _), term, text in zip(sides, np.split(numbers, [len(sides[0][0])]), (left, right), strict=True):
        n = len(text.units)
        first = np.searchsorted(unit, np.arange(n + 1))
        out.append(UnitTerms(unit, term.astype(np.int64), np.ones(len(unit)), first, np.ones(n), vocabulary))
    return out[0], out[1]


_MIXER = np.uint64(0x9E3779B97F4A7C15)
"""Odd and without pattern (Knuth's golden ratio): products of different codes rarely meet."""


def _joined(left: UnitTerms, right: UnitTerms) -> tuple[Numbers, Floats, bool]:
    """(left unit * right units + right unit, partial dot product), sorted, over the rarest terms within the budget; and
    whether these were all."""
    right_order = np.argsort(right.term, kind="stable")
    left_count = np.bincount(left.term, minlength=left.vocabulary)
    right_count = np.bincount(right.term, minlength=right.vocabulary)
    cost = left_count * right_count
    by_cost = np.argsort(cost, kind="stable")
    total = np.cumsum(cost[by_cost])
    complete = bool(total[-1] <= BUDGET)
    cells = len(left.norm) * len(right.norm)
    budget = BUDGET if complete or cells <= MOST_CELLS else BUDGET_OF_RARE
    affordable = by_cost[total <= budget]
    used = np.zeros(left.vocabulary, dtype=np.bool_)
    used[affordable] = True
    entries = np.flatnonzero(used[left.term])  # by unit, so that the keys are nearly sorted
    starts = np.cumsum(right_count) - right_count
    repeats = right_count[left.term[entries]]
    rows = np.repeat(entries, repeats)
    inside = np.arange(len(rows)) - np.repeat(np.cumsum(repeats) - repeats, repeats)
    columns = right_order[inside + starts[left.term[rows]]]
    units = max(1, len(right.norm))
    key = left.unit[rows] * units + right.unit[columns]
    product = left.weight[rows] * right.weight[columns]
    if 0 < cells <= MOST_CELLS:
        dots: Floats = np.asarray(np.bincount(key, weights=product, minlength=cells), dtype=np.float64)
        found = np.flatnonzero(dots)
        return found.astype(np.int64), dots[found], complete
    order = np.argsort(key, kind="stable")  # nearly sorted already, as this sort likes it
    key, product = key[order], product[order]
    begins = np.flatnonzero(np.diff(key, prepend=-1))
    return key[begins], np.add.reduceat(product, begins) if len(begins) else product, complete
