"""A report as plain values: finished words in the reader's language, nothing left to compute.

HTML, DOCX and PDF are writers of it. What a writer says of its own, such as a heading, it says through ``words``.
"""

from dataclasses import dataclass, replace

from motsvar.core.document import Document
from motsvar.drawing.matrix import Matrix
from motsvar.drawing.shapes import Drawing
from motsvar.exports.options import Part
from motsvar.exports.reporting.runs import MarkKind
from motsvar.wording import Wording


@dataclass(frozen=True, slots=True)
class Place:
    words: str
    where: str
    """``p. 2, l. 14``."""
    at: int = 0
    """Character of ``words`` that is to be seen where they are shortened."""


@dataclass(frozen=True, slots=True)
class LabelView:
    kind: MarkKind
    text: str
    target: str
    """Id of the block or the annotation that it leads to, or empty."""
    colour: str = ""
    """``#rrggbb`` of a tag."""


@dataclass(frozen=True, slots=True)
class RunView:
    text: str
    kinds: tuple[MarkKind, ...]
    colours: tuple[str, ...]
    """``#rrggbb`` of the tags that lie on it."""
    labels: tuple[LabelView, ...]
    """Of the marks that end with it."""
    targets: tuple[str, ...] = ()
    """Ids of the annotations that lie on it."""


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
    own: bool = False
    """Of the user's codebook; else found by the program."""


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
class FigureView:
    name: str
    """In the form that goes with the number: ``fact that differs``."""
    number: int
    part: bool = False
    """It is of the figure above that is none."""


@dataclass(frozen=True, slots=True)
class HighlightView:
    """Passages that the first page shows."""

    kind: str
    left: tuple[Place, ...]
    right: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class PairView:
    left: Document
    right: Document
    left_shared: str
    right_shared: str
    note: str
    figures: tuple[FigureView, ...]
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
    highlights: tuple[HighlightView, ...] = ()

    @property
    def differing_facts(self) -> tuple[FactView, ...]:
        return tuple(fact for fact in self.facts if fact.differs)


@dataclass(frozen=True, slots=True)
class ContradictionView:
    kind: str
    """What contradicts, in words: a kind of fact, a negation, a link."""
    left: tuple[Place, ...]
    right: tuple[Place, ...]
    note: str = ""
    """What somebody says of it."""
    value: str = ""
    """What is held against what: how many are named and how many said, or the word that denies."""
    doubt: str = ""
    """Why it may be none."""
    left_more: str = ""
    right_more: str = ""
    """How many passages there are beside those shown: ``and 8 more``."""


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


@dataclass(frozen=True, slots=True)
class PictureView:
    title: str
    drawing: Drawing
    table: Matrix | None = None
    """What was drawn, where it is a table of numbers."""


@dataclass(frozen=True, slots=True)
class DocumentView:
    """A document of the case, for the page on the method."""

    name: str
    role: str
    rows: tuple[tuple[str, str], ...]
    """What is told of it, such as ``SHA-256 of the file``, and the value."""


@dataclass(frozen=True, slots=True)
class ReportView:
    """All of a report. ``parts`` says which of it is to be shown."""

    words: Wording
    language: str
    """``en`` or ``sv``."""
    title: str
    program: str
    written: str
    """When, in words."""
    parts: frozenset[Part]
    pair: PairView | None
    contradictions: tuple[ContradictionView, ...]
    foremost: tuple[ContradictionView, ...]
    """Of them what the first page has room for."""
    judged: str
    """What they are worth: stands under their heading."""
    annotations: tuple[AnnotationView, ...]
    notes: tuple[NoteView, ...]
    pictures: tuple[PictureView, ...]
    documents: tuple[DocumentView, ...]
    settings: tuple[tuple[str, str], ...]
    """For the page on the method: what was chosen or estimated, and how."""
    not_carried: tuple[str, ...]
    """Sentences in the reader's language on what is not in the report."""

    @property
    def shortens(self) -> bool:
        """The first page leaves out contradictions, or words of one; so all of them follow it."""
        shown = tuple(replace(one, left_more="", right_more="") for one in self.foremost)
        return shown != tuple(_plain(one) for one in self.contradictions)


def _plain(one: ContradictionView) -> ContradictionView:
    return replace(one, left=tuple(map(_unpointed, one.left)), right=tuple(map(_unpointed, one.right)))


def _unpointed(place: Place) -> Place:
    return replace(place, at=0)
