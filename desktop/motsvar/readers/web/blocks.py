"""The words of a page in the making: white space collapsed as CSS 2.1 says (16.6.1), rows and cells put together."""

import re

from motsvar.readers.paragraphs import Paragraph

_WHITE = re.compile(r"[ \t\n\r\f]+")
_AT_LINE_ENDS = re.compile(r" *\n *")
_FEW_ROWS = 10
"""So many of a table in a cell are read in the line of that cell, as in a Word document."""


class Place:
    """Where paragraphs come to stand: the page, or a cell."""

    def __init__(self) -> None:
        self.paragraphs: list[Paragraph] = []
        self.is_built = False
        """Whether more than words stand in it: a heading, a list, a table that is large or arranges them."""
        self._parts: list[str] = []
        self._keeps_space = self._is_note = False

    def add(self, words: str, *, kept: bool = False) -> None:
        """Words in the line; ``kept`` where white space counts."""
        if kept:
            self._keeps_space = True
        else:
            words = _WHITE.sub(" ", words)
            if words[:1] == " " and (not self._parts or self._parts[-1][-1] in " \n"):
                words = words[1:]
        if words:
            self._parts.append(words)

    def add_mark(self, mark: str, *, is_own: bool) -> None:
        """The mark of a note; where it is the note's own and begins the paragraph, the note follows."""
        if is_own and not self._parts:
            self._is_note = True
            mark += " "
        self._parts.append(mark)

    def break_line(self) -> None:
        if self._parts:
            self._parts.append("\n")

    def end(self, level: int = 0, label: str = "") -> bool:
        """Ends the paragraph; False when it has no words."""
        if not self._parts:
            return False
        words = "".join(self._parts)
        words = words.strip("\n").rstrip() if self._keeps_space else _AT_LINE_ENDS.sub("\n", words).strip(" \n")
        self._parts.clear()
        is_note, self._is_note, self._keeps_space = self._is_note, False, False
        if not words.strip():
            return False
        self.paragraphs.append(Paragraph(label + words, level, is_item=bool(label), is_note=is_note))
        self.is_built |= bool(level or label)
        return True

    def end_table(self, first: int) -> None:
        """A table ends that began with paragraph ``first``."""
        rows = self.paragraphs[first : first + _FEW_ROWS + 1]
        self.is_built |= len(rows) > _FEW_ROWS or not all(one.is_row for one in rows)

    def one_line(self) -> str:
        """What stands in it, also the rows of a small table with their tabs."""
        parts = (
            part if one.is_row else part.replace("\t", " ") for one in self.paragraphs for part in one.words.split("\n")
        )
        return " ".join(part for part in parts if part.strip())


def rows_of(cells: list[Place]) -> list[Paragraph]:
    """A row as a line with tabs between its cells; as paragraphs where the table only arranges them on the page."""
    filled = [cell for cell in cells if cell.paragraphs]
    if len(filled) <= 1 or any(cell.is_built for cell in filled):
        return [one for cell in filled for one in cell.paragraphs]
    line = "\t".join(cell.one_line() for cell in cells).rstrip("\t")
    return [Paragraph(line, is_row=True)]
