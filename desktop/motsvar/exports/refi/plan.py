"""What of a case goes into a project, and under which names and GUIDs; nothing is written here."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from itertools import chain

from motsvar.core.annotation import Annotation, Coding, Link, Note, NoteKind, NoteTarget, Tag
from motsvar.core.refi import NOBODY, as_in_a_file, guid, maker_of_link
from motsvar.exports.case_content import CaseContent

_LONGEST_TITLE = 80
"""Characters of a passage by which it is named."""


def on_one_line(words: str, longest: int = _LONGEST_TITLE) -> str:
    """The words without line ends, cut short."""
    line = " ".join(words.split())
    return line if len(line) <= longest else f"{line[: longest - 1].rstrip()}…"


@dataclass(frozen=True)
class Plan:
    content: CaseContent

    @cached_property
    def names(self) -> dict[str, str]:
        """Of documents by their ids, no two alike: one of the other tools renames what is."""
        taken: set[str] = set()
        names: dict[str, str] = {}
        for exported in self.content.documents:
            name, number = exported.document.name, 1
            while name.casefold() in taken:
                number += 1
                name = f"{exported.document.name} ({number})"
            taken.add(name.casefold())
            names[exported.id] = name
        return names

    @cached_property
    def tags(self) -> dict[str, Tag]:
        """By their ids."""
        return {tag.id: tag for tag in self.content.tags}

    @cached_property
    def annotations(self) -> dict[str, tuple[Annotation, ...]]:
        """Those that stand in a document, by its id."""
        return self._by_document(one for one in self.content.ordered_annotations if one.placed)

    @cached_property
    def unplaced(self) -> dict[str, tuple[Annotation, ...]]:
        """Those that wait to be placed in a document, by its id."""
        return self._by_document(one for one in self.content.ordered_annotations if not one.placed)

    @cached_property
    def passages(self) -> dict[str, Annotation]:
        """All that go out, by their ids."""
        return {one.id: one for one in self.content.ordered_annotations}

    @cached_property
    def links(self) -> tuple[Link, ...]:
        """Those whose ends go out, by their ids."""
        here = (one for one in self.content.links if one.source in self.passages and self._leads_somewhere(one))
        return tuple(sorted(here, key=lambda link: link.id))

    @cached_property
    def noted_links(self) -> tuple[Link, ...]:
        """Those that have a note in the file: their own, or one that tells who made them."""
        return tuple(link for link in self.links if link.note or link.person or link.created)

    @cached_property
    def links_by_end(self) -> dict[str, tuple[Link, ...]]:
        """By the ids of passages and documents."""
        found: dict[str, list[Link]] = {}
        for link in self.links:
            for end in dict.fromkeys((link.source, link.target or link.document or "")):
                found.setdefault(end, []).append(link)
        return {end: tuple(links) for end, links in found.items()}

    @cached_property
    def notes(self) -> tuple[Note, ...]:
        """Those whose target goes out, by their ids; with those that passages have and that have no row."""
        kept = {one.target: one for one in self.content.notes if one.body and self._is_here(one.target)}
        for annotation in self.passages.values():
            target = NoteTarget.passage(annotation.id)
            if annotation.note and target not in kept:
                made = (annotation.person, annotation.created, annotation.changed)
                kept[target] = Note(target, annotation.note, *made)
        named = ((one.id or f"note on {one.target.key}", one) for one in kept.values())
        return tuple(one for _, one in sorted(named, key=lambda pair: pair[0]))

    @cached_property
    def notes_by_target(self) -> dict[NoteTarget, Note]:
        return {one.target: one for one in self.notes}

    @cached_property
    def pair_notes(self) -> dict[str, tuple[Note, ...]]:
        """Notes on two documents, by the id of each."""
        found: dict[str, list[Note]] = {}
        for note in self.notes:
            for document in note.target.ids if note.target.kind is NoteKind.PAIR else ():
                found.setdefault(document, []).append(note)
        return {document: tuple(notes) for document, notes in found.items()}

    @cached_property
    def people(self) -> dict[str, str]:
        """GUIDs by names."""
        content = self.content
        known = {one.name: guid(one.id) for one in content.people}
        names = chain(
            (one.person for one in content.annotations),
            (one.person for one in content.codings),
            self._others(),
        )
        for name in names:
            if name and name not in known:
                known[name] = guid(f"person {name}")
        return known

    def person(self, name: str) -> str:
        """The GUID of who made something."""
        return self.people.get(name, NOBODY)

    @cached_property
    def is_all_signed(self) -> bool:
        """Whether it is known of all things who made them."""
        codings = (coding.person for one in self.passages.values() for coding in self.codings(one))
        return all(chain((one.person for one in self.passages.values()), codings, self._others()))

    def body(self, target: NoteTarget) -> str:
        """The text of a note; empty where there is none."""
        note = self.notes_by_target.get(target)
        return as_in_a_file(note.body) if note else ""

    def codings(self, annotation: Annotation) -> Iterator[Coding]:
        """One for each tag, in their order, also where it is not known who gave the tag and when."""
        known = {one.tag: one for one in self.content.codings_of(annotation)}
        for tag in self.content.tags_of(annotation):
            made = known.get(tag.id) or Coding(f"coding {annotation.id} {tag.id}", annotation.id, tag.id)
            yield Coding(
                made.id, annotation.id, tag.id, made.person or annotation.person, made.created or annotation.created
            )

    def when(self, date: str) -> str:
        """A date as the schema has it. Some tools fail where there is none: then the moment of the export."""
        try:
            datetime.fromisoformat(date)
        except ValueError:
            return self.content.written
        return date if "T" in date else self.content.written

    def _by_document(self, annotations: Iterable[Annotation]) -> dict[str, tuple[Annotation, ...]]:
        found: dict[str, list[Annotation]] = {}
        for annotation in annotations:
            found.setdefault(annotation.document, []).append(annotation)
        return {document: tuple(some) for document, some in found.items()}

    def _others(self) -> Iterator[str]:
        """Names of who made notes, also those on links."""
        return chain((one.person for one in self.notes), (one.person for one in self.noted_links))

    def _leads_somewhere(self, link: Link) -> bool:
        return link.target in self.passages if link.target else link.document in self.names

    def _is_here(self, target: NoteTarget) -> bool:
        match target.kind:
            case NoteKind.PASSAGE:
                return target.ids[0] in self.passages
            case NoteKind.TAG:
                return target.ids[0] in self.tags
            case NoteKind.CASE:
                return True
        return all(one in self.names for one in target.ids)


def note_guid(note: Note) -> str:
    return guid(note.id or f"note on {note.target.key}")


def link_note_guid(link: Link) -> str:
    """Of the note on a link, which has no id of its own in a case, or of the one that tells who made it."""
    return guid(f"note on link {link.id}") if link.note else maker_of_link(guid(link.id))
