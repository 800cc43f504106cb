"""What a word of a query stands for among the words that the case has."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from rapidfuzz.distance import Levenshtein

from motsvar.core.searching.keying import WordKeys
from motsvar.core.searching.looking import compounds_with, looked_for
from motsvar.core.searching.query import Leaf, Near, Word
from motsvar.core.searching.shapes import SLACK, shape
from motsvar.core.searching.vocabulary import Vocabulary
from motsvar.core.words.confusion import Confusions
from motsvar.core.words.folding import fold

SHORTEST = 5
"""Code points of a word that is looked for misread: a shorter one has too many others a letter away."""
MOST_FORMS = 60
"""Inflections whose misreadings are looked for."""
MOST_MISREAD = 40
MOST_EDITS = 3
"""Letters that differ in a misread word; of a long one every third."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What is found for a word."""

    keys: frozenset[str]
    """Of the word in any inflection."""
    near: frozenset[str]
    """Keys of single places: also of words that are an inflection of another beside being this one (``hamn``)."""
    forms: frozenset[str] = field(default_factory=frozenset)
    """The word as typed, with endings that no dictionary has, and what reading machines made of it and its inflections.
    Folded."""
    compounds: frozenset[str] = frozenset()
    """Words that have it as a part. Folded."""


def meanings(
    leaves: Iterable[Leaf], keys: WordKeys, vocabulary: Vocabulary, confusions: Confusions
) -> Mapping[Word, Meaning]:
    """Of every word that is looked for in any inflection."""
    out: dict[Word, Meaning] = {}
    for leaf in leaves:
        for word in leaf.words if isinstance(leaf, Near) else (leaf,):
            if isinstance(word, Word) and word not in out:
                out[word] = _meaning(word.written, keys, vocabulary, confusions)
    return out


def _meaning(written: str, keys: WordKeys, vocabulary: Vocabulary, confusions: Confusions) -> Meaning:
    (own,) = keys.of_words([written])
    if keys.is_function_word(written):
        itself = frozenset({own.key})
        return Meaning(itself, itself)
    sought = looked_for(written, keys.lexicons)
    meant = frozenset(key for word in sought.words for key in keys.meant_by(word))
    forms = {keyed.form for keyed in keys.of_words(sought.endings)}
    if not keys.folds_to_function_word(written):
        forms.add(own.form)
    near = meant | frozenset(vocabulary.keys_of([*map(fold, meant), *forms]))
    compounds = compounds_with(sought, vocabulary, keys.lexicons, confusions)
    inflected = {form for form in (own.form, *vocabulary.forms_of(near)) if len(form) >= SHORTEST and form.isalpha()}
    if inflected:
        # Between names that no dictionary has, fewer letters count as misread: Nilsen and Nilson are two people.
        is_name = written[0].isupper() and not any(keys.knows([fold(written)]))
        misread = {
            read
            for form in sorted(inflected, key=lambda form: (len(form), form))[:MOST_FORMS]
            for read in vocabulary.shaped(shape(form), range(len(form) - SLACK, len(form) + SLACK + 1))
            if read != form and _is_close(read, form) and confusions.are_likely(read, form, names=is_name)
        }
        forms.update(sorted(misread, key=lambda form: (len(form), form))[:MOST_MISREAD])
    return Meaning(meant, near, frozenset(forms), compounds - forms)


def _is_close(read: str, form: str) -> bool:
    """Whether so few letters differ that it is worth asking which: ten times as fast as asking."""
    most = max(MOST_EDITS, len(form) // 3)
    return Levenshtein.distance(read, form, score_cutoff=most) <= most
