"""`motsvar codebook`, and the codebook in `motsvar themes`: the user's own themes."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from motsvar.cli.output import write_json
from motsvar.core.document import Document
from motsvar.core.hidden.telling import visible_name
from motsvar.core.progress import Progress
from motsvar.core.themes.codebook_theme import CodebookTheme
from motsvar.isolation.codebook import codebook_occurrences
from motsvar.isolation.workers import Workers
from motsvar.workspace.codebook_files import read_codebook, write_codebook

if TYPE_CHECKING:
    from motsvar.core.themes.finding import RecurringTheme

PATH = click.Path(path_type=Path)


@click.command()
@click.argument("case", type=PATH)
@click.option("--export", "out", type=PATH, help="Write the themes as CSV here: theme; pattern; description a row.")
@click.option("--import", "table", type=PATH, help="Take in the themes of this CSV, or of a list with a word a line.")
@click.option("--json", "as_json", is_flag=True, help="Print the themes as JSON.")
def codebook(case: Path, out: Path | None, table: Path | None, as_json: bool) -> None:
    """List the themes of CASE's own codebook; with an option, take some in or write them out.

    What is taken in is one act, which can be undone. A theme that is there gets the patterns that it lacks. A pattern
    is a word or a phrase in any inflection; trygg* is any word that begins so, /.../ a regular expression.
    """
    from motsvar.store.case import Case  # not loaded to count in files

    taken_in = codebook_read(table) if table else ()
    with Case.open(case.absolute(), read_only=table is None) as opened:
        if table:
            told = opened.add_themes(taken_in)
            click.echo(f"{told.added} themes added, {told.changed} changed.", err=True)
        themes = opened.themes()
    if out:
        write_codebook(themes, out)
    if as_json:
        listed = [{"label": t.label, "patterns": list(t.patterns), "description": t.description} for t in themes]
        write_json({"format": "motsvar.codebook/1", "themes": listed}, None)
    elif not out and not table:
        if not themes:
            click.echo(f"The codebook of {visible_name(case.name)} is empty: take themes in with --import.", err=True)
        for theme in themes:
            click.echo(f"{visible_name(theme.label)}: {visible_name(' | '.join(theme.patterns))}")


def codebook_read(path: Path) -> tuple[CodebookTheme, ...]:
    """The themes of a file; what was not taken is said on standard error."""
    read = read_codebook(path)
    for sentence in read.not_taken:
        click.echo(f"{visible_name(path.name)}: {sentence}", err=True)
    return read.themes


def counted(
    own: Sequence[CodebookTheme], documents: Iterable[Document], of: int, workers: Workers, progress: Progress
) -> "tuple[RecurringTheme, ...]":
    """The user's own themes in documents, ``of`` them, as themes that were found are given; their score is 0. One that
    was given up has no ``spans`` at all, and ``is_counted`` tells it."""
    from motsvar.core.themes.finding import RecurringTheme  # numpy is not loaded for other commands

    found = codebook_occurrences(own, documents, workers, progress, of=of)
    for sentence in found.told:
        click.echo(sentence, err=True)
    return tuple(
        RecurringTheme(one.label, 0.0, () if at in found.given_up else found.places[at]) for at, one in enumerate(own)
    )


def is_counted(theme: "RecurringTheme", documents: int) -> bool:
    """False for a theme that was given up: what is not counted is never shown as none."""
    return len(theme.spans) == documents
