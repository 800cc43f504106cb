"""The small markup in which the sample document of the readers is written (tests/data/readers/answer.source.txt).

A block a line: ``#`` headings, ``*`` and ``1.`` items, ``box:`` text boxes with paragraphs parted by ``||``, ``table``
with a row a line (``<`` and ``^``: the cell goes on from the left or from above; ``{{a ; b / c ; d}}``: a table in a
cell), ``===`` for page breaks and columns. Inside a block stands ``[[kind:text]]`` or ``[[kind:target|text]]``.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of a paragraph. ``kind`` is text, b, note, link, ins, del, comment, mark, see, date, nbsp, shy or br."""

    kind: str
    text: str = ""
    target: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """``kind`` is heading, paragraph, bullet, number, box, table, page, columns or end columns."""

    kind: str
    pieces: tuple[Piece, ...] = ()
    level: int = 1
    paragraphs: tuple[str, ...] = ()
    """Of a text box."""
    rows: tuple[tuple[str, ...], ...] = ()
    """Of a table."""


_MARK = re.compile(r"\[\[(\w+)(?::([^\]]*))?\]\]")
_LINE = re.compile(r"(#+|\*+|1\.|box:|===)\s+(.*)")
_KINDS = {"#": "heading", "*": "bullet", "1": "number"}


def blocks(source: str) -> Iterator[Block]:
    """The blocks of a text in that markup, in order."""
    lines = source.split("\n")
    at = 0
    while at < len(lines):
        line = lines[at]
        at += 1
        if line == "table":
            start = at
            while lines[at].startswith("|"):
                at += 1
            yield Block("table", rows=tuple(_cells(row) for row in lines[start:at]))
        elif line:
            yield _block(line)


def nested(cell: str) -> tuple[tuple[str, ...], ...]:
    """The rows of the table in a cell; empty when there is none."""
    if not cell.startswith("{{"):
        return ()
    return tuple(tuple(part.strip() for part in row.split(";")) for row in cell.strip("{}").split("/"))


def _cells(row: str) -> tuple[str, ...]:
    return tuple(cell.strip() for cell in row.removeprefix("|").split("|"))


def _block(line: str) -> Block:
    found = _LINE.match(line)
    if not found:
        return Block("paragraph", tuple(_pieces(line)))
    mark, rest = found.groups()
    if mark == "box:":
        return Block("box", paragraphs=tuple(part.strip() for part in rest.split("||")))
    if mark == "===":
        return Block(rest)
    return Block(_KINDS[mark[0]], tuple(_pieces(rest)), len(mark.rstrip(".")))


def _pieces(line: str) -> Iterator[Piece]:
    end = 0
    for found in _MARK.finditer(line):
        if found.start() > end:
            yield Piece("text", line[end : found.start()])
        target, bar, text = (found[2] or "").partition("|")
        yield Piece(found[1], text, target) if bar else Piece(found[1], target)
        end = found.end()
    if end < len(line):
        yield Piece("text", line[end:])
