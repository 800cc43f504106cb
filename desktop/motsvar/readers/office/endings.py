"""What stands around the body of a document: page headers and footers, notes, comments."""

import re
from collections.abc import Iterable, Sequence

from motsvar.readers.office.flowing import Block, joined
from motsvar.readers.office.laying_out import LayingOut
from motsvar.readers.office.left_out import Left, Tally

_FIGURES = re.compile(r"\d+")


def put_heads(heads: Iterable[Sequence[Block]], layout: LayingOut, tally: Tally) -> None:
    """Each page header, or footer, once that differs from the others by more than figures."""
    seen: set[str] = set()
    for blocks in heads:
        words = joined(blocks)
        plain = _FIGURES.sub("0", words)
        if plain in seen:
            tally.count(Left.HEADS)
        elif plain:
            seen.add(plain)
            layout.put(words)


def put_notes(notes: Iterable[tuple[str, Sequence[Block]]], layout: LayingOut) -> None:
    """Notes by their marks, each on a line of its own."""
    layout.end_group()
    for mark, blocks in notes:
        layout.put(f"{mark} {joined(blocks)}".strip(), close=True)


def put_comments(comments: Iterable[tuple[str, Sequence[Block]]], layout: LayingOut, tally: Tally) -> None:
    """Comments by their authors, each on a line of its own."""
    layout.end_group()
    for author, blocks in comments:
        words = joined(blocks)
        if words:
            layout.put(f"{author}: {words}" if author else words, close=True)
            tally.count(Left.COMMENTS)
