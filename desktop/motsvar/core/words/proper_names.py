"""Which words are names of persons and places, told by their capitals."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from motsvar.core.words.vocabulary import Vocabulary
from motsvar.core.words.word_stream import Flags, WordStream

MOSTLY = 0.7
"""Share of a word's occurrences that are in rows of capitals, from which on it is a name."""


@dataclass(frozen=True, slots=True, eq=False)
class Names:
    """Parallel to the words of a vocabulary."""

    certain: Flags
    """The dictionary knows the word with a capital only, or it mostly stands in a row of capitals with such a word or
    an unknown one."""
    lone: Flags
    """Unknown, never without its capital, but mostly alone: a project, a company, a surname."""


def find_names(streams: Sequence[WordStream], vocabulary: Vocabulary) -> Names:
    """The names among the words of these texts, whose vocabulary it is. O(n)."""
    words = vocabulary.words
    capital = np.fromiter((word[:1].isupper() and not word.isupper() for word in words), np.bool_, len(words))
    lower_counts = np.zeros(len(vocabulary.forms), dtype=np.int64)
    np.add.at(lower_counts, vocabulary.form_of_word[~capital], vocabulary.word_counts[~capital])
    in_lower_case = lower_counts[vocabulary.form_of_word]
    unknown = vocabulary.lemmas[vocabulary.form_of_word] < 0
    listed = capital & vocabulary.is_name[vocabulary.form_of_word]
    strange = capital & unknown & (in_lower_case == 0)
    named = listed | strange
    in_rows = np.zeros(len(words), dtype=np.int64)
    for stream, places in zip(streams, vocabulary.places, strict=True):
        before, after = places[:-1], places[1:]
        row = stream.runs_on[:-1] & capital[before] & capital[after] & (named[before] | named[after])
        member = np.concatenate((row, [False])) | np.concatenate(([False], row))
        np.add.at(in_rows, places[member[: len(places)]], 1)
    rows = (in_rows > 0) & (in_rows >= MOSTLY * vocabulary.word_counts) & (vocabulary.word_counts >= 4 * in_lower_case)
    certain = listed | rows
    return Names(certain, strange & ~certain)
