"""Genitives, endings of names, and compounds, which no dictionary tells."""

from collections.abc import Collection
from dataclasses import dataclass

import pytest

from motsvar.core.searching.looking import compounds_with, looked_for
from motsvar.core.words.folding import fold
from motsvar.core.words.lexicon import Lexicon
from motsvar.lexicons import LANGUAGES, load_lexicon, load_words


@pytest.fixture(scope="module")
def lexicons() -> list[Lexicon]:
    return [load_lexicon(language) for language in LANGUAGES]


@pytest.mark.parametrize(
    ("word", "other"),
    [("Ytterfjärn", "ytterfjärns"), ("Ytterfjärns", "ytterfjärn"), ("Qvistrem", "qvistrems"),
     ("Qvistrem's", "qvistrem"), ("Qvistrem", "qvistrem’s"), ("KTB", "ktbs"),
     ("Qvistrem", "qvistremen"), ("Brännvalls", "brännvall")],
)  # fmt: skip
def test_a_word_in_no_dictionary_is_looked_for_with_and_without_endings(
    word: str, other: str, lexicons: list[Lexicon]
) -> None:
    assert other in looked_for(word, lexicons).endings


@pytest.mark.parametrize(("word", "other"), [("hus", "hu"), ("polis", "poli"), ("glas", "gla"), ("val", "vals")])
def test_a_word_of_a_dictionary_is_cut_of_no_ending_and_is_not_made_another(
    word: str, other: str, lexicons: list[Lexicon]
) -> None:
    assert other not in looked_for(word, lexicons).endings


COMPOUNDS = [
    (
        "våld",
        "våldsprevention gruppvåldsintervention våldspreventiva kvinnovåld våldsbrott",
        "våldoft valdebatt väldig",
    ),
    ("åklagare", "åklagarmyndigheten riksåklagaren åklagar", "anklagare beklagar"),
    ("kommunal", "kommunalråd kommunalskatten", "kommunen"),
    ("kommun", "kommunstyrelsen hemkommunen", "kommunikation kommunism"),
    ("hamn", "hamnavgift fiskehamnen småbåtshamnens", "hamnade hämnd hamnar"),
    ("polis", "polisområde polisbil lokalpolisen", "palts monopolisera"),
    ("samverkan", "samverkansavtalet", "verkan"),
    ("skola", "skolgården grundskolan skolsociala", "skoldpadda riksdagskollega skulle ska"),
    (
        "lag",
        "lagförslag lagstiftare skollag miljöskyddslagen",
        "allagar förslag underlag avslag handslag lagring anslag",
    ),
    ("råd", "rådgivning kommunalråd landstingsråd", "område områden brådska radion"),
    ("bil", "bilfärja lastbilen polisbilar", "bildning mobil bilaga stabil rehabilitering"),
    ("Ytterfjärn", "ytterfjärnsutredningen", "ytterfjärn"),
]


@dataclass
class WordsOfACase:
    key_of: dict[str, str]

    def having(self, part: str) -> list[str]:
        return [form for form in self.key_of if part in form]

    def keys_of(self, forms: Collection[str]) -> list[str]:
        return [self.key_of[form] for form in forms]

    def forms_of(self, keys: Collection[str]) -> list[str]:
        raise NotImplementedError

    def shaped(self, shape: str, lengths: range) -> list[str]:
        raise NotImplementedError


@pytest.mark.parametrize(("word", "found", "others"), COMPOUNDS)
def test_compounds_are_found_by_their_parts(word: str, found: str, others: str, lexicons: list[Lexicon]) -> None:
    case = WordsOfACase({fold(one): lexicons[0].lemma(one) for one in f"{found} {others}".split()})
    held = compounds_with(looked_for(word, lexicons), case, lexicons, load_words("").confusions)
    missing = {fold(one) for one in found.split()} - held
    assert not missing
    assert not held & {fold(one) for one in others.split()}
