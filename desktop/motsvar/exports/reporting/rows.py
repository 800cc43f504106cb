"""The two texts of a pair side by side, row by row, with their marks."""

from collections.abc import Iterator
from dataclasses import dataclass

from motsvar.core.document import Document
from motsvar.core.hidden.telling import visible, visible_part
from motsvar.core.outline.segmentation import Block
from motsvar.core.progress import Progress, silent
from motsvar.core.rows import rows_in_step, touching
from motsvar.core.span import Side, Span
from motsvar.exports.case_content import CaseContent, PairContent
from motsvar.exports.reporting.marks import block_target, marks_of, marks_of_annotations
from motsvar.exports.reporting.places import begins, on_one_line
from motsvar.exports.reporting.runs import Mark, MarkKind, Run, marks_by_block, runs
from motsvar.exports.reporting.telling import only_words
from motsvar.exports.reporting.values import BlockView, LabelView, RowView, RunView
from motsvar.wording import Wording

OFTEN = 50
"""Blocks after which progress is told."""


def row_views(
    content: CaseContent, pair: PairContent, words: Wording, progress: Progress = silent
) -> tuple[RowView, ...]:
    left, right = (_blocks(content, pair, side, words, progress) for side in Side)
    left_spans = [block.span for block in pair.left_blocks]
    right_spans = [block.span for block in pair.right_blocks]
    matches = pair.comparison.matches
    in_place = ((match.left, match.right) for match in matches if not match.moved)
    matched_left = touching(left_spans, [match.left for match in matches])
    matched_right = touching(right_spans, [match.right for match in matches])
    return tuple(
        RowView(
            left=() if row.left is None else (left[row.left],),
            right=() if row.right is None else (right[row.right],),
            apart=row.left is not None
            and row.right is not None
            and matched_left[row.left].isdisjoint(matched_right[row.right]),
        )
        for row in rows_in_step(left_spans, right_spans, in_place)
    )


@dataclass(frozen=True, slots=True)
class _Text:
    document: Document
    side: Side
    words: Wording


def _blocks(
    content: CaseContent, pair: PairContent, side: Side, words: Wording, progress: Progress
) -> tuple[BlockView, ...]:
    lefts = (pair.left_id, pair.left_blocks, pair.right_blocks)
    rights = (pair.right_id, pair.right_blocks, pair.left_blocks)
    document_id, blocks, others = lefts if side is Side.LEFT else rights
    other = content.document(pair.right_id if side is Side.LEFT else pair.left_id)
    text = _Text(content.document(document_id), side, words)
    spans = [block.span for block in blocks]
    marks = (
        *marks_of(pair.comparison, side, other, [block.span for block in others], words),
        *marks_of_annotations(content, document_id, words),
    )
    views = []
    for at, (block, marked) in enumerate(zip(blocks, marks_by_block(spans, marks), strict=True)):
        if at % OFTEN == 0:
            before = 0.0 if side is Side.LEFT else 0.5
            progress(before + 0.5 * at / len(blocks), "Laying out the report")
        views.append(_block(text, block, marked, at))
    return tuple(views)


def _block(text: _Text, block: Block, marks: tuple[Mark, ...], number: int) -> BlockView:
    """A block that is wholly without counterpart says so once and is not underlined from end to end."""
    alone = any(mark.kind is MarkKind.ONLY and mark.span.contains(block.span) for mark in marks)
    if alone:
        marks = tuple(mark for mark in marks if mark.kind is not MarkKind.ONLY)
    return BlockView(
        id=block_target(text.side, number),
        kind=block.kind.value,
        where=begins(text.document, block.span.start, text.words),
        only=only_words(text.side, text.words) if alone else "",
        runs=tuple(_runs(text.document, block.span, marks)),
    )


def _runs(document: Document, block: Span, marks: tuple[Mark, ...]) -> Iterator[RunView]:
    """Whether anything hides is asked once for a block: asking at every run takes longer than all the rest."""
    words = block.of(document.text)
    hides = visible_part(document.text, block) != words
    words = on_one_line(words)
    for run in runs(block, marks):
        yield _run(
            run, on_one_line(visible_part(document.text, run.span)) if hides else run.span.moved(-block.start).of(words)
        )


def _run(run: Run, words: str) -> RunView:
    return RunView(
        text=words,
        kinds=tuple(dict.fromkeys(mark.kind for mark in run.marks)),
        colours=tuple(dict.fromkeys(mark.colour for mark in run.marks if mark.colour)),
        labels=tuple(LabelView(mark.kind, visible(mark.label), mark.target, mark.colour) for mark in run.ending),
        targets=tuple(dict.fromkeys(mark.target for mark in run.marks if mark.kind in (MarkKind.TAG, MarkKind.NOTE))),
    )
