"""What holds in a group of RTF, and holds again after it."""

from dataclasses import dataclass
from enum import Enum, auto
from typing import NamedTuple

from motsvar.readers.rtf import code_pages
from motsvar.readers.rtf.flow import Flow


class To(Enum):
    """Where the words of a group go."""

    TEXT = auto()
    NOWHERE = auto()
    SHAPE = auto()
    """Nowhere, but for the text boxes inside."""
    FONTS = auto()
    STYLES = auto()
    NAME = auto()
    """Kept for whoever asked for it, such as the author of a comment."""


@dataclass(frozen=True, slots=True)
class Font:
    """How the bytes of a font are read."""

    codec: str = code_pages.USUAL
    is_signs: bool = False

    def decode(self, data: bytes) -> str:
        return code_pages.signs(data) if self.is_signs else data.decode(self.codec, "replace")


class State(NamedTuple):
    """Never changed: another takes its place. A tuple, since that is made five times as fast as a dataclass."""

    flow: Flow
    to: To = To.TEXT
    outside: To = To.TEXT
    """Where words went outside ``\\upr``."""
    font: Font = Font()
    fallback: int = 1
    """Characters after ``\\u`` that stand for it in programs without Unicode."""
    hidden: bool = False
    deleted: bool = False
    inserted: bool = False
    style: int = 0
    outline: int | None = None
    """The level of the paragraph, where it tells one itself: 0 for the outermost, 9 for text."""
    in_table: bool = False
    on_new_page: bool = False
