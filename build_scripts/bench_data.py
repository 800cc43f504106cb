"""The yardsticks whose data is not part of the project, and how they are scored.

PAN 2013 text alignment: plagdet, as Potthast et al. (COLING 2010) define it. ArgRewrite V.2: F1 of sentence links.
"""

import gzip
import json
import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean

from motsvar.core.span import Span, joined

PASSAGES, DRAFTS = "pan13-train.jsonl.gz", "argrewrite-ab.json.gz"
SHORTEST_PASSAGE = 150
"""Characters. Shorter passages are left out on either side, as published systems do."""


def _covered(span: Span, others: Sequence[Span]) -> int:
    """How many characters of a span the others cover."""
    parts = [part for other in others if (part := span.within(other)) is not None]
    return sum(map(len, joined(parts)))


@dataclass(frozen=True, slots=True)
class Reuse:
    """A passage of the left text that comes from the right one, or is said to."""

    left: Span
    right: Span

    def meets(self, other: "Reuse") -> bool:
        return self.left.overlaps(other.left) and self.right.overlaps(other.right)

    def share_in(self, others: Sequence["Reuse"]) -> float:
        """The share of the characters of both sides that the others cover."""
        covered = _covered(self.left, [other.left for other in others])
        covered += _covered(self.right, [other.right for other in others])
        return covered / (len(self.left) + len(self.right))


@dataclass(frozen=True, slots=True)
class ReusePair:
    kind: str
    left: str
    right: str
    cases: tuple[Reuse, ...]


@dataclass(frozen=True, slots=True)
class Drafts:
    """Two drafts as one text each; ``links`` are numbers of sentences that correspond."""

    left: str
    right: str
    left_sentences: tuple[Span, ...]
    right_sentences: tuple[Span, ...]
    links: frozenset[tuple[int, int]]

    def is_modified(self, link: tuple[int, int]) -> bool:
        left, right = self.left_sentences[link[0]].of(self.left), self.right_sentences[link[1]].of(self.right)
        return left.strip() != right.strip()


def read_reuse(folder: Path) -> list[ReusePair]:
    with gzip.open(folder / PASSAGES, "rt", encoding="utf-8") as lines:
        told = [json.loads(line) for line in lines]
    return [
        ReusePair(
            one["class"],
            one["left"],
            one["right"],
            tuple(Reuse(Span(a, b), Span(c, d)) for a, b, c, d in one["cases"]),
        )
        for one in told
    ]


def read_drafts(folder: Path) -> list[Drafts]:
    told = json.loads(gzip.decompress((folder / DRAFTS).read_bytes()))
    return [
        Drafts(
            " ".join(one["left"]),
            " ".join(one["right"]),
            _laid_out(one["left"]),
            _laid_out(one["right"]),
            frozenset((left, right) for left, right in one["links"]),
        )
        for one in told
    ]


def _laid_out(sentences: Iterable[str]) -> tuple[Span, ...]:
    """Where sentences stand that are joined by a space."""
    spans, at = [], 0
    for sentence in sentences:
        spans.append(Span(at, at + len(sentence)))
        at += len(sentence) + 1
    return tuple(spans)


@dataclass(frozen=True, slots=True)
class Plagdet:
    precision: float
    recall: float
    granularity: float
    """Detections for each case that was found; 1 is best."""

    @property
    def value(self) -> float:
        """0 to 1."""
        return f1(self.precision, self.recall) / math.log2(1 + self.granularity)


def f1(precision: float, recall: float) -> float:
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def plagdet(pairs: Iterable[tuple[Sequence[Reuse], Sequence[Reuse]]]) -> Plagdet:
    """Of the cases and the detections of each pair."""
    precision, recall, granularity = [], [], []
    for cases, detections in pairs:
        for case in cases:
            meeting = [found for found in detections if found.meets(case)]
            recall.append(case.share_in(meeting))
            granularity += [len(meeting)] if meeting else []
        precision += [found.share_in([case for case in cases if case.meets(found)]) for found in detections]
    return Plagdet(
        fmean(precision) if precision else 0.0,
        fmean(recall) if recall else 0.0,
        fmean(granularity) if granularity else 1.0,
    )


def score_reuse(pairs: Sequence[ReusePair], found: Sequence[Sequence[Reuse]]) -> tuple[dict[str, float], int]:
    """plagdet of each class and of all ("entire"), and how many pairs without reuse got a passage."""
    classes: dict[str, list[tuple[Sequence[Reuse], Sequence[Reuse]]]] = defaultdict(list)
    false_alarms = 0
    for pair, detections in zip(pairs, found, strict=True):
        long = [one for one in detections if min(len(one.left), len(one.right)) >= SHORTEST_PASSAGE]
        for kind in (pair.kind, "entire"):
            classes[kind].append((pair.cases, long))
        false_alarms += not pair.cases and bool(long)
    return {kind: plagdet(members).value for kind, members in sorted(classes.items())}, false_alarms


def half_covered(units: Sequence[Span], span: Span) -> list[int]:
    """Numbers of the units of which a span covers at least half."""
    return [
        number
        for number, unit in enumerate(units)
        if len(unit) and 2 * (min(unit.end, span.end) - max(unit.start, span.start)) >= len(unit)
    ]


@dataclass(frozen=True, slots=True)
class LinkScore:
    every: float
    """F1 of all links."""
    modified: float
    """F1 of links between sentences that are not the same."""


def score_links(pairs: Sequence[Drafts], found: Sequence[frozenset[tuple[int, int]]]) -> LinkScore:
    """Micro F1 over all pairs; ``found`` holds what is said of each."""
    right, said, wanted = [0, 0], [0, 0], [0, 0]
    for pair, links in zip(pairs, found, strict=True):
        for counts, chosen in ((right, links & pair.links), (said, links), (wanted, pair.links)):
            counts[0] += len(chosen)
            counts[1] += sum(map(pair.is_modified, chosen))
    return LinkScore(*(2 * right[at] / max(1, said[at] + wanted[at]) for at in (0, 1)))
