"""A Word document from its bytes: headers, body, notes, comments, footers, in this order."""

from collections.abc import Iterator

from motsvar.core.errors import UnreadableDocument
from motsvar.readers.office.endings import put_comments, put_heads, put_notes
from motsvar.readers.office.flowing import Block, joined, kept_in
from motsvar.readers.office.laying_out import LayingOut
from motsvar.readers.office.left_out import Left
from motsvar.readers.office.package import Package
from motsvar.readers.office.word.context import Context, Marks
from motsvar.readers.office.word.names import VOCABULARY
from motsvar.readers.office.word.relationships import Relationships, main_part
from motsvar.readers.office.word.walker import Kept, Walker
from motsvar.readers.office.xml_events import Listener, listen, told
from motsvar.readers.read_text import USUAL, Manner, ReadText

_NO_NOTES = ("separator", "continuationSeparator", "continuationNotice")
_BODY_READ = 0.9
"""Of the whole work."""


def read(data: bytes, name: str, manner: Manner = USUAL) -> ReadText:
    """The text of a document with its headings, and the pages that it tells of. Raises ``UnreadableDocument``."""
    package = Package(data, name)
    main = main_part(package)
    document = _Document(package, Relationships(package, main))
    layout = LayingOut()
    document.put_heads("header", layout)
    layout.begin_body()
    body = Walker(document.context, layout.put, layout)
    listen(told(package.part(main), manner.progress, last=_BODY_READ), VOCABULARY, body)
    if not body.has_body:
        raise UnreadableDocument(f"{name} holds no Word document.", "Save it anew in the program that made it.")
    document.put_notes("footnotes", document.context.footnotes, layout)
    document.put_notes("endnotes", document.context.endnotes, layout)
    document.put_comments(layout)
    document.put_heads("footer", layout)
    return layout.finished(document.context.tally, document.macros())


class _Document:
    """The parts around the body."""

    def __init__(self, package: Package, relationships: Relationships) -> None:
        self._package = package
        self._relationships = relationships
        self.context = Context()
        formats: tuple[tuple[str, Listener], ...] = (
            ("styles", self.context.styles),
            ("numbering", self.context.numbering),
        )
        for kind, listener in formats:
            part = relationships.one(kind)
            if part and part in package:  # without it the words are still whole
                listen(package.part(part), VOCABULARY, listener)

    def put_heads(self, kind: str, layout: LayingOut) -> None:
        """The page headers, or footers."""
        heads: list[list[Block]] = []
        for part in self._relationships.of_kind(kind):
            heads.append([])
            self._walk(part, Walker(self.context, kept_in(heads[-1])))
        put_heads(heads, layout, self.context.tally)

    def put_notes(self, kind: str, marks: Marks, layout: LayingOut) -> None:
        """Notes in the order of their marks. What nothing refers to, such as a deleted note, is counted."""
        kept = self._kept(kind)
        put_notes(((mark, kept[note].blocks) for note, mark in marks.by_note.items() if note in kept), layout)
        unread = sum(
            note not in marks.by_note and one.kind not in _NO_NOTES and bool(joined(one.blocks))
            for note, one in kept.items()
        )
        self.context.tally.count(Left.NOTES, unread)
        self.context.tally.count(Left.LOST_NOTES, sum(note not in kept for note in marks.by_note))

    def put_comments(self, layout: LayingOut) -> None:
        """Comments and their answers in the file's order."""
        kept = self._kept("comments").values()
        put_comments(((one.author, one.blocks) for one in kept), layout, self.context.tally)

    def macros(self) -> Iterator[str]:
        """A warning, if there are any."""
        if self._relationships.one("vbaProject"):
            yield "The file holds macros, which were not run."

    def _kept(self, kind: str) -> dict[str, Kept]:
        part = self._relationships.one(kind)
        if not part:
            return {}
        walker = Walker(self.context, kept_in([]))
        self._walk(part, walker)
        return walker.kept

    def _walk(self, part: str, walker: Walker) -> None:
        listen(self._package.part(part), VOCABULARY, walker)
