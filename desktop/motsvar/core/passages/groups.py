"""Groups of seeds, pairs of similar units, that stand close together on both sides (Sanchez-Perez et al., PAN 2014)."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from motsvar.core.matching.similarity import UnitTerms
from motsvar.core.outline.texts import CodedText

DENSE = 0.8
"""Share of the units that have a seed, on both sides, with which a passage may go across headings."""
ALIKE_HEADINGS = 2
"""Pairs of like headings from which on two texts count as built alike."""

Seed = tuple[int, int]
"""Left and right unit."""
Units = tuple[int, int]
"""First and last, inclusive."""


@dataclass(frozen=True, slots=True)
class Cluster:
    left: Units
    right: Units
    cosine: float
    """Of the two sides as a whole."""


@dataclass(frozen=True, slots=True)
class Outline:
    """Of one text."""

    section: tuple[int, ...]
    """For each unit the number of its section."""
    heads: frozenset[int]
    """The units that are headings."""

    @classmethod
    def of(cls, text: CodedText) -> "Outline":
        heads = np.flatnonzero(text.is_heading()).tolist()
        return cls(tuple(unit.section for unit in text.units), frozenset(heads))


def grouped(
    seeds: list[Seed], outlines: tuple[Outline, Outline], terms: tuple[UnitTerms, UnitTerms], gap: int, least: float
) -> list[Cluster]:
    """Groups with at most ``gap`` units between two seeds whose sides have a cosine of ``least`` or more; a group that
    has not is tried again with smaller gaps."""
    out = []
    todo = [(seeds, gap)] if seeds else []
    while todo:
        group, width = todo.pop()
        for part in _close_together(group, width):
            cluster = _around(part, terms)
            by_section = _split_at_headings(part, outlines) if cluster.cosine >= least else []
            if len(by_section) > 1:
                todo += [(one, width) for one in by_section]
            elif cluster.cosine >= least:
                out.append(cluster)
            elif width > 0 and len(part) > 1:
                todo.append((part, width - 1))
    return out


def _around(seeds: list[Seed], terms: tuple[UnitTerms, UnitTerms]) -> Cluster:
    i, j = [seed[0] for seed in seeds], [seed[1] for seed in seeds]
    left, right = (min(i), max(i)), (min(j), max(j))
    return Cluster(left, right, _cosine(terms, left, right))


def _split_at_headings(seeds: list[Seed], outlines: tuple[Outline, Outline]) -> list[list[Seed]]:
    """By pairs of sections, where two texts are built alike but are not of one piece: headings are alike, too, and few
    of the units between them are."""
    units = [{seed[side] for seed in seeds} for side in (0, 1)]
    of_one_piece = all(len(own) >= DENSE * (max(own) - min(own) + 1) for own in units)
    if of_one_piece or sum(i in outlines[0].heads and j in outlines[1].heads for i, j in seeds) < ALIKE_HEADINGS:
        return [seeds]
    groups: dict[tuple[int, int], list[Seed]] = {}
    for seed in seeds:
        groups.setdefault((outlines[0].section[seed[0]], outlines[1].section[seed[1]]), []).append(seed)
    return list(groups.values())


def _close_together(seeds: list[Seed], gap: int) -> Iterator[list[Seed]]:
    """Splits at gaps on one side, then the other, until there are none."""
    todo = [seeds]
    while todo:
        group = todo.pop()
        parts = _split(group, 0, gap)
        if len(parts) == 1:
            parts = _split(group, 1, gap)
        if len(parts) == 1:
            yield group
        else:
            todo += parts


def _split(seeds: list[Seed], side: int, gap: int) -> list[list[Seed]]:
    ordered = sorted(seeds, key=lambda seed: (seed[side], seed[1 - side]))
    out = [[ordered[0]]]
    for seed in ordered[1:]:
        if seed[side] - out[-1][-1][side] > gap + 1:
            out.append([seed])
        else:
            out[-1].append(seed)
    return out


def _cosine(terms: tuple[UnitTerms, UnitTerms], left: Units, right: Units) -> float:
    """Of all terms in the units of one side and of the other. The time goes with their number, never with that of the
    words of the language."""
    entries = [slice(side.first[u[0]], side.first[u[1] + 1]) for side, u in zip(terms, (left, right), strict=True)]
    term = np.concatenate([side.term[own] for side, own in zip(terms, entries, strict=True)])
    if len(term) < terms[0].vocabulary:  # few enough that renumbering them costs less than a place for every term
        _, term = np.unique(term, return_inverse=True)
    count = int(term.max(initial=0)) + 1
    numbers = np.split(term, [entries[0].stop - entries[0].start])
    own, other = (
        _summed(number, side.weight[entry], count) for number, side, entry in zip(numbers, terms, entries, strict=True)
    )
    norms = float(np.sqrt((own * own).sum()) * np.sqrt((other * other).sum()))
    return float((own * other).sum()) / max(1e-9, norms)


def _summed(term: NDArray[np.int64], weight: NDArray[np.float64], count: int) -> NDArray[np.float64]:
    return np.asarray(np.bincount(term, weights=weight, minlength=count), dtype=np.float64)
