"""What a reader leaves out of a text, or puts elsewhere: counted while reading, said in the end."""

from collections import Counter
from enum import Enum


class Left(Enum):
    """The sentence for one, and for several."""

    INSERTIONS = "1 tracked insertion is part of the text.", "{0} tracked insertions are part of the text."
    DELETIONS = "1 tracked deletion is left out of the text.", "{0} tracked deletions are left out of the text."
    MOVES = "1 moved passage stands where it was moved to.", "{0} moved passages stand where they were moved to."
    HIDDEN = "1 hidden passage is left out of the text.", "{0} hidden passages are left out of the text."
    NOTES = (
        "1 note that no mark in the text refers to is left out.",
        "{0} notes that no mark in the text refers to are left out.",
    )
    LOST_NOTES = (
        "1 note that the text refers to is missing in the file.",
        "{0} notes that the text refers to are missing in the file.",
    )
    COMMENTS = "1 comment stands at the end of the text.", "{0} comments stand at the end of the text."
    HEADS = (
        "1 page header or footer that repeats another is left out.",
        "{0} page headers or footers that repeat others are left out.",
    )
    CODES = (
        "1 piece of text inside the code of a field is left out.",
        "{0} pieces of text inside the codes of fields are left out.",
    )
    LINKS = "The target of 1 link is left out of the text.", "The targets of {0} links are left out of the text."
    PICTURES = "1 picture is left out.", "{0} pictures are left out."
    DESCRIPTIONS = "The description of 1 picture is left out.", "The descriptions of {0} pictures are left out."
    CHARTS = "1 chart is left out.", "{0} charts are left out."
    DIAGRAMS = "1 diagram is left out with its words.", "{0} diagrams are left out with their words."
    OBJECTS = "1 embedded object is left out.", "{0} embedded objects are left out."
    FORMS = (
        "1 field of a form is left out with what was filled in.",
        "{0} fields of forms are left out with what was filled in.",
    )
    IMPORTED = (
        "1 document that this one takes in is left out.",
        "{0} documents that this one takes in are left out.",
    )
    SYMBOLS = (
        "1 symbol of an unknown font is shown as ◻.",
        "{0} symbols of unknown fonts are shown as ◻.",
    )


_REMARKS = frozenset(
    {Left.INSERTIONS, Left.MOVES, Left.COMMENTS, Left.HEADS, Left.LINKS, Left.PICTURES, Left.DESCRIPTIONS}
)
"""No words of the text are missing for these."""


class Tally:
    """How often each has been met."""

    def __init__(self) -> None:
        self._counts: Counter[Left] = Counter()
        self.met = 0
        """Everything together."""

    def count(self, kind: Left, times: int = 1) -> None:
        self._counts[kind] += times
        self.met += times

    def __getitem__(self, kind: Left) -> int:
        return self._counts[kind]

    def skipped(self) -> tuple[str, ...]:
        """Sentences on what is missing, in the order of ``Left``."""
        return self._sentences(remarks=False)

    def remarks(self) -> tuple[str, ...]:
        """Sentences on what is there in another way."""
        return self._sentences(remarks=True)

    def _sentences(self, *, remarks: bool) -> tuple[str, ...]:
        kinds = (kind for kind in Left if (kind in _REMARKS) == remarks)
        counted = ((kind.value, self._counts[kind]) for kind in kinds if self._counts[kind])
        return tuple(one if count == 1 else many.format(f"{count:,}") for (one, many), count in counted)
