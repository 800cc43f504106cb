"""The pair and the case as pictures, drawn at the width of a page."""

from collections.abc import Iterator

from motsvar.core.comparison import Relation
from motsvar.core.hidden.telling import visible_name
from motsvar.drawing.case_tables import Names, overlap_matrix, theme_matrix
from motsvar.drawing.dot_plot import PlotWords, dot_plot
from motsvar.drawing.matrix import matrix
from motsvar.drawing.shapes import Canvas
from motsvar.exports.case_content import CaseContent, PairContent
from motsvar.exports.reporting.values import PictureView
from motsvar.wording import Wording

PLOT = Canvas(720.0, 560.0, 13.0)
TABLE = Canvas(720.0, 2_000.0, 13.0)
"""Cut off below its last row."""
MOST_DOCUMENTS = 40
"""In a table: more rows could not be read."""
FEWEST = 3
"""Documents from which on a table says more than the pair does."""


def picture_views(content: CaseContent, words: Wording) -> tuple[PictureView, ...]:
    """Those for which there is something to draw. A picture has no words across its top: the title stands beside."""
    return tuple(_views(content, words))


def _views(content: CaseContent, words: Wording) -> Iterator[PictureView]:
    if content.pair and content.pair.comparison.matches:
        yield _plot(content, content.pair, words)
    names = Names(
        tuple(one.id for one in content.documents), tuple(visible_name(one.document.name) for one in content.documents)
    )
    overlaps, themes = content.overlaps, content.case_themes
    if overlaps and overlaps.overlaps and FEWEST <= len(overlaps.documents) <= MOST_DOCUMENTS:
        said = words("Per cent of the document on the left that corresponds to the one above. ≈: estimated.")
        table = overlap_matrix(overlaps, names, "", (said, words("…: not compared.")))
        yield PictureView(words("Document by document"), matrix(TABLE, table).trimmed(), table)
    if themes and themes.themes and FEWEST <= len(themes.documents) <= MOST_DOCUMENTS:
        table = theme_matrix(themes, names, "", (words("How often each theme is in each document."),))
        yield PictureView(words("Themes by document"), matrix(TABLE, table).trimmed(), table)


def _plot(content: CaseContent, pair: PairContent, words: Wording) -> PictureView:
    left, right = content.document(pair.left_id), content.document(pair.right_id)
    legend = {
        Relation.SAME: words("the same"),
        Relation.VARIANT: words("misread"),
        Relation.EDITED: words("edited"),
        Relation.REWORDED: words("in other words"),
    }
    said = PlotWords(
        "", f"A: {left.name}", f"B: {right.name}", (*(legend[one] for one in Relation), words("in another place"))
    )
    lengths = len(left.text), len(right.text)
    return PictureView(words("What corresponds"), dot_plot(PLOT, pair.comparison.matches, lengths, said))
