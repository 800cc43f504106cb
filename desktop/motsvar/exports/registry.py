"""Which formats there are, and how a case is written in one of them."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from motsvar.core.errors import ExportFailed
from motsvar.core.progress import Progress, silent
from motsvar.exports import report_html, table, web_annotation, workbook
from motsvar.exports.case_content import CaseContent
from motsvar.exports.options import USUAL, ExportOptions
from motsvar.exports.refi import codebook, project
from motsvar.exports.report import ExportReport, Written
from motsvar.exports.writing import whole_file


@dataclass(frozen=True, slots=True)
class Format:
    name: str
    label: str
    """For dialogs, in English."""
    suffixes: tuple[str, ...]
    """The first is the usual one."""
    write: Callable[[CaseContent, BinaryIO, ExportOptions, Progress], Written]
    """Into a seekable file. ``Progress`` may raise ``Cancelled``, and then nothing is kept."""


_FORMATS = (
    Format("html", "Report", (".html", ".htm"), report_html.write),
    Format("csv", "Table for spreadsheets", (".csv",), table.write),
    Format("xlsx", "Excel workbook", (".xlsx",), workbook.write),
    Format("jsonld", "Web Annotations", (".jsonld",), web_annotation.write),
    Format("qdpx", "REFI-QDA project", (".qdpx",), project.write),
    Format("qdc", "REFI-QDA codebook", (".qdc",), codebook.write),
)


def formats() -> tuple[Format, ...]:
    """In the order in which a dialog offers them."""
    return _FORMATS


def export(
    content: CaseContent,
    path: Path,
    format_name: str | None = None,
    options: ExportOptions = USUAL,
    progress: Progress = silent,
) -> ExportReport:
    """Writes a case in the format named, else as the suffix says.

    :raises ExportFailed, Cancelled: an earlier file of that name is untouched then.
    """
    form = _chosen(path, format_name)
    with whole_file(path) as file:
        written = form.write(content, file, options, progress)
    return ExportReport(path, written.written, written.not_carried)


def _chosen(path: Path, format_name: str | None) -> Format:
    for one in _FORMATS:
        if format_name == one.name or (format_name is None and path.suffix.lower() in one.suffixes):
            return one
    known = ", ".join(one.name if format_name else one.suffixes[0] for one in _FORMATS)
    if format_name:
        raise ExportFailed(f"There is no export format named {format_name}.", f"Choose one of: {known}.")
    raise ExportFailed(f"{path.name} does not end as an export does.", f"End the name with one of: {known}.")
