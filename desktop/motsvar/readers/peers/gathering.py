"""What a reader of another tool's file has gathered so far, and the account of what it left."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TypeVar

from motsvar.core.annotation import Link, Note, NoteTarget, Tag
from motsvar.core.incoming import Incoming, IncomingDocument, IncomingPassage
from motsvar.core.refi import without_addenda
from motsvar.readers.peers.naming import guid_of

T = TypeVar("T", IncomingDocument, IncomingPassage, Link)
_TWICE = "What stands in the file twice, word for word, is taken once: {0}."
_SAME_ID = "Under one id, the file has several different things; all but the first got ids of their own: {0}."
ADDENDA = "Words that this program had put behind notes for other tools, such as links, are left out again: {0}."


class Gathering:
    """Grows while a file is read; ``incoming`` gives it whole."""

    def __init__(self, *, ours: bool = False) -> None:
        self._ours = ours
        self._documents: dict[str, IncomingDocument] = {}
        self._tags: dict[str, Tag] = {}
        self._alike: dict[Tag, str] = {}
        """Ids by all that is told of a tag but its id."""
        self._named: dict[str, str] = {}
        """Of the first tag of each name that stands under no other."""
        self._passages: dict[str, IncomingPassage] = {}
        self._notes: dict[NoteTarget, list[Note]] = {}
        self._links: dict[str, Link] = {}
        self._people: dict[str, str] = {}
        self._left: Counter[str] = Counter()

    @property
    def tags(self) -> Mapping[str, Tag]:
        return self._tags

    def leave(self, sentence: str, times: int = 1) -> None:
        """Counts what is not taken: a sentence with ``{0}`` for how often."""
        self._left[sentence] += times

    def person(self, person_id: str, name: str) -> None:
        if name:
            self._people.setdefault(person_id, name)

    def document(self, document: IncomingDocument) -> str:
        """Takes a document once, and one that is only named never twice; the id that it has here."""
        there = self._documents.get(document.id)
        if there is not None and (document.document is None or there.text_sha256 == document.text_sha256):
            return document.id
        return self._kept(self._documents, document, document.text_sha256)

    def tag(self, tag: Tag) -> str:
        """Takes a tag once; the id of that one, or of one in the same place of which the same is told.

        Two that have one name and nothing else in common stay two: a case gives the second another name.
        """
        if tag.id in self._tags:
            return tag.id
        found = self._alike.setdefault(replace(tag, id=""), tag.id)
        if found == tag.id:
            self._tags[tag.id] = tag
            if tag.parent is None:
                self._named.setdefault(tag.name.casefold(), tag.id)
        return found

    def named_tag(self, tag_id: str, name: str) -> str:
        """Where only a name is told: the id of the tag that has it, but for case; a new one's is ``tag_id``."""
        return self._named.get(name.casefold()) or self.tag(Tag(tag_id, name, ""))

    def passage(self, passage: IncomingPassage) -> str:
        """Takes a passage; the id that it has here, its own unless another one has it."""
        if (note := self._plain(passage.note)) != passage.note:
            passage = replace(passage, note=note)
        place = (passage.document, passage.span, passage.exact, passage.prefix, passage.suffix)
        tags = (one.tag for one in passage.codings)
        kept = self._kept(self._passages, passage, *place, passage.note, passage.person, passage.created, *tags)
        if kept != passage.id:
            codings = (replace(one, id=guid_of(kept, one.id)) for one in passage.codings)
            self._passages[kept] = replace(passage, id=kept, codings=tuple(codings))
        return kept

    def link(self, link: Link) -> None:
        self._kept(self._links, link, link.source, link.target, link.document, link.relation, link.note)

    def _kept(self, known: dict[str, T], one: T, *said: object) -> str:
        """Nothing takes the place of another: what has the id of one gets one of what it says, always the same."""
        there = known.get(one.id)
        if there is None:
            known[one.id] = one
            return one.id
        own = guid_of(one.id, *said)
        if there == one or own in known:
            self.leave(_TWICE)
            return one.id if there == one else own
        self.leave(_SAME_ID)
        known[own] = replace(one, id=own)
        return own

    def note(self, note: Note) -> None:
        """A target has one note in a case: several become one that names who wrote what."""
        if body := self._plain(note.body):
            self._notes.setdefault(note.target, []).append(replace(note, body=body))

    def _plain(self, note: str) -> str:
        """Without what we ourselves put behind notes in a project, and another tool made part of them."""
        plain = note if self._ours else without_addenda(note)
        self._left[ADDENDA] += plain != note
        return plain

    def incoming(self, origin: str) -> Incoming:
        return Incoming(
            origin,
            tuple(self._documents.values()),
            parents_first(self._tags.values()),
            tuple(self._passages.values()),
            tuple(_one_note(notes) for notes in self._notes.values()),
            tuple(self._links.values()),
            tuple(self._people.items()),
            tuple(sentence.format(f"{times:,}") for sentence, times in self._left.items() if times),
        )


def parents_first(tags: Iterable[Tag]) -> tuple[Tag, ...]:
    """In the same order otherwise. A parent that is not there, or that stands under its own child, is none."""
    waiting = {tag.id: tag for tag in tags}
    placed: dict[str, Tag] = {}
    for tag_id in list(waiting):
        chain: list[Tag] = []
        above: str | None = tag_id
        while above in waiting:
            chain.append(waiting.pop(above))
            above = chain[-1].parent
        for tag in reversed(chain):
            placed[tag.id] = tag if tag.parent in placed else replace(tag, parent=None)
    return tuple(placed.values())


def signed(words: str, person: str, created: str) -> str:
    """A remark with who made it and on which day, where it becomes part of a note of others."""
    by = ", ".join(filter(None, (person, created[:10])))
    return f"{words}\n— {by}" if by else words


def _one_note(notes: list[Note]) -> Note:
    first = notes[0]
    if len(notes) == 1:
        return first
    return replace(first, body="\n\n".join(signed(note.body, note.person, note.created) for note in notes))
