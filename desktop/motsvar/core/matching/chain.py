"""The heaviest part of some pairs of positions that stands in the same order on both sides."""

from collections.abc import Sequence


def heaviest_chain(
    lefts: Sequence[int], rights: Sequence[int], weights: Sequence[float], *, shared: bool = False
) -> list[int]:
    """Indices of the pairs, rising on both sides, that together weigh most; in order. O(n log n).

    Strictly rising, and of pairs that weigh the same the first; where ``shared``, pairs may share a position on one
    side, and the last counts. By a tree of prefix maxima over the right side (Fenwick 1994).
    """
    order = sorted(range(len(lefts)), key=lambda pair: (lefts[pair], rights[pair] if shared else -rights[pair]))
    ranks = {right: rank for rank, right in enumerate(sorted(set(rights)), start=1)}
    tree = [_NOTHING] * (len(ranks) + 1)
    before = [-1] * len(lefts)
    for turn, pair in enumerate(order, start=1):
        rank = ranks[rights[pair]]
        weight, _, before[pair] = _heaviest(tree, rank if shared else rank - 1)
        _raise(tree, rank, (weight + weights[pair], turn if shared else -turn, pair))
    chain = []
    at = _heaviest(tree, len(ranks))[2]
    while at >= 0:
        chain.append(at)
        at = before[at]
    return chain[::-1]


_End = tuple[float, int, int]
"""The weight of a chain, what decides between equals, and the index of its last pair."""
_NOTHING: _End = (0.0, 0, -1)


def _heaviest(tree: Sequence[_End], rank: int) -> _End:
    found = _NOTHING
    while rank:
        found = max(found, tree[rank])
        rank -= rank & -rank
    return found


def _raise(tree: list[_End], rank: int, end: _End) -> None:
    while rank < len(tree):
        tree[rank] = max(tree[rank], end)
        rank += rank & -rank
