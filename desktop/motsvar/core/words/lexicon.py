"""Which words exist, and which belong together: forms, lemmas, spellings, compounds."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import islice, product

import numpy as np
from numpy.typing import NDArray

from motsvar.core.words.compounds import SHORTEST, split_compounds
from motsvar.core.words.folding import fold
from motsvar.core.words.lexicon_index import (
    FOLD_MASK,
    FORM_BITS,
    LexiconIndex,
    build_index,
    fold_all,
    fold_keys,
    form_keys,
)
from motsvar.core.words.word_hash import Keys, hashes, one_changed

SPELLINGS = {"a": "aåäé", "o": "oö", "u": "uü"}
"""What a folded letter may stand for in a rightly spelt word."""
MISREAD = {"i": "a", "d": "ao", "t": "o", "e": "a", "6": "o", "4": "a", "0": "o", "a": "o", "1": "l"}
"""Letters that scanned Swedish puts for å, ä and ö beyond what folding unites, most frequent first
(ä as i 9 times and as d 8 times, ö as é 7 and as t once, in 861 misread words)."""
SHORTEST_REPAIR = 6
"""Code points. A shorter word has too many neighbours one letter away to tell which was meant."""
MOST_SPELLINGS = 4096
"""Spellings tried for one word."""


@dataclass(frozen=True, slots=True, eq=False)
class LookUp:
    """What is known of many words, parallel to them."""

    exact: NDArray[np.bool_]
    """True for words that are in the dictionary as spelt."""
    lemmas: NDArray[np.int64]
    """Number of each word's lemma in the index, of its exact form or else of one that folds alike; -1 for none."""


@dataclass(slots=True, eq=False)
class Lexicon:
    """A dictionary, with what was looked up kept for the next time. Words may be in any case."""

    index: LexiconIndex
    _known: dict[str, bool] = field(default_factory=dict, repr=False)
    _lemmas: dict[str, str] = field(default_factory=dict, repr=False)
    _hurt: dict[str, bool] = field(default_factory=dict, repr=False)

    @classmethod
    def empty(cls) -> "Lexicon":
        """Knows no word: for languages without a dictionary."""
        return cls(build_index(()))

    def __len__(self) -> int:
        """Number of word forms."""
        return len(self.index)

    def __bool__(self) -> bool:
        return len(self.index) > 0

    def knows(self, word: str) -> bool:
        """True when the very word, accents and all, is in the dictionary."""
        return bool(self.known([word])[0])

    def known(self, words: Sequence[str]) -> NDArray[np.bool_]:
        """For each word whether it is in the dictionary as spelt."""
        lowered = [word.lower() for word in words]
        new = [word for word in dict.fromkeys(lowered) if word not in self._known]
        if new:
            _, found = self._find(form_keys(new, fold_all(new)))
            self._known.update(zip(new, found.tolist(), strict=True))
        return np.fromiter((self._known[word] for word in lowered), np.bool_, len(lowered))

    def lemma(self, word: str) -> str:
        """The dictionary form, see ``lemmas``."""
        return self.lemmas([word])[0]

    def lemmas(self, words: Sequence[str]) -> list[str]:
        """For each word its lemma: that of the exact form, else of a form that folds alike, else of the one form that
        is a single misread letter away; else, of a compound, the folded word with its head's lemma; a word that is not
        found stands for itself, folded."""
        lowered = [word.lower() for word in words]
        new = [word for word in dict.fromkeys(lowered) if word not in self._lemmas]
        if new:
            self._look_up(new)
        return [self._lemmas[word] for word in lowered]

    def has_lemma(self, word: str) -> bool:
        """True when this lower-case word is a dictionary form, which it may be beside being a form of another."""
        return self.index.has_lemma(word)

    def look_up(self, words: Sequence[str], folded: Sequence[str]) -> "LookUp":
        """Looks up many lower-case words at once, given what they fold to; no misreading is looked for."""
        exact, numbers = np.zeros(len(words), dtype=np.bool_), np.full(len(words), -1, dtype=np.int64)
        if not len(self.index):
            return LookUp(exact, numbers)
        keys = fold_keys(folded)
        entries, found = self._find_first(keys)
        alike = np.flatnonzero(found)  # only of these can the very word be in the dictionary
        forms = hashes([words[at] for at in alike.tolist()]) >> np.uint64(64 - FORM_BITS)
        form_entries, is_form = self._find(keys[alike] | forms)
        exact[alike] = is_form
        entries[exact] = form_entries[is_form]
        others = np.flatnonzero(found & ~exact)
        entries[others] = self._likeliest(entries[others])
        numbers[found] = self.index.lemma_of[entries[found]]
        return LookUp(exact, numbers)

    def lemmas_alike(self, folded: Sequence[str]) -> list[frozenset[int]]:
        """For each folded word the numbers of the lemmas of all forms that fold so."""
        keys = fold_keys(folded)
        first = np.searchsorted(self.index.keys, keys)
        last = np.searchsorted(self.index.keys, keys | np.uint64((1 << FORM_BITS) - 1), side="right")
        return [
            frozenset(self.index.lemma_of[a:b].tolist()) for a, b in zip(first.tolist(), last.tolist(), strict=True)
        ]

    def misread_lemmas(self, folded: Sequence[str]) -> list[int]:
        """For each unknown word the number of the lemma that all known words one misread letter away agree on; -1 when
        there is none or more than one."""
        lemmas: list[set[int]] = [set() for _ in folded]
        long = [at for at, word in enumerate(folded) if len(word) >= SHORTEST_REPAIR]
        if long and self:
            origins, keys = one_changed([folded[at] for at in long], MISREAD)
            entries, found = self._find_first(keys & FOLD_MASK)
            numbers = self.index.lemma_of[self._likeliest(entries[found])]
            for origin, lemma in zip(origins[found].tolist(), numbers.tolist(), strict=True):
                lemmas[long[origin]].add(lemma)
        return [one.pop() if len(one) == 1 else -1 for one in lemmas]

    def spelling(self, word: str, meant: int | None = None) -> str:
        """The rightly accented form of a word that was read without accents (``omradena``: ``områdena``), lower case;
        the word itself, lower case, when it is right or not in the dictionary. Of several a form of the lemma that is
        ``meant``, where that is known."""
        word = word.lower()
        if self.knows(word):
            return word
        folded = fold(word)
        letters = [SPELLINGS.get(letter, letter) for letter in folded]
        tries = ["".join(spelt) for spelt in islice(product(*letters), MOST_SPELLINGS)]
        keys = form_keys(tries, [folded] * len(tries))
        entries, found = self._find(keys)
        hits = [
            (self.index.lemma_of[entries[at]] != meant, int(self.index.ranks[entries[at]]), at)
            for at in np.flatnonzero(found).tolist()
        ]
        if hits:
            return tries[min(hits)[-1]]
        parts = self.parts(word)
        return "".join(self._part_spelling(part) for part in parts) if len(parts) > 1 else word

    def _part_spelling(self, part: str) -> str:
        linked = part.endswith("s") and not self.folds_to_known([part])[0]
        return self.spelling(part.removesuffix("s")) + "s" if linked else self.spelling(part)

    def parts(self, word: str) -> tuple[str, ...]:
        """The parts of a compound, lower case, each with its linking ``s``; the word alone when it is none."""
        return self.parts_of([word])[0]

    def parts_of(self, words: Sequence[str]) -> list[tuple[str, ...]]:
        """``parts`` of many words, looked up together."""
        lowered = [word.lower() for word in words]
        return split_compounds(lowered, self.folds_to_known) if self else [(word,) for word in lowered]

    def folds_to_known(self, words: Sequence[str]) -> NDArray[np.bool_]:
        """For each word whether one that folds alike is in the dictionary."""
        return self._find_folds(fold_all(words))[1]

    def misread(self, words: Sequence[str]) -> list[str]:
        """The words that are none as they stand, but one with accents given back or one letter put right."""
        new = [word for word in words if word not in self._hurt]
        self._hurt.update(zip(new, self._are_hurt(new), strict=True))
        return [word for word in words if self._hurt[word]]

    def _are_hurt(self, words: list[str]) -> list[bool]:
        hurt = ~self.known(words)
        unknown = np.flatnonzero(hurt)
        folded = fold_all([words[at].lower() for at in unknown.tolist()])
        hurt[unknown] = self._find_folds(folded)[1]
        rest = unknown[~hurt[unknown]]
        lemmas = self.misread_lemmas(fold_all([words[at].lower() for at in rest.tolist()]))
        hurt[rest] = [number >= 0 for number in lemmas]
        return [bool(one) for one in hurt]

    def _look_up(self, words: list[str]) -> None:
        folded = fold_all(words)
        found = self.look_up(words, folded)
        numbers = found.lemmas.tolist()
        self._known.update(zip(words, found.exact.tolist(), strict=True))
        missing = [at for at, number in enumerate(numbers) if number < 0]
        for at, number in zip(missing, self.misread_lemmas([folded[at] for at in missing]), strict=True):
            numbers[at] = number
        heads = iter(self.by_head([folded[at] for at, number in enumerate(numbers) if number < 0]))
        for word, number in zip(words, numbers, strict=True):
            self._lemmas[word] = self.index.lemma(number) if number >= 0 else next(heads)

    def by_head(self, folded: Sequence[str]) -> list[str]:
        """Each unknown compound with its head in the dictionary form, folded: ``samverkansoverenskommelse`` for its
        plural; a word itself when it is no compound."""
        tries = [
            (at, word[:cut], word[cut:])
            for at, word in enumerate(folded)
            for cut in range(SHORTEST, len(word) - SHORTEST + 1)
        ]
        entries, found = self._find_folds([head for _, _, head in tries])
        heads = np.flatnonzero(found).tolist()
        firsts = [tries[number][1] for number in heads]
        fits = self.folds_to_known(firsts) | self.folds_to_known([first.removesuffix("s") for first in firsts])
        out = list(folded)
        for number in reversed([number for number, fit in zip(heads, fits.tolist(), strict=True) if fit]):
            at, first, _ = tries[number]  # of several the first, whose head is longest, stays
            out[at] = first + fold(self.index.lemma(int(self.index.lemma_of[entries[number]])).lower())
        return out

    def _find(self, keys: NDArray[np.uint64]) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
        """Entry of each exact key, and whether there is one."""
        if not len(self.index):
            return np.zeros(len(keys), dtype=np.intp), np.zeros(len(keys), dtype=np.bool_)
        entries = self._places(keys)
        return entries, np.asarray(self.index.keys[entries] == keys)

    def _find_folds(self, folded: Sequence[str]) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
        """The entry to choose among those that fold to each word, and whether there is one."""
        if not len(self.index):
            return np.zeros(len(folded), dtype=np.intp), np.zeros(len(folded), dtype=np.bool_)
        entries, found = self._find_first(fold_keys(folded))
        entries[found] = self._likeliest(entries[found])
        return entries, found

    def _find_first(self, keys: Keys) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
        """The first entry that folds as each of these, and whether there is one."""
        entries = self._places(keys)
        return entries, np.asarray(self.index.keys[entries] & FOLD_MASK == keys)

    def _places(self, keys: Keys) -> NDArray[np.intp]:
        """For each key the first entry that is not below it, or the last. Many are looked up in rising order, which
        reads the file from front to end."""
        out = np.empty(len(keys), dtype=np.intp)
        order = np.argsort(keys) if len(keys) > 100 else np.arange(len(keys))
        out[order] = np.searchsorted(self.index.keys, keys[order])
        return np.minimum(out, len(self.index) - 1)

    def _likeliest(self, entries: NDArray[np.intp]) -> NDArray[np.intp]:
        """Of the entries that fold alike, of which these are the first, the one to choose."""
        out, last = entries.copy(), len(self.index) - 1
        for at in np.flatnonzero(self.index.ranks[entries]).tolist():
            entry, key = int(entries[at]), self.index.keys[entries[at]] & FOLD_MASK
            while entry < last and self.index.ranks[entry] and self.index.keys[entry + 1] & FOLD_MASK == key:
                entry += 1
            out[at] = entry
        return out
