"""What a text needs to be shown, worked out beforehand, away from the window's thread."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from motsvar.core.outline.segmentation import BlockKind
from motsvar.core.span import Span
from motsvar.ui.pair.content import PaneText
from motsvar.ui.positions import Positions, shown

_LETTERS = 128
"""Letters that are counted apart; the rarer ones of a text are taken to be as wide as the most frequent of them."""
_AT_ONCE = 65_536
"""Letters that are counted at once."""


@dataclass(frozen=True, slots=True)
class LetterCounts:
    """How often each letter stands in each block: all that is needed to estimate widths in any font."""

    letters: str
    counts: NDArray[np.int32]
    """A row a block, a column a letter."""


class Parcel:
    """The words of a text as they are shown, a line for each block. Made beforehand and handed over once: they are as
    large as the text itself, and a pane that has them has a copy of its own. Asked again, they are made again."""

    def __init__(self, text: PaneText) -> None:
        self._text = text
        self._words: str | None = _words(text)

    def take(self) -> str:
        words, self._words = self._words, None
        return _words(self._text) if words is None else words


@dataclass(frozen=True, slots=True)
class ReadyText:
    """A text as its pane takes it. Made with ``ready``."""

    text: PaneText
    shown: Parcel
    kinds: tuple[BlockKind, ...]
    positions: Positions
    letters: LetterCounts


def ready(text: PaneText | ReadyText) -> ReadyText:
    """Some milliseconds for every 100 kB; large texts are best made ready in a background task."""
    if isinstance(text, ReadyText):
        return text
    kinds = tuple(block.kind for block in text.blocks) or (BlockKind.PARAGRAPH,)
    positions = Positions(text.text, [block.span for block in text.blocks])
    return ReadyText(text, Parcel(text), kinds, positions, counted(text))


def _words(text: PaneText) -> str:
    return "\n".join("\n".join(lines) for lines in _lines(text))


def _lines(text: PaneText) -> Iterator[list[str]]:
    """The blocks as they are shown, a few at a time: all at once would take several times the text's own memory."""
    spans = [block.span for block in text.blocks] or [Span(0, 0)]
    first = 0
    while first < len(spans):
        start = spans[first].start
        last = max(first + 1, bisect_right(spans, start + _AT_ONCE, lo=first, key=lambda span: span.end))
        part = shown(text.text[start : spans[last - 1].end])
        yield [part[span.start - start : span.end - start] for span in spans[first:last]]
        first = last


def counted(text: PaneText) -> LetterCounts:
    """Counts the letters of each block."""
    totals = np.zeros(0, dtype=np.int64)
    for lines in _lines(text):
        totals = _sum(totals, np.bincount(_codes(lines)))
    found = np.flatnonzero(totals)
    kept = found[np.argsort(-totals[found], kind="stable")][:_LETTERS]
    column_of = np.full(len(totals), len(kept) - 1, dtype=np.int64)
    column_of[kept] = np.arange(len(kept))
    counts = [_table(lines, column_of, len(kept)) for lines in _lines(text)]
    return LetterCounts("".join(map(chr, kept.tolist())), np.concatenate(counts))


def _table(lines: Sequence[str], column_of: NDArray[np.int64], columns: int) -> NDArray[np.int32]:
    """How often each letter stands in each of some blocks."""
    rows = np.repeat(np.arange(len(lines)) * columns, [len(line) for line in lines])
    cells = np.bincount(column_of[_codes(lines)] + rows, minlength=len(lines) * columns)
    return cells.reshape(len(lines), columns).astype(np.int32)


def _codes(lines: Sequence[str]) -> NDArray[np.uint32]:
    return np.frombuffer("".join(lines).encode("utf-32-le", "surrogatepass"), dtype=np.uint32)


def _sum(one: NDArray[np.int64], other: NDArray[np.int64]) -> NDArray[np.int64]:
    out = np.zeros(max(len(one), len(other)), dtype=np.int64)
    out[: len(one)] += one
    out[: len(other)] += other
    return out
