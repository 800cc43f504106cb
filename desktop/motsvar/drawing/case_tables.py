"""The figures on a case as tables that can be drawn: document by document, and themes by document."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from math import sqrt
from pathlib import PurePath

from motsvar.core.case_figures import OverlapTable, ThemeTable
from motsvar.core.span import Span
from motsvar.drawing.matrix import Cell, Matrix

MOST_THEMES = 15
"""Columns of the themes of a case."""
SHADES = (0.0, 0.25, 0.5, 0.75, 1.0)
ABOUT = "≈"
"""Before a share that is estimated."""
OWN = "◆"
"""Before a theme of the user's own."""


@dataclass(frozen=True, slots=True)
class PairCell:
    """How much of one document corresponds to another one."""

    of: str
    in_: str


@dataclass(frozen=True, slots=True)
class ThemeCell:
    """A theme in a document; ``first`` is None where it is not."""

    document: str
    label: str
    first: Span | None


@dataclass(frozen=True)
class Names:
    """Documents by id, in the order of the case, with the names that the user sees."""

    ids: tuple[str, ...]
    names: tuple[str, ...]

    @cached_property
    def number_of(self) -> dict[str, int]:
        """Of each document, from 1."""
        return {document: number for number, document in enumerate(self.ids, 1)}

    @cached_property
    def _suffix(self) -> str:
        """What all names end in, or empty."""
        suffixes = {PurePath(name).suffix for name in self.names}
        return suffixes.pop() if len(suffixes) == 1 else ""

    def of(self, document: str) -> str:
        return self.names[self.number_of[document] - 1] if document in self.number_of else "?"

    def number(self, document: str) -> str:
        return str(self.number_of.get(document, "?"))

    def numbered(self, document: str) -> str:
        """The name with its number in the case, by which a shortened head is told; without a suffix that all have."""
        if document not in self.number_of:
            return "?"
        return f"{self.number(document)}  {self.of(document).removesuffix(self._suffix)}"


def overlap_matrix(
    table: OverlapTable, names: Names, heading: str, sentences: Sequence[str], failed: Sequence[PairCell] = ()
) -> Matrix:
    """``failed`` are pairs that could not be compared."""
    unlike = "·" if table.is_sifted else "…"

    def cell(of: str, in_: str) -> Cell:
        key, share = PairCell(of, in_), table.share(of, in_)
        if of == in_:
            return Cell(key, "–", None)
        if share is None:
            return Cell(key, "!" if key in failed else unlike, None)
        about = table.is_estimated(of, in_)
        return Cell(key, f"{ABOUT}{per_cent(share)}" if about else per_cent(share), share, about)

    return Matrix(
        heading,
        tuple(sentences),
        tuple(names.numbered(one) for one in table.documents),
        tuple(names.numbered(one) for one in table.documents),
        tuple(tuple(cell(of, in_) for in_ in table.documents) for of in table.documents),
        tuple((shade, f"{round(100 * shade)} %") for shade in SHADES),
        tuple(names.number(one) for one in table.documents),
    )


def theme_matrix(table: ThemeTable, names: Names, heading: str, sentences: Sequence[str]) -> Matrix:
    """How often each of the foremost themes is in each document."""
    themes = table.themes[:MOST_THEMES]
    table = ThemeTable(table.documents, themes)
    most = table.most
    rows = []
    for document in table.documents:
        cells = []
        for theme in themes:
            places = table.places(document, theme)
            key = ThemeCell(document, theme.label, places[0] if places else None)
            cells.append(Cell(key, str(len(places)), _shade(len(places), most)))
        rows.append(tuple(cells))
    counts = sorted({0, 1, round(most / 4), round(most / 2), most})
    return Matrix(
        heading,
        tuple(sentences),
        tuple(names.numbered(one) for one in table.documents),
        tuple(f"{OWN} {theme.label}" if theme.own else theme.label for theme in themes),
        tuple(rows),
        tuple((_shade(count, most), str(count)) for count in counts),
    )


def per_cent(share: float) -> str:
    """A share in whole per cent; something that is there is never called nothing, nor less than all all."""
    whole = round(100 * share)
    if share > 0 and whole == 0:
        return "<1"
    return "99" if share < 1 and whole == 100 else str(whole)


def _shade(count: int, most: int) -> float:
    """The root: a theme that is there once must be told from one that is not, also beside a hundred."""
    return sqrt(count / most) if most else 0.0
