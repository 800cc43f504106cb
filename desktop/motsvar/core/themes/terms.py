"""What the words of several texts stand for: one number for all forms, spellings and misreadings of a word."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from motsvar.core.themes.labels import without_accents
from motsvar.core.themes.sought import SoughtWord, sought_word
from motsvar.core.words.folding import fold
from motsvar.core.words.lexicon import Lexicon
from motsvar.core.words.lexicon_index import fold_all
from motsvar.core.words.proper_names import find_names
from motsvar.core.words.vocabulary import Vocabulary, vocabulary_of
from motsvar.core.words.word_lists import WordLists
from motsvar.core.words.word_stream import Flags, Ints, WordStream

SHORTEST, LONGEST = 3, 60
"""Code points of a word that is a term; one of two is when it is written in capitals (EU)."""
USUAL = 0.1
"""How commonplace a word is taken to be that is in no list."""
LONE_NAME = 0.5
"""What a word says that is unknown and never without its capital, against others, where it is in one text alone (a
surname rather than a project) or names a listed body."""
MOST_REPAIRED = 600
"""Unknown words, most frequent first, in which misread letters and the head of a compound are looked for: 0.1 ms each.
Rarer ones cannot be among the foremost themes."""


@dataclass(frozen=True, slots=True, eq=False)
class Terms:
    """The texts as arrays of term numbers, and what is known of each term."""

    numbers: tuple[Ints, ...]
    """For each text the term of each word, -1 where the word is none (stop word, number, name)."""
    keys: Sequence[str | int]
    """Of each term the number of its lemma in the lexicon, or its folded word where that has none."""
    lengths: Ints
    """Of each term the code points of its shortest form."""
    weight: NDArray[np.float64]
    """Of each term how much it says, 0 to 1."""
    letterhead: Flags
    """True for terms that are no theme and in no theme; an office that is also in the background list may be one."""
    vocabulary: Vocabulary
    term_of_word: Ints
    """Of each word of the vocabulary its term, -1 for none."""

    def sought(self, term: int, lexicon: Lexicon) -> SoughtWord:
        """What is looked for with a term that occurs: its most frequent word, in all its forms."""
        words, counts = self.vocabulary.words, self.vocabulary.word_counts
        most = max(np.flatnonzero(self.term_of_word == term).tolist(), key=lambda at: (int(counts[at]), words[at]))
        key = self.keys[term]
        word = sought_word(without_accents(words[most], key, lexicon) or words[most], lexicon)
        return word if isinstance(key, str) else replace(word, lemmas=word.lemmas | {key})

    def name(self, term: int, lexicon: Lexicon) -> str:
        """The folded lemma of a term, the same whatever stands before it."""
        key = self.keys[term]
        return key if isinstance(key, str) else fold(lexicon.index.lemma(key).lower())


def terms_of(written: Sequence[str], streams: Sequence[WordStream], lexicon: Lexicon, words: WordLists) -> Terms:
    """Numbers the terms of all texts together, so that a term has the same number everywhere; ``written`` are their
    different words. O(n)."""
    vocabulary = vocabulary_of(written, streams, lexicon)
    keys = _keys(vocabulary, lexicon)
    stop = _in_list(keys, vocabulary.forms, words.stop_words, lexicon)
    fit = np.fromiter((SHORTEST <= len(form) <= LONGEST and form[0].isalpha() for form in vocabulary.forms), np.bool_)
    number_of: dict[str | int, int] = {}
    term_of_form = np.full(len(keys), -1, dtype=np.int64)
    for at in np.flatnonzero((fit | _is_abbreviation(vocabulary)) & ~stop).tolist():
        term_of_form[at] = number_of.setdefault(keys[at], len(number_of))
    names = find_names(streams, vocabulary)
    term_of_word = np.where(names.certain, -1, term_of_form[vocabulary.form_of_word])
    a_form = np.zeros(len(number_of), dtype=np.int64)
    a_form[term_of_form[term_of_form >= 0]] = np.flatnonzero(term_of_form >= 0)
    term_keys, term_forms = list(number_of), [vocabulary.forms[at] for at in a_form.tolist()]
    weight = _weights(term_keys, words, lexicon)
    weight[_of_one_text(names.lone, term_of_word, vocabulary, words)] *= LONE_NAME
    return Terms(
        tuple(term_of_word[place] for place in vocabulary.places),
        term_keys,
        _shortest(term_of_form, vocabulary.forms, len(term_keys)),
        weight,
        _in_list(term_keys, term_forms, words.letterhead, lexicon)
        & ~_in_list(term_keys, term_forms, words.background, lexicon),
        vocabulary,
        term_of_word,
    )


def _of_one_text(lone: Flags, term_of_word: Ints, vocabulary: Vocabulary, words: WordLists) -> Ints:
    """The terms of lone names that are in one text alone, or name a body that is listed: those are told as facts."""
    bodies = frozenset(fold_all([name.lower() for name in words.names.organisations]))
    is_body = np.fromiter((form in bodies for form in vocabulary.forms), np.bool_, len(vocabulary.forms))
    terms, in_texts = term_of_word[lone], np.zeros(np.count_nonzero(lone), dtype=np.int64)
    listed = np.isin(terms, term_of_word[is_body[vocabulary.form_of_word]])
    for place in vocabulary.places:
        in_texts += np.isin(terms, term_of_word[np.unique(place)])
    return np.unique(terms[(terms >= 0) & ((in_texts < 2) | listed)])


def _keys(vocabulary: Vocabulary, lexicon: Lexicon) -> list[str | int]:
    """Of each form the number of its lemma, or where none is found the folded word, of a compound with its head's
    lemma."""
    keys: list[str | int] = [
        number if number >= 0 else form
        for number, form in zip(vocabulary.lemmas.tolist(), vocabulary.forms, strict=True)
    ]
    if not lexicon:
        return keys
    missing = np.flatnonzero(vocabulary.lemmas < 0)
    missing = missing[np.argsort(-vocabulary.counts[missing], kind="stable")][:MOST_REPAIRED]
    places = [at for at in missing.tolist() if vocabulary.forms[at].isalpha() and len(vocabulary.forms[at]) <= LONGEST]
    meant = lexicon.misread_lemmas([vocabulary.forms[at] for at in places])
    heads = iter(
        lexicon.by_head([vocabulary.forms[at] for at, number in zip(places, meant, strict=True) if number < 0])
    )
    for at, number in zip(places, meant, strict=True):
        keys[at] = number if number >= 0 else next(heads)
    return keys


def _shortest(term_of_form: Ints, forms: Sequence[str], count: int) -> Ints:
    lengths = np.full(count, LONGEST, dtype=np.int64)
    used = term_of_form >= 0
    np.minimum.at(lengths, term_of_form[used], np.fromiter(map(len, forms), np.int64, len(forms))[used])
    return lengths


def _is_abbreviation(vocabulary: Vocabulary) -> Flags:
    """Forms of two letters that are mostly written in capitals."""
    capitals: Counter[int] = Counter()
    for word, form in zip(vocabulary.words, vocabulary.form_of_word.tolist(), strict=True):
        if len(word) == SHORTEST - 1 and word.isalpha() and word.isupper():
            capitals[form] += 1
    flags = np.zeros(len(vocabulary.forms), dtype=np.bool_)
    flags[list(capitals)] = True
    return flags


def _in_list(keys: Sequence[str | int], forms: Sequence[str], listed: Iterable[str], lexicon: Lexicon) -> Flags:
    """True where the form or the lemma is a word of the list."""
    listed = frozenset(listed)
    numbers = set(_lemma_numbers(listed, lexicon))
    return np.fromiter(
        (form in listed or key in listed or key in numbers for key, form in zip(keys, forms, strict=True)),
        np.bool_,
        len(keys),
    )


def _weights(keys: Sequence[str | int], words: WordLists, lexicon: Lexicon) -> NDArray[np.float64]:
    commonness: dict[str | int, float] = {}
    commonness.update(words.background)
    commonness.update(
        (number, words.background[word]) for number, word in _lemma_numbers(words.background, lexicon).items()
    )
    return np.fromiter((1 - commonness.get(key, USUAL) for key in keys), np.float64, len(keys))


def _lemma_numbers(listed: Iterable[str], lexicon: Lexicon) -> dict[int, str]:
    """The listed words that are dictionary forms, by number."""
    ordered = sorted(listed)
    return {
        number: word
        for word, alike in zip(ordered, lexicon.lemmas_alike(ordered), strict=True)
        for number in alike
        if fold(lexicon.index.lemma(number).lower()) == word
    }
