"""The matches of a pair as a dot plot: along the place in A, down the place in B."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import hypot

from motsvar.core.comparison import Match, Relation
from motsvar.drawing.framing import (
    Area,
    compact,
    legend_height,
    legend_places,
    legend_words,
    places_below,
    places_beside,
    plot_ground,
    sample_line,
    title,
)
from motsvar.drawing.shapes import Align, Canvas, Dash, Diamond, Drawing, Ink, Mark, Shape, Stroke, Tone, Words

INKS = {
    Relation.SAME: Ink(Tone.SAME, 3.6),
    Relation.VARIANT: Ink(Tone.VARIANT, 1.4),
    Relation.EDITED: Ink(Tone.EDITED, 2.4, Dash.DASHED),
    Relation.REWORDED: Ink(Tone.REWORDED, 2.8, Dash.DOTTED),
}
"""Thick, thin, dashed and dotted: told apart without colour."""
SHORTEST = 13.0
"""Pixels; a shorter match is drawn so long about its middle, that its line can be told."""
CROWDED = 300
"""Matches above which that would only make a blot of them."""
SHORTEST_CROWDED = 3.0


@dataclass(frozen=True, slots=True)
class PlotWords:
    """What is written in a dot plot."""

    heading: str
    along: str
    """The axis of the document on the left."""
    down: str
    legend: tuple[str, ...]
    """What each ``Relation`` is called, in their order, and what has moved."""


def dot_plot(canvas: Canvas, matches: Sequence[Match], lengths: tuple[int, int], said: PlotWords) -> Drawing:
    """``lengths`` of the two texts in code points."""
    em, words = canvas.em, said.legend
    ground, top = title(canvas, said.heading)
    small = compact(canvas)
    bottom = canvas.height - legend_height(canvas, words) - (1.8 if small else 3.2) * em
    left = (3.8 if small else 5.0) * em
    area = Area(left, top, max(canvas.width - left - 1.2 * em, 10.0), max(bottom - top, 10.0))
    axes = _axes(area, said, em, small=small)
    least = SHORTEST if len(matches) <= CROWDED else SHORTEST_CROWDED
    shapes = tuple(_shape(match, area, lengths, least, crowded=len(matches) > CROWDED) for match in matches)
    grid = (
        *plot_ground(area),
        *places_below(area, em, ends_only=small),
        *places_beside(area, em, ends_only=small),
    )
    return Drawing(canvas, (*ground, *grid, *axes, *_samples(canvas, words)), shapes)


def _axes(area: Area, said: PlotWords, em: float, *, small: bool) -> tuple[Mark, ...]:
    """The names of the documents, in a small picture between 0 and 100 %, else further out."""
    below, beside = (0.2, 1.8) if small else (1.4, 0.4)
    inset = 3 * em if small else 0.0
    return (
        Words(
            said.along,
            area.x + inset,
            area.y + area.height + below * em,
            area.width - 2 * inset,
            1.4 * em,
            Tone.LEFT,
            Align.MIDDLE,
            size=0.95,
        ),
        Words(
            said.down,
            beside * em,
            area.y + inset / 2,
            1.4 * em,
            area.height - inset,
            Tone.RIGHT,
            Align.MIDDLE,
            turned=True,
            size=0.95,
        ),
    )


def _shape(match: Match, area: Area, lengths: tuple[int, int], least: float, *, crowded: bool) -> Shape:
    across, down = area.width / max(lengths[0], 1), area.height / max(lengths[1], 1)
    x1, x2 = area.x + match.left.start * across, area.x + match.left.end * across
    y1, y2 = area.y + match.right.start * down, area.y + match.right.end * down
    length = hypot(x2 - x1, y2 - y1)
    middle_x, middle_y = (x1 + x2) / 2, (y1 + y2) / 2
    if length < least:
        along_x, along_y = ((x2 - x1) / length, (y2 - y1) / length) if length else (0.707, 0.707)
        x1, x2 = middle_x - along_x * least / 2, middle_x + along_x * least / 2
        y1, y2 = middle_y - along_y * least / 2, middle_y + along_y * least / 2
    marks: tuple[Mark, ...] = (Stroke(x1, y1, x2, y2, INKS[match.relation]),)
    if match.moved:
        marks = (*marks, Diamond(middle_x, middle_y, 3.5 if crowded else 5.5, Ink(Tone.MOVED, 1.4)))
    return Shape(match, marks, min(x1, x2), min(y1, y2), abs(x2 - x1), abs(y2 - y1))


def _samples(canvas: Canvas, words: Sequence[str]) -> tuple[Mark, ...]:
    """A line for each relation, then a diamond."""
    marks: list[Mark] = []
    for place, said, relation in zip(legend_places(canvas, words), words, (*Relation, None), strict=True):
        if relation is None:
            middle = place.y + place.height / 2
            marks.append(Diamond(place.x + place.width / 2, middle, 5.5, Ink(Tone.MOVED, 1.4)))
        else:
            marks.append(sample_line(place, INKS[relation]))
        marks.append(legend_words(canvas, place, said))
    return tuple(marks)
