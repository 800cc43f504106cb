"""What a collection of Web Annotations tells of itself: documents, tags and people, each described once.

The prefixes (Dublin Core, SKOS, schema.org, OWL) are those that the context of the Recommendation declares, so a
processor drops none of it; a program that knows only annotations passes over it.
"""

from motsvar.core.annotation import Tag
from motsvar.exports.case_content import CaseContent, ExportedDocument
from motsvar.exports.web_annotation.terms import Json, Makers, moment, text_urn, urn


def described(content: CaseContent) -> Json:
    """All but the annotations; nothing of what is not known."""
    makers = Makers(content)
    told: Json = {
        "type": "AnnotationCollection",
        "label": content.case_name,
        "generator": makers.generator,
        "generated": moment(content.written),
        "dcterms:references": [_document(exported) for exported in content.documents],
        "dcterms:subject": [_concept(tag) for tag in content.tags],
        "dcterms:contributor": [makers.person(person.name) for person in content.people],
    }
    return {name: value for name, value in told.items() if value}


def _document(exported: ExportedDocument) -> Json:
    """A text, named by its hash, and what is told of the document that has it."""
    said = exported.particulars
    told: Json = {
        "dcterms:identifier": urn(exported.id),
        "dc:title": exported.document.name,
        "dc:source": exported.document.source.name,
        "dc:type": exported.role,
        "dc:creator": said.sender,
        "dc:date": said.dated,
        "dc:identifier": said.case_number,
    }
    return {"id": text_urn(exported)} | {name: value for name, value in told.items() if value}


def _concept(tag: Tag) -> Json:
    told: Json = {
        "skos:prefLabel": tag.name,
        "skos:broader": {"id": urn(tag.parent)} if tag.parent else None,
        "skos:definition": tag.description,
        "schema:color": tag.colour,
        "skos:notation": str(tag.shortcut) if tag.shortcut else "",
        "owl:deprecated": tag.archived,
    }
    return {"id": urn(tag.id), "type": "skos:Concept"} | {name: value for name, value in told.items() if value}
