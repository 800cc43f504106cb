"""What of a case is searched: its texts and notes, whose they are, and what a query narrows them to."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from motsvar.core.annotation import Annotation, Note, NoteKind, NoteTarget
from motsvar.core.document import sha256_of
from motsvar.core.errors import Refused
from motsvar.core.searching.query import Query, Within
from motsvar.core.span import Span
from motsvar.core.words.folding import fold
from motsvar.store.case import Case


@dataclass(frozen=True, slots=True)
class Owner:
    """What a text is the text of."""

    document: str
    """Id; empty for a note that is on no document."""
    note: NoteTarget | None = None
    spans: tuple[Span, ...] | None = None
    """Of a text the places that are looked through, where not all of it is."""
    place: Span | None = None
    """Of a note on a passage where that stands."""


@dataclass(frozen=True, slots=True)
class Result:
    """A passage in which the words stand."""

    document: str
    """Id of the document, or of the one that a note is on; empty for a note that is on none."""
    note: NoteTarget | None
    span: Span
    """In the text of the document or note."""
    text: str
    """The words of the passage."""
    hits: tuple[Span, ...]
    """In the text of the document or note."""
    place: Span | None
    """Where to go in the document; None where there is no such place."""
    sha256: str = ""
    """Of the text that the spans are of; empty where those of the case are meant, whatever they are now."""


@dataclass(frozen=True, slots=True)
class Found:
    results: tuple[Result, ...] = ()
    """The weightiest first, as many as were asked for."""
    total: int = 0
    """Passages in all."""
    counts: Mapping[str, int] = field(default_factory=dict)
    """Passages of each document."""


@dataclass(frozen=True, slots=True)
class Plan:
    """A search as the case stood when it was asked for."""

    query: Query
    owners: Mapping[str, tuple[Owner, ...]]
    """By the hash of its text whatever is looked through."""
    tagged: tuple[Result, ...] = ()
    """The answer, where only tags were named."""


class SearchedCase:
    """A case as it stands at a number of its changes."""

    def __init__(self, case: Case) -> None:
        self.changes = case.changes
        self._case = case
        self._documents = case.documents()
        self._notes = case.notes()
        self._names = {one.id: one.name for one in self._documents}
        self._plain: dict[Within, Mapping[str, tuple[Owner, ...]]] = {}

    @cached_property
    def _annotations(self) -> tuple[Annotation, ...]:
        return tuple(self._case.annotations())

    @cached_property
    def bodies(self) -> Mapping[str, str]:
        """By its hash all that is searched: the words of a note; of a document nothing, they are in the case."""
        bodies = {sha256_of(note.body): note.body for note in self._notes}
        bodies.update((one.text_sha256, "") for one in self._documents)
        return bodies

    def plan(self, query: Query, within: Within) -> Plan:
        """Raises ``Refused`` where there is no such tag or document."""
        within = Within.NOTES if query.within is Within.NOTES else within
        if not query.documents and not query.tags:
            if within not in self._plain:
                self._plain[within] = self._owners(within, self._names, None, narrowed=False)
            return Plan(query, self._plain[within])
        names = self._named(query.documents)
        chosen = self._tagged(query.tags) if query.tags else None
        if query.words is None and chosen is not None:
            return Plan(query, {}, tuple(_as_results(chosen, names)))
        return Plan(query, self._owners(within, names, chosen, narrowed=True))

    def _owners(
        self, within: Within, names: Mapping[str, str], chosen: frozenset[Annotation] | None, *, narrowed: bool
    ) -> Mapping[str, tuple[Owner, ...]]:
        owners: dict[str, list[Owner]] = defaultdict(list)
        if within is not Within.NOTES:
            spans = _spans(chosen) if chosen is not None else None
            for one in self._documents:
                if one.id in names and (spans is None or one.id in spans):
                    owners[one.text_sha256].append(Owner(one.id, spans=spans[one.id] if spans else None))
        if within is not Within.TEXTS:
            annotations = (
                {one.id: one for one in (self._annotations if chosen is None else chosen)} if self._notes else {}
            )
            for note in self._notes:
                if chosen is None or note.target.kind is NoteKind.PASSAGE:
                    owners[sha256_of(note.body)] += _owner(note, annotations, names, narrowed=narrowed)
        return {sha256: tuple(some) for sha256, some in owners.items() if some}

    def _named(self, parts: Sequence[str]) -> Mapping[str, str]:
        """The documents that have all of this in their names."""
        folded = [fold(part) for part in parts]
        names = {key: name for key, name in self._names.items() if all(part in fold(name) for part in folded)}
        if not names:
            raise Refused("No document has that in its name.", "Look at the names in the list of documents.")
        return names

    def _tagged(self, wanted: Sequence[str]) -> frozenset[Annotation]:
        """The annotations that have all these tags, or tags below them."""
        tags = self._case.tags()
        chosen = frozenset(self._annotations)
        for name in wanted:
            named = {tag.id for tag in tags if fold(tag.name) == fold(name)}
            if not named:
                raise Refused("There is no tag of that name.", "Look at the names in the list of tags.")
            while below := {tag.id for tag in tags if tag.parent in named} - named:
                named |= below
            chosen = frozenset(one for one in chosen if not named.isdisjoint(one.tags))
        return chosen


def _spans(annotations: Collection[Annotation]) -> Mapping[str, tuple[Span, ...]]:
    found: dict[str, list[Span]] = defaultdict(list)
    for one in annotations:
        if one.placed:
            found[one.document].append(one.span)
    return {document: tuple(sorted(spans)) for document, spans in found.items()}


def _owner(
    note: Note, annotations: Mapping[str, Annotation], names: Mapping[str, str], *, narrowed: bool
) -> list[Owner]:
    """Where a note stands, as far as that is looked through; ``narrowed`` to documents, notes on none are left out."""
    target = note.target
    if target.kind is NoteKind.PASSAGE:
        on = annotations.get(target.ids[0])
        return [Owner(on.document, target, place=on.span if on.placed else None)] if on and on.document in names else []
    documents = [one for one in target.ids if one in names]
    if documents:
        return [Owner(documents[0], target, place=Span(0, 0))]
    return [] if narrowed else [Owner("", target)]


def _as_results(annotations: Collection[Annotation], names: Mapping[str, str]) -> Iterator[Result]:
    order = {document: number for number, document in enumerate(names)}
    there = [one for one in annotations if one.document in order and one.placed]
    for one in sorted(there, key=lambda one: (order[one.document], one.span)):
        yield Result(one.document, None, one.span, one.quote, (one.span,), one.span)
