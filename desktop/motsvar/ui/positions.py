"""The only place that knows Qt's way of counting.

We count code points of the document's text. Qt counts UTF-16 code units of the shown text, in which every block is
one paragraph and one unit stands between two blocks.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

import numpy as np

from motsvar.core.hidden.finding import unseen_in
from motsvar.core.hidden.values import HiddenKind
from motsvar.core.span import Span

_NOT_SHOWABLE = re.compile("[\f\ufffc]")
"""A page's end, and what Qt uses inside its own documents."""
_TURNS, _HIDES, _HIDES_IN_TWO = "⇄", "▯", "🂠"
"""What is shown for a character that turns the line around or cannot be seen; one that is two units in UTF-16."""
_AT_ONCE = 65_536
"""Characters that are looked through at once."""


def shown(text: str) -> str:
    """The text as one paragraph, as long as it was: soft line ends are spaces, hidden characters have stand-ins that
    are seen and turn nothing around, unshowable ones are U+FFFD.

    After a space or a hyphen a line end takes no room: it is a zero-width space, where a line may still be broken.
    """
    text = _with_stand_ins(text)
    text = text.replace(" \n", " \u200b").replace("-\n", "-\u200b").replace("\n", " ")
    return _NOT_SHOWABLE.sub("\ufffd", text) if _NOT_SHOWABLE.search(text) else text


def _with_stand_ins(text: str) -> str:
    letters: list[str] = []
    for at, kind in unseen_in(text):
        letters = letters or list(text)
        one_unit = _TURNS if kind is HiddenKind.BIDIRECTIONAL else _HIDES
        letters[at] = one_unit if letters[at] <= "\uffff" else _HIDES_IN_TWO
    return "".join(letters) or text


def units_of(text: str, span: Span) -> tuple[int, int]:
    """Where a passage of one short line begins for Qt, and how long it is."""
    start, length = (len(part.encode("utf-16-le")) // 2 for part in (text[: span.start], span.of(text)))
    return start, length


class Positions:
    """Code point offsets of one text ⇄ its blocks ⇄ positions in its QTextDocument.

    An offset between two blocks counts as the end of the block before it.
    """

    def __init__(self, text: str, blocks: Sequence[Span]) -> None:
        self._astral = _astral_offsets(text)
        self._astral_units = [offset + before for before, offset in enumerate(self._astral)]
        self.starts = [span.start for span in blocks] or [0]
        self.ends = [span.end for span in blocks] or [0]
        self._units = [self.units(start) for start in self.starts]
        document = 0
        self._document: list[int] = []
        for units, end in zip(self._units, self.ends, strict=True):
            self._document.append(document)
            document += self.units(end) - units + 1
        self.length = document - 1
        """UTF-16 length of the shown text."""

    def units(self, offset: int) -> int:
        """UTF-16 units of the text before ``offset``."""
        return offset + bisect_left(self._astral, offset)

    def block_at(self, offset: int) -> int:
        """Index of the block that holds ``offset`` or ends before it."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def span_of(self, block: int) -> Span:
        return Span(self.starts[block], self.ends[block])

    def in_block(self, block: int, offset: int) -> int:
        """UTF-16 position inside a block, kept within it."""
        return self.units(min(max(offset, self.starts[block]), self.ends[block])) - self._units[block]

    def range_in(self, block: int, start: int, end: int) -> tuple[int, int]:
        """UTF-16 positions of a passage's ends inside a block, kept within it."""
        if self._astral:
            return self.in_block(block, start), self.in_block(block, end)
        first, last = self.starts[block], self.ends[block]
        return (start if start > first else first) - first, (end if end < last else last) - first

    def offset_in(self, block: int, units: int) -> int:
        """Code point offset of a UTF-16 position inside a block; the middle of a pair counts as its end."""
        at = self._units[block] + units
        return min(at - bisect_right(self._astral_units, at - 1), self.ends[block]) + self._half(at)

    def to_document(self, offset: int) -> int:
        """Position in the QTextDocument."""
        block = self.block_at(offset)
        return self._document[block] + self.in_block(block, offset)

    def from_document(self, position: int) -> int:
        """Code point offset of a position in the QTextDocument."""
        block = max(0, bisect_right(self._document, position) - 1)
        return self.offset_in(block, position - self._document[block])

    def _half(self, at: int) -> int:
        """1 when ``at`` lies between the two units of one character."""
        index = bisect_left(self._astral_units, at - 1)
        return int(index < len(self._astral_units) and self._astral_units[index] == at - 1)


def _astral_offsets(text: str) -> list[int]:
    """Offsets of the characters that take two UTF-16 units; nothing to do for nearly every text."""
    offsets: list[int] = []
    for start in range(0, len(text), _AT_ONCE):
        part = text[start : start + _AT_ONCE]
        if len(part.encode("utf-16-le", "surrogatepass")) > 2 * len(part):
            codes = np.frombuffer(part.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
            offsets += (np.flatnonzero(codes > 0xFFFF) + start).tolist()
    return offsets
