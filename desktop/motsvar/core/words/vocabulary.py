"""The different words of several texts, and what the dictionary says of them."""

from bisect import bisect_left
from collections.abc import Sequence, Set
from dataclasses import dataclass
from operator import ne

import numpy as np

from motsvar.core.words.folding import fold
from motsvar.core.words.lexicon import Lexicon
from motsvar.core.words.lexicon_index import fold_all
from motsvar.core.words.word_stream import Flags, Ints, WordStream

LOST = 0.02
"""Share of forms that are words with accents alone, from which on texts have lost them."""
SHORTEST_STEM, SHORTEST_REST = 4, 4
"""Code points of a word that compounds tell of, and of what these have beside it."""


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """Words are as written, forms are folded; several words have one form."""

    words: Sequence[str]
    form_of_word: Ints
    word_counts: Ints
    places: tuple[Ints, ...]
    """For each text the word at each place."""
    forms: Sequence[str]
    counts: Ints
    """How often each form occurs."""
    lemmas: Ints
    """Of each form the number of its lemma in the lexicon, -1 for none."""
    is_name: Flags
    """Of each form whether the dictionary knows it with a capital only."""

    def written(self, forms: Set[int]) -> dict[int, str]:
        """A word of each of these forms."""
        words = zip(self.form_of_word.tolist(), self.words, strict=True)
        return dict(sorted((form, word) for form, word in words if form in forms))


def vocabulary_of(words: Sequence[str], streams: Sequence[WordStream], lexicon: Lexicon) -> Vocabulary:
    """The words of all texts together, given the different ones. Where several spellings fold alike, the most frequent
    accented one that is in the dictionary says what is meant by all: the other text's ``våldet`` tells that ``valdet``
    is not ``väldet``."""
    places = tuple(stream.numbers for stream in streams)
    word_counts = np.bincount(np.concatenate(places), minlength=len(words)) if places else np.zeros(0, dtype=np.int64)
    lowered = [word.lower() for word in words]
    folded = fold_all(lowered)
    form_number = {form: number for number, form in enumerate(dict.fromkeys(folded))}
    form_of_word = np.fromiter(map(form_number.__getitem__, folded), np.int64, len(folded))
    found = lexicon.look_up(lowered, folded)
    accented = np.fromiter(map(ne, lowered, folded), np.bool_, len(words))
    order = np.lexsort((word_counts, accented & found.exact))
    lemmas = np.full(len(form_number), -1, dtype=np.int64)
    lemmas[form_of_word[order]] = found.lemmas[order]  # of several the last, that is the likeliest, stays
    told = np.zeros(len(form_number), dtype=np.bool_)
    told[form_of_word[accented & found.exact]] = True
    is_word = np.zeros(len(form_number), dtype=np.bool_)
    is_word[form_of_word[found.exact]] = True
    if np.count_nonzero(~is_word & (lemmas >= 0)) > LOST * len(form_number):
        _told_by_compounds(list(form_number), lemmas, told, lexicon)
    return Vocabulary(
        words,
        form_of_word,
        word_counts,
        places,
        list(form_number),
        np.bincount(form_of_word, weights=word_counts, minlength=len(form_number)).astype(np.int64),
        lemmas,
        lexicon.index.has_capital(lemmas),
    )


def _told_by_compounds(forms: Sequence[str], lemmas: Ints, told: Flags, lexicon: Lexicon) -> None:
    """Puts right the lemmas of forms that several words may be without their accents, where compounds with one of these
    stand in the texts: ``valdsbrott`` tells that ``vald`` is ``våld``, and ``valdet`` no ``välde``."""
    doubtful = np.flatnonzero(~told & (lemmas >= 0)).tolist()
    alike = dict(zip(doubtful, lexicon.lemmas_alike([forms[at] for at in doubtful]), strict=True))
    ordered = sorted((forms[at], at) for at, some in alike.items() if len(some) == 1)
    for at in doubtful:
        if len(alike[at]) > 1:
            names = {number: lexicon.index.lemma(number).lower() for number in sorted(alike[at])}
            meant = [number for number, name in names.items() if _begins_a_compound(name, ordered, lemmas, lexicon)]
            lemmas[at] = meant[0] if len(meant) == 1 else lemmas[at]


def _begins_a_compound(name: str, ordered: Sequence[tuple[str, int]], lemmas: Ints, lexicon: Lexicon) -> bool:
    folded = fold(name)
    if len(folded) < SHORTEST_STEM:
        return False
    for form, at in ordered[bisect_left(ordered, (folded, 0)) :]:
        if not form.startswith(folded):
            return False
        lemma = lexicon.index.lemma(int(lemmas[at])).lower()
        if len(lemma) >= len(name) + SHORTEST_REST and lemma.startswith(name):
            return True
    return False
