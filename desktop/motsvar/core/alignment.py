"""Which units correspond: chosen from the similar pairs by what they say, where they stand and what stands beside."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.fuzz import ratio

from motsvar.core.headings import matched_headings
from motsvar.core.similarity import Floats, Pairs
from motsvar.core.texts import CodedText, Numbers

ACCEPTED = 0.36
"""Least strength of a pair that is the best for one side at least."""
ALSO = 0.42
"""Least strength of a pair of a unit that is left over with one that has a partner already."""
CLOSER = 0.62
"""Least strength of a pair of two units that both have a partner already."""
AS_HEADING = 0.9
"""Least strength of a pair of which one or both are headings that no heading matches: a letterhead may be taken for a
heading on one side only."""
SECTION_BONUS = 0.06
NEIGHBOUR_BONUS = 0.10
POSITION_BONUS = 0.02


@dataclass(frozen=True, slots=True)
class Link:
    """Consecutive units on either side that correspond; one on at least one side."""

    left: tuple[int, int]
    """First and last unit."""
    right: tuple[int, int]
    strength: float
    """0 to 1."""
    first: bool = True
    """False when one of the units has a closer partner elsewhere."""


@dataclass(frozen=True, slots=True, eq=False)
class _Scored:
    left: Numbers
    right: Numbers
    own: Floats
    """What the words alone say."""
    total: Floats
    """With the bonuses of place."""


def align(left: CodedText, right: CodedText, similar: Pairs) -> tuple[Link, ...]:
    """The links between two texts, sorted. A unit may be in several."""
    headings = matched_headings(left, right)
    scored = _scored(left, right, similar, headings)
    chosen = _chosen(scored)
    heads = left.is_heading(), right.is_heading()
    tied = {i for i, _ in headings}, {j for _, j in headings}
    links = [
        Link((i, i), (j, j), strength, first)
        for (i, j), (strength, first) in chosen.items()
        if not (heads[0][i] or heads[1][j]) or (strength >= AS_HEADING and i not in tied[0] and j not in tied[1])
    ]
    links += [Link((i, i), (j, j), score) for (i, j), score in headings.items()]
    return tuple(sorted(_merged(links, left, right), key=_place))


def _scored(left: CodedText, right: CodedText, similar: Pairs, headings: dict[tuple[int, int], float]) -> _Scored:
    i, j, cosine, equal = _with_equal_units(left, right, similar)
    words = ([" ".join(left.keys_of(n)) for n in range(len(left.units))],
             [" ".join(right.keys_of(n)) for n in range(len(right.units))])  # fmt: skip
    apart = np.abs(i / max(1, len(left.units)) - j / max(1, len(right.units)))
    keep = np.flatnonzero(equal | _worth_reading(i, j, cosine, apart))
    i, j, cosine, apart = i[keep], j[keep], cosine[keep], apart[keep]
    alike = np.fromiter(
        (ratio(words[0][x], words[1][y]) / 100 for x, y in zip(i.tolist(), j.tolist(), strict=True)), float, len(i)
    )
    own = np.maximum(0.55 * cosine + 0.45 * np.clip((alike - 0.35) / 0.65, 0, 1), (alike >= 0.999) * 1.0)
    total = own + POSITION_BONUS * (1 - apart)
    total += SECTION_BONUS * _in_tied_sections(left, right, i, j, headings)
    total += NEIGHBOUR_BONUS * _neighbours(i, j, own, len(right.units))
    return _Scored(i, j, own, total)


def _worth_reading(i: Numbers, j: Numbers, cosine: Floats, apart: Floats) -> NDArray[np.bool_]:
    """The six best candidates of each unit on either side: reading letters is dearer than comparing words."""
    keep = np.zeros(len(i), dtype=np.bool_)
    for side, other in ((i, j), (j, i)):
        order = np.lexsort((other, apart, -np.round(cosine, 6), side))
        ranked = side[order]
        starts = np.flatnonzero(np.diff(ranked, prepend=-1))
        rank = np.arange(len(ranked)) - np.repeat(starts, np.diff(np.append(starts, len(ranked))))
        keep[order[rank < 6]] = True
    return keep


def _with_equal_units(
    left: CodedText, right: CodedText, similar: Pairs
) -> tuple[Numbers, Numbers, Floats, NDArray[np.bool_]]:
    """The similar pairs and those whose folded words are all equal, and which these are; many equal ones are paired in
    order."""
    places: tuple[dict[bytes, list[int]], dict[bytes, list[int]]] = ({}, {})
    for text, place in zip((left, right), places, strict=True):
        first = text.first.tolist()
        for unit in range(len(text.units)):
            place.setdefault(text.codes[first[unit] : first[unit + 1]].tobytes(), []).append(unit)
    equal: list[tuple[int, int]] = []
    for words, there in places[0].items():
        here = places[1].get(words, [])
        if len(there) * len(here) <= 16:
            equal += [(x, y) for x in there for y in here]
        else:
            equal += zip(there, here, strict=False)
    units = max(1, len(right.units))
    equal_keys = np.array([x * units + y for x, y in equal], dtype=np.int64)
    key = np.concatenate((equal_keys, similar.left * units + similar.right))
    cosine = np.concatenate((np.ones(len(equal_keys)), similar.cosine))
    key, at = np.unique(key, return_index=True)
    return key // units, key % units, cosine[at], at < len(equal_keys)


def _in_tied_sections(
    left: CodedText, right: CodedText, i: Numbers, j: Numbers, headings: dict[tuple[int, int], float]
) -> Numbers:
    section = [np.fromiter((unit.section for unit in text.units), np.int64, len(text.units)) for text in (left, right)]
    tied = np.full(int(section[0].max(initial=0)) + 1, -1)
    for x, y in headings:
        tied[section[0][x]] = section[1][y]
    return np.asarray(tied[section[0][i]] == section[1][j], dtype=np.int64)


def _neighbours(i: Numbers, j: Numbers, own: Floats, units: int) -> Floats:
    """The strength of the better of the two pairs just before and just after, 0 where there is none."""
    key = i * units + j
    best = np.zeros(len(key))
    for step in (-units - 1, units + 1):
        at = np.minimum(np.searchsorted(key, key + step), max(0, len(key) - 1))
        if len(key):
            beside = (key[at] == key + step) & (j + np.sign(step) >= 0) & (j + np.sign(step) < units)
            best = np.maximum(best, np.where(beside, own[at], 0))
    return best


def _chosen(scored: _Scored) -> dict[tuple[int, int], tuple[float, bool]]:
    """First one to one, strongest first; then one more a unit: for one that is left over, and where a pair is closer
    than what one of its two units has (the same is said twice). With strength and whether it was among the first."""
    order = np.lexsort((scored.right, scored.left, -scored.total))
    ranked = list(
        zip(*(column[order].tolist() for column in (scored.left, scored.right, scored.total, scored.own)), strict=True)
    )
    closeness: tuple[dict[int, float], dict[int, float]] = ({}, {})
    out: dict[tuple[int, int], tuple[float, bool]] = {}
    for i, j, total, own in ranked:
        if total >= ACCEPTED and i not in closeness[0] and j not in closeness[1]:
            closeness[0][i] = closeness[1][j] = own
            out[i, j] = min(1.0, total), True
    seconds: tuple[set[int], set[int]] = (set(), set())
    for i, j, total, own in ranked:
        if (i, j) in out or i in seconds[0] or j in seconds[1]:
            continue
        has = closeness[0].get(i, 0.0), closeness[1].get(j, 0.0)
        if total >= (ALSO if 0.0 in has else CLOSER) and own > min(has):
            seconds[0].add(i)
            seconds[1].add(j)
            out[i, j] = min(1.0, total), False
    return out


def _place(link: Link) -> tuple[tuple[int, int], tuple[int, int]]:
    return link.left, link.right


def _merged(links: list[Link], left: CodedText, right: CodedText) -> list[Link]:
    """Where a sentence corresponds to two that follow each other, they are one link."""
    links = _merged_on(sorted(links, key=_place), right)
    flipped = sorted((Link(link.right, link.left, link.strength, link.first) for link in links), key=_place)
    return [Link(link.right, link.left, link.strength, link.first) for link in _merged_on(flipped, left)]


def _merged_on(links: list[Link], right: CodedText) -> list[Link]:
    out: list[Link] = []
    for link in links:
        last = out[-1] if out else None
        if (
            last
            and last.left == link.left
            and last.right[1] + 1 == link.right[0]
            and right.units[last.right[0]].block == right.units[link.right[1]].block
            and min(last.strength, link.strength) < 0.9
        ):
            strength = max(last.strength, link.strength)
            out[-1] = Link(last.left, (last.right[0], link.right[1]), strength, last.first or link.first)
        else:
            out.append(link)
    return out
