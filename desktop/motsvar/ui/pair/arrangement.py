"""Where each block of the two texts stands: in rows that both share, or each text in a stack of its own."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from motsvar.core.rows import Row
from motsvar.core.span import Side, Span
from motsvar.ui.pair.content import Mode
from motsvar.ui.pair.row_model import row_indices
from motsvar.ui.pair.stack import Stack
from motsvar.ui.pair.typesetter import Typesetter
from motsvar.ui.pair.typography import LIFT

PAPER = 12
"""Pixels of empty paper above the first and below the last line."""


@dataclass(frozen=True, slots=True)
class Places:
    """Offsets as parts of rows, so that their heights can be asked again and again."""

    rows: NDArray[np.int64]
    parts: NDArray[np.float64]


class Arrangement:
    """Joins two typesetters. Pixels; y runs from the top of the paper."""

    def __init__(self, mode: Mode, rows: Sequence[Row], left: Typesetter, right: Typesetter) -> None:
        self.mode = mode
        self._setters = {Side.LEFT: left, Side.RIGHT: right}
        if mode is Mode.ROWS and rows:
            left_rows, right_rows = row_indices(rows, len(left), len(right))
            count = len(rows)
        else:
            left_rows, right_rows = np.arange(len(left)), np.arange(len(right))
            count = max(len(left), len(right))
        self._rows = {Side.LEFT: left_rows, Side.RIGHT: right_rows}
        self._blocks = {side: _blocks_of_rows(self._rows[side], count) for side in Side}
        self._starts = {side: np.array(setter.positions.starts) for side, setter in self._both()}
        self._ends = {side: np.array(setter.positions.ends) for side, setter in self._both()}
        self.estimate()

    def _both(self) -> list[tuple[Side, Typesetter]]:
        return [(side, self._setters[side]) for side in Side]

    def estimate(self) -> None:
        """Starts anew from estimates, after a change of width or type."""
        above = {side: setter.of_faces(lambda face: face.above) for side, setter in self._both()}
        below = {side: setter.of_faces(lambda face: face.below) for side, setter in self._both()}
        estimates = {side: s.estimates() for side, s in self._both()}
        if self.mode is Mode.ROWS:
            above, below, estimates = (dict.fromkeys(Side, self._shared(each)) for each in (above, below, estimates))
        self._above = {side: _with_paper(above[side], first=True) for side in Side}
        self._below = {side: _with_paper(below[side], first=False) for side in Side}
        stacks = {side: Stack(estimates[side] + self._above[side] + self._below[side]) for side in Side}
        if self.mode is Mode.ROWS:
            stacks[Side.RIGHT] = stacks[Side.LEFT]
        self._stacks = stacks

    def _shared(self, values: dict[Side, NDArray[np.int64]]) -> NDArray[np.int64]:
        """The larger of the two sides, row by row."""
        out = np.zeros(len(self._blocks[Side.LEFT]), dtype=np.int64)
        for side in Side:
            np.maximum.at(out, self._rows[side], values[side])
        return out

    def stack(self, side: Side) -> Stack:
        return self._stacks[side]

    def row_of(self, side: Side, block: int) -> int:
        return int(self._rows[side][block])

    def block_of(self, side: Side, row: int) -> int | None:
        """The block that stands in a row, or None where this side has nothing."""
        block = int(self._blocks[side][row])
        return block if block >= 0 else None

    def block_before(self, side: Side, row: int) -> int:
        """The block in the row, or else the nearest above, or the first."""
        return max(0, int(np.searchsorted(self._rows[side], row, "right")) - 1)

    def block_after(self, side: Side, row: int) -> int:
        """The block in the row, or else the nearest below, or the last."""
        return min(int(np.searchsorted(self._rows[side], row, "left")), len(self._rows[side]) - 1)

    def line_at(self, side: Side, y: int) -> Span:
        """The first line whose middle lies at ``y`` or below it."""
        setter = self._setters[side]
        block = self.block_after(side, self._stacks[side].at(y))
        below = y - self.text_top(side, block)
        if below > setter.height(block) - setter.face(block).pitch // 2 and block + 1 < len(setter):
            block, below = block + 1, 0
        return setter.line_span(block, max(0, below + setter.face(block).pitch // 2))

    def above(self, side: Side, row: int) -> int:
        """Space in a row over its text."""
        return int(self._above[side][row])

    def measure(self, side: Side) -> Callable[[int], int]:
        """Gives the exact height of a row of this side's stack."""
        return self._measure_row if self.mode is Mode.ROWS else lambda row: self._measure_block(side, row)

    def _measure_row(self, row: int) -> int:
        blocks = [(s, self.block_of(side, row)) for side, s in self._both()]
        text = max(s.height(block) for s, block in blocks if block is not None)
        return text + int(self._above[Side.LEFT][row] + self._below[Side.LEFT][row])

    def _measure_block(self, side: Side, block: int) -> int:
        return self._setters[side].height(block) + int(self._above[side][block] + self._below[side][block])

    def text_top(self, side: Side, block: int) -> int:
        """Where a block's text begins, exactly if the row is measured."""
        row = self.row_of(side, block)
        return self._stacks[side].top(row) + self.above(side, row)

    def inside(self, side: Side, offset: int) -> tuple[int, int]:
        """The row of an offset, and how far below the row's top its line begins. Sets the block's lines."""
        block, top, _, _ = self._setters[side].line_tops(Span(offset, offset))
        row = self.row_of(side, block)
        return row, self.above(side, row) + top

    def exact_range(self, side: Side, span: Span) -> tuple[int, int]:
        """Top and bottom of a passage whose blocks are on the screen."""
        first, top, last, bottom = self._setters[side].line_tops(span)
        return self.text_top(side, first) + top - LIFT, self.text_top(side, last) + bottom - LIFT

    def seen_range(self, side: Side, span: Span) -> tuple[int, int]:
        """Top and bottom of a passage: exact where its rows are measured, shared out evenly elsewhere."""
        blocks = (self._setters[side].positions.block_at(at) for at in (span.start, max(span.start, span.end - 1)))
        if all(self._stacks[side].is_measured(self.row_of(side, block)) for block in blocks):
            return self.exact_range(side, span)
        top, bottom = self.ys(side, self.places(side, np.array([span.start, span.end]))).tolist()
        return int(top) - LIFT, int(max(bottom, top + 1)) - LIFT

    def places(self, side: Side, offsets: NDArray[np.int64]) -> Places:
        """Offsets as rows and parts of their text."""
        blocks = np.maximum(np.searchsorted(self._starts[side], offsets, "right") - 1, 0)
        lengths = np.maximum(self._ends[side][blocks] - self._starts[side][blocks], 1)
        parts = np.clip((offsets - self._starts[side][blocks]) / lengths, 0.0, 1.0)
        return Places(self._rows[side][blocks], parts)

    def ys(self, side: Side, places: Places) -> NDArray[np.float64]:
        """Heights of places, shared out evenly along each text: near enough for strips, links and scrolling."""
        tops = self._stacks[side].tops
        above, below = self._above[side][places.rows], self._below[side][places.rows]
        tall = tops[places.rows + 1] - tops[places.rows] - above - below
        return np.asarray(tops[places.rows] + above + places.parts * tall, dtype=np.float64)


def _blocks_of_rows(rows: NDArray[np.int64], count: int) -> NDArray[np.int64]:
    blocks = np.full(count, -1, dtype=np.int64)
    blocks[rows] = np.arange(len(rows))
    return blocks


def _with_paper(space: NDArray[np.int64], first: bool) -> NDArray[np.int64]:
    """The space over the rows begins with a strip of paper, the space under them ends with one."""
    out = space.copy()
    if first:
        out[0] = PAPER
    else:
        out[-1] += PAPER
    return out
