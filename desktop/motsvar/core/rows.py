"""Which blocks of two texts stand beside each other, without rearranging either text."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from motsvar.core.matching.chain import heaviest_chain
from motsvar.core.span import Span


@dataclass(frozen=True, slots=True)
class Row:
    """Indices of the blocks that stand beside each other; None where one side has nothing."""

    left: int | None
    right: int | None


FARTHEST = 60
"""Blocks after which a section is cut where a paragraph corresponds, or else anywhere."""


def rows_in_step(
    left_blocks: Sequence[Span], right_blocks: Sequence[Span], matches: Iterable[tuple[Span, Span]]
) -> tuple[Row, ...]:
    """Rows that put the most matched characters beside each other without rearranging either text.

    Every block is in exactly one row. Blocks without a partner stand beside those that have none at the same place,
    so that no large gaps arise; that they do not correspond is told by their marks.
    """
    return rows_of(partners(left_blocks, right_blocks, matches), len(left_blocks), len(right_blocks))


def partners(
    left_blocks: Sequence[Span], right_blocks: Sequence[Span], matches: Iterable[tuple[Span, Span]]
) -> tuple[tuple[int, int], ...]:
    """The pairs of blocks, rising on both sides, that share the most matched characters."""
    shared = _shared_characters(left_blocks, right_blocks, matches)
    pairs = list(shared)
    chain = heaviest_chain([pair[0] for pair in pairs], [pair[1] for pair in pairs], list(shared.values()))
    return tuple(pairs[index] for index in chain)


def rows_of(pairs: Iterable[tuple[int, int]], left_count: int, right_count: int) -> tuple[Row, ...]:
    """One row for each pair, and rows between them for the blocks that have no partner."""
    rows: list[Row] = []
    left_at = right_at = 0
    for left, right in [*pairs, (left_count, right_count)]:
        rows.extend(Row(*beside) for beside in zip_longest(range(left_at, left), range(right_at, right)))
        if left < left_count:
            rows.append(Row(left, right))
        left_at, right_at = left + 1, right + 1
    return tuple(rows)


def level_starts(
    pairs: Iterable[tuple[int, int]],
    left_headings: Sequence[bool],
    right_headings: Sequence[bool],
) -> tuple[tuple[int, int], ...]:
    """The pairs of blocks at which a section starts on both sides: headings, and in long sections a paragraph.

    ``*_headings`` tell of every block whether it is a heading. A long stretch that has nothing in common is cut
    evenly, so that never more than ``FARTHEST`` blocks of a side have to be set to know where the next one stands.
    """
    starts: list[tuple[int, int]] = []
    left_at = right_at = 0
    for left, right in [*pairs, (len(left_headings), len(right_headings))]:
        at_end = left == len(left_headings)
        far = max(left - left_at, right - right_at)
        if at_end or far >= FARTHEST or (left_headings[left] and right_headings[right]):
            parts = -(-far // FARTHEST)
            starts += [
                (left_at + (left - left_at) * part // parts, right_at + (right - right_at) * part // parts)
                for part in range(1, parts)
            ]
            if not at_end:
                starts.append((left, right))
            left_at, right_at = left, right
    return tuple(starts)


def _shared_characters(
    left_blocks: Sequence[Span], right_blocks: Sequence[Span], matches: Iterable[tuple[Span, Span]]
) -> dict[tuple[int, int], float]:
    """How many matched characters each pair of blocks has. A match over several blocks is spread along its length."""
    left_starts = [span.start for span in left_blocks]
    right_starts = [span.start for span in right_blocks]
    shared: dict[tuple[int, int], float] = {}
    for left, right in matches:
        for left_block, left_from, left_to in _shares(left_blocks, left_starts, left):
            for right_block, right_from, right_to in _shares(right_blocks, right_starts, right):
                common = min(left_to, right_to) - max(left_from, right_from)
                if common > 0:
                    pair = (left_block, right_block)
                    shared[pair] = shared.get(pair, 0.0) + common * min(len(left), len(right))
    return shared


def _shares(blocks: Sequence[Span], starts: Sequence[int], span: Span) -> Iterable[tuple[int, float, float]]:
    """The blocks a span covers, each with its stretch of the span as fractions of the span's length."""
    if not len(span):
        return
    block = max(0, bisect_right(starts, span.start) - 1)
    while block < len(blocks) and starts[block] < span.end:
        part = blocks[block].within(span)
        if part is not None:
            yield block, (part.start - span.start) / len(span), (part.end - span.start) / len(span)
        block += 1


def blocks_in(blocks: Sequence[Span], span: Span) -> range:
    """The numbers of the blocks that share a character with ``span``."""
    first = bisect_right(blocks, span.start, key=lambda block: block.end)
    return range(first, max(first, bisect_left(blocks, span.end, key=lambda block: block.start)))


def touching(blocks: Sequence[Span], spans: Iterable[Span]) -> tuple[frozenset[int], ...]:
    """For each block the numbers of the spans that share a character with it."""
    found: list[set[int]] = [set() for _ in blocks]
    for number, span in enumerate(spans):
        for block in blocks_in(blocks, span):
            found[block].add(number)
    return tuple(map(frozenset, found))
