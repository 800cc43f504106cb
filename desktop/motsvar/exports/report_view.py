"""A report's content as plain values, in the order and the words in which the template prints them."""

from collections import Counter

from motsvar.core.annotation import Annotation, Link
from motsvar.core.comparison import Answer, Comparison, Operation, Origin, Relation, Verdict
from motsvar.core.document import Document
from motsvar.core.facts.telling import KIND_WORDS, fact_words
from motsvar.core.hidden.telling import visible, visible_part
from motsvar.core.outline.segmentation import Block
from motsvar.core.rows import rows_in_step, touching
from motsvar.core.silence.telling import counted
from motsvar.core.span import Side, Span
from motsvar.exports.case_content import CaseContent, PairContent
from motsvar.exports.report_marks import annotation_target, block_target, marks_of, marks_of_annotations, safe_colour
from motsvar.exports.report_silence import silence_views, silent_of, where
from motsvar.exports.report_values import (
    AnnotationView,
    AnswerView,
    BlockView,
    DemandView,
    FactView,
    LabelView,
    NoteView,
    PairView,
    Place,
    RowView,
    RunView,
    TagView,
    ThemeView,
)
from motsvar.exports.runs import Mark, MarkKind, Run, marks_by_block, runs

_VERDICTS = {
    Verdict.BOTH: "in both",
    Verdict.DIFFERS: "differs",
    Verdict.LEFT_ONLY: "only in A",
    Verdict.RIGHT_ONLY: "only in B",
}
_ONLY = {Side.LEFT: "only in A", Side.RIGHT: "only in B"}
_FACT_ORDER = (Verdict.DIFFERS, Verdict.LEFT_ONLY, Verdict.RIGHT_ONLY, Verdict.BOTH)


def pair_view(content: CaseContent, pair: PairContent) -> PairView:
    left, right, found = content.document(pair.left_id), content.document(pair.right_id), pair.comparison
    reference = content.document(pair.reference_id) if pair.reference_id and found.reference else None
    silent = silent_of(pair, left, right, reference)
    return PairView(
        left=left,
        right=right,
        left_shared=_percent(found.summary.left_shared),
        right_shared=_percent(found.summary.right_shared),
        note=found.summary.note or "",
        figures=_figures(found),
        rows=_rows(content, pair),
        facts=_facts(found, left, right),
        themes=tuple(ThemeView(visible(one.label), len(one.left), len(one.right)) for one in found.themes),
        settings=tuple((name, str(getattr(found.settings, name))) for name in found.settings.__slots__),
        profiles=tuple((profile.language, _percent(profile.noise)) for profile in (found.left, found.right)),
        reference=reference,
        demands=_demands(found, left, right, reference) if reference else (),
        silences=silence_views(silent, left, right, reference),
        silences_counted=counted(silent),
    )


def annotation_views(content: CaseContent) -> tuple[AnnotationView, ...]:
    numbers = numbered(content)
    return tuple(_annotation(content, one, numbers) for one in content.ordered_annotations)


def note_views(content: CaseContent) -> tuple[NoteView, ...]:
    """The notes that stand on no passage, with what they are about in words and signs for what is not seen."""
    documents = {exported.id: visible(exported.document.name) for exported in content.documents}
    names = documents | {tag.id: f"tag {tag.shown}" for tag in content.tags}
    return tuple(
        NoteView(
            " and ".join(names.get(one, "") for one in note.target.ids) or "the case",
            visible(note.body),
            visible(" · ".join(part for part in (note.person, note.changed) if part)),
        )
        for note in content.notes_on_the_whole
    )


def numbered(content: CaseContent) -> dict[str, int]:
    """The number of each annotation in the list, from 1."""
    return {annotation.id: at for at, annotation in enumerate(content.ordered_annotations, start=1)}


def _percent(share: float) -> str:
    return f"{share * 100:.0f} %"


def _figures(found: Comparison) -> tuple[tuple[str, int], ...]:
    relations = Counter(match.relation for match in found.matches)
    operations = Counter(change.operation for match in found.matches for change in match.changes)
    variants = operations.pop(Operation.VARIANT, 0)
    origins = Counter(match.origin for match in found.matches)
    return (
        ("passages that correspond", len(found.matches)),
        ("the same", relations[Relation.SAME]),
        ("the same but for reading errors", relations[Relation.VARIANT]),
        ("edited", relations[Relation.EDITED]),
        ("in other words", relations[Relation.REWORDED]),
        *([("quoted from the third document", origins[Origin.REFERENCE])] if found.reference else []),
        ("administrative formula", origins[Origin.BOILERPLATE]),
        ("in another place", sum(match.moved for match in found.matches)),
        ("differences inside them", operations.total()),
        ("reading errors inside them", variants),
        ("passages only in A", len(found.left_only)),
        ("passages only in B", len(found.right_only)),
        ("facts that differ", sum(fact.verdict is Verdict.DIFFERS for fact in found.facts)),
        ("themes", len(found.themes)),
    )


def _facts(found: Comparison, left: Document, right: Document) -> tuple[FactView, ...]:
    ordered = sorted(found.facts, key=lambda fact: (_FACT_ORDER.index(fact.verdict), fact.kind))
    return tuple(
        FactView(
            kind=KIND_WORDS[fact.kind],
            value=visible(fact_words(fact)),
            verdict=_VERDICTS[fact.verdict],
            differs=fact.verdict is Verdict.DIFFERS,
            left=tuple(_place(left, span) for span in fact.left),
            right=tuple(_place(right, span) for span in fact.right),
        )
        for fact in ordered
    )


def _demands(found: Comparison, left: Document, right: Document, reference: Document) -> tuple[DemandView, ...]:
    def answers(document: Document, given: tuple[Answer, ...]) -> tuple[AnswerView, ...]:
        return tuple(AnswerView(_place(document, one.span), one.quoted) for one in given)

    demands = found.reference.demands if found.reference else ()
    return tuple(
        DemandView(_place(reference, one.span), answers(left, one.left), answers(right, one.right)) for one in demands
    )


def _place(document: Document, span: Span) -> Place:
    return Place(_shown(document, span), where(document, span.start))


def _rows(content: CaseContent, pair: PairContent) -> tuple[RowView, ...]:
    left, right = _blocks(content, pair, Side.LEFT), _blocks(content, pair, Side.RIGHT)
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


def _blocks(content: CaseContent, pair: PairContent, side: Side) -> tuple[BlockView, ...]:
    lefts = (pair.left_id, pair.left_blocks, pair.right_blocks)
    rights = (pair.right_id, pair.right_blocks, pair.left_blocks)
    document_id, blocks, others = lefts if side is Side.LEFT else rights
    document = content.document(document_id)
    spans = [block.span for block in blocks]
    marks = (
        *marks_of(pair.comparison, side, [block.span for block in others]),
        *marks_of_annotations(content, document_id, numbered(content)),
    )
    return tuple(
        _block(document, block, marked, side, at)
        for at, (block, marked) in enumerate(zip(blocks, marks_by_block(spans, marks), strict=True))
    )


def _block(document: Document, block: Block, marks: tuple[Mark, ...], side: Side, number: int) -> BlockView:
    """A block that is wholly without counterpart says so once and is not underlined from end to end."""
    alone = any(mark.kind is MarkKind.ONLY and mark.span.contains(block.span) for mark in marks)
    if alone:
        marks = tuple(mark for mark in marks if mark.kind is not MarkKind.ONLY)
    return BlockView(
        id=block_target(side, number),
        kind=block.kind.value,
        where=where(document, block.span.start),
        only=_ONLY[side] if alone else "",
        runs=tuple(_run(document, run) for run in runs(block.span, marks)),
    )


def _run(document: Document, run: Run) -> RunView:
    kinds = dict.fromkeys(mark.kind.value for mark in run.marks)
    colours = dict.fromkeys(mark.colour for mark in run.marks if mark.colour)
    lines = ", ".join(f"inset 0 -{2 * depth}px {colour}" for depth, colour in enumerate(colours, start=1))
    return RunView(
        text=_shown(document, run.span),
        classes=" ".join(kinds),
        style=f"box-shadow: {lines}; padding-bottom: {2 * len(colours)}px" if lines else "",
        labels=tuple(LabelView(mark.kind.value, visible(mark.label), mark.target) for mark in run.ending),
    )


def _shown(document: Document, span: Span) -> str:
    """The words of a passage in one line, with signs for characters that hide."""
    return _on_one_line(visible_part(document.text, span))


def _on_one_line(text: str) -> str:
    """A line end inside a paragraph is a space, and so is a page break."""
    return text.replace("\f", " ").replace("\n", " ")


def _annotation(content: CaseContent, annotation: Annotation, numbers: dict[str, int]) -> AnnotationView:
    document = content.document(annotation.document)
    number = numbers[annotation.id]
    dates = (
        [annotation.created]
        if annotation.changed in ("", annotation.created)
        else [annotation.created, f"changed {annotation.changed}"]
    )
    return AnnotationView(
        number=number,
        target=annotation_target(number),
        quote=_on_one_line(visible(annotation.quote)),
        document=visible(document.name),
        where=where(document, annotation.span.start) if annotation.placed else "to review: the text was replaced",
        tags=tuple(
            TagView(visible(content.path_of(tag)), safe_colour(tag.colour)) for tag in content.tags_of(annotation)
        ),
        note=visible(annotation.note),
        made=visible(" · ".join(part for part in (annotation.person, *dates) if part)),
        links=_links(content, annotation, numbers),
    )


def _links(content: CaseContent, annotation: Annotation, numbers: dict[str, int]) -> tuple[str, ...]:
    return tuple(visible(_told(link, annotation, numbers)) for link in content.links_of(annotation))


def _told(link: Link, annotation: Annotation, numbers: dict[str, int]) -> str:
    outwards = link.source == annotation.id
    if link.target is None:
        return f"{link.relation} (nothing of the kind in the other document)" + (f": {link.note}" if link.note else "")
    number = numbers.get(link.target if outwards else link.source)
    other = f"passage {number}" if number else "a passage that is not in the report"
    return f"{link.relation} {'→' if outwards else '←'} {other}" + (f": {link.note}" if link.note else "")
