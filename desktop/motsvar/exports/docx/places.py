"""What the tables of the report share: passages with their places, headings, widths."""

from collections.abc import Sequence

from motsvar.exports.docx.inline import paragraph, run
from motsvar.exports.docx.looks import Look, Manner
from motsvar.exports.docx.tables import TEXT_WIDTH, Cell
from motsvar.exports.reporting.values import AnswerView, Place
from motsvar.wording import Wording

CELL = Manner(style="Cell")
SMALL = Manner(style="Small")
QUIET = Look(style="Quiet")
QUOTED = Look(style="Quoted")
_NO_BREAK = "\u00a0"
_SHORT = 20
"""Characters of a page and a line."""


def heading(title: str) -> str:
    return paragraph(run(title), manner=Manner(style="Heading2"))


def places(found: Sequence[Place], words: Wording, more: str = "") -> Cell:
    """A dash for none. ``more`` tells how many are not shown."""
    shown = "".join(_place(one, words) for one in found) or paragraph(run("–", QUIET), manner=CELL)
    return Cell(shown + (paragraph(run(more, QUIET), manner=CELL) if more else ""))


def answers(found: Sequence[AnswerView], words: Wording) -> Cell:
    quoted = f", {words('only quoted')}"
    return Cell(
        "".join(_place(one.place, words, quoted if one.quoted else "") for one in found)
        or paragraph(run(words("not addressed"), QUIET), manner=CELL)
    )


def _together(place: str) -> str:
    """Page and line on one line; a name before them may be long."""
    return place.replace(" ", _NO_BREAK) if len(place) <= _SHORT else place


def _place(one: Place, words: Wording, more: str = "") -> str:
    return paragraph(
        run(words("“{0}”").format(one.words), QUOTED), run(f"  {_together(one.where)}{more}", QUIET), manner=CELL
    )


def widths(*parts: float) -> tuple[int, ...]:
    """Of the columns of a table as wide as the text."""
    widths = [round(TEXT_WIDTH * part) for part in parts]
    return (*widths[:-1], TEXT_WIDTH - sum(widths[:-1]))
