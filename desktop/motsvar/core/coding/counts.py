"""How often a tag is used, and which tags stand on the same words."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from motsvar.core.annotation import Tagging
from motsvar.core.span import Span


@dataclass(frozen=True, slots=True)
class TagCount:
    """How much of a document has a tag."""

    tag: str
    document: str
    passages: int
    characters: int
    """Each counted once, however many passages cover it."""


@dataclass(frozen=True, slots=True)
class Together:
    """Two tags that stand on the same words."""

    one: str
    other: str
    times: int
    """Pairs of passages that share at least one character."""
    first: Tagging
    """Where that is so first."""


def counts(taggings: Iterable[Tagging]) -> tuple[TagCount, ...]:
    """For each tag and document, sorted by both."""
    spans: defaultdict[tuple[str, str], list[Span]] = defaultdict(list)
    for one in taggings:
        spans[one.tag, one.document].append(one.span)
    return tuple(TagCount(*key, len(found), _covered(found)) for key, found in sorted(spans.items()))


def together(taggings: Iterable[Tagging]) -> tuple[Together, ...]:
    """Pairs of tags on overlapping passages, most frequent first. A sweep over the starts: O(n log n + pairs)."""
    by_document: defaultdict[str, list[Tagging]] = defaultdict(list)
    for one in taggings:
        by_document[one.document].append(one)
    times: Counter[tuple[str, str]] = Counter()
    first: dict[tuple[str, str], Tagging] = {}
    for found in by_document.values():
        under_way: list[Tagging] = []
        for one in sorted(found, key=lambda tagging: (tagging.span.start, tagging.span.end)):
            under_way = [other for other in under_way if other.span.end > one.span.start]
            for other in under_way:
                if other.tag != one.tag:
                    pair = (min(one.tag, other.tag), max(one.tag, other.tag))
                    times[pair] += 1
                    first.setdefault(pair, one)
            under_way.append(one)
    return tuple(Together(*pair, number, first[pair]) for pair, number in times.most_common())


def _covered(spans: Iterable[Span]) -> int:
    total = end = 0
    for span in sorted(spans):
        total += max(0, span.end - max(end, span.start))
        end = max(end, span.end)
    return total
