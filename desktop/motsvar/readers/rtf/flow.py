"""A run of paragraphs in the making: the text itself, a note, a comment, a page head or a text box."""

from motsvar.readers.paragraphs import Paragraph


class Flow:
    """Paragraphs so far, and the parts of the one that grows."""

    def __init__(self, page: "Flow | None" = None) -> None:
        self._page = page or self
        """Where its text boxes are anchored."""
        self.paragraphs: list[Paragraph] = []
        self.is_item = False
        self._parts: list[str] = []
        self._cells: list[list[str]] = []
        """Each with its paragraphs."""
        self.boxes: list[Flow] = []
        self._pages = 0
        self._section = 0
        """1 while the only thing since the section began is that it began on a page."""

    def add(self, words: str) -> None:
        self._parts.append(words)

    def box(self) -> "Flow":
        """A text box, which comes after the paragraph that grows; one in a box comes after that box."""
        box = Flow(self._page)
        self._page.boxes.append(box)
        return box

    def end_paragraph(self, level: int = 0, on_new_page: bool = False) -> None:
        """Ends what grows, if it has words."""
        self._end_row()
        words = "".join(self._parts).strip(" \t\n")
        if words:
            self._put(Paragraph(words, level, is_item=self.is_item and not level), on_new_page)
        self._parts.clear()
        self.is_item = False
        self._takeboxes()

    def end_part_of_cell(self) -> None:
        """A paragraph, or a cell of an inner table, ends inside a cell."""
        self._parts.append("\n")

    def end_cell(self) -> None:
        words = "".join(self._parts).replace("\t", " ").split("\n")
        self._cells.append([part.strip() for part in words if part.strip()])
        self._parts.clear()
        self.is_item = False

    def end_row(self) -> None:
        if any(part.strip() for part in self._parts):
            self.end_cell()
        self._end_row()
        self._parts.clear()
        self._takeboxes()

    def start_page(self) -> None:
        self.end_paragraph()
        self._pages += 1
        self._section = 0

    def start_section(self) -> None:
        self.start_page()
        self._section = 1

    def section_goes_on(self) -> None:
        """The section that has just begun starts no page."""
        self._pages -= self._section
        self._section = 0

    def one_line(self) -> str:
        """All its words, white space between what was apart."""
        self.end_paragraph()
        return " ".join(part for one in self.paragraphs for part in one.words.split("\n") if part)

    def _end_row(self) -> None:
        filled = [cell for cell in self._cells if cell]
        if len(filled) == 1:  # the table only frames what is in it
            for words in filled[0]:
                self._put(Paragraph(words))
        elif filled:
            self._put(Paragraph("\t".join(map(" ".join, self._cells)).rstrip("\t"), is_row=True))
        self._cells.clear()

    def _put(self, one: Paragraph, on_new_page: bool = False) -> None:
        pages = self._pages or int(on_new_page and bool(self.paragraphs))
        if pages:
            one = Paragraph(one.words, one.level, one.is_row, one.is_item, pages)
        self._pages = self._section = 0
        self.paragraphs.append(one)

    def _takeboxes(self) -> None:
        for box in self.boxes:
            self.paragraphs += box.paragraphs
        self.boxes.clear()
