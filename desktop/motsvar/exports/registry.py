"""Which formats there are, and how a case is written in one of them."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from motsvar.core.errors import ExportFailed
from motsvar.core.progress import Progress, silent
from motsvar.exports import report_html, web_annotation
from motsvar.exports.case_content import CaseContent
from motsvar.exports.options import USUAL, ExportOptions
from motsvar.exports.refi import codebook, project
from motsvar.exports.tables import csv_file, workbook
from motsvar.exports.writing import whole_file
from motsvar.exports.written import ExportReport, Written


@dataclass(frozen=True, slots=True)
class Format:
    name: str
    label: str
    """For dialogs, in English."""
    suffixes: tuple[str, ...]
    """The first is the usual one."""
    write: Callable[[CaseContent, BinaryIO, ExportOptions, Progress], Written]
    """Into a seekable file. ``Progress`` may raise ``Cancelled``, and then nothing is kept."""
    compares: Callable[[ExportOptions], bool]
    """Whether anything of the comparison of two documents goes into the file; without it ``CaseContent.pair`` may be
    None."""


def _always(_options: ExportOptions) -> bool:
    return True


def _never(_options: ExportOptions) -> bool:
    return False


def _write_docx(content: CaseContent, file: BinaryIO, options: ExportOptions, progress: Progress) -> Written:
    from motsvar.exports.docx.writing import write  # only then: the window starts without what paints its pictures

    return write(content, file, options, progress)


def _write_pdf(content: CaseContent, file: BinaryIO, options: ExportOptions, progress: Progress) -> Written:
    from motsvar.exports.pdf.writer import write  # only then: reportlab takes as long to load as the window does

    return write(content, file, options, progress)


_FORMATS = (
    Format("html", "Report for web browsers", (".html", ".htm"), report_html.write, _always),
    Format("docx", "Report for Word", (".docx",), _write_docx, _always),
    Format("pdf", "Report as PDF", (".pdf",), _write_pdf, _always),
    Format("csv", "Table for spreadsheets", (".csv",), csv_file.write, csv_file.compares),
    Format("xlsx", "Excel workbook", (".xlsx",), workbook.write, _always),
    Format("jsonld", "Web Annotations", (".jsonld",), web_annotation.write, _never),
    Format("qdpx", "REFI-QDA project", (".qdpx",), project.write, _never),
    Format("qdc", "REFI-QDA codebook", (".qdc",), codebook.write, _never),
)


WHOLE_CASE = ("archive", ".json")
"""Name and suffix of what is offered beside these: the store writes it."""


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
    pair = content.pair if form.compares(options) else None
    names = tuple(content.document(one).name for one in (pair.left_id, pair.right_id)) if pair else ()
    return ExportReport(path, written.written, written.not_carried, names)


def needs_comparison(path: Path, format_name: str | None = None, options: ExportOptions = USUAL) -> bool:
    """Whether ``export`` would write anything of a comparison.

    :raises ExportFailed: where there is no such format.
    """
    return _chosen(path, format_name).compares(options)


def _chosen(path: Path, format_name: str | None) -> Format:
    for one in _FORMATS:
        if format_name == one.name or (format_name is None and path.suffix.lower() in one.suffixes):
            return one
    offered = (*((one.name, one.suffixes[0]) for one in _FORMATS), WHOLE_CASE)
    known = ", ".join(name if format_name else suffix for name, suffix in offered)
    if format_name:
        raise ExportFailed(f"There is no export format named {format_name}.", f"Choose one of: {known}.")
    raise ExportFailed(
        f"The ending of {path.name} does not say in which format it is to be.", f"End the name with one of: {known}."
    )
