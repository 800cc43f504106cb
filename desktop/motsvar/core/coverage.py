"""What no match covers, and how much of each text the matches make up."""

from collections.abc import Iterable, Sequence

import numpy as np

from motsvar.core.comparison import Match, SharedPassage, Summary
from motsvar.core.outline.texts import CodedText
from motsvar.core.span import Span, joined

TOO_LITTLE = 0.08
"""Share of the more shared text in matches below which the texts are said to have too little in common."""


def rest(text: CodedText, matched: Iterable[Span]) -> tuple[Span, ...]:
    """The runs of units, within a block, that no match covers."""
    spans = joined(matched)
    out: list[Span] = []
    block = at = -1
    for unit in text.units:
        while at + 1 < len(spans) and spans[at + 1].start <= unit.span.start:
            at += 1
        if at >= 0 and unit.span.start < spans[at].end:
            block = -1
            continue
        if unit.block == block:
            out[-1] = Span(out[-1].start, unit.span.end)
        else:
            out.append(unit.span)
        block = unit.block
    return tuple(out)


def summary(texts: Sequence[CodedText], matches: Sequence[Match], passages: Sequence[SharedPassage]) -> Summary:
    left = share(texts[0], (match.left for match in matches))
    right = share(texts[1], (match.right for match in matches))
    return Summary(
        left,
        right,
        _note(texts, left, right),
        share(texts[0], (passage.left for passage in passages)),
        share(texts[1], (passage.right for passage in passages)),
    )


def share(text: CodedText, spans: Iterable[Span]) -> float:
    """Share of the characters that are not white space; each of them is in one token."""
    tokens = text.tokens
    letters = tokens.ends - tokens.starts
    letters[list(tokens.broken)] = [sum(map(len, parts)) + 1 for parts in tokens.broken.values()]  # and the hyphen
    before = np.append(0, np.cumsum(letters))
    edges = np.searchsorted(tokens.starts, [(span.start, span.end) for span in joined(spans)] or np.zeros((0, 2)))
    return round(int((before[edges[:, 1]] - before[edges[:, 0]]).sum()) / int(before[-1]), 4) if len(tokens) else 0.0


def _note(texts: Sequence[CodedText], left: float, right: float) -> str | None:
    empty = [not text.units for text in texts]
    if all(empty):
        return "Both texts are empty."
    if any(empty):
        return "One of the texts is empty: there is nothing to compare with."
    if max(left, right) < TOO_LITTLE:
        return "The two texts share very little: hardly any passage in one corresponds to the other."
    return None
