"""The two texts of a pair side by side, row by row, with their marks."""

from dataclasses import dataclass

from motsvar.core.document import Document
from motsvar.core.hidden.telling import visible
from motsvar.core.outline.segmentation import Block
from motsvar.core.rows import rows_in_step, touching
from motsvar.core.span import Side
from motsvar.exports.case_content import CaseContent, PairContent
from motsvar.exports.report_values import BlockView, LabelView, RowView, RunView
from motsvar.exports.reporting.marks import block_target, marks_of, marks_of_annotations
from motsvar.exports.reporting.places import shown, where
from motsvar.exports.reporting.telling import only_words
from motsvar.exports.runs import Mark, MarkKind, Run, marks_by_block, runs
from motsvar.wording import Wording


def row_views(content: CaseContent, pair: PairContent, words: Wording) -> tuple[RowView, ...]:
    left, right = (_blocks(content, pair, side, words) for side in Side)
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


def _blocks(content: CaseContent, pair: PairContent, side: Side, words: Wording) -> tuple[BlockView, ...]:
    lefts = (pair.left_id, pair.left_blocks, pair.right_blocks)
    rights = (pair.right_id, pair.right_blocks, pair.left_blocks)
    document_id, blocks, others = lefts if side is Side.LEFT else rights
    text = _Text(content.document(document_id), side, words)
    spans = [block.span for block in blocks]
    marks = (
        *marks_of(pair.comparison, side, [block.span for block in others], words),
        *marks_of_annotations(content, document_id, words),
    )
    return tuple(
        _block(text, block, marked, at)
        for at, (block, marked) in enumerate(zip(blocks, marks_by_block(spans, marks), strict=True))
    )


def _block(text: _Text, block: Block, marks: tuple[Mark, ...], number: int) -> BlockView:
    """A block that is wholly without counterpart says so once and is not underlined from end to end."""
    alone = any(mark.kind is MarkKind.ONLY and mark.span.contains(block.span) for mark in marks)
    if alone:
        marks = tuple(mark for mark in marks if mark.kind is not MarkKind.ONLY)
    return BlockView(
        id=block_target(text.side, number),
        kind=block.kind.value,
        where=where(text.document, block.span.start, text.words),
        only=only_words(text.side, text.words) if alone else "",
        runs=tuple(_run(text.document, run) for run in runs(block.span, marks)),
    )


def _run(document: Document, run: Run) -> RunView:
    return RunView(
        text=shown(document, run.span),
        kinds=tuple(dict.fromkeys(mark.kind for mark in run.marks)),
        colours=tuple(dict.fromkeys(mark.colour for mark in run.marks if mark.colour)),
        labels=tuple(LabelView(mark.kind, visible(mark.label), mark.target) for mark in run.ending),
    )
