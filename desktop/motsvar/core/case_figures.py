"""Figures on a case as a whole: how much of each document corresponds to each other one, and which themes it has."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from motsvar.core.comparison import Summary
from motsvar.core.span import Span
from motsvar.core.themes.finding import RecurringTheme


@dataclass(frozen=True, slots=True)
class Overlap:
    """Two documents, by id, and how much of each corresponds to the other: shares of its letters, 0 to 1."""

    left: str
    right: str
    left_share: float
    right_share: float


@dataclass(frozen=True, slots=True)
class OverlapTable:
    """What is known of the documents, pair by pair. Texts differ in length, so each pair has two shares."""

    documents: tuple[str, ...]
    overlaps: tuple[Overlap, ...] = ()

    def share(self, of: str, in_: str) -> float | None:
        """How much of one document corresponds to the other one; None where the two are not compared."""
        for one in self.overlaps:
            if (one.left, one.right) == (of, in_):
                return one.left_share
            if (one.right, one.left) == (of, in_):
                return one.right_share
        return None

    def knows(self, one: str, other: str) -> bool:
        return self.share(one, other) is not None

    def with_overlap(self, overlap: Overlap) -> "OverlapTable":
        """The table with a pair put in, in the place of what was known of it."""
        pair = {overlap.left, overlap.right}
        rest = tuple(one for one in self.overlaps if {one.left, one.right} != pair)
        return OverlapTable(self.documents, (*rest, overlap))


@dataclass(frozen=True, slots=True)
class ThemeTable:
    """The themes that recur over documents. The spans of a theme stand in the order of ``documents``."""

    documents: tuple[str, ...]
    themes: tuple[RecurringTheme, ...]

    def places(self, document: str, theme: RecurringTheme) -> tuple[Span, ...]:
        """Where a theme is in a document, in order; how many they are is its count."""
        return theme.spans[self.documents.index(document)]

    @property
    def most(self) -> int:
        """The largest count of any theme in any document; 0 where there are none."""
        return max((len(spans) for theme in self.themes for spans in theme.spans), default=0)


def overlap_of(left: str, right: str, summary: Summary) -> Overlap:
    return Overlap(left, right, summary.left_shared, summary.right_shared)


def overlap_written(left: str, right: str, lines: Sequence[str]) -> Overlap | None:
    """The same from the lines of ``core.comparison_lines``, of which only the summary is decoded."""
    for line in lines:
        if line.startswith('{"summary"'):
            said = json.loads(line)["summary"]
            return Overlap(left, right, float(said["left_shared"]), float(said["right_shared"]))
    return None


def pairs_of(documents: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Every two documents once, in order."""
    return tuple((one, other) for at, one in enumerate(documents) for other in documents[at + 1 :])
