"""An imported text: immutable, with the hash of its file and of its text."""

import hashlib
import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property

from motsvar.core.hidden.finding import hidden_in
from motsvar.core.hidden.telling import hidden_sentence, visible_name
from motsvar.core.page_layout import PageLayout
from motsvar.core.span import Span


def normalised(text: str) -> str:
    """The canonical form in which every text lives from reading on, and is never changed after.

    Leading byte-order marks are dropped; CRLF, CR, NEL, U+2028 and U+2029 become ``\\n``; NUL and lone
    surrogates become U+FFFD; the whole is Unicode NFC. Applying it twice changes nothing.
    """
    return canonical(text.lstrip("\ufeff"))


def canonical(text: str) -> str:
    """A part of a text in its canonical form: ``normalised``, but for the mark at the very start of a text."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")
    if text.isascii():
        return text
    for line_end in "\x85\u2028\u2029":
        text = text.replace(line_end, "\n")
    if _SURROGATE.search(text):
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)


_SURROGATE = re.compile("[\ud800-\udfff]")


def sha256_of(data: bytes | str) -> str:
    """Hexadecimal SHA-256 of bytes, or of a text's UTF-8."""
    return hashlib.sha256(data.encode("utf-8") if isinstance(data, str) else data).hexdigest()


@dataclass(frozen=True, slots=True)
class Source:
    """The file a document was read from, as it was at that moment."""

    name: str
    """File name without folder, as it is; shown with ``visible_name``."""
    sha256: str
    size: int
    """Bytes."""
    modified: str = ""
    """UTC, ISO 8601, or empty where there was no file."""
    reader: str = "plain"
    encoding: str = ""
    skipped: tuple[str, ...] = ()
    """Sentences on what was not read or was replaced, for the user."""
    remarks: tuple[str, ...] = ()
    """Sentences on how it was read, where no words are missing."""


DEEPEST_HEADING = 9
"""Levels that Word, OpenDocument and RTF know."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading that the file itself declares, such as by a heading style."""

    span: Span
    level: int = 1
    """1 for the outermost."""


@dataclass(frozen=True)
class Document:
    """A text and where it came from. ``text`` is ``normalised``; offsets are code points."""

    text: str
    source: Source
    page_starts: tuple[int, ...] = (0,)
    """Offset of the first character of each page; ``(0,)`` when the file has no pages."""
    title: str = field(default="")
    headings: tuple[Heading, ...] = ()
    """In order. Empty where the file declares none: then the text itself tells."""
    layout: PageLayout | None = field(default=None, repr=False)
    """Where the words stand on the pages, where the file has pages that can be shown."""

    @classmethod
    def from_text(cls, text: str, name: str = "") -> "Document":
        """A document that comes from no file, for tests and pasted text."""
        data = text.encode("utf-8", "surrogatepass")
        return cls(normalised(text), Source(name, sha256_of(data), len(data), encoding="utf-8"))

    @property
    def name(self) -> str:
        """What the user sees: the title given, else the file's name, with signs for characters that hide."""
        return visible_name(self.title or self.source.name)

    @cached_property
    def hidden_told(self) -> str:
        """What the text holds of characters that hide, in one sentence, or empty."""
        return hidden_sentence(hidden_in(self.text))

    @property
    def told(self) -> tuple[str, ...]:
        """Sentences for the user on what was read: what was skipped or replaced, how it was read, what hides."""
        return tuple(filter(None, (*self.source.skipped, *self.source.remarks, self.hidden_told)))

    @cached_property
    def text_sha256(self) -> str:
        return sha256_of(self.text)

    @cached_property
    def doubtful_share(self) -> float:
        """Share of the words that were recognised with little confidence, 0 to 1."""
        return self.layout.doubtful_share() if self.layout else 0.0

    @cached_property
    def is_normalised(self) -> bool:
        """Whether the text is as every reader leaves it; a case takes no other."""
        return normalised(self.text) == self.text

    @cached_property
    def line_starts(self) -> tuple[int, ...]:
        starts = [0]
        at = self.text.find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = self.text.find("\n", at + 1)
        return tuple(starts)

    def line_of(self, offset: int) -> int:
        """Line number, from 1."""
        return bisect_right(self.line_starts, offset)

    def page_of(self, offset: int) -> int | None:
        """Page number, from 1; None when the file has no pages."""
        return bisect_right(self.page_starts, offset) if len(self.page_starts) > 1 else None

    def quote(self, span: Span) -> str:
        """The words of a passage, exactly."""
        return span.of(self.text)
