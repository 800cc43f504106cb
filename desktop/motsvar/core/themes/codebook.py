"""The user's own themes: words, phrases and regular expressions, each under a label; and where they stand."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from motsvar.core.search import find_all
from motsvar.core.span import Span
from motsvar.core.themes.codebook_theme import BEGINS, CodebookTheme, has_signs, regular_expression
from motsvar.core.themes.spotting import Places, Spotter
from motsvar.core.words.lexicon import Lexicon
from motsvar.core.words.tokens import words_of
from motsvar.core.words.word_lists import WordLists

AT_ONCE = 50
"""Texts that share the cost of looking up words; the words of all of them are held at a time."""


@dataclass(frozen=True, slots=True)
class _Patterns:
    """Those of one theme."""

    expressions: tuple[re.Pattern[str], ...]
    literal: tuple[str, ...]
    """Patterns with signs (``4 kap. 2 §``): found as they stand, but for case, accents and line breaks."""
    phrases: tuple[tuple[str, ...], ...]
    """The words of each other pattern."""


@dataclass(frozen=True, slots=True)
class Codebook:
    """Themes made ready to be found in many texts of one language."""

    themes: tuple[_Patterns, ...]
    spotter: Spotter

    @classmethod
    def of(cls, themes: Sequence[CodebookTheme], *, lexicon: Lexicon, words: WordLists) -> "Codebook":
        """Raises ``re.error`` for a regular expression that is none. 2 ms a theme."""
        patterns = tuple(_patterns(theme.patterns) for theme in themes)
        phrases = [phrase for one in patterns for phrase in one.phrases]
        return cls(patterns, Spotter.of(phrases, lexicon=lexicon, words=words))

    def occurrences(self, text: str) -> tuple[tuple[Span, ...], ...]:
        """Of each theme its occurrences in a text, in order and not overlapping. O(n)."""
        (found,) = self.occurrences_in((text,))
        return found

    def occurrences_in(self, texts: Iterable[str]) -> list[tuple[tuple[Span, ...], ...]]:
        """The same in each of some texts; ``AT_ONCE`` of them are looked through together, which is far cheaper than
        one after the other."""
        out: list[tuple[tuple[Span, ...], ...]] = []
        rest = iter(texts)
        while some := list(islice(rest, AT_ONCE)):
            found = zip(some, self.spotter.places(some), strict=True)
            out += [tuple(_in_text(theme, text, places) for theme in self.themes) for text, places in found]
        return out


def occurrences(
    themes: Sequence[CodebookTheme], text: str, *, lexicon: Lexicon, words: WordLists
) -> tuple[tuple[Span, ...], ...]:
    """Of each theme its occurrences in a text, in order and not overlapping; for many texts make a ``Codebook`` once.

    Raises ``re.error`` for a regular expression that is none.
    """
    return Codebook.of(themes, lexicon=lexicon, words=words).occurrences(text)


def _in_text(theme: _Patterns, text: str, places: Places) -> tuple[Span, ...]:
    return _apart(
        [Span(*hit.span()) for one in theme.expressions for hit in one.finditer(text) if hit.group()]
        + [span for one in theme.literal for span in find_all(text, one)]
        + [span for phrase in theme.phrases for span in places[phrase]]
    )


def _patterns(patterns: Iterable[str]) -> _Patterns:
    stripped = [pattern.strip() for pattern in patterns]
    expressions = [one for one in map(regular_expression, stripped) if one is not None]
    plain = [one for one in stripped if regular_expression(one) is None]
    return _Patterns(
        tuple(re.compile(one, re.IGNORECASE) for one in expressions),
        tuple(one for one in plain if has_signs(one)),
        tuple(words for one in plain if not has_signs(one) and (words := _words(one))),
    )


def _words(pattern: str) -> tuple[str, ...]:
    """The words of a pattern, each that stands for all that begin so with its star."""
    if BEGINS not in pattern:
        return words_of(pattern)
    words: list[str] = []
    for piece in pattern.split():
        words += words_of(piece.removesuffix(BEGINS))
        if piece.endswith(BEGINS) and words:
            words[-1] += BEGINS
    return tuple(words)


def _apart(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Those that do not overlap, the longer of two that begin together."""
    out: list[Span] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if not out or span.start >= out[-1].end:
            out.append(span)
    return tuple(out)
