"""Which words of some texts are the ones that are looked for: inflected, spelt otherwise, misread, or in a compound."""

import re
from collections.abc import Sequence
from itertools import islice

import numpy as np
from rapidfuzz.distance import Levenshtein
from rapidfuzz.process import cdist

from motsvar.core.themes.beginnings import misread_beginnings
from motsvar.core.themes.holding import compounds_of
from motsvar.core.themes.parts_of_speech import say_no_thing
from motsvar.core.themes.sought import SoughtWord
from motsvar.core.words.confusion import Confusions
from motsvar.core.words.joined import JoinedWords
from motsvar.core.words.lexicon import Lexicon
from motsvar.core.words.lexicon_index import fold_all
from motsvar.core.words.vocabulary import Vocabulary
from motsvar.core.words.word_lists import WordLists
from motsvar.core.words.word_stream import Flags

SHORTEST_MISREAD = 5
"""Code points of an unknown word that may be a misread one: a shorter one has too many neighbours."""
SHORTEST_SLIP = 7
"""The same of one that may be miswritten: a letter too few, too many or another."""
MOST_LETTERS = 2
"""Letters in which a misread word may differ."""
FEW_ACCENTS = 0.01
"""Share of accented letters below which a text has lost them: in Swedish it is .04."""
_ACCENTED = re.compile(r"[^\W\d_a-zA-Z]")


def words_meant(
    sought: Sequence[SoughtWord],
    vocabulary: Vocabulary,
    lexicon: Lexicon,
    words: WordLists,
    *,
    in_compounds: Sequence[bool],
    accents_kept: bool,
    most_unknown: int | None = None,
) -> list[Flags]:
    """For each sought word which of the vocabulary's words are it; with ``in_compounds`` also those that hold it. Where
    the texts have ``accents_kept``, what folds alike and is another word as spelt is none.

    O(words), and for the unknown ones among them times the forms of what is sought: ``most_unknown`` of them, the most
    frequent, where that is given.
    """
    number_of = {form: number for number, form in enumerate(vocabulary.forms)}
    forms = [_inflected(word, number_of, vocabulary) for word in sought]
    unknown = _unknown(vocabulary, most_unknown)
    for number, form in _misread(sought, unknown, vocabulary, lexicon, words.confusions):
        forms[number].add(form)
    for number, word in enumerate(sought):
        if word.is_beginning:
            forms[number] |= misread_beginnings(word, unknown, vocabulary, words.confusions)
    held = _holding(sought, forms, number_of, vocabulary, lexicon, words.confusions, in_compounds)
    return _as_spelt(sought, forms, held, vocabulary, lexicon, words, accents_kept)


def _inflected(word: SoughtWord, number_of: dict[str, int], vocabulary: Vocabulary) -> set[int]:
    """The forms that are one of the word."""
    if word.is_beginning:
        return {number for form, number in number_of.items() if form.startswith(tuple(word.folded))}
    found = {number_of[form] for form in word.folded if form in number_of}
    for lemma in word.lemmas:
        found.update(np.flatnonzero(vocabulary.lemmas == lemma).tolist())
    return found


def _unknown(vocabulary: Vocabulary, most: int | None) -> list[int]:
    """Forms that may be misread ones."""
    forms, counts = vocabulary.forms, vocabulary.counts.tolist()
    missing: list[int] = np.flatnonzero(vocabulary.lemmas < 0).tolist()
    unknown = [at for at in missing if len(forms[at]) >= SHORTEST_MISREAD and forms[at].isalpha()]
    if most is not None and len(unknown) > most:
        unknown = sorted(unknown, key=lambda at: (-counts[at], forms[at]))[:most]
    return unknown


def _misread(
    sought: Sequence[SoughtWord],
    unknown: Sequence[int],
    vocabulary: Vocabulary,
    lexicon: Lexicon,
    confusions: Confusions,
) -> list[tuple[int, int]]:
    """Which unknown forms are misread or miswritten ones of which word: pairs of a sought word and a form."""
    forms = vocabulary.forms
    wanted = [
        (number, spelt)
        for number, word in enumerate(sought)
        if not (word.in_capitals or word.is_beginning)
        for spelt in word.spelt
        if len(spelt) >= SHORTEST_MISREAD
    ]
    if not unknown or not wanted:
        return []
    near = cdist(
        fold_all([spelt for _, spelt in wanted]),
        [forms[at] for at in unknown],
        scorer=Levenshtein.distance,
        score_cutoff=MOST_LETTERS,
        dtype=np.uint8,
    )
    pairs = np.argwhere((near <= MOST_LETTERS) & (near > 0)).tolist()
    if not pairs:
        return []
    meant = lexicon.misread_lemmas([forms[unknown[at]] for _, at in pairs])
    cut = lexicon.parts_of([forms[unknown[at]] for _, at in pairs])
    as_written = vocabulary.written({unknown[column] for _, column in pairs})
    found = []
    for (row, column), lemma, parts in zip(pairs, meant, cut, strict=True):
        (number, spelt), form = wanted[row], unknown[column]
        lemmas = sought[number].lemmas
        if lemma >= 0 and lemmas and lemma not in lemmas:
            continue  # one letter from another word
        long = min(len(spelt), len(forms[form])) >= SHORTEST_SLIP
        slip = lemmas and long and near[row, column] == 1 and len(parts) == 1
        if slip or confusions.are_likely(as_written[form].lower(), spelt, names=not lemmas):
            found.append((number, form))
    return found


def _holding(
    sought: Sequence[SoughtWord],
    forms: Sequence[set[int]],
    number_of: dict[str, int],
    vocabulary: Vocabulary,
    lexicon: Lexicon,
    confusions: Confusions,
    in_compounds: Sequence[bool],
) -> list[list[int]]:
    """Of each word the forms that are compounds with it."""
    joined = JoinedWords.of(vocabulary.forms)
    likely: list[list[str]] = []
    for word, found, wanted in zip(sought, forms, in_compounds, strict=True):
        stems = {stem.folded for stem in word.stems} if wanted and lexicon else set()
        places = {at for stem in stems for at in joined.having(stem)} - found
        likely.append([vocabulary.forms[at] for at in sorted(places)])
    return [[number_of[form] for form in held] for held in compounds_of(sought, likely, lexicon, confusions)]


def _as_spelt(
    sought: Sequence[SoughtWord],
    forms: Sequence[set[int]],
    held: Sequence[Sequence[int]],
    vocabulary: Vocabulary,
    lexicon: Lexicon,
    words: WordLists,
    accents_kept: bool,
) -> list[Flags]:
    """The words behind these forms, without those that are others as spelt."""
    owners: dict[int, list[tuple[int, bool]]] = {}
    for number, (own, compounds) in enumerate(zip(forms, held, strict=True)):
        for form, is_compound in [(at, False) for at in own] + [(at, True) for at in compounds]:
            owners.setdefault(form, []).append((number, is_compound))
    places = [at for at, form in enumerate(vocabulary.form_of_word.tolist()) if form in owners]
    lowered = [vocabulary.words[at].lower() for at in places]
    found = lexicon.look_up(lowered, fold_all(lowered))
    out = [np.zeros(len(vocabulary.words), dtype=np.bool_) for _ in sought]
    no_nouns = _no_nouns(sought, lexicon)
    for at, spelt, exact, lemma in zip(places, lowered, found.exact.tolist(), found.lemmas.tolist(), strict=True):
        form = int(vocabulary.form_of_word[at])
        sure = exact and (accents_kept or not spelt.isascii())
        is_stop = vocabulary.forms[form] in words.stop_words
        for number, is_compound in owners[form]:
            word = sought[number]
            if word.in_capitals:
                out[number][at] = vocabulary.words[at][:2].isupper()
            elif word.is_beginning:
                out[number][at] = not sure or spelt.startswith(word.spelt)
            elif is_stop and not no_nouns[number]:
                told = not spelt.isascii() or (not accents_kept and len(lexicon.lemmas_alike([spelt])[0]) == 1)
                out[number][at] = spelt == word.spelt[0] or (told and (spelt in word.spelt or spelt in word.folded))
            else:
                out[number][at] = not sure or _is_spelt_so(word, spelt, lemma, is_compound)
    return out


def _no_nouns(sought: Sequence[SoughtWord], lexicon: Lexicon) -> list[bool]:
    """Of each word whether it is a verb or an adjective, of which a form may be a stop word (``föreslår``); a noun is
    another word than the stop word that the dictionary takes for a form of it: ``ska`` of ``skola``."""
    lemmas = [[lexicon.index.lemma(number) for number in sorted(word.lemmas)] for word in sought]
    fits = iter(say_no_thing([lemma for some in lemmas for lemma in some], lexicon).tolist())
    return [bool(some) and all(list(islice(fits, len(some)))) for some in lemmas]


def _is_spelt_so(word: SoughtWord, spelt: str, lemma: int, is_compound: bool) -> bool:
    """False for what folds alike and is another word: ``väldet`` where ``våldet`` is sought, ``miljonär`` where
    ``miljö`` is. Asked where accents tell something: in a text that has them."""
    if is_compound:
        return any(stem.spelt in spelt for stem in word.stems)
    return lemma in word.lemmas or spelt in word.spelt


def accents_kept(text: str) -> bool:
    """Whether a text has letters with accents, and has not lost them in reading."""
    return sum(1 for _ in _ACCENTED.finditer(text)) >= FEW_ACCENTS * len(text)
