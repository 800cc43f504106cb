"""Which words a text has from a third one."""

from itertools import pairwise

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from motsvar.core.document import Document
from motsvar.core.origins.quotations import taken_from
from motsvar.core.origins.word_codes import Vocabulary, words_of
from motsvar.core.outline.texts import coded
from motsvar.core.words.lexicon import Lexicon

REFERENCE = (
    "Motion om bryggor\n\nVarje badplats ska ha en brygga av lärk som håller i minst tjugo år. "
    "Bryggan ska målas 🎨 om vartannat år av kommunens egna snickare."
)


def taken(text: str, reference: str = REFERENCE) -> list[tuple[str, str]]:
    """The words taken, and those they are taken from. Words of more than three letters tell something."""
    document, third = Document.from_text(text), Document.from_text(reference)
    side, other, _ = coded(document, document, Lexicon.empty())
    vocabulary = Vocabulary.of((side, other))
    words = vocabulary.coded(third)
    is_telling = np.array([len(key) > 3 for key in vocabulary.keys], dtype=np.bool_)
    found = taken_from(words, words_of(side), vocabulary, is_telling)
    return [(document.quote(one.span), third.quote(one.reference)) for one in found]


def test_a_long_run_of_the_same_words_is_taken() -> None:
    ((ours, theirs),) = taken("Vi läser att varje badplats ska ha en brygga av lärk, och det gläder oss.")
    assert ours == "varje badplats ska ha en brygga av lärk"
    assert theirs == "Varje badplats ska ha en brygga av lärk"


def test_misread_words_make_holes_and_not_ends() -> None:
    ((ours, _),) = taken("Varje badplats ska ha en brvgga av lark som haller i minst tjugo xr.")
    assert ours.startswith("Varje badplats")
    assert "tjugo" in ours


def test_a_few_common_words_are_not_taken() -> None:
    assert taken("Det ska ha en viss betydelse av i minst tre fall.") == []


def test_a_sentence_of_the_same_telling_words_in_another_order_is_taken() -> None:
    ((ours, theirs),) = taken("Kommunens snickare målas bryggan egna vartannat. Något annat sägs här också.")
    assert ours.startswith("Kommunens snickare")
    assert theirs.startswith("Bryggan ska målas")


def test_the_same_words_quoted_twice_are_taken_twice() -> None:
    sentence = "Varje badplats ska ha en brygga av lärk."
    assert len(taken(f"{sentence}\n\nEtt eget stycke står emellan och säger något helt annat.\n\n{sentence}")) == 2


def test_nothing_is_taken_from_or_by_nothing() -> None:
    assert taken("") == []
    assert taken("Varje badplats ska ha en brygga av lärk.", "") == []


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="abc å.\n🎨", max_size=150), st.text(alphabet="abc å.\n🎨", max_size=150))
def test_what_is_taken_is_sorted_and_does_not_overlap(text: str, reference: str) -> None:
    document, third = Document.from_text(text), Document.from_text(reference)
    side, other, _ = coded(document, document, Lexicon.empty())
    vocabulary = Vocabulary.of((side, other))
    words = vocabulary.coded(third)
    found = taken_from(words, words_of(side), vocabulary, np.ones(len(vocabulary), dtype=np.bool_))
    for one, following in pairwise(found):
        assert one.span.end <= following.span.start
    for one in found:
        assert one.reference.end <= len(third.text)
