"""Rows in step."""

import random
from itertools import pairwise, product

from motsvar.core.rows import FARTHEST, Row, blocks_in, level_starts, rows_in_step, touching
from motsvar.core.span import Span


def blocks(*lengths: int) -> list[Span]:
    spans, at = [], 0
    for length in lengths:
        spans.append(Span(at, at + length))
        at += length + 2
    return spans


def test_matched_blocks_stand_beside_each_other_and_others_alone() -> None:
    left, right = blocks(10, 10, 10), blocks(10, 10)
    rows = rows_in_step(left, right, [(left[0], right[0]), (left[2], right[1])])
    assert rows == (Row(0, 0), Row(1, None), Row(2, 1))


def test_of_two_that_cross_the_longer_match_wins() -> None:
    left, right = blocks(10, 40), blocks(40, 10)
    rows = rows_in_step(left, right, [(left[0], right[1]), (left[1], right[0])])
    assert Row(1, 0) in rows
    assert Row(0, 1) not in rows


def test_a_match_over_two_blocks_puts_the_first_beside_the_first() -> None:
    left, right = blocks(10, 10), blocks(10, 10)
    rows = rows_in_step(left, right, [(Span(0, 22), Span(0, 22))])
    assert rows == (Row(0, 0), Row(1, 1))


def test_unmatched_blocks_fill_each_others_gaps_in_order() -> None:
    """Two long passages of their own leave no empty area as long as both: only the rest of the longer stands alone."""
    left, right = blocks(10, 5, 5, 5, 10, 5), blocks(10, 5, 5, 10)
    rows = rows_in_step(left, right, [(left[0], right[0]), (left[4], right[3])])
    assert rows == (Row(0, 0), Row(1, 1), Row(2, 2), Row(3, None), Row(4, 3), Row(5, None))


def test_nothing_matched_or_nothing_there() -> None:
    assert rows_in_step(blocks(5, 5), blocks(5), []) == (Row(0, 0), Row(1, None))
    assert rows_in_step([], [], []) == ()
    assert rows_in_step([], blocks(3), []) == (Row(None, 0),)


def test_ten_thousand_blocks_are_no_trouble() -> None:
    """Quadratic work would take minutes."""
    spans = blocks(*[20] * 10_000)
    rows = rows_in_step(spans, spans, list(zip(spans, spans, strict=True)))
    assert rows == tuple(Row(at, at) for at in range(10_000))


def test_every_block_is_in_one_row_whatever_matches() -> None:
    chance = random.Random(5)
    left, right = (
        blocks(*[chance.randint(1, 50) for _ in range(40)]),
        blocks(*[chance.randint(1, 50) for _ in range(30)]),
    )
    matches = [(chance.choice(left), chance.choice(right)) for _ in range(60)]
    rows = rows_in_step(left, right, matches)
    assert [row.left for row in rows if row.left is not None] == list(range(40))
    assert [row.right for row in rows if row.right is not None] == list(range(30))
    assert all(row.left is not None or row.right is not None for row in rows)


def test_a_span_touches_the_blocks_it_shares_a_character_with() -> None:
    ten = [Span(10 * at, 10 * at + 8) for at in range(4)]
    for start, end in product(range(40), range(40)):
        if start < end:
            expected = [at for at, block in enumerate(ten) if block.overlaps(Span(start, end))]
            assert list(blocks_in(ten, Span(start, end))) == expected


def test_a_block_knows_every_span_that_touches_it_and_no_other() -> None:
    ten = [Span(10 * at, 10 * at + 8) for at in range(3)]
    assert touching(ten, [Span(2, 12), Span(8, 10), Span(15, 16)]) == (frozenset({0}), frozenset({0, 2}), frozenset())


def test_sections_start_where_both_have_a_heading() -> None:
    left, right = [True, False, True, False], [True, True, False]
    assert level_starts([(0, 0), (2, 1), (3, 2)], left, right) == ((0, 0), (2, 1))


def test_a_long_section_is_cut_at_a_paragraph_that_corresponds() -> None:
    plain = [False] * (FARTHEST + 20)
    assert level_starts([(5, 5), (FARTHEST + 2, FARTHEST + 4)], plain, plain) == (
        (FARTHEST // 2 + 1, FARTHEST // 2 + 2),
        (FARTHEST + 2, FARTHEST + 4),
    )


def test_no_section_is_longer_than_can_be_set_at_once() -> None:
    left, right = [False] * 1000, [True] * 3
    starts = [(0, 0), *level_starts([], left, right), (1000, 3)]
    assert all(one <= other for one, other in pairwise(starts))
    assert max(after[0] - before[0] for before, after in pairwise(starts)) <= FARTHEST
