"""Where the words of a text stand on the pages they were read from, and how surely each was read."""

import sys
import zlib
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from motsvar.core.span import Span

SCALE = 65_535
"""A place on a page is kept as a fraction of the page's width or height, in steps of 1 to ``SCALE``."""
UNSAID = 255
"""The confidence of a word that was not recognised in a picture but stood in the file as text."""
DOUBTFUL = 70
"""Per cent: a recognised word below this is shown as doubtful."""
MAX_WORDS = 20_000_000
_BYTES_A_WORD = 4 + 4 + 8 + 1


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page, as fractions (0 to 1) of its width and height, from the upper left corner."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class PlacedWord:
    """A word of the text with its place on its page."""

    span: Span
    box: Box
    confidence: int = UNSAID
    """Per cent, or ``UNSAID``."""


class NoLayoutError(ValueError):
    """The bytes are no layout."""


@dataclass(frozen=True)
class PageLayout:
    """The places of the words of one text, in the order of the text. Which page a word is on is told by the text's
    ``page_starts``. Words without a place, as those of a footnote's number, may be left out."""

    packed: bytes
    """The four arrays of ``_words``, little-endian, one after the other, deflated."""

    @classmethod
    def of(cls, words: Iterable[PlacedWord]) -> "PageLayout":
        """The layout of words that rise and do not overlap."""
        places = Places()
        for word in words:
            places.add(word.span.start, word.span.end, word.box, word.confidence)
        return places.layout()

    def __len__(self) -> int:
        return len(self._words[0])

    def words_in(self, span: Span) -> Sequence[PlacedWord]:
        """The words that a passage touches. Raises ``NoLayoutError``."""
        starts, ends, boxes, confidences = self._words
        first = bisect_right(ends, span.start)
        last = max(first, bisect_left(starts, span.end))
        return [
            PlacedWord(
                Span(starts[at], ends[at]),
                Box(*(side / SCALE for side in boxes[4 * at : 4 * at + 4])),
                confidences[at],
            )
            for at in range(first, last)
        ]

    def doubtful(self, below: int = DOUBTFUL) -> Sequence[Span]:
        """The words that were recognised with less confidence. Raises ``NoLayoutError``."""
        starts, ends, _boxes, confidences = self._words
        return [Span(starts[at], ends[at]) for at, per_cent in enumerate(confidences) if per_cent < below]

    def recognised(self) -> int:
        """How many of the words were recognised in pictures. Raises ``NoLayoutError``."""
        return sum(per_cent != UNSAID for per_cent in self._words[3])

    def doubtful_share(self, below: int = DOUBTFUL) -> float:
        """Which share of the placed words those are, 0 to 1. Raises ``NoLayoutError``."""
        confidences = self._words[3]
        return sum(per_cent < below for per_cent in confidences) / len(confidences) if confidences else 0.0

    def is_of(self, length: int) -> bool:
        """Whether it can be the layout of a text of so many code points: words in order, each inside the text."""
        try:
            starts, ends, _boxes, _confidences = self._words
        except NoLayoutError:
            return False
        before = 0
        for start, end in zip(starts, ends, strict=True):
            if not before <= start < end:
                return False
            before = end
        return before <= length

    @cached_property
    def _words(self) -> "tuple[array[int], array[int], array[int], array[int]]":
        """Starts, ends, four sides of a box for each word, confidences."""
        inflating = zlib.decompressobj()
        try:
            data = inflating.decompress(self.packed, MAX_WORDS * _BYTES_A_WORD)
        except zlib.error:
            raise NoLayoutError from None
        count, rest = divmod(len(data), _BYTES_A_WORD)
        if rest or inflating.unconsumed_tail or not inflating.eof:
            raise NoLayoutError
        starts, ends, boxes, confidences = array("I"), array("I"), array("H"), array("B")
        at = 0
        for values, size in ((starts, 4), (ends, 4), (boxes, 8), (confidences, 1)):
            values.frombytes(data[at : at + count * size])
            at += count * size
            if sys.byteorder == "big":
                values.byteswap()
        return starts, ends, boxes, confidences


class Places:
    """Places of words, collected for a layout: 17 bytes a word."""

    def __init__(self) -> None:
        self._starts, self._ends = array("I"), array("I")
        self._sides = array("H")
        self._confidences = array("B")

    @property
    def end(self) -> int:
        """Of the last word; 0 when there is none."""
        return self._ends[-1] if self._ends else 0

    def add(self, start: int, end: int, box: Box, confidence: int = UNSAID) -> None:
        """A word that comes after all before."""
        self._starts.append(start)
        self._ends.append(end)
        self._sides.extend((_step(box.left), _step(box.top), _step(box.right), _step(box.bottom)))
        self._confidences.append(confidence)

    def layout(self) -> PageLayout:
        parts = (self._starts, self._ends, self._sides, self._confidences)
        return PageLayout(zlib.compress(b"".join(map(_little_endian, parts)), 6))


def _step(fraction: float) -> int:
    return round(fraction * SCALE) if 0 <= fraction <= 1 else SCALE if fraction > 1 else 0


def _little_endian(values: "array[int]") -> bytes:
    if sys.byteorder == "big":
        values = array(values.typecode, values)
        values.byteswap()
    return values.tobytes()
