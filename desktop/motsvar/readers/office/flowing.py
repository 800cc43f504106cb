"""The flow of a document: paragraphs, tables, boxes and notes become blocks of text in reading order."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

NEW_PAGE = "\f"
"""Stands in a block's text where the author begins a page. No XML text can hold it."""
PAGE_WAS_HERE = "\v"
"""Where a page began when the file was last laid out."""
_PAGE_SIGNS = NEW_PAGE + PAGE_WAS_HERE


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, or a row of a table."""

    text: str
    level: int = 0
    """Of a heading, from 1; else 0."""
    close: bool = False
    """Whether it stands right below another such block: a row, an item of a list."""


Put = Callable[[str, int, bool], None]
"""Takes a block by its text, its level and whether it stands close: there may be millions."""


@dataclass(slots=True)
class _Place:
    """Where paragraphs come to stand: the body, a cell, a box, a note."""

    put: Put
    blocks: list[Block] = field(default_factory=list)
    """What was put, where the place is not the body."""
    parts: list[str] = field(default_factory=list)
    """Of the paragraph that is being written."""
    boxes: list[Block] = field(default_factory=list)
    """What is anchored in that paragraph."""


class Flow:
    """Told what a document holds, in its order; it keeps no more than the paragraph or the outermost row."""

    def __init__(self, put: Put) -> None:
        self._place = _Place(put)
        self._outer: list[_Place] = []
        self._rows: list[list[list[Block]]] = []
        self.say: Callable[[str], None] = self._place.parts.append
        """Adds words to the paragraph."""

    @property
    def is_outermost(self) -> bool:
        """Whether the paragraph stands in no cell, box or note."""
        return not self._outer

    @property
    def has_words(self) -> bool:
        """Whether the paragraph has any yet, as one that goes on from another has."""
        return any(not part.isspace() for part in self._place.parts)

    def end_paragraph(self, label: str = "", level: int = 0, close: bool = False) -> None:
        """Puts the paragraph, below its number or bullet if it has words, and then what was anchored in it."""
        place = self._place
        if place.parts:
            text = place.parts[0] if len(place.parts) == 1 else "".join(place.parts)
            place.parts.clear()
            place.put(_labelled(label, text) if label else text, level, close)
        if place.boxes:
            boxes, place.boxes = place.boxes, []
            self._put_all(boxes)

    def drop_paragraph(self) -> None:
        """Forgets the words of the paragraph, but not that it begins a page."""
        parts = self._place.parts
        parts[:] = [sign for part in parts for sign in part if sign in _PAGE_SIGNS]

    def open(self) -> None:
        """What comes until ``close`` is kept apart."""
        self._outer.append(self._place)
        blocks: list[Block] = []
        self._place = _Place(kept_in(blocks), blocks)
        self.say = self._place.parts.append

    def close(self) -> list[Block]:
        """What was kept apart."""
        self.end_paragraph()
        blocks = self._place.blocks
        self._place = self._outer.pop()
        self.say = self._place.parts.append
        return blocks

    def close_box(self) -> None:
        """What was kept apart comes below the paragraph in which it is anchored."""
        blocks = self.close()
        self._place.boxes += blocks

    def open_row(self) -> None:
        self._rows.append([])

    def close_cell(self) -> None:
        """What was kept apart is the next cell of the row."""
        cell = self.close()
        if self._rows:
            self._rows[-1].append(cell)
        else:  # a cell outside every row
            self._put_all(cell)

    def close_row(self, drop: bool = False) -> None:
        """Puts the row: one line, its cells parted by tabs. Where one cell alone has words, its paragraphs stay apart,
        since then the table only frames them."""
        cells = self._rows.pop() if self._rows else []
        filled = [cell for cell in cells if any(block.text.strip() for block in cell)]
        if drop:
            return
        if len(filled) > 1:
            self._place.put("\t".join(map(_in_line, cells)).rstrip("\t"), 0, True)
            return
        for cell in cells:
            self._put_all(cell)

    def _put_all(self, blocks: Iterable[Block]) -> None:
        for block in blocks:
            self._place.put(block.text, block.level, block.close)


def kept_in(blocks: list[Block]) -> Put:
    """Puts blocks into a list."""

    def put(text: str, level: int, close: bool) -> None:
        blocks.append(Block(text, level, close))

    return put


def joined(blocks: Iterable[Block]) -> str:
    """The words of blocks, a line each, without page signs."""
    lines = (bare(block.text).strip() for block in blocks)
    return "\n".join(line for line in lines if line)


def bare(text: str) -> str:
    """A block's text without page signs."""
    return text.replace(NEW_PAGE, "").replace(PAGE_WAS_HERE, "")


def _in_line(cell: list[Block]) -> str:
    texts = (block.text.strip(" \t\n").replace("\n", " ") for block in cell)
    return " ".join(text for text in texts if text)


def _labelled(label: str, text: str) -> str:
    """The label goes below a page's start and before the first word."""
    words = text.lstrip(_PAGE_SIGNS)
    if not words.strip():
        return text
    return f"{text[: len(text) - len(words)]}{label}{words}"
