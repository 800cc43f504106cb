"""A report in one HTML file: no script, nothing fetched, made to be read on paper as well."""

import base64
import hashlib
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from motsvar.core.hidden.telling import count_hidden
from motsvar.core.progress import Progress, silent
from motsvar.drawing.svg import svg_element
from motsvar.exports.case_content import CaseContent
from motsvar.exports.options import USUAL, ExportOptions, Part
from motsvar.exports.report import Count, Written
from motsvar.exports.report_values import LabelView, ReportView, RunView
from motsvar.exports.report_view import report_view
from motsvar.exports.reporting.sections import sections
from motsvar.exports.runs import MarkKind
from motsvar.resources import resource_path

MOST_CONTRADICTIONS = 6
"""On the summary page, which is to stay one page; all of them follow it where there are more."""
EXCERPT = 140
"""Characters of a passage on that page."""
CHUNK = 2_000
"""Pieces of the template that are written at once."""


def write(content: CaseContent, file: BinaryIO, options: ExportOptions = USUAL, progress: Progress = silent) -> Written:
    """The parts chosen, the summary first and the method last. Everything inserted is escaped."""
    progress(0.0, "Laying out the report")
    lost = tuple(_not_carried(content))
    view = report_view(content, options, lost)
    style = _style(view)
    template = _environment(view).get_template("report.html.j2")
    stream = template.stream(
        view=view,
        style=Markup(style),  # noqa: S704 - our own sheet, and colours that are nothing but #rrggbb
        style_hash=base64.b64encode(hashlib.sha256(style.encode()).digest()).decode(),
        titles={section.id: section.title for section in sections(view)},
        most=MOST_CONTRADICTIONS,
        excerpt=EXCERPT,
        more_contradictions=_is_more(view),
    )
    stream.enable_buffering(CHUNK)
    for piece in stream:
        progress(0.7, "Writing the report")
        file.write(piece.encode("utf-8"))
    return Written(
        (
            Count("documents", len(content.documents)),
            Count("passages", len(view.annotations)),
            Count("rows", len(view.pair.rows) if view.pair else 0),
        ),
        lost,
    )


def _is_more(view: ReportView) -> bool:
    """Whether the summary shortens the list of contradictions, or the words of one."""
    found = view.contradictions
    places = (place for one in found for place in (*one.left, *one.right))
    return len(found) > MOST_CONTRADICTIONS or any(len(place.words) > EXCERPT for place in places)


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


def _not_carried(content: CaseContent) -> Iterator[str]:
    shown = {content.pair.left_id, content.pair.right_id} if content.pair else set()
    if hidden := sum(exported.id not in shown for exported in content.documents):
        yield f"Texts that are not among the two compared are left out: {hidden:,}."
    used = {tag for annotation in content.ordered_annotations for tag in annotation.tags}
    if unused := sum(tag.id not in used for tag in content.tags):
        yield f"Tags on no passage are left out: {unused:,}."
    if described := sum(bool(tag.description) for tag in content.tags):
        yield f"Descriptions of tags are left out: {described:,}."
    if missing := len(content.annotations) - len(content.ordered_annotations):
        yield f"Passages of documents that are not in the case are left out: {missing:,}."
    if unseen := sum(count_hidden(one.note) + count_hidden(one.quote.replace("\f", "")) for one in content.annotations):
        yield f"Characters that hide are shown as signs: {unseen:,}."
