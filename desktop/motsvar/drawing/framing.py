"""What every picture has: a title, a plot with axes, a legend of samples."""

from collections.abc import Sequence
from dataclasses import dataclass

from motsvar.drawing.shapes import Align, Block, Canvas, Ink, Mark, Stroke, Tone, Words

LETTER = 0.56
"""Width of a letter as a part of the text size, on the average: room is kept for words before they are measured."""
COMPACT = 23.0
"""Ems of height below which a picture has no title, which stands above it in the window, and shorter axes."""
QUARTERS = (0.0, 0.25, 0.5, 0.75, 1.0)


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle in pixels."""

    x: float
    y: float
    width: float
    height: float


def room(words: str, em: float) -> float:
    """Pixels that words take, about."""
    return len(words) * LETTER * em


def compact(canvas: Canvas) -> bool:
    return canvas.height < COMPACT * canvas.em


def title(canvas: Canvas, words: str) -> tuple[tuple[Mark, ...], float]:
    """The words across the top, and where what follows begins. Without words there is no room for them either."""
    em = canvas.em
    if compact(canvas) or not words:
        return (), 0.7 * em
    return (Words(words, em, 0.5 * em, canvas.width - 2 * em, 1.6 * em, bold=True),), 2.4 * em


def sentences(canvas: Canvas, lines: Sequence[str], top: float) -> tuple[tuple[Mark, ...], float]:
    """Smaller lines below a title, broken between words, and where what follows begins."""
    em, marks = canvas.em, []
    wide = max(10, int((canvas.width - 2 * em) / (LETTER * em * 0.9)))
    for line in (part for words in lines for part in broken(words, wide)):
        marks.append(Words(line, em, top, canvas.width - 2 * em, 1.25 * em, Tone.MUTED, size=0.9))
        top += 1.25 * em
    return tuple(marks), top


def broken(words: str, wide: int) -> list[str]:
    """Lines of at most ``wide`` letters, where no word is longer."""
    lines: list[str] = []
    for word in words.split():
        if lines and len(lines[-1]) + 1 + len(word) <= wide:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def legend_rows(canvas: Canvas, words: Sequence[str]) -> list[list[int]]:
    """Which entries stand in which row, for entries with these words."""
    em, used = canvas.em, 0.0
    rows: list[list[int]] = [[]]
    for number, said in enumerate(words):
        needed = _entry(said, em)
        if rows[-1] and used + needed > canvas.width - 2 * em:
            rows.append([])
            used = 0.0
        rows[-1].append(number)
        used += needed
    return rows


def _entry(words: str, em: float) -> float:
    return 2.9 * em + room(words, 0.9 * em)


def legend_height(canvas: Canvas, words: Sequence[str]) -> float:
    return (len(legend_rows(canvas, words)) * 1.5 + 0.5) * canvas.em


def legend_places(canvas: Canvas, words: Sequence[str]) -> list[Area]:
    """The boxes for the samples, at the foot of the canvas; the words of each begin 0.4 em after its box."""
    em, places = canvas.em, []
    top = canvas.height - legend_height(canvas, words)
    for row in legend_rows(canvas, words):
        x = em
        for number in row:
            places.append(Area(x, top, 1.8 * em, 1.4 * em))
            x += _entry(words[number], em)
        top += 1.5 * em
    return places


def legend_words(canvas: Canvas, place: Area, words: str) -> Words:
    em = canvas.em
    left = place.x + place.width + 0.4 * em
    wide = min(room(words, em) + em, canvas.width - left - 0.5 * em)
    return Words(words, left, place.y, wide, place.height, size=0.9)


def plot_ground(area: Area) -> tuple[Mark, ...]:
    """The plot with a hairline around it."""
    edge = Ink(Tone.LINE)
    return (
        Block(area.x - 1, area.y - 1, area.width + 2, area.height + 2, edge),
        Block(area.x, area.y, area.width, area.height, Ink(Tone.BASE)),
    )


def rule(area: Area) -> Block:
    """A hairline as a block: lines are kept for what is pointed at, so that a file can be counted."""
    return Block(area.x, area.y, area.width, area.height, Ink(Tone.LINE))


def places_below(area: Area, em: float, *, ends_only: bool = False) -> tuple[Mark, ...]:
    """Quarters of a document from left to right, in per cent, below a plot; hairlines within it."""
    marks: list[Mark] = []
    for part in QUARTERS:
        x = area.x + part * area.width
        if 0 < part < 1:
            marks.append(rule(Area(x, area.y, 1, area.height)))
            if ends_only:
                continue
        align = Align.START if part == 0 else Align.END if part == 1 else Align.MIDDLE
        left = x if part == 0 else x - 5 * em if part == 1 else x - 2.5 * em
        marks.append(_per_cent(part, Area(left, area.y + area.height + 0.2 * em, 5 * em, 1.2 * em), align))
    return tuple(marks)


def places_beside(area: Area, em: float, *, ends_only: bool = False) -> tuple[Mark, ...]:
    """Quarters of a document from the top down, left of a plot."""
    marks: list[Mark] = []
    for part in QUARTERS:
        y = area.y + part * area.height
        if 0 < part < 1:
            marks.append(rule(Area(area.x, y, area.width, 1)))
            if ends_only:
                continue
        top = min(max(y - 0.6 * em, area.y), area.y + area.height - 1.2 * em)
        marks.append(_per_cent(part, Area(area.x - 5.3 * em, top, 5 * em, 1.2 * em), Align.END))
    return tuple(marks)


def _per_cent(part: float, area: Area, align: Align) -> Words:
    return Words(f"{round(100 * part)} %", area.x, area.y, area.width, area.height, Tone.MUTED, align, size=0.8)


def sample_line(place: Area, ink: Ink) -> Stroke:
    middle = place.y + place.height / 2
    return Stroke(place.x, middle, place.x + place.width, middle, ink)
