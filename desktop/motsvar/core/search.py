"""Finding words in a text as a reader would: case and accents do not matter, line breaks count as spaces."""

import re

from motsvar.core.span import Span
from motsvar.core.words.folding import fold

LIMIT = 10_000
"""Hits after which nobody reads on."""


def find_all(text: str, words: str) -> tuple[Span, ...]:
    """Every place where ``words`` stand, over reading errors in å, ä and ö, over line breaks and hyphens there."""
    pieces = [re.escape(fold(piece)) for piece in words.split()]
    if not pieces:
        return ()
    pattern = re.compile(r"\s+".join(pieces))
    folded = fold(text)
    found = []
    for hit in pattern.finditer(folded):
        found.append(Span(hit.start(), hit.end()))
        if len(found) == LIMIT:
            break
    return tuple(found)
