"""What an RTF document holds that is not in its text, or is there in another way; counted."""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(slots=True)
class Tally:
    """Counts, which grow while a document is read."""

    pictures: int = 0
    objects: int = 0
    hidden: int = 0
    deletions: int = 0
    insertions: int = 0
    links: int = 0
    comments: int = 0
    repeated: int = 0
    """Page headers and footers that are the same but for digits."""
    unread: int = 0
    has_pages: bool = False
    open_groups: int = 0
    """Groups that the file does not close: it was cut off."""
    has_rest: bool = False
    """Whether anything stands after the end of the document."""

    def skipped(self) -> Iterator[str]:
        """Sentences on what is missing, the gravest first."""
        yield from self._damage()
        yield from self._left_out()

    def remarks(self) -> Iterator[str]:
        """Sentences on what is there in another way."""
        if self.pictures:
            n = self.pictures
            yield "1 picture is left out." if n == 1 else f"{n:,} pictures are left out."
        if self.insertions:
            n = self.insertions
            yield (
                "1 tracked insertion is part of the text."
                if n == 1
                else f"{n:,} tracked insertions are part of the text."
            )
        if self.comments:
            n = self.comments
            yield (
                "1 comment stands at the end of the text."
                if n == 1
                else f"{n:,} comments stand at the end of the text."
            )
        if self.links:
            n = self.links
            yield (
                "The target of 1 link is left out of the text."
                if n == 1
                else f"The targets of {n:,} links are left out of the text."
            )
        if self.repeated:
            n = self.repeated
            yield (
                "1 page header or footer that repeats another is left out."
                if n == 1
                else f"{n:,} page headers or footers that repeat others are left out."
            )
        if self.has_pages:
            yield "Only the pages that the author begins are known: page numbers may be lower than in print."

    def _damage(self) -> Iterator[str]:
        if self.open_groups:
            yield "The file ends in the midst of the document: it was cut off, and what came after is missing."
        if self.has_rest:
            yield "Something stands after the end of the document and was not read."
        if self.unread:
            n = self.unread
            yield (
                "1 character could not be read and is shown as �."
                if n == 1
                else f"{n:,} characters could not be read and are shown as �."
            )

    def _left_out(self) -> Iterator[str]:
        if self.objects:
            n = self.objects
            yield "1 embedded object is left out." if n == 1 else f"{n:,} embedded objects are left out."
        if self.hidden:
            n = self.hidden
            yield (
                "1 hidden passage is left out of the text."
                if n == 1
                else f"{n:,} hidden passages are left out of the text."
            )
        if self.deletions:
            n = self.deletions
            yield (
                "1 tracked deletion is left out of the text."
                if n == 1
                else f"{n:,} tracked deletions are left out of the text."
            )
