"""What the user is told of a PDF file that is not in its text, or may be wrong in it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from motsvar.readers.page_numbers import named
from motsvar.readers.pdf.beside import Beside
from motsvar.readers.scanned import unread


@dataclass(slots=True)
class Account:
    """What was met while a file was read. Pages are numbered from 1."""

    beside: Beside = field(default_factory=Beside)
    garbage: list[int] = field(default_factory=list)
    pictures: list[int] = field(default_factory=list)
    stamped: list[int] = field(default_factory=list)
    """Pictures with a few words on them."""
    damaged: list[int] = field(default_factory=list)
    recognised: list[int] = field(default_factory=list)
    unrecognised: list[int] = field(default_factory=list)
    unread: list[int] = field(default_factory=list)
    """Recognised pages that show more print than words."""
    figures: int = 0
    """Pictures on pages with text."""
    repeats: int = 0
    joined: int = 0
    outside: int = 0
    unseen: int = 0

    def skipped(self) -> Iterator[str]:
        """Sentences on what is missing, the gravest first."""
        yield from self._of_pages()
        yield from _counted(
            self.outside,
            "1 word beyond the edges of its page is left out.",
            f"{self.outside:,} words beyond the edges of their pages are left out.",
        )
        yield from _counted(
            self.unseen,
            "1 word that is hidden on its page is left out.",
            f"{self.unseen:,} words that are hidden on their pages are left out.",
        )
        yield from self._of_what_is_beside()

    def remarks(self) -> Iterator[str]:
        """Sentences on what is there in another way, or does not matter to the text."""
        yield from _on_pages(
            self.recognised,
            f"The words of page {named(self.recognised)} were recognised in its picture.",
            f"The words of pages {named(self.recognised)} were recognised in their pictures.",
        )
        yield from _counted(
            self.repeats,
            "1 repeated page header or footer is left out.",
            f"{self.repeats:,} repeated page headers and footers are left out.",
        )
        yield from _counted(
            self.joined,
            "1 word that was divided at the end of a line is joined.",
            f"{self.joined:,} words that were divided at the end of a line are joined.",
        )
        yield from _counted(
            self.figures,
            "1 picture among the text was not read.",
            f"{self.figures:,} pictures among the text were not read.",
        )
        yield from _counted(
            self.beside.links,
            "The target of 1 link is left out of the text.",
            f"The targets of {self.beside.links:,} links are left out of the text.",
        )
        yield from _counted(
            self.beside.scripts,
            "1 program in the file was not run.",
            f"{self.beside.scripts:,} programs in the file were not run.",
        )

    def _of_pages(self) -> Iterator[str]:
        yield from _on_pages(
            self.damaged,
            f"Page {named(self.damaged)} is damaged and was not read.",
            f"Pages {named(self.damaged)} are damaged and were not read.",
        )
        yield from _on_pages(
            self.garbage,
            f"The text layer of page {named(self.garbage)} cannot be trusted: its letters are not those seen there.",
            f"The text layer of pages {named(self.garbage)} cannot be trusted: its letters are not those seen there.",
        )
        yield from _on_pages(
            self.pictures,
            f"Page {named(self.pictures)} is a picture without text and was not read.",
            f"Pages {named(self.pictures)} are pictures without text and were not read.",
        )
        yield from _on_pages(
            self.stamped,
            f"Page {named(self.stamped)} is a picture with a few words of text on it; what it shows was not read.",
            f"Pages {named(self.stamped)} are pictures with a few words of text on them; what they show was not read.",
        )
        yield from _on_pages(
            self.unrecognised,
            f"The words of page {named(self.unrecognised)} could not be recognised in its picture.",
            f"The words of pages {named(self.unrecognised)} could not be recognised in their pictures.",
        )
        yield from unread.said_of(self.unread)

    def _of_what_is_beside(self) -> Iterator[str]:
        beside = self.beside
        yield from _counted(
            beside.notes,
            "1 note that was written on a page is not in the text.",
            f"{beside.notes:,} notes that were written on the pages are not in the text.",
        )
        yield from _counted(
            beside.undrawn,
            "1 field of a form is filled in but not shown on its page, and is not in the text.",
            f"{beside.undrawn:,} fields of a form are filled in but not shown on their pages, and are not in the text.",
        )
        yield from _counted(
            beside.files, "1 attached file was not read.", f"{beside.files:,} attached files were not read."
        )


def _counted(count: int, one: str, many: str) -> Iterator[str]:
    if count:
        yield one if count == 1 else many


def _on_pages(numbers: Sequence[int], one: str, many: str) -> Iterator[str]:
    return _counted(len(numbers), one, many)
