"""Which documents of a large case may share words: told by sampled runs of words, without comparing every two.

A run of three words is a number; one in ``SAMPLED`` of them is kept, the same ones in every text (Broder 1997; sampling
by value, Manber 1994). Runs that are in many documents are formula and make no pair. Case, accents and the usual
misreadings are folded away first.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from motsvar.core.progress import Progress, silent
from motsvar.core.words.folding import fold
from motsvar.core.words.word_hash import Keys, hashes

RUN = 3
"""Words in a row. Longer ones do not outlive reading errors, shorter ones are in every text."""
SAMPLED = 2
"""One run in so many is kept."""
MOST_HOLDERS = 64
"""Documents beyond which a run is formula."""
LEAST_RUNS = 4
"""Sampled runs that two documents share at least, so that chance makes no pair."""
LEAST_SHARE = 0.03
"""Of the sampled runs of either document."""
MOST_PARTNERS = 50
"""Pairs that are kept for a document: those in which it shares most."""

_WORD = re.compile(r"[^\W_]+")
_STEP = np.uint64(0x9E3779B97F4A7C15)
_TURN, _REST = np.uint64(23), np.uint64(41)
_FACTOR = np.uint64(0xBF58476D1CE4E5B9)
_SHIFT = np.uint64(31)

Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Candidate:
    """Two documents, by number, the smaller first, and about how much each shares with the other, 0 to 1."""

    left: int
    right: int
    left_share: float
    right_share: float

    @property
    def share(self) -> float:
        return max(self.left_share, self.right_share)


@dataclass(frozen=True, slots=True)
class Candidates:
    """``pairs`` in the order of what they share. Of documents with the same words, ``copies``, the first stands for
    all in the pairs."""

    pairs: tuple[Candidate, ...] = ()
    copies: tuple[tuple[int, ...], ...] = ()

    @property
    def with_copies(self) -> tuple[Candidate, ...]:
        """The pairs, then each copy with the first of its group."""
        copies = (Candidate(group[0], number, 1.0, 1.0) for group in self.copies for number in group[1:])
        return (*self.pairs, *copies)


def fingerprint(text: str) -> Keys:
    """The sampled runs of a text, each once, in order of their numbers. O(n)."""
    words = hashes(_WORD.findall(fold(text)))
    runs = np.zeros(max(0, len(words) - RUN + 1), dtype=np.uint64)
    for step in range(RUN):
        runs = (runs << _TURN | runs >> _REST) ^ words[step : step + len(runs)] * _STEP
    runs = (runs ^ runs >> _SHIFT) * _FACTOR
    runs ^= runs >> _SHIFT
    return np.unique(runs[runs % np.uint64(SAMPLED) == 0])


def candidates(prints: Sequence[Keys], progress: Progress = silent) -> Candidates:
    """The pairs among documents with these fingerprints that may share words.

    The memory is a few numbers for each sampled run; the time grows with the runs, not with the pairs there could be.
    """
    copies = _copies(prints)
    later = {number for group in copies for number in group[1:]}
    empty = np.zeros(0, dtype=np.uint64)
    own = [empty if number in later else one for number, one in enumerate(prints)]
    index = _Index.of(own)
    kept: set[tuple[int, int]] = set()
    for number, one in enumerate(own):
        if number % 100 == 0:
            progress(number / len(own), "Looking for documents that are alike")
        kept.update((min(number, other), max(number, other)) for other in index.partners(number, one))
    pairs = [_candidate(pair, own) for pair in kept]
    return Candidates(tuple(sorted(pairs, key=lambda one: (-one.share, one.left, one.right))), copies)


@dataclass(frozen=True, slots=True, eq=False)
class _Index:
    """The documents that hold each run which is in a few of them."""

    runs: Keys
    starts: Ints
    """Where the holders of each run begin; one more entry at the end."""
    holders: Ints
    lengths: Ints
    """Of each fingerprint."""

    @classmethod
    def of(cls, prints: Sequence[Keys]) -> "_Index":
        every = np.concatenate([np.zeros(0, dtype=np.uint64), *prints])
        holders = np.repeat(np.arange(len(prints)), [len(one) for one in prints])
        order = np.argsort(every, kind="stable")
        runs, counts = np.unique(every[order], return_counts=True)
        of_use = (counts > 1) & (counts <= MOST_HOLDERS)
        return cls(
            runs[of_use],
            np.concatenate(([0], np.cumsum(counts[of_use]))),
            holders[order][np.repeat(of_use, counts)],
            np.fromiter(map(len, prints), np.int64, len(prints)),
        )

    def partners(self, number: int, own: Keys) -> list[int]:
        """The documents that share most runs of this index with one, given its fingerprint."""
        at = np.searchsorted(self.runs, own)
        at = at[np.take(self.runs, at, mode="clip") == own] if len(self.runs) else at[:0]
        if not len(at):
            return []
        found = np.concatenate([self.holders[self.starts[one] : self.starts[one + 1]] for one in at.tolist()])
        others, shared = np.unique(found[found != number], return_counts=True)
        enough = (shared >= LEAST_RUNS) & (shared >= LEAST_SHARE * np.minimum(self.lengths[others], len(own)))
        others, shared = others[enough], shared[enough]
        found_best: list[int] = others[np.lexsort((others, -shared))[:MOST_PARTNERS]].tolist()
        return found_best


def _copies(prints: Sequence[Keys]) -> tuple[tuple[int, ...], ...]:
    groups: defaultdict[bytes, list[int]] = defaultdict(list)
    for number, one in enumerate(prints):
        if len(one):
            groups[one.tobytes()].append(number)
    return tuple(tuple(group) for group in groups.values() if len(group) > 1)


def _candidate(pair: tuple[int, int], prints: Sequence[Keys]) -> Candidate:
    """Formula counts here: who compares the two will find it, too."""
    left, right = (prints[number] for number in pair)
    shared = len(np.intersect1d(left, right, assume_unique=True))
    return Candidate(*pair, shared / len(left), shared / len(right))
