"""The one hand that writes: each change of a row goes through it and leaves a hash-chained event."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from uuid import uuid4

from motsvar.store.case_file import CaseFile
from motsvar.store.faults import read_only, replaced
from motsvar.store.rows import Row, Value, canonical, delete_row, insert_row, not_found, read_row, row_ids, update_row

FIRST_HASH = "0" * 64
"""What the first event names as the hash before it."""


_OF_PASSAGES = frozenset({"passage", "anchor", "passage_tag", "note"})


class Kind(StrEnum):
    DO = "do"
    UNDO = "undo"
    REDO = "redo"
    RECORD = "record"
    """Something that is written down but is no act of the user, and that undo passes over."""


def utc_now() -> datetime:
    return datetime.now(UTC)


def guid() -> str:
    return str(uuid4())


def stamp(moment: datetime) -> str:
    """UTC in ISO 8601 with milliseconds, as every time in a case is written."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def event_hash(*fields: str | int | None) -> str:
    """SHA-256 of the canonical JSON of an event's columns, the hash before it included, its own left out."""
    return hashlib.sha256(canonical(fields).encode()).hexdigest()


@dataclass(slots=True)
class Act:
    """What the user did in one go. Its rows are written, or none of them is."""

    id: str
    at: str
    kind: Kind
    label: str
    target: str | None
    person: str | None
    """Id of who is at work, or None where no name was given."""
    seq: int
    """Of the last event."""
    hash: str
    began: int
    """The event before its first."""


class Ledger:
    """Writes rows and their events, one transaction an act. The person is written down with the first act."""

    def __init__(self, file: CaseFile, clock: Callable[[], datetime], new_id: Callable[[], str], person: str) -> None:
        self.file = file
        self.new_id = new_id
        self._clock = clock
        self.person_name = person
        self._act: Act | None = None
        self.touched: set[str] = set()
        """Ids of passages that acts have made, changed or taken away since somebody emptied this."""
        self.last_text = ("", "")
        """Hash and text that was quoted last. The next passage is nearly always in the same, and texts never change."""
        self.document_changes = 0
        """Rises with every change of a row that is a document, and when one may have been taken back."""
        self.last_position = (-1, 0)
        """The position of the document that was added last, and how many changes the file had seen then."""

    @property
    def is_under_way(self) -> bool:
        """Whether an act is being written: it may take many turns of the window."""
        return self._act is not None

    @property
    def has_written(self) -> bool:
        """Whether the act under way has changed anything yet."""
        return self._under_way.seq > self._under_way.began

    @property
    def now(self) -> str:
        """The moment of the act under way."""
        return self._under_way.at

    @contextmanager
    def act(
        self,
        label: str,
        kind: Kind = Kind.DO,
        target: str | None = None,
        continues: str = "",
        people: Sequence[Row] = (),
    ) -> Iterator[str]:
        """One transaction; gives the act's id. Within another act it is a part of that, and when it fails only its part
        is taken back. With the id of the last act in the log it goes on with that one: undo takes both as one.
        ``people`` are written down before it, as who is at work is: undo leaves them, since later acts may be theirs.

        :raises CaseNotWritable: when the case is read-only, was replaced, or the disk refuses; nothing is changed then.
        """
        if self._act is not None:
            with self._part(self._act):
                yield self._act.id
            return
        if self.file.read_only:
            raise read_only(self.file.name)
        if not self.file.is_in_place():
            raise replaced(self.file.name)
        with self._transaction():
            person = self._known_person()
            self._write_down(people)
            self._act = self._begun(kind, label, target, person, continues)
            yield self._act.id

    @contextmanager
    def unrecorded(self) -> Iterator[None]:
        """A transaction for what is no act of the user and leaves no event: settings and cached results."""
        if self.file.read_only:
            raise read_only(self.file.name)
        if self._act is not None:
            yield
            return
        if not self.file.is_in_place():
            raise replaced(self.file.name)
        with self._transaction():
            yield

    def clock_time(self) -> str:
        """The present moment, for what is written outside an act."""
        return stamp(self._clock())

    @property
    def person(self) -> str | None:
        """Id of who does the act under way, or None where no name was given."""
        return self._under_way.person

    def insert(self, table: str, row: Row) -> None:
        insert_row(self.file, table, row)
        self._record(table, str(row["id"]), None, row)

    def update(self, table: str, row_id: str, changes: Row) -> bool:
        """Change columns of a row; False, and no event, when that changes nothing.

        :raises KeyError: when there is no such row.
        """
        before = self.existing(table, row_id)
        after: Row = before | changes
        if after == before:
            return False
        update_row(self.file, table, after)
        self._record(table, row_id, before, after)
        return True

    def delete(self, table: str, row_id: str) -> None:
        """:raises KeyError: when there is no such row."""
        before = self.existing(table, row_id)
        delete_row(self.file, table, row_id)
        self._record(table, row_id, before, None)

    def delete_all(self, table: str, column: str, value: str) -> None:
        """Delete the rows that refer to ``value``."""
        for row_id in row_ids(self.file, table, column, value):
            self.delete(table, row_id)

    def existing(self, table: str, row_id: str) -> Row:
        """:raises KeyError: when there is no such row."""
        row = read_row(self.file, table, row_id)
        if row is None:
            raise not_found(self.file, table, row_id)
        return row

    def _known_person(self) -> str | None:
        """Id of who is at work; who is new to the case is written down first."""
        if not self.person_name:
            return None
        found = self.file.row("SELECT id FROM person WHERE name = ?", self.person_name)
        if found is not None:
            return str(found[0])
        person = self.new_id()
        self._act = self._begun(Kind.RECORD, "Person", None, None)
        self.insert("person", {"id": person, "name": self.person_name})
        return person

    def _write_down(self, people: Sequence[Row]) -> None:
        if people:
            self._act = self._begun(Kind.RECORD, "Person", None, None)
            for row in people:
                self.insert("person", row)

    @property
    def _under_way(self) -> Act:
        if self._act is None:
            raise RuntimeError("rows are written within an act only")
        return self._act

    def _begun(self, kind: Kind, label: str, target: str | None, person: str | None, continues: str = "") -> Act:
        """The events of an act stand together, so only the last one in the log can be gone on with."""
        last = self.file.row("SELECT seq, hash, act FROM event ORDER BY seq DESC LIMIT 1")
        seq, head, act = last or (0, FIRST_HASH, "")
        own = act if continues and continues == act else self.new_id()
        return Act(own, stamp(self._clock()), kind, label, target, person, seq, head, seq)

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self.file.run("BEGIN IMMEDIATE")
        try:
            yield
            self.file.run("COMMIT")
        finally:
            self._act = None
            if self.file.in_transaction:  # the block, or the commit itself, failed
                self.document_changes += 1
                self.file.run("ROLLBACK")

    @contextmanager
    def _part(self, act: Act) -> Iterator[None]:
        seq, head = act.seq, act.hash
        self.file.run("SAVEPOINT part")
        try:
            yield
        except BaseException:
            if self.file.in_transaction:  # a full disk takes the whole transaction back by itself
                self.file.run("ROLLBACK TO part")
                self.file.run("RELEASE part")
            act.seq, act.hash = seq, head
            self.document_changes += 1
            raise
        self.file.run("RELEASE part")

    def _record(self, table: str, row_id: str, before: Row | None, after: Row | None) -> None:
        act = self._under_way
        self.document_changes += table == "document"
        for image in (before, after):
            if image is not None and table in _OF_PASSAGES:
                self.touched.add(str(image["id" if table == "passage" else "passage"]))
        fields: tuple[Value, ...] = (
            act.seq + 1,
            self.new_id(),
            act.id,
            act.at,
            act.person,
            act.kind.value,
            act.label,
            act.target,
            table,
            row_id,
            None if before is None else canonical(before),
            None if after is None else canonical(after),
            act.hash,
        )
        own = event_hash(*fields)
        self.file.run(f"INSERT INTO event VALUES ({', '.join('?' * 14)})", *fields, own)
        act.seq, act.hash = act.seq + 1, own
