"""Notes on passages, documents, pairs of documents, tags and the case; and what is typed but not yet committed."""

from collections.abc import Iterator
from itertools import chain

from motsvar.core.annotation import Note, NoteKind, NoteTarget
from motsvar.store.case_file import CaseFile
from motsvar.store.ledger import Ledger
from motsvar.store.rows import Row
from motsvar.store.words import storable

_COLUMNS = {
    NoteKind.PASSAGE: ("passage",),
    NoteKind.DOCUMENT: ("document",),
    NoteKind.PAIR: ("document", "other_document"),
    NoteKind.TAG: ("tag",),
    NoteKind.CASE: (),
}
_TARGETS = ("passage", "document", "other_document", "tag")


def note(file: CaseFile, target: NoteTarget) -> str:
    """The note's text; empty where there is none."""
    found = note_there(file, target)
    return "" if found is None else found[1]


def notes(file: CaseFile) -> tuple[Note, ...]:
    """All notes, those on the case first, then by what they are about."""
    return tuple(chain.from_iterable(notes_in_parts(file)))


def notes_in_parts(file: CaseFile) -> Iterator[tuple[Note, ...]]:
    """The same, some at a time."""
    for some, order in (
        ("IS NULL", "tag IS NOT NULL, document, other_document, note.id"),
        ("IS NOT NULL", "note.id"),  # of these there are many, and they come in the order of an index
    ):
        for rows in file.rows_in_parts(
            f"""SELECT {", ".join(_TARGETS)}, body, coalesce(person.name, ''), created, changed, note.id
                FROM note LEFT JOIN person ON person.id = note.person WHERE passage {some} ORDER BY {order}"""
        ):
            yield tuple(Note(_target(row[:4]), *row[4:]) for row in rows)


def note_there(file: CaseFile, target: NoteTarget) -> tuple[str, str] | None:
    """The id and the text of the note on something, or None."""
    found = file.row(f"SELECT id, body FROM note WHERE {_condition()}", *_values(target))
    return None if found is None else (str(found[0]), str(found[1]))


def target_columns(target: NoteTarget) -> Row:
    """What a note is about, as it is stored."""
    return dict(zip(_TARGETS, _values(target), strict=True))


def set_note(ledger: Ledger, target: NoteTarget, text: str) -> None:
    """Write, change or, with an empty one, remove a note.

    :raises KeyError: when there is no such passage, document or tag.
    """
    body = storable(text)
    found = note_there(ledger.file, target)
    if body == ("" if found is None else found[1]):
        return
    with ledger.act("Add note" if found is None else "Change note" if body else "Remove note"):
        for column, value in zip(_COLUMNS[target.kind], target.ids, strict=True):
            ledger.existing(column.removeprefix("other_"), value)
        if found is None:
            row: Row = {
                "id": ledger.new_id(),
                **target_columns(target),
                "body": body,
                "person": ledger.person,
                "created": ledger.now,
                "changed": ledger.now,
            }
            ledger.insert("note", row)
        elif body:
            ledger.update("note", found[0], {"body": body, "changed": ledger.now})
        else:
            ledger.delete("note", found[0])
        if target.kind is NoteKind.PASSAGE:
            ledger.update("passage", target.ids[0], {"changed": ledger.now})


def drafts(file: CaseFile) -> tuple[tuple[NoteTarget, str], ...]:
    """What was typed when the program ended without committing it."""
    rows = file.rows("SELECT target, body FROM draft ORDER BY at")
    return tuple((NoteTarget.of_key(key), body) for key, body in rows)


def save_draft(ledger: Ledger, target: NoteTarget, text: str) -> None:
    """Keep what is being typed, without a step of history."""
    with ledger.unrecorded():
        ledger.file.run(
            """INSERT INTO draft VALUES (?, ?, ?)
               ON CONFLICT (target) DO UPDATE SET body = excluded.body, at = excluded.at""",
            target.key,
            storable(text),
            ledger.clock_time(),
        )


def drop_draft(ledger: Ledger, target: NoteTarget) -> None:
    with ledger.unrecorded():
        ledger.file.run("DELETE FROM draft WHERE target = ?", target.key)


def _condition() -> str:
    return " AND ".join(f"coalesce({column}, '') = coalesce(?, '')" for column in _TARGETS)


def _values(target: NoteTarget) -> tuple[str | None, ...]:
    given = dict(zip(_COLUMNS[target.kind], target.ids, strict=True))
    return tuple(given.get(column) for column in _TARGETS)


def _target(columns: tuple[str | None, ...]) -> NoteTarget:
    filled = {name: value for name, value in zip(_TARGETS, columns, strict=True) if value is not None}
    kind = next(kind for kind, names in _COLUMNS.items() if set(names) == set(filled))
    return NoteTarget(kind, tuple(filled[name] for name in _COLUMNS[kind]))
