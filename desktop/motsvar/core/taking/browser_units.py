"""Places that a browser counted: in units of UTF-16, of which a character beyond U+FFFF has two."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from motsvar.core.span import Span
from motsvar.core.taking.quotes import Quote, QuotedText
from motsvar.core.words.folding import code_points

_BEYOND = 0xFFFF


def in_code_points(quotes: Sequence[Quote], text: QuotedText) -> Sequence[Quote]:
    """The quotes with their places as code points: the file's own, unless more of the words stand where UTF-16 says."""
    points = code_points(text.text)
    if not (points > _BEYOND).any():
        return quotes
    starts = np.concatenate(([0], np.cumsum(1 + (points > _BEYOND))))
    counted = [quote if quote.at is None else replace(quote, at=_span(starts, quote.at)) for quote in quotes]
    return counted if sum(map(text.reads, counted)) > sum(map(text.reads, quotes)) else quotes


def _span(starts: NDArray[np.intp], at: Span) -> Span:
    """Whole characters. What lies behind the end of the text stays there."""
    end = len(starts) - 1
    first = int(np.searchsorted(starts, at.start, "right")) - 1
    last = int(np.searchsorted(starts, at.end, "left"))
    behind = [max(0, edge - int(starts[end])) for edge in (at.start, at.end)]
    return Span(min(first, end) + behind[0], min(last, end) + behind[1])
