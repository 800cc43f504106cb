"""The pictures: from what is open and what is known of the case to something that can be drawn."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from motsvar.core.case_figures import OverlapTable, ThemeTable
from motsvar.core.comparison import Match, Relation, Theme
from motsvar.core.document import Document
from motsvar.core.span import Side
from motsvar.drawing.case_tables import MOST_THEMES, Names, PairCell, ThemeCell, overlap_matrix, per_cent, theme_matrix
from motsvar.drawing.dot_plot import PlotWords, dot_plot
from motsvar.drawing.matrix import Matrix, least_height, matrix
from motsvar.drawing.shapes import Canvas, Drawing
from motsvar.ui.pictures.dispersion import Occurrence, dispersion, least_lanes
from motsvar.ui.pictures.saving import HEIGHT
from motsvar.ui.pictures.words import around, quoted, relation_words, tr
from motsvar.ui.view import View
from motsvar.ui.wording import letter, place_words

FIRST_THEMES = 5
"""Shown where none is ticked."""
TALLEST = 4000.0
"""Pixels that a matrix may take in a file."""


class PictureKind(StrEnum):
    MATCHES = "matches"
    THEMES = "themes"
    DOCUMENTS = "documents"
    CASE_THEMES = "case_themes"
    PAIRS = "pairs"
    """No drawing: the pairs of the whole case that may share words, as a list."""


@dataclass(frozen=True)
class Picture:
    """Something to draw at any size, and what is said of each of its shapes. Without a drawing, ``said`` tells why."""

    heading: str
    draw: Callable[[Canvas], Drawing] | None = None
    words: Callable[[Hashable], str] = str
    said: str = ""
    least: float = 16.0
    """Ems of height below which it cannot be read: then it is scrolled."""
    tallest: float = HEIGHT
    """Pixels of height to be drawn at for a file; what of it is empty is cut off."""


def matches_picture(view: View) -> Picture:
    heading = tr("What corresponds")
    comparison, left, right = view.comparison, view.pair.left, view.pair.right
    if comparison is None:
        return Picture(heading, said=tr("The two documents are being compared."))
    if not comparison.matches:
        return Picture(heading, said=tr("Nothing in one document corresponds to anything in the other."))

    def words(key: Hashable) -> str:
        return _match_words(key, left, right) if isinstance(key, Match) else ""

    def draw(canvas: Canvas) -> Drawing:
        lengths = (len(left.text), len(right.text))
        return dot_plot(canvas, comparison.matches, lengths, plot_words((left.name, right.name), heading))

    return Picture(heading, draw, words)


def plot_words(names: tuple[str, str], heading: str) -> PlotWords:
    along, down = (tr("{0}: {1}").format(letter(side), name) for side, name in zip(Side, names, strict=True))
    return PlotWords(heading, along, down, (*map(relation_words, Relation), tr("moved")))


def _match_words(match: Match, left: Document, right: Document) -> str:
    kind = relation_words(match.relation)
    if match.moved:
        kind = tr("{0}, moved").format(kind)
    return tr("Match {0}: {1}, confidence {2} %\nA, {3}: {4}\nB, {5}: {6}").format(
        match.id,
        kind,
        per_cent(match.confidence),
        place_words(left, match.left.start),
        quoted(left, match.left),
        place_words(right, match.right.start),
        quoted(right, match.right),
    )


def themes_picture(view: View, ticked: Sequence[str]) -> Picture:
    heading = tr("Where the themes stand")
    comparison, left, right = view.comparison, view.pair.left, view.pair.right
    if comparison is None:
        return Picture(heading, said=tr("The two documents are being compared."))
    if not comparison.themes:
        return Picture(heading, said=tr("No themes recur in both documents."))
    by_label = {theme.label: theme for theme in comparison.themes}
    chosen: list[Theme] = [by_label[label] for label in ticked if label in by_label]
    hues = [at for at, label in enumerate(ticked) if label in by_label]
    if not chosen:
        chosen = list(comparison.themes[:FIRST_THEMES])
        hues = list(range(len(chosen)))

    def words(key: Hashable) -> str:
        if not isinstance(key, Occurrence):
            return ""
        document = left if key.side is Side.LEFT else right
        return tr("{0}: {1} of {2} in {3}, {4}\n{5}").format(
            key.label,
            key.number,
            key.of,
            letter(key.side),
            place_words(document, key.span.start),
            around(document, key.span),
        )

    def draw(canvas: Canvas) -> Drawing:
        lengths = (len(left.text), len(right.text))
        return dispersion(canvas, chosen, hues, lengths, (left.name, right.name), heading)

    return Picture(heading, draw, words, least=least_lanes(len(chosen)))


def documents_picture(
    table: OverlapTable, names: Names, sentences: Sequence[str], failed: Sequence[PairCell]
) -> Picture:
    """``sentences`` say what is left out or still under way; ``failed`` are pairs that could not be compared."""
    heading = tr("Document by document")
    if len(table.documents) < 2:
        return Picture(heading, said=tr("This needs two documents. Open more with Case ▸ Open documents…"))

    def words(key: Hashable) -> str:
        if not isinstance(key, PairCell):
            return ""
        of, in_, share = names.of(key.of), names.of(key.in_), table.share(key.of, key.in_)
        if key.of == key.in_:
            return tr("{0}: the document itself").format(of)
        if key in failed:
            return tr("{0} and {1} could not be compared.").format(of, in_)
        if share is None and table.is_sifted:
            return tr("{0} and {1} have hardly a run of words in common.").format(of, in_)
        if share is None:
            return tr("{0} and {1}: not compared yet").format(of, in_)
        if table.is_estimated(key.of, key.in_):
            return tr("About {0} % of {1} stands in {2}, or more: not compared yet").format(per_cent(share), of, in_)
        return tr("{0} % of {1} corresponds to {2}").format(per_cent(share), of, in_)

    first = tr("Per cent of the document on the left that corresponds to the one above.")
    return _of_matrix(overlap_matrix(table, names, heading, (first, *sentences), failed), words)


def case_themes_picture(table: ThemeTable, names: Names, sentences: Sequence[str]) -> Picture:
    heading = tr("Themes by document")
    if not table.themes:
        return Picture(heading, said=tr("No themes recur in the documents of the case."))
    by_label = {theme.label: theme for theme in table.themes}

    def words(key: Hashable) -> str:
        if not isinstance(key, ThemeCell):
            return ""
        count = len(table.places(key.document, by_label[key.label]))
        return tr("{0}: {1} × in {2}").format(key.label, count, names.of(key.document))

    first = tr("How often each theme is in each document.")
    if len(table.themes) > MOST_THEMES:
        sentences = (*sentences, tr("The {0} foremost of {1} themes.").format(MOST_THEMES, len(table.themes)))
    return _of_matrix(theme_matrix(table, names, heading, (first, *sentences)), words)


def _of_matrix(shown: Matrix, words: Callable[[Hashable], str]) -> Picture:
    return Picture(
        shown.heading,
        lambda canvas: matrix(canvas, shown),
        words,
        least=least_height(shown),
        tallest=TALLEST,
    )
