"""A word that was misread counts as the word it was meant for, as far as finding what corresponds goes."""

from motsvar.core.document import Document
from motsvar.core.matching.misread_terms import repaired_terms
from motsvar.core.outline.texts import coded
from motsvar.core.words.lexicon import Lexicon


def shared(left: str, right: str) -> list[str]:
    """The words of the left text whose terms are in the right one."""
    texts = coded(Document.from_text(left), Document.from_text(right), Lexicon.empty())[:2]
    terms = repaired_terms(*texts)
    there = set(terms[1].tolist()) - {-1}
    return [key for key, term in zip(texts[0].tokens.keys, terms[0].tolist(), strict=True) if term in there]


def test_a_misread_word_is_the_word_it_was_meant_for() -> None:
    assert shared("Parkndmnden i drendet", "Parknämnden i ärendet") == ["parkndmnden", "i", "drendet"]


def test_one_misread_in_either_text_still_meets_the_other() -> None:
    assert shared("Parkndmnden", "Parknimnden") == ["parkndmnden"]


def test_a_misread_word_meets_one_that_the_same_text_has_elsewhere() -> None:
    assert shared("Parknämnden och parkndmnden.", "Parknämnden") == ["parknamnden", "parkndmnden"]


def test_short_words_and_numbers_are_left_alone() -> None:
    assert shared("vild 2031/114 1124", "vall 2031/774 1121") == []


def test_texts_without_words_have_no_terms() -> None:
    assert shared("", "") == []
    assert shared("!", "👍🏽\u00a0") == []
