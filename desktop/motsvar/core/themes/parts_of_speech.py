"""Tells verbs and adjectives by the forms that the dictionary has of them: a single one hardly names a theme."""

from collections.abc import Sequence

import numpy as np

from motsvar.core.words.lexicon import Lexicon
from motsvar.core.words.lexicon_index import fold_all
from motsvar.core.words.word_stream import Flags


def say_no_thing(lemmas: Sequence[str], lexicon: Lexicon) -> Flags:
    """For each Swedish dictionary form, lower case, whether it is a verb or an adjective and no noun as well. Of other
    languages hardly any word is taken for one."""
    ways = [(_noun_forms(lemma), _verb_forms(lemma), _adjective_forms(lemma)) for lemma in lemmas]
    forms = list(dict.fromkeys(form for kinds in ways for some in kinds for way in some for form in way))
    found = lexicon.look_up(forms, fold_all(forms))
    lemma_of = {
        form: lexicon.index.lemma(number)
        for form, exact, number in zip(forms, found.exact.tolist(), found.lemmas.tolist(), strict=True)
        if exact
    }

    def has(lemma: str, some: Sequence[Sequence[str]]) -> bool:
        return any(all(lemma_of.get(form) == lemma for form in way) for way in some)

    return np.array(
        [
            not has(lemma, noun) and (has(lemma, verb) or has(lemma, adjective))
            for lemma, (noun, verb, adjective) in zip(lemmas, ways, strict=True)
        ],
        dtype=np.bool_,
    )


def _noun_forms(lemma: str) -> list[list[str]]:
    """Ways to tell it: in each all forms must be there."""
    if lemma.endswith("å"):  # the dictionary has föreslån too, but of nivå and tå also the plural
        return [[lemma + "n", lemma + ending] for ending in ("erna", "rna")] + [[lemma + "et"]]
    after_vowel = {"e": ["n", "t"], "a": ["n"]}.get(lemma[-1:], ["n"] if lemma[-1:] in "oiuyäö" else [])
    return [[lemma + ending] for ending in ("en", "et", "erna", "arna", *after_vowel)] + [[lemma[:-1] + "orna"]]


def _verb_forms(lemma: str) -> list[list[str]]:
    if lemma.endswith("a"):
        return [[lemma + "r"], [lemma[:-1] + "er"]]
    return [[lemma + "r"]] if lemma.endswith("å") else []


def _adjective_forms(lemma: str) -> list[list[str]]:
    ways = [[lemma + "are"], [lemma + "ast"], [lemma + "t", lemma + "a"]]
    return [*ways, [lemma[:-1] + "t", lemma + "a"], [lemma + "e"]] if lemma.endswith("d") else ways
