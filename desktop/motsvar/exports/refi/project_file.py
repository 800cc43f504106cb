"""``project.qde``: the elements in the order that the schema wants."""

from collections.abc import Iterable, Iterator

from motsvar.core.annotation import Annotation, Link, Note, NoteKind, NoteTarget, Tag
from motsvar.core.progress import Progress
from motsvar.core.refi import (
    CASE_NUMBER,
    DATED,
    INTERNAL,
    NOBODY,
    NOT_PLACED,
    PROJECT,
    ROLE,
    SENDER,
    as_in_a_file,
    count_forbidden,
    guid,
)
from motsvar.exports.case_content import ExportedDocument
from motsvar.exports.refi import in_words
from motsvar.exports.refi.codebook import write_theme
from motsvar.exports.refi.codes import write_codes
from motsvar.exports.refi.losses import not_carried
from motsvar.exports.refi.plan import Plan, link_note_guid, note_guid, on_one_line
from motsvar.exports.refi.xml_file import XmlFile
from motsvar.wording import Wording

_AT_ONCE = 500
"""Passages between two reports of progress."""
MOST_FILES = 60_000
"""In an archive; one with more than 65,535 is of a kind that not every tool reads (ZIP64)."""


class ProjectFile:
    """Writes one; ``texts`` are the files that it speaks of."""

    def __init__(self, xml: XmlFile, plan: Plan, words: Wording, progress: Progress) -> None:
        self._xml = xml
        self._plan = plan
        self.words = words
        self.progress = progress
        self._done = 0
        self._notes_are_files = len(plan.names) + len(plan.notes) + len(plan.links) <= MOST_FILES
        self.texts: list[tuple[str, str]] = []
        """Names in the folder ``sources``, and what stands in them."""
        self.not_carried: tuple[str, ...] = ()

    def write(self) -> None:
        content = self._plan.content
        now = content.written
        self._xml.start(
            "Project",
            xmlns=PROJECT,
            name=content.case_name,
            origin=content.program,
            creationDateTime=now,
            modifiedDateTime=now,
        )
        self._users()
        if content.tags:
            self._xml.start("CodeBook")
            write_codes(self._xml, content.tags, self._notes_on_tag)
            self._xml.end()
        self._variables()
        self._sources()
        self._notes()
        self._links()
        self._sets()
        replaced = self._xml.replaced + count_forbidden(self._plan.body(NoteTarget.case()))
        self.not_carried = tuple(not_carried(self._plan, replaced))
        self._xml.text("Description", in_words.of_case(self._plan, self.not_carried, self.words))
        self._refer(NoteTarget.case())
        self._xml.end()

    def _users(self) -> None:
        people = sorted((identity, name) for name, identity in self._plan.people.items())
        if not self._plan.is_all_signed:
            people.append((NOBODY, self.words("Nobody is named")))
        if people:
            self._xml.start("Users")
            for identity, name in people:
                self._xml.empty("User", guid=identity, name=name)
            self._xml.end()

    def _variables(self) -> None:
        used = {identity for one in self._plan.content.documents for identity, _ in _values(one)}
        if used:
            self._xml.start("Variables")
            for identity, name in self._variable_names():
                if identity in used:
                    self._xml.empty("Variable", guid=identity, name=name, typeOfVariable="Text")
            self._xml.end()

    def _variable_names(self) -> Iterator[tuple[str, str]]:
        yield ROLE, self.words("Role")
        yield SENDER, self.words("Sender")
        yield DATED, self.words("Date")
        yield CASE_NUMBER, self.words("Case number")

    def _sources(self) -> None:
        if self._plan.content.documents:
            self._xml.start("Sources")
            for exported in self._plan.content.documents:
                self._source(exported)
            self._xml.end()

    def _source(self, exported: ExportedDocument) -> None:
        identity = guid(exported.id)
        self._xml.start(
            "TextSource",
            guid=identity,
            name=self._plan.names[exported.id],
            plainTextPath=self._path(identity, exported.document.text),
            creationDateTime=self._plan.when(exported.added),
        )
        self._xml.text("Description", in_words.of_document(self._plan, exported, self.words))
        for annotation in self._plan.annotations.get(exported.id, ()):
            self._selection(annotation)
        self._refer(NoteTarget.document(exported.id))
        for note in self._plan.pair_notes.get(exported.id, ()):
            self._xml.empty("NoteRef", targetGUID=note_guid(note))
        for annotation in self._plan.unplaced.get(exported.id, ()):
            self._xml.empty("NoteRef", targetGUID=guid(annotation.id))
        for variable, value in _values(exported):
            self._xml.start("VariableValue")
            self._xml.empty("VariableRef", targetGUID=variable)
            self._xml.text("TextValue", value)
            self._xml.end()
        self._xml.end()

    def _selection(self, annotation: Annotation) -> None:
        self._done += 1
        if self._done % _AT_ONCE == 0:
            self.progress(self._done / len(self._plan.passages) / 2, "Writing the passages")
        self._xml.start(
            "PlainTextSelection",
            guid=guid(annotation.id),
            name=on_one_line(annotation.quote),
            startPosition=str(annotation.span.start),
            endPosition=str(annotation.span.end),
            **self._made(annotation),
        )
        self._xml.text("Description", in_words.of_passage(self._plan, annotation, self.words))
        self._codings(annotation)
        self._refer(NoteTarget.passage(annotation.id))
        self._xml.end()

    def _codings(self, annotation: Annotation) -> None:
        for coding in self._plan.codings(annotation):
            self._xml.start(
                "Coding",
                guid=guid(coding.id),
                creatingUser=self._plan.person(coding.person),
                creationDateTime=self._plan.when(coding.created),
            )
            self._xml.empty("CodeRef", targetGUID=guid(coding.tag))
            self._xml.end()

    def _notes_on_tag(self, tag: Tag) -> None:
        self._refer(NoteTarget.tag(tag.id))

    def _refer(self, target: NoteTarget) -> None:
        if note := self._plan.notes_by_target.get(target):
            self._xml.empty("NoteRef", targetGUID=note_guid(note))

    def _notes(self) -> None:
        waiting = [one for some in self._plan.unplaced.values() for one in some]
        if not (self._plan.notes or waiting or self._plan.noted_links):
            return
        self._xml.start("Notes")
        for note in self._plan.notes:
            # Without a name a note on a passage is not shown a second time by tools that list all notes.
            name = "" if note.target.kind is NoteKind.PASSAGE else self._title(note)
            self._note(note_guid(note), name, as_in_a_file(note.body), self._made(note))
            self._xml.end()
        for link in self._plan.noted_links:
            # A case of the first version does not know when a link was made: not before its passage.
            created = link.created or self._plan.passages[link.source].created
            made = Note(NoteTarget.case(), link.note or link.relation, link.person, created, created)
            self._note(link_note_guid(link), "", as_in_a_file(made.body), self._made(made))
            self._xml.end()
        for annotation in waiting:
            self._unplaced(annotation)
        self._xml.end()

    def _unplaced(self, annotation: Annotation) -> None:
        """A passage that stands in no text is a note whose text is its words."""
        title = self.words("Not placed: {0}").format(on_one_line(annotation.quote))
        described = in_words.of_passage(self._plan, annotation, self.words)
        self._note(guid(annotation.id), title, annotation.quote, self._made(annotation), described)
        self._codings(annotation)
        self._refer(NoteTarget.passage(annotation.id))
        self._xml.end()

    def _note(self, identity: str, name: str, text: str, made: dict[str, str | None], described: str = "") -> None:
        """The start of one, with its text."""
        path = self._path(identity, text) if self._notes_are_files else None
        self._xml.start("Note", guid=identity, name=name, plainTextPath=path, **made)
        self._xml.text("Description", described)
        if path is None:
            self._xml.text("PlainTextContent", text)

    def _title(self, note: Note) -> str:
        match note.target.kind:
            case NoteKind.TAG:
                names = [self._plan.tags[note.target.ids[0]].name]
            case NoteKind.CASE:
                return self.words("Note on the case")
            case _:
                names = [self._plan.names[one] for one in note.target.ids]
        return self.words("Note on {0}").format(" | ".join(names))

    def _links(self) -> None:
        if self._plan.links:
            self._xml.start("Links")
            for link in self._plan.links:
                self._link(link)
            self._xml.end()

    def _link(self, link: Link) -> None:
        self._xml.start(
            "Link",
            guid=guid(link.id),
            name=link.relation,
            direction="OneWay",
            originGUID=guid(link.source),
            targetGUID=guid(link.target or link.document or ""),
        )
        if link.note or link.person or link.created:
            self._xml.empty("NoteRef", targetGUID=link_note_guid(link))
        self._xml.end()

    def _sets(self) -> None:
        waiting = [guid(one.id) for some in self._plan.unplaced.values() for one in some]
        if not (self._plan.content.codebook or waiting):
            return
        self._xml.start("Sets")
        for theme in self._plan.content.codebook:
            write_theme(self._xml, theme, self.words)
            self._xml.end()
        if waiting:
            self._xml.start("Set", guid=NOT_PLACED, name=self.words("Passages that are not placed"))
            for identity in waiting:
                self._xml.empty("MemberNote", targetGUID=identity)
            self._xml.end()
        self._xml.end()

    def _made(self, made: Annotation | Note) -> dict[str, str | None]:
        """Who and when, as attributes."""
        person = self._plan.person(made.person)
        return {
            "creatingUser": person,
            "creationDateTime": self._plan.when(made.created),
            "modifyingUser": person,
            "modifiedDateTime": self._plan.when(made.changed or made.created),
        }

    def _path(self, identity: str, text: str) -> str:
        """Where a text stands: never in the element, for one of the tools fails there."""
        name = f"{identity}.txt"
        self.texts.append((name, text))
        return f"{INTERNAL}{name}"


def _values(exported: ExportedDocument) -> Iterator[tuple[str, str]]:
    """What is told of a document, by the GUIDs of variables."""
    said = exported.particulars
    told: Iterable[tuple[str, str]] = (
        (ROLE, exported.role),
        (SENDER, said.sender),
        (DATED, said.dated),
        (CASE_NUMBER, said.case_number),
    )
    return ((variable, value) for variable, value in told if value)
