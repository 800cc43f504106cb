"""A dictionary of word forms as sorted arrays: opened in a millisecond, looked up many words at once."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

from motsvar.core.words.folding import fold
from motsvar.core.words.word_hash import Keys, hashes

FORM_BITS = 24
"""An entry is one 64-bit number: 40 bits of the folded form's hash, then 24 of the exact form's, so that forms which
fold alike stand side by side. With a million entries a word that is in no dictionary is taken for one that folds like
an entry once in 2**40 / 10**6 = 1,100,000 times, and for the very form once in 10**13."""
FOLD_MASK = ~np.uint64((1 << FORM_BITS) - 1)
"""What of an entry is the folded form's."""

PARTICIPLES = ("ande", "ende", "en", "d")
"""Endings of Swedish participles."""


@dataclass(frozen=True, slots=True, eq=False)
class LexiconIndex:
    """Parallel arrays; any of them may be memory-mapped."""

    keys: Keys
    """Sorted, unique: one entry a form, see ``FORM_BITS``."""
    lemma_of: NDArray[np.uint32]
    """For each entry the number of its lemma."""
    ranks: NDArray[np.uint8]
    """For each entry its place among those that fold alike, 0 for the one to choose when only the fold is known."""
    lemma_ends: NDArray[np.uint32]
    """For each lemma where it ends in ``lemma_text``, in bytes; it starts where the one before ends."""
    lemma_text: NDArray[np.uint8]
    """All lemmas, UTF-8."""

    def __len__(self) -> int:
        return len(self.keys)

    def lemma(self, number: int) -> str:
        start = int(self.lemma_ends[number - 1]) if number else 0
        return self.lemma_text[start : int(self.lemma_ends[number])].tobytes().decode("utf-8")

    def has_lemma(self, word: str) -> bool:
        """Whether one of the lemmas, which are in alphabetical order, is this very word. O(log n)."""
        at = bisect_left(range(len(self.lemma_ends)), word, key=self.lemma)
        return at < len(self.lemma_ends) and self.lemma(at) == word

    def has_capital(self, numbers: NDArray[np.int64]) -> NDArray[np.bool_]:
        """For each lemma whether it begins with a capital, as names do; numbers below 0 do not."""
        if not len(self.lemma_ends):
            return np.zeros(len(numbers), dtype=np.bool_)
        starts = np.where(numbers > 0, self.lemma_ends[np.maximum(numbers - 1, 0)], 0)
        first, second = self.lemma_text[starts], self.lemma_text[np.minimum(starts + 1, len(self.lemma_text) - 1)]
        latin = (first == 0xC3) & (second >= 0x80) & (second <= 0x9E)  # À to Þ in UTF-8
        return np.asarray((numbers >= 0) & (((first >= 0x41) & (first <= 0x5A)) | latin))


def fold_keys(folded: Sequence[str]) -> Keys:
    """The smallest entry that these folded words could have."""
    return hashes(folded) & FOLD_MASK


def form_keys(words: Sequence[str], folded: Sequence[str]) -> Keys:
    """The entries of these exact words, given what they fold to."""
    return fold_keys(folded) | (hashes(words) >> np.uint64(64 - FORM_BITS))


def build_index(dictionary: Iterable[tuple[str, str]]) -> LexiconIndex:
    """The arrays of ``(form, lemma)`` pairs. Forms are indexed in lower case; where two differ in case only, or are
    given twice, the one written in lower case wins, then the first in order. The result depends on the pairs alone."""
    pairs: dict[str, str] = {}
    for form, lemma in sorted(dictionary, key=lambda pair: (not pair[0].islower(), pair)):
        pairs.setdefault(form.lower(), lemma)
    pairs = {form: _verb_of(lemma, pairs) for form, lemma in pairs.items()}
    forms = list(pairs)
    keys = form_keys(forms, fold_all(forms))
    order = np.argsort(keys, kind="stable")
    keep = np.ones(len(forms), dtype=bool)
    keep[1:] = np.diff(keys[order]) != 0
    order = order[keep]
    keys = keys[order]
    lemmas = sorted(set(pairs.values()))
    number_of = {lemma: number for number, lemma in enumerate(lemmas)}
    all_numbers = np.fromiter((number_of[lemma] for lemma in pairs.values()), np.uint32, len(forms))
    lemma_of = all_numbers[order]
    texts = [lemma.encode("utf-8") for lemma in lemmas]
    return LexiconIndex(
        keys=keys,
        lemma_of=lemma_of,
        ranks=_ranks(keys, lemma_of, order, Counter(lemma_of.tolist())),
        lemma_ends=np.cumsum([len(text) for text in texts], dtype=np.uint32),
        lemma_text=np.frombuffer(b"".join(texts), dtype=np.uint8),
    )


def _verb_of(lemma: str, pairs: Mapping[str, str]) -> str:
    """The verb of a participle, so that ``övergivna`` and ``övergiven`` have one lemma: the dictionary leads the one
    to ``övergiven`` and that to ``överge``. Other chains (``klubb``, ``klubba``) are other words."""
    verb = pairs.get(lemma, lemma)
    return verb if lemma.endswith(PARTICIPLES) and len(lemma) > len(PARTICIPLES[0]) + 3 else lemma


def fold_all(words: Sequence[str]) -> list[str]:
    """Each word folded by itself; in one call, since folding a long text is far cheaper than many short ones."""
    folded = fold("\n".join(words))
    if words and folded.count("\n") == len(words) - 1:
        return folded.split("\n")
    ends = accumulate(len(word) + 1 for word in words)
    return [folded[end - len(word) - 1 : end - 1] for word, end in zip(words, ends, strict=True)]


def _ranks(
    keys: Keys, lemma_of: NDArray[np.uint32], places: NDArray[np.intp], forms_of: Counter[int]
) -> NDArray[np.uint8]:
    """Among forms that fold alike (våldet, väldet) the lemma with most forms comes first: it is the likelier word. Of
    two with as many the last in alphabetical order (aktör, not aktor), as accents get lost in reading and do not come
    of themselves. ``places`` are those of the forms in alphabetical order."""
    ranks = np.zeros(len(keys), dtype=np.uint8)
    folds = keys >> np.uint64(FORM_BITS)
    twins = np.flatnonzero(np.diff(folds) == 0)
    for first in _group_starts(twins):
        last = first + 1
        while last + 1 < len(folds) and folds[last + 1] == folds[first]:
            last += 1
        group = sorted(
            range(first, last + 1), key=lambda i: (-forms_of[int(lemma_of[i])], -int(lemma_of[i]), -int(places[i]))
        )
        for rank, entry in enumerate(group):
            ranks[entry] = min(rank, 255)
    return ranks


def _group_starts(twins: NDArray[np.intp]) -> list[int]:
    """Of entries that fold like the next one, those that do not also fold like the one before."""
    return [int(at) for i, at in enumerate(twins) if i == 0 or twins[i - 1] != at - 1]
