"""Undo and redo from the log alone, so that they survive a restart, and the log as a list to read.

The log is never shortened: taking back an act writes the inverse as new events that name the act as their target.
"""

from dataclasses import dataclass

from motsvar.core.errors import Refused
from motsvar.core.history import HistoryEntry, HistoryRow
from motsvar.store.case_file import CaseFile
from motsvar.store.faults import changed_outside, damaged, fitting
from motsvar.store.ledger import Kind, Ledger
from motsvar.store.rows import Row, read_row, row_of


@dataclass(frozen=True, slots=True)
class _Record:
    seq: int
    act: str
    kind: str
    target: str | None


def history(file: CaseFile, limit: int = 100) -> tuple[HistoryEntry, ...]:
    """The last acts, newest first."""
    entries: list[HistoryEntry] = []
    record = _record_before(file, None)
    while record is not None and len(entries) < limit:
        first = _first_seq(file, record.act)
        label, at, person = file.row(
            """SELECT label, at, coalesce(person.name, '') FROM event
               LEFT JOIN person ON person.id = event.person WHERE seq = ?""",
            record.seq,
        )
        count = record.seq - (first or 0) + 1  # the events of an act stand together
        entries.append(HistoryEntry(record.act, at, person, record.kind, label, count))
        record = _earlier(file, record, first)
    return tuple(entries)


def history_rows(file: CaseFile, act: str, limit: int = 200) -> tuple[HistoryRow, ...]:
    """What an act did, row by row, in the order in which it was written."""
    rows = file.rows(
        "SELECT seq, table_name, row_id, before_row, after_row FROM event WHERE act = ? ORDER BY seq LIMIT ?",
        act,
        limit,
    )
    return tuple(
        HistoryRow(seq, table, row_id, row_of(file, table, before), row_of(file, table, after))
        for seq, table, row_id, before, after in rows
    )


def undoable(file: CaseFile) -> str | None:
    """The act that undo takes back: the last one done that is not taken back already."""
    record = _record_before(file, None)
    while record is not None:
        if record.kind == Kind.DO:
            return record.act
        if record.kind == Kind.REDO:
            return record.target
        # After an undo, things stand as they stood before its target.
        past = record.target if record.kind == Kind.UNDO else record.act
        record = _earlier(file, record, _first_seq(file, past))
    return None


def redoable(file: CaseFile) -> str | None:
    """The act that redo does again, or None; a new act leaves nothing to redo."""
    record = _record_before(file, None)
    while record is not None:
        if record.kind == Kind.DO:
            return None
        if record.kind == Kind.UNDO:
            return record.target
        # After a redo, what can be redone is what could be before its target was taken back.
        past = _first_undo(file, record) if record.kind == Kind.REDO else _first_seq(file, record.act)
        record = _earlier(file, record, past)
    return None


def undo_label(file: CaseFile) -> str | None:
    """What undo would take back, such as "Tag passage", or None."""
    return _label_of(file, undoable(file))


def redo_label(file: CaseFile) -> str | None:
    """What redo would do again, or None."""
    return _label_of(file, redoable(file))


def _label_of(file: CaseFile, act: str | None) -> str | None:
    found = None if act is None else file.row("SELECT label FROM event WHERE act = ? LIMIT 1", act)
    return None if found is None else str(found[0])


def undo_to(ledger: Ledger, act: str) -> int:
    """Take back every act from the last one to ``act``, itself included; how many.

    Each is taken back by itself, so that redo goes forward again as far as is wanted.

    :raises Refused: when it is taken back already, or is nothing that can be.
    """
    in_effect = _in_effect(ledger.file)
    if act not in in_effect:
        raise Refused("This act is taken back already.", "Choose another one, or do it again with redo.")
    count = len(in_effect) - in_effect.index(act)
    for _ in range(count):
        undo(ledger)
    return count


def _in_effect(file: CaseFile) -> list[str]:
    """The acts that undo would take back one after the other, the first to be done first."""
    acts: list[str] = []
    for act, kind, target in file.rows("SELECT act, kind, target FROM event GROUP BY act ORDER BY min(seq)"):
        if kind == Kind.DO:
            acts.append(act)
        elif kind == Kind.UNDO and target in acts:
            acts.remove(target)
        elif kind == Kind.REDO:
            acts.append(target)
    return acts


def undo(ledger: Ledger) -> str | None:
    """Take the last act back; its label, or None when there is none."""
    act = undoable(ledger.file)
    return None if act is None else _replay(ledger, act, Kind.UNDO)


def redo(ledger: Ledger) -> str | None:
    """Do again what was last taken back; its label, or None when there is none."""
    act = redoable(ledger.file)
    return None if act is None else _replay(ledger, act, Kind.REDO)


def _replay(ledger: Ledger, act: str, kind: Kind) -> str | None:
    file = ledger.file
    label = _label_of(file, act)
    events = file.rows("SELECT table_name, row_id, before_row, after_row FROM event WHERE act = ? ORDER BY seq", act)
    with fitting(file.name), ledger.act(label or "", kind, act):
        for table, row_id, before, after in reversed(events) if kind is Kind.UNDO else events:
            old, new = row_of(file, table, before), row_of(file, table, after)
            if kind is Kind.UNDO:
                old, new = new, old
            _restore(ledger, table, row_id, old, new)
    return label


def _restore(ledger: Ledger, table: str, row_id: str, old: Row | None, new: Row | None) -> None:
    """Bring a row from its ``old`` image to its ``new`` one."""
    if read_row(ledger.file, table, row_id) != old:
        raise changed_outside(ledger.file.name)
    if old is None and new is not None:
        ledger.insert(table, new)
    elif new is None:
        ledger.delete(table, row_id)
    else:
        ledger.update(table, row_id, new)


def _record_before(file: CaseFile, seq: int | None) -> _Record | None:
    if seq is None:
        found = file.row("SELECT seq, act, kind, target FROM event ORDER BY seq DESC LIMIT 1")
    else:
        found = file.row("SELECT seq, act, kind, target FROM event WHERE seq < ? ORDER BY seq DESC LIMIT 1", seq)
    return None if found is None else _Record(*found)


def _earlier(file: CaseFile, record: _Record, seq: int | None) -> _Record | None:
    """The last record before ``seq``, which must lie before the record: a forged log must not lead in circles."""
    if seq is None or seq > record.seq:
        raise damaged(file.name)
    return _record_before(file, seq)


def _first_seq(file: CaseFile, act: str | None) -> int | None:
    """Where an act begins in the log."""
    (seq,) = file.row("SELECT min(seq) FROM event WHERE act = ?", act)
    return None if seq is None else int(seq)


def _first_undo(file: CaseFile, redo_record: _Record) -> int | None:
    """Where the undo begins that the redo answers."""
    found = file.row(
        "SELECT act FROM event WHERE target = ? AND kind = 'undo' AND seq < ? ORDER BY seq DESC LIMIT 1",
        redo_record.target,
        redo_record.seq,
    )
    return None if found is None else _first_seq(file, found[0])
