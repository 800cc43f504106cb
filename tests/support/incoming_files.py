"""Another tool's file as values: that of a whole case, and made by hand."""

from uuid import NAMESPACE_URL, uuid5

from motsvar.core.annotation import Annotation, Coding, NoteKind
from motsvar.core.document import Document
from motsvar.core.incoming import Incoming, IncomingCoding, IncomingDocument, IncomingPassage
from motsvar.core.span import Span
from motsvar.store.case import Case


def guid(name: str) -> str:
    return str(uuid5(NAMESPACE_URL, name))


def incoming_of(case: Case, *, with_texts: bool = True) -> Incoming:
    """All of a case as a file of our own would give it."""
    documents = {one.id: case.document(one.id) for one in case.documents()}
    notes = {note.target.ids[0]: note for note in case.notes() if note.target.kind is NoteKind.PASSAGE}
    codings: dict[str, list[Coding]] = {}
    for coding in case.codings():
        codings.setdefault(coding.annotation, []).append(coding)

    def passage(one: Annotation) -> IncomingPassage:
        note = notes.get(one.id)
        return IncomingPassage(
            one.id,
            one.document,
            one.span,
            one.quote,
            codings=tuple(IncomingCoding(c.id, c.tag, c.person, c.created) for c in codings.get(one.id, ())),
            note=one.note,
            note_id=note.id if note else "",
            person=one.person,
            created=one.created,
            changed=one.changed,
        )

    return Incoming(
        "motsvar 0.1.0",
        tuple(
            IncomingDocument(
                one.id,
                one.name,
                documents[one.id] if with_texts else None,
                one.text_sha256 if with_texts else "",
                one.role,
                one.particulars,
            )
            for one in case.documents()
        ),
        case.tags(),
        tuple(map(passage, case.annotations())),
        tuple(note for note in case.notes() if note.target.kind is not NoteKind.PASSAGE),
        case.links(),
        tuple((one.id, one.name) for one in case.people()),
    )


def a_document(text: str, name: str = "svar.txt", document_id: str = "") -> IncomingDocument:
    document = Document.from_text(text, name)
    return IncomingDocument(document_id or guid(name), name, document, document.text_sha256)


def a_passage(document: str, text: str, words: str, number: int = 0, **told: object) -> IncomingPassage:
    start = text.index(words)
    span = Span(start, start + len(words))
    return IncomingPassage(guid(f"{document} {words} {number}"), document, span, words, **told)  # type: ignore[arg-type]
