"""Where a page is empty from top to bottom between words: the gutters of columns and tables."""

from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter

from motsvar.readers.pdf.rows import usual_height
from motsvar.readers.pdf.words import Word

NARROWEST = 0.5
"""Of the height of words: less is no gutter but a space between words."""
_FEW = 4
_CLEAR = 1.3
"""Of the height of words: gutters that only few lines leave free are wider, or are spaces that meet by chance."""
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
            columns[sum(word.left >= middle for middle in middles)].append(word)
        return columns


def zones_of(bands: Sequence[list[Word]]) -> list[Zone]:
    """Bands from top to bottom, parted where gutters begin and end."""
    height = usual_height([word for band in bands for word in band])
    gaps = [_gaps(band, NARROWEST * height) for band in bands]
    zones: list[Zone] = []
    at = loose = 0
    while at < len(bands):
        if len(gaps[at]) <= 2:
            at += 1
            continue
        first, last, shared = _grown(bands, gaps, at, loose, NARROWEST * height)
        first, last = _trimmed(bands, first, last, shared, _APART * height)
        if last - first < _FEW and max(end - start for start, end in shared) < _CLEAR * height:
            at = max(at, last) + 1
            continue
        if loose < first:
            zones.append(Zone(list(bands[loose:first])))
        zones.append(Zone(list(bands[first : last + 1]), shared))
        at = loose = last + 1
    if loose < len(bands):
        zones.append(Zone(list(bands[loose:])))
    return zones


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
    return [
        (start, end)
        for one in some
        for other in others
        if (end := min(one[1], other[1])) - (start := max(one[0], other[0])) >= narrowest
    ]


def _grown(
    bands: Sequence[Sequence[Word]], gaps: Sequence[list[Gap]], seed: int, lowest: int, narrowest: float
) -> tuple[int, int, tuple[Gap, ...]]:
    """The bands above and below that leave a gutter of this one free: the first, the last, and the gutters."""
    first = last = seed
    shared = gaps[seed][1:-1]
    while last + 1 < len(bands) and (fewer := _shared(shared, gaps[last + 1], narrowest)):
        shared = fewer
        last += 1
    while first > lowest and (fewer := _shared(shared, gaps[first - 1], narrowest)):
        if len(fewer) < len(shared):
            break
        shared = fewer
        first -= 1
    return first, last, tuple(shared)


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
