"""What is kept of a page until the whole file has been seen: its lines, small enough for thousands of pages."""

import re
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from motsvar.core.document import canonical
from motsvar.core.page_layout import Box
from motsvar.readers.pdf.columns import read_order
from motsvar.readers.pdf.rows import bands_of, usual_height
from motsvar.readers.pdf.trust import Trust
from motsvar.readers.pdf.words import DIVIDED, Line, Rule, Style, Word, word_at
from motsvar.readers.scanned.lines import SeenLine

_EDGE = 0.12
"""Of the height of the page: what stands there apart from the rest is read for itself, as a running header."""
_TOKEN = re.compile("[^ \t\n]+")


@dataclass(frozen=True, slots=True)
class KeptLine:
    """A line with the places of its words."""

    text: str
    """In canonical form, but for ``DIVIDED`` where a word was divided."""
    boxes: "array[float]"
    """Left, top, right and bottom of each word, as parts of the page."""
    style: Style
    """Of the word in its middle."""
    all_bold: bool
    opens: bool
    in_table: bool

    @property
    def top(self) -> float:
        return min(self.boxes[1::4])

    @property
    def bottom(self) -> float:
        return max(self.boxes[3::4])

    def places(self) -> "Iterator[tuple[int, int, Box]]":
        """Where each word begins and ends in the line, and its place."""
        sides = iter(self.boxes)
        for token, left, top, right, bottom in zip(
            _TOKEN.finditer(self.text), sides, sides, sides, sides, strict=False
        ):
            yield token.start(), token.end(), Box(left, top, right, bottom)

    def words(self) -> "list[KeptWord]":
        """The words in their order."""
        found: list[KeptWord] = []
        before = 0
        for start, end, box in self.places():
            found.append(KeptWord(self.text[before:start], self.text[start:end], box))
            before = end
        return found


class KeptWord(NamedTuple):
    """A word of a kept line."""

    before: str
    """What stands between it and the word before: a space or tabs."""
    text: str
    box: Box


def plain(text: str) -> str:
    """With hyphens where words are divided."""
    return text.replace(DIVIDED, "-")


@dataclass(frozen=True, slots=True)
class KeptPage:
    """A page as it was read."""

    trust: Trust
    lines: list[KeptLine] = field(default_factory=list)
    recognised: Sequence[SeenLine] | None = None
    """Instead of ``lines``, where its words were recognised in its picture."""
    damaged: bool = False


def laid_out(words: Sequence[Word], rules: Sequence[Rule], width: float, height: float) -> list[KeptLine]:
    """The lines of a page of that size in the order of reading. Words that most others do not go along with, as a
    stamp across the page or a note along its edge, come after them."""
    by_turn: dict[float, list[Word]] = {}
    for word in words:
        by_turn.setdefault(_turn(word.style.angle), []).append(word)
    lines: list[KeptLine] = []
    for turn in sorted(by_turn, key=lambda turn: -sum(len(word.text) for word in by_turn[turn])):
        some = by_turn[turn]
        if turn % 90:
            lines += [_kept(line, width, height) for line in _as_written(some)]
            continue
        quarters = int(turn) // 90
        upright = [_turned(word, -quarters, width, height) for word in some] if quarters else some
        tall = height if quarters % 2 == 0 else width
        sides = (width, height) if quarters % 2 == 0 else (height, width)
        for line in _with_edges(upright, [] if quarters else rules, tall):
            if quarters:
                line = replace(line, words=tuple(_turned(word, quarters, *sides) for word in line.words))
            lines.append(_kept(line, width, height))
    return lines


def _with_edges(words: Sequence[Word], rules: Sequence[Rule], height: float) -> list[Line]:
    """Header, text and footer, each in its own order."""
    bands = bands_of(words)
    apart = usual_height(words)
    first, last = 0, len(bands)
    for at in range(1, len(bands)):
        if bands[at - 1] and max(word.bottom for word in bands[at - 1]) > _EDGE * height:
            break
        if min(word.top for word in bands[at]) - max(word.bottom for word in bands[at - 1]) > apart:
            first = at
    for at in range(len(bands) - 1, first, -1):
        if min(word.top for word in bands[at]) < (1 - _EDGE) * height:
            break
        if min(word.top for word in bands[at]) - max(word.bottom for word in bands[at - 1]) > apart:
            last = at
    lines: list[Line] = []
    for part in (bands[:first], bands[first:last], bands[last:]):
        lines += read_order(part, rules)
    return lines


def _turn(angle: float) -> float:
    """Quarters of a turn where it is nearly one."""
    near = round(angle / 90) * 90
    return near % 360 if abs(angle - near) <= 3 else angle


def _turned(word: Word, quarters: int, width: float, height: float) -> Word:
    """The word on the page turned clockwise by so many quarters; ``width`` and ``height`` are those before it."""
    left, top, right, bottom = word.left, word.top, word.right, word.bottom
    match quarters % 4:
        case 1:
            left, top, right, bottom = height - bottom, left, height - top, right
        case 2:
            left, top, right, bottom = width - right, height - bottom, width - left, height - top
        case 3:
            left, top, right, bottom = top, width - right, bottom, width - left
        case _:
            return word
    return word_at(word.text, left, top, right, bottom, word.style)


def _as_written(words: Sequence[Word]) -> list[Line]:
    """Words at a slant, a line for each run of one look in the file."""
    lines: list[list[Word]] = []
    for word in words:
        if lines and lines[-1][-1].style is word.style:
            lines[-1].append(word)
        else:
            lines.append([word])
    return [Line(tuple(line), opens=at == 0) for at, line in enumerate(lines)]


def _kept(line: Line, width: float, height: float) -> KeptLine:
    boxes = array("f")
    for word in line.words:
        boxes.extend((word.left / width, word.top / height, word.right / width, word.bottom / height))
    bold = all(word.style.bold for word in line.words)
    return KeptLine(canonical(line.text), boxes, line.style, bold, line.opens, bool(line.tabs))
