"""All that an export may carry, as one frozen value: exporters touch no case and no clock."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from motsvar.core.annotation import Annotation, Coding, HandMatch, Link, Note, NoteKind, Person, Tag
from motsvar.core.case_figures import OverlapTable, ThemeTable
from motsvar.core.comparison import Comparison
from motsvar.core.document import Document
from motsvar.core.outline.segmentation import Block
from motsvar.core.particulars import NO_PARTICULARS, Particulars
from motsvar.core.themes.codebook_theme import CodebookTheme


@dataclass(frozen=True, slots=True)
class ExportedDocument:
    id: str
    document: Document
    role: str = ""
    """What the document is to the case, such as ``reference``."""
    particulars: Particulars = NO_PARTICULARS
    added: str = ""
    """When it was put into the case: UTC, ISO 8601."""


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
    """None also where the format has no place for a comparison, and none was made."""
    notes: tuple[Note, ...] = ()
    """Of every kind; those on passages are in their annotations, too, without who wrote them and when."""
    codings: tuple[Coding, ...] = ()
    """Who put which tag on which annotation."""
    hand_matches: tuple[HandMatch, ...] = ()
    """What somebody said of matches, of all pairs, the earliest first."""
    people: tuple[Person, ...] = ()
    codebook: tuple[CodebookTheme, ...] = ()
    """The user's own themes."""
    overlaps: OverlapTable | None = None
    """How much of the documents corresponds, as far as it is known without comparing them now."""
    case_themes: ThemeTable | None = None
    """Over all documents, if they were looked for."""

    @cached_property
    def ordered_annotations(self) -> tuple[Annotation, ...]:
        """By document, then by place; those of documents that are not here are left out."""
        order = {exported.id: at for at, exported in enumerate(self.documents)}
        here = (one for one in self.annotations if one.document in order)
        return tuple(sorted(here, key=lambda one: (order[one.document], one.span.start, one.span.end, one.id)))

    @cached_property
    def numbers(self) -> dict[str, int]:
        """The number of each annotation in that order, from 1."""
        return {annotation.id: number for number, annotation in enumerate(self.ordered_annotations, 1)}

    @cached_property
    def _documents_by_id(self) -> dict[str, ExportedDocument]:
        return {exported.id: exported for exported in self.documents}

    @cached_property
    def _tags_by_id(self) -> dict[str, Tag]:
        return {tag.id: tag for tag in self.tags}

    @cached_property
    def notes_on_the_whole(self) -> tuple[Note, ...]:
        """The notes that stand on no passage."""
        return tuple(note for note in self.notes if note.target.kind is not NoteKind.PASSAGE)

    @cached_property
    def _codings(self) -> dict[str, list[Coding]]:
        found: dict[str, list[Coding]] = {}
        for coding in self.codings:
            found.setdefault(coding.annotation, []).append(coding)
        return found

    @cached_property
    def _links(self) -> dict[str, list[Link]]:
        found: dict[str, list[Link]] = {}
        for link in self.links:
            for end in dict.fromkeys((link.source, link.target)):
                if end is not None:
                    found.setdefault(end, []).append(link)
        return found

    def codings_of(self, annotation: Annotation) -> tuple[Coding, ...]:
        """In the order in which the tags were given."""
        return tuple(self._codings.get(annotation.id, ()))

    def document(self, document_id: str) -> Document:
        return self._documents_by_id[document_id].document

    def found(self, document_id: str) -> Document | None:
        """None where the export is not given that document."""
        exported = self._documents_by_id.get(document_id)
        return exported.document if exported else None

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
        return tuple(self._links.get(annotation.id, ()))

    def _upwards(self, tag: Tag) -> Iterator[str]:
        seen: set[str] = set()
        above: Tag | None = tag
        while above and above.id not in seen:
            seen.add(above.id)
            yield above.name
            above = self._tags_by_id.get(above.parent) if above.parent else None
