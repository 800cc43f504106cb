"""The user's own themes: words, phrases and regular expressions, each under a label."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from motsvar.core.search import find_all
from motsvar.core.span import Span
from motsvar.core.words.lexicon import Lexicon
from motsvar.core.words.word_lists import WordLists


@dataclass(frozen=True, slots=True)
class CodebookTheme:
    id: str
    label: str
    patterns: tuple[str, ...]
    """What is looked for: words or a phrase, in any spelling and inflection; or ``/a regular expression/``."""
    description: str = ""


def regular_expression(pattern: str) -> str | None:
    """What stands between the slashes of a pattern; None for one of words."""
    return pattern[1:-1] if len(pattern) > 2 and pattern[0] == pattern[-1] == "/" else None


def occurrences(
    themes: Sequence[CodebookTheme],
    text: str,
    *,
    lexicon: Lexicon,  # noqa: ARG001 - inflection comes
    words: WordLists,  # noqa: ARG001 - inflection comes
) -> tuple[tuple[Span, ...], ...]:
    """Of each theme its occurrences in a text, in order and not overlapping.

    Raises ``re.error`` for a regular expression that is none.
    """
    return tuple(_apart(sorted(_found(theme, text))) for theme in themes)


def _found(theme: CodebookTheme, text: str) -> set[Span]:
    found: set[Span] = set()
    for pattern in theme.patterns:
        expression = regular_expression(pattern)
        if expression is None:
            found.update(find_all(text, pattern))
        else:
            found.update(Span(*hit.span()) for hit in re.finditer(expression, text) if hit.end() > hit.start())
    return found


def _apart(spans: Sequence[Span]) -> tuple[Span, ...]:
    out: list[Span] = []
    for span in spans:
        if not out or span.start >= out[-1].end:
            out.append(span)
    return tuple(out)
