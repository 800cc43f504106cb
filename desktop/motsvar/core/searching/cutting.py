"""A text cut into passages that are found one by one: paragraphs, short ones together, long ones in pieces."""

import re

from motsvar.core.span import Span

SHORTEST, LONGEST = 400, 2_000
"""Code points: a paragraph that is shorter goes with what follows, a longer one is cut at a line end or a space."""
_BREAK = re.compile(r"\n[ \t]*\n")


def passages(text: str) -> list[Span]:
    """Spans without white space at their ends, which cover all else of the text. O(n)."""
    found, start = [], _next_word(text, 0)
    while start < len(text):
        end = _end(text, start)
        found.append(Span(start, start + len(text[start:end].rstrip())))
        start = _next_word(text, end)
    return found


def _end(text: str, start: int) -> int:
    latest = start + LONGEST
    paragraph = _BREAK.search(text, start + SHORTEST, latest)
    if paragraph:
        return paragraph.start()
    if latest >= len(text):
        return len(text)
    for border in ("\n", ". ", " "):
        at = text.rfind(border, start + SHORTEST, latest)
        if at >= 0:
            return at + 1
    return latest


_WORD = re.compile(r"\S")


def _next_word(text: str, at: int) -> int:
    found = _WORD.search(text, at)
    return found.start() if found else len(text)
