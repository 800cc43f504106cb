"""Verbs and adjectives are told from nouns by their forms."""

from motsvar.core.themes.parts_of_speech import say_no_thing
from motsvar.core.words.lexicon import Lexicon
from motsvar.lexicons import load_lexicon

NOUNS = ["polis", "område", "skola", "trygghet", "ekonomi", "fokus", "insats", "förebyggande", "nivå"]
OTHERS = ["bryta", "förbättra", "trygg", "social", "konkret", "effektiv", "föreslå"]
UNKNOWN = ["trefas", "", "a"]


def test_verbs_and_adjectives_say_no_thing() -> None:
    flags = say_no_thing([*NOUNS, *OTHERS, *UNKNOWN], load_lexicon("sv")).tolist()
    assert flags == [False] * len(NOUNS) + [True] * len(OTHERS) + [False] * len(UNKNOWN)


def test_without_a_dictionary_nothing_is_told() -> None:
    assert say_no_thing(NOUNS + OTHERS, Lexicon.empty()).tolist() == [False] * (len(NOUNS) + len(OTHERS))
