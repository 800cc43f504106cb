"""What is marked in the two texts of a report: differences, moves, themes, tags and notes."""

import re
from collections.abc import Iterator, Sequence

from motsvar.core.comparison import Comparison, Match, Operation, Relation
from motsvar.core.document import Document
from motsvar.core.rows import blocks_in
from motsvar.core.span import Side, Span
from motsvar.exports.case_content import CaseContent
from motsvar.exports.reporting.places import begins
from motsvar.exports.reporting.runs import Mark, MarkKind
from motsvar.exports.reporting.telling import LETTERS
from motsvar.wording import Wording

_COLOUR = re.compile("#[0-9a-fA-F]{6}")
_GREY = "#999999"
SURE = 0.5
"""Confidence below which a passage in other words is said to be unsure; the window's line is dotted there."""


def marks_of(
    comparison: Comparison, side: Side, other: Document, other_blocks: Sequence[Span], words: Wording
) -> Iterator[Mark]:
    """The marks of a comparison on one text. ``other_blocks`` are those of the other text: moves lead to them."""
    for span in comparison.left_only if side is Side.LEFT else comparison.right_only:
        yield Mark(span, MarkKind.ONLY)
    for match in comparison.matches:
        yield from _marks_of_match(match, side, other, other_blocks, words)
    for theme in comparison.themes:
        for span in theme.on(side):
            yield Mark(span, MarkKind.THEME)


def marks_of_annotations(content: CaseContent, document_id: str, words: Wording) -> Iterator[Mark]:
    """Tags with their names, notes with the number under which the list has them."""
    for annotation in content.ordered_annotations:
        if annotation.document != document_id or not annotation.placed:
            continue
        number = content.numbers[annotation.id]
        target = annotation_target(number)
        for tag in content.tags_of(annotation):
            yield Mark(annotation.span, MarkKind.TAG, content.path_of(tag), safe_colour(tag.colour), target)
        if annotation.note or not annotation.tags:
            yield Mark(annotation.span, MarkKind.NOTE, words.number(number), target=target)


def annotation_target(number: int) -> str:
    return f"note-{number}"


def block_target(side: Side, number: int) -> str:
    return f"{side.value}-{number + 1}"


def safe_colour(colour: str) -> str:
    """The colour if it is ``#rrggbb``, else grey: what reaches a style attribute must be nothing else."""
    return colour if _COLOUR.fullmatch(colour) else _GREY


def _marks_of_match(
    match: Match, side: Side, other: Document, other_blocks: Sequence[Span], words: Wording
) -> Iterator[Mark]:
    here, there = (match.left, match.right) if side is Side.LEFT else (match.right, match.left)
    if match.moved:
        blocks = blocks_in(other_blocks, there)
        target = block_target(side.other, blocks[0]) if blocks else ""
        told = words("elsewhere: {0} {1}").format(LETTERS[side.other], begins(other, there.start, words))
        yield Mark(here, MarkKind.MOVED, told, target=target)
    if match.relation is Relation.REWORDED:
        yield Mark(here, MarkKind.REWORDED, words("unsure") if match.confidence < SURE else "")
    for change in match.changes:
        kind = MarkKind.VARIANT if change.operation is Operation.VARIANT else MarkKind.CHANGE
        span = change.left if side is Side.LEFT else change.right
        if len(span):
            yield Mark(span, kind)
