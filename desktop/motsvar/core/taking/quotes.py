"""Finds a quoted passage in a text, and says how sure that is. Never the first look-alike.

A quote that stands once is the passage where it is long, or where what should stand before or behind it does. One that
stands several times is that place alone whose surroundings are clearly the best. All else is handed to the user.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz
from rapidfuzz.distance import Indel

from motsvar.core.anchoring.carrying import LOST, PROPOSED_FROM, SHORT, SUPPORT, SURE_ELSEWHERE, Carried
from motsvar.core.annotation import AnchorState
from motsvar.core.span import Span
from motsvar.core.words.folding import code_points, fold

CLEARLY = 0.2
"""So much better than the next one, of 1, the surroundings of a place must be among several."""
MOST_PLACES = 200
"""Places of a quote that are told apart; one that stands oftener is ambiguous."""
MOST_LIKENED = 20_000_000
"""Characters that are gone through for something like quotes that are nowhere; a second or two."""
_SPACES = np.array([ord(c) for c in map(chr, range(0x3001)) if c.isspace()], dtype=np.uint32)


@dataclass(frozen=True, slots=True)
class Quote:
    exact: str
    prefix: str = ""
    suffix: str = ""
    at: Span | None = None
    """Where it is said to stand."""

    @property
    def letters(self) -> int:
        return len(squeezed(self.exact))


class QuotedText:
    """A text in which many quotes are looked for."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._likened = 0

    @cached_property
    def _folded(self) -> str:
        return fold(self.text)

    @cached_property
    def _letters(self) -> NDArray[np.intp]:
        """Where the characters stand that are no white space."""
        return np.flatnonzero(~np.isin(code_points(self._folded), _SPACES))

    @cached_property
    def _squeezed(self) -> str:
        return squeezed(self._folded)

    def reads(self, quote: Quote) -> bool:
        """Whether the words stand where they are said to."""
        at = quote.at
        return at is not None and at.end <= len(self.text) and bool(quote.exact) and at.of(self.text) == quote.exact

    def holds(self, quote: Quote) -> bool:
        """Whether words that are no everyday ones stand anywhere."""
        return quote.letters >= SHORT and quote.exact in self.text

    def only_place(self, quote: Quote) -> Span | None:
        """Of words that stand once, however short, and of which nothing else is told: sure where the text is the one
        that they were taken from."""
        places = occurrences(self.text, quote.exact, 2) if quote.letters and not quote.prefix + quote.suffix else []
        return places[0] if len(places) == 1 else None

    def found(self, quote: Quote) -> Carried:
        if not quote.letters:
            return self._at_best(quote)
        whole = quote.prefix + quote.exact + quote.suffix
        places = [place.start + len(quote.prefix) for place in occurrences(self.text, whole, 2)]
        if len(places) == 1 and len(squeezed(whole)) >= SHORT:
            return _placed(Span(places[0], places[0] + len(quote.exact)), 1.0)
        spans = occurrences(self.text, quote.exact, MOST_PLACES + 1)
        if spans:
            return self._chosen(quote, spans)
        spans = self._read_alike(quote.exact)
        return self._chosen(quote, spans) if spans else self._like(quote)

    def _at_best(self, quote: Quote) -> Carried:
        """Nothing is quoted: where it is said to stand can only be proposed."""
        at = quote.at
        return Carried(AnchorState.REVIEW, at, 0.0, "none") if at and at.end <= len(self.text) else LOST

    def _chosen(self, quote: Quote, spans: list[Span]) -> Carried:
        scored = sorted(((self._support(quote, span), span) for span in spans), key=lambda pair: -pair[0][0])
        (best, known), span = scored[0]
        if len(spans) == 1:
            sure = best >= SUPPORT if known and quote.letters < SURE_ELSEWHERE else quote.letters >= SHORT
            if sure or span == quote.at:
                return self._judged(quote, span, best if known else 1.0)
        elif known and best >= SUPPORT and best - scored[1][0][0] >= CLEARLY and len(spans) <= MOST_PLACES:
            return self._judged(quote, span, best)
        equal = [span for (score, _), span in scored if score == best]
        at = quote.at
        nearest = min(equal, key=lambda span: abs(span.start - at.start)) if at else equal[0]
        return Carried(AnchorState.REVIEW, nearest, best if known else 0.5, "quote")

    def _judged(self, quote: Quote, span: Span, score: float) -> Carried:
        same = squeezed(span.of(self.text)) == squeezed(quote.exact)
        return _placed(span, score, AnchorState.EXACT if same else AnchorState.CHANGED)

    def _support(self, quote: Quote, span: Span) -> tuple[float, bool]:
        """How alike the surroundings are, 0 to 1, and whether there is anything to liken."""
        before, behind = squeezed(fold(quote.prefix)), squeezed(fold(quote.suffix))
        found_before = squeezed(fold(self.text[max(0, span.start - 2 * len(quote.prefix)) : span.start]))
        found_behind = squeezed(fold(self.text[span.end : span.end + 2 * len(quote.suffix)]))
        scores = [
            Indel.normalized_similarity(words, found)
            for words, found in (
                (before, found_before[-len(before) :]),
                (behind, found_behind[: len(behind)]),
            )
            if words
        ]
        return (sum(scores) / len(scores), True) if scores else (0.0, False)

    def _read_alike(self, exact: str) -> list[Span]:
        """Where the words stand over other white space, letter case and reading errors."""
        words = squeezed(fold(exact))
        return [
            Span(int(self._letters[one.start]), int(self._letters[one.end - 1]) + 1)
            for one in occurrences(self._squeezed, words, MOST_PLACES + 1)
        ]

    def _like(self, quote: Quote) -> Carried:
        """Something like the words, as a proposal."""
        self._likened += len(self.text)
        if self._likened > MOST_LIKENED or quote.letters < SHORT:
            return LOST
        found = fuzz.partial_ratio_alignment(fold(quote.exact), self._folded, score_cutoff=PROPOSED_FROM)
        if not found or len(quote.exact) > len(self.text):
            return LOST
        return Carried(AnchorState.REVIEW, Span(found.dest_start, found.dest_end), round(found.score / 100, 3), "alike")


def occurrences(text: str, words: str, most: int) -> list[Span]:
    """The first places of the words, which may overlap."""
    found: list[Span] = []
    at = text.find(words) if words else -1
    while at >= 0 and len(found) < most:
        found.append(Span(at, at + len(words)))
        at = text.find(words, at + 1)
    return found


def squeezed(text: str) -> str:
    """Without white space."""
    return "".join(text.split())


def _placed(span: Span, score: float, state: AnchorState = AnchorState.EXACT) -> Carried:
    return Carried(state, span, round(score, 3), "quote")
