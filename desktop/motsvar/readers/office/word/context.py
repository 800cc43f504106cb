"""What the parts of one Word document share while they are read."""

from dataclasses import dataclass, field

from motsvar.readers.office.left_out import Tally
from motsvar.readers.office.numerals import Numeral, written
from motsvar.readers.office.word.numbering import Numbering
from motsvar.readers.office.word.styles import Styles


@dataclass(slots=True)
class Marks:
    """The marks of notes, in the order in which the text refers to them."""

    numeral: Numeral
    by_note: dict[str, str] = field(default_factory=dict)
    """Marks by the notes' numbers in the file; empty where the author wrote a mark of his own."""
    _count: int = 0

    def mark(self, note: str, own: bool) -> str:
        """How the reference is written in the text."""
        if note not in self.by_note:
            self._count += not own
            self.by_note[note] = "" if own else f"[{written(self._count, self.numeral)}]"
        return self.by_note[note]


@dataclass(frozen=True, slots=True)
class Context:
    """Filled as the parts are read."""

    styles: Styles = field(default_factory=Styles)
    numbering: Numbering = field(default_factory=Numbering)
    tally: Tally = field(default_factory=Tally)
    footnotes: Marks = field(default_factory=lambda: Marks(Numeral.DECIMAL))
    endnotes: Marks = field(default_factory=lambda: Marks(Numeral.LOWER_ROMAN))
