"""Where each block of the two texts stands: in rows that both share, or each text in a stack of its own."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from motsvar.core.rows import Row
from motsvar.core.span import Side, Span
from motsvar.ui.pair.mode import Mode
from motsvar.ui.pair.row_model import level_indices, row_indices
from motsvar.ui.pair.stack import Stack
from motsvar.ui.pair.typesetter import Typesetter
from motsvar.ui.pair.typography import LIFT

PAPER = 12
"""Pixels of empty paper above the first and below the last line."""


@dataclass(frozen=True, slots=True)
class Places:
    """Offsets as parts of blocks, so that their heights can be asked again and again."""

    blocks: NDArray[np.int64]
    parts: NDArray[np.float64]

    def around(self, block: int) -> slice:
        """Those in a block, and one more on either side; for places that run through the text in order."""
        first, last = np.searchsorted(self.blocks, block, "left"), np.searchsorted(self.blocks, block, "right")
        return slice(max(0, int(first) - 1), int(last) + 1)

    def only(self, which: slice) -> "Places":
        return Places(self.blocks[which], self.parts[which])


class Arrangement:
    """Joins two typesetters. Pixels; y runs from the top of the paper.

    A row holds any number of blocks of either side, one below the other: one of each in step, a section of each where
    sections start level. Where the texts flow, each side has rows of its own with one block in each.
    """

    def __init__(
        self,
        mode: Mode,
        rows: Sequence[Row],
        left: Typesetter,
        right: Typesetter,
        levels: Sequence[tuple[int, int]] = (),
    ) -> None:
        self.shared = mode is not Mode.FLOW
        """Both sides have the same rows, and so the same scroll values."""
        self._setters = {Side.LEFT: left, Side.RIGHT: right}
        self._rows = dict(zip(Side, _rows_of_blocks(mode, rows, levels, len(left), len(right)), strict=True))
        counts = {side: 1 + int(self._rows[side][-1]) for side in Side}
        if self.shared:
            counts = dict.fromkeys(Side, max(counts.values()))
        self._firsts = {side: np.searchsorted(self._rows[side], np.arange(counts[side]), "left") for side in Side}
        self._stops = {side: np.searchsorted(self._rows[side], np.arange(counts[side]), "right") for side in Side}
        self._starts = {side: np.array(setter.positions.starts) for side, setter in self._both()}
        self._ends = {side: np.array(setter.positions.ends) for side, setter in self._both()}
        self.estimate()

    def _both(self) -> list[tuple[Side, Typesetter]]:
        return [(side, self._setters[side]) for side in Side]

    def estimate(self) -> None:
        """Starts anew from estimates, after a change of width or type."""
        spaces = {side: (setter.of_faces("above"), setter.of_faces("below")) for side, setter in self._both()}
        self._tall = {side: setter.estimates() for side, setter in self._both()}
        """Height of each block's text."""
        above = {side: self._of_rows(side, spaces[side][0], self._firsts[side]) for side in Side}
        below = {side: self._of_rows(side, spaces[side][1], self._stops[side] - 1) for side in Side}
        if self.shared:
            above, below = (dict.fromkeys(Side, np.maximum(*each.values())) for each in (above, below))
        self._above = {side: _with_paper(above[side], first=True) for side in Side}
        self._below = {side: _with_paper(below[side], first=False) for side in Side}
        self._inside = {side: self._leads(side, *spaces[side]) for side in Side}
        """From the top of the text in a row to the top of each block's text."""
        inner = {
            side: self._of_rows(side, self._inside[side] + self._tall[side], self._stops[side] - 1) for side in Side
        }
        if self.shared:
            inner = dict.fromkeys(Side, np.maximum(*inner.values()))
        stacks = {side: Stack(inner[side] + self._above[side] + self._below[side]) for side in Side}
        if self.shared:
            stacks[Side.RIGHT] = stacks[Side.LEFT]
        self._stacks = stacks

    def _of_rows(self, side: Side, values: NDArray[np.int64], blocks: NDArray[np.int64]) -> NDArray[np.int64]:
        """For each row the value of one of its blocks, 0 where this side has none there."""
        filled = self._stops[side] > self._firsts[side]
        return np.where(filled, values[np.clip(blocks, 0, len(values) - 1)], 0)

    def _leads(self, side: Side, above: NDArray[np.int64], below: NDArray[np.int64]) -> NDArray[np.int64]:
        natural = above + self._tall[side] + below
        tops = np.cumsum(natural) - natural + above
        return np.asarray(tops - tops[self._firsts[side][self._rows[side]]], dtype=np.int64)

    def stack(self, side: Side) -> Stack:
        return self._stacks[side]

    def row_of(self, side: Side, block: int) -> int:
        return int(self._rows[side][block])

    def blocks_of(self, side: Side, row: int) -> range:
        """The blocks that stand in a row, in order; none where this side has nothing."""
        return range(int(self._firsts[side][row]), int(self._stops[side][row]))

    def block_at(self, side: Side, y: int) -> int:
        """The block at ``y``, or else the nearest above it, or the first."""
        row = self._stacks[side].at(y)
        blocks = self.blocks_of(side, row)
        if not blocks:
            return max(0, blocks.start - 1)
        below = y - self._stacks[side].top(row) - self.above(side, row)
        leads = self._inside[side][blocks.start : blocks.stop]
        return blocks.start + max(0, int(np.searchsorted(leads, below, "right")) - 1)

    def line_at(self, side: Side, y: int) -> Span:
        """The first line whose middle lies at ``y`` or below it."""
        setter = self._setters[side]
        blocks = self.blocks_of(side, self._stacks[side].at(y))
        block = self.block_at(side, y) if blocks else min(blocks.start, len(setter) - 1)
        below = y - self.text_top(side, block)
        if below > setter.height(block) - setter.face(block).pitch // 2 and block + 1 < len(setter):
            block, below = block + 1, 0
        return setter.line_span(block, max(0, below + setter.face(block).pitch // 2))

    def above(self, side: Side, row: int) -> int:
        """Space in a row over its text."""
        return int(self._above[side][row])

    def measure(self, side: Side) -> Callable[[int], int]:
        """Gives the exact height of a row of this side's stack."""
        return lambda row: self._measure(row, Side if self.shared else (side,))

    def _measure(self, row: int, sides: Iterable[Side]) -> int:
        """Sets all blocks of the row, so that their places in it are exact."""
        return max(self.above(side, row) + self._set_blocks(side, row) + int(self._below[side][row]) for side in sides)

    def _set_blocks(self, side: Side, row: int) -> int:
        """Height of one side's text in a row."""
        setter, at, below = self._setters[side], 0, None
        for block in self.blocks_of(side, row):
            face = setter.face(block)
            at += below + face.above if below is not None else 0
            self._inside[side][block] = at
            self._tall[side][block] = setter.height(block)
            at += int(self._tall[side][block])
            below = face.below
        return at

    def text_top(self, side: Side, block: int) -> int:
        """Where a block's text begins, exactly if the row is measured."""
        row = self.row_of(side, block)
        return self._stacks[side].top(row) + self.above(side, row) + int(self._inside[side][block])

    def inside(self, side: Side, offset: int) -> tuple[int, int]:
        """The row of an offset, and how far below the row's top its line begins. Measures the row."""
        block, top, _, _ = self._setters[side].line_tops(Span(offset, offset))
        row = self.row_of(side, block)
        self._stacks[side].settle_one(row, self.measure(side))
        return row, self.above(side, row) + int(self._inside[side][block]) + top

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
        """Offsets as blocks and parts of their text."""
        blocks = np.maximum(np.searchsorted(self._starts[side], offsets, "right") - 1, 0)
        lengths = np.maximum(self._ends[side][blocks] - self._starts[side][blocks], 1)
        parts = np.clip((offsets - self._starts[side][blocks]) / lengths, 0.0, 1.0)
        return Places(blocks, parts)

    def ys(self, side: Side, places: Places) -> NDArray[np.float64]:
        """Heights of places, shared out evenly along each text: near enough for strips, links and scrolling."""
        rows = self._rows[side][places.blocks]
        tops = self._stacks[side].tops[rows] + self._above[side][rows] + self._inside[side][places.blocks]
        return np.asarray(tops + places.parts * self._tall[side][places.blocks], dtype=np.float64)


def _rows_of_blocks(
    mode: Mode, rows: Sequence[Row], levels: Sequence[tuple[int, int]], left: int, right: int
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """For each block of either side, the row it stands in."""
    if mode is Mode.ROWS and rows:
        return row_indices(rows, left, right)
    if mode is Mode.LEVEL:
        return level_indices(levels, left, right)
    return np.arange(left), np.arange(right)


def _with_paper(space: NDArray[np.int64], first: bool) -> NDArray[np.int64]:
    """The space over the rows begins with a strip of paper, the space under them ends with one."""
    out = space.copy()
    if first:
        out[0] = PAPER
    else:
        out[-1] += PAPER
    return out
