"""What the file of another tool holds, in our terms, before it is placed in a case."""

from dataclasses import dataclass, field
from enum import StrEnum

from motsvar.core.annotation import Link, Note, NoteTarget, Tag
from motsvar.core.document import Document
from motsvar.core.particulars import NO_PARTICULARS, Particulars
from motsvar.core.span import Span


def is_ours(origin: str) -> bool:
    """Whether a file says that we wrote it."""
    return origin.casefold().startswith("motsvar")


@dataclass(frozen=True, slots=True)
class IncomingDocument:
    """A document of the other tool, with its text or only named."""

    id: str
    """A GUID, lower case, without braces: the other tool's own, else made from what it calls the document."""
    name: str
    document: Document | None = None
    """None where the file names a document without holding its text: it must be in the case already."""
    text_sha256: str = ""
    """Of the text, where the file names it by that; always that of ``document`` where there is one."""
    role: str = ""
    particulars: Particulars = NO_PARTICULARS


@dataclass(frozen=True, slots=True)
class IncomingCoding:
    """A tag on an incoming passage."""

    id: str
    tag: str
    """Id of an incoming tag."""
    person: str = ""
    created: str = ""


@dataclass(frozen=True, slots=True)
class IncomingPassage:
    """An annotation as selectors say where it is. Offsets are code points of the normalised text."""

    id: str
    document: str
    """Id of an incoming document."""
    span: Span | None
    """Where the other tool says it is; None where it gives only the quote."""
    exact: str = ""
    """The quote, where the file has it; a span whose words are others is looked for by the quote."""
    prefix: str = ""
    suffix: str = ""
    codings: tuple[IncomingCoding, ...] = ()
    note: str = ""
    note_id: str = ""
    """Of the note, where the other tool gives it one."""
    person: str = ""
    """Name of who made it."""
    created: str = ""
    changed: str = ""
    note_person: str = ""
    """Of the note, where it has another maker than the passage."""
    note_created: str = ""
    note_changed: str = ""

    @property
    def own_note(self) -> Note:
        """With the maker and the dates of the passage where it is not told whose it is, and of when."""
        return Note(
            NoteTarget.passage(self.id),
            self.note,
            self.note_person or self.person,
            self.note_created or self.created,
            self.note_changed or self.note_created or self.changed,
            self.note_id,
        )


@dataclass(frozen=True, slots=True)
class Incoming:
    """All of a file, read whole or not at all."""

    origin: str
    """The tool and version as the file names them, such as ``ATLAS.ti 23``."""
    documents: tuple[IncomingDocument, ...] = ()
    tags: tuple[Tag, ...] = ()
    """Parents before children. Colours are ``#rrggbb``, or empty where the file gives none."""
    passages: tuple[IncomingPassage, ...] = ()
    notes: tuple[Note, ...] = ()
    """On documents, tags and the case; targets are incoming ids. Those on passages are in ``passages``."""
    links: tuple[Link, ...] = ()
    """Between incoming passages, or from one to an incoming document."""
    people: tuple[tuple[str, str], ...] = field(default=())
    """Id and name of those whom the file gives an id."""
    not_carried: tuple[str, ...] = ()
    """Sentences for the user: what is in the file and cannot be taken over."""


class Counted(StrEnum):
    """What is counted of what was put in."""

    DOCUMENTS = "documents"
    TAGS = "tags"
    ANNOTATIONS = "annotations"
    TO_BE_PLACED = "annotations to be placed"
    """Those of them whose place in the text is not sure."""
    CODINGS = "tags on annotations"
    NOTES = "notes"
    JOINED = "notes joined under others"
    LINKS = "links"
    PEOPLE = "people"


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of an ``Incoming``."""

    counts: tuple[tuple[str, int], ...]
    """What was put in, each of ``Counted`` that is not nothing, in that order."""
    already_there: int
    """Things that the case had: by their GUID, or, of tags, by their path, or, of documents, by their text."""
    not_carried: tuple[str, ...]
    """Those of the file, and what found no place in this case."""
    act: str = ""
    """Of the history: one undo takes all of it back. Empty when nothing was new."""
