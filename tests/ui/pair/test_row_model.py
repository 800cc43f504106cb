"""In which row each block stands."""

import pytest

from motsvar.core.rows import Row
from motsvar.ui.pair.row_model import row_indices


def test_each_block_knows_its_row() -> None:
    left, right = row_indices([Row(0, 0), Row(None, 1), Row(1, 2), Row(2, None)], 3, 3)
    assert left.tolist() == [0, 2, 3]
    assert right.tolist() == [0, 1, 2]


def test_a_text_without_blocks_stands_in_the_first_row() -> None:
    left, right = row_indices([Row(None, 0), Row(None, 1)], 1, 2)
    assert left.tolist() == [0]
    assert right.tolist() == [0, 1]


def test_rows_that_lose_a_block_are_refused() -> None:
    with pytest.raises(ValueError, match="exactly one row"):
        row_indices([Row(0, 0)], 2, 1)
    with pytest.raises(ValueError, match="exactly one row"):
        row_indices([Row(0, 0), Row(0, 1)], 1, 2)
