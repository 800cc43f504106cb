"""A report in one HTML file: no script, nothing fetched, made to be read on paper as well."""

from collections.abc import Iterator
from typing import BinaryIO

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from motsvar.core.hidden.telling import count_hidden, visible
from motsvar.core.progress import Progress, silent
from motsvar.exports.case_content import CaseContent
from motsvar.exports.options import USUAL, ExportOptions
from motsvar.exports.report import Count, Written
from motsvar.exports.report_view import annotation_views, note_views, pair_view
from motsvar.resources import resource_path


def write(
    content: CaseContent, file: BinaryIO, _options: ExportOptions = USUAL, _progress: Progress = silent
) -> Written:
    """Summary, the pair side by side, themes, facts, annotations, method. Everything inserted is escaped."""
    environment = Environment(
        loader=FileSystemLoader(resource_path("report")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["visible"] = visible
    pair = pair_view(content, content.pair) if content.pair else None
    annotations = annotation_views(content)
    html = environment.get_template("report.html.j2").render(
        case=content, pair=pair, annotations=annotations, notes=note_views(content)
    )
    written = (
        Count("documents", len(content.documents)),
        Count("passages", len(annotations)),
        Count("rows", len(pair.rows) if pair else 0),
    )
    file.write(html.encode("utf-8"))
    return Written(written, tuple(_not_carried(content)))


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
