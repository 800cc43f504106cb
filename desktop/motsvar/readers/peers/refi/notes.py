"""Notes: those on something, and those that stand by themselves."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from xml.etree.ElementTree import Element

from motsvar.core.annotation import Note, NoteTarget
from motsvar.core.refi import guid, visible_in_xml, with_plain_line_ends, without_addenda
from motsvar.readers.office.package import Package
from motsvar.readers.peers.refi.elements import People, changed, created, is_by_two, words_in
from motsvar.readers.peers.refi.left_out import LeftOut
from motsvar.readers.peers.refi.texts import raw_text


@dataclass(frozen=True, slots=True)
class Memo:
    """A note of the file."""

    id: str
    name: str
    text: str
    described: str
    person: str
    created: str
    changed: str
    element: Element

    @property
    def body(self) -> str:
        """With its description, where that says more."""
        said = self.described.strip()
        return self.text if not said or said == self.text.strip() else "\n\n".join(filter(None, (self.text, said)))


@dataclass(frozen=True, slots=True)
class Said:
    """What is said of one thing, put together."""

    text: str
    id: str
    person: str = ""
    created: str = ""
    changed: str = ""

    def on(self, target: NoteTarget) -> Note:
        return Note(target, self.text, self.person, self.created, self.changed, self.id)


class Notes:
    """All of a project; remembers which have found their place."""

    def __init__(
        self, package: Package, elements: Iterable[Element], people: People, left_out: LeftOut, *, ours: bool
    ) -> None:
        self._left_out = left_out
        self._ours = ours
        self._given: set[str] = set()
        self.used: set[str] = set()
        self.memos: dict[str, Memo] = {}
        for number, element in enumerate(elements):
            memo = _memo(package, element, people, number)
            self.memos[memo.id] = memo
            self._left_out.silent_notes += not memo.body
            self._left_out.blank_notes += bool(memo.body) and not self._says(memo)
            self._left_out.by_others += is_by_two(element)

    def said(self, of: str, described: str, notes: Iterable[str]) -> Said | None:
        """What is said of the thing with that id: its description and its notes, nothing twice; None for nothing.

        What we ourselves put behind a note is taken away, in whatever file it comes back.
        """
        memos = [memo for one in dict.fromkeys(notes) if (memo := self._memo(one)) and self._says(memo)]
        spoken = self._spoken(described, memos)
        text = "\n\n".join(filter(None, (spoken if spoken.strip() else "", *map(self._body, memos))))
        if not text:
            return None
        if not memos:
            return Said(text, guid(f"note on {of}"))
        first = memos[0]
        self._left_out.joined += sum(memo.person != first.person for memo in memos)
        self._left_out.titles += 0 if self._ours else sum(bool(memo.name) for memo in memos)
        # A note on several things becomes several notes.
        alone = len(memos) == 1 and first.id not in self._given
        identity = first.id if alone else guid(f"notes on {of}")
        self._given.add(identity)
        return Said(text, identity, first.person, first.created, first.changed)

    def _says(self, memo: Memo) -> bool:
        """Whether it is kept: of our own notes also one of white space alone."""
        return bool(memo.body if self._ours else memo.body.strip())

    def _spoken(self, described: str, memos: Iterable[Memo]) -> str:
        """What a description says beside the notes. Ours begins with the note, which may end like an addendum."""
        described = with_plain_line_ends(described)
        plain = without_addenda(described)
        self._left_out.addenda += plain != described and not self._ours
        for memo in memos:
            body = visible_in_xml(memo.body)
            if body.strip() in (described.strip(), plain.strip()) or (self._ours and described.startswith(body)):
                return ""
        return plain

    def _body(self, memo: Memo) -> str:
        """Another tool may make a note of a description of ours: what we had put behind it is taken away again."""
        plain = memo.body if self._ours else without_addenda(memo.body)
        self._left_out.addenda += plain != memo.body
        return plain

    def maker(self, identity: str) -> Memo | None:
        """The note that we ourselves wrote to tell who made a link: a note of nobody."""
        memo = self.memos.get(identity)
        if memo is not None:
            self.used.add(identity)
        return memo

    def unused(self) -> Iterator[Memo]:
        """Those that stand by themselves."""
        return (memo for memo in self.memos.values() if memo.id not in self.used and self._says(memo))

    def _memo(self, identity: str) -> Memo | None:
        memo = self.memos.get(identity)
        if memo is None:
            self._left_out.lost_references += 1
        else:
            self.used.add(identity)
        return memo


def _memo(package: Package, element: Element, people: People, number: int) -> Memo:
    raw = raw_text(package, element)
    identity = guid(element.get("guid", "").strip() or f"note {number} {element.get('name', '')}")
    return Memo(
        identity,
        element.get("name", "").strip(),
        with_plain_line_ends(raw.words.removeprefix("\ufeff")) if raw else "",
        with_plain_line_ends(words_in(element)),
        people.maker(element),
        created(element),
        changed(element) or created(element),
        element,
    )


def joined(notes: Iterable[Note]) -> tuple[Note, ...]:
    """One note for each thing: a case has no more."""
    found: dict[NoteTarget, Note] = {}
    for note in notes:
        before = found.get(note.target)
        found[note.target] = replace(before, body=f"{before.body}\n\n{note.body}") if before else note
    return tuple(found.values())
