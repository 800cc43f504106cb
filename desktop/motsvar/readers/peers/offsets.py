"""Where a character of a foreign text stands once the text is in canonical form."""

import unicodedata
from bisect import bisect_right

from motsvar.core.document import canonical
from motsvar.core.span import Span
from motsvar.readers.read_text import with_pages

_STRIDE = 100
"""Code points between two places whose offset is worked out beforehand."""
_MOST_CUT = 6
"""Code points of two characters whose other parts are missing: a letter with two marks, or a Hangul syllable."""
_JAMO = range(0x1160, 0x1200)
"""Vowels and last consonants of Hangul, which melt into what stands before."""


class Placed:
    """A foreign text and its canonical form. Foreign offsets are code points of it."""

    def __init__(self, raw: str) -> None:
        self._raw = raw
        self.text, self.page_starts = with_pages(raw)
        self._marks = len(raw) - len(raw.lstrip("\ufeff"))
        self._known: list[int] = [self._marks]
        self._at: list[int] = [0]
        self._same = self.text == raw
        if not self._same:
            self._look_ahead()

    def span(self, start: int, end: int) -> Span | None:
        """Of the canonical text, whole characters; None where that is no passage."""
        if not 0 <= start < end <= len(self._raw):
            return None
        found = Span(self.offset(start, -1), self.offset(end, 1))
        return found if len(found) else None

    def offset(self, at: int, step: int) -> int:
        """Of the next place, that way, that is no midst of a character."""
        return self._offset(self._edge(at, step))

    def _look_ahead(self) -> None:
        start = self._marks
        while start < len(self._raw):
            end = self._edge(min(start + _STRIDE, len(self._raw)), 1)
            self._at.append(self._at[-1] + len(canonical(self._raw[start:end])))
            self._known.append(end)
            start = end

    def _offset(self, edge: int) -> int:
        if self._same or edge <= self._marks:
            return edge if self._same else 0
        near = bisect_right(self._known, edge) - 1
        return self._at[near] + len(canonical(self._raw[self._known[near] : edge]))

    def _edge(self, at: int, step: int) -> int:
        """The next place, that way, where what stands before and what stands after do not melt."""
        while 0 < at < len(self._raw) and self._melts(at):
            at += step
        return at

    def _melts(self, at: int) -> bool:
        character = self._raw[at]
        if character.isascii():
            return character == "\n" and self._raw[at - 1] == "\r"
        number = ord(character)
        return unicodedata.category(character)[0] == "M" or number in _JAMO or 0xDC00 <= number < 0xE000


def is_said(quote: str, words: str) -> bool:
    """Whether a quote is these words, but for white space and for characters that a tool cut in two at the ends."""
    cut, whole = ("".join(unicodedata.normalize("NFD", one).split()) for one in (quote, words))
    return bool(cut) and cut in whole and len(whole) - len(cut) <= _MOST_CUT
