"""A 64-bit number for each of many words, the same on every machine and in every run."""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from motsvar.core.words.folding import code_points

Keys = NDArray[np.uint64]

_AT_ONCE = 4096
"""Words whose characters are mixed together, so that the arrays stay in the processor's cache."""
_PLACE_BITS = np.uint64(32)
_STEP = np.uint64(0x9E3779B97F4A7C15)
_FACTORS = (np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB))
_SHIFTS = (np.uint64(30), np.uint64(27), np.uint64(31))


def hashes(words: Sequence[str]) -> Keys:
    """For each word the sum, modulo 2**64, of a random number for each character at its place (tabulation hashing,
    Zobrist 1970); the numbers are those of SplitMix64 (Steele, Lea & Flood 2014). Not meant to withstand an attack."""
    out = np.zeros(len(words), dtype=np.uint64)
    for first in range(0, len(words), _AT_ONCE):
        some = words[first : first + _AT_ONCE]
        points, places, starts = _characters(some)
        filled = np.flatnonzero(np.diff(starts))
        if len(filled):
            out[first + filled] = np.add.reduceat(_mixed(points, places), starts[filled])
    return out


def one_changed(words: Sequence[str], changes: Mapping[str, str]) -> tuple[NDArray[np.intp], Keys]:
    """The hashes of all words that are one of these with one letter changed into one of those that ``changes`` gives
    for it, and for each the index of the word it is made of. No string is made."""
    points, places, starts = _characters(words)
    whole = hashes(words)
    word_of = np.repeat(np.arange(len(words)), np.diff(starts))
    origins, keys = [np.zeros(0, dtype=np.intp)], [np.zeros(0, dtype=np.uint64)]
    for letter, meant in changes.items():
        at = np.flatnonzero(points == ord(letter))
        without = whole[word_of[at]] - _mixed(points[at], places[at])
        for other in meant:
            origins.append(word_of[at])
            keys.append(without + _mixed(np.full(len(at), ord(other), dtype=np.uint64), places[at]))
    return np.concatenate(origins), np.concatenate(keys)


def _characters(words: Sequence[str]) -> tuple[Keys, Keys, NDArray[np.int64]]:
    """The code points of all words in a row, for each its place in its word; and where each word begins among them,
    with one more entry at the end."""
    lengths = np.fromiter(map(len, words), np.int64, len(words))
    starts = np.concatenate(([0], np.cumsum(lengths)))
    points = code_points("".join(words)).astype(np.uint64)
    return points, (np.arange(len(points)) - np.repeat(starts[:-1], lengths)).astype(np.uint64), starts


def _mixed(points: Keys, places: Keys) -> Keys:
    """A random number for each character at its place."""
    numbers = ((points | places << _PLACE_BITS) + np.uint64(1)) * _STEP
    for shift, factor in zip(_SHIFTS, _FACTORS, strict=False):
        numbers = (numbers ^ (numbers >> shift)) * factor
    return np.asarray(numbers ^ (numbers >> _SHIFTS[2]))
