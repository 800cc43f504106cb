"""Offsets of a file that may be counted in UTF-16 units.

W3C's Web Annotation counts code points; but what runs in a browser counts as JavaScript does, in units of UTF-16, where
a character above U+FFFF takes two. No file says which. So a text is asked in which count more of the words stand where
they are said to. Nothing is encoded for that: only those characters are counted.
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from motsvar.core.span import Span
from motsvar.core.taking.quotes import Quote, QuotedText
from motsvar.core.words.folding import code_points

_LAST_OF_ONE_UNIT = 0xFFFF


def as_counted(quotes: Sequence[Quote], text: QuotedText) -> list[Quote]:
    """Each at its place in code points. Where its words stand in one count only, that is its count; else it is that of
    most of the others, and code points where as many stand in both."""
    wide = np.flatnonzero(code_points(text.text) > _LAST_OF_ONE_UNIT)
    if not len(wide):
        return list(quotes)
    second_units = wide + np.arange(1, len(wide) + 1)
    recounted = [replace(one, at=one.at and _in_code_points(one.at, second_units)) for one in quotes]
    in_points, in_units = sum(map(text.reads, quotes)), sum(map(text.reads, recounted))
    pairs = zip(recounted, quotes, strict=True) if in_units > in_points else zip(quotes, recounted, strict=True)
    return [other if text.reads(other) and not text.reads(usual) else usual for usual, other in pairs]


def _in_code_points(units: Span, second_units: NDArray[np.intp]) -> Span | None:
    """``second_units``: where the second units of wide characters are. None where that would part such a character."""
    ends = np.array((units.start, units.end))
    before, until = (np.searchsorted(second_units, ends, side) for side in ("left", "right"))
    return Span(*map(int, ends - before)) if (before == until).all() else None
