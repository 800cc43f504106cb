"""`motsvar merge` and `check`: case files."""

import sys
from pathlib import Path

import click

from motsvar.core.hidden.telling import visible_name
from motsvar.isolation.workers import Workers

PATH = click.Path(path_type=Path)


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
