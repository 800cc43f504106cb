"""What somebody looks for, as a small tree."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Word:
    """A word in any inflection and spelling, also as a part of a compound."""

    written: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that follow each other, as they are but for case and accents. Folded."""

    forms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Prefix:
    """A word that begins so. Folded."""

    stem: str


@dataclass(frozen=True, slots=True)
class Near:
    """Words in any inflection, in any order, with at most so many other words from the first to the last."""

    words: tuple[Word, ...]
    distance: int


@dataclass(frozen=True, slots=True)
class Every:
    """All of these stand in one passage."""

    parts: "tuple[Node, ...]"


@dataclass(frozen=True, slots=True)
class Either:
    """At least one of these does."""

    parts: "tuple[Node, ...]"


@dataclass(frozen=True, slots=True)
class Without:
    """The first does, and none of the others."""

    wanted: "Node"
    unwanted: "tuple[Node, ...]"


Leaf = Word | Phrase | Prefix | Near
Node = Leaf | Every | Either | Without


class Within(StrEnum):
    """What is looked through."""

    EVERYTHING = "everything"
    TEXTS = "texts"
    NOTES = "notes"


@dataclass(frozen=True, slots=True)
class Query:
    """The words, and what holds for the whole search. One of ``words``, ``tags`` and ``documents`` is there."""

    words: Node | None = None
    within: Within = Within.EVERYTHING
    tags: tuple[str, ...] = ()
    """Names of tags, as written; a passage has all of them."""
    documents: tuple[str, ...] = ()
    """Parts of names of documents, as written; a document has all of them in its name."""


def leaves(node: Node, *, unwanted: bool = False) -> tuple[Leaf, ...]:
    """What is looked for; with ``unwanted`` also what must not be there."""
    match node:
        case Every(parts) | Either(parts):
            return tuple(leaf for part in parts for leaf in leaves(part, unwanted=unwanted))
        case Without(wanted, others):
            parts = (wanted, *others) if unwanted else (wanted,)
            return tuple(leaf for part in parts for leaf in leaves(part, unwanted=unwanted))
        case _:
            return (node,)
