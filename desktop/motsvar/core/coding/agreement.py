"""How far two people agree on where a tag belongs, character by character.

Cohen's kappa (Cohen 1960) and Krippendorff's alpha for nominal data and two observers (Krippendorff 2011, "Computing
Krippendorff's Alpha-Reliability"), both on the yes or no of every character of the documents that are looked at.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations

from motsvar.core.annotation import Tagging
from motsvar.core.span import Span, joined


@dataclass(frozen=True, slots=True)
class Agreement:
    """Of two people about one tag."""

    tag: str
    one: str
    other: str
    both: int
    """Characters that both have tagged."""
    only_one: int
    only_other: int
    neither: int

    @property
    def total(self) -> int:
        return self.both + self.only_one + self.only_other + self.neither

    @property
    def kappa(self) -> float | None:
        """Cohen's kappa, -1 to 1; None where chance alone makes them agree everywhere."""
        if not self.total:
            return None
        observed = (self.both + self.neither) / self.total
        one, other = (self.both + self.only_one) / self.total, (self.both + self.only_other) / self.total
        expected = one * other + (1 - one) * (1 - other)
        return None if expected == 1.0 else (observed - expected) / (1 - expected)

    @property
    def alpha(self) -> float | None:
        """Krippendorff's alpha, at most 1; None where there is no variation to speak of."""
        values = 2 * self.total
        yes = 2 * self.both + self.only_one + self.only_other
        if not yes or yes == values:
            return None
        observed = 2 * (self.only_one + self.only_other) / values
        expected = 2 * yes * (values - yes) / (values * (values - 1))
        return 1 - observed / expected


def agreements(taggings: Iterable[Tagging], lengths: Mapping[str, int]) -> tuple[Agreement, ...]:
    """For each tag and each two people who have tagged the same document, over those documents.

    ``lengths``: characters of each document. A document that only one of the two has worked on says nothing of whether
    they agree, and is left out.
    """
    spans: defaultdict[tuple[str, str, str], list[Span]] = defaultdict(list)
    worked: defaultdict[str, set[str]] = defaultdict(set)
    tags: set[str] = set()
    for tagging in taggings:
        spans[tagging.person, tagging.tag, tagging.document].append(tagging.span)
        worked[tagging.person].add(tagging.document)
        tags.add(tagging.tag)
    out = []
    for one, other in combinations(sorted(worked), 2):
        documents = sorted(worked[one] & worked[other])
        total = sum(lengths.get(document, 0) for document in documents)
        for tag in sorted(tags):
            both = ones = others = 0
            for document in documents:
                left, right = (joined(spans.get((person, tag, document), ())) for person in (one, other))
                both += _shared(left, right)
                ones += sum(map(len, left))
                others += sum(map(len, right))
            if ones or others:
                out.append(Agreement(tag, one, other, both, ones - both, others - both, total - ones - others + both))
    return tuple(out)


def _shared(one: tuple[Span, ...], other: tuple[Span, ...]) -> int:
    """Characters in both of two sorted rows of spans."""
    total = i = j = 0
    while i < len(one) and j < len(other):
        total += max(0, min(one[i].end, other[j].end) - max(one[i].start, other[j].start))
        if one[i].end <= other[j].end:
            i += 1
        else:
            j += 1
    return total
