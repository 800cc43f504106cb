"""The dictionary: forms, lemmas, spellings and compounds, right or misread."""

import numpy as np
import pytest

from motsvar.core.words.lexicon import Lexicon
from motsvar.core.words.lexicon_index import build_index, form_keys
from motsvar.core.words.word_hash import hashes
from motsvar.lexicons import load_lexicon


@pytest.fixture(scope="module")
def swedish() -> Lexicon:
    return load_lexicon("sv")


@pytest.fixture(scope="module")
def english() -> Lexicon:
    return load_lexicon("en")


SMALL = [
    ("väldet", "välde"),
    ("välde", "välde"),
    ("våldet", "våld"),
    ("våld", "våld"),
    ("våldets", "våld"),
    ("Lund", "Lund"),
]


@pytest.mark.parametrize("word", ["områden", "Områden", "POLISEN", "överenskommelse", "är"])
def test_a_rightly_spelt_word_is_known_in_any_case(swedish: Lexicon, word: str) -> None:
    assert swedish.knows(word)


@pytest.mark.parametrize("word", ["omradena", "omréden", "xyzzyq", "", "😀", "12", "a\nb"])
def test_a_misread_or_strange_word_is_not_known(swedish: Lexicon, word: str) -> None:
    assert not swedish.knows(word)


def test_many_words_are_looked_up_at_once_and_in_order(swedish: Lexicon) -> None:
    known = swedish.known(["polisen", "qqq", "polisen", "Skola"])
    assert known.dtype == np.bool_
    assert known.tolist() == [True, False, True, True]
    assert swedish.known([]).tolist() == []


@pytest.mark.parametrize(
    ("word", "lemma"),
    [
        ("områdena", "område"),
        ("omradena", "område"),
        ("omréden", "område"),
        ("omrddena", "område"),
        ("formagan", "förmåga"),
        ("overenskommelsen", "överenskommelse"),
        ("6verenskommelsen", "överenskommelse"),
        ("bek&mpa", "bekämpa"),
        ("forutsittningar", "förutsättning"),
        ("polisens", "polis"),
        ("övergivna", "överge"),
        ("övergiven", "överge"),
    ],
)
def test_a_word_and_its_misreadings_have_one_lemma(swedish: Lexicon, word: str, lemma: str) -> None:
    assert swedish.lemma(word) == lemma


def test_an_unknown_word_stands_for_itself_folded(swedish: Lexicon) -> None:
    assert swedish.lemmas(["Zögblatt", "", "😀", "a-\nb"]) == ["zogblatt", "", "😀", "a-\nb"]


def test_singular_and_plural_of_an_unlisted_compound_share_a_key(swedish: Lexicon) -> None:
    assert not swedish.knows("trygghetsöverenskommelse")
    keys = swedish.lemmas(["trygghetsöverenskommelser", "trygghetsoverenskommelsen", "trygghetsöverenskommelse"])
    assert len(set(keys)) == 1


def test_english_has_lemmas_too(english: Lexicon) -> None:
    assert english.lemmas(["areas", "Policies", "were"]) == ["area", "policy", "be"]


@pytest.mark.parametrize(
    ("word", "spelling"),
    [("omradena", "områdena"), ("Formagan", "förmågan"), ("områden", "områden"), ("qqq", "qqq"), ("", ""),
     ("samverkansoverenskommelser", "samverkansöverenskommelser")],
)  # fmt: skip
def test_accents_are_given_back(swedish: Lexicon, word: str, spelling: str) -> None:
    assert swedish.spelling(word) == spelling


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("samverkansöverenskommelse", ("samverkans", "överenskommelse")),
        ("Samverkansoverenskommelser", ("samverkans", "overenskommelser")),
        ("stadsdelsnämnd", ("stadsdels", "nämnd")),
        ("myndighetsgemensamma", ("myndighets", "gemensamma")),
        ("avhopparverksamheten", ("avhoppar", "verksamheten")),
        ("brottsförebyggande", ("brotts", "förebyggande")),
        ("säkerhetsprogram", ("säkerhets", "program")),
        ("områden", ("områden",)),
        ("kriminalitet", ("kriminalitet",)),
        ("a" * 5000, ("a" * 5000,)),
        ("", ("",)),
    ],
)
def test_compounds_fall_into_their_parts_and_other_words_do_not(
    swedish: Lexicon, word: str, parts: tuple[str, ...]
) -> None:
    assert swedish.parts(word) == parts


def test_of_words_that_fold_alike_the_one_with_most_forms_is_chosen() -> None:
    lexicon = Lexicon(build_index(SMALL))
    assert lexicon.lemma("valdet") == "våld"
    assert lexicon.lemma("väldet") == "välde"
    assert lexicon.lemma("våldet") == "våld"


def test_the_index_depends_on_the_pairs_and_not_on_their_order() -> None:
    one, other = build_index(SMALL), build_index(reversed(SMALL))
    for part in ("keys", "lemma_of", "ranks", "lemma_ends", "lemma_text"):
        assert np.array_equal(getattr(one, part), getattr(other, part))


def test_hashes_are_the_same_on_every_machine() -> None:
    """The files are made on one machine and read on another."""
    assert hashes(["motsvar"]).tolist() == [9768542360296167927]
    assert form_keys(["år"], ["ar"])[0] >> np.uint64(24) == form_keys(["är"], ["ar"])[0] >> np.uint64(24)


def test_names_are_told_by_their_capital() -> None:
    index = build_index(SMALL)
    lemmas = [index.lemma(number) for number in range(len(index.lemma_ends))]
    assert index.has_capital(np.arange(-1, len(lemmas))).tolist() == [False, *(lemma == "Lund" for lemma in lemmas)]


def test_an_empty_lexicon_knows_nothing_and_breaks_nothing() -> None:
    empty = Lexicon.empty()
    assert not empty
    assert not empty.knows("polisen")
    assert empty.lemmas(["Områden", ""]) == ["omraden", ""]
    assert empty.spelling("omraden") == "omraden"
    assert empty.parts("stadsdelsnämnd") == ("stadsdelsnämnd",)
    assert empty.misread(["omraden"]) == []
    assert empty.lemmas_alike(["omraden"]) == [frozenset()]
