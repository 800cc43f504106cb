"""The few places of a long text that are worth a closer look, as one short text with the way back."""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate

import numpy as np

from motsvar.core.span import Span
from motsvar.core.words.folding import looked_up, small_code_points

REACH = 48
"""Code points kept on each side: the longest date, unit or register before or after a digit is shorter."""
BREAK = "\n\f\n"
"""Between excerpts: no fact reaches over it."""

_DIGITS = re.compile(
    # To the next letter: figures in a row are one place. No figure begins inside a word, but a case number's year may
    # follow its letters and have letters for digits ("KS2O19"); before three other letters it is one of a misread word.
    r"\d(?:(?<!\w.)|(?<=[12])(?=[\dOoIl|]{3}))(?!\d*(?![OoIl]{3})[^\W\d_]{3})[\d\W]*"
)

LENGTH_BITS = 6
"""A word and its first letter are told by one number; longer words than these bits hold are told by themselves."""

Place = tuple[int, int]
"""Start and end, as in a ``Span``; there may be very many."""


@dataclass(frozen=True, slots=True)
class Excerpts:
    text: str
    starts: tuple[int, ...]
    """Where each excerpt begins in ``text``."""
    sources: tuple[int, ...]
    """Where it begins in the whole text."""

    def back(self, span: Span) -> Span:
        """The passage of the whole text that this passage of the excerpts is."""
        at = bisect_right(self.starts, span.start) - 1
        shift = self.sources[at] - self.starts[at]
        return Span(span.start + shift, span.end + shift)


def around_numbers(text: str, folded: str, numerals: Collection[str]) -> Excerpts:
    """What surrounds every digit and every number in words. ``folded`` is the folded text, of the same length."""
    plain = frozenset(filter(str.isalnum, numerals))
    odd = sorted(word for word in numerals if word not in plain and word.partition("-")[0] not in plain)
    return _excerpts(text, sorted((*_runs_of_digits(text), *_whole_words(folded, plain), *_joined_words(folded, odd))))


def _runs_of_digits(text: str) -> Iterator[Place]:
    return (found.span() for found in _DIGITS.finditer(text))


def _whole_words(folded: str, words: Collection[str]) -> Iterator[Place]:
    """Where one of these words stands with neither letter nor digit beside it. Of all runs of letters and digits only
    those are read that have the first letter and the length of one of the words."""
    points = small_code_points(folded)
    edges = np.flatnonzero(np.diff(looked_up(points, str.isalnum, np.bool_), prepend=False, append=False))
    starts, ends = edges[0::2], edges[1::2]
    looks = points[starts].astype(np.int64) << LENGTH_BITS | np.minimum(ends - starts, (1 << LENGTH_BITS) - 1)
    likely = np.isin(looks, [ord(word[0]) << LENGTH_BITS | len(word) for word in words])
    for start, end in zip(starts[likely].tolist(), ends[likely].tolist(), strict=True):
        if folded[start:end] in words:
            yield start, end


def _joined_words(folded: str, words: Collection[str]) -> Iterator[Place]:
    """The same for words with a hyphen or the like inside."""
    for word in words:
        for found in re.finditer(rf"(?<![^\W_]){re.escape(word)}(?![^\W_])", folded):
            yield found.span()


def _excerpts(text: str, places: Iterable[Place]) -> Excerpts:
    sources: list[int] = []
    ends: list[int] = []
    for start, end in places:
        if ends and start - REACH <= ends[-1]:
            ends[-1] = max(ends[-1], min(len(text), end + REACH))
        else:
            sources.append(max(0, start - REACH))
            ends.append(min(len(text), end + REACH))
    sources = [_word_start(text, start) for start in sources]
    ends = [_word_end(text, end) for end in ends]
    pieces = [text[start:end] for start, end in zip(sources, ends, strict=True)]
    starts = accumulate((len(piece) + len(BREAK) for piece in pieces), initial=0)
    return Excerpts(BREAK.join(pieces), tuple(starts)[:-1], tuple(sources))


def _word_start(text: str, at: int) -> int:
    """Back to where the word begins that a cut here would halve: the end of ``utsatta`` is no ``atta``, eight."""
    least = max(0, at - REACH)
    while at > least and text[at - 1].isalnum():
        at -= 1
    return at


def _word_end(text: str, at: int) -> int:
    """On to where the word ends that a cut here would halve."""
    most = min(len(text), at + REACH)
    while at < most and text[at].isalnum():
        at += 1
    return at
