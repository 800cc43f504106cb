"""Where a page is empty from top to bottom between words: the gutters of columns and tables."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter

from motsvar.readers.pdf.rows import usual_height
from motsvar.readers.pdf.words import Rule, Word

NARROWEST = 0.5
"""Of the height of words: less is no gutter but a space between words."""
_FEW = 4
_CLEAR = 1.3
"""Of the height of words: gutters that only few lines leave free are wider, or are spaces that meet by chance."""
_FEWEST_RULES = 2
_BY_CHANCE = 3
"""Bands in which wide spaces meet by chance."""
_SPARSE = 0.1
"""Of the bands: a column in which fewer have words is none, as a number that stands before a paragraph."""
_APART = 1.0
"""Of the height of words: farther below or above the rest, lines on one side only no longer belong to columns."""

_by_left = attrgetter("left")

Gap = tuple[float, float]
"""From left to right, in points; without bounds at the margins."""


@dataclass(frozen=True, slots=True)
class Zone:
    """Bands that follow one another and leave the same gutters free; none where lines go across."""

    bands: list[list[Word]]
    gutters: tuple[Gap, ...] = ()

    @property
    def words(self) -> list[Word]:
        return [word for band in self.bands for word in band]

    def columns(self) -> list[list[Word]]:
        """The words between the gutters, from left to right; no column is empty."""
        middles = [(start + end) / 2 for start, end in self.gutters]
        columns: list[list[Word]] = [[] for _ in range(len(middles) + 1)]
        for word in self.words:
            columns[bisect_right(middles, word.left)].append(word)
        return columns


def zones_of(bands: Sequence[list[Word]], rules: Sequence[Rule] = ()) -> list[Zone]:
    """Bands from top to bottom, parted where gutters begin and end."""
    height = usual_height([word for band in bands for word in band])
    gaps = [_gaps(band, NARROWEST * height) for band in bands]
    zones: list[Zone] = []
    at = loose = 0
    while at < len(bands):
        if len(gaps[at]) <= 2:
            at += 1
            continue
        first, last, shared = _grown(gaps, at, loose, NARROWEST * height)
        first, last = _trimmed(bands, first, last, shared, _APART * height)
        few = last - first < _FEW and not _are_ruled(bands[first : last + 1], shared, rules)
        if few and (max(map(_width, shared)) < _CLEAR * height or _is_justified(bands, first, last, height)):
            at = max(at, last) + 1
            continue
        if loose < first:
            zones.append(Zone(list(bands[loose:first])))
        zone = list(bands[first : last + 1])
        zones.append(Zone(zone, _without_stray_columns(zone, shared)))
        at = loose = last + 1
    if loose < len(bands):
        zones.append(Zone(list(bands[loose:])))
    return zones


def _are_ruled(bands: Sequence[Sequence[Word]], gutters: Sequence[Gap], rules: Sequence[Rule]) -> bool:
    """Whether lines are drawn across the gutters, above, below or between the bands."""
    height = usual_height([word for band in bands for word in band])
    top = min(word.top for word in bands[0]) - height
    bottom = max(word.bottom for word in bands[-1]) + height
    across = [
        rule
        for rule in rules
        if top < rule[0] < bottom and any(rule[1] < gap[0] and rule[2] > gap[1] for gap in gutters)
    ]
    return len(across) >= _FEWEST_RULES


def _is_justified(bands: Sequence[Sequence[Word]], first: int, last: int, height: float) -> bool:
    """Whether bands fill the width of the text as other lines do: then their gaps are wide spaces."""
    beside = [*bands[:first], *bands[last + 1 :]]
    if not beside:
        return False
    left = min(word.left for band in beside for word in band)
    right = max(word.right for band in beside for word in band)
    return all(
        abs(min(word.left for word in band) - left) < height and abs(max(word.right for word in band) - right) < height
        for band in bands[first : last + 1]
    )


def _gaps(band: Sequence[Word], narrowest: float) -> list[Gap]:
    """What is free between the words of a band, and left and right of them."""
    gaps: list[Gap] = []
    reached = float("-inf")
    for word in sorted(band, key=_by_left):
        if word.left - reached >= narrowest:
            gaps.append((reached, word.left))
        if word.right > reached:
            reached = word.right
    return [*gaps, (reached, float("inf"))]


def _shared(some: Sequence[Gap], others: Sequence[Gap], narrowest: float) -> list[Gap]:
    """What both leave free; both go from left to right."""
    shared: list[Gap] = []
    one = other = 0
    while one < len(some) and other < len(others):
        start = max(some[one][0], others[other][0])
        end = min(some[one][1], others[other][1])
        if end - start >= narrowest:
            shared.append((start, end))
        if some[one][1] < others[other][1]:
            one += 1
        else:
            other += 1
    return shared


def _without_stray_columns(bands: Sequence[Sequence[Word]], gutters: Sequence[Gap]) -> tuple[Gap, ...]:
    """The gutters, but for those beside a column in which hardly any of many bands has words."""
    if len(bands) < _FEW:
        return tuple(gutters)
    least = max(2.0, _SPARSE * len(bands))
    sides = (float("-inf"), float("inf"))
    kept = [(sides[0], sides[0]), *gutters, (sides[1], sides[1])]
    at = 1
    while at < len(kept):
        left, right = kept[at - 1][1], kept[at][0]
        if sum(any(left <= word.left and word.right <= right for word in band) for band in bands) >= least:
            at += 1
        elif at == 1 or (at < len(kept) - 1 and _width(kept[at]) < _width(kept[at - 1])):
            del kept[at]
        else:
            at -= 1
            del kept[at]
        if len(kept) == 2:
            return ()
    return tuple(kept[1:-1])


def _width(gap: Gap) -> float:
    return gap[1] - gap[0]


def _grown(gaps: Sequence[list[Gap]], seed: int, lowest: int, narrowest: float) -> tuple[int, int, tuple[Gap, ...]]:
    """The bands above and below that leave a gutter of this one free: the first, the last, and the gutters."""
    shared, last = _best(list(gaps[seed:]), narrowest)
    last += seed
    first = seed
    while first > lowest and not _breaks_in(gaps[first - 1], shared):
        fewer = _shared(shared, gaps[first - 1], narrowest)
        if len(fewer) != len(shared):
            break
        shared = fewer
        first -= 1
    return first, last, tuple(shared)


def _best(gaps: Sequence[list[Gap]], narrowest: float) -> tuple[list[Gap], int]:
    """What the first bands leave free, and the last of them: many bands or many gutters, whichever is more of a grid.

    One more gutter is worth several bands: a table ends where a line goes across one of its gutters. Wide spaces meet
    in a few lines, so these count for nothing where there are more.
    """
    free = gaps[0]
    left_free = [_between(free)]
    best, best_worth = 0, (0, 0)
    for last, others in enumerate(gaps[1:], 1):
        free = _shared(free, others, narrowest)
        inner = _between(free)
        if not inner:
            break
        left_free.append(inner)
        worth = (max(0, last + 1 - _BY_CHANCE) * len(inner) ** 2, (last + 1) * len(inner))
        if worth >= best_worth:
            best, best_worth = last, worth
    while best >= _FEW and _breaks_in(gaps[best], left_free[best - 1]):
        best -= 1
    return left_free[best], best


def _between(gaps: Sequence[Gap]) -> list[Gap]:
    """Without what is free at the margins."""
    return [(start, end) for start, end in gaps if start > float("-inf") and end < float("inf")]


def _breaks_in(free: Sequence[Gap], gutters: Sequence[Gap]) -> bool:
    """Whether a band fills most of the gutters by half or more, as a line of prose below a table."""
    filled = sum(
        max(min(end, finish) - max(start, begin) for begin, finish in free) < (end - start) / 2
        for start, end in gutters
    )
    return 2 * filled > len(gutters)


def _trimmed(
    bands: Sequence[Sequence[Word]], first: int, last: int, gutters: Sequence[Gap], apart: float
) -> tuple[int, int]:
    """Without bands at the ends that stand on one side only and apart from the rest."""

    def one_sided(at: int) -> bool:
        return all(
            all(word.right <= end for word in bands[at]) or all(word.left >= start for word in bands[at])
            for start, end in gutters
        )

    def below(at: int) -> float:
        return min(word.top for word in bands[at + 1]) - max(word.bottom for word in bands[at])

    kept_first, kept_last = first, last
    for at in range(first, last):
        if not one_sided(at):
            break
        if below(at) > apart:
            kept_first = at + 1
    for at in range(last, kept_first, -1):
        if not one_sided(at):
            break
        if below(at - 1) > apart:
            kept_last = at - 1
    return kept_first, kept_last
