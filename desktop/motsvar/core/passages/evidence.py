"""What the words of two passages tell about whether one was made from the other, and where that ends.

A word of the one that also stands in the other speaks for it, the more, the seldomer that is elsewhere in the text; a
word that does not speaks against it. Both are logarithms of how much likelier they are inside the passage than around
it (log-likelihood ratio, in nats), so they add up, and the best ends are those of the heaviest run of words.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from motsvar.core.outline.texts import CodedText, Numbers

Floats = NDArray[np.float64]

AROUND = 1_000
"""Words on either side of a passage that tell how usual it is to meet the other's words."""
MARGIN = 100
"""Words by which a passage may grow on either side."""
INSIDE_UNIT = 4.0
"""Nats that must be gained by an end inside a sentence: most passages are whole sentences."""
RARITIES = 7
"""Classes of words, by the binary logarithm of how often they occur in both texts together."""


@dataclass(frozen=True, slots=True, eq=False)
class Evidence:
    """Of one pair of texts."""

    texts: tuple[CodedText, CodedText]
    rarity: NDArray[np.int8]
    """For each term its class."""

    @classmethod
    def of(cls, left: CodedText, right: CodedText) -> "Evidence":
        terms = np.concatenate((left.terms[left.terms >= 0], right.terms[right.terms >= 0]))
        counts = np.maximum(np.bincount(terms), 1)
        return cls((left, right), np.minimum(RARITIES - 1, np.log2(counts)).astype(np.int8))

    def total(self, passage: tuple[range, range]) -> float:
        """Nats for the two sides, ranges of tokens, being one passage."""
        return sum(
            float(told[own.start - start : own.stop - start].sum()) for own, (start, told) in self._told(passage)
        )

    def ends(self, passage: tuple[range, range]) -> tuple[range, range]:
        """The same passage with the ends for which its words speak most."""
        found = []
        for text, (own, (start, told)) in zip(self.texts, self._told(passage), strict=True):
            low, high = max(own.start - MARGIN, 0), min(own.stop + MARGIN, len(text.terms))
            best = _heaviest(told[low - start : high - start], _at_units(text, low, high))
            found.append(range(low + best.start, low + best.stop))
        return found[0], found[1]

    def _told(self, passage: tuple[range, range]) -> tuple[tuple[range, tuple[int, Floats]], ...]:
        left, right = self.texts
        return (
            (passage[0], self._told_by(left, passage[0], right, passage[1])),
            (passage[1], self._told_by(right, passage[1], left, passage[0])),
        )

    def _told_by(self, text: CodedText, own: range, other_text: CodedText, other: range) -> tuple[int, Floats]:
        """Nats for each token from ``AROUND`` before the passage to ``AROUND`` after it, and where that begins."""
        start, stop = max(own.start - AROUND, 0), min(own.stop + AROUND, len(text.terms))
        terms = text.terms[start:stop]
        has = np.zeros(len(self.rarity) + 1, dtype=np.bool_)  # the last for signs, which have no term
        has[other_text.terms[other.start : other.stop]] = True
        has[-1] = False
        shared, kind = has[terms], np.where(terms >= 0, self.rarity[terms], RARITIES)
        inside = np.zeros(len(terms), dtype=np.bool_)
        inside[own.start - start : own.stop - start] = True
        within, around = _share(kind, shared, inside, 1.0), _share(kind, shared, ~inside, 0.5)
        speaks = within > around
        speaks[RARITIES] = False
        for_it = np.where(speaks, np.log(within / around), 0.0)
        against = np.where(speaks, np.log((1 - within) / (1 - around)), 0.0)
        return start, np.where(shared, for_it[kind], against[kind])


def _share(kind: Numbers, shared: NDArray[np.bool_], where: NDArray[np.bool_], assumed: float) -> Floats:
    """For each class the share of shared words, as if there were two more of which ``assumed`` are shared."""
    all_of = np.bincount(kind[where], minlength=RARITIES + 1)
    shared_of = np.bincount(kind[where & shared], minlength=RARITIES + 1)
    return np.asarray((shared_of + assumed) / (all_of + 2), dtype=np.float64)


def _at_units(text: CodedText, low: int, high: int) -> NDArray[np.bool_]:
    """For each place between tokens whether a unit begins or ends there."""
    out = np.zeros(high - low + 1, dtype=np.bool_)
    first, last = np.searchsorted(text.first, (low, high + 1))
    out[text.first[first:last] - low] = True
    return out


def _heaviest(told: Floats, at_units: NDArray[np.bool_]) -> range:
    """The run of tokens that weighs most, less what ends inside units cost (Kadane's algorithm)."""
    sums = np.append(0.0, np.cumsum(told))
    cost = np.where(at_units, 0.0, INSIDE_UNIT)
    begins = sums + cost
    lowest = np.minimum.accumulate(begins)
    stop = int(np.argmax(sums - cost - lowest))
    start = int(np.flatnonzero(begins[: stop + 1] <= lowest[stop] + 1e-9)[-1])
    return range(start, stop)
