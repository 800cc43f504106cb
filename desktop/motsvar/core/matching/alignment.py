"""Which units correspond: chosen from the similar pairs by how likely that is."""

from dataclasses import dataclass

import numpy as np

from motsvar.core.matching.candidates import Candidates, candidates_of, corresponding_bodies
from motsvar.core.matching.confidence import confidences
from motsvar.core.matching.headings import matched_headings
from motsvar.core.matching.similarity import Floats, Pairs, UnitTerms
from motsvar.core.outline.sections import section_parents
from motsvar.core.outline.texts import CodedText, Numbers
from motsvar.core.progress import Progress, silent

ACCEPTED = 0.3
"""Least confidence of a pair that is said to correspond: about where F1 is highest, and it hardly changes nearby."""
MORE = 2
"""How many more partners than the closest a unit may have."""
AS_HEADING = 0.9
"""Least confidence of a pair of which one or both are headings that no heading matches: a letterhead may be taken for a
heading on one side only."""
WHOLE = 0.9
"""Confidence from which a pair is whole: the unit beside it says something else and is not merged with it."""


@dataclass(frozen=True, slots=True)
class Link:
    """Consecutive units on either side that correspond; one on at least one side."""

    left: tuple[int, int]
    """First and last unit."""
    right: tuple[int, int]
    strength: float
    """The confidence, 0 to 1."""
    first: bool = True
    """False when one of the units has a closer partner elsewhere."""


def align(
    left: CodedText, right: CodedText, terms: tuple[UnitTerms, UnitTerms], similar: Pairs, progress: Progress = silent
) -> tuple[Link, ...]:
    """The links between two texts, sorted. A unit may be in several."""
    pairs = candidates_of(left, right, similar, progress)
    headings = matched_headings(left, right, corresponding_bodies(left, right, pairs))
    progress(0.49, "Finding what corresponds")
    chosen = _chosen(pairs, confidences(pairs, in_tied_sections(left, right, pairs, headings), terms))
    heads = left.is_heading().tolist(), right.is_heading().tolist()
    tied = {i for i, _ in headings}, {j for _, j in headings}
    links = [
        Link((i, i), (j, j), strength, first)
        for (i, j), (strength, first) in chosen.items()
        if not (heads[0][i] or heads[1][j]) or (strength >= AS_HEADING and i not in tied[0] and j not in tied[1])
    ]
    links += [Link((i, i), (j, j), 0.5 + 0.47 * score) for (i, j), score in headings.items()]
    return tuple(sorted(_merged(links, left, right), key=_place))


def in_tied_sections(
    left: CodedText, right: CodedText, pairs: Candidates, headings: dict[tuple[int, int], float]
) -> Numbers:
    """1 for pairs of units below headings that match, be it the heading just above or one further up."""
    tied = [
        {text.units[pair[side]].section: number for number, pair in enumerate(headings)}
        for side, text in enumerate((left, right))
    ]
    ties = [_ties_of_units(text, sections) for text, sections in zip((left, right), tied, strict=True)]
    there, here = ties[0][pairs.left], ties[1][pairs.right]
    return np.asarray((there == here) & (there >= 0), dtype=np.int64)


def _ties_of_units(text: CodedText, tied: dict[int, int]) -> Numbers:
    """For each unit the number of the match of its section's heading, else of the section around it; -1 for none."""
    of_section: list[int] = []
    for section, parent in enumerate(section_parents(text.text, text.units)):
        of_section.append(tied.get(section, of_section[parent] if parent >= 0 else -1))
    sections = np.fromiter((unit.section for unit in text.units), np.int64, len(text.units))
    return np.array(of_section, dtype=np.int64)[sections]


def _chosen(pairs: Candidates, confidence: Floats) -> dict[tuple[int, int], tuple[float, bool]]:
    """First one to one, likeliest first; then more a unit: for one that is left over, and where a pair is closer than
    what one of its two units has (the same is said twice). With confidence and whether it was among the first."""
    likely = np.flatnonzero(confidence >= ACCEPTED)
    order = likely[np.lexsort((pairs.right[likely], pairs.left[likely], -np.round(confidence[likely], 9)))]
    ranked = list(
        zip(*(column[order].tolist() for column in (pairs.left, pairs.right, confidence, pairs.alike)), strict=True)
    )
    closeness: tuple[dict[int, float], dict[int, float]] = ({}, {})
    out: dict[tuple[int, int], tuple[float, bool]] = {}
    for i, j, sure, alike in ranked:
        if i not in closeness[0] and j not in closeness[1]:
            closeness[0][i] = closeness[1][j] = alike
            out[i, j] = sure, True
    more: tuple[dict[int, int], dict[int, int]] = ({}, {})
    for i, j, sure, alike in ranked:
        if (i, j) in out or more[0].get(i, 0) >= MORE or more[1].get(j, 0) >= MORE:
            continue
        has = closeness[0].get(i), closeness[1].get(j)
        if has[0] is None or has[1] is None or alike > min(has[0], has[1]):
            more[0][i], more[1][j] = more[0].get(i, 0) + 1, more[1].get(j, 0) + 1
            out[i, j] = sure, False
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
            and min(last.strength, link.strength) < WHOLE
        ):
            strength = max(last.strength, link.strength)
            out[-1] = Link(last.left, (last.right[0], link.right[1]), strength, last.first or link.first)
        else:
            out.append(link)
    return out
