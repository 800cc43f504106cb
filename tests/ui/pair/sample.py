"""Two invented texts and what corresponds in them."""

from dataclasses import dataclass

from motsvar.core.comparison import Relation
from motsvar.core.outline.segmentation import Block, BlockKind
from motsvar.core.rows import Row, level_starts, partners, rows_of
from motsvar.core.span import Span
from motsvar.ui.pair.content import Connector, PaneText


@dataclass(frozen=True, slots=True)
class Sample:
    left: PaneText
    right: PaneText
    rows: tuple[Row, ...]
    connectors: tuple[Connector, ...]
    levels: tuple[tuple[int, int], ...]


def pane_text(*parts: tuple[BlockKind, str]) -> PaneText:
    """Blocks with a blank line between them."""
    text, blocks = "", []
    for kind, part in parts:
        text += "\n\n" if text else ""
        blocks.append(Block(kind, Span(len(text), len(text) + len(part))))
        text += part
    return PaneText(text, tuple(blocks))


def make_sample(paragraphs: int = 60) -> Sample:
    """Two texts that share two paragraphs in three; some lines are hard-wrapped, some hold emoji and NBSP."""
    left: list[tuple[BlockKind, str]] = []
    right: list[tuple[BlockKind, str]] = []
    pairs: list[tuple[int, int, bool]] = []
    for at in range(paragraphs):
        kind = BlockKind.HEADING if at % 7 == 0 else BlockKind.ITEM if at % 7 == 5 else BlockKind.PARAGRAPH
        sentence = f"Stycke {at} 😀 om 12\u00a0000 båtar\noch deras hamnar. "
        words = f"Stycke {at}" if kind is BlockKind.HEADING else sentence * (1 + at % 5)
        if at % 3 != 2:
            pairs.append((len(left), len(right), at == 40))
            left.append((kind, words.rstrip()))
            right.append((kind, words.rstrip() + (" Tillagt här." * (at % 4))))
        elif at % 2:
            left.append((kind, words.rstrip()))
        else:
            right.append((kind, words.rstrip()))
    one, other = pane_text(*left), pane_text(*right)
    connectors = tuple(
        Connector(one.blocks[a].span, other.blocks[b].span, Relation.EDITED, moved, 0.9, key=a) for a, b, moved in pairs
    )
    beside = partners(
        [block.span for block in one.blocks],
        [block.span for block in other.blocks],
        [(connector.left, connector.right) for connector in connectors],
    )
    headings = ([block.kind is BlockKind.HEADING for block in text.blocks] for text in (one, other))
    rows = rows_of(beside, len(one.blocks), len(other.blocks))
    return Sample(one, other, rows, connectors, level_starts(beside, *headings))
