"""Marks that overlap are cut into runs: each run has one set of marks, so that they nest in no wrong way."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from motsvar.core.rows import blocks_in
from motsvar.core.span import Span


class MarkKind(StrEnum):
    """The value is the class in the style sheet."""

    ONLY = "only"
    CHANGE = "change"
    VARIANT = "variant"
    REWORDED = "reworded"
    MOVED = "moved"
    THEME = "theme"
    TAG = "tag"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Mark:
    span: Span
    kind: MarkKind
    label: str = ""
    """Shown after the last run of the mark, such as the tag's name."""
    colour: str = ""
    target: str = ""
    """Id of the element in the report that the label leads to."""


@dataclass(frozen=True, slots=True)
class Run:
    span: Span
    marks: tuple[Mark, ...]
    ending: tuple[Mark, ...]
    """Those with a label whose last run this is."""


def runs(block: Span, marks: Sequence[Mark]) -> Iterator[Run]:
    """The block cut at every edge of a mark. Marks may reach out of the block and overlap; empty ones are left out."""
    here = [mark for mark in marks if mark.span.overlaps(block)]
    edges = {block.start, block.end}
    for mark in here:
        edges.update(edge for edge in (mark.span.start, mark.span.end) if block.holds(edge))
    cuts = sorted(edges)
    waiting = sorted(here, key=lambda mark: mark.span.start, reverse=True)
    active: list[Mark] = []
    for start, end in pairwise(cuts):
        while waiting and waiting[-1].span.start <= start:
            active.append(waiting.pop())
        active = [mark for mark in active if mark.span.end > start]
        ending = tuple(mark for mark in active if mark.label and mark.span.end == end)
        yield Run(Span(start, end), tuple(active), ending)


def marks_by_block(blocks: Sequence[Span], marks: Iterable[Mark]) -> tuple[tuple[Mark, ...], ...]:
    """For each block the marks that touch it. A label whose mark ends between blocks ends with its last block."""
    out: list[list[Mark]] = [[] for _ in blocks]
    for mark in marks:
        touched = blocks_in(blocks, mark.span)
        if len(touched) == 1 and mark.span.end <= blocks[touched[0]].end:
            out[touched[0]].append(mark)
            continue
        for number in touched:
            last = number == touched[-1]
            end = min(mark.span.end, blocks[number].end) if last else mark.span.end
            span = Span(mark.span.start, max(end, mark.span.start))
            out[number].append(Mark(span, mark.kind, mark.label, mark.colour, mark.target))
    return tuple(tuple(found) for found in out)
