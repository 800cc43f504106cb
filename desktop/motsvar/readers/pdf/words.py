"""The words of a page, and the lines that they make."""

from dataclasses import dataclass
from typing import NamedTuple


class Style(NamedTuple):
    """How words look, as far as it tells what they are."""

    size: float
    """Of the type, in points."""
    bold: bool
    unseen: bool
    """Whether nothing of them is drawn, as of the text beneath a scanned page."""
    may_be_hidden: bool
    """Whether they are nearly white or clear, or belong to a layer of the page, which may be switched off."""
    angle: float
    """Degrees that the words are turned against the page as it is shown, clockwise from upright, 0 to 360."""


class Word(NamedTuple):
    """A word where it stands: points from the upper left corner of the page as it is shown."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    style: Style
    middle: float
    """How far down its middle is."""
    height: float


def word_at(text: str, left: float, top: float, right: float, bottom: float, style: Style) -> Word:
    """A word in its place."""
    return Word(text, left, top, right, bottom, style, (top + bottom) / 2, bottom - top)


DIVIDED = "\ufffe"
"""Stands at the end of a word that is divided at the end of its line, for its hyphen."""

RAISED = "\ufdd0"
"""Stands before a number that is set small and above the line."""


Rule = tuple[float, float, float]
"""A horizontal line that is drawn: its height, where it begins and where it ends, in points."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the text: words in the order of reading, on the same height of the page, or a row of a table."""

    words: tuple[Word, ...]
    tabs: tuple[tuple[int, int], ...] = ()
    """Of a row of cells: before which words tabs stand, and how many."""
    opens: bool = False
    """Whether a paragraph, a column or a table begins here: an empty line is put before it."""

    @property
    def text(self) -> str:
        """The words with spaces between words and tabs between cells; ``DIVIDED`` is left in it."""
        parts = [f" {word.text}" for word in self.words]
        parts[0] = parts[0][1:]
        for at, count in self.tabs:
            parts[at] = "\t" * count + self.words[at].text
        return "".join(parts)

    @property
    def style(self) -> Style:
        """Of the word in its middle: a bullet or a mark may look different."""
        return self.words[len(self.words) // 2].style

    @property
    def left(self) -> float:
        return self.words[0].left

    @property
    def base(self) -> float:
        """How far down the line is."""
        return self.words[len(self.words) // 2].bottom
