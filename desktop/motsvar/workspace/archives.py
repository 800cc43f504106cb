"""A whole case in one file: offered beside the export formats, though it is the store that writes it."""

from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory, TemporaryFile
from threading import get_ident
from typing import BinaryIO, cast

from motsvar.core.progress import Progress, silent
from motsvar.exports.case_content import CaseContent
from motsvar.exports.options import ExportOptions
from motsvar.exports.registry import WHOLE_CASE, formats
from motsvar.exports.writing import whole_file
from motsvar.exports.written import Count, ExportReport, Written
from motsvar.store.archive.writing import write_archive
from motsvar.store.case import Case
from motsvar.store.copying import copy_verified

COPYING = 0.2
"""How much of the work is done when the case is copied."""


@dataclass(frozen=True, slots=True)
class Offered:
    """A format that a case can be written in."""

    name: str
    label: str
    """For dialogs, in English."""
    suffixes: tuple[str, ...]


LEFT_OUT = ("The files that the documents were read from are left out; their texts are in.",)

ARCHIVE = Offered(WHOLE_CASE[0], "Whole case in one file", WHOLE_CASE[1:])


def export_formats() -> tuple[Offered, ...]:
    """In the order in which a dialog offers them."""
    return (*(Offered(one.name, one.label, one.suffixes) for one in formats()), ARCHIVE)


def is_wanted(path: Path, format_name: str | None) -> bool:
    """Whether an export is to be an archive."""
    return format_name == ARCHIVE.name or (format_name is None and path.suffix.lower() in ARCHIVE.suffixes)


def write(case: Case, path: Path, progress: Progress) -> ExportReport:
    """Writes the whole case; may run in any thread: where it is not the case's own, a copy is written.

    :raises ExportFailed, Refused, Cancelled: an earlier file of that name is untouched then.
    """
    if get_ident() == case.file.thread:
        return _written(case, path, progress)

    def copied(_status: int, remaining: int, total: int) -> None:
        progress(COPYING * (1 - remaining / max(total, 1)), "Copying")

    def rest(fraction: float, phrase: str) -> None:
        progress(COPYING + (1 - COPYING) * fraction, phrase)

    with TemporaryDirectory(prefix="motsvar-") as folder:
        copy = Path(folder) / case.path.name
        copy_verified(case.file.connection, copy, copied)
        with Case.open(copy, read_only=True) as snapshot:
            return _written(snapshot, path, rest)


def _written(case: Case, path: Path, progress: Progress) -> ExportReport:
    with whole_file(path) as file:
        rows = write_archive(case, file, progress)
    counts = Count("documents", rows["document"]), Count("passages", rows["passage"]), Count("rows", sum(rows.values()))
    return ExportReport(path, counts, LEFT_OUT)


def written_nowhere(
    content: CaseContent, format_name: str, options: ExportOptions, progress: Progress = silent
) -> Written:
    """What a file would hold and leave out, found by writing it and throwing it away; of an archive it is known."""
    form = next((one for one in formats() if one.name == format_name), None)
    if form is None:
        return Written((), LEFT_OUT)
    with TemporaryFile(prefix="motsvar-") as file:
        return form.write(content, cast("BinaryIO", file), options, progress)  # on Windows wrapped, and as good
