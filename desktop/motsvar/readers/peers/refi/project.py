"""A project (``.qdpx``): an archive with one XML file at its root and the texts in a folder."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from motsvar.core.annotation import Note, NoteTarget
from motsvar.core.incoming import Incoming, is_ours
from motsvar.core.progress import Progress
from motsvar.core.refi import NOT_PLACED, guid
from motsvar.readers.office.package import Package
from motsvar.readers.office.xml_events import told
from motsvar.readers.peers.refi.codes import Codes
from motsvar.readers.peers.refi.elements import People, malformed, references, words_in
from motsvar.readers.peers.refi.left_out import LeftOut
from motsvar.readers.peers.refi.links import Ends, linked_notes, read_links
from motsvar.readers.peers.refi.notes import Notes, joined
from motsvar.readers.peers.refi.sources import Sources
from motsvar.readers.peers.xml_tree import tree

NAMESPACE = "urn:QDA-XML:project:"
"""Of every version."""
LARGER = 6
"""Times that a project may be larger than a document: it holds many."""


def read(data: bytes, name: str, progress: Progress) -> Incoming:
    """All of a project, or nothing.

    :raises UnreadableDocument: when it is damaged, made to do harm, or no project.
    """
    package = Package(data, name, LARGER)
    root = tree(told(package.part(_project_file(package)), progress, 0.0, 0.4), NAMESPACE)
    if root.tag != "Project":
        raise malformed(f"{name} holds no REFI-QDA project.")
    return _Reading(package, root, progress).incoming()


def _project_file(package: Package) -> str:
    """Some tools name it after the project."""
    found = [name for name in package.names() if name.lower().endswith(".qde")]
    at_the_root = [name for name in found if "/" not in name]
    for choice in (["project.qde"] if "project.qde" in package else [], at_the_root, found):
        if len(choice) == 1:
            return choice[0]
    if found:
        raise malformed(f"{package.name} holds more than one REFI-QDA project.")
    raise malformed(f"{package.name} holds no REFI-QDA project.")


@dataclass
class _Reading:
    package: Package
    root: Element
    progress: Progress
    left_out: LeftOut = field(default_factory=LeftOut)

    def incoming(self) -> Incoming:
        origin = self.root.get("origin", "").strip() or "REFI-QDA"
        people = People(self.root.find("Users"))
        codes = Codes(self.root.find("CodeBook/Codes"), self.left_out)
        notes = Notes(self.package, self._in("Notes"), people, self.left_out, ours=is_ours(origin))
        sources = self._sources(origin, codes, people, notes)
        ends = Ends(frozenset(one.id for one in sources.passages), sources.ends)
        links = read_links(self._in("Links"), ends, notes, self.left_out)
        on_others = joined((*sources.document_notes, *self._on_pairs(sources, notes), *self._on_tags(codes, notes)))
        on_the_case = tuple(self._on_the_case(notes))  # last: it takes what no other has taken
        self._count_the_rest(notes, sources)
        return Incoming(
            origin,
            tuple(sources.documents),
            codes.tags,
            tuple(sources.passages),
            (*on_the_case, *on_others),
            links,
            people.all,
            self.left_out.sentences(),
        )

    def _in(self, name: str) -> list[Element]:
        """What stands in one of the lists of the project."""
        return [one for listed in self.root.findall(name) for one in listed]

    def _sources(self, origin: str, codes: Codes, people: People, notes: Notes) -> Sources:
        elements = self._in("Sources")
        unplaced = frozenset(one for kept in self._sets(ours=True) for one in references(kept, "MemberNote"))
        sources = Sources(
            self.package,
            origin,
            codes.elements,
            frozenset(guid(one.get("guid", "")) for one in self._in("Cases")),
            people,
            notes,
            linked_notes(self._in("Links"), notes.memos.keys() - unplaced),
            frozenset(self._shared(elements)),
            unplaced,
            self.left_out,
        )
        for at, element in enumerate(elements):
            self.progress(0.4 + 0.6 * at / len(elements), "Reading the documents")
            sources.read(element)
        return sources

    def _shared(self, elements: list[Element]) -> Iterator[str]:
        """Notes on exactly two documents."""
        counts = Counter(one for element in elements for one in set(references(element)))
        return (note for note, number in counts.items() if number == 2)

    def _on_pairs(self, sources: Sources, notes: Notes) -> Iterator[Note]:
        on: dict[str, list[str]] = {}
        for element in self._in("Sources"):
            document = sources.ends.get(guid(element.get("guid", "")))
            for one in dict.fromkeys(references(element)):
                if document and one in sources.shared_notes and one not in sources.unplaced:
                    on.setdefault(one, []).append(document)
        for one, documents in on.items():
            if said := notes.said(one, "", (one,)):
                target = NoteTarget.pair(*documents) if len(documents) == 2 else NoteTarget.document(documents[0])
                yield said.on(target)

    def _on_tags(self, codes: Codes, notes: Notes) -> Iterator[Note]:
        for tag, element in codes.elements.items():
            if said := notes.said(tag, "", references(element)):
                yield said.on(NoteTarget.tag(tag))

    def _on_the_case(self, notes: Notes) -> Iterator[Note]:
        """The note on the project, and below it those that stand by themselves, under their names."""
        said = notes.said("the case", words_in(self.root), references(self.root))
        free = list(notes.unused())
        self.left_out.free_notes += len(free)
        if said and not free:
            yield said.on(NoteTarget.case())
        elif free:
            parts = [said.text] if said else []
            parts += ["\n".join(filter(None, (memo.name, memo.body))) for memo in free]
            identity = guid("notes " + " ".join(memo.id for memo in free))
            first = free[0]
            text = "\n\n".join(parts)
            yield Note(NoteTarget.case(), text, first.person, first.created, first.changed, identity)

    def _sets(self, *, ours: bool) -> list[Element]:
        """The set of what is not placed, or all others."""
        return [one for one in self._in("Sets") if (guid(one.get("guid", "")) == NOT_PLACED) == ours]

    def _count_the_rest(self, notes: Notes, sources: Sources) -> None:
        left_out = self.left_out
        left_out.sets += len(self._sets(ours=False))
        left_out.graphs += len(self._in("Graphs"))
        for case in self._in("Cases"):
            left_out.values += len(case.findall("VariableValue"))
            # MAXQDA and others write the variables of a document as a case without a name.
            left_out.cases += bool(case.get("name") or len(case.findall("SourceRef")) != 1)
        for memo in notes.memos.values():
            if memo.id not in sources.unplaced and memo.id not in sources.remarks:
                left_out.in_notes += sum(one.tag in ("PlainTextSelection", "Coding") for one in memo.element)
