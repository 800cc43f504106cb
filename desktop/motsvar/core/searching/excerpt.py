"""The words around a hit on one line."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from motsvar.core.span import Span

BEFORE, LENGTH = 50, 180
"""Code points before the first hit, and in all."""
_BLANKS = re.compile(r"\s+")
_CUT = "…"


@dataclass(frozen=True, slots=True)
class Excerpt:
    line: str
    """With single spaces, and a sign where it is cut off."""
    hits: tuple[Span, ...]
    """In the line."""

    def marked(self, opening: str, closing: str) -> str:
        """The line with signs around the hits."""
        out, at = [], 0
        for span in self.hits:
            out += [self.line[at : span.start], opening, span.of(self.line), closing]
            at = span.end
        return "".join([*out, self.line[at:]])


def excerpt(text: str, hits: Sequence[Span], before: int = BEFORE, length: int = LENGTH) -> Excerpt:
    """Around the first of the hits, which are spans of the text, in order. It is never cut inside a hit or a word."""
    first = hits[0] if hits else Span(0, 0)
    start = _word_start(text, max(0, first.start - before), first.start)
    end = _word_end(text, max(first.end, min(len(text), start + length)))
    shown = [span for span in hits if span.end <= end]
    pieces: list[str] = [_CUT] if start else []
    size, at, moved = len(pieces), start, []
    for span in shown:
        for part, is_hit in ((text[at : span.start], False), (span.of(text), True)):
            blank = not pieces or pieces[-1].endswith(" ")
            words = _BLANKS.sub(" ", part)
            words = words.lstrip(" ") if blank else words
            if is_hit:
                moved.append(Span(size, size + len(words)))
            pieces.append(words)
            size += len(words)
        at = span.end
    pieces.append(_BLANKS.sub(" ", text[at:end]))
    return Excerpt("".join(pieces).rstrip() + (_CUT if end < len(text) else ""), tuple(moved))


def _word_start(text: str, at: int, latest: int) -> int:
    """Where the next word begins, unless this is one."""
    while 0 < at < latest and not text[at - 1].isspace():
        at += 1
    return at


def _word_end(text: str, at: int) -> int:
    while 0 < at < len(text) and not text[at].isspace() and not text[at - 1].isspace():
        at += 1
    return at
