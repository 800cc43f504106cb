"""Pictures of a case, which are values, as lines and words on a page."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from motsvar.drawing.colours import Colours, legible, light, mixed
from motsvar.drawing.framing import LETTER
from motsvar.drawing.shapes import Align, Block, Diamond, Drawing, Ink, Mark, Stroke, Words
from motsvar.drawing.svg import BASELINE, plain, shortened
from motsvar.exports.pdf.breaking import width_of
from motsvar.exports.pdf.values import Fill, Look, Rule, Text


def drawn(drawing: Drawing, x: float, y: float, scale: float) -> Iterator[Fill | Rule | Text]:
    """The picture with its corner at a place, ``scale`` points a pixel."""
    colours = light()
    for mark in (*drawing.ground, *(mark for shape in drawing.shapes for mark in shape.marks)):
        for one in _drawn(mark, colours, drawing.canvas.em):
            yield _moved(one, x, y, scale)


def _drawn(mark: Mark, colours: Colours, em: float) -> Iterator[Fill | Rule | Text]:
    match mark:
        case Block():
            ink = mixed(colours[mark.ink.tone.value], colours["base"], mark.strength)
            yield Fill(mark.x, mark.y, mark.width, mark.height, ink)
        case Stroke():
            yield _rule(mark.x1, mark.y1, mark.x2, mark.y2, mark.ink, colours)
        case Diamond():
            x, y, r = mark.x, mark.y, mark.radius
            corners = ((x, y - r), (x + r, y), (x, y + r), (x - r, y), (x, y - r))
            for one, other in pairwise(corners):
                yield _rule(*one, *other, mark.ink, colours)
        case Words():
            yield from _words(mark, colours, em)


def _rule(x1: float, y1: float, x2: float, y2: float, ink: Ink, colours: Colours) -> Rule:
    return Rule(x1, y1, x2, y2, colours[ink.tone.value], ink.width, ink.dash)


def _words(words: Words, colours: Colours, em: float) -> Iterator[Text]:
    size = em * words.size
    along, across = (words.height, words.width) if words.turned else (words.width, words.height)
    said = _fitting(plain(words.text), along, size, words.bold)
    if not said:
        return
    free = along - width_of(said, size, words.bold)
    first = {Align.START: 0.0, Align.MIDDLE: free / 2, Align.END: free}[words.align]
    base = across / 2 + BASELINE * size
    look = Look(size, words.bold, ink=_legible(words, colours))
    if words.turned:
        yield Text(words.x + base, words.y + words.height - first, said, look, turned=True)
    else:
        yield Text(words.x + first, words.y + base, said, look)


def _fitting(text: str, room: float, size: float, bold: bool) -> str:
    letters = len(text)
    if letters * size * LETTER > 4 * room:
        letters = int(4 * room / (size * LETTER))
    while letters > 1 and width_of(shortened(text, letters), size, bold) > room:
        letters -= 1
    return shortened(text, letters)


def _legible(words: Words, colours: Colours) -> str:
    own = colours[words.tone.value]
    if words.on is None:
        return own
    behind = mixed(colours[words.on.ink.tone.value], colours["base"], words.on.strength)
    return legible(own, colours["base"], behind)


def _moved(one: Fill | Rule | Text, x: float, y: float, scale: float) -> Fill | Rule | Text:
    match one:
        case Fill():
            return Fill(x + one.x * scale, y + one.y * scale, one.width * scale, one.height * scale, one.ink)
        case Rule():
            ends = (x + one.x1 * scale, y + one.y1 * scale, x + one.x2 * scale, y + one.y2 * scale)
            return Rule(*ends, one.ink, one.width * scale, one.dash)
        case Text():
            look = replace(one.look, size=one.look.size * scale)
            return replace(one, x=x + one.x * scale, y=y + one.y * scale, look=look)
