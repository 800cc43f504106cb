"""`motsvar import`, `export` and `check`: case files."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from motsvar.cli.encoding import encoding_option
from motsvar.cli.progress import shown_progress
from motsvar.cli.reading import RECOGNISE_HELP
from motsvar.core.document import Document
from motsvar.core.errors import UnreadableDocument
from motsvar.core.hidden.telling import visible_name
from motsvar.isolation.gathering import gather
from motsvar.isolation.reading import shown_name
from motsvar.isolation.workers import Workers

if TYPE_CHECKING:
    from motsvar.workspace import Workspace

PATH = click.Path(path_type=Path)


@click.command("import")
@click.argument("case", type=PATH)
@click.argument("files", type=PATH, nargs=-1, required=True)
@encoding_option
@click.option("--recognise", is_flag=True, help=RECOGNISE_HELP)
def import_files(case: Path, files: tuple[Path, ...], encoding: str, recognise: bool) -> None:
    """Put FILES, and those in folders among them, into CASE, which is made if it is not there.

    A file that cannot be read is told of, and the others are read all the same; then the exit status is 1.
    """
    from motsvar.workspace import Asked, Workspace, supported_suffixes  # not loaded for other commands

    failed = 0
    with Workers() as workers, shown_progress() as progress:
        gathered = gather(files, supported_suffixes())
        workspace = Workspace.open_or_create(case.absolute(), workers)
        try:
            for file in gathered.files:
                try:
                    _put_in(workspace, workspace.read(file, progress, Asked(encoding, recognise)))
                except UnreadableDocument as error:
                    failed += 1
                    click.echo(f"{shown_name(file)}: {error}", err=True)
        finally:
            workspace.close()
    for count, kind in ((gathered.foreign, "of kinds that are not read"), (failed, "that could not be read")):
        if count:
            click.echo(f"Files {kind}: {count} of {len(gathered.files) + gathered.foreign}.", err=True)
    if failed:
        sys.exit(1)


def _put_in(workspace: "Workspace", document: Document) -> None:
    if not workspace.add_all((document,), of_many=False).new:
        click.echo(f"{document.name}: in the case already", err=True)
        return
    click.echo(f"{document.name}: {len(document.text)} characters", err=True)
    for sentence in document.told:
        click.echo(f"{document.name}: {sentence}", err=True)


@click.command()
@click.argument("case", type=PATH)
@click.argument("out", type=PATH)
@click.option("--format", "format_name", help="Name of the format, where the suffix of OUT does not tell it.")
def export(case: Path, out: Path, format_name: str | None) -> None:
    """Write CASE to OUT in the format of its suffix: .html, .docx, .csv or .jsonld."""
    from motsvar.store.case import Case
    from motsvar.workspace import Workspace

    with Workers() as workers, shown_progress() as progress:
        workspace = Workspace(Case.open(case.absolute(), read_only=True), workers)
        try:
            report = workspace.export(out, format_name, progress=progress)
        finally:
            workspace.close()
    for sentence in report.not_carried:
        click.echo(sentence, err=True)


@click.command()
@click.argument("case", type=PATH)
@click.argument("others", type=PATH, nargs=-1, required=True)
@click.option(
    "--prefer",
    type=click.Choice(["mine", "theirs"]),
    help="Where both changed the same: CASE or the other copy. Without it two notes are kept one under the other, and "
    "of the rest CASE stands.",
)
@click.option("--preview", is_flag=True, help="Say what would be done, and write nothing.")
def merge(case: Path, others: tuple[Path, ...], prefer: str | None, preview: bool) -> None:
    """Join colleagues' copies OTHERS into CASE: all of each or nothing of it, and it can be undone."""
    from motsvar.core.merging import Choice
    from motsvar.store.case import Case
    from motsvar.workspace import Workspace

    with Workers() as workers, Case.open(case.absolute()) as opened:
        workspace = Workspace(opened, workers)
        for other in others:
            plan = workspace.plan_merge(other.absolute())
            choices = {clash.key: Choice(prefer) for clash in plan.clashes} if prefer else {}
            if not preview:
                plan = workspace.merge(other.absolute(), choices)
            added = plan.count("passage", added=True)
            name = visible_name(other.name)
            click.echo(f"{name}: {len(plan.changes)} changes, {added} new annotations, {len(plan.clashes)} clashes")
            for clash in plan.clashes:
                what = clash.column or "removed by one, changed by the other"
                click.echo(
                    f"  {clash.table} {clash.row} {what}: {choices.get(clash.key, clash.default).value}", err=True
                )


@click.command()
@click.argument("case", type=PATH)
def check(case: Path) -> None:
    """Check CASE: integrity, schema, the chain of its history, every anchor. Exit status 1 on any fault."""
    from motsvar.store.case import Case

    with Case.open(case.absolute(), read_only=True) as opened:
        faults = opened.check()
    for fault in faults:
        click.echo(fault)
    if faults:
        sys.exit(1)
    click.echo(f"{visible_name(case.name)} is sound.")
