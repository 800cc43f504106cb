"""Which documents of a large case are shown together, and in which order: families side by side."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from motsvar.core.candidates import Candidate

Links = dict[int, dict[int, float]]


def chosen(pairs: Sequence[Candidate], wanted: Sequence[int], most: int) -> tuple[int, ...]:
    """At most ``most`` documents: the wanted ones with those that share most with them, then the families of the
    strongest pairs there are, as ``in_families`` puts them. ``pairs`` are in the order of what they share."""
    links = _links(pairs)
    taken: dict[int, None] = dict.fromkeys(wanted[:most])
    for number in _grown(list(taken), links):
        if len(taken) == most:
            break
        taken[number] = None
    for pair in pairs:
        if len(taken) + 2 > most:
            break
        if pair.left not in taken and pair.right not in taken:
            for number in (pair.left, pair.right, *_grown([pair.left, pair.right], links)):
                if len(taken) < most:
                    taken[number] = None
    return in_families(list(taken), pairs)


def in_families(documents: Sequence[int], pairs: Iterable[Candidate]) -> tuple[int, ...]:
    """The documents so that those which share words stand together: each beside what it shares most with."""
    among = frozenset(documents)
    some = [one for one in pairs if one.left in among and one.right in among]
    links = _links(some)
    out: dict[int, None] = {}
    for first in (*(one.left for one in sorted(some, key=lambda one: -one.share)), *documents):
        if first not in out:
            out[first] = None
            out.update(dict.fromkeys(_grown([first], links)))
    return tuple(out)


def _grown(family: Sequence[int], links: Links) -> Iterator[int]:
    """What joins a family, one by one: that which shares most with any of its members (Prim 1957)."""
    inside = set(family)
    near: defaultdict[int, float] = defaultdict(float)
    newest: Sequence[int] = family
    while True:
        for member in newest:
            for other, share in links.get(member, {}).items():
                near[other] = max(near[other], share)
        outside = [other for other in near if other not in inside]
        if not outside:
            return
        best = min(outside, key=lambda other: (-near[other], other))
        inside.add(best)
        newest = [best]
        yield best


def _links(pairs: Iterable[Candidate]) -> Links:
    links: defaultdict[int, dict[int, float]] = defaultdict(dict)
    for one in pairs:
        links[one.left][one.right] = links[one.right][one.left] = one.share
    return dict(links)
