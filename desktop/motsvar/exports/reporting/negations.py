"""Negations that stand in one text alone, and whether a word that is held to be one may be misread."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from rapidfuzz.distance import Levenshtein

from motsvar.core.changes.verdicts import NEGATIONS
from motsvar.core.comparison import Change, Comparison, Match, Operation
from motsvar.core.document import Document
from motsvar.core.span import Side, Span

_WORDS = re.compile(r"\w+")
_RINGED = {"inga": "ingå", "not": "nöt", "no": "nö"}
"""Negations that are another word where the rings and dots of å, ä and ö were lost."""
_DOTTED = frozenset("åäö")
_FEW = 0.01
"""Share of a Swedish text's letters that are å, ä or ö, below which they were lost; usual are four in a hundred."""
_NOISY = 0.02
"""Share of damaged words from which on a negation may be the misread word that stands against it."""
_LETTERS = 4
"""Shorter words are like too many others."""


@dataclass(frozen=True, slots=True)
class Negation:
    """A match that says the same but for a word such as “not” on one side."""

    match: Match
    side: Side
    """Where the word stands."""
    word: str
    at: Span
    """The word in its text."""
    meant: str = ""
    """What the word may have been misread from; empty where nothing speaks for that."""


def negations(found: Comparison, left: Document, right: Document) -> Iterator[Negation]:
    """One for each match, in order: the first that is surely a negation, or the first."""
    for match in found.matches:
        here = list(chain.from_iterable(_in(match, change, found, left, right) for change in match.changes))
        if here:
            yield next((one for one in here if not one.meant), here[0])


def _in(match: Match, change: Change, found: Comparison, left: Document, right: Document) -> Iterator[Negation]:
    if change.operation is Operation.VARIANT:
        return
    spoken = {Side.LEFT: _words(left, change.left), Side.RIGHT: _words(right, change.right)}
    negating = {side: [one for one in words if one[0].casefold() in NEGATIONS] for side, words in spoken.items()}
    for side, document, profile in ((Side.LEFT, left, found.left), (Side.RIGHT, right, found.right)):
        if negating[side] and not negating[side.other]:
            word, at = negating[side][0]
            lost = profile.language == "sv" and _has_lost_dots(document.text)
            meant = _RINGED.get(word.casefold(), "") if lost else ""
            if not meant and profile.noise >= _NOISY:
                meant = _like(word, [other for other, _ in spoken[side.other]])
            yield Negation(match, side, word, at, meant)


def _words(document: Document, span: Span) -> list[tuple[str, Span]]:
    start = span.start
    return [
        (found.group(), Span(start + found.start(), start + found.end()))
        for found in _WORDS.finditer(document.quote(span))
    ]


def _has_lost_dots(text: str) -> bool:
    letters = sum(map(str.isalpha, text))
    return sum(letter in _DOTTED for letter in text.casefold()) < _FEW * letters


def _like(word: str, others: list[str]) -> str:
    """The word of the other text that differs by one letter, if it has one there."""
    if len(word) < _LETTERS:
        return ""
    return next((one for one in others if Levenshtein.distance(word.casefold(), one.casefold()) == 1), "")
