"""Which formats there are, and how a case is written in one of them."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from motsvar.core.errors import ExportFailed
from motsvar.exports import report_html, table, web_annotation
from motsvar.exports.case_content import CaseContent
from motsvar.exports.report import ExportReport, Rendered
from motsvar.exports.writing import write_whole


@dataclass(frozen=True, slots=True)
class Format:
    name: str
    label: str
    """For dialogs, in English."""
    suffixes: tuple[str, ...]
    """The first is the usual one."""
    render: Callable[[CaseContent], Rendered]


_FORMATS = (
    Format("html", "Report", (".html", ".htm"), report_html.render),
    Format("csv", "Table for spreadsheets", (".csv",), table.render),
    Format("jsonld", "Web Annotations", (".jsonld",), web_annotation.render),
)


def formats() -> tuple[Format, ...]:
    """In the order in which a dialog offers them."""
    return _FORMATS


def export(content: CaseContent, path: Path, format_name: str | None = None) -> ExportReport:
    """Writes a case in the format named, else as the suffix says. Raises ``ExportFailed``; nothing is changed then."""
    rendered = _chosen(path, format_name).render(content)
    write_whole(path, rendered.data)
    return ExportReport(path, rendered.written, rendered.not_carried)


def _chosen(path: Path, format_name: str | None) -> Format:
    for one in _FORMATS:
        if format_name == one.name or (format_name is None and path.suffix.lower() in one.suffixes):
            return one
    known = ", ".join(one.name if format_name else one.suffixes[0] for one in _FORMATS)
    if format_name:
        raise ExportFailed(f"There is no export format named {format_name}.", f"Choose one of: {known}.")
    raise ExportFailed(f"{path.name} does not end as an export does.", f"End the name with one of: {known}.")
