"""A report in one HTML file: no script, nothing fetched, made to be read on paper as well."""

import base64
import hashlib
from collections.abc import Iterable
from typing import BinaryIO

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from motsvar.core.progress import Progress, silent
from motsvar.drawing.svg import svg_element
from motsvar.exports.case_content import CaseContent
from motsvar.exports.options import USUAL, ExportOptions, Part
from motsvar.exports.reporting.not_carried import not_carried
from motsvar.exports.reporting.runs import MarkKind
from motsvar.exports.reporting.sections import sections
from motsvar.exports.reporting.values import LabelView, ReportView, RunView
from motsvar.exports.reporting.view import report_view
from motsvar.exports.written import Count, Written
from motsvar.resources import resource_path

LAID_OUT = 0.8
"""Of the whole is done when all is laid out."""
CHUNK = 2_000
"""Pieces of the template that are written at once."""


def write(content: CaseContent, file: BinaryIO, options: ExportOptions = USUAL, progress: Progress = silent) -> Written:
    """The parts chosen, the summary first and the method last. Everything inserted is escaped."""
    lost = tuple(not_carried(content))
    view = report_view(content, options, lost, lambda part, phrase: progress(LAID_OUT * part, phrase))
    style = _style(view)
    template = _environment(view).get_template("report.html.j2")
    stream = template.stream(
        view=view,
        style=Markup(style),  # noqa: S704 - our own sheet, and colours that are nothing but #rrggbb
        style_hash=base64.b64encode(hashlib.sha256(style.encode()).digest()).decode(),
        titles={section.id: section.title for section in sections(view)},
    )
    stream.enable_buffering(CHUNK)
    for piece in stream:
        progress(LAID_OUT, "Writing the report")
        file.write(piece.encode("utf-8"))
    return Written(
        (
            Count("documents", len(content.documents)),
            Count("passages", len(view.annotations) if Part.ANNOTATIONS in view.parts else 0),
            Count("rows", len(view.pair.rows) if view.pair and Part.TEXTS in view.parts else 0),
        ),
        lost,
    )


def _environment(view: ReportView) -> Environment:
    environment = Environment(
        loader=FileSystemLoader(resource_path("report")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    listed = Part.ANNOTATIONS in view.parts

    def leads(label: LabelView) -> bool:
        """Whether what a label leads to is in the report."""
        return bool(label.target) and (listed or label.kind is MarkKind.MOVED)

    environment.filters["classes"] = _classes
    environment.filters["leads"] = leads
    environment.filters["svg"] = lambda drawing: Markup(svg_element(drawing))  # noqa: S704 - escaped as it is drawn
    return environment


def _classes(run: RunView) -> str:
    return " ".join((*run.kinds, _lines_class(run.colours))) if run.colours else " ".join(run.kinds)


def _lines_class(colours: Iterable[str]) -> str:
    return "lines-" + "-".join(colour.removeprefix("#") for colour in colours)


def _style(view: ReportView) -> str:
    """The sheet with a rule for each colour of a tag: attributes with styles would need a weaker policy."""
    stacks = {
        run.colours
        for row in (view.pair.rows if view.pair else ())
        for block in (*row.left, *row.right)
        for run in block.runs
    }
    chips = {tag.colour for annotation in view.annotations for tag in annotation.tags}
    sheet = resource_path("report", "report.css").read_text(encoding="utf-8")
    rules = (
        *map(_lines_rule, sorted(filter(None, stacks))),
        *(f".edge-{one[1:]} {{ border-color: {one}; }}" for one in sorted(chips)),
    )
    return "\n".join((sheet, *rules))


def _lines_rule(colours: tuple[str, ...]) -> str:
    lines = ", ".join(f"inset 0 -{2 * depth}px {colour}" for depth, colour in enumerate(colours, start=1))
    return f".{_lines_class(colours)} {{ box-shadow: {lines}; padding-bottom: {2 * len(colours)}px; }}"
