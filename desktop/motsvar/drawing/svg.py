"""A drawing as SVG without a window: rectangles, lines and words, nothing else: no link, no script, no image."""

import re
from collections.abc import Iterator
from html import escape

from motsvar.drawing.colours import Colours, legible, light, mixed
from motsvar.drawing.framing import LETTER
from motsvar.drawing.shapes import Align, Block, Dash, Diamond, Drawing, Ink, Mark, Stroke, Words

_DASHES = {Dash.SOLID: "", Dash.DASHED: "2 0.9", Dash.DOTTED: "0.8 0.8"}
"""Line and gap, in widths of the line."""
_ANCHORS = {Align.START: "start", Align.MIDDLE: "middle", Align.END: "end"}
_HARMFUL = re.compile("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")
BASELINE = 0.35
"""Of the text size: so far below the middle of a letter its foot is."""
BOLD = 1.1
"""A bold letter's width, as a part of a plain one's."""


def svg_bytes(drawing: Drawing) -> bytes:
    """A file of its own, in UTF-8."""
    return (svg_element(drawing) + "\n").encode("utf-8")


def svg_element(drawing: Drawing) -> str:
    """Words are shortened by what a letter takes on the average, since no font is at hand. Always light: a file is
    printed and put into reports."""
    colours = light()
    width, height = round(drawing.canvas.width), round(drawing.canvas.height)
    marks = (*drawing.ground, *(mark for shape in drawing.shapes for mark in shape.marks))
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}"'
        ' font-family="sans-serif">',
        "<title>Motsvar</title>",
        f'<rect width="{width}" height="{height}" fill="{colours["base"]}"/>',
        *(line for mark in marks for line in _drawn(mark, colours, drawing.canvas.em)),
        "</svg>",
    ]
    return "\n".join(lines)


def plain(text: str) -> str:
    """One line without control characters and other code points that XML does not allow, and without the marks that
    turn what follows the other way round."""
    return _HARMFUL.sub("\ufffd", " ".join(text.split()))


def shortened(text: str, letters: int) -> str:
    """At most so many letters, left out in the middle: names often differ at their ends only."""
    if len(text) <= letters:
        return text
    kept = max(letters - 1, 0)
    return f"{text[: kept - kept // 2]}…{text[len(text) - kept // 2 :]}"


def _drawn(mark: Mark, colours: Colours, em: float) -> Iterator[str]:
    match mark:
        case Block():
            fill = mixed(_colour(mark.ink, colours), colours["base"], mark.strength)
            yield f'<rect {_at(x=mark.x, y=mark.y, width=mark.width, height=mark.height)} fill="{fill}"/>'
        case Stroke():
            places = _at(x1=mark.x1, y1=mark.y1, x2=mark.x2, y2=mark.y2)
            yield f"<line {places} {_pen(mark.ink, colours)}/>"
        case Diamond():
            x, y, r = mark.x, mark.y, mark.radius
            corners = " ".join(f"{a:g},{b:g}" for a, b in ((x, y - r), (x + r, y), (x, y + r), (x - r, y)))
            yield f'<polygon points="{corners}" fill="none" {_pen(mark.ink, colours)}/>'
        case Words():
            yield from _words(mark, colours, em)


def _words(words: Words, colours: Colours, em: float) -> Iterator[str]:
    size = max(1, round(em * words.size))
    along, across = (words.height, words.width) if words.turned else (words.width, words.height)
    said = shortened(plain(words.text), int(along / (size * LETTER * (BOLD if words.bold else 1))))
    if not said:
        return
    x = {Align.START: 0.0, Align.MIDDLE: along / 2, Align.END: along}[words.align]
    origin = (words.x, words.y + words.height) if words.turned else (words.x, words.y)
    turn = " rotate(-90)" if words.turned else ""
    weight = ' font-weight="bold"' if words.bold else ""
    yield (
        f'<text transform="translate({origin[0]:g} {origin[1]:g}){turn}" x="{x:g}" y="{across / 2 + BASELINE * size:g}"'
        f' font-size="{size}" text-anchor="{_ANCHORS[words.align]}"{weight} fill="{_legible(words, colours)}">'
        f"{escape(said)}</text>"
    )


def _at(**places: float) -> str:
    return " ".join(f'{name}="{place:g}"' for name, place in places.items())


def _pen(ink: Ink, colours: Colours) -> str:
    dashes = " ".join(f"{float(part) * ink.width:g}" for part in _DASHES[ink.dash].split())
    dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
    return f'stroke="{_colour(ink, colours)}" stroke-width="{ink.width:g}"{dashed}'


def _colour(ink: Ink, colours: Colours) -> str:
    return colours[ink.tone.value]


def _legible(words: Words, colours: Colours) -> str:
    own = colours[words.tone.value]
    if words.on is None:
        return own
    return legible(own, colours["base"], mixed(_colour(words.on.ink, colours), colours["base"], words.on.strength))
