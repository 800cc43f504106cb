"""Which matches stand in another order: those off the heaviest chain."""

from collections.abc import Sequence

from motsvar.core.matching.chain import heaviest_chain


def moved(pairs: Sequence[tuple[int, int]], weights: Sequence[int]) -> tuple[bool, ...]:
    """For each (left position, right position), sorted, whether it must be moved so that the rest stand in order.

    The rest weigh as much as can be. Pairs that share a position on one side follow each other. O(n log n).
    """
    lefts, rights = [left for left, _ in pairs], [right for _, right in pairs]
    stays = set(heaviest_chain(lefts, rights, weights, shared=True))
    return tuple(at not in stays for at in range(len(pairs)))
