"""A page as the operators of PDF (ISO 32000-1, annex A): what is filled first, then words, then lines.

reportlab's own way to write them takes five times as long, which is minutes for a long report.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import groupby

from motsvar.drawing.shapes import Dash
from motsvar.exports.pdf.breaking import width_of
from motsvar.exports.pdf.faces import Face, face
from motsvar.exports.pdf.missing import box_of
from motsvar.exports.pdf.right_to_left import as_it_stands
from motsvar.exports.pdf.values import HEIGHT, PAPER, Box, Fill, Page, Rule, Text

_SLANT = 0.2
"""Of the height, as the oblique letters of the same face have it."""
_HIDDEN, _SHOWN = 3, 0
"""Modes of showing text (table 106)."""
_DASHES = {Dash.SOLID: "", Dash.DASHED: "3.2 1.8", Dash.DOTTED: "0.9 1.3"}


def operators(page: Page, document: object) -> str:
    """``document`` is reportlab's, which keeps what is used of each face."""
    lacking = [rule for text in page.texts for rule in _boxes(text)]
    lines = (*_fills(page.fills), "BT", *_words(page.texts, document), "ET", *_rules((*page.rules, *lacking)))
    return "\n".join(lines)


def _fills(fills: Sequence[Fill]) -> Iterator[str]:
    for ink, group in groupby(fills, lambda fill: fill.ink):
        yield f"{_rgb(ink)} rg"
        for one in group:
            yield f"{one.x:.2f} {HEIGHT - one.y - one.height:.2f} {one.width:.2f} {one.height:.2f} re"
        yield "f"


def _rules(rules: Sequence[Rule]) -> Iterator[str]:
    for (ink, width, dash), group in groupby(rules, lambda rule: (rule.ink, rule.width, rule.dash)):
        yield f"{_rgb(ink)} RG {width:.2f} w [{_DASHES[dash]}] 0 d"
        for one in group:
            yield f"{one.x1:.2f} {HEIGHT - one.y1:.2f} m {one.x2:.2f} {HEIGHT - one.y2:.2f} l"
        yield "S"


def _words(texts: Sequence[Text], document: object) -> Iterator[str]:
    font, ink = "", ""
    for text in texts:
        look, letters = text.look, face(text.look.bold)
        wanted = _rgb(PAPER if look.box is Box.FILLED else look.ink)
        if wanted != ink:
            ink = wanted
            yield f"{ink} rg"
        yield _matrix(text)
        for shown, run in _runs(text.words, letters):
            if not shown:
                yield f"{_HIDDEN} Tr"
            for subset, codes in letters.splitString(run, document):
                needed = f"{letters.getSubsetInternalName(subset, document)} {look.size:.2f} Tf"
                if needed != font:
                    font = needed
                    yield font
                yield f"<{codes.hex()}> Tj"
            if not shown:
                yield f"{_SHOWN} Tr"


def _matrix(text: Text) -> str:
    turn = "0 1 -1 0" if text.turned else f"1 0 {_SLANT} 1" if text.look.slanted else "1 0 0 1"
    return f"{turn} {text.x:.2f} {HEIGHT - text.y:.2f} Tm"


def _runs(words: str, letters: Face) -> Iterator[tuple[bool, str]]:
    """In the order in which they stand, and whether there are pictures of them."""
    words = as_it_stands(words)
    if letters.has_all(words):
        yield True, words
        return
    for shown, run in groupby(words, letters.has):
        yield shown, "".join(run)


def _boxes(text: Text) -> Iterator[Rule]:
    letters, size = face(text.look.bold), text.look.size
    if letters.has_all(text.words):
        return
    x = text.x
    for shown, run in _runs(text.words, letters):
        if shown:
            x += width_of(run, size, text.look.bold)
            continue
        for character in run:
            yield from box_of(character, x, text.y, text.look)
            x += size


@cache
def _rgb(ink: str) -> str:
    return " ".join(f"{int(ink[at : at + 2], 16) / 255:.3g}" for at in (1, 3, 5))
