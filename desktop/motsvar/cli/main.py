"""The commands put together, and how an error reads."""

import sys
from typing import Any

import click
from click_default_group import DefaultGroup

from motsvar import __version__
from motsvar.cli.cases import check, merge
from motsvar.cli.codebook import codebook
from motsvar.cli.comparing import compare
from motsvar.cli.documents import documents
from motsvar.cli.exporting import export
from motsvar.cli.facts import facts
from motsvar.cli.figures import matrix, themes
from motsvar.cli.importing import import_files
from motsvar.cli.reading import text
from motsvar.cli.searching import search
from motsvar.core.errors import MotsvarError


class Commands(DefaultGroup):  # type: ignore[misc] # it comes without types
    """A known error is one sentence and exit status 1; what follows no command is a case to open."""

    def invoke(self, context: click.Context) -> Any:
        try:
            return super().invoke(context)
        except MotsvarError as error:
            click.echo(f"motsvar: {error}", err=True)
            sys.exit(1)
        except BrokenPipeError:
            sys.exit(1)


@click.group(cls=Commands, default="window", default_if_no_args=True)
@click.version_option(__version__, prog_name="motsvar")
def cli() -> None:
    """Two documents side by side: what corresponds, what differs, which themes recur. Offline.

    Without a command: `motsvar [CASE] [DOCUMENT...]` opens the window.
    """


for command in (text, compare, themes, matrix, facts, documents, codebook, search, import_files, export, merge, check):
    cli.add_command(command)
