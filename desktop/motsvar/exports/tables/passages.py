"""Passages: the annotations with their tags, and the links between them."""

from collections.abc import Iterator

from motsvar.core.annotation import AnchorState, Annotation, Coding, Link, LinkRelation, Tag
from motsvar.core.selector import describe
from motsvar.exports.case_content import CaseContent
from motsvar.exports.options import TableName
from motsvar.exports.tables.columns import NO_PLACE, Cell, Row, Table, columns, page_line_offsets
from motsvar.exports.tables.whole import role_words
from motsvar.wording import Wording

_RELATIONS = frozenset(map(str, LinkRelation))
_UNCODED = Coding("", "", "")


def _annotations(content: CaseContent, words: Wording) -> Iterator[Row]:
    """A row for each passage and tag; a passage without tags has one."""
    states = {state: words(state.value) for state in AnchorState}
    names = {one.id: one.document.name for one in content.documents}
    roles = {one.id: role_words(one, words) for one in content.documents}
    tags = {tag.id: _of_tag(content, tag) for tag in content.tags}
    for annotation in content.ordered_annotations:
        exported = content.exported(annotation.document)
        document, said = exported.document, exported.particulars
        codings = {coding.tag: coding for coding in content.codings_of(annotation)}
        place = _place(content, annotation)
        links = "\n".join(_links(content, annotation, words))
        for tag in [one for one in annotation.tags if one in tags] or [""]:
            coding = codings.get(tag, _UNCODED)
            yield (
                names[exported.id],
                *place,
                *(tags[tag] if tag else ("", "")),
                coding.person,
                coding.created,
                annotation.note,
                annotation.person,
                annotation.created,
                annotation.changed,
                links,
                states[annotation.state],
                roles[exported.id],
                said.sender,
                said.dated,
                said.case_number,
                annotation.id,
                tag,
                coding.id,
                exported.id,
                document.source.sha256,
                document.text_sha256,
                content.program,
            )


def _of_tag(content: CaseContent, tag: Tag) -> tuple[str, str]:
    return content.path_of(tag), tag.colour


def _place(content: CaseContent, annotation: Annotation) -> tuple[Cell, ...]:
    """Page, line, start, end, quote, prefix and suffix; of a passage that waits to be placed only its old words."""
    if not annotation.placed:
        return *NO_PLACE, annotation.quote, "", ""
    document = content.document(annotation.document)
    selector = describe(document.text, annotation.span)
    return *page_line_offsets(document, annotation.span), annotation.quote, selector.prefix, selector.suffix


def _links(content: CaseContent, annotation: Annotation, words: Wording) -> Iterator[str]:
    for link in content.links_of(annotation):
        relation = relation_words(link, words)
        outwards = link.source == annotation.id
        yield f"{relation} → {link.target or link.document}" if outwards else f"{relation} ← {link.source}"


def relation_words(link: Link, words: Wording) -> str:
    """In the reader's language if it is one of ours; the user's own as it is."""
    return words(link.relation) if link.relation in _RELATIONS else link.relation


def _all_links(content: CaseContent, words: Wording) -> Iterator[Row]:
    passages = {one.id: one for one in content.ordered_annotations}
    names = {one.id: one.document.name for one in content.documents}
    for link in content.links:
        yield (
            *_end(content, names, passages.get(link.source)),
            relation_words(link, words),
            *_other_end(content, names, passages, link),
            link.note,
            link.person,
            link.created,
            link.id,
            link.source,
            link.target or "",
            link.document or "",
        )


def _end(content: CaseContent, names: dict[str, str], passage: Annotation | None) -> tuple[Cell, ...]:
    if passage is None:
        return "", *NO_PLACE, ""
    document = content.document(passage.document)
    place = page_line_offsets(document, passage.span) if passage.placed else NO_PLACE
    return names[passage.document], *place, passage.quote


def _other_end(
    content: CaseContent, names: dict[str, str], passages: dict[str, Annotation], link: Link
) -> tuple[Cell, ...]:
    """A passage, or a whole document: then its name alone."""
    if link.target is None:
        return names.get(link.document or "", ""), *NO_PLACE, ""
    return _end(content, names, passages.get(link.target))


ANNOTATIONS = Table(
    TableName.ANNOTATIONS,
    columns(
        *(("document", 24), ("page", 6), ("line", 6), ("start", 8), ("end", 8), ("quote", 60), ("prefix", 30)),
        *(("suffix", 30), ("tag", 24), ("colour", 9), ("tagged by", 16), ("tagged", 20), ("note", 50), ("person", 16)),
        *(("created", 20), ("changed", 20), ("linked passages", 30), "place", "role", ("sender", 20), "dated"),
        *("case number", ("annotation", 38), ("tag id", 38), ("coding", 38), ("document id", 38)),
        *(("source sha256", 20), ("text sha256", 20), ("program", 16)),
    ),
    _annotations,
    lambda content: len(content.annotations),
)
LINKS = Table(
    TableName.LINKS,
    columns(
        *(("document", 24), ("page", 6), ("line", 6), ("start", 8), ("end", 8), ("quote", 50), ("relation", 16)),
        *(("other document", 24), ("other page", 6), ("other line", 6), ("other start", 8), ("other end", 8)),
        *(("other quote", 50), ("note", 40), ("person", 16), ("created", 20), ("link", 38), ("annotation", 38)),
        *(("other annotation", 38), ("other document id", 38)),
    ),
    _all_links,
    lambda content: len(content.links),
)
