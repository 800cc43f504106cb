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
        starts, ends, boxes, confidences = array("I"), array("I"), array("H"), array("B")
        for word in words:
            starts.append(word.span.start)
            ends.append(word.span.end)
            box = word.box
            boxes.extend(_step(side) for side in (box.left, box.top, box.right, box.bottom))
            confidences.append(word.confidence)
        return cls(zlib.compress(b"".join(map(_little_endian, (starts, ends, boxes, confidences))), 6))

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


def _step(fraction: float) -> int:
    return min(SCALE, max(0, round(fraction * SCALE)))


def _little_endian(values: "array[int]") -> bytes:
    if sys.byteorder == "big":
        values = array(values.typecode, values)
        values.byteswap()
    return values.tobytes()
