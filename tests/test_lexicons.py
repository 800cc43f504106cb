"""The dictionaries and word lists that ship."""

from pathlib import Path

import pytest

from motsvar import lexicons
from motsvar.lexicons import LANGUAGES, load_lexicon, load_words


def test_without_the_generated_files_the_lexicon_is_built_from_the_dictionary(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lexicons, "resource_path", lambda *names: tmp_path.joinpath(*names))
    lexicon = load_lexicon("en")
    assert lexicon.lemma("areas") == "area"


def test_a_language_without_a_dictionary_has_an_empty_one() -> None:
    assert not load_lexicon("und")
    assert not load_lexicon("../sv")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_all_word_lists(language: str) -> None:
    words = load_words(language)
    assert len(words.stop_words) > 150
    assert len(words.letterhead) > 30
    assert set(words.months.values()) == set(range(1, 13))
    assert {2, 12, 100} <= set(words.numerals.values())
    assert all(0 <= share <= 1 for share in words.background.values())


def test_articles_are_no_numerals() -> None:
    assert not {"en", "ett", "one", "a"} & set((load_words("sv") | load_words("en")).numerals)


def test_other_languages_get_the_words_of_all() -> None:
    words = load_words("und")
    assert {"tolv", "twelve"} <= set(words.numerals)
    assert {"oktober", "october"} <= set(words.months)
