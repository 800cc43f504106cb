"""How things of a case are named in a Web Annotation: IRIs, moments, persons, plain words."""

import re
from uuid import NAMESPACE_OID, UUID, uuid5

from motsvar.exports.case_content import CaseContent, ExportedDocument

Json = dict[str, object]
_GUID = re.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def urn(identity: str) -> str:
    """The GUID itself; an identity of another form gets a GUID of its own, always the same."""
    if _GUID.fullmatch(identity):  # as a case has it: ten times as fast
        return f"urn:uuid:{identity}"
    try:
        return UUID(identity).urn
    except ValueError:
        return uuid5(NAMESPACE_OID, identity).urn


def text_urn(exported: ExportedDocument) -> str:
    """Names a text by what it says."""
    return f"urn:sha256:{exported.document.text_sha256}"


def target_id(annotation_id: str) -> str:
    """Of the passage itself, which an annotation is about and a link leads to."""
    return f"{urn(annotation_id)}#target"


def moment(iso: str) -> str:
    """UTC must be written as ``Z``."""
    return iso.removesuffix("+00:00") + "Z" if iso.endswith("+00:00") else iso


def plain(purpose: str, words: str) -> Json:
    return {"type": "TextualBody", "purpose": purpose, "format": "text/plain", "value": words}


class Makers:
    """Who made something, and when."""

    def __init__(self, content: CaseContent) -> None:
        self._known = {
            person.name: {"id": urn(person.id), "type": "Person", "name": person.name} for person in content.people
        }
        self.generator: Json = {"id": urn("generator motsvar"), "type": "Software", "name": content.program}

    def person(self, name: str) -> object:
        return self._known.get(name) or {"type": "Person", "name": name}

    def made(self, person: str, created: str, changed: str = "") -> Json:
        """Nothing of what is not known."""
        made: Json = {"creator": self.person(person)} if person else {}
        if created:
            made["created"] = moment(created)
        if changed:
            made["modified"] = moment(changed)
        return made
