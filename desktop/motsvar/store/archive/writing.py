"""A case written as an archive, a row at a time."""

import json
from typing import BinaryIO

from motsvar import __version__
from motsvar.core.errors import Refused
from motsvar.core.progress import Progress, silent
from motsvar.store.archive.form import NAME, VERSION, ArchivedTable, Digest, tables_of, to_json
from motsvar.store.archive.telling import told_while
from motsvar.store.case import Case
from motsvar.store.case_file import CaseFile
from motsvar.store.rows import canonical
from motsvar.store.schema import SCHEMA

CHECKED = 0.3
"""How much of the work is done when the case is found to be sound."""
_AT_ONCE = 1 << 16
"""Characters that are written at once."""


def write_archive(case: Case, file: BinaryIO, progress: Progress = silent) -> dict[str, int]:
    """The whole case as one JSON document; how many rows of each table. On the thread of the case.

    :raises Refused: when the case is not sound, since what is read of such an archive would be refused, too.
    """
    with told_while(case.file.connection, progress, 0.0, "Checking"):
        faults = case.check()
    if faults:
        raise Refused(
            "The case is not sound, so it was not written as an archive.",
            "Check the case to see what is wrong. A copy of the case file can be saved all the same.",
        )
    head = {"name": NAME, "program": f"motsvar {__version__}", "schema": SCHEMA.version, "version": VERSION}
    file.write(f'{{"format":{json.dumps(head)},\n"tables":[\n'.encode())
    written = _Rows(case.file, file, progress)
    tables = tables_of(SCHEMA.version)
    counts = {}
    for table in tables:
        counts[table.name] = written.table(table)
        file.write(b"\n]}" + (b"\n" if table is tables[-1] else b",\n"))
    file.write(f'],\n"tables_sha256":"{written.digest.hexadecimal}"}}\n'.encode())
    return counts


class _Rows:
    def __init__(self, case: CaseFile, file: BinaryIO, progress: Progress) -> None:
        self._case, self._file, self._progress = case, file, progress
        self._total = sum(case.row(f'SELECT count(*) FROM "{one.name}"')[0] for one in tables_of(SCHEMA.version))
        self._done = 0
        self.digest = Digest()

    def table(self, table: ArchivedTable) -> int:
        """The head of a table and its rows in the order in which they were put in."""
        self._file.write(f'{{"columns":{canonical(table.columns)},"name":"{table.name}","rows":[\n'.encode())
        self.digest.table(table)
        names = ", ".join(f'"{column}"' for column in table.columns)
        waiting: list[str] = []
        size = number = 0
        for row in self._case.each(f'SELECT {names} FROM "{table.name}" ORDER BY rowid'):
            line = canonical([to_json(value) for value in row])
            self.digest.line(line)
            waiting += (",\n", line) if number else (line,)
            number += 1
            size += len(line)
            if size > _AT_ONCE:
                self._write(waiting, number)
                size = 0
        self._write(waiting, number)
        self._done += number
        return number

    def _write(self, waiting: list[str], number: int) -> None:
        self._file.write("".join(waiting).encode())
        waiting.clear()
        done = (self._done + number) / max(self._total, 1)
        self._progress(CHECKED + (1 - CHECKED) * min(done, 1.0), "Writing")
