"""The first and last lines of a text, cut into cells where a letterhead sets words beside each other."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from motsvar.core.words.folding import fold

HEAD = 4_000
"""Code points that are looked at from the start; a letterhead, a title and a proposed decision are shorter."""
TAIL = 1_500
"""Those from the end: signatures, and a list of attachments below them."""
MOST_LINES = 40
LONG_LINE = 110
"""Code points of a line that is a paragraph, or a title if it has no sentence in it."""
FULL_LINE = 45
"""Code points of a line that may be one of several of a paragraph."""

_LINE = re.compile(r"[^\n\f]+|\n\s*\n|\f")
_APART = re.compile(r"\t+| {2,}|\u00a0{2,}| [|·•] ")
_SPACED = re.compile(r"(?<!\S)[^\W\d_](?: [^\W\d_]){3,}(?!\S)")
"""Letters with a space after each: a heading that was spaced out."""
_TO = re.compile(r"(?:till|to|mottagare|adressat|kopia|cc|att|att:|for kannedom|sandlista)(?:\Z|:| )")
_TOWN = re.compile(r"(?:s-|se-)?\d{3} ?\d{2} [^\W\d_]")
"""A postal code and its town."""
_SENTENCE_END = re.compile(r"[.!?:][\"”]?\Z")


@dataclass(frozen=True, slots=True)
class Cell:
    """Words that stand together in a line."""

    words: str
    folded: str
    """Same length."""
    line: int
    """Which of the lines that have words."""
    begins: bool
    """First of its line, after an empty one."""


@dataclass(frozen=True)
class Ends:
    """What is read of a text."""

    start: str
    """Its beginning, up to ``HEAD``."""
    head: tuple[Cell, ...]
    """The lines before its first paragraph."""
    tail: tuple[Cell, ...]
    """The lines of its end, in order; they may be those of the head."""

    @cached_property
    def folded_start(self) -> str:
        """Same length, in one line."""
        return fold(self.start).replace("\n", " ")


def ends_of(text: str) -> Ends:
    """The ends of a text. Reads no more than ``HEAD`` and ``TAIL`` of it, however long it is."""
    start = text[:HEAD]
    lines = list(_lines(start))
    # The head's last line may be cut; the tail's first one, too.
    tail = text[-TAIL:].partition("\n")[2] if len(text) > TAIL else text
    return Ends(start, tuple(_cells(lines[: _paragraph_at(lines)])), tuple(_cells(list(_lines(tail)))))


def _lines(text: str) -> Iterator[tuple[str, bool]]:
    """Each line that has words, and whether an empty one or a page break stands before it."""
    text = _SPACED.sub(lambda spaced: spaced.group().replace(" ", ""), text)
    apart = True
    for found in _LINE.finditer(text):
        line = found.group()
        if line.strip():
            yield line.strip(), apart
        apart = not line.strip()


def _paragraph_at(lines: list[tuple[str, bool]]) -> int:
    """Index of the line with which running text begins."""
    for at, (line, _) in enumerate(lines[:MOST_LINES]):
        if len(line) > LONG_LINE and (_SENTENCE_END.search(line) or ". " in line):
            return at
        beside = [one for one, apart in lines[at + 1 : at + 3] if not apart]
        if len(beside) == 2 and len(line) >= FULL_LINE and len(beside[0]) >= FULL_LINE:
            return at
    return MOST_LINES


def _cells(lines: list[tuple[str, bool]]) -> Iterator[Cell]:
    for number, (line, apart) in enumerate(lines):
        words = [" ".join(part.split()) for part in _APART.split(line)]
        first = True
        for part in filter(None, words):
            yield Cell(part, fold(part), number, apart and first)
            first = False


def unaddressed(cells: Sequence[Cell]) -> Iterator[Cell]:
    """A letterhead without the addresses of who is written to: what stands below *Till* up to the next empty line, and
    what stands over a postal code, but for the name that the text begins with."""
    towns = {cell.line for cell in cells if _TOWN.match(cell.folded)}
    blocks: list[list[Cell]] = []
    for cell in cells:
        if cell.begins or not blocks:
            blocks.append([])
        blocks[-1].append(cell)
    for number, block in enumerate(blocks):
        to = next((cell.line for cell in block if _TO.match(cell.folded)), None)
        over = max((cell.line for cell in block if cell.line in towns), default=None) if number else None
        for cell in block:
            if (to is None or cell.line < to) and (over is None or cell.line > over):
                yield cell
