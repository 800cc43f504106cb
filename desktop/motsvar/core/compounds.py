"""Splits a compound: ``samverkansöverenskommelse`` is ``samverkans`` + ``överenskommelse``."""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

SHORTEST = 4
"""Code points of the shortest part. With three, half of all long words would fall apart (om + råden)."""
LONGEST = 60
"""Longer than this is no word; splitting takes the square of the length."""

Known = Callable[[Sequence[str]], NDArray[np.bool_]]


def split_compounds(words: Sequence[str], known: Known) -> list[tuple[str, ...]]:
    """The parts of lower-case words, each with its linking ``s``; a word alone when it is no compound.

    Of all ways to cut one into known words the one with fewest parts is taken, then the one whose last part, the head,
    is longest. All words are cut in step, so that ``known`` is asked once for each length and not for each piece.
    """
    best: list[dict[int, tuple[str, ...]]] = [{0: ()} for _ in words]
    open_words = [at for at, word in enumerate(words) if 2 * SHORTEST <= len(word) <= LONGEST]
    for end in range(SHORTEST, max((len(words[at]) for at in open_words), default=0) + 1):
        open_words = [at for at in open_words if len(words[at]) >= end]
        tried = [
            (at, start, words[at][start:end])
            for at in open_words
            if len(words[at]) == end or len(words[at]) - end >= SHORTEST  # else no part would fit into the rest
            for start in best[at]
            if end - start >= SHORTEST and end - start < len(words[at])
        ]
        fits = _fitting({piece for _, _, piece in tried}, known)
        linked = _linked({piece for at, _, piece in tried if end < len(words[at])} - fits, known)
        for at, start, piece in tried:
            if piece in fits or (piece in linked and end < len(words[at])):
                parts = (*best[at][start], piece)
                if _better(parts, best[at].get(end)):
                    best[at][end] = parts
    return [best[at].get(len(word), (word,)) if word else (word,) for at, word in enumerate(words)]


def _fitting(pieces: set[str], known: Known) -> set[str]:
    ordered = sorted(pieces)
    return {piece for piece, fits in zip(ordered, known(ordered).tolist(), strict=True) if fits}


def _linked(pieces: set[str], known: Known) -> set[str]:
    """Those that are known words but for the ``s`` that links them to the next part."""
    bare = {piece[:-1] for piece in pieces if piece.endswith("s") and len(piece) > SHORTEST}
    return {piece + "s" for piece in _fitting(bare, known)}


def _better(parts: tuple[str, ...], other: tuple[str, ...] | None) -> bool:
    return other is None or (-len(parts), len(parts[-1])) > (-len(other), len(other[-1]))
