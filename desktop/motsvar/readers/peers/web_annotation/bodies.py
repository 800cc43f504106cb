"""What annotations say: tags, notes, the name of a relation."""

from collections.abc import Collection
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from motsvar.readers.peers.gathering import Gathering, signed
from motsvar.readers.peers.given import Given, a_list, a_name, an_iri, an_object, kinds, terms, words
from motsvar.readers.peers.html_text import HtmlText
from motsvar.readers.peers.naming import guid
from motsvar.readers.peers.web_annotation.described import Described, by_whom

_TAGS = frozenset(("tagging", "classifying", "identifying"))
_CHOICES = "Choices between several bodies are left out: {0}."
_ELSEWHERE = "Bodies that are elsewhere, such as pictures and pages, are left out: {0}."


@dataclass(frozen=True, slots=True)
class Tagging:
    tag: str
    id: str = ""
    person: str = ""
    created: str = ""

    def made(self, person: str, created: str) -> tuple[str, str]:
        """By whom and when, as told of the tag, else of the annotation."""
        return (self.person, self.created) if self.id else (self.person or person, self.created or created)


@dataclass(frozen=True, slots=True)
class Said:
    """What an annotation says."""

    tags: tuple[Tagging, ...]
    note: str
    note_id: str
    relation: str
    note_made: tuple[str, str, str] = ("", "", "")
    """By whom the note was made, when, and when it was changed, where it says so itself."""


@dataclass(frozen=True, slots=True)
class _Words:
    words: str
    id: str
    person: str
    created: str
    changed: str


class Bodies:
    def __init__(self, described: Described, gathering: Gathering) -> None:
        self._described = described
        self._gathering = gathering

    def read(self, annotation: Given, motivations: Collection[str]) -> Said:
        """The motivation of the annotation is that of a body that has none of its own."""
        usual = next((one for one in ("tagging", "describing") if set(motivations) == {one}), "commenting")
        tags: dict[str, Tagging] = {}
        notes: list[_Words] = []
        relations: list[str] = []
        linking = "target" in annotation and len(a_list(annotation["target"])) > 1 and "describing" in motivations
        if plain := words(annotation.get("bodyValue")):
            notes.append(_Words(plain, "", "", "", ""))
        for given in a_list(annotation.get("body")):
            body = an_object({"source": given} if isinstance(given, str) else given)
            purposes = terms(body.get("purpose")) or {usual}
            said = self._words(body, purposes)
            if said is None:
                continue
            if linking and (purposes & (_TAGS | {"describing"})):
                relations.append(said.words)
            elif purposes & _TAGS and not said.words.strip():
                continue
            elif purposes & _TAGS:
                tagging = self._tagging(body, said)
                tags.setdefault(tagging.tag, tagging)
            else:
                notes.append(said)
        relation, note = " ".join(" ".join(relations).split()), self._note(notes, annotation)
        if len(notes) != 1:
            return Said(tuple(tags.values()), note, "", relation)
        (one,) = notes
        return Said(tuple(tags.values()), note, one.id, relation, (one.person, one.created, one.changed))

    def _words(self, body: Given, purposes: AbstractSet[str]) -> _Words | None:
        """None, and counted, for what is no text and no tag."""
        if "Choice" in kinds(body):
            self._gathering.leave(_CHOICES)
            return None
        value = words(body.get("value", body.get("chars")))
        if words(body.get("format")) == "text/html" and "<" in value:
            value = HtmlText(value).text
        if not value and purposes & _TAGS:
            source = body.get("source", body)
            value = a_name(an_object(source).get("label")) or an_iri(source)
        if not value:
            if not (body.keys() & {"value", "chars"}):
                self._gathering.leave(_ELSEWHERE)
            return None
        return _Words(value, guid(an_iri(body)) if an_iri(body) else "", *by_whom(body, self._described))

    def _tagging(self, body: Given, said: _Words) -> Tagging:
        concept = self._described.tag(an_iri(next(iter(a_list(body.get("dcterms:subject"))), None)))
        return Tagging(concept or self._described.named_tag(said.words), said.id, said.person, said.created)

    def _note(self, notes: list[_Words], annotation: Given) -> str:
        """One note: those of others, such as replies, with their names."""
        if len(notes) > 1:
            notes = [one for one in notes if one.words.strip()]
        if len(notes) <= 1:
            return notes[0].words if notes else ""
        maker = by_whom(annotation, self._described)[0]
        of_others = (signed(one.words, one.person, one.created) if one.person != maker else one.words for one in notes)
        return "\n\n".join(of_others)
