"""What a web page holds that is not in its text, or is there in another way; counted."""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(slots=True)
class Tally:
    """Counts, which grow while a page is read."""

    unread: int = 0
    hidden: int = 0
    deletions: int = 0
    insertions: int = 0
    scripts: int = 0
    without_scripts: int = 0
    """Parts for browsers that run no scripts."""
    embedded: int = 0
    pictures: int = 0
    described: int = 0
    links: int = 0
    choices: int = 0
    """Of menus in forms, not chosen."""
    has_sheets: bool = False
    has_title: bool = False
    """Whether the title of the page is no part of the text."""

    def skipped(self) -> Iterator[str]:
        """Sentences on what is missing."""
        if self.unread:
            n = self.unread
            yield (
                "1 byte could not be read and is shown as �."
                if n == 1
                else f"{n:,} bytes could not be read and are shown as �."
            )
        yield from self._left_out()

    def remarks(self) -> Iterator[str]:
        """Sentences on what is there in another way, or is no part of what a page says."""
        yield from self._of_programs()
        if self.described:
            n = self.described
            yield (
                "The description of 1 picture stands in the text, in brackets."
                if n == 1
                else f"The descriptions of {n:,} pictures stand in the text, in brackets."
            )
        if self.has_title:
            yield "The title of the page, which stands above it in a browser, is left out."
        if self.pictures:
            n = self.pictures
            yield "1 picture is left out." if n == 1 else f"{n:,} pictures are left out."
        if self.insertions:
            n = self.insertions
            yield "1 insertion is part of the text." if n == 1 else f"{n:,} insertions are part of the text."
        if self.links:
            n = self.links
            yield (
                "The target of 1 link is left out of the text."
                if n == 1
                else f"The targets of {n:,} links are left out of the text."
            )

    def _left_out(self) -> Iterator[str]:
        if self.hidden:
            n = self.hidden
            yield (
                "1 hidden passage is left out of the text."
                if n == 1
                else f"{n:,} hidden passages are left out of the text."
            )
        if self.deletions:
            n = self.deletions
            yield "1 deletion is left out of the text." if n == 1 else f"{n:,} deletions are left out of the text."
        if self.embedded:
            n = self.embedded
            yield (
                "1 frame, film or other embedded part is left out."
                if n == 1
                else f"{n:,} frames, films or other embedded parts are left out."
            )
        if self.choices:
            n = self.choices
            yield (
                "1 choice in a form that was not chosen is left out."
                if n == 1
                else f"{n:,} choices in forms that were not chosen are left out."
            )

    def _of_programs(self) -> Iterator[str]:
        if self.scripts:
            n = self.scripts
            yield (
                "1 script was not run: words that it would show are missing."
                if n == 1
                else f"{n:,} scripts were not run: words that they would show are missing."
            )
        if self.without_scripts:
            n = self.without_scripts
            yield (
                "1 part that is shown only where no scripts run is left out."
                if n == 1
                else f"{n:,} parts that are shown only where no scripts run are left out."
            )
        if self.has_sheets:
            yield "Style sheets were not followed: words that they hide are part of the text."
