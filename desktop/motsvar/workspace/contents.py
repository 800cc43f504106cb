"""All that an export may carry, collected from a case at once or in steps that a window can answer between."""

from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from motsvar.core.annotation import Annotation
from motsvar.core.comparison import Comparison
from motsvar.core.pairs import Pair
from motsvar.exports.case_content import CaseContent, ExportedDocument, PairContent
from motsvar.store.case import Case
from motsvar.store.documents import StoredDocument
from motsvar.workspace.known_overlaps import OverlapSteps
from motsvar.workspace.reports import content_of

T = TypeVar("T")
Steps = Generator[None, None, CaseContent]
"""Gives way between two steps, and the content at its end. What was done meanwhile makes it worthless."""


def content_in_steps(
    case: Case,
    stored: Sequence[StoredDocument],
    pair: Pair | None,
    comparison: Comparison | None,
    overlaps_of: Callable[[PairContent | None], OverlapSteps],
    annotations_of: Callable[[str], Sequence[Annotation]] | None = None,
) -> Steps:
    """``annotations_of`` gives those of a document where somebody has them at hand: then no step takes long.

    Without it those of a document are read in one step, which takes a second for 50,000.
    """
    documents: list[ExportedDocument] = []
    annotations: list[Annotation] = []
    for one in stored:
        documents.append(ExportedDocument(one.id, case.document(one.id), one.role, one.particulars, one.added))
        yield
        annotations += (annotations_of or case.annotations)(one.id)
        yield
    notes = yield from _all(case.notes_in_parts())
    codings = yield from _all(case.codings_in_parts())
    shown = _shown(pair, comparison, documents)
    overlaps = yield from overlaps_of(shown)
    return replace(
        content_of(case.path.stem, tuple(documents), shown),
        tags=case.tags(),
        annotations=tuple(annotations),
        links=case.links(),
        notes=notes,
        codings=codings,
        people=case.people(),
        codebook=case.themes(),
        hand_matches=case.hand_matches(),
        overlaps=overlaps,
    )


def whole_content(steps: Steps) -> CaseContent:
    """What the steps lead to, gone through at once."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            content: CaseContent = end.value
            return content


def _all(parts: Iterator[tuple[T, ...]]) -> Generator[None, None, tuple[T, ...]]:
    found: list[T] = []
    for part in parts:
        found += part
        yield
    return tuple(found)


def _shown(
    pair: Pair | None, comparison: Comparison | None, documents: Sequence[ExportedDocument]
) -> PairContent | None:
    if pair is None or comparison is None:
        return None
    motion_id = pair.beside.motion_id if any(one.id == pair.beside.motion_id for one in documents) else ""
    return PairContent(pair.left_id, pair.right_id, comparison, pair.left_blocks, pair.right_blocks, motion_id)
