"""The words of a text as parallel arrays: where they are, which are the same, and which run on without a break."""

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from motsvar.core.folding import CodePoints, code_points
from motsvar.core.tokens import Tokens

SHORT_LINE = 0.7
"""A line shorter than this share of the widest ones, before a capital, ends a block: a heading or an address."""

Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class WordStream:
    """One entry a word. A word broken at a line end is one, whose passage holds the hyphen and newline."""

    starts: Ints
    ends: Ints
    words: list[str]
    """As written, without hyphen and newline where it was broken."""
    runs_on: Flags
    """True where nothing but white space without a block end stands between this word and the next."""
    opens: Flags
    """True for the first word of a sentence, line or block, whose capital says nothing."""


def word_stream(tokens: Tokens) -> WordStream:
    """The words and numbers among the tokens of a text, O(n)."""
    text = tokens.text
    places = np.flatnonzero(tokens.is_word)
    starts, ends = tokens.starts[places], tokens.ends[places]
    words = [text[start:end] for start, end in zip(starts.tolist(), ends.tolist(), strict=True)]
    for at, parts in tokens.broken.items():
        words[int(np.searchsorted(places, at))] = "".join(part.of(text) for part in parts)
    runs_on, opens = _gaps(code_points(text), starts, ends)
    return WordStream(starts, ends, words, runs_on, opens)


def _gaps(points: CodePoints, starts: Ints, ends: Ints) -> tuple[Flags, Flags]:
    """For each word whether it runs on into the next, and whether it opens."""
    runs_on, opens = np.zeros(len(starts), dtype=np.bool_), np.ones(len(starts), dtype=np.bool_)
    if len(starts) < 2:
        return runs_on, opens
    newline = points == 0x0A
    blank = newline | (points == 0x20) | (points == 0xA0) | (points == 0x09)
    marks = np.concatenate(([0], np.cumsum(~blank)))
    newlines = np.concatenate(([0], np.cumsum(newline)))
    gap_from, gap_to = ends[:-1], starts[1:]
    newlines_between = newlines[gap_to] - newlines[gap_from]
    soft = newlines_between == 1
    soft[soft] = ~_ends_block(points, newline, gap_from[soft], gap_to[soft])
    runs_on[:-1] = (marks[gap_to] == marks[gap_from]) & ((newlines_between == 0) | soft)
    opens[1:] = ~runs_on[:-1]
    return runs_on, opens


def _ends_block(points: CodePoints, newline: Flags, gap_from: Ints, gap_to: Ints) -> Flags:
    """True where a short line is followed by a capital."""
    breaks = np.concatenate(([-1], np.flatnonzero(newline), [len(points)]))
    widest = float(np.percentile(np.diff(breaks) - 1, 90))
    line = np.searchsorted(breaks, gap_from) - 1
    lengths = gap_from - breaks[line] - 1
    capital = _capitals()[np.minimum(points[gap_to], 0xFFFF)]
    return np.asarray((lengths < SHORT_LINE * widest) & capital)


@cache
def _capitals() -> Flags:
    return np.fromiter((chr(at).isupper() for at in range(0x10000)), np.bool_)
