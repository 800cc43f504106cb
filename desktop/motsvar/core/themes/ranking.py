"""Which of the recurring phrases are themes, and how weighty each is."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from motsvar.core.themes.phrases import Phrases
from motsvar.core.themes.terms import Terms
from motsvar.core.words.word_stream import Flags, Ints

USUAL_LENGTH = 8
"""Code points of a word that names one thing; a longer one is a compound, which says more."""
SMALLEST, LARGEST = 0.75, 1.75
"""Bounds of what one word counts for, in usual words: a very long one is still one thing."""
LEAST_FREE = 0.34
"""A term that mostly occurs inside a theme already chosen is one by itself only when this share stands free."""

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Candidate:
    phrases: Phrases
    row: int
    worth: float
    """What one occurrence says."""
    free: tuple[int, ...]
    """Occurrences in each text that are not inside a longer candidate."""

    @property
    def length(self) -> int:
        return self.phrases.length

    @property
    def terms(self) -> tuple[int, ...]:
        return tuple(self.phrases.terms[self.row].tolist())

    @property
    def free_share(self) -> float:
        return sum(self.free) / max(1, int(self.phrases.counts[self.row].sum()))

    def score_with(self, compounds: Sequence[int] | None = None) -> float:
        """The score when each text has so many compounds with this term, each half an occurrence."""
        more = compounds or [0] * len(self.free)
        return self.worth * sum(math.sqrt(own + half / 2) for own, half in zip(self.free, more, strict=True))

    def places(self) -> tuple[Ints, ...]:
        return self.phrases.places(self.row)


def ranked(levels: Sequence[Phrases], terms: Terms, most: int) -> list[Candidate]:
    """The weightiest candidates, at most ``most``: frequent, in all texts alike, long, and not commonplace.

    Score: log2(1 + size in usual words) x (1 - commonness) x the sum over texts of the square root of the occurrences,
    where one inside a longer candidate is not counted, as in C-value.
    """
    pool: list[Candidate] = []
    worths = [_worth(level, terms) for level in levels]
    for number, (level, worth) in enumerate(zip(levels, worths, strict=True)):
        nested = np.zeros_like(level.counts)
        for longer, its_worth in zip(levels[number + 1 : number + 2], worths[number + 1 :], strict=False):
            nested = _nested(level, longer, its_worth > 0)
        free = np.maximum(level.counts - nested, 0)
        scores = worth * np.sqrt(free).sum(axis=1)
        best = [row for row in np.argsort(-scores, kind="stable")[: 3 * most].tolist() if scores[row] > 0]
        pool += [Candidate(level, row, float(worth[row]), tuple(free[row].tolist())) for row in best]
    pool.sort(key=lambda one: (-one.score_with(), -one.length, one.row))
    chosen: list[Candidate] = []
    taken: list[frozenset[int]] = []
    for candidate in pool:
        ours = frozenset(candidate.terms)
        if len(chosen) < most and not any(_is_part(candidate, ours, theirs) for theirs in taken):
            chosen.append(candidate)
            taken.append(ours)
    return chosen


def _worth(level: Phrases, terms: Terms) -> Floats:
    weight = terms.weight[level.terms]
    says = (weight.max(axis=1) + weight.mean(axis=1)) / 2
    size = np.clip(terms.lengths / USUAL_LENGTH, SMALLEST, LARGEST)[level.terms].sum(axis=1)
    worth = np.log2(1 + size) * says
    worth[terms.letterhead[level.terms].any(axis=1)] = 0
    return np.asarray(worth)


def _nested(level: Phrases, longer: Phrases, is_candidate: Flags) -> Ints:
    """For each phrase and text how often it is inside the most frequent longer candidate that holds it."""
    nested = np.zeros_like(level.counts)
    for rows, longer_rows in zip(level.rows, longer.rows, strict=True):
        places = np.flatnonzero(longer_rows >= 0)
        one_place = np.full(len(longer.counts), -1)
        one_place[longer_rows[places]] = places
        holders = np.flatnonzero(is_candidate & (one_place >= 0))
        places = one_place[holders]
        for step in (0, 1):
            np.maximum.at(nested, rows[places + step], longer.counts[holders])
    return nested


def _is_part(candidate: Candidate, ours: frozenset[int], theirs: frozenset[int]) -> bool:
    """True when one's terms are all in the other's and it hardly stands free, or is the longer and adds little."""
    return ours == theirs or (ours <= theirs and candidate.free_share < LEAST_FREE)
