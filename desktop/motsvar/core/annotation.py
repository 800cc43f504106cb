"""What a user adds to documents: tags, passages with notes, links."""

from dataclasses import dataclass
from enum import StrEnum

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


@dataclass(frozen=True, slots=True)
class Annotation:
    """A passage of one document with its tags and its note."""

    id: str
    document: str
    """Id of the document."""
    span: Span
    quote: str
    """The words of the passage, so that lists need not open the text."""
    tags: tuple[str, ...] = ()
    """Ids of tags, in the order they were given."""
    note: str = ""
    person: str = ""
    created: str = ""
    """UTC, ISO 8601."""
    changed: str = ""


class LinkRelation(StrEnum):
    """The relations offered; a user may name others, so a link keeps a plain string."""

    SAME_CLAIM = "same claim"
    CONTRADICTS = "contradicts"
    ANSWERS = "answers"
    QUOTES = "quotes"
    ELABORATES = "elaborates"


@dataclass(frozen=True, slots=True)
class Link:
    """Two passages joined by a named, directed relation."""

    id: str
    source: str
    """Id of an annotation."""
    target: str
    relation: str
    note: str = ""
