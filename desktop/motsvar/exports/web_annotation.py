"""The annotations as W3C Web Annotations (Recommendation of 2017-02-23), JSON-LD."""

import json
from collections.abc import Iterator
from typing import BinaryIO
from uuid import NAMESPACE_OID, UUID, uuid5

from motsvar.core.annotation import Annotation, Link
from motsvar.core.progress import Progress, silent
from motsvar.core.selector import describe
from motsvar.exports.case_content import CaseContent, ExportedDocument
from motsvar.exports.options import USUAL, ExportOptions
from motsvar.exports.report import Count, Written

CONTEXT = "http://www.w3.org/ns/anno.jsonld"

Json = dict[str, object]


def write(
    content: CaseContent, file: BinaryIO, _options: ExportOptions = USUAL, _progress: Progress = silent
) -> Written:
    """A collection with one page. Positions are code points into the text whose SHA-256 the source names."""
    passages = {annotation.id: annotation for annotation in content.ordered_annotations}
    documents = {exported.id for exported in content.documents}
    ordered = sorted(content.links, key=lambda link: link.id)
    links = [link for link in ordered if _joins(link, passages, documents)]
    items = [_passage(content, annotation) for annotation in passages.values()]
    items += [_link(content, link, passages) for link in links]
    # A lone surrogate has no UTF-8, but the escape that Python writes for it is JSON's own.
    file.write(
        json.dumps(_collection(content, items), ensure_ascii=False, indent=1).encode("utf-8", "backslashreplace")
    )
    written = (Count("passages", len(passages)), Count("links", len(links)))
    return Written(written, tuple(_not_carried(content, len(passages), len(links))))


def _collection(content: CaseContent, items: list[Json]) -> Json:
    name = f"{content.case_name} {content.written}"
    collection = _urn(f"collection {name}")
    page: Json = {"id": _urn(f"page {name}"), "type": "AnnotationPage", "partOf": collection, "startIndex": 0}
    return {
        "@context": CONTEXT,
        "id": collection,
        "type": "AnnotationCollection",
        "label": content.case_name,
        "generator": _generator(content),
        "generated": content.written,
        "dcterms:references": [_described(exported) for exported in content.documents],
        "total": len(items),
        "first": page | {"items": items},
    }


def _described(exported: ExportedDocument) -> Json:
    """What is told of a document, in Dublin Core, whose prefixes the context declares; nothing of what is not known."""
    said = exported.particulars
    told = {
        "dc:title": exported.document.name,
        "dc:type": exported.role,
        "dc:creator": said.sender,
        "dc:date": said.dated,
        "dc:identifier": said.case_number,
    }
    known: Json = {name: value for name, value in told.items() if value}
    return {"id": f"urn:sha256:{exported.document.text_sha256}"} | known


def _passage(content: CaseContent, annotation: Annotation) -> Json:
    bodies: list[Json] = [
        {"type": "TextualBody", "purpose": "tagging", "format": "text/plain", "value": content.path_of(tag)}
        for tag in content.tags_of(annotation)
    ]
    if annotation.note:
        bodies.append(
            {"type": "TextualBody", "purpose": "commenting", "format": "text/plain", "value": annotation.note}
        )
    motivations = sorted({str(body["purpose"]) for body in bodies}, reverse=True) or ["highlighting"]
    return (
        {
            "id": _urn(annotation.id),
            "type": "Annotation",
            "motivation": motivations[0] if len(motivations) == 1 else motivations,
        }
        | _made(content, annotation)
        | ({"body": bodies} if bodies else {})
        | {"target": _target(content, annotation)}
    )


def _link(content: CaseContent, link: Link, passages: dict[str, Annotation]) -> Json:
    """The relation as a describing body, the note as a comment; the first target points to the second."""
    body: list[Json] = [
        {"type": "TextualBody", "purpose": "describing", "format": "text/plain", "value": link.relation}
    ]
    if link.note:
        body.append({"type": "TextualBody", "purpose": "commenting", "format": "text/plain", "value": link.note})
    return {
        "id": _urn(link.id),
        "type": "Annotation",
        "motivation": "linking",
        "generator": _generator(content),
        "body": body,
        "target": [
            _target(content, passages[link.source]),
            _target(content, passages[link.target]) if link.target else _whole(content, link.document or ""),
        ],
    }


def _whole(content: CaseContent, document_id: str) -> Json:
    """A whole document as a target."""
    document = content.document(document_id)
    return {"type": "SpecificResource", "source": f"urn:sha256:{document.text_sha256}"}


def _target(content: CaseContent, annotation: Annotation) -> Json:
    document = content.document(annotation.document)
    if not annotation.placed:  # its words are known, and not where they are in this text
        quote: Json = {"type": "TextQuoteSelector", "exact": annotation.quote}
        return {"type": "SpecificResource", "source": f"urn:sha256:{document.text_sha256}", "selector": [quote]}
    selector = describe(document.text, annotation.span)
    return {
        "type": "SpecificResource",
        "source": f"urn:sha256:{document.text_sha256}",
        "selector": [
            {"type": "TextPositionSelector", "start": selector.span.start, "end": selector.span.end},
            {
                "type": "TextQuoteSelector",
                "exact": selector.exact,
                "prefix": selector.prefix,
                "suffix": selector.suffix,
            },
        ],
    }


def _made(content: CaseContent, annotation: Annotation) -> Json:
    made: Json = {"creator": {"type": "Person", "name": annotation.person}} if annotation.person else {}
    if annotation.created:
        made["created"] = annotation.created
    if annotation.changed:
        made["modified"] = annotation.changed
    return made | {"generator": _generator(content)}


def _generator(content: CaseContent) -> Json:
    return {"type": "Software", "name": content.program}


def _joins(link: Link, passages: dict[str, Annotation], documents: set[str]) -> bool:
    return link.source in passages and (link.target in passages or link.document in documents)


def _urn(identity: str) -> str:
    """The GUID itself; an identity of another form gets a GUID of its own, always the same."""
    try:
        return UUID(identity).urn
    except ValueError:
        return uuid5(NAMESPACE_OID, identity).urn


def _not_carried(content: CaseContent, passages: int, links: int) -> Iterator[str]:
    yield "Web Annotations hold no document texts: the hash of each text names it."
    if content.pair:
        yield "Web Annotations hold no comparison."
    if notes := len(content.notes_on_the_whole):
        yield f"Notes on documents, tags and the case are left out: {notes:,}."
    if content.tags:
        yield f"Colours, descriptions and shortcuts of tags are left out: {len(content.tags):,} tags."
    if missing := len(content.annotations) - passages:
        yield f"Passages of documents that are not in the case are left out: {missing:,}."
    if missing := len(content.links) - links:
        yield f"Links to passages that are not in the case are left out: {missing:,}."
