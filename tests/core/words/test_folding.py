"""Folding is a key: it keeps every offset, and unites only what reading may confuse."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motsvar.core.words.folding import fold


@given(st.text(alphabet=st.characters(exclude_categories=()), max_size=200))
def test_folding_keeps_the_length_of_any_text(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(st.text(max_size=200))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("omraden", "Områden"),
        ("omréden", "områden"),
        ("bek&mpa", "bekämpa"),
        ("&r", "är"),
        ("6kande", "ökande"),
        ("f6r", "för"),
        ("ÅÄÖ", "åäö"),
        ("10\u00a0kr", "10 kr"),
        ("“ja”", '"ja"'),
    ],
)
def test_what_reading_confuses_folds_alike(left: str, right: str) -> None:
    assert fold(left) == fold(right)


@pytest.mark.parametrize("number", ["2020-10-14", "KS 2019/1899", "6 kap", "4b", "46", "1 400,60", "A4"])
def test_digits_of_numbers_are_kept(number: str) -> None:
    assert fold(number) == number.lower()


def test_other_alphabets_keep_their_letters_apart() -> None:
    folded = fold("Ωμέγα κόσμος йод 日本が 👍🏽")
    assert "?" not in folded
    assert fold("αλφα") != fold("βητα")
    assert fold("Κόσμος") == fold("ΚΟΣΜΟς")


def test_a_megabyte_is_folded_in_a_moment() -> None:
    text = "Kön växte längs ån, och ingen såg efter. " * 25_000
    began = time.process_time()
    fold(text)
    fold(text + "Ω")
    assert time.process_time() - began < 0.5
