"""Goes through the tree of a page in its order, with a list for what is open instead of recursion."""

import re
from collections.abc import Callable

from selectolax.lexbor import LexborNode

from motsvar.core.progress import Progress
from motsvar.readers.web.blocks import Place, rows_of
from motsvar.readers.web.lists import BULLET, Numbering
from motsvar.readers.web.notes import Notes
from motsvar.readers.web.spans import Columns
from motsvar.readers.web.tally import Tally

Leave = Callable[[], None]
Enter = Callable[["Walk", LexborNode], Leave | None]
"""What a tag does; gives back what is done at its end, or None when nobody goes inside."""

_HIDES = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))", re.IGNORECASE)
_NO_LABEL = re.compile(r"(?:^|;)\s*list-style(?:-type)?\s*:\s*none", re.IGNORECASE)
STEP = 20_000
"""Nodes between two words on how far it is."""


class Walk:
    """One pass over a page. ``tags`` says what each does; another tag changes nothing in the text."""

    def __init__(self, tags: dict[str, Enter], tally: Tally) -> None:
        self.tally = tally
        self.place = Place()
        self.rows: list[list[Place]] = []
        """Of the rows that are open, the cells so far."""
        self.columns: list[Columns] = []
        """Of the tables that are open."""
        self.notes = Notes()
        self.lists: list[Numbering] = []
        self.kept = 0
        """How many tags are open in which white space counts."""
        self.label = ""
        """Of the item that has no words yet."""
        self.level = 0
        self._tags = tags

    def run(self, root: LexborNode, progress: Progress, phrase: str) -> None:
        opened: list[tuple[LexborNode, Leave]] = []
        node: LexborNode | None = root
        seen = 0
        while node is not None:
            leave = self._enter(node)
            child = node.first_child if leave is not None else None
            if leave is not None and child is not None:
                opened.append((node, leave))
                node = child
            else:
                if leave is not None:
                    leave()
                node = _after(node, opened)
            seen += 1
            if not seen % STEP:
                progress(1 - STEP / (STEP + seen), phrase)
        self.end()

    def end(self) -> None:
        """Ends the paragraph."""
        if self.place.end(self.level, self.label):
            self.label = ""

    def block(self) -> Leave:
        """A paragraph of its own."""
        self.end()
        return self.end

    def inside(self) -> None:
        """Nothing is done at the end."""

    def word(self, words: str) -> None:
        """Something that stands in the line like a word."""
        if words.strip():
            self.place.add(" ")
            self.place.add(words)
            self.place.add(" ")

    def open_table(self) -> Leave:
        self.end()
        first = len(self.place.paragraphs)
        self.columns.append(Columns())

        def closed() -> None:
            self.end()
            self.columns.pop()
            self.place.end_table(first)

        return closed

    def open_row(self) -> Leave:
        self.end()
        cells: list[Place] = []
        self.rows.append(cells)
        columns = self.columns[-1] if self.columns else Columns()
        columns.begin_row()

        def closed() -> None:
            self.end()
            columns.end_row()
            self.rows.pop()
            self.place.paragraphs += rows_of(cells)

        return closed

    def open_cell(self, node: LexborNode) -> Leave:
        outside, self.place, label, level = self.place, Place(), self.label, self.level
        self.label, self.level = "", 0
        if self.rows:
            from_above = self.columns[-1].place(node) if self.columns else 0
            self.rows[-1] += [Place()] * from_above
            self.rows[-1].append(self.place)

        def closed() -> None:
            self.end()
            if not self.rows:
                outside.paragraphs.extend(self.place.paragraphs)
            self.place, self.label, self.level = outside, label, level

        return closed

    def open_list(self, node: LexborNode) -> Leave:
        self.end()
        self.lists.append(Numbering.of(node))

        def closed() -> None:
            self.end()
            self.lists.pop()

        return closed

    def open_item(self, node: LexborNode) -> Leave:
        self.end()
        label = self.lists[-1].label(node) if self.lists else BULLET
        self.label = "" if _NO_LABEL.search(node.attributes.get("style") or "") else label

        def closed() -> None:
            self.end()
            self.label = ""

        return closed

    def _enter(self, node: LexborNode) -> Leave | None:
        if node.is_text_node:
            self.place.add(node.text_content or "", kept=self.kept > 0)
            return None
        if not node.is_element_node:
            return None
        enter = self._tags.get(node.tag or "")
        if _is_hidden(node):
            self.tally.hidden += enter is not leave_out and bool(node.text().strip())
            return None
        return self.inside if enter is None else enter(self, node)


def leave_out(_walk: Walk, _node: LexborNode) -> Leave | None:
    """A tag with nothing in it that is ever shown."""
    return None


def _is_hidden(node: LexborNode) -> bool:
    given = node.attributes
    if not given:
        return node.tag == "dialog"
    return (
        "hidden" in given
        or (node.tag == "dialog" and "open" not in given)
        or bool(_HIDES.search(given.get("style") or ""))
    )


def _after(node: LexborNode, opened: list[tuple[LexborNode, Leave]]) -> LexborNode | None:
    """The next node in order; what ends before it is left."""
    if not opened:
        return None
    while node.next is None:
        node, leave = opened.pop()
        leave()
        if not opened:
            return None
    return node.next
