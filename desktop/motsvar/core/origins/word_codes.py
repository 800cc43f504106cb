"""The words of several texts without their signs, numbered alike in all of them."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from motsvar.core.document import Document
from motsvar.core.outline.segmentation import Unit, segment
from motsvar.core.outline.texts import CodedText, Numbers
from motsvar.core.span import Span
from motsvar.core.words.folding import fold
from motsvar.core.words.tokens import Tokens, tokenise


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """Parallel arrays, one entry a word or number."""

    text: str
    codes: Numbers
    starts: Numbers
    ends: Numbers
    unit: Numbers
    """In which unit it stands."""
    units: tuple[Unit, ...]

    def __len__(self) -> int:
        return len(self.codes)

    def within(self, span: Span) -> slice:
        """The words that start inside a passage."""
        first, last = np.searchsorted(self.starts, (span.start, span.end))
        return slice(int(first), int(last))

    def span(self, first: int, last: int) -> Span:
        """From the word ``first`` to before the word ``last``."""
        return Span(int(self.starts[first]), int(self.ends[last - 1]))

    def of_units(self) -> Numbers:
        """For each unit its first word; one more entry at the end."""
        return np.searchsorted(self.unit, np.arange(len(self.units) + 1))


@dataclass(slots=True)
class Vocabulary:
    """The folded words met so far; the place of a word is its code. Grows as documents are added."""

    keys: list[str]
    _numbers: dict[str, int] = field(default_factory=dict, repr=False)

    def __len__(self) -> int:
        return len(self.keys)

    @classmethod
    def of(cls, texts: Sequence[CodedText]) -> "Vocabulary":
        """With the codes that the two texts of a comparison have."""
        size = 1 + max((int(text.codes.max()) for text in texts if len(text.codes)), default=-1)
        keys = [""] * size
        for text in texts:
            at = np.full(size, -1)
            at[text.codes] = np.arange(len(text.codes))
            for code in np.flatnonzero(at >= 0).tolist():
                keys[code] = text.tokens.keys[at[code]]
        return cls(keys)

    def number(self, key: str) -> int | None:
        if not self._numbers:
            self._numbers.update((key, code) for code, key in enumerate(self.keys))
        return self._numbers.get(key)

    def coded(self, document: Document) -> Words:
        """Another document's words; new ones get new codes."""
        units = segment(document.text, document.page_starts, document.headings)
        tokens = tokenise(document.text, fold(document.text), [unit.span.start for unit in units])
        return _words(tokens, self._codes(tokens.keys), units)

    def _codes(self, keys: list[str]) -> Numbers:
        out = np.empty(len(keys), dtype=np.int64)
        for at, key in enumerate(keys):
            code = self.number(key)
            if code is None:
                code = self._numbers[key] = len(self.keys)
                self.keys.append(key)
            out[at] = code
        return out


def words_of(text: CodedText) -> Words:
    return _words(text.tokens, text.codes, text.units)


def _words(tokens: Tokens, codes: Numbers, units: tuple[Unit, ...]) -> Words:
    is_word: NDArray[np.bool_] = tokens.is_word
    starts = tokens.starts[is_word]
    firsts = np.fromiter((unit.span.start for unit in units), np.int64, len(units))
    unit = np.searchsorted(firsts, starts, side="right") - 1
    return Words(tokens.text, codes[is_word], starts, tokens.ends[is_word], unit, units)
