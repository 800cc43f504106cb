"""What is moved is the lightest part whose removal leaves the rest in order."""

from hypothesis import given
from hypothesis import strategies as st

from motsvar.core.matching.moves import moved


def test_texts_in_the_same_order_have_no_moves() -> None:
    assert moved([(0, 0), (1, 1), (2, 5)], [1, 1, 1]) == (False, False, False)


def test_the_lighter_of_two_that_cross_is_moved() -> None:
    assert moved([(0, 1), (1, 0)], [5, 90]) == (True, False)
    assert moved([(0, 1), (1, 0)], [90, 5]) == (False, True)


def test_a_passage_split_in_two_is_not_moved() -> None:
    assert moved([(0, 0), (0, 1), (1, 1)], [5, 5, 5]) == (False, False, False)


def test_nothing_is_moved_where_nothing_is() -> None:
    assert moved([], []) == ()


@given(st.permutations(range(12)))
def test_what_stays_is_in_order(order: list[int]) -> None:
    flags = moved(list(enumerate(order)), [1] * len(order))
    stays = [right for right, is_moved in zip(order, flags, strict=True) if not is_moved]
    assert stays == sorted(stays)
    assert stays
