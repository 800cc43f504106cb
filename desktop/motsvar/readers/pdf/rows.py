"""Words that stand on the same height make a row, and rows between which the page is empty make bands."""

from collections.abc import Sequence
from operator import attrgetter
from statistics import median

from motsvar.readers.pdf.words import Word, word_at

_ON_ONE_LINE = 0.5
"""Of the height of the taller word: so far apart may be the middles of words on one line, as of a footnote mark."""
_TALL = 1.6
"""A word so many times as tall as its neighbour, as a drop cap, is measured as if it were not."""
_CAP = 2
"""Letters of a drop cap, with a quotation mark before it."""
_TOUCHING = 0.1
"""Of the height of the second word: nearer, there is no space between two words."""
_MARGIN = 0.18
"""Of its height, above and below: boxes of type reach into those of the next line."""

_by_left = attrgetter("left")
_by_middle = attrgetter("middle")


def rows_of(words: Sequence[Word]) -> list[list[Word]]:
    """The rows from top to bottom, each in the order of reading."""
    rows: list[list[Word]] = []
    tallest: Word | None = None
    for word in sorted(_with_caps_level(words), key=_by_middle):
        if tallest is not None and _beside(word, tallest):
            rows[-1].append(word)
            if word.height > tallest.height:
                tallest = word
        else:
            rows.append([word])
            tallest = word
    return [_joined(sorted(row, key=_by_left, reverse=_runs_left(row))) for row in rows]


def _with_caps_level(words: Sequence[Word]) -> Sequence[Word]:
    """With drop caps on the level of the first of the lines that they stand beside."""
    if not words:
        return words
    usual = words[len(words) // 2].height
    if not any(word.height > _TALL * usual and len(word.text) <= _CAP for word in words):
        return words
    return [
        word._replace(middle=word.top + usual / 2) if word.height > _TALL * usual and len(word.text) <= _CAP else word
        for word in words
    ]


def _joined(row: list[Word]) -> list[Word]:
    """With parts of a word put together that touch but look different, as a drop cap and what it begins."""
    joined: list[Word] = []
    for word in row:
        before = joined[-1] if joined else word
        if before.style is not word.style and abs(word.left - before.right) < _TOUCHING * word.height:
            top, bottom = min(before.top, word.top), max(before.bottom, word.bottom)
            joined[-1] = word_at(before.text + word.text, before.left, top, word.right, bottom, word.style)
        else:
            joined.append(word)
    return joined


def bands_of(words: Sequence[Word]) -> list[list[Word]]:
    """Parts of the page with nothing between them from side to side, from top to bottom."""
    bands: list[list[Word]] = []
    bottom = float("-inf")
    for word in sorted(words, key=_upper):
        if word.top + _MARGIN * word.height >= bottom:
            bands.append([])
        bands[-1].append(word)
        lower = word.bottom - _MARGIN * word.height
        if lower > bottom:
            bottom = lower
    return bands


def usual_height(words: Sequence[Word]) -> float:
    """Of a word, in points; more than nothing."""
    return max(1.0, median(word.height for word in words)) if words else 1.0


def _upper(word: Word) -> float:
    return word.top + _MARGIN * word.height


def _beside(word: Word, other: Word) -> bool:
    away = abs(word.middle - other.middle)
    if word.height == other.height:
        return away < _ON_ONE_LINE * word.height
    lower, taller = sorted((word.height, other.height))
    return away < _ON_ONE_LINE * min(taller, _TALL * max(lower, 1.0))


def _runs_left(row: Sequence[Word]) -> bool:
    """Whether most of its letters are Hebrew or Arabic."""
    letters = [letter for word in row if not word.text.isascii() for letter in word.text]
    strange = sum("\u0590" <= letter <= "\u08ff" or "\ufb1d" <= letter <= "\ufefc" for letter in letters)
    return strange > 0 and 2 * strange > sum(len(word.text) for word in row)
