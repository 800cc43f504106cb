"""W3C Web Annotations (Recommendation of 2017-02-23) as JSON-LD: our own, those of Recogito, Annotorious and others.

Texts are only named there. Tools in a browser often count UTF-16 units where the Recommendation demands code points, so
quote, prefix and suffix are kept beside the position, and who places a passage believes the quote.
"""

import re

from motsvar.core.annotation import Link, Note, NoteTarget
from motsvar.core.incoming import Incoming, IncomingCoding, IncomingPassage, is_ours
from motsvar.core.progress import Progress
from motsvar.readers.peers.gathering import Gathering
from motsvar.readers.peers.given import Given, a_list, an_iri, damaged, is_json, terms
from motsvar.readers.peers.naming import guid, guid_of
from motsvar.readers.peers.web_annotation.bodies import Bodies, Said
from motsvar.readers.peers.web_annotation.described import Described, by_whom
from motsvar.readers.peers.web_annotation.found import Found, found_in
from motsvar.readers.peers.web_annotation.targets import Target, target_of

_SIGN = re.compile(rb'anno\.jsonld|"(?:oa:)?Annotation(?:Collection|Page)?"')
_STEP = 200
_TAGS_OF_DOCUMENTS = "Tags on whole documents are left out: {0}."
_CHANGED = "When links were changed is left out: {0}."
_FURTHER = "What else is told of annotations, such as rights and audience, is left out: {0}."
_KNOWN = frozenset(
    [
        "@context",
        "@id",
        "@type",
        "id",
        "type",
        "motivation",
        "creator",
        "created",
        "modified",
        "generator",
        "generated",
        "body",
        "bodyValue",
        "target",
    ]
)
_REPLIES = "Replies to other annotations are left out: {0}."
_NO_LINK = "Links that do not lead from one passage to another, or to a document, are left out: {0}."


def knows(_name: str, head: bytes) -> bool:
    return is_json(head) and bool(_SIGN.search(head))


def read(data: bytes, name: str, progress: Progress) -> Incoming:
    """All annotations of a file. :raises UnreadableDocument: when it is no JSON, or holds none."""
    progress(0.0, f"Reading {name}")
    found = found_in(data, name)
    taking = _Taking(found)
    total = len(found.annotations)
    try:
        for at, one in enumerate(found.annotations):
            if not at % _STEP:
                progress(at / total, f"Reading {name}")
            taking.take(one)
    except (ValueError, RecursionError):
        raise damaged(name) from None
    taking.take_the_rest()
    return taking.gathering.incoming(found.origin)


class _Taking:
    """Annotations as they are met. Notes on the whole and links wait until all passages are known."""

    def __init__(self, found: Found) -> None:
        self.gathering = Gathering(ours=is_ours(found.origin))
        self._links: list[Given] = []
        self._notes: list[tuple[Given, Said, list[Target]]] = []
        self._case = found.collection
        self._described = Described(found.told, self.gathering)
        self._bodies = Bodies(self._described, self.gathering)
        self._annotations: set[str] = set()
        self._targets: dict[str, str] = {}
        """Of what an annotation is about, the id of its passage."""
        if found.elsewhere:
            self.gathering.leave("Pages of annotations that are in other files are left out: {0}.", found.elsewhere)

    def take(self, given: Given) -> None:
        if own := an_iri(given):
            self._annotations.add(own)
        self.gathering.leave(_FURTHER, len(given.keys() - _KNOWN))
        motivations = terms(given.get("motivation"))
        if "linking" in motivations and len(a_list(given.get("target"))) > 1:
            self._links.append(given)
            return
        targets = [target_of(one, self.gathering) for one in a_list(given.get("target"))]
        said = self._bodies.read(given, motivations)
        whole = [one for one in targets if one is not None and one.is_whole]
        for number, target in enumerate(targets):
            if target is not None and not target.is_whole:
                self._passage(given, said, target, number)
        if whole:
            self._notes.append((given, said, whole))

    def take_the_rest(self) -> None:
        for note in self._notes:
            self._note(*note)
        for link in self._links:
            self._link(link)

    def _passage(self, given: Given, said: Said, target: Target, number: int) -> None:
        own = an_iri(given)
        passage_id = guid(own) if own else guid_of("annotation", repr(sorted(given.items(), key=str)))
        if number:
            passage_id = guid_of(passage_id, "target", number)
        person, created, changed = by_whom(given, self._described)
        codings = tuple(
            IncomingCoding(one.id or guid_of(passage_id, "tag", one.tag), one.tag, *one.made(person, created))
            for one in said.tags
        )
        kept = self.gathering.passage(
            IncomingPassage(
                passage_id,
                self._described.document(target.source, target.scope),
                target.span,
                target.exact,
                target.prefix,
                target.suffix,
                codings,
                said.note,
                said.note_id,
                person,
                created,
                changed,
                *said.note_made,
            )
        )
        for iri in filter(None, (target.iri, own)):
            self._targets.setdefault(iri, kept)

    def _note(self, given: Given, said: Said, whole: list[Target]) -> None:
        """A note on documents, a tag or the case."""
        iris = [target.source for target in whole]
        replied_to = [iri for iri in iris if iri in self._annotations]
        if replied_to:
            self.gathering.leave(_REPLIES)
            return
        if self._case in iris:
            targets = [NoteTarget.case()]
        elif tag := self._described.tag(iris[0]):
            targets = [NoteTarget.tag(tag)]
        else:
            documents = [self._described.document(target.source, target.scope) for target in whole]
            pair = len(set(documents)) == len(documents) == 2
            targets = [NoteTarget.pair(*documents)] if pair else [NoteTarget.document(one) for one in documents]
            if said.tags:
                self.gathering.leave(_TAGS_OF_DOCUMENTS, len(said.tags))
        told = zip(said.note_made, by_whom(given, self._described), strict=True)
        person, created, changed = (own or whole for own, whole in told)
        own = guid(an_iri(given)) if an_iri(given) else ""
        for number, target in enumerate(targets):
            note_id = guid_of(own, number) if own and number else own or guid_of("note", target.key, said.note)
            self.gathering.note(Note(target, said.note, person, created, changed, note_id))

    def _link(self, given: Given) -> None:
        """The first target leads to the second."""
        given_ends = a_list(given.get("target"))
        ends = [self._end(given, one, number) for number, one in enumerate(given_ends[:2])]
        source, led_to = ends
        if source is None or led_to is None or source[0] is None or len(given_ends) > 2:
            self.gathering.leave(_NO_LINK)
            return
        said = self._bodies.read(given, frozenset(("describing",)))
        person, created, changed = by_whom(given, self._described)
        self.gathering.leave(_CHANGED, changed not in ("", created))
        link_id = guid(an_iri(given)) if an_iri(given) else guid_of("link", *source, *led_to)
        passage, document = led_to
        self.gathering.link(
            Link(link_id, source[0], passage, said.relation or "linked", said.note, document, person, created)
        )

    def _end(self, link: Given, given: object, number: int) -> tuple[str | None, str | None] | None:
        """A passage or a document; None for neither."""
        known = self._targets.get(an_iri(given))
        if known is not None:
            return known, None
        target = target_of(given, self.gathering)
        if target is None or target.source in self._annotations:
            return None
        document = self._described.document(target.source, target.scope)
        if target.is_whole:
            return None, document
        passage_id = guid_of("end", an_iri(link) or repr(link), number)
        person, created, changed = by_whom(link, self._described)
        passage = IncomingPassage(
            passage_id, document, target.span, target.exact, target.prefix, target.suffix,
            person=person, created=created, changed=changed,
        )  # fmt: skip
        return self.gathering.passage(passage), None
