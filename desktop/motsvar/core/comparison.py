"""What a comparison of two documents says. Only values: how they are found is in ``compare``."""

from dataclasses import dataclass
from enum import StrEnum

from motsvar.core.span import Side, Span


class Relation(StrEnum):
    SAME = "same"
    """Identical after white space."""
    VARIANT = "variant"
    """Identical but for reading errors, case, hyphenation or accents."""
    EDITED = "edited"
    REWORDED = "reworded"
    """Says the same in other words; never without a confidence."""


class Origin(StrEnum):
    REFERENCE = "reference"
    """The words come from the third document that both quote."""
    BOILERPLATE = "boilerplate"
    """Administrative formula."""


class Operation(StrEnum):
    VARIANT = "variant"
    REPLACE = "replace"
    INSERT = "insert"
    """Only on the right; the left range is empty."""
    DELETE = "delete"
    """Only on the left; the right range is empty. Nothing was deleted: the documents are peers."""


class Coverage(StrEnum):
    """How close a shared passage is."""

    VERBATIM = "verbatim"
    LIGHT = "light"
    HEAVY = "heavy"
    SUMMARY = "summary"


class FactKind(StrEnum):
    NUMBER = "number"
    DATE = "date"
    CASE_NUMBER = "case_number"
    AMOUNT = "amount"
    PERCENTAGE = "percentage"
    LAW = "law"
    """A place in a law: ``socialtjänstlagen 4 kap. 2 §``."""
    ORGANISATION = "organisation"
    PERSON = "person"
    PLACE = "place"
    LISTED = "listed"
    """How many are said to be, against how many a list names. Value: ``said | named``."""


class Verdict(StrEnum):
    BOTH = "both"
    DIFFERS = "differs"
    """The same slot with another value."""
    LEFT_ONLY = "left_only"
    RIGHT_ONLY = "right_only"


@dataclass(frozen=True, slots=True)
class Change:
    """What differs inside a match. Absolute offsets into each text; one range may be empty."""

    operation: Operation
    left: Span
    right: Span
    reason: str = ""
    """Why a variant is one: "matched without accents", "é for ö" (read for meant), "reading error", "case", "joined at
    line end", "white space", "punctuation", "head of a page"; else empty."""


@dataclass(frozen=True, slots=True)
class Match:
    """Passages left and right that correspond."""

    id: int
    relation: Relation
    left: Span
    right: Span
    confidence: float
    """0 to 1: of matches said to be 0.9, nine in ten should be right."""
    moved: bool = False
    changes: tuple[Change, ...] = ()
    origin: Origin | None = None
    by_hand: bool = False
    """A user has confirmed, added or corrected it."""

    def on(self, side: Side) -> Span:
        return self.left if side is Side.LEFT else self.right


@dataclass(frozen=True, slots=True)
class SharedPassage:
    """A longer run of matches: text that one has from the other, or both from a third."""

    coverage: Coverage
    confidence: float
    left: Span
    right: Span


@dataclass(frozen=True, slots=True)
class Fact:
    kind: FactKind
    value: str
    """Normal form: ISO date, plain decimal number, ``KS 2019/1899``. With ``DIFFERS``: ``left value | right value``."""
    verdict: Verdict
    left: tuple[Span, ...]
    right: tuple[Span, ...]
    counted: str = ""
    """Of a small number what it counts, in the words of a text: ``experter``. Empty where nothing tells."""

    def on(self, side: Side) -> tuple[Span, ...]:
        return self.left if side is Side.LEFT else self.right


@dataclass(frozen=True, slots=True)
class Theme:
    """A term or phrase that recurs, shown in its most frequent rightly spelt form."""

    label: str
    score: float
    left: tuple[Span, ...]
    right: tuple[Span, ...]
    own: bool = False
    """True for a theme of the user's codebook, which is laid over what was computed."""

    def on(self, side: Side) -> tuple[Span, ...]:
        return self.left if side is Side.LEFT else self.right


@dataclass(frozen=True, slots=True)
class Taken:
    """Words that a document has from the reference."""

    span: Span
    reference: Span
    """Where the reference has them."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A passage that speaks of a demand."""

    span: Span
    quoted: bool
    """True when it only says what the demand is, in the reference's words or as what the movers want."""


@dataclass(frozen=True, slots=True)
class Demand:
    """What the reference asks for, and where each document answers; without an answer it is not addressed."""

    span: Span
    """In the reference."""
    left: tuple[Answer, ...]
    right: tuple[Answer, ...]

    def on(self, side: Side) -> tuple[Answer, ...]:
        return self.left if side is Side.LEFT else self.right


@dataclass(frozen=True, slots=True)
class Profile:
    """What is known of one text as a whole."""

    language: str
    """ISO 639-1, or ``und``."""
    noise: float
    """Estimated share of words hurt by reading errors, 0 to 1."""


@dataclass(frozen=True, slots=True)
class FromReference:
    """What both documents have to do with a third that they quote or answer, such as a motion."""

    profile: Profile
    left: tuple[Taken, ...]
    """Sorted; they do not overlap in the document, and may in the reference."""
    right: tuple[Taken, ...]
    demands: tuple[Demand, ...] = ()

    def on(self, side: Side) -> tuple[Taken, ...]:
        return self.left if side is Side.LEFT else self.right


@dataclass(frozen=True, slots=True)
class Summary:
    left_shared: float
    """Share of the left text's non-space characters that lie in a match, 0 to 1."""
    right_shared: float
    note: str | None = None
    """A sentence when the texts share too little to be compared, or something else must be known."""
    left_passages: float = 0.0
    """Share of the left text's non-space characters that lie in a shared passage, 0 to 1."""
    right_passages: float = 0.0


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user may choose about a comparison. Written into every result."""

    reworded: bool = True
    """Also look for passages that say the same in other words."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that a comparison found. Every non-space character of either text is in a match or in ``*_only``."""

    settings: Settings
    left: Profile
    right: Profile
    summary: Summary
    matches: tuple[Match, ...]
    left_only: tuple[Span, ...]
    right_only: tuple[Span, ...]
    shared_passages: tuple[SharedPassage, ...] = ()
    facts: tuple[Fact, ...] = ()
    themes: tuple[Theme, ...] = ()
    reference: FromReference | None = None
    """None when the two were compared without a third."""
