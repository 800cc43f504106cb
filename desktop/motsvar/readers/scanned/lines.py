"""The lines of recognised words, and where paragraphs end among them, told by where they stand on the page."""

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

from motsvar.readers.furniture import Edge
from motsvar.readers.read_text import RecognisedWord

_SENTENCE_ENDS = frozenset('.?!”"')
_MARKER = 3
"""Letters that the number of an entry in a list has at most, as ``iv)``."""
_ROOM = 1.35
"""Times what is usual between the bottoms of lines: more is between paragraphs."""
_FARTHEST = 2.5
"""Times what is usual: what stands farther apart is not taken for lines of one column."""
_SHORT = 0.2
"""Of its column: a line that ends so far from its edge ends a paragraph, if a sentence may begin below it."""
_INDENTED = (2.0, 9.0)
"""Letters: how far the first line of a paragraph may be indented."""
_FLUSH = 1.0
"""Letters: so far apart the lines before and after it may begin then."""


@dataclass(frozen=True, slots=True)
class SeenLine:
    """A line as the program found it. Places are parts of the page."""

    words: tuple[RecognisedWord, ...]
    ends_paragraph: bool
    """As the program says."""
    left: float
    right: float
    base: float
    """How far down most of its words reach."""
    height: float
    """Of most of its words."""

    @property
    def text(self) -> str:
        return " ".join(word.words for word in self.words)

    @property
    def edge(self) -> Edge:
        """The line as furniture is found by."""
        return Edge(
            self.text, min(word.box.top for word in self.words), max(word.box.bottom for word in self.words), True
        )


def lines_of(words: Iterable[RecognisedWord]) -> list[SeenLine]:
    """The lines of the words of one page, in the program's order. Words of nothing are passed over."""
    lines: list[SeenLine] = []
    line: list[RecognisedWord] = []
    for word in words:
        if word.words.strip():
            line.append(word)
        if line and "\n" in word.between:
            lines.append(_line(line, "\n\n" in word.between))
            line = []
    return [*lines, _line(line, False)] if line else lines


def paragraph_ends(lines: Sequence[SeenLine]) -> list[bool]:
    """For each line whether its paragraph ends with it. The last one does."""
    if not lines:
        return []
    pitches = [below.base - above.base for above, below in itertools.pairwise(lines)]
    usual = _usual(lines, pitches)
    height = max(median(line.height for line in lines), 1e-6)
    letter = median((word.box.right - word.box.left) / len(word.words) for line in lines for word in line.words)
    ends: list[bool] = []
    for column in _columns(lines, usual):
        edge = max(line.right for line in column)
        width = edge - min(line.left for line in column)
        for at, line in enumerate(column[:-1]):
            below = column[at + 1]
            larger = max(1.0, min(line.height, below.height) / height)
            if below.base - line.base > _ROOM * usual * larger:
                ends.append(True)
            elif _goes_on(line, below):
                ends.append(False)
            else:
                short = edge - line.right > _SHORT * width and not below.text[0].islower()
                ends.append(line.ends_paragraph or short or _is_indented(column, at + 1, letter))
        following = lines[len(ends) + 1 : len(ends) + 2]
        goes_on = any(_goes_on(column[-1], line) for line in following)
        ends.append(not following or (column[-1].ends_paragraph and not goes_on))
    return ends


def _line(words: Sequence[RecognisedWord], ends_paragraph: bool) -> SeenLine:
    return SeenLine(
        tuple(words),
        ends_paragraph,
        min(word.box.left for word in words),
        max(word.box.right for word in words),
        median(word.box.bottom for word in words),
        median(word.box.bottom - word.box.top for word in words),
    )


def _usual(lines: Sequence[SeenLine], pitches: Sequence[float]) -> float:
    """Between the bottoms of two lines of a paragraph, of which the text has most."""
    inside = sorted(
        pitch for line, pitch in zip(lines, pitches, strict=False) if pitch > 0 and not line.ends_paragraph
    ) or sorted(pitch for pitch in pitches if pitch > 0)
    return median(inside) if inside else 0.0


def _columns(lines: Sequence[SeenLine], usual: float) -> Iterable[list[SeenLine]]:
    """Lines that follow below one another."""
    column = [lines[0]]
    for line in lines[1:]:
        above = column[-1]
        beside = min(line.right, above.right) <= max(line.left, above.left)
        if beside or not 0 < line.base - above.base <= _FARTHEST * usual:
            yield column
            column = []
        column.append(line)
    yield column


def _goes_on(above: SeenLine, below: SeenLine) -> bool:
    """Whether a sentence goes on from a line to the next."""
    first = below.words[0].words
    is_marker = len(first) <= _MARKER and first[-1] in ".)"
    return above.text[-1] not in _SENTENCE_ENDS and first[0].islower() and not is_marker


def _is_indented(column: Sequence[SeenLine], at: int, letter: float) -> bool:
    """Whether a line begins farther in than those around it."""
    if at + 1 >= len(column):
        return False
    above, line, below = column[at - 1 : at + 2]
    near, far = (letters * letter for letters in _INDENTED)
    return near < line.left - above.left < far and abs(above.left - below.left) < _FLUSH * letter
