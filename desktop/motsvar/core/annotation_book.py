"""All annotations of a case at hand, so that a window need not ask the file for them at every step."""

from collections import Counter
from collections.abc import Iterable
from operator import attrgetter

from motsvar.core.annotation import Annotation
from motsvar.core.words.folding import fold

_ORDER = attrgetter("span.start", "span.end", "created", "id")


class AnnotationBook:
    """By id and by document, in the order of the text. Changed a few at a time; made for 100,000."""

    def __init__(self, documents: Iterable[str] = ()) -> None:
        """``documents``: ids, in the order of the case; others come after them."""
        self._by_id: dict[str, Annotation] = {}
        self._by_document: dict[str, dict[str, Annotation]] = {one: {} for one in documents}
        self._sorted: dict[str, tuple[Annotation, ...]] = {}
        self._all: tuple[Annotation, ...] | None = None
        self._folded: dict[str, str] = {}
        self.counts: Counter[str] = Counter()
        """How many passages have a tag, by its id."""
        self.persons: Counter[str] = Counter()
        """How many passages each person has made, by name."""

    def __len__(self) -> int:
        return len(self._by_id)

    def get(self, annotation_id: str | None) -> Annotation | None:
        return self._by_id.get(annotation_id) if annotation_id else None

    def of(self, document_id: str) -> tuple[Annotation, ...]:
        """Those of one document, in the order of its text."""
        if document_id not in self._sorted:
            here = self._by_document.get(document_id, {})
            self._sorted[document_id] = tuple(sorted(here.values(), key=_ORDER))
        return self._sorted[document_id]

    def all(self) -> tuple[Annotation, ...]:
        """All, document after document, in the order of the case."""
        if self._all is None:
            self._all = tuple(one for document in self._by_document for one in self.of(document))
        return self._all

    def first(self, number: int) -> tuple[Annotation, ...]:
        """The first of ``all``, without going through the rest."""
        found: list[Annotation] = []
        for document in self._by_document:
            if len(found) >= number:
                break
            found += self.of(document)
        return tuple(found[:number])

    def folded(self, annotation: Annotation) -> str:
        """Its quote and its note, folded, to be searched."""
        return self._folded[annotation.id]

    def put(self, annotations: Iterable[Annotation]) -> None:
        """Adds annotations, or replaces those of the same ids."""
        for one in annotations:
            self._drop(one.id)
            self._by_id[one.id] = one
            self._folded[one.id] = fold(f"{one.quote}\n{one.note}")
            self._by_document.setdefault(one.document, {})[one.id] = one
            self._sorted.pop(one.document, None)
            self.counts.update(one.tags)
            self.persons[one.person] += 1
        self._all = None

    def update(self, touched: Iterable[str], present: Iterable[Annotation]) -> None:
        """Follows an act: ``touched`` ids are what ``present`` says, or are gone."""
        for annotation_id in touched:
            self._drop(annotation_id)
        self.put(present)

    def _drop(self, annotation_id: str) -> None:
        known = self._by_id.pop(annotation_id, None)
        if known is not None:
            del self._folded[annotation_id]
            del self._by_document[known.document][annotation_id]
            self._sorted.pop(known.document, None)
            self._all = None
            self.counts.subtract(known.tags)
            self.persons[known.person] -= 1
