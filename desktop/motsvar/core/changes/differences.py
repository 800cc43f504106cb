"""What differs inside two passages that correspond."""

from collections.abc import Iterator
from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from motsvar.core.changes.hunks import against, hunk_changes
from motsvar.core.changes.sides import Side
from motsvar.core.changes.verdicts import Judge
from motsvar.core.comparison import Change, Operation, Relation
from motsvar.core.outline.texts import CodedText


@dataclass(frozen=True, slots=True)
class Difference:
    """The changes of a match, in order, and what they make of it."""

    relation: Relation
    changes: tuple[Change, ...]
    kept: float
    """Share of the letters of both sides' words that are not really changed, 0 to 1."""


def difference(left: CodedText, right: CodedText, left_tokens: range, right_tokens: range, judge: Judge) -> Difference:
    """Compares two passages, given as ranges of tokens. O(n m / 64) in their numbers."""
    sides = Side.of(left, left_tokens), Side.of(right, right_tokens)
    if sides[0].exact == sides[1].exact:
        return Difference(Relation.SAME, (), 1.0)
    return difference_of(
        tuple(_changes(sides[0], sides[1], judge)), sum(side.ends[-1] - side.starts[0] for side in sides)
    )


def difference_of(changes: tuple[Change, ...], length: int) -> Difference:
    """What the changes make of two passages of ``length`` characters together."""
    if not changes:
        return Difference(Relation.SAME, (), 1.0)
    real = [change for change in changes if change.operation is not Operation.VARIANT]
    touched = sum(len(change.left) + len(change.right) for change in real)
    return Difference(Relation.EDITED if real else Relation.VARIANT, changes, max(0.0, 1 - touched / max(1, length)))


def _changes(left: Side, right: Side, judge: Judge) -> Iterator[Change]:
    x = y = 0
    for i, j, count in _equal_runs(left.codes, right.codes):
        if x < i or y < j:
            yield from hunk_changes(left, range(x, i), right, range(y, j), judge)
        x, y = i + count, j + count
        if left.exact[i:x] != right.exact[j:y]:
            for at in range(count):
                if left.exact[i + at] != right.exact[j + at] and left.word(i + at) != right.word(j + at):
                    yield from against(left, i + at, right, j + at, judge)


def _equal_runs(left: list[int], right: list[int]) -> Iterator[tuple[int, int, int]]:
    """(left, right, length) of what stays, in order; the last is empty and stands at both ends."""
    for step in Levenshtein.opcodes(left, right):
        if step.tag == "equal":
            yield step.src_start, step.dest_start, step.src_end - step.src_start
    yield len(left), len(right), 0
