"""The words, numbers and signs of a text, as parallel arrays: a megabyte holds 150,000 of them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import overload

import numpy as np
from numpy.typing import NDArray

from motsvar.core.span import Span
from motsvar.core.words.folding import fold, looked_up, small_code_points

Offsets = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a number or a single sign."""

    span: Span
    word: str
    """As written; of a word broken at a line end, joined."""
    key: str
    """Folded; of a word broken at a line end, joined. ``parts`` has the other reading."""
    parts: tuple[Span, ...]
    """Where its letters stand: one range, or two when a hyphen and a line end break the word."""


@dataclass(frozen=True, slots=True, eq=False)
class Tokens(Sequence[Token]):
    """The tokens of one text in order. Read the arrays when there are many; a ``Token`` is made when asked for."""

    text: str
    starts: Offsets
    ends: Offsets
    keys: list[str]
    is_word: NDArray[np.bool_]
    """True for words and numbers, false for punctuation and signs."""
    broken: dict[int, tuple[Span, Span]] = field(default_factory=dict)
    """The parts of tokens that are broken at a line end, by their index."""

    def __len__(self) -> int:
        return len(self.keys)

    @overload
    def __getitem__(self, at: int) -> Token: ...
    @overload
    def __getitem__(self, at: slice) -> tuple[Token, ...]: ...
    def __getitem__(self, at: int | slice) -> Token | tuple[Token, ...]:
        if isinstance(at, slice):
            return tuple(self._token(i) for i in range(*at.indices(len(self))))
        if not -len(self) <= at < len(self):
            raise IndexError(at)
        return self._token(at % len(self))

    def __iter__(self) -> Iterator[Token]:
        return (self._token(i) for i in range(len(self)))

    def _token(self, at: int) -> Token:
        span = Span(int(self.starts[at]), int(self.ends[at]))
        parts: tuple[Span, ...] = self.broken.get(at, (span,))
        return Token(span, "".join(part.of(self.text) for part in parts), self.keys[at], parts)

    def within(self, span: Span) -> range:
        """Indices of the tokens that start inside a passage."""
        first, last = np.searchsorted(self.starts, (span.start, span.end))
        return range(int(first), int(last))


_WORD, _SIGN, _SPACE, _DIGIT, _INNER, _SEPARATOR, _ALONE = 1, 2, 0, 3, 4, 5, 6
"""Kinds of characters: letter, sign, white space, digit, apostrophe-like inside words, separator inside numbers, letter
of a script without spaces, which is a word of its own."""
_WITHOUT_SPACES = (range(0x0E00, 0x0EE0), range(0x1000, 0x10A0), range(0x1780, 0x1800), range(0x3040, 0x3100),
                   range(0x3400, 0xA000), range(0xF900, 0xFB00), range(0x20000, 0x32000))  # fmt: skip
"""Thai and Lao, Burmese, Khmer, Kana, Han."""

_LINE_BREAK_IN_WORD = re.compile(r"[-\u00ac\u2010](?<=[^\W\d_].)[ \t]*\n[ \t]*(?=[^\W\d_])")
_SUSPENDED = frozenset({"och", "eller", "samt", "resp", "respektive", "and", "or", "und", "oder", "og"})
"""After "trygghets-" these continue a list of compounds: the hyphen is no break."""


def tokenise(text: str, folded: str, cuts: Sequence[int] = ()) -> Tokens:
    """Words (with inner apostrophes and soft hyphens), numbers (``2019/1899``, ``12-18``, ``1,5``) and single signs.

    A word broken by a hyphen at a line end, going on in lower case, is one token with two parts. No token goes across
    one of the ``cuts``, offsets in rising order. O(n).
    """
    kinds = looked_up(
        small_code_points(folded), _kind_of, np.uint8
    )  # where a sign was misread for a letter ("bek&mpa") the fold has the letter
    alone = kinds == _ALONE
    inside = (kinds == _WORD) | (kinds == _DIGIT) | alone | _joints(kinds)
    after_inside = np.concatenate(([False], inside[:-1] & ~alone[:-1] & ~alone[1:]))
    is_start = (inside & ~after_inside) | (~inside & (kinds != _SPACE))
    at_cuts = np.asarray(cuts, dtype=np.int64)
    is_start[at_cuts[inside[at_cuts]]] = True
    starts = np.flatnonzero(is_start)
    is_border = is_start | ~inside
    borders = np.append(np.flatnonzero(is_border), len(inside))
    ends = borders[np.cumsum(is_border)[starts]]
    is_word = inside[starts]
    keys = [folded[start:end] for start, end in zip(starts.tolist(), ends.tolist(), strict=True)]
    if "\u00ad" in folded:
        keys = [key.replace("\u00ad", "") or key for key in keys]
    return _with_breaks_joined(Tokens(text, starts, ends, keys, is_word), frozenset(at_cuts.tolist()))


def words_of(text: str) -> tuple[str, ...]:
    """The words and numbers of a short text, as written."""
    tokens = tokenise(text, fold(text))
    return tuple(token.word for token, is_word in zip(tokens, tokens.is_word.tolist(), strict=True) if is_word)


def _kind_of(character: str) -> int:
    if character.isalpha():
        return _ALONE if any(ord(character) in script for script in _WITHOUT_SPACES) else _WORD
    if character.isdecimal():
        return _DIGIT
    if character.isspace():
        return _SPACE
    if character in "'’\u00ad" or "\u0300" <= character <= "\u036f":
        return _INNER
    if character in ".,:/-–":
        return _SEPARATOR
    return _WORD if character.isalnum() else _SIGN


def _joints(kinds: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Which characters bind two letters to one word or two digits to one number."""
    joint = np.zeros(len(kinds), dtype=np.bool_)
    if len(kinds) > 2:
        before, here, after = kinds[:-2], kinds[1:-1], kinds[2:]
        joint[1:-1] = ((here == _INNER) & (before == _WORD) & (after == _WORD)) | (
            (here == _SEPARATOR) & (before == _DIGIT) & (after == _DIGIT)
        )
    return joint


def _with_breaks_joined(tokens: Tokens, cuts: frozenset[int]) -> Tokens:
    """The three tokens of a broken word (stem, hyphen, rest) made one."""
    hyphens = tuple(_hyphens_at_line_ends(tokens)) if "\n" in tokens.text else ()
    if not hyphens:
        return tokens
    keys, keep = tokens.keys, np.ones(len(tokens), dtype=np.bool_)
    ends = tokens.ends.copy()
    parts: dict[int, tuple[Span, Span]] = {}
    for hyphen in hyphens:
        first, rest = hyphen - 1, hyphen + 1
        if not keep[first] or int(tokens.starts[rest]) in cuts:
            continue  # broken twice, where the first break is enough; or the end of a unit
        parts[first] = (_span_of(tokens, first), _span_of(tokens, rest))
        keys[first] += keys[rest]
        ends[first] = ends[rest]
        keep[hyphen] = keep[rest] = False
    new_index = np.cumsum(keep) - 1
    return Tokens(
        tokens.text,
        tokens.starts[keep],
        ends[keep],
        [key for key, kept in zip(keys, keep.tolist(), strict=True) if kept],
        tokens.is_word[keep],
        {int(new_index[i]): pair for i, pair in parts.items()},
    )


def _span_of(tokens: Tokens, at: int) -> Span:
    return Span(int(tokens.starts[at]), int(tokens.ends[at]))


def _hyphens_at_line_ends(tokens: Tokens) -> Iterator[int]:
    for found in _LINE_BREAK_IN_WORD.finditer(tokens.text):
        hyphen = int(np.searchsorted(tokens.starts, found.start()))
        in_lower_case = tokens.text[found.end()].islower()
        if in_lower_case and 0 < hyphen < len(tokens) - 1 and tokens.keys[hyphen + 1] not in _SUSPENDED:
            yield hyphen
