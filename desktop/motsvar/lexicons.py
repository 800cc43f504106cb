"""Opens the dictionaries and word lists that ship with the program."""

from pathlib import Path

import numpy as np

from motsvar.core.words.lexicon import Lexicon
from motsvar.core.words.lexicon_index import LexiconIndex, build_index
from motsvar.core.words.name_lists import names_from_text
from motsvar.core.words.word_lists import WordLists, words_from_text
from motsvar.resources import resource_path

LANGUAGES = ("sv", "en")
"""Languages that have a dictionary and word lists, ISO 639-1."""

PARTS = ("keys", "lemma_of", "ranks", "lemma_ends", "lemma_text")
"""The arrays of an index, each a file of its own."""


def index_path(language: str, part: str, folder: Path | None = None) -> Path:
    """Where an array of a language's dictionary lies, such as ``sv.keys.npy``."""
    return (folder or resource_path("lexicons")) / f"{language}.{part}.npy"


def load_lexicon(language: str) -> Lexicon:
    """The dictionary of a language, memory-mapped; empty for a language without one.

    Where the generated files are missing it is built in memory, which takes seconds instead of a millisecond.
    """
    if language not in LANGUAGES:
        return Lexicon.empty()
    paths = [index_path(language, part) for part in PARTS]
    if not all(path.is_file() for path in paths):
        return Lexicon(make_index(language))
    # As plain arrays over the mapped files: indexing a np.memmap is ten times as slow.
    return Lexicon(LexiconIndex(*(np.asarray(np.load(path, mmap_mode="r")) for path in paths)))


def make_index(language: str) -> LexiconIndex:
    """The index of simplemma's dictionary."""
    from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory  # takes 0.06 s

    return build_index(DefaultDictionaryFactory().get_dictionary(language).items())


def load_words(language: str) -> WordLists:
    """The word lists of a language; for one without lists, those of all languages together."""
    if language not in LANGUAGES:
        return load_words("sv") | load_words("en")

    def read(name: str) -> str:
        path = resource_path("lexicons", f"{name}.{language}.txt")
        return path.read_text(encoding="utf-8") if path.is_file() else ""

    return words_from_text(
        stop_words=read("stop_words"),
        function_words=read("function_words"),
        letterhead=read("letterhead"),
        background=read("background"),
        months=read("months"),
        numerals=read("numerals"),
        formulas=read("boilerplate"),
        demand_words=read("demands"),
        confusions=read("confusions") + "\n" + resource_path("lexicons", "confusions.txt").read_text(encoding="utf-8"),
        names=names_from_text(
            organisations=read("organisations"),
            laws=read("laws"),
            places=read("places"),
            given_names=read("given_names"),
            bodies=read("bodies"),
            roles=read("roles"),
            countables=read("countables"),
        ),
    )
