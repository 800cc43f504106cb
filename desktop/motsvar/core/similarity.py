"""Which units say similar things: tf-isf cosine and Dice over their terms, as in Sanchez-Perez et al. (PAN 2014).

The product of two sparse matrices is made as a join on shared terms, rarest first, within a budget, so that common
words never cost quadratic time; what it finds is then scored exactly.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from motsvar.core.progress import Progress, silent
from motsvar.core.texts import CodedText, Numbers

Floats = NDArray[np.float64]

BUDGET = 1_000_000
"""Joined entries: 0.15 seconds. Up to about 100 kB against 100 kB the join is complete."""
LEAST_COSINE = 0.18
AT_A_TIME = 8_192
"""Pairs that are scored together: with some ten terms each, a megabyte an array."""


@dataclass(frozen=True, slots=True, eq=False)
class Pairs:
    """Candidate pairs of units, sorted by left unit, then right; parallel arrays."""

    left: Numbers
    right: Numbers
    cosine: Floats
    dice: Floats

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
    sides = [_counted(text) for text in (left, right)]
    vocabulary = 1 + max((int(term.max()) for _, term, _ in sides if len(term)), default=0)
    units = len(left.units) + len(right.units)
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
    """All pairs of units whose cosine reaches ``LEAST_COSINE``, as far as their rarer terms tell; and where common
    terms were too many to join, as far as runs of three words tell."""
    key, partial, complete = _joined(left, right)
    progress(0.25, "Finding what corresponds")
    units = max(1, len(right.norm))
    i, j = key // units, key % units
    likely = partial >= 0.6 * LEAST_COSINE * np.maximum(left.norm[i] * right.norm[j], 1e-9)
    key = key[likely]
    if not complete:
        runs, shared, _ = _joined(*_runs_of_three(*texts))
        key = _united(key, runs[shared >= 2])
    i, j = key // units, key % units
    pairs = scored(left, right, i, j, progress)
    keep = pairs.cosine >= LEAST_COSINE
    return Pairs(i[keep], j[keep], pairs.cosine[keep], pairs.dice[keep])


def _united(keys: Numbers, others: Numbers) -> Numbers:
    """What is in either of two sorted arrays, once: ``np.union1d`` for arrays that are sorted, forty times as fast."""
    both = np.sort(np.concatenate((keys, others)), kind="stable")
    return both[np.diff(both, prepend=-1) > 0]


def scored(left: UnitTerms, right: UnitTerms, i: Numbers, j: Numbers, progress: Progress = silent) -> Pairs:
    """The exact cosine and Dice of the given pairs of units; some at a time, so that it fits the processor's cache."""
    keys = right.unit * right.vocabulary + right.term
    pieces = []
    for at in range(0, max(1, len(i)), AT_A_TIME):
        progress(0.3 + 0.1 * at / max(1, len(i)), "Finding what corresponds")
        pieces.append(_scored_piece(left, right, keys, i[at : at + AT_A_TIME], j[at : at + AT_A_TIME]))
    return Pairs(i, j, np.concatenate([cosine for cosine, _ in pieces]), np.concatenate([dice for _, dice in pieces]))


def _scored_piece(left: UnitTerms, right: UnitTerms, keys: Numbers, i: Numbers, j: Numbers) -> tuple[Floats, Floats]:
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
    return np.minimum(1.0, dot / np.maximum(left.norm[i] * right.norm[j], 1e-9)), 2 * shared / np.maximum(sizes, 1)


def _counted(text: CodedText) -> tuple[Numbers, Numbers, Numbers]:
    """(unit, term, how often), sorted."""
    unit_of = np.repeat(np.arange(len(text.units)), np.diff(text.first))
    is_term = text.terms >= 0
    unit, term = unit_of[is_term], text.terms[is_term]
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
    affordable = by_cost[np.cumsum(cost[by_cost]) <= BUDGET]
    used = np.zeros(left.vocabulary, dtype=np.bool_)
    used[affordable] = True
    complete = len(affordable) == len(by_cost)
    entries = np.flatnonzero(used[left.term])  # by unit, so that the keys are nearly sorted
    starts = np.cumsum(right_count) - right_count
    repeats = right_count[left.term[entries]]
    rows = np.repeat(entries, repeats)
    inside = np.arange(len(rows)) - np.repeat(np.cumsum(repeats) - repeats, repeats)
    columns = right_order[inside + starts[left.term[rows]]]
    units = max(1, len(right.norm))
    key = left.unit[rows] * units + right.unit[columns]
    product = left.weight[rows] * right.weight[columns]
    cells = len(left.norm) * len(right.norm)
    if 0 < cells <= 4_000_000:
        dots: Floats = np.asarray(np.bincount(key, weights=product, minlength=cells), dtype=np.float64)
        found = np.flatnonzero(dots)
        return found.astype(np.int64), dots[found], complete
    order = np.argsort(key, kind="stable")
    key, product = key[order], product[order]
    begins = np.flatnonzero(np.diff(key, prepend=-1))
    return key[begins], np.add.reduceat(product, begins) if len(begins) else product, complete
