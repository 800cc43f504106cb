"""Which words of a document reach its text."""

from dataclasses import dataclass

from motsvar.readers.office.left_out import Left, Tally


@dataclass(slots=True)
class Speech:
    """Words that reach the text, unless they are hidden or belong to the code of a field."""

    tally: Tally
    hidden: bool = False
    """By the format of the run."""
    codes: int = 0
    """Fields whose code is being read."""
    deleted: bool = False
    """By a tracked change that is counted where it is declared."""
    said: int = 0
    """Times that something reached the text."""
    _last: tuple[Left, int] | None = None
    """What did not, and ``said`` at that moment."""

    def passes(self, words: str) -> bool:
        """Whether words are for the text; else they are counted, a passage as one."""
        if not (self.hidden or self.codes or self.deleted):
            self.said += 1
            return True
        if self.deleted:
            return False
        latest = (Left.HIDDEN if self.hidden else Left.CODES), self.said
        if latest != self._last and not words.isspace():
            self.tally.count(latest[0])
            self._last = latest
        return False
