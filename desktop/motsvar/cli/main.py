"""The commands put together, and how an error reads."""

import sys
from typing import Any

import click
from click_default_group import DefaultGroup

from motsvar import __version__
from motsvar.cli.later import Later
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


_COMMANDS = (
    ("text", "reading:text", "Print the text of FILE as it was read."),
    ("compare", "comparing:compare", "Compare LEFT and RIGHT. Without an option, prints a readable summary."),
    ("themes", "figures:themes", "List the themes that recur in FILES, or in all documents of a case."),
    (
        "matrix",
        "figures:matrix",
        "Print how much the documents of CASE (or of files) share, pair by pair, the most alike first.",
    ),
    (
        "facts",
        "facts:facts",
        "List dates, numbers, laws, organisations, persons and places in FILES, or in all documents of a case.",
    ),
    ("documents", "documents:documents", "List the documents of CASE: name, role, date, case number, sender."),
    (
        "codebook",
        "codebook:codebook",
        "List the themes of CASE's own codebook; with an option, take some in or write them out.",
    ),
    ("search", "searching:search", "Find QUERY in the texts and notes of CASE, in any spelling and inflection."),
    (
        "import",
        "importing:import_files",
        "Put FILES, and those in folders among them, into CASE, which is made if it is not there.",
    ),
    (
        "export",
        "exporting:export",
        "Write CASE to OUT, whole or not at all, in the format of its suffix. What that cannot carry is said.",
    ),
    (
        "merge",
        "cases:merge",
        "Join colleagues' copies OTHERS into CASE: all of each or nothing of it, and it can be undone.",
    ),
    (
        "check",
        "cases:check",
        "Check CASE: integrity, schema, the chain of its history, every anchor. Exit status 1 on any fault.",
    ),
)
"""Name, module and function in this package, and the first paragraph of its help."""

for name, place, first in _COMMANDS:
    cli.add_command(Later(name, f"motsvar.cli.{place}", first))
