"""What the words of a text are found by: their folded form, the key of all inflections, the parts of compounds."""

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
    """Other keys: of the parts of a compound; of the word itself where it is a dictionary form too (``hamn`` is an
    inflection of ``hamna``); the figures of a case number."""
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
    _known: dict[str, Keyed] = field(default_factory=dict, repr=False)

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
        for lexicon, of_it in self._divided(letters, words):
            own = [words[at] for at in of_it]
            lemmas = [lemma.lower() for lemma in lexicon.lemmas(own)]
            for at, lemma, found in zip(of_it, lemmas, _parts(lemmas, lexicon), strict=True):
                keys[at] = _token(lemma)
                parts[at] = (*found, words[at]) if lemma != words[at] and lexicon.has_lemma(words[at]) else found
        known = dict(zip(letters, self.knows([words[at] for at in letters]), strict=True))
        return [
            Keyed(form, keys[at], parts[at], "" if known.get(at, True) and form.isalpha() else shape(form))
            for at, form in enumerate(forms)
        ]

    def _divided(self, letters: Sequence[int], lowered: Sequence[str]) -> list[tuple[Lexicon, list[int]]]:
        """Each word to the first dictionary that has it, those that none has to the first."""
        rest, out = list(letters), []
        for lexicon in self.lexicons[1:] and self.lexicons:
            found = lexicon.known([lowered[at] for at in rest]).tolist()
            out.append((lexicon, [at for at, known in zip(rest, found, strict=True) if known]))
            rest = [at for at, known in zip(rest, found, strict=True) if not known]
        return [*out, (self.lexicons[0], rest)] if self.lexicons else []


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


def _parts(lemmas: Sequence[str], lexicon: Lexicon) -> list[tuple[str, ...]]:
    """The keys of the parts of each compound, without their linking ``s``; nothing for what is no compound."""
    cut = lexicon.parts_of(lemmas)
    every = [part for parts in cut if len(parts) > 1 for part in parts]
    bare = [
        part if known else part.removesuffix("s")
        for part, known in zip(every, lexicon.folds_to_known(every).tolist(), strict=True)
    ]
    keys = iter([_token(lemma.lower()) for lemma in lexicon.lemmas(bare)])
    return [tuple(dict.fromkeys(next(keys) for _ in parts)) if len(parts) > 1 else () for parts in cut]
