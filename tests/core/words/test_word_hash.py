"""Numbers for words: the same everywhere, different for different words, and changed letter by letter."""

import numpy as np

from motsvar.core.words.word_hash import hashes, one_changed

WORDS = ["badhus", "", "å", "båtar", "båtra", "🏊", "\u00a0", "två\nord", "x" * 5000, "badhus"]


def test_a_word_has_the_same_number_alone_and_among_others() -> None:
    assert hashes(WORDS).tolist() == [int(hashes([word])[0]) for word in WORDS]
    many = [f"ord{n}" for n in range(10_000)]
    assert hashes(many)[9_999] == hashes(["ord9999"])[0]


def test_different_words_have_different_numbers() -> None:
    """Also where letters change place, or are at the same place 64 letters on."""
    words = [*dict.fromkeys(WORDS), *(f"{n:06}" for n in range(50_000)), "a" * 64 + "b", "b" + "a" * 64, "ab", "ba"]
    assert len(np.unique(hashes(words))) == len(words)


def test_nothing_gives_nothing() -> None:
    assert hashes([]).tolist() == []
    assert [array.tolist() for array in one_changed([], {"a": "o"})] == [[], []]


def test_a_changed_letter_gives_the_number_of_the_changed_word() -> None:
    origins, keys = one_changed(["banan", "å", "dal"], {"a": "åo", "d": "s"})
    changed = ["bånan", "banån", "bonan", "banon", "dål", "dol", "sal"]
    assert sorted(keys.tolist()) == sorted(hashes(changed).tolist())
    assert sorted(origins.tolist()) == [0, 0, 0, 0, 2, 2, 2]
