"""Compounds against a search through every way to cut a word."""

import random
from collections.abc import Sequence
from itertools import combinations, pairwise

import numpy as np
from numpy.typing import NDArray

from motsvar.core.words.compounds import SHORTEST, split_compounds

PARTS = ("bade", "hall", "halls", "vakt", "vakten", "simsal", "lokal", "sals", "kassa", "hallsva", "ktenlokal")


def known(words: Sequence[str]) -> NDArray[np.bool_]:
    return np.array([word in PARTS for word in words], dtype=np.bool_)


def every_way(word: str) -> list[tuple[str, ...]]:
    """All ways to cut a word into known parts, each but the last with or without its linking s."""
    found: list[tuple[str, ...]] = []
    for count in range(1, len(word) // SHORTEST):
        for cuts in combinations(range(SHORTEST, len(word)), count):
            edges = (0, *cuts, len(word))
            parts = tuple(word[start:end] for start, end in pairwise(edges))
            linked = (
                part in PARTS or (len(part) > SHORTEST and part.removesuffix("s") in PARTS) for part in parts[:-1]
            )
            if min(map(len, parts)) >= SHORTEST and parts[-1] in PARTS and all(linked):
                found.append(parts)
    return found


def test_of_all_ways_the_one_with_fewest_parts_and_the_longest_head_is_taken() -> None:
    chance = random.Random(7)
    words = ["".join(chance.choices(PARTS, k=count)) for count in (1, 2, 2, 3, 3, 4, 5) for _ in range(20)]
    words = [word for word in words if len(word) <= 24] + ["", "hus", "badehallsvakt", "okänt" * 3, "x" * 200]
    for word, parts in zip(words, split_compounds(words, known), strict=True):
        ways = every_way(word) if len(word) <= 24 else []
        best = min(ways, key=lambda way: (len(way), *(-len(part) for part in reversed(way))), default=(word,))
        assert parts == best
