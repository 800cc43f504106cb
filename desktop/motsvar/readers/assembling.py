"""A text put together from parts, as a reader meets them: what is marked in it keeps its place."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Iterable
from typing import Protocol

from motsvar.core.document import DEEPEST_HEADING, Heading, canonical
from motsvar.core.errors import NoText
from motsvar.core.page_layout import UNSAID, Box, Places
from motsvar.core.span import Span
from motsvar.readers.read_text import MAX_CHARACTERS, ReadText, too_long


class Account(Protocol):
    """What a reader counts while it reads, to be said in the end."""

    def skipped(self) -> Iterable[str]:
        """Sentences on what was not read or was replaced, the gravest first."""

    def remarks(self) -> Iterable[str]:
        """Sentences on how it was read, where no words are missing."""


class Assembly:
    """Grows at its end only. Parts are put into canonical form one by one, so that offsets are known at once."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._tail = ""
        """The last characters, at least two where there are two."""
        self._length = 0
        self._page_starts = [0]
        self._headings: list[Heading] = []
        self._places = Places()
        self._skipped: list[str] = []
        self._remarks: list[str] = []

    def __len__(self) -> int:
        """Code points so far."""
        return self._length

    def add(self, words: str) -> Span:
        """Puts words at the end; where they stand. Form feeds become line ends.

        Raises ``UnreadableDocument`` when the text grows longer than ``MAX_CHARACTERS``.
        """
        part = canonical(words).replace("\f", "\n")
        if not self._length:
            part = part.lstrip("\ufeff")
        start = self._length
        if not part:
            return Span(start, start)
        if not part[0].isascii() and self._melts(part[0]):
            start, part = self._melted(part)
        self._parts.append(part)
        self._length += len(part)
        self._tail = (self._tail + part[-2:])[-2:]
        if self._length > MAX_CHARACTERS:
            raise too_long(self._length)
        return Span(min(start, self._length), self._length)

    def line_end(self) -> None:
        """Ends the line, unless it is empty."""
        if self._length and not self._tail.endswith("\n"):
            self._end_lines("\n")

    def blank_line(self) -> None:
        """Ends the paragraph: what comes next stands below an empty line."""
        if self._length and self._tail != "\n\n":
            self._end_lines("\n" if self._tail.endswith("\n") else "\n\n")

    def start_page(self) -> None:
        """What comes next stands on a new page. Two in a row make an empty page."""
        self.line_end()
        if self._page_starts[-1] == self._length:
            self.add("\n")  # pages rise
        self._page_starts.append(self._length)

    def page_here(self) -> None:
        """What comes next stands on a new page, also in the midst of a line. Two in a row are one."""
        if self._page_starts[-1] < self._length:
            self._page_starts.append(self._length)

    def withdraw_page(self, start: int) -> None:
        """The page that begins there is none after all; the first always is one."""
        at = bisect_left(self._page_starts, start)
        if start and at < len(self._page_starts) and self._page_starts[at] == start:
            del self._page_starts[at]

    def mark_heading(self, span: Span, level: int) -> None:
        """The words of a heading, which come after every heading before."""
        if span.start < span.end:
            self._headings.append(Heading(span, min(DEEPEST_HEADING, max(1, level))))

    def place(self, span: Span, box: Box, confidence: int = UNSAID) -> None:
        """Where a word stands on its page; words come in their order."""
        start = max(self._places.end, span.start)
        if start < span.end:
            self._places.add(start, span.end, box, confidence)

    def skip(self, sentence: str) -> None:
        """Says what was not read or was replaced; the same sentence is said once."""
        if sentence not in self._skipped:
            self._skipped.append(sentence)

    def remark(self, sentence: str) -> None:
        """Says how something was read, where no words are missing."""
        if sentence not in self._remarks:
            self._remarks.append(sentence)

    def say(self, found: Account) -> None:
        """Says all that was found."""
        for sentence in found.skipped():
            self.skip(sentence)
        for sentence in found.remarks():
            self.remark(sentence)

    def finished(self, encoding: str = "") -> ReadText:
        """The text. Raises ``UnreadableDocument`` when there is none."""
        text = "".join(self._parts)
        if not text.strip():
            raise NoText(" ".join(self._skipped) or _NO_TEXT)
        starts = tuple(start for at, start in enumerate(self._page_starts) if not at or start < len(text))
        layout = self._places.layout() if self._places.end else None
        skipped, remarks = tuple(self._skipped), tuple(self._remarks)
        return ReadText(text, starts, encoding, skipped, tuple(self._headings), remarks, layout)

    def _end_lines(self, ends: str) -> None:
        """As ``add``, for what needs no look: there may be millions."""
        self._parts.append(ends)
        self._length += len(ends)
        self._tail = (self._tail + ends)[-2:]

    def _melts(self, first: str) -> bool:
        return unicodedata.combining(first) > 0 or not unicodedata.is_normalized("NFC", self._tail[-1:] + first)

    def _melted(self, part: str) -> tuple[int, str]:
        """A part that begins with a combining character melts into the part before, which is taken back."""
        before = self._parts.pop() if self._parts else ""
        melted = unicodedata.normalize("NFC", before + part)
        self._length -= len(before)
        self._tail = ("".join(self._parts[-2:]))[-2:]
        return self._length + max(0, len(before) - 1), melted


_NO_TEXT = "Choose a file with text in it."
