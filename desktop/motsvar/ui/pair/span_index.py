"""Finds which of many spans touch a stretch of text, without looking at them all."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from motsvar.core.span import Span


class SpanIndex:
    """Spans sorted by start with a running maximum of their ends: two binary searches bound the candidates."""

    def __init__(self, spans: Sequence[Span]) -> None:
        starts = np.array([span.start for span in spans], dtype=np.int64)
        ends = np.array([span.end for span in spans], dtype=np.int64)
        # By start, and the longer first: one key for both, since sorting by one takes half as long.
        self._order = np.argsort((starts << 31) - ends, kind="stable")
        self._starts = starts[self._order]
        self._ends = ends[self._order]
        self._reach = np.maximum.accumulate(self._ends)

    @property
    def starts(self) -> NDArray[np.int64]:
        return self._starts

    @property
    def ends(self) -> NDArray[np.int64]:
        return self._ends

    @property
    def order(self) -> NDArray[np.int64]:
        """Positions of the spans as they were given, sorted."""
        return self._order

    def touching(self, start: int, end: int) -> list[int]:
        """Positions, as given, of the spans that share a code point with ``start..end``, or are empty and lie in it."""
        low = int(np.searchsorted(self._reach, start, "left"))
        high = int(np.searchsorted(self._starts, end, "right"))
        if low >= high:
            return []
        starts, ends = self._starts[low:high], self._ends[low:high]
        empty = starts == ends
        hits = np.where(empty, (starts >= start) & (ends <= end), (starts < end) & (ends > start))
        found: list[int] = self._order[low:high][hits].tolist()
        return found
