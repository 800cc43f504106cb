"""Which words of two versions of a text are the same: in order first, then what moved.

Runs of words that are unique on both sides tie the texts together, long runs before short ones (patience diff, Cohen
2003, with runs in place of lines); what is left between two ties is paired by longest common subsequence.
"""

from collections.abc import Iterable, Iterator, Sequence

from rapidfuzz.distance import LCSseq

from motsvar.core.matching.chain import heaviest_chain

Pair = tuple[int, int]
Pairs = list[Pair]
RUNS = (8, 4, 2, 1)
"""Words that must stand together to tie the texts, tried one after the other."""
LARGEST_REST = 1_500
"""Words of a stretch without ties that is paired in full; the cost is the product of both sides."""
MOVED_RUN = 4
FURTHEST = 40
"""Words between two ties of one block that moved."""
SMALLEST_BLOCK = 6
"""Words of a block that moved."""


def paired_in_order(one: Sequence[int], other: Sequence[int]) -> Pairs:
    """Pairs of equal words that rise on both sides."""
    return list(_in_order(one, other, (0, len(one)), (0, len(other)), 0))


def _in_order(
    one: Sequence[int], other: Sequence[int], here: tuple[int, int], there: tuple[int, int], depth: int
) -> Iterator[Pair]:
    """Equal ends first, then ties, then what is left."""
    (a, b), (c, d) = here, there
    while a < b and c < d and one[a] == other[c]:
        yield a, c
        a, c = a + 1, c + 1
    tail = 0
    while a < b - tail and c < d - tail and one[b - 1 - tail] == other[d - 1 - tail]:
        tail += 1
    b, d = b - tail, d - tail
    if a < b and c < d:
        yield from _middle(one, other, (a, b), (c, d), depth)
    for step in range(tail):
        yield b + step, d + step


def _middle(
    one: Sequence[int], other: Sequence[int], here: tuple[int, int], there: tuple[int, int], depth: int
) -> Iterator[Pair]:
    (a, b), (c, d) = here, there
    while depth < len(RUNS):
        ties = _chained(_ties(one, other, here, there, RUNS[depth]))
        if ties:
            break
        depth += 1
    else:
        if max(b - a, d - c) <= LARGEST_REST:
            yield from _rest(one, other, here, there)
        return
    length = RUNS[depth]
    last = (a, c)
    for i, j in ties:
        if i < last[0] or j < last[1]:  # a run that overlaps the one before it: its end is told already
            skip = max(last[0] - i, last[1] - j)
            if skip >= length or i + skip != last[0] or j + skip != last[1]:
                continue
            yield from ((i + step, j + step) for step in range(skip, length))
        else:
            yield from _in_order(one, other, (last[0], i), (last[1], j), depth)
            yield from ((i + step, j + step) for step in range(length))
        last = (i + length, j + length)
    yield from _in_order(one, other, (last[0], b), (last[1], d), depth)


def _ties(
    one: Sequence[int], other: Sequence[int], here: tuple[int, int], there: tuple[int, int], length: int
) -> Pairs:
    """Where runs stand that occur once on each side."""
    left, right = _unique_runs(one, (range(*here),), length), _unique_runs(other, (range(*there),), length)
    return [(left[run], right[run]) for run in left.keys() & right.keys()]


def _unique_runs(words: Sequence[int], stretches: Iterable[range], length: int) -> dict[tuple[int, ...], int]:
    """Where runs stand that occur once in all the stretches together."""
    found: dict[tuple[int, ...], int] = {}
    twice = set()
    for stretch in stretches:
        for at in range(stretch.start, stretch.stop - length + 1):
            run = tuple(words[at : at + length])
            if run in found:
                twice.add(run)
            found[run] = at
    for run in twice:
        del found[run]
    return found


def _chained(ties: Pairs) -> Pairs:
    ties.sort()
    chain = heaviest_chain([i for i, _ in ties], [j for _, j in ties], [1.0] * len(ties))
    return [ties[at] for at in chain]


def _rest(one: Sequence[int], other: Sequence[int], here: tuple[int, int], there: tuple[int, int]) -> Iterator[Pair]:
    (a, b), (c, d) = here, there
    for step in LCSseq.opcodes(one[a:b], other[c:d]):
        if step.tag == "equal":
            yield from zip(
                range(a + step.src_start, a + step.src_end), range(c + step.dest_start, c + step.dest_end), strict=True
            )


def moved_pairs(one: Sequence[int], other: Sequence[int], in_order: Pairs) -> list[Pairs]:
    """Blocks of words that stand in another order: pairs that rise within a block."""
    free_left = _free(len(one), {i for i, _ in in_order})
    free_right = _free(len(other), {j for _, j in in_order})
    left, right = _unique_runs(one, free_left, MOVED_RUN), _unique_runs(other, free_right, MOVED_RUN)
    ties = sorted((left[run], right[run]) for run in left.keys() & right.keys())
    blocks: list[Pairs] = []
    for tie in ties:
        last = blocks[-1][-1] if blocks else None
        if last and 0 < tie[0] - last[0] <= FURTHEST and 0 < tie[1] - last[1] <= FURTHEST:
            blocks[-1].append(tie)
        else:
            blocks.append([tie])
    taken_left, taken_right = {i for i, _ in in_order}, {j for _, j in in_order}
    out = []
    for block in sorted(blocks, key=len, reverse=True):
        pairs = [
            (i, j)
            for i, j in _widened(one, other, block, (taken_left, taken_right))
            if i not in taken_left and j not in taken_right
        ]
        if len(pairs) >= SMALLEST_BLOCK:
            taken_left |= {i for i, _ in pairs}
            taken_right |= {j for _, j in pairs}
            out.append(pairs)
    return out


def _widened(one: Sequence[int], other: Sequence[int], block: Pairs, taken: tuple[set[int], set[int]]) -> Pairs:
    """The block with its free neighbours on both sides, paired anew in order."""
    (first_i, first_j), (last_i, last_j) = block[0], block[-1]
    a, c = _reach(taken[0], first_i, -1, 0), _reach(taken[1], first_j, -1, 0)
    b = _reach(taken[0], last_i + MOVED_RUN - 1, 1, len(one) - 1) + 1
    d = _reach(taken[1], last_j + MOVED_RUN - 1, 1, len(other) - 1) + 1
    return paired_in_range(one, other, (a, b), (c, d))


def paired_in_range(one: Sequence[int], other: Sequence[int], here: tuple[int, int], there: tuple[int, int]) -> Pairs:
    return list(_in_order(one, other, here, there, 1))


def _reach(taken: set[int], at: int, step: int, limit: int) -> int:
    """How far the words beside a place are free, up to ``FURTHEST``."""
    for _ in range(FURTHEST):
        if at == limit or at + step in taken:
            break
        at += step
    return at


def _free(length: int, taken: set[int]) -> list[range]:
    """Stretches of free words."""
    out, start = [], 0
    for at in range(length + 1):
        if at == length or at in taken:
            if at - start >= MOVED_RUN:
                out.append(range(start, at))
            start = at + 1
    return out
