"""Heights of what stands one below the other: some measured, the rest estimated."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.int64]


class Stack:
    """Whole pixels only, so that a scroll value says exactly where everything is.

    A stack is never empty: nothing at all is one thing of the given height.
    """

    def __init__(self, estimates: Pixels) -> None:
        self._heights = estimates if len(estimates) else np.ones(1, dtype=np.int64)
        self._exact = np.zeros(len(self._heights), dtype=bool)
        self._tops = _sums(self._heights)

    def __len__(self) -> int:
        return len(self._heights)

    @property
    def total(self) -> int:
        return int(self._tops[-1])

    @property
    def tops(self) -> Pixels:
        """Top of each thing, then the bottom of the last."""
        return self._tops

    def top(self, index: int) -> int:
        return int(self._tops[index])

    def height(self, index: int) -> int:
        return int(self._heights[index])

    def at(self, y: int) -> int:
        """Index of the thing at ``y``; the first above, the last below."""
        return min(max(int(np.searchsorted(self._tops, y, "right")) - 1, 0), len(self) - 1)

    def anchor(self, y: int, height: int) -> int:
        """What must not move on the screen ``y .. y + height``: the first thing measured before, else the first."""
        first, last = self.at(y), self.at(y + height - 1)
        measured = np.flatnonzero(self._exact[first : last + 1])
        return first + int(measured[0]) if len(measured) else first

    def place(self, anchor: int, screen: int, height: int, measure: Callable[[int], int]) -> int:
        """Measures all that is seen when ``anchor``'s top stands at ``screen`` of a screen ``height`` pixels high.

        Returns the scroll value that puts it there, kept inside the stack.
        """
        while True:
            self._fill(anchor, screen, height, measure)
            self._tops = _sums(self._heights)
            wanted = self.top(anchor) - screen
            value = min(max(wanted, 0), max(self.total - height, 0))
            if value == wanted:
                return value
            screen = self.top(anchor) - value  # an end of the stack holds it back: more may be seen than was measured

    def _fill(self, anchor: int, screen: int, height: int, measure: Callable[[int], int]) -> None:
        index, y = anchor, screen
        while index > 0 and y > 0:
            index -= 1
            self._measure(index, measure)
            y -= self.height(index)
        self._measure(anchor, measure)
        index, y = anchor, screen
        while index < len(self) and y < height:
            self._measure(index, measure)
            y += self.height(index)
            index += 1

    def _measure(self, index: int, measure: Callable[[int], int]) -> None:
        if not self._exact[index]:
            self._heights[index] = measure(index)
            self._exact[index] = True

    def is_measured(self, index: int) -> bool:
        return bool(self._exact[index])

    def settle_one(self, index: int, measure: Callable[[int], int]) -> bool:
        """Measures one thing out of turn; True when that moved what stands below it."""
        if self._exact[index]:
            return False
        before = self.height(index)
        self._measure(index, measure)
        if self.height(index) == before:
            return False
        self._tops = _sums(self._heights)
        return True


def _sums(heights: Pixels) -> Pixels:
    tops = np.zeros(len(heights) + 1, dtype=np.int64)
    np.cumsum(heights, out=tops[1:])
    return tops
