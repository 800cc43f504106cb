"""Annotations: a passage with its tags and its note."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain

from motsvar.core.annotation import AnchorState, Annotation, Coding, NoteTarget, Person, Tagging
from motsvar.core.span import Span
from motsvar.store.case_file import CaseFile
from motsvar.store.ledger import Ledger
from motsvar.store.notes import set_note
from motsvar.store.passages import Purpose, add_passage, move_passage, remove_with_links, touch
from motsvar.store.rows import not_found

_SELECT = """SELECT passage.id, passage.document, start_offset, end_offset, exact, body, person.name,
    passage.created, passage.changed, state
    FROM passage JOIN anchor ON anchor.passage = passage.id
    LEFT JOIN note ON note.passage = passage.id LEFT JOIN person ON person.id = passage.person
    WHERE purpose = 'annotation' AND"""
_ORDER = "ORDER BY start_offset, end_offset, passage.created, passage.id"
_AT_ONCE = 500
"""Ids that one statement asks for; SQLite takes 999 in its oldest builds."""


def annotations(file: CaseFile, document_id: str | None = None) -> tuple[Annotation, ...]:
    """The annotations of one document in the order of the text, or of all documents one after the other."""
    if document_id is None:
        ids = [row[0] for row in file.rows("SELECT id FROM document ORDER BY position, id")]
        return tuple(found for one in ids for found in annotations(file, one))
    rows = file.rows(f"{_SELECT} passage.document = ? {_ORDER}", document_id)
    pairs = file.rows(
        """SELECT passage_tag.passage, tag FROM passage JOIN passage_tag ON passage_tag.passage = passage.id
           WHERE document = ? ORDER BY position""",
        document_id,
    )
    return _assembled(rows, pairs)


def annotated(file: CaseFile) -> frozenset[str]:
    """The documents that may have annotations, by id: in a large case few have."""
    return frozenset(document for (document,) in file.rows("SELECT DISTINCT document FROM passage"))


def annotations_of(file: CaseFile, ids: Iterable[str]) -> tuple[Annotation, ...]:
    """The annotations of these ids that are there, in no order."""
    wanted = list(ids)
    found: list[Annotation] = []
    for first in range(0, len(wanted), _AT_ONCE):
        some = wanted[first : first + _AT_ONCE]
        marks = ", ".join("?" * len(some))
        rows = file.rows(f"{_SELECT} passage.id IN ({marks})", *some)
        pairs = file.rows(f"SELECT passage, tag FROM passage_tag WHERE passage IN ({marks}) ORDER BY position", *some)
        found += _assembled(rows, pairs)
    return tuple(found)


def annotation(file: CaseFile, annotation_id: str) -> Annotation:
    """:raises KeyError: when there is no such annotation."""
    found = annotations_of(file, (annotation_id,))
    if not found:
        raise not_found(file, "passage", annotation_id, "purpose = 'annotation'")
    return found[0]


def taggings(file: CaseFile) -> tuple[Tagging, ...]:
    """Every tag on every placed passage with who put it there."""
    rows = file.rows(
        """SELECT passage.document, start_offset, end_offset, passage_tag.tag, coalesce(person.name, '')
           FROM passage_tag JOIN passage ON passage.id = passage_tag.passage
           JOIN anchor ON anchor.passage = passage.id
           LEFT JOIN person ON person.id = coalesce(passage_tag.person, passage.person)
           WHERE state NOT IN ('review', 'lost')
           ORDER BY passage.document, start_offset, end_offset, passage_tag.id"""
    )
    return tuple(Tagging(document, Span(start, end), tag, who) for document, start, end, tag, who in rows)


def codings(file: CaseFile) -> tuple[Coding, ...]:
    """Every tag on every annotation, placed or not, in the order in which the annotation has them."""
    return tuple(chain.from_iterable(codings_in_parts(file)))


def codings_in_parts(file: CaseFile) -> Iterator[tuple[Coding, ...]]:
    """The same, some at a time."""
    for rows in file.rows_in_parts(
        """SELECT passage_tag.id, passage, tag, coalesce(person.name, ''), created
           FROM passage_tag LEFT JOIN person ON person.id = passage_tag.person ORDER BY passage, position"""
    ):
        yield tuple(Coding(*row) for row in rows)


def people(file: CaseFile) -> tuple[Person, ...]:
    """All who have worked on the case, by name."""
    return tuple(Person(*row) for row in file.rows("SELECT id, name FROM person ORDER BY name"))


def annotate(ledger: Ledger, document_id: str, span: Span, tags: Iterable[str] = (), note: str = "") -> Annotation:
    """Put tags, a note, or both on a passage.

    :raises ValueError: when the passage does not lie in the text.
    :raises KeyError: when there is no such document or tag.
    """
    given = tuple(dict.fromkeys(tags))
    with ledger.act("Tag passage" if given or not note else "Add note"):
        passage = add_passage(ledger, document_id, span, Purpose.ANNOTATION)
        for position, tag in enumerate(given):
            _put_tag(ledger, passage, tag, position)
        set_note(ledger, NoteTarget.passage(passage), note)
    return annotation(ledger.file, passage)


def set_tags(ledger: Ledger, annotation_id: str, tags: Iterable[str]) -> None:
    """Give a passage exactly these tags, in this order. A tag that stays keeps who put it there."""
    given = tuple(dict.fromkeys(tags))
    with ledger.act("Change tags"):
        ledger.existing("passage", annotation_id)
        rows = ledger.file.rows("SELECT tag, id FROM passage_tag WHERE passage = ? ORDER BY position", annotation_id)
        had = dict(rows)
        if given == tuple(had):
            return
        for tag in had.keys() - set(given):
            ledger.delete("passage_tag", had[tag])
        for position, tag in enumerate(given):
            if tag in had:
                ledger.update("passage_tag", had[tag], {"position": position})
            else:
                _put_tag(ledger, annotation_id, tag, position)
        touch(ledger, annotation_id)


def move(ledger: Ledger, annotation_id: str, span: Span) -> None:
    """Put an annotation on another passage of its document's present text.

    :raises ValueError: when the passage does not lie in the text.
    """
    with ledger.act("Move passage"):
        if move_passage(ledger, annotation_id, span):
            touch(ledger, annotation_id)


def remove_annotation(ledger: Ledger, annotation_id: str) -> None:
    """Take an annotation away with its tags, note and links."""
    with ledger.act("Remove annotation"):
        remove_with_links(ledger, annotation_id)


def _assembled(rows: list[tuple[str, ...]], pairs: list[tuple[str, str]]) -> tuple[Annotation, ...]:
    tags: defaultdict[str, list[str]] = defaultdict(list)
    for passage, tag in pairs:
        tags[passage].append(tag)
    states = {state.value: state for state in AnchorState}
    return tuple(
        Annotation(
            passage,
            document,
            Span(int(start), int(end)),
            exact,
            tuple(tags[passage]) if passage in tags else (),
            body or "",
            who or "",
            created,
            changed,
            states.get(state, AnchorState.REVIEW),
        )
        for passage, document, start, end, exact, body, who, created, changed, state in rows
    )


def _put_tag(ledger: Ledger, passage: str, tag: str, position: int) -> None:
    ledger.existing("tag", tag)
    ledger.insert(
        "passage_tag",
        {
            "id": ledger.new_id(),
            "passage": passage,
            "tag": tag,
            "position": position,
            "person": ledger.person,
            "created": ledger.now,
        },
    )
