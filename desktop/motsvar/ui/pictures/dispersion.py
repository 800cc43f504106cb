"""Where themes stand in the two texts: a lane for each theme and side, a tick for each occurrence."""

from collections.abc import Sequence
from dataclasses import dataclass

from motsvar.core.comparison import Theme
from motsvar.core.span import Side, Span
from motsvar.drawing.framing import Area, places_below, plot_ground, rule, sentences, title
from motsvar.drawing.shapes import Align, Block, Canvas, Drawing, Ink, Mark, Shape, Stroke, Tone, Words
from motsvar.ui.pictures.words import tr
from motsvar.ui.wording import letter

LOWEST_LANE, TALLEST_LANE = 1.3, 3.6
"""Ems."""


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One place of a theme."""

    label: str
    side: Side
    span: Span
    number: int
    """From 1, within the document."""
    of: int


def dispersion(
    canvas: Canvas,
    themes: Sequence[Theme],
    hues: Sequence[int],
    lengths: tuple[int, int],
    names: tuple[str, str],
    heading: str,
) -> Drawing:
    """``hues`` are the numbers of the themes' colours, as in the panes."""
    em = canvas.em
    ground, top = title(canvas, heading)
    said, top = sentences(canvas, [tr("A: {0}. B: {1}.").format(*names)], top)
    top += 0.5 * em
    label_room = min(0.34 * canvas.width, 14 * em)
    left = label_room + 2.2 * em
    lane = min(TALLEST_LANE * em, (canvas.height - top - 3.2 * em) / max(2 * len(themes), 1))
    area = Area(left, top, max(canvas.width - left - 3.2 * em, 10.0), max(2 * len(themes) * lane, 2.0))
    marks: list[Mark] = [*ground, *said, *plot_ground(area), *places_below(area, em)]
    bottom = area.y + area.height + 1.4 * em
    marks.append(Words(tr("place in the document"), left, bottom, area.width, 1.3 * em, Tone.MUTED, Align.MIDDLE))
    shapes: list[Shape] = []
    for at, (theme, hue) in enumerate(zip(themes, hues, strict=True)):
        band = Area(area.x, area.y + 2 * at * lane, area.width, lane)
        if at:
            marks.append(rule(Area(em, band.y, canvas.width - 2 * em, 1)))
        marks.append(Block(em, band.y + 0.3 * lane, 0.4 * em, 1.4 * lane, Ink(Tone.THEME, index=hue)))
        marks.append(Words(theme.label, 1.8 * em, band.y, label_room - 1.6 * em, 2 * lane, bold=True, size=0.95))
        for side, length in zip(Side, lengths, strict=True):
            row = Area(area.x, band.y + (lane if side is Side.RIGHT else 0), area.width, lane)
            marks += _row_words(theme, side, row, em)
            shapes += _ticks(theme, side, row, length, hue)
    return Drawing(canvas, tuple(marks), tuple(shapes))


def least_lanes(themes: int) -> float:
    """Ems of height that so many themes need at least."""
    return 2 * themes * LOWEST_LANE + 7.0


def _row_words(theme: Theme, side: Side, row: Area, em: float) -> tuple[Mark, ...]:
    tone = Tone.LEFT if side is Side.LEFT else Tone.RIGHT
    count, right = str(len(theme.on(side))), row.x + row.width
    return (
        Words(letter(side), row.x - 1.7 * em, row.y, 1.2 * em, row.height, tone, Align.MIDDLE, bold=True, size=0.9),
        Words(count, right + 0.3 * em, row.y, 2.4 * em, row.height, Tone.MUTED, Align.END, size=0.9),
    )


def _ticks(theme: Theme, side: Side, row: Area, length: int, hue: int) -> list[Shape]:
    ink, places = Ink(Tone.THEME, 2.4, index=hue), theme.on(side)
    shapes = []
    for number, span in enumerate(places, 1):
        x = row.x + (span.start + span.end) / 2 / max(length, 1) * row.width
        top, bottom = row.y + 0.16 * row.height, row.y + 0.84 * row.height
        key = Occurrence(theme.label, side, span, number, len(places))
        shapes.append(Shape(key, (Stroke(x, top, x, bottom, ink),), x - 1.5, top, 3.0, bottom - top))
    return shapes
