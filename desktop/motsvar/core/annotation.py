"""What a user adds to documents: tags, passages with notes, links, matches made by hand."""

from dataclasses import dataclass
from enum import StrEnum

from motsvar.core.hidden.telling import visible_name
from motsvar.core.span import Span

OKABE_ITO = ("#e69f00", "#56b4e9", "#009e73", "#f0e442", "#0072b2", "#d55e00", "#cc79a7", "#999999")
"""Eight colours that colour-blind people tell apart (Okabe & Ito 2008); new tags take them in this order."""


@dataclass(frozen=True, slots=True)
class Tag:
    """A hierarchical, coloured label."""

    id: str
    name: str
    colour: str
    """``#rrggbb``."""
    parent: str | None = None
    description: str = ""
    shortcut: int | None = None
    """1 to 9, or None."""
    archived: bool = False
    """Kept with its passages, but no longer offered."""

    @property
    def shown(self) -> str:
        """The name with signs for characters that hide."""
        return visible_name(self.name)


class AnchorState(StrEnum):
    """How surely a passage stands where it is said to stand."""

    EXACT = "exact"
    """These very words, in the place that the order of the text gives them."""
    CHANGED = "changed"
    """The words of a new version of the text that take the place of these."""
    MOVED = "moved"
    """These words, but standing elsewhere in a new version."""
    REVIEW = "review"
    """Not placed: somebody must look. There may be a proposal."""
    LOST = "lost"
    """Not placed: nothing like it is in the new version."""


PLACED = (AnchorState.EXACT, AnchorState.CHANGED, AnchorState.MOVED)
"""States of an anchor whose passage is in the document's present text."""


@dataclass(frozen=True, slots=True)
class Annotation:
    """A passage of one document with its tags and its note."""

    id: str
    document: str
    """Id of the document."""
    span: Span
    """In the document's text; in an earlier version of it where the annotation is not ``placed``."""
    quote: str
    """The words of the passage, so that lists need not open the text."""
    tags: tuple[str, ...] = ()
    """Ids of tags, in the order they were given."""
    note: str = ""
    person: str = ""
    created: str = ""
    """UTC, ISO 8601."""
    changed: str = ""
    state: AnchorState = AnchorState.EXACT

    @property
    def placed(self) -> bool:
        return self.state in PLACED


@dataclass(frozen=True, slots=True)
class Unplaced:
    """An annotation, or one end of a match, that waits to be placed."""

    passage: str
    document: str
    quote: str
    prefix: str
    suffix: str
    state: AnchorState
    proposal: Span | None
    """In the document's present text."""
    score: float
    purpose: str


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who works on a case."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Coding:
    """One tag on one annotation, as other tools of the field have it."""

    id: str
    annotation: str
    tag: str
    person: str = ""
    """Name of who put it there."""
    created: str = ""
    """UTC, ISO 8601; empty for codings of the first version of the case file."""


@dataclass(frozen=True, slots=True)
class Tagging:
    """A tag that somebody put on a passage."""

    document: str
    span: Span
    tag: str
    person: str


class NoteKind(StrEnum):
    PASSAGE = "passage"
    DOCUMENT = "document"
    PAIR = "pair"
    """Two documents that are read together."""
    TAG = "tag"
    CASE = "case"


@dataclass(frozen=True, slots=True)
class NoteTarget:
    """What a note is about."""

    kind: NoteKind
    ids: tuple[str, ...] = ()

    @classmethod
    def passage(cls, annotation_id: str) -> "NoteTarget":
        return cls(NoteKind.PASSAGE, (annotation_id,))

    @classmethod
    def document(cls, document_id: str) -> "NoteTarget":
        return cls(NoteKind.DOCUMENT, (document_id,))

    @classmethod
    def pair(cls, one: str, other: str) -> "NoteTarget":
        """The same target whichever stands left."""
        return cls(NoteKind.PAIR, (min(one, other), max(one, other)))

    @classmethod
    def tag(cls, tag_id: str) -> "NoteTarget":
        return cls(NoteKind.TAG, (tag_id,))

    @classmethod
    def case(cls) -> "NoteTarget":
        return cls(NoteKind.CASE)

    @property
    def key(self) -> str:
        """Names the target in one word, for drafts."""
        return ":".join((self.kind.value, *self.ids))

    @classmethod
    def of_key(cls, key: str) -> "NoteTarget":
        """:raises ValueError: when it is no target's key."""
        kind, *ids = key.split(":")
        return cls(NoteKind(kind), tuple(ids))


@dataclass(frozen=True, slots=True)
class Note:
    """Plain text, shown as Markdown where the user wants that."""

    target: NoteTarget
    body: str
    person: str = ""
    created: str = ""
    """UTC, ISO 8601; empty for notes of the first version of the case file."""
    changed: str = ""
    id: str = ""


class LinkRelation(StrEnum):
    """The relations offered; a user may name others, so a link keeps a plain string."""

    SAME_CLAIM = "same claim"
    CONTRADICTS = "contradicts"
    ANSWERS = "answers"
    QUOTES = "quotes"
    ELABORATES = "elaborates"
    ONLY_HERE = "only here"
    """From a passage to a document that says nothing of the kind."""


@dataclass(frozen=True, slots=True)
class Link:
    """Two passages, or a passage and a document, joined by a named, directed relation."""

    id: str
    source: str
    """Id of an annotation."""
    target: str | None
    """Id of an annotation, or None where the link leads to a whole document."""
    relation: str
    note: str = ""
    document: str | None = None
    """Id of the document that the link leads to, where it leads to none of its passages."""
    person: str = ""
    created: str = ""


class HandVerdict(StrEnum):
    """What a user says of two passages."""

    CONFIRMED = "confirmed"
    """The program found the match, and it is right."""
    REJECTED = "rejected"
    """They do not correspond, whatever the program finds."""
    ADDED = "added"
    """They correspond; the program did not find it."""
    CORRECTED = "corrected"
    """They correspond, in place of what the program found there."""


@dataclass(frozen=True, slots=True)
class Place:
    """A passage of a document."""

    document: str
    span: Span


@dataclass(frozen=True, slots=True)
class HandMatch:
    """What a user says of two passages of two documents. The documents are peers: ``one`` and ``other`` may swap."""

    id: str
    one: Place
    other: Place
    verdict: HandVerdict
    note: str = ""
    person: str = ""
    created: str = ""
    placed: bool = True
    """False while an end is not found in the present text of its document."""
