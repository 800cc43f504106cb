"""Notes of another tool's file. There is one on each thing: what is there already stays, and others come under it."""

from motsvar.core.annotation import Note, NoteKind, NoteTarget
from motsvar.core.incoming import Counted, IncomingPassage
from motsvar.core.refi import as_in_a_file
from motsvar.store.notes import note_there, target_columns
from motsvar.store.rows import Row
from motsvar.store.taking.words import derived, moment
from motsvar.store.taking.work import Work
from motsvar.store.words import storable


class Notes:
    def __init__(self, work: Work) -> None:
        self._work = work
        self._ids = {one for (one,) in work.ledger.file.rows("SELECT id FROM note")}
        self._had = frozenset(self._ids)
        self._kept = self._lost = 0

    def take(self, note: Note) -> None:
        """A note on a document, two documents, a tag, or the case."""
        target = self._target(note.target)
        if target is None:
            self._lost += 1
        else:
            self._put(target, note, note_there(self._work.ledger.file, target))

    def take_on_passage(self, passage: IncomingPassage, *, is_new: bool) -> None:
        """That of an annotation: what the case has of an annotation that was there already stays as it is."""
        if not passage.note:
            return
        note = passage.own_note
        target = note.target
        there = None if is_new else note_there(self._work.ledger.file, target)
        if there is None:
            self._put(target, note, None)
        else:
            self._work.there += 1
            self._kept += not _says(there[1], storable(passage.note))

    def tell(self) -> None:
        """What was left, in sentences."""
        if self._kept:
            self._work.told.append(
                f"Notes that read otherwise in the case, and stayed as they are there: {self._kept}."
            )
        if self._lost:
            self._work.told.append(f"Notes left out, since what they are on is not in the case: {self._lost}.")

    def _put(self, target: NoteTarget, note: Note, there: tuple[str, str] | None) -> None:
        work, ledger, body = self._work, self._work.ledger, storable(note.body)
        if not body:
            return
        if there is not None and (_says(there[1], body) or note.id in self._had):
            work.there += 1
            self._kept += not _says(there[1], body)
        elif there is not None:
            ledger.update("note", there[0], {"body": f"{there[1]}\n\n{body}", "changed": ledger.now})
            work.counts[Counted.JOINED] += 1
        else:
            own = note.id if note.id and note.id not in self._ids else derived(target.key, "note")
            row: Row = {
                "id": own if own not in self._ids else ledger.new_id(),
                **target_columns(target),
                "body": body,
                "person": work.person(note.person),
                "created": moment(note.created),
                "changed": moment(note.changed) or moment(note.created),
            }
            ledger.insert("note", row)
            self._ids.add(str(row["id"]))
            work.counts[Counted.NOTES] += 1

    def _target(self, target: NoteTarget) -> NoteTarget | None:
        """The same thing in the case."""
        work = self._work
        match target.kind:
            case NoteKind.TAG:
                known = work.tags
            case NoteKind.PASSAGE:
                known = {one: one for one in target.ids if one in work.annotations}
            case _:
                known = dict(work.placing.documents)
        ids = [known[one] for one in target.ids if one in known]
        if len(ids) < len(target.ids):
            return None
        if target.kind is NoteKind.PAIR:
            return NoteTarget.pair(*ids) if ids[0] != ids[1] else NoteTarget.document(ids[0])
        return NoteTarget(target.kind, tuple(ids))


def _says(there: str, body: str) -> bool:
    """Whether a note of the case has these words, but for what no text file keeps: the kind of line ends."""
    return as_in_a_file(body) in as_in_a_file(there)
