"""Where the other text stands when one is scrolled, for two texts at their own heights."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Scroll:
    """One side: what is scrolled to, how much is seen, how much there is, in pixels."""

    value: float
    page: float
    total: float

    @property
    def most(self) -> float:
        return max(0.0, self.total - self.page)

    @property
    def in_step(self) -> float:
        """The height that is kept in step with the other side."""
        return self.value + self.page * sync_point(self)


def sync_point(scroll: Scroll) -> float:
    """Which part of the screen is kept in step: its middle, sliding to the top and bottom at the ends (as in Meld)."""
    half = max(scroll.page / 2, 1.0)
    from_start = min(1.0, max(0.0, scroll.value) / half)
    from_end = min(1.0, max(0.0, scroll.most - scroll.value) / half)
    return 0.5 * from_start + 0.5 * (1.0 - from_end)


def follow(
    driver: Scroll,
    page: float,
    total: float,
    driver_knots: NDArray[np.float64],
    other_knots: NDArray[np.float64],
) -> int:
    """Scroll value of the other side, in whole pixels.

    The knots are heights that correspond, rising on both sides; between two of them, and before the first and after
    the last, the way is shared out evenly.
    """
    if driver.most <= 0.0:
        return 0
    point = sync_point(driver)
    known = np.concatenate(([0.0], driver_knots, [driver.total]))
    answers = np.concatenate(([0.0], other_knots, [total]))
    there = float(np.interp(driver.in_step, known, answers))
    return round(min(max(there - page * point, 0.0), max(total - page, 0.0)))


def rising(left: NDArray[np.float64], right: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The knots with what would fall back held level, so that scrolling never runs backwards."""
    return np.maximum.accumulate(left), np.maximum.accumulate(right)
