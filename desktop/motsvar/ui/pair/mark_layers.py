"""The marks of one side, in layers that are replaced one by one, found by passage."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from motsvar.core.span import Side, Span
from motsvar.ui.pair.content import Mark, MarkRole
from motsvar.ui.pair.span_index import SpanIndex
from motsvar.ui.pair.typography import LANES


@dataclass(frozen=True, slots=True)
class Laned:
    """A mark and which of the lanes below the line it has, if its role has lanes."""

    mark: Mark
    lane: int


class MarkSet:
    """Marks of both sides, sorted so that they are found by passage. Many are best made ready in a background task."""

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        marks = tuple(marks)
        self._layers = {side: Layer([mark for mark in marks if mark.side is side]) for side in Side}

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

    def bounds(self, name: str) -> tuple[NDArray[np.int64], NDArray[np.int64], Sequence[Mark]]:
        """Starts, ends and marks of one layer, sorted by start, for strips."""
        layer = self._layers.get(name, Layer(()))
        return layer.index.starts, layer.index.ends, [layer.marks[at] for at in layer.index.order.tolist()]

    def touching(self, span: Span) -> Iterator[Laned]:
        """Every mark that shares a character with a passage, layer by layer."""
        for layer in self._layers.values():
            for at in layer.index.touching(span.start, span.end):
                yield Laned(layer.marks[at], layer.lane(at))


class Layer:
    """The marks of one side and one layer."""

    def __init__(self, marks: Sequence[Mark]) -> None:
        self.marks = tuple(marks)
        self.index = SpanIndex([mark.span for mark in self.marks])
        self._lanes = _lanes(self.marks, self.index) if any(mark.role is MarkRole.TAG for mark in self.marks) else None

    def lane(self, at: int) -> int:
        return self._lanes[at] if self._lanes is not None else 0


def _lanes(marks: Sequence[Mark], index: SpanIndex) -> list[int]:
    """The highest free lane for each mark; where all are taken, the one that is free first."""
    lanes = [0] * len(marks)
    free_from = [0] * LANES
    for at, start, end in zip(index.order.tolist(), index.starts.tolist(), index.ends.tolist(), strict=True):
        lane = 0
        while lane < LANES and free_from[lane] > start:
            lane += 1
        if lane == LANES:
            lane = free_from.index(min(free_from))
        lanes[at] = lane
        free_from[lane] = max(free_from[lane], end)
    return lanes
