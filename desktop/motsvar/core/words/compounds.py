"""Splits a compound: ``samverkansöverenskommelse`` is ``samverkans`` + ``överenskommelse``."""

from collections.abc import Callable, Mapping, Sequence

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
    is longest, then the second. Most have two parts or three, for which ``known`` is asked once for all words; those
    of more are cut in step.
    """
    different = [word for word in dict.fromkeys(words) if 2 * SHORTEST <= len(word) <= LONGEST]
    tails = _tails(different, known)
    parts = _in_two(tails, known)
    longer = {word: cuts for word, cuts in tails.items() if word not in parts and cuts[-1] >= 2 * SHORTEST}
    firsts = _firsts(longer, known)
    parts.update(_in_three(longer, firsts, known))
    rest = [word for word in longer if word not in parts and firsts[word] and longer[word][-1] >= 3 * SHORTEST]
    parts.update(zip(rest, _in_more(rest, known), strict=True))
    return [parts.get(word, (word,)) for word in words]


def _tails(words: Sequence[str], known: Known) -> dict[str, list[int]]:
    """For each word that ends in a known one where that may begin, in rising order."""
    ways = [(word, cut) for word in words for cut in range(SHORTEST, len(word) - SHORTEST + 1)]
    fits = known([word[cut:] for word, cut in ways]).tolist()
    tails: dict[str, list[int]] = {}
    for (word, cut), fit in zip(ways, fits, strict=True):
        if fit:
            tails.setdefault(word, []).append(cut)
    return tails


def _in_two(tails: Mapping[str, Sequence[int]], known: Known) -> dict[str, tuple[str, ...]]:
    """Those that are two known words, cut where the second is longest."""
    fits = _fitting_or_linked({word[:cut] for word, cuts in tails.items() for cut in cuts}, known)
    at = {word: next((cut for cut in cuts if word[:cut] in fits), 0) for word, cuts in tails.items()}
    return {word: (word[:cut], word[cut:]) for word, cut in at.items() if cut}


def _firsts(tails: Mapping[str, Sequence[int]], known: Known) -> dict[str, list[int]]:
    """For each word where a known first part may end, in rising order."""
    ways = {word: range(SHORTEST, cuts[-1] - SHORTEST + 1) for word, cuts in tails.items()}
    fits = _fitting_or_linked({word[:end] for word, ends in ways.items() for end in ends}, known)
    return {word: [end for end in ends if word[:end] in fits] for word, ends in ways.items()}


def _in_three(
    tails: Mapping[str, Sequence[int]], firsts: Mapping[str, Sequence[int]], known: Known
) -> dict[str, tuple[str, ...]]:
    """Those that are three known words, cut where the third is longest and then the second."""
    ways = [
        (word, end, cut)
        for word, cuts in tails.items()
        for cut in cuts
        for end in firsts[word]
        if cut - end >= SHORTEST
    ]
    fits = _fitting_or_linked({word[end:cut] for word, end, cut in ways}, known)
    return {word: (word[:end], word[end:cut], word[cut:]) for word, end, cut in reversed(ways) if word[end:cut] in fits}


def _in_more(words: Sequence[str], known: Known) -> list[tuple[str, ...]]:
    best: list[dict[int, tuple[str, ...]]] = [{0: ()} for _ in words]
    open_words = list(range(len(words)))
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
    return [best[at].get(len(word), (word,)) for at, word in enumerate(words)]


def _fitting(pieces: set[str], known: Known) -> set[str]:
    ordered = sorted(pieces)
    return {piece for piece, fits in zip(ordered, known(ordered).tolist(), strict=True) if fits}


def _fitting_or_linked(pieces: set[str], known: Known) -> set[str]:
    fits = _fitting(pieces, known)
    return fits | _linked(pieces - fits, known)


def _linked(pieces: set[str], known: Known) -> set[str]:
    """Those that are known words but for the ``s`` that links them to the next part."""
    bare = {piece[:-1] for piece in pieces if piece.endswith("s") and len(piece) > SHORTEST}
    return {piece + "s" for piece in _fitting(bare, known)}


def _better(parts: tuple[str, ...], other: tuple[str, ...] | None) -> bool:
    return other is None or (-len(parts), len(parts[-1])) > (-len(other), len(other[-1]))
