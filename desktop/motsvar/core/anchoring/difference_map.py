"""Where the characters of one version of a text stand in another version of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import Levenshtein

from motsvar.core.anchoring.word_pairs import Pairs, moved_pairs, paired_in_order
from motsvar.core.progress import Progress, silent
from motsvar.core.words.folding import fold
from motsvar.core.words.tokens import Tokens, tokenise

LONGEST_GAP = 2_000
"""Characters between two paired words that are compared letter by letter."""
LIKE = 0.5
"""Share of letters that must agree in such a gap; below it the words there are others."""


@dataclass(frozen=True, eq=False)
class DifferenceMap:
    """For each code point of ``old`` its place in ``new``, or -1. Both are kept with their folded forms.

    Words are paired first, in the order of the text; what is left is looked for elsewhere, so that a paragraph that
    moved is found too. Between paired words letters are compared, so that a misread word is paired with itself.
    """

    old: str
    new: str
    old_folded: str
    new_folded: str
    target: NDArray[np.int32]
    moved: NDArray[np.bool_]
    """Of the old text: what stands elsewhere in the new one."""
    taken: NDArray[np.bool_]
    """Of the new text: what is the place of something old."""


def difference_map(old: str, new: str, progress: Progress = silent) -> DifferenceMap:
    """O(n log n) in words but for stretches that differ, which are compared in full up to a length."""
    folded = fold(old), fold(new)
    progress(0.1, "Comparing the versions")
    words = tokenise(old, folded[0]), tokenise(new, folded[1])
    numbers = _numbered(words[0].keys, words[1].keys)
    progress(0.3, "Comparing the versions")
    in_order = paired_in_order(*numbers)
    progress(0.6, "Comparing the versions")
    elsewhere = moved_pairs(*numbers, in_order)
    out = DifferenceMap(
        old,
        new,
        *folded,
        np.full(len(old) + 1, -1, dtype=np.int32),
        np.zeros(len(old) + 1, dtype=np.bool_),
        np.zeros(len(new) + 1, dtype=np.bool_),
    )
    for pairs, is_moved in ((in_order, False), *((block, True) for block in elsewhere)):
        _write(out, words, pairs, is_moved)
    progress(1.0, "Comparing the versions")
    return out


def _numbered(one: Sequence[str], other: Sequence[str]) -> tuple[list[int], list[int]]:
    """Equal words get equal numbers."""
    numbers: dict[str, int] = {}
    return [numbers.setdefault(key, len(numbers)) for key in one], [
        numbers.setdefault(key, len(numbers)) for key in other
    ]


def _write(out: DifferenceMap, words: tuple[Tokens, Tokens], pairs: Pairs, is_moved: bool) -> None:
    """Puts the letters of paired words, and of what stands between two pairs, on each other."""
    olds, news = words
    last = None
    for i, j in pairs:
        here = (int(olds.starts[i]), int(olds.ends[i]), int(news.starts[j]), int(news.ends[j]))
        if last is not None and is_moved and (i - last[4] > 40 or j - last[5] > 40):
            last = None
        _between(out, (last[1], here[0], last[3], here[2]) if last else None, is_moved)
        if here[1] - here[0] == here[3] - here[2]:
            _put(out, here[0], here[2], here[1] - here[0], is_moved)
        else:
            _letters(out, here, is_moved)
        last = (*here, i, j)
    if not is_moved:
        ends = [(0, 0), *([(last[1], last[3])] if last else []), (len(out.old), len(out.new))]
        first = pairs[0] if pairs else None
        if first:
            _between(out, (0, int(olds.starts[first[0]]), 0, int(news.starts[first[1]])), is_moved)
        for (a, c), (b, d) in list(pairwise(ends))[-1:]:
            _between(out, (a, b, c, d), is_moved)


def _between(out: DifferenceMap, gap: tuple[int, int, int, int] | None, is_moved: bool) -> None:
    """Letters between two paired words, where they are mostly the same: misread words, and white space."""
    if gap is None:
        return
    a, b, c, d = gap
    if a >= b or c >= d or max(b - a, d - c) > LONGEST_GAP:
        return
    if out.old_folded[a:b].strip() == out.new_folded[c:d].strip() == "":
        _put(out, a, c, min(b - a, d - c), is_moved)
    elif Levenshtein.normalized_similarity(out.old_folded[a:b].strip(), out.new_folded[c:d].strip()) >= LIKE:
        _letters(out, gap, is_moved)


def _letters(out: DifferenceMap, gap: tuple[int, int, int, int], is_moved: bool) -> None:
    a, b, c, d = gap
    for step in Levenshtein.opcodes(out.old_folded[a:b], out.new_folded[c:d]):
        if step.tag in ("equal", "replace"):
            length = min(step.src_end - step.src_start, step.dest_end - step.dest_start)
            _put(out, a + step.src_start, c + step.dest_start, length, is_moved)


def _put(out: DifferenceMap, old: int, new: int, length: int, is_moved: bool) -> None:
    free = (out.target[old : old + length] < 0) & ~out.taken[new : new + length]
    places = np.arange(new, new + length, dtype=np.int32)
    out.target[old : old + length][free] = places[free]
    out.moved[old : old + length][free] = is_moved
    out.taken[new : new + length][free] = True
