"""The changes of many matches at once, where word stands against word: most matches of a long text are of this kind.

Going through a megabyte match by match takes four times as long as comparing all its words as numbers and judging each
pair of words that differ once. What does not fit (words joined, moved, inserted) is left to ``differences``.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from motsvar.core.changes.differences import Difference, difference_of
from motsvar.core.changes.verdicts import Judge
from motsvar.core.changes.words import word_changes
from motsvar.core.comparison import Change
from motsvar.core.matching.alignment import Link
from motsvar.core.outline.texts import CodedText, Numbers
from motsvar.core.progress import Progress, silent
from motsvar.core.span import Span


@dataclass(frozen=True, slots=True, eq=False)
class _Paired:
    """The tokens of the matches whose two sides have equally many, one against one; parallel arrays."""

    owner: Numbers
    """For each pair of tokens its match."""
    left: Numbers
    right: Numbers

    @classmethod
    def of(cls, links: Sequence[Link], left: CodedText, right: CodedText) -> "_Paired":
        ends = np.array([(*link.left, *link.right) for link in links], dtype=np.int64).reshape(-1, 4)
        starts = left.first[ends[:, 0]], right.first[ends[:, 2]]
        counts = left.first[ends[:, 1] + 1] - starts[0], right.first[ends[:, 3] + 1] - starts[1]
        equal = np.flatnonzero(counts[0] == counts[1])
        count = counts[0][equal]
        owner = np.repeat(equal, count)
        place = np.arange(len(owner)) - np.repeat(np.cumsum(count) - count, count)
        return cls(owner, starts[0][owner] + place, starts[1][owner] + place)

    def only(self, which: NDArray[np.bool_]) -> "_Paired":
        return _Paired(self.owner[which], self.left[which], self.right[which])


def substitutions(
    links: Sequence[Link], left: CodedText, right: CodedText, judge: Judge, progress: Progress = silent
) -> dict[int, Difference]:
    """The differences of those matches, by their place in ``links``, in which no two neighbouring words differ and as
    many words stand on the one side as on the other."""
    paired = _Paired.of(links, left, right)
    other = left.codes[paired.left] != right.codes[paired.right]
    beside = other[1:] & other[:-1] & (paired.owner[1:] == paired.owner[:-1])
    simple = np.zeros(len(links), dtype=np.bool_)
    simple[paired.owner] = True
    simple[paired.owner[1:][beside]] = False
    differing = paired.only(simple[paired.owner] & (left.exact[paired.left] != right.exact[paired.right]))
    changes: dict[int, list[Change]] = {int(at): [] for at in np.flatnonzero(simple)}
    for owner, change in _changes(differing, left, right, judge, progress):
        changes[owner].append(change)
    return {at: difference_of(tuple(found), _length(links[at], left, right)) for at, found in changes.items()}


def _length(link: Link, left: CodedText, right: CodedText) -> int:
    return sum(
        int(text.tokens.ends[text.first[units[1] + 1] - 1] - text.tokens.starts[text.first[units[0]]])
        for text, units in ((left, link.left), (right, link.right))
    )


def _changes(
    paired: _Paired, left: CodedText, right: CodedText, judge: Judge, progress: Progress
) -> Iterator[tuple[int, Change]]:
    """Each change with its match, in order. Every two words are judged once, as if both began at 0."""
    words = int(right.exact.max(initial=0)) + 1
    _, first, kinds = np.unique(
        left.exact[paired.left] * words + right.exact[paired.right], return_index=True, return_inverse=True
    )
    places = [
        ends[at].tolist()
        for at, ends in (
            (paired.left, left.tokens.starts),
            (paired.left, left.tokens.ends),
            (paired.right, right.tokens.starts),
            (paired.right, right.tokens.ends),
        )
    ]
    judged: list[tuple[bool, tuple[Change, ...]]] = []
    for a, b, c, d in zip(*([side[at] for at in first.tolist()] for side in places), strict=True):
        if len(judged) % 1000 == 0:
            progress(0.5 + 0.1 * len(judged) / len(first), "Comparing words")
        judged.append(_judged(left.text[a:b], right.text[c:d], judge))
    for owner, kind, a, b, c, d in zip(paired.owner.tolist(), kinds.tolist(), *places, strict=True):
        whole, changes = judged[kind]
        for change in changes:
            if whole:
                yield owner, Change(change.operation, Span(a, b), Span(c, d), change.reason)
            else:
                yield owner, Change(change.operation, change.left.moved(a), change.right.moved(c))


def _judged(left: str, right: str, judge: Judge) -> tuple[bool, tuple[Change, ...]]:
    """The changes, and whether it is one that covers both words: these may be broken by different white space."""
    changes = tuple(word_changes(left, right, judge))
    whole = len(changes) == 1 and (len(changes[0].left), len(changes[0].right)) == (len(left), len(right))
    return whole, changes
