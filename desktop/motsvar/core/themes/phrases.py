"""Counts the phrases of up to four terms that recur over several texts; positions are kept as arrays."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from motsvar.core.words.word_stream import Flags, Ints

LONGEST = 4
"""Terms in the longest phrase."""


@dataclass(frozen=True, slots=True, eq=False)
class Phrases:
    """All recurring phrases of one length. Row p of ``counts`` and ``terms`` is phrase p."""

    terms: Ints
    """phrases x length."""
    counts: Ints
    """phrases x texts: how often it is in each."""
    rows: tuple[Ints, ...]
    """For each text and each word which phrase begins there, -1 for none."""

    @property
    def length(self) -> int:
        return int(self.terms.shape[1])

    def places(self, row: int) -> tuple[Ints, ...]:
        """For each text the index of the first word of each occurrence of a phrase."""
        return tuple(np.flatnonzero(rows == row) for rows in self.rows)


def recurring_phrases(
    terms: Sequence[Ints], runs_on: Sequence[Flags], *, alone: int = 0, kept: Sequence[int] = ()
) -> list[Phrases]:
    """Phrases of 1, 2, 3 and 4 terms in a row that are in at least two texts, or twice where there is only one; where
    ``alone`` is given also those that are so often in a single one of several. Single terms that are ``kept`` need not
    recur.

    ``terms`` has for each text the term of each word, -1 for none; ``runs_on`` where no break follows.
    """
    if not terms:
        return []
    levels: list[Phrases] = []
    codes = list(terms)
    for length in range(1, LONGEST + 1):
        level = _level(codes, terms, length, alone, kept if length == 1 else ())
        if not len(level.terms):
            break
        levels.append(level)
        codes = [_longer(row, term, run, length) for row, term, run in zip(level.rows, terms, runs_on, strict=True)]
    return levels


def _level(codes: Sequence[Ints], terms: Sequence[Ints], length: int, alone: int, kept: Sequence[int]) -> Phrases:
    """The phrases behind these codes that recur, renumbered from 0. A code below 0 is none."""
    values, numbers = _numbered(codes) if length > 1 else _as_they_are(codes)
    counts = np.zeros((len(values), len(codes)), dtype=np.int64)
    for text, number in enumerate(numbers):
        counts[:, text] = np.bincount(number[number >= 0], minlength=len(values))
    recurs = (counts > 0).sum(axis=1) >= 2 if len(codes) > 1 else counts.sum(axis=1) >= 2
    if alone and len(codes) > 1:
        recurs |= counts.max(axis=1, initial=0) >= alone
    recurs[list(kept)] = True
    renumbered = np.append(np.where(recurs, np.cumsum(recurs) - 1, -1), -1)  # the last for words that begin none, -1
    rows = tuple(renumbered[number] for number in numbers)
    counts = counts[recurs]
    out = np.zeros((len(counts), length), dtype=np.int64)
    for row, term in zip(rows, terms, strict=True):
        places = np.flatnonzero(row >= 0)
        for step in range(length):
            out[row[places], step] = term[places + step]
    return Phrases(out, counts, rows)


def _as_they_are(terms: Sequence[Ints]) -> tuple[Ints, list[Ints]]:
    """The same for terms, whose numbers leave few out."""
    return np.arange(max((int(one.max(initial=-1)) for one in terms), default=-1) + 1), list(terms)


def _numbered(codes: Sequence[Ints]) -> tuple[Ints, list[Ints]]:
    """The different codes in order, and for each text the number of each code among them, -1 for none."""
    every = np.concatenate(codes)
    is_code = every >= 0
    values, number = np.unique(every[is_code], return_inverse=True)
    numbers = np.full(len(every), -1, dtype=np.int64)
    numbers[is_code] = number
    return values, np.split(numbers, np.cumsum([len(code) for code in codes])[:-1])


def _longer(rows: Ints, terms: Ints, runs_on: Flags, length: int) -> Ints:
    """Codes of the phrases one term longer: the phrase that starts here and the term that follows it. A phrase cannot
    recur unless the one that starts at its second word does."""
    out = np.full(len(rows), -1, dtype=np.int64)
    if len(rows) > length:
        here, after = rows[:-length], terms[length:]
        fits = (here >= 0) & (rows[1 : len(rows) - length + 1] >= 0) & (after >= 0) & runs_on[length - 1 : -1]
        out[:-length][fits] = here[fits] * 2**31 + after[fits]
    return out
