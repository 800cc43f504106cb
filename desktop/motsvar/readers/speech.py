"""Which words of a document reach its text."""

from dataclasses import dataclass

from motsvar.readers.left_out import Left, Tally


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
