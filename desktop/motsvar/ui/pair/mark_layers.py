"""The marks of one side, in layers that are replaced one by one, found by passage."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from motsvar.core.span import Side, Span, gaps
from motsvar.ui.pair.arrangement import Arrangement, Places
from motsvar.ui.pair.content import Mark, MarkRole
from motsvar.ui.pair.span_index import SpanIndex
from motsvar.ui.pair.typography import LANES


class Laned(NamedTuple):
    """A mark and which of the lanes below the line it has, if its role has lanes."""

    mark: Mark
    lane: int


class MarkSet:
    """Marks of both sides, sorted so that they are found by passage. Many are best made ready in a background task."""

    def __init__(self, marks: Iterable[Mark] = (), *, for_strips: bool = False) -> None:
        """``for_strips``: what the overview strips ask of them is worked out now, not when they are first painted."""
        marks = tuple(marks)
        self._layers = {side: Layer([mark for mark in marks if mark.side is side]) for side in Side}
        for layer in self._layers.values() if for_strips else ():
            _ = layer.alike

    def on(self, side: Side) -> "Layer":
        return self._layers[side]


class MarkLayers:
    """Layers by name; each holds the marks it was last given."""

    def __init__(self) -> None:
        self._layers: dict[str, Layer] = {}

    def replace(self, name: str, layer: "Layer") -> None:
        self._layers[name] = layer

    def names(self) -> tuple[str, ...]:
        return tuple(self._layers)

    def clear(self) -> None:
        self._layers.clear()

    def layer(self, name: str) -> Sequence[Mark]:
        return self._layers[name].marks if name in self._layers else ()

    def places(self, name: str, side: Side, arrangement: Arrangement) -> tuple[Places, Places]:
        """Where the marks of one layer begin and where they end, for strips."""
        return self._layers[name].places(side, arrangement)

    def alike(self, name: str) -> Sequence[tuple[Mark, NDArray[np.intp]]]:
        """The marks of one layer by their look: one of each, and which of ``index`` look like it."""
        return self._layers[name].alike if name in self._layers else ()

    def touching(self, span: Span) -> Iterator[Laned]:
        """Every mark that shares a character with a passage, layer by layer."""
        for layer in self._layers.values():
            marks, lane = layer.marks, layer.lane
            for at in layer.index.touching(span.start, span.end):
                yield Laned(marks[at], lane(at))


def unveiled(found: Iterable[Laned]) -> Iterator[Laned]:
    """What stands back is not paler where a theme or a hit lies on it: somebody asked for these words, and under both
    they could hardly be read."""
    found = list(found)
    asked = [laned.mark.span for laned in found if laned.mark.role in (MarkRole.THEME, MarkRole.SEARCH)]
    for laned in found:
        if laned.mark.role is not MarkRole.ASIDE:
            yield laned
            continue
        span = laned.mark.span
        parts = (part.moved(-span.start) for one in asked if (part := one.within(span)) is not None)
        for bare in gaps(parts, len(span)):
            yield Laned(replace(laned.mark, span=bare.moved(span.start)), laned.lane)


class Layer:
    """The marks of one side and one layer."""

    def __init__(self, marks: Sequence[Mark]) -> None:
        self.marks = tuple(marks)
        self.index = SpanIndex([mark.span for mark in self.marks])
        self._lanes = Lanes(self.marks, self.index)
        self._placed: tuple[Arrangement, tuple[Places, Places]] | None = None

    def lane(self, at: int) -> int:
        return self._lanes.of(at)

    def places(self, side: Side, arrangement: Arrangement) -> tuple[Places, Places]:
        """Kept, since every step of a resize asks again, and only heights change by that."""
        if self._placed is None or self._placed[0] is not arrangement:
            first, last = self.index.starts, np.maximum(self.index.ends - 1, self.index.starts)
            self._placed = (arrangement, (arrangement.places(side, first), arrangement.places(side, last)))
        return self._placed[1]

    @cached_property
    def alike(self) -> tuple[tuple[Mark, NDArray[np.intp]], ...]:
        """Kept, since every step of a resize asks again."""
        # One key a look, of what the marks hold already: 100,000 new tuples would wake the garbage collector.
        theme = MarkRole.THEME  # a look at an enum costs more than all else here
        keys = [mark.colour or (mark.index if mark.role is theme else mark.role) for mark in self.marks]
        examples = dict(zip(keys, self.marks, strict=True))
        numbers = {key: number for number, key in enumerate(examples)}
        numbered = np.array(list(map(numbers.__getitem__, keys)), dtype=np.int64)[self.index.order]
        by_number = np.argsort(numbered, kind="stable")
        ends = np.searchsorted(numbered[by_number], np.arange(len(examples)), "right")
        return tuple(zip(examples.values(), np.split(by_number, ends[:-1]), strict=True)) if examples else ()


class Lanes:
    """Below which line each tag is drawn: the highest that is free; where all are taken, the one that is free first.

    Tags that are joined by overlaps are a cluster of their own, whose lanes are found when one of them is seen.
    """

    def __init__(self, marks: Sequence[Mark], index: SpanIndex) -> None:
        tag = MarkRole.TAG
        is_tag = np.array([mark.role is tag for mark in marks], dtype=bool)
        tags = is_tag[index.order] if len(marks) else is_tag
        self._tags = index.order[tags]
        self._starts, self._ends = index.starts[tags], index.ends[tags]
        reach = np.maximum.accumulate(self._ends)
        self._clusters = np.flatnonzero(np.append(True, self._starts[1:] >= reach[:-1])) if len(self._tags) else tags
        """Where each cluster begins among the tags."""
        self._place = np.full(len(marks), -1, dtype=np.int64)
        self._place[self._tags] = np.arange(len(self._tags))
        """Of each mark among the tags, or -1."""
        self._found: dict[int, int] = {}

    def of(self, at: int) -> int:
        """``at``: the number of a mark as it was given; what is no tag has the first lane."""
        place = self._place[at] if len(self._tags) else -1
        if place < 0:
            return 0
        if at not in self._found:
            cluster = int(np.searchsorted(self._clusters, place, "right"))
            last = int(self._clusters[cluster]) if cluster < len(self._clusters) else len(self._tags)
            self._find(int(self._clusters[cluster - 1]), last)
        return self._found[at]

    def _find(self, first: int, last: int) -> None:
        free_from = [0] * LANES
        spans = zip(*(each[first:last].tolist() for each in (self._tags, self._starts, self._ends)), strict=True)
        for tag, start, end in spans:
            lane = 0
            while lane < LANES and free_from[lane] > start:
                lane += 1
            if lane == LANES:
                lane = free_from.index(min(free_from))
            self._found[tag] = lane
            free_from[lane] = max(free_from[lane], end)
