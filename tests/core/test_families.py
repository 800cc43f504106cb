from motsvar.core.candidates import Candidate
from motsvar.core.families import chosen, in_families

PAIRS = (
    Candidate(7, 8, 0.9, 0.8),
    Candidate(1, 5, 0.6, 0.7),
    Candidate(2, 5, 0.5, 0.4),
    Candidate(0, 3, 0.3, 0.3),
    Candidate(3, 8, 0.1, 0.1),
)


def test_the_open_ones_come_with_those_that_share_most_with_them() -> None:
    assert set(chosen(PAIRS, (1, 6), 4)) == {1, 6, 5, 2}


def test_without_open_ones_the_strongest_families_are_shown() -> None:
    assert set(chosen(PAIRS, (), 2)) == {7, 8}
    assert set(chosen(PAIRS, (), 4)) == {7, 8, 3, 0}


def test_never_more_than_there_is_room_for() -> None:
    assert chosen(PAIRS, (4, 6, 9), 2) == (4, 6)
    assert chosen((), (), 5) == ()


def test_members_of_a_family_stand_together_each_beside_what_it_shares_most_with() -> None:
    assert in_families([0, 1, 2, 4, 5, 7, 8], PAIRS) == (7, 8, 1, 5, 2, 0, 4)
