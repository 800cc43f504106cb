"""Sources with their text: documents and the passages in them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from motsvar.core.annotation import Note, NoteTarget
from motsvar.core.document import Document, Source, sha256_of
from motsvar.core.incoming import IncomingCoding, IncomingDocument, IncomingPassage, is_ours
from motsvar.core.particulars import Particulars, is_date
from motsvar.core.refi import CASE_NUMBER, DATED, ROLE, SENDER, guid
from motsvar.core.selector import describe
from motsvar.core.span import Span
from motsvar.readers.office.package import Package
from motsvar.readers.peers.refi.characters import FileText, Selection, begins_with_name, counted
from motsvar.readers.peers.refi.elements import (
    Identities,
    People,
    changed,
    created,
    is_by_two,
    malformed,
    number,
    references,
    words_in,
)
from motsvar.readers.peers.refi.left_out import LeftOut
from motsvar.readers.peers.refi.notes import Notes
from motsvar.readers.peers.refi.texts import RawText, is_elsewhere, raw_text
from motsvar.readers.read_text import nulls_told

_OURS = (ROLE, SENDER, DATED, CASE_NUMBER)
_BROUGHT = ("creatingUser", "modifyingUser", "modifiedDateTime")
_RECORDINGS = ("AudioSource", "VideoSource")
_AREAS = ("PDFSelection", "PictureSelection", "AudioSelection", "VideoSelection", "TranscriptSelection")


@dataclass
class Sources:
    """Reads them one by one, and gathers what becomes of them."""

    package: Package
    origin: str
    tags: Mapping[str, object]
    """By their ids."""
    cases: frozenset[str]
    """GUIDs: some tools mark with one what belongs to a case."""
    people: People
    notes: Notes
    linked_notes: Mapping[str, Iterable[str]]
    """Notes that a link joins to something, by what that is."""
    shared_notes: frozenset[str]
    """Notes on two documents."""
    unplaced: frozenset[str]
    """Notes that are passages of our own."""
    left_out: LeftOut
    identities: Identities = field(default_factory=Identities)
    documents: list[IncomingDocument] = field(default_factory=list)
    passages: list[IncomingPassage] = field(default_factory=list)
    document_notes: list[Note] = field(default_factory=list)
    remarks: set[str] = field(default_factory=set)
    """Notes that became passages."""
    ends: dict[str, str] = field(default_factory=dict)
    """Ids of documents by the GUIDs of what links may lead to."""

    def read(self, source: Element) -> None:
        """A source of any kind."""
        had = len(self.documents)
        if source.tag == "TextSource":
            self._text(source, source)
        elif source.tag == "PDFSource":
            written = source.find("Representation")
            if written is None:
                self.left_out.pdfs += 1
            else:
                self._text(source, written)
        else:
            self.left_out.pictures += source.tag == "PictureSource"
            self.left_out.recordings += source.tag in _RECORDINGS
        areas = [one for one in source.iter() if one.tag in _AREAS]
        self.left_out.areas += len(areas)
        is_in = len(self.documents) > had
        self.left_out.passages += 0 if is_in else sum(1 for _ in source.iter("PlainTextSelection"))
        self.left_out.codings += sum(1 for one in (areas if is_in else [source]) for _ in one.iter("Coding"))

    def _text(self, source: Element, written: Element) -> None:
        raw = raw_text(self.package, written)
        if raw is None:
            self.left_out.elsewhere += is_elsewhere(written)
            self.left_out.rich += not is_elsewhere(written)
            return
        if not raw.words.strip("\ufeff \t\r\n\f"):
            self.left_out.wordless += 1
            return
        self.left_out.looks += written is not source or "richTextPath" in source.attrib
        self.left_out.brought += any(name in source.attrib for name in _BROUGHT)
        elements = written.findall("PlainTextSelection")
        places = [self._place(one) for one in elements]
        notes = self._notes_of(source, written)
        remarks = [self.notes.memos[one].element for one in notes if self._is_remark(one)]
        places += [self._place(one) for remark in remarks for one in remark.findall("PlainTextSelection")]
        text = counted(raw.words, places, self.origin, inline=raw.inline)
        document = self._document(source, written, raw, text)
        for element, place in zip(elements, places, strict=False):
            self._passage(document, text, element, place)
        for remark in remarks:
            self._remark(document, text, remark)
        self._whole(document, text, (source, *((written,) if written is not source else ())))
        self._said_of(document, source, written, [one for one in notes if not self._is_remark(one)])

    def _document(self, source: Element, written: Element, raw: RawText, text: FileText) -> IncomingDocument:
        name = (source.get("name") or written.get("name") or "").strip() or guid(source.get("guid", ""))
        skipped = nulls_told(raw.words)
        source_file = Source(name, sha256_of(raw.data), len(raw.data), encoding="utf-8", skipped=skipped)
        made = Document(text.text, source_file, text.page_starts)
        identity = self.identities.of(source, f"document {name} {made.text_sha256}")
        if own := written.get("guid"):
            self.ends[guid(own)] = identity
        self.ends[identity] = identity
        told = self._told(source)
        said = Particulars(told.get(SENDER, ""), told.get(DATED, ""), told.get(CASE_NUMBER, ""))
        document = IncomingDocument(identity, name, made, made.text_sha256, told.get(ROLE, ""), said)
        self.documents.append(document)
        return document

    def _told(self, source: Element) -> dict[str, str]:
        """What our own variables tell of it."""
        told: dict[str, str] = {}
        for value in source.findall("VariableValue"):
            variable = next(references(value, "VariableRef"), "")
            words = (value.findtext("TextValue") or "").strip()
            if variable in _OURS and (variable != DATED or is_date(words)):
                told[variable] = words
            else:
                self.left_out.values += 1
        return told

    def _place(self, element: Element) -> Selection:
        start = number(element, "startPosition", self.package.name)
        end = number(element, "endPosition", self.package.name)
        if end < start:
            raise malformed(f"{self.package.name} is damaged: a passage in it ends before it begins.")
        return Selection(start, end, element.get("name", ""))

    def _span(self, text: FileText, place: Selection) -> Span | None:
        """Where that is in our text; None, counted, where it is nowhere."""
        span = text.span(place.start, place.end)
        if span is None:
            self.left_out.outside += 1
            return None
        if not len(span):
            self.left_out.empty += 1
            return None
        self.left_out.cut += place.end > text.length
        return span

    def _passage(self, document: IncomingDocument, text: FileText, element: Element, place: Selection) -> None:
        if span := self._span(text, place):
            identity = self.identities.of(element, f"passage {document.id} {place.start} {place.end}")
            if place.name.strip() and not is_ours(self.origin):
                self.left_out.named += not begins_with_name(text, place)
            self.left_out.by_others += is_by_two(element)
            notes = (*references(element), *self.linked_notes.get(identity, ()))
            self._keep(document, element, identity, span, words_in(element), notes)

    def _keep(
        self,
        document: IncomingDocument,
        element: Element,
        identity: str,
        span: Span | None,
        described: str,
        notes: Iterable[str],
        exact: str = "",
    ) -> None:
        codings = element.findall("Coding")
        said = self.notes.said(
            identity, described, (*notes, *(one for coding in codings for one in references(coding)))
        )
        given = tuple(self._codings(identity, codings))
        place = describe(document.document.text, span) if span and document.document else None
        self.passages.append(
            IncomingPassage(
                identity,
                document.id,
                span,
                place.exact if place else exact,
                place.prefix if place else "",
                place.suffix if place else "",
                given,
                said.text if said else "",
                said.id if said else "",
                self.people.maker(element) or self._signed(element, given),
                created(element) or next((one.created for one in given if one.created), ""),
                changed(element) or created(element),
                *((said.person, said.created, said.changed) if said else ()),
            )
        )

    def _signed(self, element: Element, given: Iterable[IncomingCoding]) -> str:
        """Who made a passage that itself does not say so: who coded it first."""
        return "" if element.get("creatingUser") else next((one.person for one in given if one.person), "")

    def _codings(self, of: str, codings: Iterable[Element]) -> Iterator[IncomingCoding]:
        given: set[str] = set()
        for coding in codings:
            code = next(references(coding, "CodeRef"), "")
            if code in self.cases:
                self.left_out.in_cases += 1
            elif code not in self.tags:
                self.left_out.unknown_codes += 1
            elif code in given:
                self.left_out.twice += 1
            else:
                given.add(code)
                identity = self.identities.of(coding, f"coding {of} {code}")
                yield IncomingCoding(identity, code, self.people.maker(coding), created(coding))

    def _remark(self, document: IncomingDocument, text: FileText, remark: Element) -> None:
        """A note that itself says where in the document it stands, as QualCoder writes annotations."""
        identity = guid(remark.get("guid", ""))
        self.remarks.add(identity)
        for place in remark.findall("PlainTextSelection"):
            if span := self._span(text, self._place(place)):
                own = self.identities.of(place, f"passage of {identity}")
                self._keep(document, remark, own, span, "", (identity,))

    def _whole(self, document: IncomingDocument, text: FileText, elements: Iterable[Element]) -> None:
        """Codes on a source as a whole, which are put on all of its text."""
        for element in elements:
            if element.findall("Coding"):
                self.left_out.whole += 1
                identity = guid(f"all of {element.get('guid', '')} {document.id}")
                self._keep(document, element, identity, Span(0, len(text.text)), "", ())

    def _notes_of(self, source: Element, written: Element) -> list[str]:
        """Notes on a source, and those that wait to be placed in it."""
        elements = (source,) if written is source else (source, written)
        found = [one for element in elements for one in references(element)]
        linked = (one for element in elements for one in self.linked_notes.get(guid(element.get("guid", "")), ()))
        return list(dict.fromkeys((*found, *linked)))

    def _is_remark(self, note: str) -> bool:
        """Whether the marks in a note are places in the document: its own text is shorter, or QualCoder made it."""
        memo = self.notes.memos.get(note)
        if memo is None or note in self.unplaced:
            return False
        marks = memo.element.findall("PlainTextSelection")
        if len(marks) != 1:
            return False
        return "QUALCODER" in self.origin.upper() or self._place(marks[0]).end > len(memo.text)

    def _said_of(self, document: IncomingDocument, source: Element, written: Element, notes: Iterable[str]) -> None:
        described = words_in(source) or (words_in(written) if written is not source else "")
        own = [one for one in notes if one not in self.unplaced and one not in self.shared_notes]
        if said := self.notes.said(document.id, described, own):
            self.document_notes.append(said.on(NoteTarget.document(document.id)))
        for one in notes:
            if one in self.unplaced and (memo := self.notes.memos.get(one)):
                self.notes.used.add(one)
                self.identities.of(memo.element, one)
                on_it = references(memo.element)
                self._keep(document, memo.element, one, None, memo.described, on_it, exact=memo.text)
