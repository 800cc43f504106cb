"""What the two-pane view is given and what it says. Only values: no Qt."""

from collections.abc import Hashable
from dataclasses import dataclass
from enum import StrEnum

from motsvar.core.comparison import Relation
from motsvar.core.outline.segmentation import Block
from motsvar.core.span import Side, Span


class Align(StrEnum):
    """Where on the screen a passage is brought."""

    TOP = "top"
    THIRD = "third"
    CENTRE = "centre"


@dataclass(frozen=True, slots=True)
class PaneText:
    """A text cut into blocks, in order and without overlap; between them is white space only.

    Raises ValueError for blocks that overlap, are out of order or leave out words.
    """

    text: str
    blocks: tuple[Block, ...]

    def __post_init__(self) -> None:
        at = 0
        for block in self.blocks:
            if block.span.start < at or block.span.end > len(self.text):
                raise ValueError(f"blocks overlap or leave the text at {block.span.start}")
            _require_white_space(self.text, at, block.span.start)
            at = block.span.end
        _require_white_space(self.text, at, len(self.text))


def _require_white_space(text: str, start: int, end: int) -> None:
    if start < end and not text[start:end].isspace():
        raise ValueError(f"words outside every block in {start}..{end}")


class MarkRole(StrEnum):
    """What a mark says. Each role has its own manner and lane, so that all can be read on top of each other."""

    MATCH_SAME = "match_same"
    MATCH_VARIANT = "match_variant"
    MATCH_EDITED = "match_edited"
    MATCH_REWORDED = "match_reworded"
    CHANGE = "change"
    """A real difference inside a match."""
    VARIANT = "variant"
    """A difference that is only reading error, case, hyphenation or accents."""
    DOUBTFUL = "doubtful"
    """A word that was recognised with little confidence; the key is its per cent."""
    THEME = "theme"
    FACT_BOTH = "fact_both"
    FACT_DIFFERS = "fact_differs"
    FACT_ONLY = "fact_only"
    """A number, date or the like: in both texts, with another value in the other, or only here."""
    TAG = "tag"
    NOTE = "note"
    SEARCH = "search"
    CURRENT = "current"
    POINTED = "pointed"
    """One of the places of what was chosen in a list."""
    TAKEN_LEFT = "taken_left"
    TAKEN_RIGHT = "taken_right"
    """Words of the motion that the left or the right text has from it."""
    DEMAND = "demand"
    HIDDEN = "hidden"
    """Characters that cannot be seen, turn the line around or look like others; the key says in words which."""
    ASIDE = "aside"
    """Not looked at now: painted paler, and still readable."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Something said of a passage of one side."""

    side: Side
    span: Span
    role: MarkRole
    strength: float = 1.0
    """0 to 1; weak matches are painted paler."""
    key: Hashable = None
    """Whatever the giver wants back; the view never looks into it."""
    colour: str = ""
    """``#rrggbb``, for tags; other roles take theirs from the appearance."""
    index: int = 0
    """Which theme; chooses hue and outline."""


@dataclass(frozen=True, slots=True)
class Connector:
    """A band in the gutter that joins two passages."""

    left: Span
    right: Span
    relation: Relation
    moved: bool = False
    confidence: float = 1.0
    key: Hashable = None

    def on(self, side: Side) -> Span:
        return self.left if side is Side.LEFT else self.right


def match_role(relation: Relation) -> MarkRole:
    """The role of a match's mark."""
    return MarkRole(f"match_{relation.value}")
