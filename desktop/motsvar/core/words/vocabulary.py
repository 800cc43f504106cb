"""The different words of several texts, and what the dictionary says of them."""

from collections.abc import Sequence, Set
from dataclasses import dataclass
from operator import ne

import numpy as np

from motsvar.core.words.lexicon import Lexicon
from motsvar.core.words.lexicon_index import fold_all
from motsvar.core.words.word_stream import Flags, Ints, WordStream


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
