"""The values that the template of the report prints: finished words, nothing left to compute."""

from dataclasses import dataclass

from motsvar.core.document import Document


@dataclass(frozen=True, slots=True)
class Place:
    words: str
    where: str
    """``p. 2, l. 14``."""


@dataclass(frozen=True, slots=True)
class LabelView:
    kind: str
    text: str
    target: str


@dataclass(frozen=True, slots=True)
class RunView:
    text: str
    classes: str
    style: str
    labels: tuple[LabelView, ...]


@dataclass(frozen=True, slots=True)
class BlockView:
    id: str
    kind: str
    where: str
    only: str
    """``only in A`` where the whole block is without counterpart, else empty."""
    runs: tuple[RunView, ...]


@dataclass(frozen=True, slots=True)
class RowView:
    left: tuple[BlockView, ...]
    right: tuple[BlockView, ...]
    apart: bool
    """Two blocks that only happen to stand beside each other: no match joins them."""


@dataclass(frozen=True, slots=True)
class FactView:
    kind: str
    value: str
    verdict: str
    differs: bool
    left: tuple[Place, ...]
    right: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class ThemeView:
    label: str
    left: int
    right: int


@dataclass(frozen=True, slots=True)
class AnswerView:
    place: Place
    quoted: bool
    """It only says what the demand is."""


@dataclass(frozen=True, slots=True)
class DemandView:
    demand: Place
    left: tuple[AnswerView, ...]
    right: tuple[AnswerView, ...]


@dataclass(frozen=True, slots=True)
class SilenceView:
    """Of what one document is silent, or both."""

    silent: str
    kind: str
    words: str
    where: str
    """Where the other speaks of it, and how often."""
    opposite: str
    """Where it would stand, or empty."""
    motion: str
    """Where the motion speaks of it, or empty."""
    holds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PairView:
    left: Document
    right: Document
    left_shared: str
    right_shared: str
    note: str
    figures: tuple[tuple[str, int], ...]
    rows: tuple[RowView, ...]
    facts: tuple[FactView, ...]
    themes: tuple[ThemeView, ...]
    settings: tuple[tuple[str, str], ...]
    profiles: tuple[tuple[str, str], ...]
    """Language and estimated noise, left and right."""
    reference: Document | None = None
    """The third document, if they were compared with one."""
    demands: tuple[DemandView, ...] = ()
    silences: tuple[SilenceView, ...] = ()
    silences_counted: str = ""

    @property
    def differing_facts(self) -> tuple[FactView, ...]:
        return tuple(fact for fact in self.facts if fact.differs)


@dataclass(frozen=True, slots=True)
class TagView:
    path: str
    colour: str


@dataclass(frozen=True, slots=True)
class NoteView:
    """A note that stands on no passage."""

    about: str
    """What it is about, in words."""
    body: str
    made: str
    """Who and when."""


@dataclass(frozen=True, slots=True)
class AnnotationView:
    number: int
    target: str
    quote: str
    document: str
    where: str
    tags: tuple[TagView, ...]
    note: str
    made: str
    links: tuple[str, ...]
