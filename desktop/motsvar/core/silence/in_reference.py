"""Whether the motion speaks of what only one document does, or neither."""

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator

from motsvar.core.comparison import FromReference
from motsvar.core.span import Side, Span
from motsvar.core.words.folding import fold

_WORD = re.compile(r"\w+")


class InReference:
    """Looks words up in the motion, in any case and with or without accents. ``text`` is empty without a motion."""

    def __init__(self, text: str, found: FromReference | None) -> None:
        self._folded = fold(text).replace("\n", " ")
        self._places: dict[str, list[int]] = {}
        for word in _WORD.finditer(self._folded):
            self._places.setdefault(word.group(), []).append(word.start())
        self.demands = found.demands if found and text else ()
        self._taken = {side: found.on(side) if found and text else () for side in Side}
        self._starts = {side: [taken.span.start for taken in self._taken[side]] for side in Side}

    def of_passage(self, side: Side, span: Span) -> Span | None:
        """The demand that a passage answers, else where the motion has the first of the words it has from there."""
        for demand in self.demands:
            if any(answer.span.overlaps(span) and not answer.quoted for answer in demand.on(side)):
                return demand.span
        at = max(0, bisect_right(self._starts[side], span.start) - 1)
        for taken in self._taken[side][at : at + 2]:
            if taken.span.overlaps(span):
                return taken.reference
        return None

    def of_words(self, forms: Collection[str]) -> Span | None:
        """The first place of any of these words or phrases."""
        return min((span for form in forms for span in self._of(form)), default=None)

    def _of(self, form: str) -> Iterator[Span]:
        words = " ".join(fold(form).split())
        first = _WORD.search(words)
        for start in self._places.get(first.group(), ()) if first else ():
            begin = start - first.start() if first else start
            end = begin + len(words)
            ends = not self._folded[end : end + 1].isalnum() or not words[-1].isalnum()
            if begin >= 0 and ends and self._folded.startswith(words, begin):
                yield Span(begin, end)
                return
