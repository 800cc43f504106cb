"""Paragraphs broken into lines. Time is linear in the text, whatever the words are."""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from motsvar.exports.pdf.faces import face
from motsvar.exports.pdf.values import Line, Piece, Segment

_CHANCE = re.compile(
    "[ \t\u1680\u2000-\u2006\u2008-\u200a\u3000]+"
    r"|(?<=[^\W\d_])[-\u2010/](?=[^\W\d_])"
    "|[\u2e80-\u2fff\u3041-\u9fff\uac00-\ud7a3\U00020000-\U0003ffff]"
)
"""Where a line may end: at white space, after a hyphen in a word, after a Chinese, Japanese or Korean sign."""
_BLANK = " \t\u1680\u3000"
_JOINER = "\u200d"
_STEP = 1.5
"""Room for each line that is drawn below another one."""
LEADING = 1.38
_TOGETHER = 3
"""Letters of a word that is cut that stand on the last line of it, at least."""


def lines_of(pieces: Sequence[Piece], width: float, leading: float = LEADING, anchor: str = "") -> list[Line]:
    """Lines of at most ``width`` points, one at least. A word that is longer is cut, between letters with their marks.

    :param leading: height of a line as a part of the text size.
    """
    pieces = [Piece(piece.text.replace("\t", "    "), piece.look) for piece in pieces if piece.text]
    if not pieces:
        return [Line(9 * leading, 9 * leading * 0.72, (), anchor)]
    flat = "".join(piece.text for piece in pieces)
    starts = [0, *accumulate(len(piece.text) for piece in pieces)]
    edges = _edges(pieces)
    lines: list[Line] = []
    for start, end in _cuts(flat, edges, _chances(pieces, starts), width):
        first = max(bisect_right(starts, start) - 1, 0)
        last = max(bisect_left(starts, end), first + 1)
        segments = []
        for at in range(first, min(last, len(pieces))):
            here, there = max(starts[at], start), min(starts[at + 1], end)
            if there > here:
                x = edges[here] - edges[start]
                segments.append(Segment(x, edges[there] - edges[here], flat[here:there], pieces[at].look))
        size = max((one.look.size for one in segments), default=pieces[min(first, len(pieces) - 1)].look.size)
        below = max((len(one.look.underlines) for one in segments), default=0)
        height = size * leading + max(below - 1, 0) * _STEP
        lines.append(Line(height, size * (leading * 0.5 + 0.3), tuple(segments), "" if lines else anchor))
    return lines


def width_of(text: str, size: float, bold: bool = False) -> float:
    """In points."""
    return sum(map(face(bold).widths.__getitem__, text)) * size / 1000


def _edges(pieces: Sequence[Piece]) -> list[float]:
    """How far from the beginning, in points and on one endless line, each character begins, and the last one ends."""
    edges = [0.0]
    for piece in pieces:
        widths, scale, first = face(piece.look.bold).widths, piece.look.size / 1000, edges.pop()
        edges += (first + at * scale for at in accumulate(map(widths.__getitem__, piece.text), initial=0.0))
    return edges


def _chances(pieces: Sequence[Piece], starts: Sequence[int]) -> list[tuple[int, int]]:
    """Where a line may end, and where the next begins then."""
    found: list[tuple[int, int]] = []
    for piece, start in zip(pieces, starts, strict=False):
        if piece.look.whole:
            found += ((start, start), (start + len(piece.text),) * 2)
            continue
        for one in _CHANCE.finditer(piece.text):
            end = one.start() if one.group()[0] in _BLANK or one.group().isspace() else one.end()
            found.append((start + end, start + one.end()))
    return found


def _cuts(
    flat: str, edges: Sequence[float], chances: Sequence[tuple[int, int]], width: float
) -> Iterator[tuple[int, int]]:
    ends = [end for end, _ in chances]
    start, newline = 0, flat.find("\n")
    while start < len(flat):
        if 0 <= newline < start:
            newline = flat.find("\n", start)
        stop = newline if newline >= 0 else len(flat)
        furthest = bisect_right(edges, edges[start] + width + 0.01, lo=start) - 1
        if furthest >= stop:
            yield start, stop
            start = stop + 1
            continue
        at = bisect_right(ends, furthest) - 1
        if at >= 0 and ends[at] > start:
            yield start, ends[at]
            start = min(chances[at][1], stop)
        else:
            whole = min(ends[at + 1], stop) if at + 1 < len(ends) else stop
            lone = max(_TOGETHER - (whole - furthest), 0) if furthest - start > 2 * _TOGETHER else 0
            end = _between_letters(flat, start, max(furthest - lone, start + 1))
            yield start, end
            start = end
        if start == newline:
            start += 1


def _between_letters(flat: str, start: int, end: int) -> int:
    """The last place at or before ``end`` that parts no letter from its marks; ``end`` where there is none near."""
    for at in range(end, max(start, end - 32), -1):
        if at == len(flat):
            return at
        joined = flat[at] == _JOINER or flat[at - 1] == _JOINER or "\ufe00" <= flat[at] <= "\ufe0f"
        if not joined and not unicodedata.combining(flat[at]):
            return at
    return end
