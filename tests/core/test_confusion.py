"""The distance tells a word that was read wrongly from another word."""

import pytest

from motsvar.core.confusion import distance, is_likely

MISREAD = [
    ("områden", "omrdden"),
    ("polisära", "polisidra"),
    ("nämnda", "ndmnda"),
    ("kommunen", "kornmunen"),
    ("till", "ti1l"),
    ("vattnet", "vattuet"),
]
OTHER_WORDS = [("katt", "hund"), ("bordet", "borden"), ("sju", "sjutton"), ("höst", "vår")]


@pytest.mark.parametrize(("left", "right"), MISREAD)
def test_reading_errors_are_near(left: str, right: str) -> None:
    assert is_likely(left, right, names=False)
    assert is_likely(right, left, names=False)


@pytest.mark.parametrize(("left", "right"), OTHER_WORDS)
def test_other_words_are_far(left: str, right: str) -> None:
    assert not is_likely(left, right, names=False)


def test_between_names_only_dots_count() -> None:
    assert is_likely("Malmstrém", "Malmström", names=True)
    assert not is_likely("Nilsen", "Nilson", names=True)
    assert not is_likely("Karin", "Karim", names=True)


@pytest.mark.parametrize(("left", "right"), MISREAD + OTHER_WORDS)
def test_the_distance_is_the_same_both_ways(left: str, right: str) -> None:
    assert distance(left, right) == pytest.approx(distance(right, left))


def test_what_folds_alike_costs_nothing() -> None:
    assert distance("Förråd", "forrad") == 0
