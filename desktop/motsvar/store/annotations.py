"""Annotations: a passage, its anchor, its tags and its note, and the links between them."""

from collections import defaultdict
from collections.abc import Iterable

from motsvar.core.annotation import Annotation, Link
from motsvar.core.selector import Selector, describe
from motsvar.core.span import Span
from motsvar.store.case_file import CaseFile
from motsvar.store.documents import remove_passage, text_of
from motsvar.store.ledger import Ledger
from motsvar.store.rows import Row, row_ids
from motsvar.store.words import named, storable

_SELECT = """SELECT passage.id, passage.document, start_offset, end_offset, exact, body, person.name, created, changed
    FROM passage JOIN anchor ON anchor.passage = passage.id
    LEFT JOIN note ON note.passage = passage.id LEFT JOIN person ON person.id = passage.person"""
_ORDER = "ORDER BY start_offset, end_offset, created, passage.id"


def annotations(file: CaseFile, document_id: str | None = None) -> tuple[Annotation, ...]:
    """The annotations of one document in the order of the text, or of all documents one after the other."""
    if document_id is None:
        ids = [row[0] for row in file.rows("SELECT id FROM document ORDER BY position, id")]
        return tuple(found for one in ids for found in annotations(file, one))
    rows = file.rows(f"{_SELECT} WHERE passage.document = ? {_ORDER}", document_id)
    pairs = file.rows(
        """SELECT passage_tag.passage, tag FROM passage JOIN passage_tag ON passage_tag.passage = passage.id
           WHERE document = ? ORDER BY position""",
        document_id,
    )
    return _assembled(rows, pairs)


def annotation(file: CaseFile, annotation_id: str) -> Annotation:
    """:raises KeyError: when there is no such annotation."""
    rows = file.rows(f"{_SELECT} WHERE passage.id = ?", annotation_id)
    pairs = file.rows("SELECT passage, tag FROM passage_tag WHERE passage = ? ORDER BY position", annotation_id)
    if not rows:
        raise KeyError(f"no annotation {annotation_id}")
    return _assembled(rows, pairs)[0]


def annotate(ledger: Ledger, document_id: str, span: Span, tags: Iterable[str] = (), note: str = "") -> Annotation:
    """Put tags, a note, or both on a passage.

    :raises ValueError: when the passage does not lie in the text.
    :raises KeyError: when there is no such document or tag.
    """
    given = tuple(dict.fromkeys(tags))
    with ledger.act("Tag passage" if given or not note else "Add note"):
        passage = ledger.new_id()
        row: Row = {
            "id": passage,
            "document": document_id,
            "person": ledger.person,
            "created": ledger.now,
            "changed": ledger.now,
        }
        anchor = _anchor(ledger, document_id, span)
        ledger.insert("passage", row)
        ledger.insert("anchor", {"id": ledger.new_id(), "passage": passage, **anchor})
        _put_tags(ledger, passage, given)
        if note:
            ledger.insert("note", {"id": ledger.new_id(), "passage": passage, "body": storable(note)})
    return annotation(ledger.file, passage)


def set_tags(ledger: Ledger, annotation_id: str, tags: Iterable[str]) -> None:
    """Give a passage exactly these tags, in this order."""
    given = tuple(dict.fromkeys(tags))
    with ledger.act("Change tags"):
        ledger.existing("passage", annotation_id)
        if given != annotation(ledger.file, annotation_id).tags:
            ledger.delete_all("passage_tag", "passage", annotation_id)
            _put_tags(ledger, annotation_id, given)
            _touch(ledger, annotation_id)


def set_note(ledger: Ledger, annotation_id: str, note: str) -> None:
    """Write, change or, with an empty one, remove the note of a passage."""
    body = storable(note)
    with ledger.act("Change note" if body else "Remove note"):
        ledger.existing("passage", annotation_id)
        ids = row_ids(ledger.file, "note", "passage", annotation_id)
        if body and ids:
            changed = ledger.update("note", ids[0], {"body": body})
        elif body:
            ledger.insert("note", {"id": ledger.new_id(), "passage": annotation_id, "body": body})
            changed = True
        else:
            ledger.delete_all("note", "passage", annotation_id)
            changed = bool(ids)
        if changed:
            _touch(ledger, annotation_id)


def move(ledger: Ledger, annotation_id: str, span: Span) -> None:
    """Put an annotation on another passage of its document.

    :raises ValueError: when the passage does not lie in the text.
    """
    with ledger.act("Move passage"):
        document_id = str(ledger.existing("passage", annotation_id)["document"])
        (anchor_id,) = row_ids(ledger.file, "anchor", "passage", annotation_id)
        if ledger.update("anchor", anchor_id, _anchor(ledger, document_id, span)):
            _touch(ledger, annotation_id)


def remove_annotation(ledger: Ledger, annotation_id: str) -> None:
    """Take an annotation away with its tags, note and links."""
    with ledger.act("Remove annotation"):
        ledger.delete_all("link", "source", annotation_id)
        ledger.delete_all("link", "target", annotation_id)
        remove_passage(ledger, annotation_id)


def links(file: CaseFile) -> tuple[Link, ...]:
    """All links in the order in which they were made."""
    return tuple(
        Link(*row) for row in file.rows("SELECT id, source, target, relation, note FROM link ORDER BY created, id")
    )


def add_link(ledger: Ledger, source: str, target: str, relation: str, note: str = "") -> Link:
    """Join two annotations by a named relation.

    :raises KeyError: when there is no such annotation.
    :raises Refused: when the relation has no name.
    """
    with ledger.act("Link passages"):
        ledger.existing("passage", source)
        ledger.existing("passage", target)
        link = Link(ledger.new_id(), source, target, named(relation, "relation"), storable(note))
        row: Row = {
            "id": link.id,
            "source": source,
            "target": target,
            "relation": link.relation,
            "note": link.note,
            "person": ledger.person,
            "created": ledger.now,
        }
        ledger.insert("link", row)
    return link


def change_link(ledger: Ledger, link: Link) -> None:
    """Store a link with the same id and another relation, note or direction."""
    with ledger.act("Change link"):
        ledger.existing("passage", link.source)
        ledger.existing("passage", link.target)
        changes: Row = {
            "source": link.source,
            "target": link.target,
            "relation": named(link.relation, "relation"),
            "note": storable(link.note),
        }
        ledger.update("link", link.id, changes)


def remove_link(ledger: Ledger, link_id: str) -> None:
    with ledger.act("Remove link"):
        ledger.delete("link", link_id)


def _assembled(rows: list[tuple[str, ...]], pairs: list[tuple[str, str]]) -> tuple[Annotation, ...]:
    tags: defaultdict[str, list[str]] = defaultdict(list)
    for passage, tag in pairs:
        tags[passage].append(tag)
    return tuple(
        Annotation(
            passage, document, Span(int(start), int(end)), exact, tuple(tags[passage]), body or "", who or "", *at
        )
        for passage, document, start, end, exact, body, who, *at in rows
    )


def _anchor(ledger: Ledger, document_id: str, span: Span) -> Row:
    sha256, text = text_of(ledger, document_id)
    if span.end > len(text):
        raise ValueError(f"{span.start}..{span.end} does not lie in a text of {len(text)} code points")
    selector: Selector = describe(text, span)
    return {
        "text_version": sha256,
        "start_offset": span.start,
        "end_offset": span.end,
        "exact": selector.exact,
        "prefix": selector.prefix,
        "suffix": selector.suffix,
    }


def _put_tags(ledger: Ledger, passage: str, tags: tuple[str, ...]) -> None:
    for position, tag in enumerate(tags):
        ledger.existing("tag", tag)
        ledger.insert("passage_tag", {"id": ledger.new_id(), "passage": passage, "tag": tag, "position": position})


def _touch(ledger: Ledger, passage: str) -> None:
    ledger.update("passage", passage, {"changed": ledger.now})
