"""Passages, links and notes, each as a Web Annotation of its own."""

from collections import Counter
from collections.abc import Iterator

from motsvar.core.annotation import Annotation, Link, Note, NoteKind
from motsvar.core.selector import describe
from motsvar.exports.case_content import CaseContent
from motsvar.exports.web_annotation.terms import Json, Makers, moment, plain, target_id, text_urn, urn


class Items:
    """What of a case becomes annotations, in an order that does not depend on that of the case."""

    def __init__(self, content: CaseContent) -> None:
        self._content = content
        self._makers = Makers(content)
        self._documents = {exported.id for exported in content.documents}
        self._tags = {
            tag.id: plain("tagging", content.path_of(tag)) | {"dcterms:subject": {"id": urn(tag.id)}}
            for tag in content.tags
        }
        self._said_twice = {
            text for text, times in Counter(text_urn(one) for one in content.documents).items() if times > 1
        }
        self._notes = {note.target.ids[0]: note for note in content.notes if note.target.kind is NoteKind.PASSAGE}
        self.passages = {annotation.id: annotation for annotation in content.ordered_annotations}
        self.links = [link for link in sorted(content.links, key=lambda link: link.id) if self._joins(link)]
        whole = sorted(content.notes_on_the_whole, key=lambda note: note.target.key)
        self.notes_on_the_whole = [note for note in whole if self._has_target(note)]

    def __len__(self) -> int:
        return len(self.passages) + len(self.links) + len(self.notes_on_the_whole)

    @property
    def notes(self) -> int:
        """Of every kind."""
        return len(self.notes_on_the_whole) + sum(bool(annotation.note) for annotation in self.passages.values())

    def all(self, collection_id: str) -> Iterator[Json]:
        """One at a time. The collection stands for the case."""
        yield from map(self._passage, self.passages.values())
        yield from map(self._link, self.links)
        yield from (self._note(note, collection_id) for note in self.notes_on_the_whole)

    def _passage(self, annotation: Annotation) -> Json:
        bodies = [*self._tagging(annotation), *self._commenting(annotation)]
        motivations = list(dict.fromkeys(str(body["purpose"]) for body in bodies)) or ["highlighting"]
        return (
            {"id": urn(annotation.id), "type": "Annotation"}
            | {"motivation": motivations[0] if len(motivations) == 1 else motivations}
            | self._makers.made(annotation.person, annotation.created, annotation.changed)
            | {"generator": self._makers.generator}
            | ({"body": bodies} if bodies else {})
            | {"target": self._target(annotation)}
        )

    def _tagging(self, annotation: Annotation) -> Iterator[Json]:
        """The path for every reader, the concept for one that knows it, and who gave the tag when."""
        codings = {coding.tag: coding for coding in self._content.codings_of(annotation)}
        for tag in annotation.tags:
            if tag not in self._tags:
                continue
            named: Json = {}
            if coding := codings.get(tag):
                named = {"id": urn(coding.id)} | self._makers.made(coding.person, coding.created)
            yield self._tags[tag] | named

    def _commenting(self, annotation: Annotation) -> Iterator[Json]:
        if not annotation.note:
            return
        body = plain("commenting", annotation.note)
        if note := self._notes.get(annotation.id):
            named: Json = {"id": urn(note.id)} if note.id else {}
            body |= named | self._makers.made(note.person, note.created, note.changed)
        yield body

    def _link(self, link: Link) -> Json:
        """The relation as a describing body, the note as a comment; the first target points to the second."""
        bodies = [plain("describing", link.relation)] + ([plain("commenting", link.note)] if link.note else [])
        ends = [self._target(self.passages[link.source])]
        ends.append(self._target(self.passages[link.target]) if link.target else self._whole(link.document or ""))
        return (
            {"id": urn(link.id), "type": "Annotation", "motivation": "linking"}
            | self._makers.made(link.person, link.created)
            | {"generator": self._makers.generator, "body": bodies, "target": ends}
        )

    def _note(self, note: Note, collection_id: str) -> Json:
        """A note on documents, a tag or the case."""
        ids = note.target.ids
        targets: list[object]
        if note.target.kind is NoteKind.CASE:
            targets = [collection_id]
        elif note.target.kind is NoteKind.TAG:
            targets = [urn(ids[0])]
        else:
            targets = [self._whole(document) for document in ids]
        return (
            {"id": urn(note.id or note.target.key), "type": "Annotation", "motivation": "commenting"}
            | self._makers.made(note.person, note.created, note.changed)
            | {"generator": self._makers.generator, "body": plain("commenting", note.body)}
            | {"target": targets[0] if len(targets) == 1 else targets}
        )

    def _whole(self, document_id: str) -> Json:
        """A whole document as a target. The text names it; where two have the same text, the document does."""
        exported = self._content.exported(document_id)
        source = text_urn(exported)
        whole: Json = {"type": "SpecificResource", "source": source}
        return whole | ({"scope": urn(document_id)} if source in self._said_twice else {})

    def _target(self, annotation: Annotation) -> Json:
        """The state is the moment from which on the text was this one in the case."""
        exported = self._content.exported(annotation.document)
        target: Json = {"id": target_id(annotation.id)} | self._whole(annotation.document)
        if exported.added:
            target["state"] = {"type": "TimeState", "sourceDate": moment(exported.added)}
        if not annotation.placed:  # its words are known, and not where they are in this text
            return target | {"selector": [{"type": "TextQuoteSelector", "exact": annotation.quote}]}
        found = describe(exported.document.text, annotation.span)
        position = {"type": "TextPositionSelector", "start": found.span.start, "end": found.span.end}
        quote = {"type": "TextQuoteSelector", "exact": found.exact, "prefix": found.prefix, "suffix": found.suffix}
        return target | {"selector": [position, quote]}

    def _joins(self, link: Link) -> bool:
        led_to = link.target in self.passages if link.target else link.document in self._documents
        return link.source in self.passages and led_to

    def _has_target(self, note: Note) -> bool:
        known = self._tags if note.target.kind is NoteKind.TAG else self._documents
        return all(target in known for target in note.target.ids)
