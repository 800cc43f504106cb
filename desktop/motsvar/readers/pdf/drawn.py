"""What is drawn on a page beside letters: pictures, and the lines of tables."""

import ctypes
from collections.abc import Sequence
from dataclasses import dataclass

import pypdfium2.raw as pdfium

from motsvar.readers.pdf.opening import Page, Sides
from motsvar.readers.pdf.words import Rule

_MOST_OBJECTS = 20_000
_THIN = 3.0
"""Points: a line that is drawn is thinner."""
_LONG = 20.0
_NEAR = 2.0
"""Points between parts of one line."""
_SMALL = 0.01
"""Of the page: a picture smaller than that is an ornament."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """What a page shows beside letters."""

    pictures: int
    """Larger than an ornament."""
    pictured: float
    """The part of the page that they cover, at most 1."""
    segments: int
    """Lines and curves of all shapes."""
    rules: tuple[Rule, ...]


def drawn_on(page: Page) -> Drawn:
    """Looks through the objects of a page."""
    pictures, covered, segments = 0, 0.0, 0
    rules: list[Rule] = []
    for at in range(min(_MOST_OBJECTS, pdfium.FPDFPage_CountObjects(page.handle))):
        thing = pdfium.FPDFPage_GetObject(page.handle, at)
        kind = pdfium.FPDFPageObj_GetType(thing)
        if kind == pdfium.FPDF_PAGEOBJ_TEXT:
            continue
        bounds = _bounds(thing, page)
        if bounds is None:
            continue
        left, top, right, bottom = bounds
        if kind == pdfium.FPDF_PAGEOBJ_IMAGE or (kind == pdfium.FPDF_PAGEOBJ_FORM and _holds_picture(thing)):
            share = _share(bounds, page)
            pictures += share > _SMALL
            covered += share
        elif kind == pdfium.FPDF_PAGEOBJ_PATH:
            segments += max(0, pdfium.FPDFPath_CountSegments(thing))
            if right - left > _LONG:
                rules.append((top, left, right))
                if bottom - top > _THIN:
                    rules.append((bottom, left, right))
    return Drawn(pictures, min(1.0, covered), segments, tuple(_joined(rules)))


def _bounds(thing: object, page: Page) -> Sides | None:
    sides = [ctypes.c_float() for _ in range(4)]
    if not pdfium.FPDFPageObj_GetBounds(thing, *map(ctypes.byref, sides)):
        return None
    left, low, right, high = (side.value for side in sides)
    return page.shown(left, low, right, high)


def _share(bounds: Sides, page: Page) -> float:
    left, top, right, bottom = bounds
    across = min(right, page.width) - max(left, 0.0)
    down = min(bottom, page.height) - max(top, 0.0)
    return max(0.0, across) * max(0.0, down) / (page.width * page.height)


def _holds_picture(form: object) -> bool:
    count = min(100, pdfium.FPDFFormObj_CountObjects(form))
    return any(
        pdfium.FPDFPageObj_GetType(pdfium.FPDFFormObj_GetObject(form, at)) == pdfium.FPDF_PAGEOBJ_IMAGE
        for at in range(max(0, count))
    )


def _joined(rules: Sequence[Rule]) -> list[Rule]:
    """Parts of one line, as the borders of neighbouring cells, made one."""
    joined: list[Rule] = []
    for height, left, right in sorted(rules):
        if joined:
            before, begun, reached = joined[-1]
            if height - before < _NEAR and left <= reached + _NEAR and right >= begun - _NEAR:
                joined[-1] = (before, min(begun, left), max(reached, right))
                continue
        joined.append((height, left, right))
    return joined
