"""One thing of which a document says nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from motsvar.core.comparison import Fact, FactKind, Theme
from motsvar.core.document import Document
from motsvar.core.outline.segmentation import Block, shown_blocks
from motsvar.core.span import Side, Span


class SilenceKind(StrEnum):
    SECTION = "section"
    """A heading with what stands under it."""
    PASSAGE = "passage"
    DEMAND = "demand"
    """What the reference asks for."""
    THEME = "theme"
    FACT = "fact"


@dataclass(frozen=True, slots=True)
class LaidText:
    """A text with what it is made of."""

    text: str
    blocks: Sequence[Block]

    @classmethod
    def of(cls, document: Document) -> "LaidText":
        return cls(document.text, shown_blocks(document))


@dataclass(frozen=True, slots=True)
class Silence:
    kind: SilenceKind
    silent: tuple[Side, ...]
    """Who says nothing of it: one side, or both; left first."""
    words: str
    """In one line: the heading, the beginning of the passage, the demand, the theme's label, the fact's normal form."""
    left: tuple[Span, ...] = ()
    """Where the left text speaks of it, or quotes the demand that it does not answer."""
    right: tuple[Span, ...] = ()
    opposite: Span | None = None
    """Empty, in the text that is silent: where it would stand. None where nothing tells, or both are silent."""
    reference: Span | None = None
    """Where the motion speaks of it, if it does."""
    quoted: tuple[Side, ...] = ()
    """Of those that are silent, who repeats the demand without an answer."""
    fact: FactKind | None = None
    holds: tuple[Fact | Theme, ...] = ()
    """Facts and themes that stand in this section or passage alone; they are not told again. Of names that are told
    together the facts."""
    weight: float = 0.0
    """0 to 1; what matters more has more."""

    def on(self, side: Side) -> tuple[Span, ...]:
        return self.left if side is Side.LEFT else self.right

    @property
    def gathers(self) -> bool:
        """Several names that are told together; its places are the first of each."""
        return self.kind is SilenceKind.FACT and bool(self.holds)
