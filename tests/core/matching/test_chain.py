"""The heaviest chain, checked against trying every one."""

import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motsvar.core.matching.chain import heaviest_chain

Pair = tuple[int, int, int]


def chain_of(pairs: list[Pair], *, shared: bool = False) -> list[int]:
    lefts, rights, weights = ([pair[at] for pair in pairs] for at in range(3))
    return heaviest_chain(lefts, rights, weights, shared=shared)


def follows(one: Pair, other: Pair, *, shared: bool) -> bool:
    return one[0] <= other[0] and one[1] <= other[1] if shared else one[0] < other[0] and one[1] < other[1]


def heaviest(pairs: list[Pair], *, shared: bool) -> int:
    """The weight of the best chain, by trying every one."""
    ordered = sorted(pairs)

    def after(at: int) -> int:
        rest = (one for one in range(at + 1, len(ordered)) if follows(ordered[at], ordered[one], shared=shared))
        return ordered[at][2] + max(map(after, rest), default=0)

    return max(map(after, range(len(ordered))), default=0)


@pytest.mark.parametrize("shared", [False, True])
@given(
    st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6), st.integers(1, 9)), max_size=9, unique_by=lambda t: t[:2])
)
def test_the_chain_weighs_as_much_as_the_best_of_all(shared: bool, pairs: list[Pair]) -> None:
    chosen = [pairs[at] for at in chain_of(pairs, shared=shared)]
    assert all(follows(one, other, shared=shared) for one, other in pairwise(chosen))
    assert sum(pair[2] for pair in chosen) == heaviest(pairs, shared=shared)


def test_nothing_makes_no_chain() -> None:
    assert chain_of([]) == []


def test_pairs_that_share_a_side_follow_each_other_only_where_asked() -> None:
    split = [(0, 0, 5), (0, 1, 5), (1, 1, 5)]
    assert chain_of(split) == [0, 2]
    assert chain_of(split, shared=True) == [0, 1, 2]


def test_of_two_that_weigh_the_same_the_first_stands_in_a_row_and_the_last_stays_in_place() -> None:
    crossing = [(0, 1, 5), (1, 0, 5)]
    assert chain_of(crossing) == [0]
    assert chain_of(crossing, shared=True) == [1]


def test_the_order_in_which_pairs_are_given_does_not_matter() -> None:
    pairs = [(at, at, 1) for at in range(30)]
    random.Random(3).shuffle(pairs)
    assert [pairs[at][0] for at in chain_of(pairs)] == list(range(30))


def test_fifty_thousand_pairs_are_no_trouble() -> None:
    """Quadratic work would take minutes."""
    count = 50_000
    assert chain_of([(at, count - at, 1 + at % 7) for at in range(count)]) == [6]
    assert len(chain_of([(at, at, 1) for at in range(count)])) == count
