"""The check that names each fault of a case in a sentence."""

from collections.abc import Iterator
from dataclasses import dataclass

from motsvar.core.annotation import PLACED
from motsvar.core.document import sha256_of
from motsvar.core.errors import DamagedCase
from motsvar.core.page_layout import PageLayout
from motsvar.store.case_file import CaseFile
from motsvar.store.faults import spoken
from motsvar.store.ledger import FIRST_HASH, event_hash
from motsvar.store.rows import COLUMNS, Row, canonical, row_of
from motsvar.store.schema import SCHEMA, expected_items, found_items

MANY = 20
"""Faults of one kind that are named; the rest are counted."""


def check(file: CaseFile) -> tuple[str, ...]:
    """All faults, none when the case is sound. Reads everything and writes nothing.

    :raises DamagedCase: when the file cannot even be read to its end.
    """
    kinds = (_pages, _schema, _references, _chain, _rows_against_log, _texts, _anchors)
    return tuple(sentence for kind in kinds for sentence in _some(kind(file)))


def _some(faults: Iterator[str]) -> Iterator[str]:
    more = 0
    for count, fault in enumerate(faults):
        if count < MANY:
            yield fault
        else:
            more += 1
    if more:
        yield f"{more} more faults of that kind."


def _pages(file: CaseFile) -> Iterator[str]:
    for (fault,) in file.rows("PRAGMA integrity_check"):
        if fault != "ok":
            yield f"The database is damaged: {fault}."


def _schema(file: CaseFile) -> Iterator[str]:
    with spoken(file.name, unverified=True):
        expected, found = expected_items(SCHEMA, SCHEMA.version), found_items(file.connection)
    for item in sorted(found ^ expected, key=lambda item: (item.type, item.name)):
        if item in found:
            yield f"The {item.type} {item.name} is not of this program, or was changed."
        else:
            yield f"The {item.type} {item.name} is missing, or was changed."


def _references(file: CaseFile) -> Iterator[str]:
    for table, row, parent, _ in file.rows("PRAGMA foreign_key_check"):
        yield f"Row {row} of {table} refers to a {parent} that is not there."


@dataclass(slots=True)
class _Head:
    seq: int = 0
    hash: str = FIRST_HASH


def _events(file: CaseFile) -> Iterator[tuple[str | int | None, ...]]:
    """All events, a thousand at a time: their images may be large."""
    last = -1
    while rows := file.rows("SELECT * FROM event WHERE seq > ? ORDER BY seq LIMIT 1000", last):
        yield from rows
        last = rows[-1][0]


def _chain(file: CaseFile) -> Iterator[str]:
    head = _Head()
    for event in _events(file):
        *fields, previous, own = event
        seq = int(event[0] or 0)
        if seq != head.seq + 1:
            yield f"The history is broken at event {seq}: what came before it is missing."
            return
        if previous != head.hash:
            yield f"The history is broken at event {seq}: it does not follow the event before it."
            return
        if event_hash(*fields, previous) != own:
            yield f"The history is broken at event {seq}: it was changed after it was written."
            return
        head.seq, head.hash = seq, str(own)


def _rows_against_log(file: CaseFile) -> Iterator[str]:
    """A row must be as the last event left it: otherwise another program changed it."""
    left_by_log: dict[tuple[str, str], str] = {}
    for event in _events(file):
        key = (str(event[8]), str(event[9]))
        if event[11] is None:
            left_by_log.pop(key, None)
        else:
            left_by_log[key] = str(event[11])
    for table, columns in COLUMNS.items():
        for values in file.rows(f"SELECT {', '.join(columns)} FROM {table}"):
            row = dict(zip(columns, values, strict=True))
            left = left_by_log.pop((table, str(row["id"])), None)
            if left is None or not _says(file, table, left, row):
                yield f"The {table} {row['id']} is not as the history left it: it was changed outside this program."
    for table, row_id in left_by_log:
        yield f"The {table} {row_id} is in the history but not in the case: it was removed outside this program."


def _says(file: CaseFile, table: str, image: str, row: Row) -> bool:
    """Whether an event's image is this row, also where the image is of a version that had fewer columns."""
    if image == canonical(row):
        return True
    try:
        return row_of(file, table, image) == row
    except DamagedCase:
        return False


def _texts(file: CaseFile) -> Iterator[str]:
    for (sha256,) in file.rows("SELECT sha256 FROM text_version ORDER BY sha256"):
        (text, length) = file.row("SELECT text, length FROM text_version WHERE sha256 = ?", sha256)
        if sha256_of(text) != sha256 or len(text) != length:
            yield f"The text {sha256[:12]}… is not what was imported."
    for key in file.rows("SELECT text_version, source_sha256 FROM layout ORDER BY text_version, source_sha256"):
        (words, length) = file.row(
            """SELECT words, length FROM layout JOIN text_version ON sha256 = text_version
               WHERE (text_version, source_sha256) = (?, ?)""",
            *key,
        )
        if not PageLayout(words).is_of(length):
            sha256, source = key
            yield f"The places of the words of text {sha256[:12]}… in file {source[:12]}… do not fit the text."


def _anchors(file: CaseFile) -> Iterator[str]:
    """Each anchor quotes the text it stands in: the document's own, or, where it is not placed, an earlier one."""
    for (sha256,) in file.rows("SELECT DISTINCT text_version FROM anchor ORDER BY text_version"):
        (text,) = file.row("SELECT text FROM text_version WHERE sha256 = ?", sha256) or ("",)
        anchors = file.rows(
            """SELECT passage, document.text_version, start_offset, end_offset, exact, state
               FROM anchor JOIN passage ON passage.id = anchor.passage JOIN document ON document.id = passage.document
               WHERE anchor.text_version = ?""",
            sha256,
        )
        for passage, present, start, end, exact, state in anchors:
            if text[start:end] != exact or end > len(text):
                yield f"The annotation {passage} does not quote what stands at its place."
            if (state in PLACED) != (present == sha256):
                yield f"The annotation {passage} is not in the present text of its document, and does not say so."
    for (passage,) in file.rows("SELECT id FROM passage WHERE id NOT IN (SELECT passage FROM anchor)"):
        yield f"The annotation {passage} has no place in a text."
