"""Administrative formula: phrases of a list, and what most documents of a case say in the same words.

A phrase of the list is words apart by spaces. ``*`` stands for at most four words of any kind (a name, a number),
``*nämnden`` for every word that ends so, ``nämnd*`` for every word that begins so. A phrase after ``=`` must be a
whole heading or sentence.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from motsvar.core.origins.word_codes import Vocabulary, Words
from motsvar.core.outline.texts import Numbers

SLOT = 4
"""Most words that ``*`` stands for."""
RUN = 8
"""Words in a run that is formula when most documents have it."""
LEAST_DOCUMENTS = 3
"""Two documents that say the same are a match, not a habit."""

Marks = NDArray[np.bool_]


def phrases_in(documents: Sequence[Words], phrases: Sequence[str], vocabulary: Vocabulary) -> tuple[Marks, ...]:
    """Of each document, which words lie in a phrase of the list. O(words and phrases)."""
    tables = _Tables(vocabulary)
    usable = [phrase for phrase in map(_Phrase.of, phrases) if phrase.may_occur(tables)]
    return tuple(_marked(words, usable, tables) for words in documents)


@dataclass(frozen=True, slots=True)
class _Phrase:
    parts: tuple[tuple[str, ...], ...]
    """Words, cut at the slots."""
    is_whole: bool
    ends_open: bool
    """Whether it ends in a slot."""

    @classmethod
    def of(cls, written: str) -> "_Phrase":
        elements = written.split()
        is_whole = elements[0] == "="
        parts: list[list[str]] = [[]]
        for element in elements[is_whole:]:
            if element == "*":
                parts.append([])
            else:
                parts[-1].append(element)
        return cls(tuple(tuple(part) for part in parts if part), is_whole, elements[-1] == "*")

    def may_occur(self, tables: "_Tables") -> bool:
        return all(tables.has(element) for part in self.parts for element in part)


def _marked(words: Words, phrases: Sequence[_Phrase], tables: "_Tables") -> Marks:
    covered = np.zeros(len(words), dtype=np.bool_)
    index = _Index(words.codes, tables.size)
    first = words.of_units()
    for phrase in phrases:
        starts, ends = _places(index, phrase.parts, tables)
        if phrase.ends_open:
            ends = np.minimum(ends + SLOT, first[words.unit[starts] + 1])
        if phrase.is_whole:
            is_unit = (np.isin(starts, first[:-1])) & np.isin(ends, first[1:])
            starts, ends = starts[is_unit], ends[is_unit]
        for start, end in zip(starts.tolist(), ends.tolist(), strict=True):
            covered[start:end] = True
    return covered


class _Tables:
    """For each element of a phrase, which codes it stands for. Globs are found in one string of all words."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        keys = vocabulary.keys
        self.size = len(keys)
        self._number = vocabulary.number
        self._joined = "\n" + "\n".join(keys) + "\n"
        self._starts = np.cumsum([1, *(len(key) + 1 for key in keys)])
        self._known: dict[str, Marks] = {}

    def has(self, element: str) -> bool:
        return self._number(element) is not None if "*" not in element else bool(self.of(element).any())

    def of(self, element: str) -> Marks:
        if element not in self._known:
            table = np.zeros(self.size, dtype=np.bool_)
            table[self._like(element) if "*" in element else self._number(element)] = True
            self._known[element] = table
        return self._known[element]

    def _like(self, glob: str) -> list[int]:
        sought = ("" if glob.startswith("*") else "\n") + glob.strip("*") + ("" if glob.endswith("*") else "\n")
        found = []
        at = self._joined.find(sought)
        while at >= 0:
            inside = at + sought.startswith("\n")
            found.append(int(np.searchsorted(self._starts, inside, side="right")) - 1)
            at = self._joined.find(sought, at + 1)
        return found


class _Index:
    """Where each code stands in a text."""

    def __init__(self, codes: Numbers, vocabulary: int) -> None:
        self.codes = codes
        small = codes.astype(np.uint16) if vocabulary <= 1 << 16 else codes  # sorted ten times as fast
        self._order = np.argsort(small, kind="stable")
        self._counts = np.bincount(codes, minlength=vocabulary)
        self._first = np.cumsum(self._counts) - self._counts

    def count(self, allowed: Marks) -> int:
        return int(self._counts[allowed].sum())

    def places(self, allowed: Marks) -> Numbers:
        """Sorted."""
        found = [
            self._order[self._first[code] : self._first[code] + self._counts[code]]
            for code in np.flatnonzero(allowed).tolist()
        ]
        return np.sort(np.concatenate([*found, self._order[:0]]))


def _places(index: _Index, parts: Sequence[Sequence[str]], tables: _Tables) -> tuple[Numbers, Numbers]:
    """Where the phrase begins, and where it ends, exclusive."""
    starts = _fixed(index, parts[0], tables)
    ends = starts + len(parts[0])
    for part in parts[1:]:
        following = _fixed(index, part, tables)
        at = np.searchsorted(following, ends)
        found = np.append(following, len(index.codes) + SLOT + 1)[at]
        near = found - ends <= SLOT
        starts, ends = starts[near], found[near] + len(part)
    return starts, ends


def _fixed(index: _Index, part: Sequence[str], tables: _Tables) -> Numbers:
    """Where the words stand one after the other. The rarest is looked for, the others beside it."""
    allowed = [tables.of(element) for element in part]
    rarest = min(range(len(part)), key=lambda step: index.count(allowed[step]))
    places = index.places(allowed[rarest]) - rarest
    places = places[(places >= 0) & (places + len(part) <= len(index.codes))]
    for step, table in enumerate(allowed):
        places = places[table[index.codes[places + step]]]
    return places


def habits_in(documents: Sequence[Words]) -> tuple[Marks, Marks]:
    """Which words of the first two documents stand in a sentence, or a run of eight words, that at least three of the
    documents have, and more than half of them. O(words)."""
    left, right = (np.zeros(len(words), dtype=np.bool_) for words in documents[:2])
    if len(documents) < LEAST_DOCUMENTS:
        return left, right
    least = max(LEAST_DOCUMENTS, len(documents) // 2 + 1)
    units = [_whole_units(words) for words in documents]
    runs = [_runs(words) for words in documents]
    usual_units, usual_runs = _usual(units, least), _usual(runs, least)
    for words, marks, own_units, own_runs in zip(documents, (left, right), units, runs, strict=False):
        first = words.of_units()
        for unit in np.flatnonzero(np.isin(own_units, usual_units)).tolist():
            marks[first[unit] : first[unit + 1]] = True
        for start in np.flatnonzero(np.isin(own_runs, usual_runs)).tolist():
            marks[start : start + RUN] = True
    return left, right


def _usual(features: Sequence[NDArray[np.uint64]], least: int) -> NDArray[np.uint64]:
    values, documents = np.unique(np.concatenate([np.unique(one) for one in features]), return_counts=True)
    return values[documents >= least]


_MIXER = np.uint64(0x9E3779B97F4A7C15)


def _whole_units(words: Words) -> NDArray[np.uint64]:
    """A number for each unit, equal where all words are equal; units without words have one of their own."""
    first = words.of_units()
    inside = np.arange(len(words)) - first[words.unit]
    powers = _powers(int(inside.max(initial=0)) + 2)
    mixed = (words.codes.astype(np.uint64) + np.uint64(1)) * powers[inside + 1]
    total = np.append(np.uint64(0), np.cumsum(mixed, dtype=np.uint64))
    return total[first[1:]] - total[first[:-1]]


def _powers(count: int) -> NDArray[np.uint64]:
    return np.cumprod(np.full(count, _MIXER), dtype=np.uint64)


def _runs(words: Words) -> NDArray[np.uint64]:
    codes = words.codes.astype(np.uint64) + np.uint64(1)
    mixed = np.zeros(max(0, len(codes) - RUN + 1), dtype=np.uint64)
    for step in range(RUN if len(mixed) else 0):
        mixed = mixed * _MIXER + codes[step : step + len(mixed)]
    return mixed
