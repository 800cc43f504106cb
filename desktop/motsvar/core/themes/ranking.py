"""Which of the recurring phrases are themes, and how weighty each is."""

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from motsvar.core.themes.parts_of_speech import say_no_thing
from motsvar.core.themes.phrases import Phrases
from motsvar.core.themes.terms import Terms
from motsvar.core.words.lexicon import Lexicon
from motsvar.core.words.word_stream import Flags, Ints

USUAL_LENGTH = 8
"""Code points of a word that names one thing; a longer one is a compound, which says more."""
SMALLEST, LARGEST = 0.75, 1.75
"""Bounds of what one word counts for, in usual words: a very long one is still one thing."""
NO_THING = 0.3
"""What a single verb or adjective counts for, against a noun."""
LEAST_WEIGHT = 0.5
"""It must say more to be a theme at all."""
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

    def score_with(self, found: Sequence[int] | None = None) -> float:
        """The score when so many occurrences were found in each text, compounds and misread ones included: each more
        than was counted is half a one."""
        counts = self.counts
        more = [max(0, many - own) for many, own in zip(found or counts, counts, strict=True)]
        root = root_for(len(counts))
        return self.worth * sum(math.pow(own + half / 2, root) for own, half in zip(self.free, more, strict=True))

    @property
    def counts(self) -> tuple[int, ...]:
        return tuple(self.phrases.counts[self.row].tolist())

    def places(self) -> tuple[Ints, ...]:
        return self.phrases.places(self.row)


def root_for(texts: int) -> float:
    """The power of the occurrences in a text: of many texts it counts more in how many of them a theme is."""
    return 0.5 if texts <= 2 else 0.25


def ranked(levels: Sequence[Phrases], terms: Terms, lexicon: Lexicon, most: int, most_alone: int) -> list[Candidate]:
    """The weightiest candidates: frequent, in all texts alike, long, and not commonplace. At most ``most`` that are in
    more than one text, or in the only one; and so many for each of several texts that are in this one alone.

    Score: log2(1 + size in usual words) x (1 - commonness) x the sum over texts of the square root of the occurrences,
    or the fourth root for more than two texts; one inside a longer candidate is not counted, as in C-value.
    """
    pool: list[Candidate] = []
    worths = [_worth(level, terms) for level in levels]
    for number, (level, worth) in enumerate(zip(levels, worths, strict=True)):
        nested = np.zeros_like(level.counts)
        for longer, its_worth in zip(levels[number + 1 : number + 2], worths[number + 1 :], strict=False):
            nested = _nested(level, longer, its_worth > 0)
        free = np.maximum(level.counts - nested, 0)
        scores = worth * np.power(free, root_for(free.shape[1])).sum(axis=1)
        best = [row for row in np.argsort(-scores, kind="stable")[: 3 * most].tolist() if scores[row] > 0]
        pool += [Candidate(level, row, float(worth[row]), tuple(free[row].tolist())) for row in best]
    pool = _weighed_by_kind(pool, terms, lexicon)
    pool.sort(key=lambda one: (-one.score_with(), -one.length, [terms.name(term, lexicon) for term in one.terms]))
    chosen: list[Candidate] = []
    taken: list[frozenset[int]] = []
    left: Counter[tuple[bool, ...]] = Counter()
    for candidate in pool:
        ours = frozenset(candidate.terms)
        where = tuple(count > 0 for count in candidate.counts)
        alone = sum(where) == 1 < len(where)
        kind = where if alone else ()
        if left[kind] < (most_alone if alone else most) and not any(
            _is_part(candidate, ours, theirs) for theirs in taken
        ):
            left[kind] += 1
            chosen.append(candidate)
            taken.append(ours)
    return chosen


def _weighed_by_kind(pool: Sequence[Candidate], terms: Terms, lexicon: Lexicon) -> list[Candidate]:
    """The candidates, where those that are a single verb or adjective are worth less, and commonplace ones are none."""
    keys = [terms.keys[one.terms[0]] if one.length == 1 else "" for one in pool]
    lemmas = [key if isinstance(key, str) else lexicon.index.lemma(key) for key in keys]
    less = say_no_thing(lemmas, lexicon).tolist()
    return [
        replace(one, worth=one.worth * NO_THING) if low else one
        for one, low in zip(pool, less, strict=True)
        if not low or terms.weight[one.terms[0]] > LEAST_WEIGHT
    ]


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
