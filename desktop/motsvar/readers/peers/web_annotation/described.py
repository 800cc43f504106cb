"""What a collection tells beside its annotations: documents, tags, people. Of other tools' files mostly nothing."""

import re

from motsvar.core.annotation import Tag
from motsvar.core.incoming import IncomingDocument
from motsvar.core.particulars import Particulars, is_date
from motsvar.readers.peers.gathering import Gathering, parents_first
from motsvar.readers.peers.given import Given, a_list, a_name, an_iri, an_object, words
from motsvar.readers.peers.naming import guid, moment, one_line

_HASH = re.compile("urn:sha256:([0-9a-f]{64})", re.IGNORECASE)
_COLOUR = re.compile("#[0-9a-fA-F]{6}")


class Described:
    """Knows documents, tags and people by their IRIs, and takes in those that it meets."""

    def __init__(self, told: Given, gathering: Gathering) -> None:
        self._gathering = gathering
        self._documents: dict[str, str] = {}
        """Of the IRI of a text, the id of the first document that has it."""
        self._ids: set[str] = set()
        self._names: dict[str, str] = {}
        """Of people, by their IRIs."""
        for one in a_list(told.get("dcterms:references")):
            self._take_document(an_object(one))
        concepts = [tag for one in a_list(told.get("dcterms:subject")) if (tag := _tag(an_object(one)))]
        for tag in parents_first(concepts):
            gathering.tag(tag)
        for one in a_list(told.get("dcterms:contributor")):
            self.person(one)

    def document(self, iri: str, scope: str = "") -> str:
        """Id of what has that text; of the document that the scope names, where several have it."""
        if scope and guid(scope) in self._ids:
            return guid(scope)
        if iri not in self._documents:
            self._documents[iri] = self._gathering.document(
                IncomingDocument(guid(iri), _last_part(iri), text_sha256=_sha256(iri))
            )
        return self._documents[iri]

    def tag(self, iri: str) -> str | None:
        """Id of a tag that the collection describes."""
        return guid(iri) if iri and guid(iri) in self._gathering.tags else None

    def named_tag(self, name: str) -> str:
        """Id of the tag of that name."""
        name = one_line(name)
        return self._gathering.named_tag(guid(f"tag {name}"), name)

    def person(self, given: object) -> str:
        """Name of somebody who is named, or told of."""
        if isinstance(given, str):
            return one_line(given)
        told = an_object(given)
        iri = an_iri(told)
        if iri in self._names:
            return self._names[iri]
        name = next(filter(None, (a_name(told.get(key)) for key in ("name", "account", "nickname", "email"))), "")
        if iri and name:
            self._gathering.person(guid(iri), name)
            self._names[iri] = name
        return name or one_line(iri)

    def _take_document(self, told: Given) -> None:
        iri = an_iri(told)
        if not iri:
            return
        dated = words(told.get("dc:date"))
        said = Particulars(
            a_name(told.get("dc:creator")), dated if is_date(dated) else "", a_name(told.get("dc:identifier"))
        )
        document_id = guid(words(told.get("dcterms:identifier")) or iri)
        name = a_name(told.get("dc:title")) or _last_part(iri)
        self._gathering.document(
            IncomingDocument(document_id, name, None, _sha256(iri), a_name(told.get("dc:type")), said)
        )
        self._ids.add(document_id)
        self._documents.setdefault(iri, document_id)


def by_whom(given: Given, described: Described) -> tuple[str, str, str]:
    """Name of who made something, when, and when it was changed; empty where that is not told."""
    makers = [described.person(one) for one in a_list(given.get("creator"))]
    name = ", ".join(filter(None, makers))
    return name, moment(words(given.get("created"))), moment(words(given.get("modified")))


def _tag(told: Given) -> Tag | None:
    name, iri = a_name(told.get("skos:prefLabel")), an_iri(told)
    if not name or not iri:
        return None
    colour, above = words(told.get("schema:color")), an_iri(next(iter(a_list(told.get("skos:broader"))), None))
    shortcut = words(told.get("skos:notation"))
    return Tag(
        guid(iri),
        name,
        colour.lower() if _COLOUR.fullmatch(colour) else "",
        guid(above) if above else None,
        words(told.get("skos:definition")),
        int(shortcut) if shortcut in tuple("123456789") else None,
        told.get("owl:deprecated") is True,
    )


def _sha256(iri: str) -> str:
    found = _HASH.fullmatch(iri)
    return found[1].lower() if found else ""


def _last_part(iri: str) -> str:
    """What a reader would call it: the end of its address."""
    path = re.split("[?#]", iri, maxsplit=1)[0].rstrip("/")
    return one_line(path.rpartition("/")[2] or iri) or "?"
