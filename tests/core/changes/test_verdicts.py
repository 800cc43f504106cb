"""A pair of words is judged by its letters, by the dictionary and by how badly the text was read."""

import pytest

from motsvar.core.changes.verdicts import ACCENTS, CASE, PUNCTUATION, READING, Judge
from motsvar.core.words.known_words import KnownWords
from motsvar.lexicons import load_words

TEXT = "för far får lång inte ingen bron bör bo kommunen förvaltningen krök tiden tiderna fre höst"
WORDS = frozenset(TEXT.split())
SHIPPED = load_words("sv").confusions


def judge(*, badly_read: bool = True) -> Judge:
    return Judge(KnownWords(WORDS, WORDS | {"for"}, True), badly_read, SHIPPED)


@pytest.mark.parametrize(
    ("left", "right", "reason"),
    [
        ("for", "för", ACCENTS),
        ("För", "för", CASE),
        ("fér", "för", "é for ö"),
        ("f6r", "för", "6 for ö"),
        ("hGst", "höst", "G for ö"),
        ("kornmunen", "kommunen", "rn for m"),
        ("farvaliningen", "förvaltningen", READING),
        ("fr", "för", READING),
        ("lnte", "inte", "l for i"),
        ("2O19", "2019", READING),
        ("l5", "15", READING),
        ("|", "i", "| for i"),
        ("1", "I", "1 for I"),
        (",", ".", PUNCTUATION),
    ],
)
def test_a_reading_error_is_told_with_what_was_read_for_what(left: str, right: str, reason: str) -> None:
    assert judge().reason(left, right) == reason
    assert judge().reason(right, left) == reason


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("får", "för"),
        ("far", "för"),
        ("bo", "bör"),
        ("tiden", "tiderna"),
        ("2018", "2019"),
        ("15", "18"),
        ("4b", "4c"),
        ("6", "ö"),
        ("inte", "ofta"),
        ("ingen", "inget"),
        ("Sjoblom", "Sjöbom"),
        ("Lund", "Lind"),
        ("%", "&"),
    ],
)
def test_another_word_number_negation_or_name_is_real(left: str, right: str) -> None:
    assert judge().reason(left, right) == ""
    assert judge().reason(right, left) == ""


def test_only_a_badly_read_text_may_hurt_words_as_no_list_tells() -> None:
    assert judge(badly_read=False).reason("farvaliningen", "förvaltningen") == ""
    assert judge(badly_read=False).reason("hör", "hor") == ACCENTS  # neither is a word that is known


def test_a_letter_that_is_no_word_is_dirt_only_in_a_badly_read_text() -> None:
    assert judge().is_speck("t")
    assert not judge().is_speck("i")
    assert not judge().is_speck("7")
    assert not judge(badly_read=False).is_speck("t")


def test_emoji_and_empty_words_are_judged() -> None:
    assert judge().reason("😀", "😃") == PUNCTUATION
    assert judge().reason("", "inte") == ""
