"""Which word stands against which, in two runs of words that differ."""

from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz.fuzz import ratio

from motsvar.core.changes.sides import Side
from motsvar.core.changes.verdicts import Judge, is_telling

ALIKE = 0.1
"""What a step costs that takes words for the same."""
LENGTHS_APART = 3
"""Code points by which a word and its pieces may differ: signs read into it, or letters lost."""
JOININGS = ((2, 1), (1, 2), (3, 1), (1, 3))
"""How many words of either side may be one word cut by white space or signs."""
NOT_OF_WORDS = frozenset("-‐\u00ad.,;:'\"’”()")
"""Signs that stand beside words; others may be letters that were read wrongly, ``bass@ng``."""

Step = tuple[range, range]
"""Words of the left that stand against words of the right."""


@dataclass(frozen=True, slots=True, eq=False)
class _Words:
    """A run of words as ``paired`` reads them, parallel lists."""

    written: list[str]
    alone: list[float]
    """What it costs that one stands alone."""
    letters: list[str]
    initials: list[str]

    @classmethod
    def of(cls, side: Side, run: range) -> "_Words":
        written = [side.word(at) for at in run]
        return cls(
            written,
            [
                0.0 if at in side.heads else 0.7 if is_telling(word) else 0.2
                for at, word in zip(run, written, strict=True)
            ],
            [letters_of(word) for word in written],
            [word[:1].casefold() for word in written],
        )


def paired(left: Side, i: range, right: Side, j: range, judge: Judge) -> Iterator[Step]:
    """The cheapest way through two runs: words against words, two against one where they are joined, or none."""
    words = _Words.of(left, i), _Words.of(right, j)
    rows, columns = len(i) + 1, len(j) + 1
    best = [[(0.0, 0, 0)] * columns for _ in range(rows)]
    for x in range(rows):
        for y in range(columns):
            if x or y:
                best[x][y] = _cheapest(*words, best, x, y, judge)
    steps: list[Step] = []
    x, y = rows - 1, columns - 1
    while x or y:
        _, dx, dy = best[x][y]
        steps.append((range(i.start + x - dx, i.start + x), range(j.start + y - dy, j.start + y)))
        x, y = x - dx, y - dy
    yield from reversed(steps)


Way = tuple[float, int, int]
"""What it costs to come to a cell, and how many words of either side the last step takes."""


def _cheapest(left: _Words, right: _Words, best: list[list[Way]], x: int, y: int, judge: Judge) -> Way:
    way: Way = (float("inf"), 0, 0)
    if x:
        way = (best[x - 1][y][0] + left.alone[x - 1], 1, 0)
    if y:
        way = min(way, (best[x][y - 1][0] + right.alone[y - 1], 0, 1))
    if not x or not y:
        return way
    before = best[x - 1][y - 1][0]
    if before + ALIKE < way[0]:
        a, b = left.written[x - 1], right.written[y - 1]
        alike = a == b or judge.reason(a, b)
        way = min(way, (before + (ALIKE if alike else 1.05 - 0.004 * ratio(a, b)), 1, 1))
    for dx, dy in JOININGS:
        if x >= dx and y >= dy and _may_begin(left.initials[x - dx], right.initials[y - dy]):
            cost = best[x - dx][y - dy][0] + ALIKE
            if cost < way[0] and _are_joined(left.letters[x - dx : x], right.letters[y - dy : y], judge):
                way = (cost, dx, dy)
    return way


def _may_begin(one: str, other: str) -> bool:
    return one == other or not (one.isalpha() and other.isalpha())


def _are_joined(left: list[str], right: list[str], judge: Judge) -> bool:
    one, other = "".join(left), "".join(right)
    if abs(len(one) - len(other)) > LENGTHS_APART:
        return False
    return one == other != "" or (min(len(one), len(other)) > 1 and judge.reason(one, other) != "")


def letters_of(words: str) -> str:
    return "".join(
        character for character in words.casefold() if not character.isspace() and character not in NOT_OF_WORDS
    )
