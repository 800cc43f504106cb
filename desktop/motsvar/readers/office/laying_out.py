"""Blocks become a text with its pages and headings."""

import re
from collections.abc import Iterable

from motsvar.core.span import Span
from motsvar.readers.assembling import Account, Assembly
from motsvar.readers.office.flowing import NEW_PAGE, PAGE_WAS_HERE
from motsvar.readers.read_text import ReadText

_PAGE_SIGN = re.compile(f"([{NEW_PAGE}{PAGE_WAS_HERE}])")
_BUNDLE = 500
"""Plain paragraphs that are put into the text at once."""


class LayingOut:
    """Puts blocks into a text: paragraphs below an empty line, rows and items right below each other."""

    def __init__(self) -> None:
        self._assembly = Assembly()
        self._waiting: list[str] = []
        """Plain paragraphs that are not yet in the text."""
        self._set_pages = 0
        """Pages that the author begins."""
        self._seen_pages = 0
        """Page starts that the program which saved the file last found when it laid the text out."""
        self._last_close = False
        self._page = ""
        """The sign by which the last page began, as long as nothing stands on it; empty else."""
        self._is_begun = False
        """Whether anything of the body stands on the first page."""
        self._by_section: int | None = None
        """The page that the last section began, as long as nothing but that tells of it."""

    def begin_body(self) -> None:
        """What comes next stands on the first page, even if it is said to begin one."""
        self._is_begun = False

    def end_group(self) -> None:
        """What comes next stands apart from what came last."""
        self._last_close = False

    def put(self, text: str, level: int = 0, close: bool = False) -> None:
        """The next block, as ``Block`` has it; one without words may still begin a page."""
        signs = NEW_PAGE in text or PAGE_WAS_HERE in text
        if not signs:
            if not text or text.isspace():
                return
            self._page, self._is_begun = "", True
        if not (signs or level or close):
            self._waiting.append(text)
            self._last_close = False
            if len(self._waiting) >= _BUNDLE:
                self._put_waiting()
            return
        self._put_waiting()
        if self._last_close and close:
            self._assembly.line_end()
        else:
            self._assembly.blank_line()
        start = self._put_with_pages(text) if signs else self._assembly.add(text).start
        self._last_close = close
        if level:
            self._assembly.mark_heading(Span(start, len(self._assembly)), level)

    def begin_section(self) -> None:
        """A section ends here. The next begins a page, unless ``no_page`` says otherwise when it ends in its turn."""
        self._put_waiting()
        self._assembly.blank_line()
        self._is_begun = True
        self._begin_page(NEW_PAGE)
        self._by_section = len(self._assembly) or None

    def no_page(self) -> None:
        """The section that ends here did not begin a page."""
        if self._by_section is not None:
            self._assembly.withdraw_page(self._by_section)
            self._set_pages -= 1
        self._by_section = None

    def finished(self, found: Account, more: Iterable[str] = ()) -> ReadText:
        """The text, with sentences on what was found beside it, and ``more`` that was left out.

        Raises ``UnreadableDocument`` when there is no text.
        """
        self._put_waiting()
        self._assembly.say(found)
        for sentence in more:
            self._assembly.skip(sentence)
        if self._seen_pages:
            self._assembly.remark("Page numbers are those of the layout that was saved last.")
        elif self._set_pages:
            self._assembly.remark(
                "Only the pages that the author begins are known: page numbers may be lower than in print."
            )
        return self._assembly.finished()

    def _put_waiting(self) -> None:
        if self._waiting:
            self._assembly.blank_line()
            self._assembly.add("\n\n".join(self._waiting))
            self._waiting.clear()

    def _put_with_pages(self, text: str) -> int:
        """Where the words begin."""
        start = -1
        for part in _PAGE_SIGN.split(text):
            if part in (NEW_PAGE, PAGE_WAS_HERE):
                self._begin_page(part)
            elif part:
                if not part.isspace():
                    start = len(self._assembly) if start < 0 else start
                    self._page, self._is_begun = "", True
                self._assembly.add(part)
        return start if start >= 0 else len(self._assembly)

    def _begin_page(self, sign: str) -> None:
        """What the author begins and what was seen there is one page; so is a section's and its first paragraph's."""
        if not self._is_begun:
            return
        self._seen_pages += sign == PAGE_WAS_HERE
        is_told_again = self._page == NEW_PAGE and (sign == PAGE_WAS_HERE or self._by_section is not None)
        if sign == PAGE_WAS_HERE:
            self._by_section = None
        if not is_told_again:
            if self._page:
                self._assembly.start_page()
            else:
                self._assembly.page_here()
            self._set_pages += sign == NEW_PAGE
        self._page = sign
