"""What the words of a text are found by: their folded form, and the key of all inflections."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from motsvar.core.searching.shapes import shape
from motsvar.core.words.folding import fold
from motsvar.core.words.lexicon import Lexicon
from motsvar.core.words.lexicon_index import fold_all
from motsvar.core.words.tokens import tokenise

MOST_KEPT = 100_000
"""Words that are kept with their keys; then the memory of them begins anew."""
LONGEST = 60
"""Code points of a word that is looked up in a dictionary."""
MOST_ALIKE = 8
"""Words of a dictionary that fold alike, one of which was meant."""
_APART = "\n\n"
"""Stands between texts that are cut into words together: no word goes across it."""


@dataclass(frozen=True, slots=True)
class Keyed:
    """What a word is found by, each without white space."""

    form: str
    """Folded."""
    key: str
    """Dictionary form, lower case, with its accents; of a word that has none the folded word, of case numbers with one
    kind of sign between their figures."""
    parts: tuple[str, ...] = ()
    """Other keys: of the word itself where it is a dictionary form too (``hamn`` is an inflection of ``hamna``); of all
    that may be meant where it has lost its accents (``valdet`` is ``våldet`` or ``väldet``); the figures of a case
    number."""
    shape: str = ""
    """Of a word that no dictionary knows: what its right form may share with it."""


@dataclass(frozen=True, slots=True)
class KeyedText:
    """The words and numbers of a text in order."""

    words: Sequence[Keyed]
    starts: Sequence[int]
    ends: Sequence[int]
    """Of a word broken at a line end that of its second part."""


@dataclass(slots=True, eq=False)
class WordKeys:
    """Keys of words by the dictionaries given, in the order in which they are asked."""

    lexicons: Sequence[Lexicon]
    function_words: Sequence[frozenset[str]] = ()
    """Of each dictionary, as spelt: found only as themselves, since ``skulle`` is no ``skola``."""
    _known: dict[str, Keyed] = field(default_factory=dict, repr=False)
    _grammar: list[tuple[frozenset[str], frozenset[str]]] = field(init=False, repr=False)
    """The same, and folded."""

    def __post_init__(self) -> None:
        spelt = self.function_words or [frozenset[str]() for _ in self.lexicons]
        self._grammar = [(some, frozenset(map(fold, some))) for some in spelt]

    def of_texts(self, texts: Sequence[str]) -> list[KeyedText]:
        """All taken together, since many short texts take ten times as long one by one."""
        blob, folded = _APART.join(texts), _APART.join(map(fold, texts))
        tokens = tokenise(blob, folded)
        at_words = np.flatnonzero(tokens.is_word)
        starts, ends = tokens.starts[at_words], tokens.ends[at_words]
        written = [blob[start:end] for start, end in zip(starts.tolist(), ends.tolist(), strict=True)]
        for broken, parts in tokens.broken.items():
            written[int(np.searchsorted(at_words, broken))] = "".join(part.of(blob) for part in parts)
        keyed = self.of_words(written)
        begins = np.cumsum([0, *(len(text) + len(_APART) for text in texts)])
        out = []
        for begin, first, last in zip(
            begins.tolist(), *(np.searchsorted(starts, one).tolist() for one in (begins[:-1], begins[1:])), strict=False
        ):
            own = slice(first, last)
            out.append(KeyedText(keyed[own], (starts[own] - begin).tolist(), (ends[own] - begin).tolist()))
        return out

    def of_words(self, written: Sequence[str]) -> list[Keyed]:
        known = self._known
        new = [word for word in dict.fromkeys(written) if word not in known]
        if new:
            if len(known) > MOST_KEPT:
                known.clear()
                self.lexicons = [Lexicon(lexicon.index) for lexicon in self.lexicons]  # with what they remember
                new = list(dict.fromkeys(written))
            known.update(zip(new, self._keyed(new), strict=True))
        return [known[word] for word in written]

    def meant_by(self, word: str) -> frozenset[str]:
        """The keys that a word of a query may have, whatever the language of a text. A word that is in a dictionary
        means itself; one that is in none may have been typed without its accents."""
        word = word.lower()
        (own,) = self.of_words([word])
        keys = {own.key}
        if self.is_function_word(word):
            return frozenset(keys)
        is_known = any(lexicon.knows(word) for lexicon in self.lexicons)
        for lexicon in self.lexicons:
            if lexicon.knows(word):
                keys.add(_token(lexicon.lemma(word).lower()))
            if lexicon.has_lemma(word):
                keys.add(_token(word))
            if lexicon and not is_known:
                (alike,) = lexicon.lemmas_alike([fold(word)])
                keys.update(_token(lexicon.index.lemma(number).lower()) for number in sorted(alike)[:MOST_ALIKE])
        return frozenset(keys)

    def is_function_word(self, word: str) -> bool:
        (own,) = self.of_words([word])
        return own.key.endswith(_ITSELF)

    def folds_to_function_word(self, word: str) -> bool:
        return any(fold(word) in folded for _, folded in self._grammar)

    def knows(self, words: Sequence[str]) -> list[bool]:
        """For each word whether a dictionary has it, or one that folds alike."""
        out = [False] * len(words)
        for lexicon in self.lexicons:
            out = [a or b for a, b in zip(out, lexicon.folds_to_known(words).tolist(), strict=True)] if lexicon else out
        return out

    def _keyed(self, written: Sequence[str]) -> list[Keyed]:
        lowered = [word.lower().replace("\u00ad", "") for word in written]
        forms = [_token(form) for form in fold_all(lowered)]
        keys, parts = list(forms), [_figures(form) for form in forms]
        for at, form in enumerate(forms):
            if parts[at]:
                keys[at] = _NUMBER_SIGN.sub("/", form)
        # "Po1isen" is a word, though it is not written as one.
        words = [word if word.isalpha() else form for word, form in zip(lowered, forms, strict=True)]
        letters = [at for at, word in enumerate(words) if word.isalpha() and len(word) <= LONGEST]
        for number, of_all in self._divided(letters, words):
            lexicon, itself = self.lexicons[number], self._themselves(number, [words[at] for at in of_all])
            for at, is_itself in zip(of_all, itself, strict=True):
                keys[at] = forms[at] + _ITSELF if is_itself else keys[at]
            of_it = [at for at, is_itself in zip(of_all, itself, strict=True) if not is_itself]
            own = [words[at] for at in of_it]
            lemmas = [lemma.lower() for lemma in lexicon.lemmas(own)]
            others = lexicon.lemmas_alike([forms[at] for at in of_it])
            exact = lexicon.known(own).tolist()
            for at, lemma, alike, is_exact in zip(of_it, lemmas, others, exact, strict=True):
                keys[at] = _token(lemma)
                if lemma != words[at] and lexicon.has_lemma(words[at]):
                    parts[at] = (words[at],)
                elif not is_exact and len(alike) > 1:
                    meant = [_token(lexicon.index.lemma(number).lower()) for number in sorted(alike)[:MOST_ALIKE]]
                    parts[at] = tuple(key for key in dict.fromkeys(meant) if key != keys[at])
        known = dict(zip(letters, self.knows([words[at] for at in letters]), strict=True))
        return [
            Keyed(form, keys[at], parts[at], "" if known.get(at, True) and form.isalpha() else shape(form))
            for at, form in enumerate(forms)
        ]

    def _themselves(self, number: int, words: Sequence[str]) -> list[bool]:
        """Which of these words are function words of a dictionary, also without their accents where that is none."""
        spelt, folded = self._grammar[number]
        known = self.lexicons[number].known(words).tolist()
        return [word in spelt or (not is_known and word in folded) for word, is_known in zip(words, known, strict=True)]

    def _divided(self, letters: Sequence[int], lowered: Sequence[str]) -> list[tuple[int, list[int]]]:
        """Each word to the first dictionary that has it, those that none has to the first. By number."""
        rest, out = list(letters), []
        for number, lexicon in enumerate(self.lexicons[1:] and self.lexicons):
            found = lexicon.known([lowered[at] for at in rest]).tolist()
            out.append((number, [at for at, known in zip(rest, found, strict=True) if known]))
            rest = [at for at, known in zip(rest, found, strict=True) if not known]
        return [*out, (0, rest)] if self.lexicons else []


_ITSELF = "_"
"""Ends the key of a function word, so that it is no other's."""
_NUMBER_SIGN = re.compile(r"[/:]")
_FIGURES = re.compile(r"[0-9]+")
_STRANGE = re.compile(r"[^\w\-./:,']|\s")


def _token(word: str) -> str:
    """A word as an index keeps it: without white space and signs of its language."""
    return _STRANGE.sub("_", word)


def _figures(form: str) -> tuple[str, ...]:
    """The numbers that a case number or a date is made of."""
    found = _FIGURES.findall(form)
    return tuple(dict.fromkeys(found)) if len(found) > 1 else ()
