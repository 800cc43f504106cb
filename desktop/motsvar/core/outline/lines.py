"""The lines of a text, and which of them go on in the next: hard-wrapped paragraphs are found again."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

_TERMINAL = re.compile(r"[.!?:;…](?:[\"'”’»)\]]|\[\d{1,3}\])*$")
_MARKER = re.compile(r"(?:[•·▪◦*\uf0b7-]|\(?\d{1,2}[.)]|\(?[a-zåäö]\))\s+\S")
_NUMBERED = re.compile(r"\d+(?:\.\d+)*\.?\s")
_COLUMNS = re.compile(r"\S(?:\t+| {4,})\S|\S {3}\S.*\S {3}\S")
"""A gap between words that only a column has; justified text has narrower ones, or one."""
_HANGING = re.compile(r"\s[a-zåäö]{1,3}$")
"""A short word, as "av" or "the", with which no heading ends: the empty line below it is no paragraph's end."""

LONGEST_WRAPPED = 120
"""Code points. Where lines are longer, a line is a paragraph."""
LONG_ENOUGH = 60
"""Code points of a paragraph on one line that may have been cut in two in the midst of a sentence."""
SHORTEST_CAPITALS = 5
"""Code points; shorter are abbreviations, as KS."""
COLUMN_LINES = 3
"""So few may be a column of their own."""
NARROW = 0.85
"""Of the usual width: what is narrower may be a column."""
SHORTEST_WRAPPED = 40
"""Where all lines are shorter, they are a list or a poem."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line without the white space around it."""

    start: int
    end: int
    words: str
    after_blank: bool
    """True when nothing, or an empty line, or a form feed comes before."""
    page_top: bool = False

    def __len__(self) -> int:
        return self.end - self.start

    @property
    def ends_sentence(self) -> bool:
        return _TERMINAL.search(self.words[-11:]) is not None

    @property
    def begins_item(self) -> bool:
        return _MARKER.match(self.words[:8]) is not None

    @property
    def is_numbered(self) -> bool:
        return _NUMBERED.match(self.words[:16]) is not None

    @property
    def is_row(self) -> bool:
        """A row of a table, or the names of several who sign beside each other."""
        return ("   " in self.words or "\t" in self.words) and _COLUMNS.search(self.words) is not None

    @property
    def stands_out(self) -> bool:
        """In capitals, or numbered and without a full stop: after a sentence's end it is a heading."""
        if self.ends_sentence:
            return False
        rest = _NUMBERED.sub("", self.words, count=1) if self.is_numbered else ""
        return (len(self) >= SHORTEST_CAPITALS and self.words.isupper()) or (rest[:1].isupper() and len(rest) > 1)

    @property
    def begins_in_lower_case(self) -> bool:
        return self.words[0].islower()


def lines_of(text: str, page_starts: Collection[int] = ()) -> Iterator[Line]:
    """The lines that hold more than white space, in order. A form feed ends a line, too."""
    at, blank, pages = 0, True, frozenset(page_starts)
    for raw in re.split("[\n\f]", text):
        words = raw.strip()
        if words:
            start = at + raw.index(words[0])
            yield Line(start, start + len(words), words, blank, at in pages or start in pages)
        blank = not words
        at += len(raw) + 1


@dataclass(frozen=True, slots=True)
class Wrapping:
    """How a text's lines were broken."""

    width: int
    """Usual length of a full line in code points."""
    wrapped: bool
    """False when a line end is a paragraph end."""
    column: bool = False
    """Of a narrow column, which is known to be prose."""

    @classmethod
    def of(cls, lines: list[Line]) -> "Wrapping":
        lengths = sorted(len(line) for line in lines)
        if not lengths:
            return cls(0, False)
        width = lengths[(len(lengths) - 1) * 95 // 100]
        closed = sum(line.ends_sentence for line in lines)
        return cls(width, width <= LONGEST_WRAPPED and closed <= 0.6 * len(lines))

    def goes_on(self, line: Line, following: Line) -> bool:
        """True when the two lines belong to one paragraph."""
        if following.page_top and line.ends_sentence:
            return False
        if line.is_row or following.is_row:
            return False
        if line.ends_sentence and following.stands_out and len(following) <= 0.8 * self.width:
            return False
        if not self.wrapped:
            return following.begins_in_lower_case and not line.ends_sentence and len(line) >= LONG_ENOUGH
        if following.begins_item and not self._is_cut_off(line, following):
            return False
        if following.begins_in_lower_case and not line.ends_sentence:
            long_enough = len(line) >= 0.6 * max(self.width, 0 if self.column else SHORTEST_WRAPPED)
            return long_enough or (not following.after_blank and line.words.endswith(("-", ",")))
        if following.after_blank:
            return _HANGING.search(line.words) is not None and len(line) >= 0.75 * self.width
        if self.width < SHORTEST_WRAPPED and not self.column:
            return False
        return self._is_full(line, following) or (not line.ends_sentence and 4 * len(line) >= 3 * self.width)

    def _is_full(self, line: Line, following: Line) -> bool:
        """The next line's first word had no room on this one."""
        first_word = following.words.split(maxsplit=1)[0]
        return len(line) + 1 + len(first_word) >= 0.92 * self.width

    def _is_cut_off(self, line: Line, following: Line) -> bool:
        return not line.ends_sentence and not following.after_blank and self._is_full(line, following)


def narrow_columns(lines: list[Line], usual: Wrapping) -> dict[int, Wrapping]:
    """How lines go on that were set narrower than the others, as beside a picture, by their index.

    They are those between two empty lines, several, and prose: most of them begin in the midst of a sentence.
    """
    found: dict[int, Wrapping] = {}
    if not usual.wrapped:
        return found
    first = 0
    for at in range(1, len(lines) + 1):
        if at < len(lines) and not lines[at].after_blank and not lines[at].page_top:
            continue
        stretch = lines[first:at]
        if (
            len(stretch) >= COLUMN_LINES
            and sum(line.begins_in_lower_case for line in stretch[1:]) * 2 >= at - first - 1
        ):
            width = max(map(len, stretch))
            if width <= NARROW * usual.width:
                found.update(dict.fromkeys(range(first, at), Wrapping(width, wrapped=True, column=True)))
        first = at
    return found
