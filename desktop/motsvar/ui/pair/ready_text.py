"""What a text needs to be shown, worked out beforehand, away from the window's thread."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from motsvar.core.outline.segmentation import BlockKind
from motsvar.ui.pair.content import PaneText
from motsvar.ui.positions import Positions, shown

_LETTERS = 128
"""Letters that are counted apart; the rarer ones of a text are taken to be as wide as the most frequent of them."""


@dataclass(frozen=True, slots=True)
class LetterCounts:
    """How often each letter stands in each block: all that is needed to estimate widths in any font."""

    letters: str
    counts: NDArray[np.int32]
    """A row a block, a column a letter."""


@dataclass(frozen=True, slots=True)
class ReadyText:
    """A text as its pane takes it. Made with ``ready``."""

    text: PaneText
    shown: str
    """Its blocks as they are shown, a line each."""
    kinds: tuple[BlockKind, ...]
    positions: Positions
    letters: LetterCounts


def ready(text: PaneText | ReadyText) -> ReadyText:
    """A millisecond for every 100 kB; large texts are best made ready in a background task."""
    if isinstance(text, ReadyText):
        return text
    whole = shown(text.text)
    blocks = [whole[block.span.start : block.span.end] for block in text.blocks] or [""]
    kinds = tuple(block.kind for block in text.blocks) or (BlockKind.PARAGRAPH,)
    positions = Positions(text.text, [block.span for block in text.blocks])
    return ReadyText(text, "\n".join(blocks), kinds, positions, counted(blocks))


def counted(blocks: Sequence[str]) -> LetterCounts:
    codes = np.frombuffer("".join(blocks).encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    if not len(codes):
        return LetterCounts("", np.zeros((len(blocks), 0), dtype=np.int32))
    totals = np.bincount(codes)
    found = np.flatnonzero(totals)
    found = found[np.argsort(-totals[found], kind="stable")]
    kept = found[:_LETTERS]
    column_of = np.full(len(totals), len(kept) - 1, dtype=np.int64)
    column_of[kept] = np.arange(len(kept))
    block_of = np.repeat(np.arange(len(blocks)), [len(block) for block in blocks])
    counts = np.bincount(block_of * len(kept) + column_of[codes], minlength=len(blocks) * len(kept))
    return LetterCounts("".join(map(chr, kept.tolist())), counts.reshape(len(blocks), len(kept)).astype(np.int32))
