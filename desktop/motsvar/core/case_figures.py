"""Figures on a case as a whole: how much of each document corresponds to each other one, and which themes it has."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from motsvar.core.candidates import Candidates
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
    estimated: bool = False
    """The two were not compared: the shares are what their sampled words tell, which is rather too little."""

    @property
    def share(self) -> float:
        return max(self.left_share, self.right_share)


@dataclass(frozen=True)
class OverlapTable:
    """What is known of the documents, pair by pair. Texts differ in length, so each pair has two shares."""

    documents: tuple[str, ...]
    overlaps: tuple[Overlap, ...] = ()
    is_sifted: bool = False
    """A pair of which nothing is known shares too little to be compared."""

    @cached_property
    def _known(self) -> dict[tuple[str, str], tuple[float, bool]]:
        known = {}
        for one in self.overlaps:
            known[one.left, one.right] = (one.left_share, one.estimated)
            known[one.right, one.left] = (one.right_share, one.estimated)
        return known

    def share(self, of: str, in_: str) -> float | None:
        """How much of one document corresponds to the other one; None where that is not known."""
        known = self._known.get((of, in_))
        return known[0] if known else None

    def is_estimated(self, one: str, other: str) -> bool:
        known = self._known.get((one, other))
        return bool(known and known[1])

    def knows(self, one: str, other: str) -> bool:
        """Whether the two were compared."""
        return (one, other) in self._known and not self.is_estimated(one, other)

    def with_overlap(self, overlap: Overlap) -> "OverlapTable":
        """The table with a pair put in, in the place of what was known of it."""
        pair = {overlap.left, overlap.right}
        rest = tuple(one for one in self.overlaps if {one.left, one.right} != pair)
        return OverlapTable(self.documents, (*rest, overlap), self.is_sifted)

    def among(self, documents: Sequence[str]) -> "OverlapTable":
        """Of some documents alone."""
        some = frozenset(documents)
        known = tuple(one for one in self.overlaps if one.left in some and one.right in some)
        return OverlapTable(tuple(documents), known, self.is_sifted)


@dataclass(frozen=True)
class ThemeTable:
    """The themes that recur over documents. The spans of a theme stand in the order of ``documents``."""

    documents: tuple[str, ...]
    themes: tuple[RecurringTheme, ...]

    @cached_property
    def _row(self) -> dict[str, int]:
        return {document: row for row, document in enumerate(self.documents)}

    def places(self, document: str, theme: RecurringTheme) -> tuple[Span, ...]:
        """Where a theme is in a document, in order; how many they are is its count."""
        return theme.spans[self._row[document]]

    @property
    def most(self) -> int:
        """The largest count of any theme in any document; 0 where there are none."""
        return max((len(spans) for theme in self.themes for spans in theme.spans), default=0)

    def among(self, documents: Sequence[str]) -> "ThemeTable":
        """Of some documents alone."""
        rows = [self._row[document] for document in documents]
        themes = (
            RecurringTheme(theme.label, theme.score, tuple(theme.spans[row] for row in rows)) for theme in self.themes
        )
        return ThemeTable(tuple(documents), tuple(themes))

    def fullest(self, wanted: Sequence[str], most: int, themes: int) -> tuple[str, ...]:
        """At most ``most`` documents, in their order: the wanted ones, and those in which most of the foremost themes
        are, most often."""
        foremost = self.themes[:themes]

        def fullness(document: str) -> tuple[int, int]:
            places = [self.places(document, theme) for theme in foremost]
            return sum(map(bool, places)), sum(map(len, places))

        own = [one for one in wanted if one in self._row][:most]
        others = sorted(self._row.keys() - set(own), key=lambda one: (fullness(one), -self._row[one]), reverse=True)
        taken = {*own, *others[: most - len(own)]}
        return tuple(one for one in self.documents if one in taken)


def estimated(documents: Sequence[str], found: Candidates) -> tuple[Overlap, ...]:
    """The candidates by id, those that share most first; each copy stands beside the first document of its kind."""
    overlaps = (
        Overlap(documents[one.left], documents[one.right], one.left_share, one.right_share, estimated=True)
        for one in found.with_copies
    )
    return tuple(sorted(overlaps, key=lambda one: -one.share))


def overlap_of(left: str, right: str, summary: Summary) -> Overlap:
    return Overlap(left, right, summary.left_shared, summary.right_shared)


def overlap_written(left: str, right: str, lines: Iterable[str]) -> Overlap | None:
    """The same from the lines of ``core.comparison_lines``, of which only the summary is decoded."""
    for line in lines:
        if line.startswith('{"summary"'):
            said = json.loads(line)["summary"]
            return Overlap(left, right, float(said["left_shared"]), float(said["right_shared"]))
    return None


def pairs_of(documents: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Every two documents once, in order."""
    return tuple((one, other) for at, one in enumerate(documents) for other in documents[at + 1 :])
