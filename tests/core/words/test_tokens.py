"""Tokens are words, whole numbers and single signs; a word broken at a line end is one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motsvar.core.span import Span
from motsvar.core.words.folding import fold
from motsvar.core.words.tokens import Tokens, tokenise


def tokens_of(text: str, *cuts: int) -> Tokens:
    return tokenise(text, fold(text), cuts)


@given(st.text(max_size=200))
def test_every_character_but_white_space_is_in_exactly_one_token(text: str) -> None:
    found = tokens_of(text)
    covered = [at for token in found for at in range(token.span.start, token.span.end)]
    assert len(covered) == len(set(covered))
    assert {at for at, character in enumerate(text) if not character.isspace()} <= set(covered)


@pytest.mark.parametrize("number", ["2019/1899", "12-18", "24", "1,5", "2020-10-14", "16.9.2020"])
def test_a_number_stays_whole(number: str) -> None:
    assert tokens_of(f"se {number}, sedan").keys == ["se", number, ",", "sedan"]


def test_a_word_broken_at_a_line_end_is_one_token_with_two_parts() -> None:
    text = "Den lokala tra-\nfiken minskar."
    token = tokens_of(text)[2]
    assert (token.word, token.key) == ("trafiken", "trafiken")
    assert token.parts == (Span(11, 14), Span(16, 21))


@pytest.mark.parametrize("text", ["Norr-\nSöder", "park- \noch gata", "2018-\n2021"])
def test_a_hyphen_that_belongs_to_the_word_breaks_nothing(text: str) -> None:
    assert not tokens_of(text).broken


def test_a_sign_misread_for_a_letter_is_inside_its_word() -> None:
    assert tokens_of("att bek&mpa").keys == ["att", "bekampa"]


def test_a_soft_hyphen_is_no_letter_of_the_word() -> None:
    assert tokens_of("tra\u00adfiken").keys == ["trafiken"]


def test_no_token_crosses_a_cut() -> None:
    assert [token.span for token in tokens_of("abcdef", 2, 4)] == [Span(0, 2), Span(2, 4), Span(4, 6)]
    assert not tokens_of("tra-\nfiken", 5).broken


def test_nothing_has_no_tokens() -> None:
    assert len(tokens_of("")) == len(tokens_of(" \n\t\u00a0")) == 0


def test_tokens_are_found_again_by_place() -> None:
    found = tokens_of("ett 👍🏽 två")
    assert [found[at].key for at in found.within(Span(3, 9))] == ["👍", "🏽", "tva"]
    with pytest.raises(IndexError):
        found[9]
    assert [token.key for token in found[1:2]] == ["👍"]


def test_in_a_script_without_spaces_every_letter_is_a_word() -> None:
    text = "市议会 beslöt2021年の橋"
    assert [token.word for token in tokenise(text, fold(text))] == ["市", "议", "会", "beslöt2021", "年", "の", "橋"]
    assert all(tokenise(text, fold(text)).is_word.tolist())
