"""What stands beside the flow of an OpenDocument text: notes, comments, page headers and footers."""

from dataclasses import dataclass, field

from motsvar.readers.flowing import Block

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
