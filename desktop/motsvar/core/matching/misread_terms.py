"""Words misread beyond folding (``motiondrerna``, ``stadsdelsndmnd``) get the term of the word they were meant for."""

import numpy as np
from numpy.typing import NDArray

from motsvar.core.outline.texts import CodedText, Numbers

SHORTEST = 6
"""Letters. Shorter words that look alike are too often other words."""

_SKELETON = str.maketrans("aeiodltfnuc", "aaaaalllnnn")
"""Letters that stand for each other in bad readings of Swedish: å and ä are read as any of a, e, i and d, ö as o or
d; l, t and f, and n, u and c, by their shapes."""


def repaired_terms(left: CodedText, right: CodedText) -> tuple[Numbers, Numbers]:
    """The terms of the tokens of both texts. Where a term is in one text only, and letters that are easily misread are
    all that tells its word from a word of the other text, it becomes that word's term. O(n)."""
    size = 1 + max((int(text.terms.max(initial=0)) for text in (left, right)), default=0)
    words = _Words(left, size), _Words(right, size)
    meant = np.arange(size)
    targets: set[int] = set()
    for here, there in (words, words[::-1]):
        for at in np.flatnonzero(~there.has[here.terms]).tolist():
            skeleton, term = here.skeletons[at], int(here.terms[at])
            if len(skeleton) >= SHORTEST and term not in targets and skeleton.isalpha() and skeleton in there.term_of:
                meant[term] = there.term_of[skeleton]
                targets.add(int(meant[term]))
    meant = meant[meant]
    return _mapped(left, meant), _mapped(right, meant)


class _Words:
    """The distinct words of a text: their skeletons and their terms."""

    __slots__ = ("has", "skeletons", "term_of", "terms")

    def __init__(self, text: CodedText, size: int) -> None:
        at = np.flatnonzero(text.terms >= 0)
        first = np.full(1 + int(text.codes.max(initial=0)), -1)
        first[text.codes[at][::-1]] = at[::-1]
        tokens = first[first >= 0]
        self.terms = text.terms[tokens]
        self.has: NDArray[np.bool_] = np.bincount(self.terms, minlength=size) > 0
        keys = text.tokens.keys
        self.skeletons = "\n".join([keys[token] for token in tokens.tolist()]).translate(_SKELETON).split("\n")
        self.term_of = dict(zip(reversed(self.skeletons), self.terms[::-1].tolist(), strict=False))


def _mapped(text: CodedText, meant: Numbers) -> Numbers:
    return np.where(text.terms >= 0, meant[text.terms], -1)
