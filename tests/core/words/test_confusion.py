"""The distance tells a word that was read wrongly from another word."""

import pytest

from motsvar.core.words.confusion import Confusions, confusions_from_text
from motsvar.lexicons import load_words

SHIPPED = load_words("sv").confusions
MISREAD = [
    ("områden", "omrdden"),
    ("polisära", "polisidra"),
    ("nämnda", "ndmnda"),
    ("kommunen", "kornmunen"),
    ("till", "ti1l"),
    ("vattnet", "vattuet"),
    ("förslaget", "foérslaget"),
    ("höst", "hgst"),
    ("före", "fre"),
]
OTHER_WORDS = [("katt", "hund"), ("bordet", "borden"), ("sju", "sjutton"), ("höst", "vår"), ("stol", "stall")]


@pytest.mark.parametrize(("left", "right"), MISREAD)
def test_reading_errors_are_near(left: str, right: str) -> None:
    assert SHIPPED.are_likely(left, right, names=False)
    assert SHIPPED.are_likely(right, left, names=False)


@pytest.mark.parametrize(("left", "right"), OTHER_WORDS)
def test_other_words_are_far(left: str, right: str) -> None:
    assert not SHIPPED.are_likely(left, right, names=False)


def test_between_names_only_dots_and_letters_drawn_alike_count() -> None:
    assert SHIPPED.are_likely("Malmstrém", "Malmström", names=True)
    assert SHIPPED.are_likely("Malmqvist", "Ma1mqvist", names=True)
    for one, other in (("Nilsen", "Nilson"), ("Karin", "Karim"), ("Lund", "Lind"), ("Karlsson", "Carlsson")):
        assert not SHIPPED.are_likely(one, other, names=True)


@pytest.mark.parametrize(("left", "right"), MISREAD + OTHER_WORDS)
def test_the_distance_is_the_same_both_ways(left: str, right: str) -> None:
    assert SHIPPED.distance(left, right) == pytest.approx(SHIPPED.distance(right, left))


def test_what_folds_alike_costs_nothing() -> None:
    assert SHIPPED.distance("Förråd", "forrad") == 0


def test_a_line_of_the_list_gives_its_costs_both_ways_round() -> None:
    read = confusions_from_text("# said first\n0.25 M rn nn  # more\n\n0.1 # é -\n")
    assert read.costs[("m", "rn")] == read.costs[("nn", "m")] == 0.25
    assert "#" not in {sign for pair in read.costs for sign in pair}
    assert confusions_from_text("0.3 ö -").costs[("", "ö")] == 0.3


def test_a_line_without_a_cost_is_refused() -> None:
    with pytest.raises(ValueError, match="float"):
        confusions_from_text("m rn nn")


def test_of_two_lists_the_first_decides() -> None:
    both = confusions_from_text("0.1 a b") | confusions_from_text("0.2 a b\n0.3 c d")
    assert (both.costs["a", "b"], both.costs["d", "c"]) == (0.1, 0.3)


def test_an_empty_list_makes_every_letter_count() -> None:
    assert Confusions().distance("rn", "m") == 2
