"""The pairs of units that may correspond, with all that speaks for each."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from rapidfuzz.fuzz import ratio

from motsvar.core.matching.similarity import Floats, Pairs, best_of_each
from motsvar.core.outline.texts import CodedText, Numbers
from motsvar.core.progress import Progress, silent

MOST_A_UNIT = 6
"""Candidates of a unit that are read letter by letter: that is dearer than comparing words."""
ALIKE_BY_CHANCE = 0.35
"""Share of letters in order that any two sentences have in common."""
AT_A_TIME = 2_000
"""Pairs that are read between two looks at whether to go on: some ten milliseconds."""


@dataclass(frozen=True, slots=True, eq=False)
class Candidates:
    """Pairs of units, sorted by left unit, then right; parallel arrays, each figure from 0 to 1 but ``mass``."""

    left: Numbers
    right: Numbers
    right_units: int
    cosine: Floats
    mass: Floats
    """What they share that is rare, as a logarithm."""
    contained: Floats
    """Whether the one with less to say is in the other."""
    alike: Floats
    """Share of letters kept, above chance."""
    near: Floats
    """1 for the same place in both texts, 0 for start and end."""

    def __len__(self) -> int:
        return len(self.left)

    @property
    def key(self) -> Numbers:
        return self.left * self.right_units + self.right


def candidates_of(left: CodedText, right: CodedText, similar: Pairs, progress: Progress = silent) -> Candidates:
    units = max(1, len(left.units)), max(1, len(right.units))
    cosine = np.where(similar.equal, 1.0, similar.cosine)
    apart = np.abs(similar.left / units[0] - similar.right / units[1])
    keep = np.flatnonzero(similar.equal | best_of_each(similar.left, similar.right, cosine, MOST_A_UNIT))
    i, j = similar.left[keep], similar.right[keep]
    alike = np.clip((_letters_kept(left, right, i, j, progress) - ALIKE_BY_CHANCE) / (1 - ALIKE_BY_CHANCE), 0, 1)
    mass = np.log1p(similar.mass[keep])
    return Candidates(i, j, units[1], cosine[keep], mass, similar.contained[keep], alike, 1 - apart[keep])


def _letters_kept(left: CodedText, right: CodedText, i: Numbers, j: Numbers, progress: Progress) -> Floats:
    words: tuple[dict[int, str], dict[int, str]] = ({}, {})
    for text, wanted, read in zip((left, right), (i, j), words, strict=True):
        for unit in np.unique(wanted).tolist():
            read[unit] = " ".join(text.keys_of(unit))
    out = np.zeros(len(i))
    for at in range(0, len(i), AT_A_TIME):
        progress(0.4 + 0.08 * at / len(i), "Finding what corresponds")
        piece = slice(at, at + AT_A_TIME)
        out[piece] = [
            ratio(words[0][x], words[1][y]) / 100 for x, y in zip(i[piece].tolist(), j[piece].tolist(), strict=True)
        ]
    return out


def corresponding_bodies(left: CodedText, right: CodedText, pairs: Candidates) -> Mapping[tuple[int, int], float]:
    """For two sections by their numbers which share of their units have their best partner in the other."""
    own = pairs.cosine + pairs.alike
    sections = [np.fromiter((unit.section for unit in text.units), np.int64, len(text.units)) for text in (left, right)]
    sizes = [np.bincount(section, minlength=1) for section in sections]
    order = np.lexsort((pairs.right, -own, pairs.left))
    best = order[np.flatnonzero(np.diff(pairs.left[order], prepend=-1))]
    best = best[own[best] >= 2 * CORRESPONDING]
    width = len(sizes[1])
    keys, counts = np.unique(sections[0][pairs.left[best]] * width + sections[1][pairs.right[best]], return_counts=True)
    return {
        (key // width, key % width): min(1.0, 2 * count / int(sizes[0][key // width] + sizes[1][key % width]))
        for key, count in zip(keys.tolist(), counts.tolist(), strict=True)
    }


CORRESPONDING = 0.4
"""Mean of cosine and letters kept from which two units count as corresponding when sections are tied."""
