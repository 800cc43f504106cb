"""The words of a text as parallel arrays: where they are, which are the same, and which run on without a break."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from motsvar.core.words.folding import looked_up, small_code_points
from motsvar.core.words.tokens import Tokens

SHORT_LINE = 0.7
"""A line shorter than this share of the widest ones, before a capital, ends a block: a heading or an address."""

Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class WordStream:
    """One entry a word. A word broken at a line end is one, whose passage holds the hyphen and newline."""

    starts: Ints
    ends: Ints
    numbers: Ints
    """Which of the texts' different words each is."""
    runs_on: Flags
    """True where nothing but white space without a block end stands between this word and the next."""


def word_streams(
    documents: Sequence[Tokens], codes: Sequence[Ints], written: Sequence[str]
) -> tuple[list[str], list[WordStream]]:
    """The words and numbers among the tokens of some texts, and the different ones in order of appearance, O(n).

    ``codes`` has for each token the place of its word, as written, in ``written``; a word that is broken at a line end
    gets the number of the same word in one piece.
    """
    written = list(written)
    numbers: list[Ints] = []
    places = [np.flatnonzero(tokens.is_word) for tokens in documents]
    code_of = {word: code for code, word in enumerate(written)} if any(one.broken for one in documents) else {}
    for tokens, own, at in zip(documents, codes, places, strict=True):
        mended = own[at]
        for broken, parts in tokens.broken.items():
            word = "".join(part.of(tokens.text) for part in parts)
            code = code_of.setdefault(word, len(written))
            if code == len(written):
                written.append(word)
            mended[int(np.searchsorted(at, broken))] = code
        numbers.append(mended)
    order, numbers = _by_appearance(numbers, len(written))
    streams = [
        WordStream(*(edges := (tokens.starts[at], tokens.ends[at])), number, _runs_on(tokens.text, *edges))
        for tokens, at, number in zip(documents, places, numbers, strict=True)
    ]
    return [written[code] for code in order.tolist()], streams


def _by_appearance(codes: Sequence[Ints], count: int) -> tuple[Ints, list[Ints]]:
    """The codes that occur, in order of appearance, and the texts renumbered so."""
    every = np.concatenate(codes) if codes else np.zeros(0, dtype=np.int64)
    first = np.full(count, len(every))
    np.minimum.at(first, every, np.arange(len(every)))
    order = np.argsort(first, kind="stable")[: int((first < len(every)).sum())]
    number_of = np.zeros(count, dtype=np.int64)
    number_of[order] = np.arange(len(order))
    return order, [number_of[code] for code in codes]


def _runs_on(text: str, starts: Ints, ends: Ints) -> Flags:
    """For each word whether it runs on into the next."""
    runs_on = np.zeros(len(starts), dtype=np.bool_)
    if len(starts) < 2:
        return runs_on
    points = small_code_points(text)
    newline = points == 0x0A
    blank = newline | (points == 0x20) | (points == 0xA0) | (points == 0x09)
    gap_from, gap_to = ends[:-1], starts[1:]
    newlines_between = _between(newline, gap_from, gap_to)
    soft = newlines_between == 1
    soft[soft] = ~_ends_block(points, newline, gap_from[soft], gap_to[soft])
    runs_on[:-1] = (_between(~blank, gap_from, gap_to) == 0) & ((newlines_between == 0) | soft)
    return runs_on


def _between(flags: Flags, begin: Ints, end: Ints) -> NDArray[np.int32]:
    """How many are true in each of the ranges, none of which begins at 0."""
    count = np.cumsum(flags, dtype=np.int32)
    return np.asarray(count[end - 1] - count[begin - 1])


def _ends_block(points: NDArray[Any], newline: Flags, gap_from: Ints, gap_to: Ints) -> Flags:
    """True where a short line is followed by a capital."""
    breaks = np.concatenate(([-1], np.flatnonzero(newline), [len(points)]))
    widest = float(np.percentile(np.diff(breaks) - 1, 90))
    line = np.searchsorted(breaks, gap_from) - 1
    lengths = gap_from - breaks[line] - 1
    return np.asarray((lengths < SHORT_LINE * widest) & looked_up(points[gap_to], str.isupper, np.bool_))
