"""What the parts of one Word document share while they are read."""

from dataclasses import dataclass, field

from motsvar.readers.left_out import Left, Tally
from motsvar.readers.numerals import Numeral, written
from motsvar.readers.word.numbering import Numbering
from motsvar.readers.word.styles import Styles


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


@dataclass(slots=True)
class Speech:
    """Words that reach the text, unless they are hidden or belong to the code of a field."""

    tally: Tally
    hidden: bool = False
    """By the format of the run."""
    codes: int = 0
    """Fields whose code is being read."""
    said: int = 0
    """Times that something reached the text."""
    _unsaid: Left | None = None

    def passes(self, words: str) -> bool:
        """Whether words are for the text; else they are counted, a passage as one."""
        if not self.hidden and not self.codes:
            self.said += 1
            self._unsaid = None
            return True
        kind = Left.HIDDEN if self.hidden else Left.CODES
        if kind is not self._unsaid and not words.isspace():
            self.tally.count(kind)
            self._unsaid = kind
        return False
