"""Where paragraphs begin, told by the room above a line, by its indentation and by its type."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import replace
from statistics import median

from motsvar.readers.pdf.words import Line

_ROOM = 0.4
"""Of the size of type, above what is usual between lines."""
_LEAST = 1.15
"""Of the size of type, between the lines of a paragraph."""
_INDENTED = (0.7, 4.0)
"""Of the size of type: how far the first line of a paragraph may be indented."""
_FLUSH = 0.3
"""Of the size of type: so far apart the lines before and after it may begin then."""
_LARGER = 1.12
"""So many times as large, type is that of a heading."""
_DROP_CAP = 2
"""Letters."""
_SENTENCE_ENDS = frozenset('.:;?!”"')
_MARKER = re.compile(
    r"[•◦▪■●○‣⁃–—\-*·§\uf0b7]|\(?(?:\d{1,3}|[a-zåäö]|[ivx]{1,5})[.)]|\d{1,3}(?:\.\d{1,3})+\.?", re.IGNORECASE
)


def opened(lines: Sequence[Line]) -> list[Line]:
    """The lines of one column from top to bottom, with those marked that begin a paragraph."""
    pitches = [(below.base - above.base) / below.style.size for above, below in itertools.pairwise(lines)]
    usual = _usual(pitches)
    return [
        replace(line, opens=True) if at == 0 or pitches[at - 1] > usual + _ROOM or _opens(lines, at) else line
        for at, line in enumerate(lines)
    ]


def begun(lines: list[Line], before: Sequence[Line]) -> list[Line]:
    """The lines of a column or a table, where what stands before them may go on in them."""
    if not lines:
        return lines
    goes_on = bool(before) and goes_on_in(before[-1].words[-1].text, lines[0].words[0].text)
    return [replace(lines[0], opens=not goes_on), *lines[1:]]


def goes_on_in(last: str, first: str) -> bool:
    """Whether a sentence goes on from the last word of a line to the first of another."""
    return last[-1] not in _SENTENCE_ENDS and first[0].islower()


def is_marker(word: str) -> bool:
    """Whether a word is the number or the bullet of an entry in a list."""
    return bool(_MARKER.fullmatch(word))


def _usual(pitches: Sequence[float]) -> float:
    """Between the bottoms of two lines of one paragraph, for the size of their type."""
    positive = sorted(pitch for pitch in pitches if pitch > 0)
    return max(_LEAST, median(positive[: max(1, (2 * len(positive)) // 3)])) if positive else _LEAST


def _opens(lines: Sequence[Line], at: int) -> bool:
    above, line = lines[at - 1], lines[at]
    smaller, larger = sorted((above, line), key=_size)
    if larger.style.size > _LARGER * smaller.style.size and len(larger.text) > _DROP_CAP:
        return True
    if line.tabs or above.tabs or at + 1 >= len(lines) or is_marker(above.words[0].text):
        return False
    below = lines[at + 1]
    size = line.style.size
    near, far = (side * size for side in _INDENTED)
    return near < line.left - above.left < far and abs(above.left - below.left) < _FLUSH * size


def _size(line: Line) -> float:
    return line.style.size
