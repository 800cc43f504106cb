"""The annotations as W3C Web Annotations (Recommendation of 2017-02-23), JSON-LD.

A collection with one page. Positions are code points into the text whose SHA-256 the source names. Every note is an
annotation, or a body of one; a tag is a concept (SKOS) that the collection describes once, so that a reader that knows
it gets the tree, the colours and the identities, and any other gets the tag's path as a tagging body.
"""

import json
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from motsvar.core.progress import Progress, silent
from motsvar.exports.case_content import CaseContent
from motsvar.exports.options import USUAL, ExportOptions
from motsvar.exports.web_annotation.collection import described
from motsvar.exports.web_annotation.items import Items
from motsvar.exports.web_annotation.terms import Json, urn
from motsvar.exports.written import Count, Written
from motsvar.wording import wording

_PHRASE = "Writing annotations"
_BETWEEN = 200
"""Annotations between two words on how far it is: some hundredths of a second."""


def write(content: CaseContent, file: BinaryIO, options: ExportOptions = USUAL, progress: Progress = silent) -> Written:
    """One annotation a line, one in memory at a time. ``progress`` may raise ``Cancelled``."""
    progress(0.0, _PHRASE)
    items = Items(content)
    progress(0.0, _PHRASE)
    not_carried = tuple(_not_carried(content, items))
    words = wording(options.language)
    name = f"{content.case_name} {content.written}"
    collection: Json = {"@context": "http://www.w3.org/ns/anno.jsonld", "id": urn(f"collection {name}")}
    collection |= described(content) | {"rdfs:comment": [words(sentence) for sentence in not_carried]}
    collection |= {"total": len(items)}
    file.write(b"{\n" + _members(collection))
    if len(items):  # a page must hold one at least, and a collection with none needs no page
        page: Json = {"id": urn(f"page {name}"), "type": "AnnotationPage", "partOf": collection["id"], "startIndex": 0}
        file.write(b',\n"first": {\n' + _members(page) + b',\n"items": [')
        _write_lines(items.all(collection_id=str(collection["id"])), len(items), file, progress)
        file.write(b"\n]}")
    file.write(b"\n}\n")
    counts = (Count("passages", len(items.passages)), Count("links", len(items.links)), Count("notes", items.notes))
    return Written(counts, not_carried)


def _write_lines(items: Iterable[Json], total: int, file: BinaryIO, progress: Progress) -> None:
    for at, item in enumerate(items):
        if at % _BETWEEN == 0:
            progress(at / total, _PHRASE)
        file.write((b",\n" if at else b"\n") + _encoded(item))


def _members(values: Json) -> bytes:
    """The members of an object, one a line, without its braces."""
    return b",\n".join(_encoded(name) + b": " + _encoded(value) for name, value in values.items())


def _encoded(value: object) -> bytes:
    """A lone surrogate has no UTF-8, but the escape that Python writes for it is JSON's own."""
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "backslashreplace")


def _not_carried(content: CaseContent, items: Items) -> Iterator[str]:
    yield "Web Annotations hold no document texts: the hash of each text names it."
    if len(content.documents) > 1:
        yield "Web Annotations hold no comparison."
    if content.hand_matches:
        yield f"Matches made by hand are left out: {len(content.hand_matches):,}."
    if content.codebook:
        yield f"Themes of your own are left out: {len(content.codebook):,}."
    if waiting := sum(not annotation.placed for annotation in items.passages.values()):
        yield f"Passages that wait to be placed are written with their words alone: {waiting:,}."
    if missing := len(content.annotations) - len(items.passages):
        yield f"Passages of documents that are not in the case are left out: {missing:,}."
    if missing := len(content.links) - len(items.links):
        yield f"Links to passages that are not in the case are left out: {missing:,}."
    if missing := len(content.notes_on_the_whole) - len(items.notes_on_the_whole):
        yield f"Notes on documents or tags that are not in the case are left out: {missing:,}."
