"""`motsvar export`: a case in the form that others read."""

from pathlib import Path

import click

from motsvar.cli.output import write_json
from motsvar.cli.progress import shown_progress
from motsvar.core.hidden.telling import visible_name
from motsvar.exports.options import ExportOptions, Part, TableName
from motsvar.isolation.workers import Workers

PATH = click.Path(path_type=Path)


@click.command()
@click.argument("case", type=PATH)
@click.argument("out", type=PATH)
@click.option("--format", "format_name", help="Name of the format, where the suffix of OUT does not tell it.")
@click.option("--language", type=click.Choice(["en", "sv"]), default="en", show_default=True, help="Of the reader.")
@click.option(
    "--part",
    "parts",
    type=click.Choice([part.value for part in Part]),
    multiple=True,
    help="A part of the report that is wanted; may be given several times. Without it, all of them.",
)
@click.option(
    "--table",
    type=click.Choice([table.value for table in TableName]),
    default=TableName.ANNOTATIONS.value,
    show_default=True,
    help="Which table, where OUT holds one only (.csv).",
)
@click.option(
    "--pair",
    nargs=2,
    metavar="LEFT RIGHT",
    help="The two documents to compare, by name or id. Without it those that were open last, else the two most alike.",
)
@click.option("--json", "as_json", is_flag=True, help="Print what was written, and what was not, as JSON.")
def export(
    case: Path,
    out: Path,
    format_name: str | None,
    language: str,
    parts: tuple[str, ...],
    table: str,
    pair: tuple[str, str] | None,
    as_json: bool,
) -> None:
    """Write CASE to OUT, whole or not at all, in the format of its suffix. What that cannot carry is said."""
    from motsvar.store.case import Case
    from motsvar.workspace import Workspace
    from motsvar.workspace.pair_of_export import named_pair

    options = ExportOptions(language, frozenset(map(Part, parts)) or frozenset(Part), TableName(table))
    with Workers() as workers, shown_progress() as progress:
        workspace = Workspace(Case.open(case.absolute(), read_only=True), workers)
        try:
            ids = named_pair(workspace.documents, *pair) if pair else None
            report = workspace.export(out, format_name, options, progress, ids)
        finally:
            workspace.close()
    if report.compared:
        click.echo(f"compared: {' | '.join(map(visible_name, report.compared))}", err=True)
    for count in report.written:
        click.echo(f"{count.what}: {count.number}", err=True)
    for sentence in report.not_carried:
        click.echo(sentence, err=True)
    if as_json:
        written = {count.what: count.number for count in report.written}
        write_json(
            {
                "format": "motsvar.export/1",
                "file": out.name,
                "compared": list(report.compared),
                "written": written,
                "not_carried": list(report.not_carried),
            },
            None,
        )
