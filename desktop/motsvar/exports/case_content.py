"""All that an export may carry, as one frozen value: exporters touch no case and no clock."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from motsvar.core.annotation import Annotation, Link, Tag
from motsvar.core.comparison import Comparison
from motsvar.core.document import Document
from motsvar.core.outline.segmentation import Block
from motsvar.core.particulars import NO_PARTICULARS, Particulars


@dataclass(frozen=True, slots=True)
class ExportedDocument:
    id: str
    document: Document
    role: str = ""
    """What the document is to the case, such as ``reference``."""
    particulars: Particulars = NO_PARTICULARS


@dataclass(frozen=True, slots=True)
class PairContent:
    """Two compared documents and how each is laid out."""

    left_id: str
    right_id: str
    comparison: Comparison
    left_blocks: tuple[Block, ...]
    right_blocks: tuple[Block, ...]
    reference_id: str = ""
    """Of the document that both answer, if they were compared with one."""


@dataclass(frozen=True, slots=True)
class CaseNote:
    """A note that stands on no passage."""

    about: str
    """What it is about, in words."""
    body: str
    made: str
    """Who and when."""


@dataclass(frozen=True)
class CaseContent:
    program: str
    """Name and version, such as ``motsvar 0.1.0``."""
    written: str
    """When the export was asked for: UTC, ISO 8601."""
    case_name: str
    documents: tuple[ExportedDocument, ...]
    tags: tuple[Tag, ...] = ()
    annotations: tuple[Annotation, ...] = ()
    links: tuple[Link, ...] = ()
    pair: PairContent | None = None
    notes: tuple[CaseNote, ...] = ()
    """On documents, pairs of them, tags and the case."""

    @cached_property
    def ordered_annotations(self) -> tuple[Annotation, ...]:
        """By document, then by place; those of documents that are not here are left out."""
        order = {exported.id: at for at, exported in enumerate(self.documents)}
        here = (one for one in self.annotations if one.document in order)
        return tuple(sorted(here, key=lambda one: (order[one.document], one.span, one.id)))

    @cached_property
    def _documents_by_id(self) -> dict[str, ExportedDocument]:
        return {exported.id: exported for exported in self.documents}

    @cached_property
    def _tags_by_id(self) -> dict[str, Tag]:
        return {tag.id: tag for tag in self.tags}

    def document(self, document_id: str) -> Document:
        return self._documents_by_id[document_id].document

    def exported(self, document_id: str) -> ExportedDocument:
        """The same with what it is in the case and what is told of it."""
        return self._documents_by_id[document_id]

    def tags_of(self, annotation: Annotation) -> tuple[Tag, ...]:
        """The tags in the order they were given."""
        return tuple(self._tags_by_id[tag] for tag in annotation.tags if tag in self._tags_by_id)

    def path_of(self, tag: Tag) -> str:
        """The tag's name after those of its parents, joined by ``/``."""
        return "/".join(reversed(tuple(self._upwards(tag))))

    def links_of(self, annotation: Annotation) -> tuple[Link, ...]:
        return tuple(link for link in self.links if annotation.id in (link.source, link.target))

    def _upwards(self, tag: Tag) -> Iterator[str]:
        seen: set[str] = set()
        above: Tag | None = tag
        while above and above.id not in seen:
            seen.add(above.id)
            yield above.name
            above = self._tags_by_id.get(above.parent) if above.parent else None
