"""A text made ready for comparison: folded, cut into tokens and units, its words coded as numbers."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count

import numpy as np
from numpy.typing import NDArray

from motsvar.core.document import Document
from motsvar.core.outline.segmentation import Outline, Unit, UnitKind, outline
from motsvar.core.progress import Progress, silent
from motsvar.core.span import Span
from motsvar.core.words.folding import fold
from motsvar.core.words.known_words import KnownWords
from motsvar.core.words.lexicon import Lexicon
from motsvar.core.words.tokens import Tokens, tokenise

Numbers = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class CodedText:
    """Codes are shared by the two texts of a comparison: equal numbers are equal words."""

    text: str
    tokens: Tokens
    units: tuple[Unit, ...]
    first: Numbers
    """For each unit its first token; one more entry at the end."""
    codes: Numbers
    """For each token the code of its folded key."""
    exact: Numbers
    """For each token the code of the word as written."""
    written: Sequence[str]
    """The words of both texts as written, by their code."""
    terms: Numbers
    """For each token the code of its lemma; -1 for signs."""
    heads: tuple[Span, ...] = ()
    """Where page heads and page numbers stand, in order."""

    def keys_of(self, unit: int) -> list[str]:
        return self.tokens.keys[self.first[unit] : self.first[unit + 1]]

    def tokens_of(self, first: int, last: int) -> range:
        """The tokens of the units ``first`` to ``last``, inclusive."""
        return range(int(self.first[first]), int(self.first[last + 1]))

    def is_heading(self) -> NDArray[np.bool_]:
        return np.fromiter((unit.kind is UnitKind.HEADING for unit in self.units), np.bool_, len(self.units))


def coded(
    left: Document, right: Document, lexicon: Lexicon, progress: Progress = silent
) -> tuple[CodedText, CodedText, KnownWords]:
    """Both texts ready for comparison, and the words of both. O(n)."""
    outlines: list[Outline] = []
    tokens: list[Tokens] = []
    for document in (left, right):
        outlines.append(outline(document.text, document.page_starts, document.headings))
        progress(0.06 + 0.04 * len(tokens), "Reading words")
        tokens.append(tokenise(document.text, fold(document.text), [unit.span.start for unit in outlines[-1].units]))
        progress(0.04 + 0.04 * len(tokens), "Reading words")
    codes, keys = numbered([side.keys for side in tokens])
    exact, written = numbered([written_words(side) for side in tokens])
    progress(0.15, "Reading words")
    term_of_key = _terms(keys, lexicon)
    out = []
    for side, key_codes, word_codes, whole in zip(tokens, codes, exact, outlines, strict=True):
        own, heads = whole.units, whole.heads
        starts = np.fromiter((unit.span.start for unit in own), np.int64, len(own))
        first = np.append(np.searchsorted(side.starts, starts), len(side))
        terms = np.where(side.is_word, term_of_key[key_codes], -1) if len(side) else np.zeros(0, np.int64)
        terms[_in_heads(side, first, heads)] = -1
        out.append(CodedText(side.text, side, own, first, key_codes, word_codes, written, terms, heads))
    return out[0], out[1], KnownWords.of(written, lexicon)


def _in_heads(tokens: Tokens, first: Numbers, heads: tuple[Span, ...]) -> Numbers:
    """The tokens in the heads of pages that stand inside a unit, of which they are no part."""
    unit_starts = frozenset(tokens.starts[first[:-1]].tolist()) if len(tokens) else frozenset()
    found = [
        np.arange(len(tokens))[slice(*np.searchsorted(tokens.starts, (head.start, head.end)))]
        for head in heads
        if head.start not in unit_starts
    ]
    return np.concatenate([np.zeros(0, np.int64), *found])


def written_words(tokens: Tokens) -> list[str]:
    """Every token as written; white space inside broken words does not count."""
    text = tokens.text
    words = [text[start:end] for start, end in zip(tokens.starts.tolist(), tokens.ends.tolist(), strict=True)]
    for at in tokens.broken:
        words[at] = "".join(words[at].split())
    return words


def numbered(texts: Sequence[Sequence[str]]) -> tuple[list[Numbers], list[str]]:
    """For each text the numbers of its words, and the words of all in order of their numbers."""
    numbers: defaultdict[str, int] = defaultdict(count().__next__)
    return [_numbered(words, numbers) for words in texts], list(numbers)


def _numbered(words: Sequence[str], numbers: defaultdict[str, int]) -> Numbers:
    return np.fromiter(map(numbers.__getitem__, words), np.int64, len(words))


def _terms(keys: Sequence[str], lexicon: Lexicon) -> Numbers:
    """For each folded word the number of its lemma; for one that is in no dictionary a number of its own."""
    own = np.arange(len(keys))
    lemmas = lexicon.look_up(keys, keys).lemmas if lexicon else np.full(len(keys), -1)
    _, numbers = np.unique(np.where(lemmas >= 0, lemmas, -1 - own), return_inverse=True)
    return numbers.astype(np.int64)
