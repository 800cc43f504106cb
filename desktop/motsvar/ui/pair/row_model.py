"""In which row of the panes each block stands."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from motsvar.core.rows import Row


def row_indices(rows: Sequence[Row], left_count: int, right_count: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """For each block of either side, the row it stands in. Raises ValueError when a block has none or two.

    A text without blocks is shown as one empty paragraph, which stands in the first row.
    """
    found = []
    for count, blocks in ((left_count, [row.left for row in rows]), (right_count, [row.right for row in rows])):
        placed = [(block, row) for row, block in enumerate(blocks) if block is not None]
        if not placed and count == 1:
            placed = [(0, 0)]
        if [block for block, _ in placed] != list(range(count)):
            raise ValueError("every block must stand in exactly one row, in order")
        found.append(np.array([row for _, row in placed], dtype=np.int64))
    return found[0], found[1]


def level_indices(
    levels: Sequence[tuple[int, int]], left_count: int, right_count: int
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """For each block of either side, the row it stands in, where a row begins with each pair of ``levels``.

    What stands before the first pair is a row of its own, also if only one side has something there.
    """
    starts = [(left, right) for left, right in levels if left or right]
    return (
        np.searchsorted([left for left, _ in starts], np.arange(left_count), "right"),
        np.searchsorted([right for _, right in starts], np.arange(right_count), "right"),
    )
