"""Paragraphs become a text: below an empty line each, but for rows, items and notes, which stand close."""

from collections.abc import Iterable
from dataclasses import dataclass

from motsvar.readers.assembling import Assembly


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph, or a row of a table."""

    words: str
    level: int = 0
    """Of a heading; 0 for text."""
    is_row: bool = False
    is_item: bool = False
    pages: int = 0
    """How many pages begin before it."""
    is_note: bool = False

    def is_close_to(self, before: "Paragraph") -> bool:
        """Whether it stands on the next line, as rows, items and notes do, and not below an empty one."""
        return (self.is_row and before.is_row) or (self.is_item and before.is_item) or (self.is_note and before.is_note)


def put(paragraphs: Iterable[Paragraph], assembly: Assembly) -> None:
    """At the end of the text."""
    before: Paragraph | None = None
    for one in paragraphs:
        if one.pages and len(assembly):
            assembly.blank_line()
            for _ in range(one.pages):
                assembly.start_page()
        elif before is not None and one.is_close_to(before):
            assembly.line_end()
        else:
            assembly.blank_line()
        span = assembly.add(one.words)
        if one.level:
            assembly.mark_heading(span, one.level)
        before = one
