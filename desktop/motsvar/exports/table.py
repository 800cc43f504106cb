"""The annotations as CSV: a row for each passage and tag."""

from collections.abc import Iterator
from typing import BinaryIO

from motsvar.core.annotation import Annotation, Tag
from motsvar.core.document import Document
from motsvar.core.hidden.telling import count_hidden
from motsvar.core.progress import Progress, silent
from motsvar.core.selector import describe
from motsvar.exports.case_content import CaseContent
from motsvar.exports.options import USUAL, ExportOptions
from motsvar.exports.report import Count, Written
from motsvar.exports.sheet import sheet

COLUMNS = (
    "document",
    "page",
    "line",
    "start",
    "end",
    "quote",
    "prefix",
    "suffix",
    "tag",
    "colour",
    "note",
    "person",
    "created",
    "changed",
    "linked passages",
    "annotation",
    "source sha256",
    "text sha256",
    "program",
    "place",
    "role",
    "sender",
    "dated",
    "case number",
)


def write(
    content: CaseContent, file: BinaryIO, _options: ExportOptions = USUAL, _progress: Progress = silent
) -> Written:
    """A ``sheet``. Offsets are code points, end exclusive."""
    rows = [row for annotation in content.ordered_annotations for row in _rows(content, annotation)]
    written = (Count("passages", len(content.ordered_annotations)), Count("rows", len(rows)))
    unseen = sum(count_hidden(cell) for row in rows for cell in row)
    file.write(sheet(COLUMNS, rows))
    return Written(written, tuple(_not_carried(content, unseen)))


def _rows(content: CaseContent, annotation: Annotation) -> Iterator[tuple[str, ...]]:
    tags: tuple[Tag | None, ...] = content.tags_of(annotation) or (None,)
    for tag in tags:
        yield _row(content, annotation, tag)


def _row(content: CaseContent, annotation: Annotation, tag: Tag | None) -> tuple[str, ...]:
    exported = content.exported(annotation.document)
    document, said = exported.document, exported.particulars
    return (
        document.name,
        *_place(document, annotation),
        content.path_of(tag) if tag else "",
        tag.colour if tag else "",
        annotation.note,
        annotation.person,
        annotation.created,
        annotation.changed,
        "\n".join(_links(content, annotation)),
        annotation.id,
        document.source.sha256,
        document.text_sha256,
        content.program,
        annotation.state.value,
        exported.role,
        said.sender,
        said.dated,
        said.case_number,
    )


def _place(document: Document, annotation: Annotation) -> tuple[str, ...]:
    """Page, line, start, end, quote, prefix and suffix; of a passage that waits to be placed only its old words."""
    if not annotation.placed:
        return ("", "", "", "", annotation.quote, "", "")
    selector = describe(document.text, annotation.span)
    page = document.page_of(annotation.span.start)
    return (
        "" if page is None else str(page),
        str(document.line_of(annotation.span.start)),
        str(annotation.span.start),
        str(annotation.span.end),
        annotation.quote,
        selector.prefix,
        selector.suffix,
    )


def _links(content: CaseContent, annotation: Annotation) -> Iterator[str]:
    for link in content.links_of(annotation):
        outwards = link.source == annotation.id
        yield f"{link.relation} → {link.target or link.document}" if outwards else f"{link.relation} ← {link.source}"


def _not_carried(content: CaseContent, unseen: int) -> Iterator[str]:
    yield "A table holds no document texts, only the passages."
    if content.pair:
        yield "A table holds no comparison."
    if notes := len(content.notes_on_the_whole):
        yield f"Notes on documents, tags and the case are left out: {notes:,}."
    used = {tag for annotation in content.ordered_annotations for tag in annotation.tags}
    if unused := sum(tag.id not in used for tag in content.tags):
        yield f"Tags on no passage are left out: {unused:,}."
    if described := sum(bool(tag.description) for tag in content.tags):
        yield f"Descriptions of tags are left out: {described:,}."
    if noted := sum(bool(link.note) for link in content.links):
        yield f"Notes on links are left out: {noted:,}."
    if missing := len(content.annotations) - len(content.ordered_annotations):
        yield f"Passages of documents that are not in the case are left out: {missing:,}."
    if unseen:
        yield f"Characters that hide are shown as signs: {unseen:,}."
