"""Blocks become a text with its pages and headings."""

import re
from dataclasses import dataclass, field

from motsvar.core.span import Span
from motsvar.readers.assembling import Assembly
from motsvar.readers.flowing import NEW_PAGE, PAGE_WAS_HERE, Block

_PAGE_SIGN = re.compile(f"([{NEW_PAGE}{PAGE_WAS_HERE}])")


@dataclass(slots=True)
class LayingOut:
    """Puts blocks into an assembly: paragraphs below an empty line, rows and items right below each other."""

    assembly: Assembly
    set_pages: int = 0
    """Pages that the author begins."""
    seen_pages: int = 0
    """Page starts that the program which saved the file last found when it laid the text out."""
    _last_close: bool = False
    _page: str = field(default="", repr=False)
    """The sign by which the last page began, as long as nothing stands on it; empty else."""
    _is_begun: bool = False
    _by_section: int | None = None
    """The page that the last section began, as long as nothing but that tells of it."""

    def put(self, block: Block) -> None:
        """The next block; one without words may still begin a page."""
        text = block.text
        signs = NEW_PAGE in text or PAGE_WAS_HERE in text
        if not signs and (not text or text.isspace()):
            return
        if self._last_close and block.close:
            self.assembly.line_end()
        else:
            self.assembly.blank_line()
        start = len(self.assembly)
        if signs:
            start = self._put_with_pages(text)
        else:
            self.assembly.add(text)
            self._page, self._is_begun = "", True
        self._last_close = block.close
        if block.level:
            self.assembly.mark_heading(Span(start, len(self.assembly)), block.level)

    def begin_body(self) -> None:
        """What comes next stands on the first page, even if it is said to begin one."""
        self._is_begun = False

    def end_group(self) -> None:
        """What comes next stands apart from what came last."""
        self._last_close = False

    def begin_section(self) -> None:
        """A section ends here. The next begins a page, unless ``no_page`` says otherwise when it ends in its turn."""
        self.assembly.blank_line()
        self._is_begun = True
        self._begin_page(NEW_PAGE)
        self._by_section = len(self.assembly) or None

    def no_page(self) -> None:
        """The section that ends here did not begin a page."""
        if self._by_section is not None:
            self.assembly.withdraw_page(self._by_section)
            self.set_pages -= 1
        self._by_section = None

    def sentences(self) -> tuple[str, ...]:
        """How sure the pages are, for the user."""
        if self.seen_pages:
            return ("Page numbers are those of the layout that was saved last.",)
        if self.set_pages:
            return ("Only the pages that the author begins are known: page numbers may be lower than in print.",)
        return ()

    def _put_with_pages(self, text: str) -> int:
        """Where the words begin."""
        start = -1
        for part in _PAGE_SIGN.split(text):
            if part in (NEW_PAGE, PAGE_WAS_HERE):
                self._begin_page(part)
            elif part:
                if not part.isspace():
                    start = len(self.assembly) if start < 0 else start
                    self._page, self._is_begun = "", True
                self.assembly.add(part)
        return start if start >= 0 else len(self.assembly)

    def _begin_page(self, sign: str) -> None:
        """What the author begins and what was seen there is one page; so is a section's and its first paragraph's."""
        if not self._is_begun:
            return
        self.seen_pages += sign == PAGE_WAS_HERE
        is_told_again = self._page == NEW_PAGE and (sign == PAGE_WAS_HERE or self._by_section is not None)
        if sign == PAGE_WAS_HERE:
            self._by_section = None
        if not is_told_again:
            if self._page:
                self.assembly.start_page()
            else:
                self.assembly.page_here()
            self.set_pages += sign == NEW_PAGE
        self._page = sign
