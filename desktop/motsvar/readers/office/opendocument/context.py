"""What the files of one OpenDocument text share while they are read, and what waits for its place."""

from collections.abc import Callable
from dataclasses import dataclass, field

from motsvar.readers.office.flowing import Block, Put
from motsvar.readers.office.left_out import Tally
from motsvar.readers.office.opendocument.list_styles import ListStyles

Aside = tuple[str, list[Block]]
"""The mark of a note, or the author of a comment, with the words."""


@dataclass(slots=True)
class Asides:
    """In the file's order."""

    footnotes: list[Aside] = field(default_factory=list)
    endnotes: list[Aside] = field(default_factory=list)
    comments: list[Aside] = field(default_factory=list)
    headers: list[list[Block]] = field(default_factory=list)
    footers: list[list[Block]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Context:
    """What the files of one document share."""

    put: Put
    begin_body: Callable[[], None]
    """Called when all page headers are known."""
    tally: Tally = field(default_factory=Tally)
    asides: Asides = field(default_factory=Asides)
    list_styles: ListStyles = field(default_factory=ListStyles)
