"""`motsvar documents`: the documents of a case, and who sent each, when, and in which matter."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from motsvar.cli.output import write_json
from motsvar.core.hidden.telling import visible_name

if TYPE_CHECKING:
    from motsvar.store.documents import StoredDocument

HEADS = ("Name", "Role", "Date", "Case number", "Sender")
NOTHING = "–"
"""Shown where nothing is known."""


@click.command()
@click.argument("case", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Also ids, files, hashes, lengths, and when each was put in.")
def documents(case: Path, as_json: bool) -> None:
    """List the documents of CASE: name, role, date, case number, sender."""
    from motsvar.store.case import Case  # not loaded for other commands

    with Case.open(case.absolute(), read_only=True) as opened:
        stored = opened.documents()
    if as_json:
        write_json({"format": "motsvar.documents/1", "documents": [described(one) for one in stored]}, None)
        return
    if not stored:
        return
    for line in table([HEADS, *(_cells(one) for one in stored)]):
        click.echo(line)


def described(document: "StoredDocument") -> dict[str, object]:
    """A document of a case without its text, for `documents --json`."""
    said, source = document.particulars, document.source
    return {
        "id": document.id,
        "name": document.name,
        "role": document.role,
        "sender": said.sender,
        "dated": said.dated,
        "case_number": said.case_number,
        "length": document.length,
        "file": source.name,
        "sha256": source.sha256,
        "text_sha256": document.text_sha256,
        "added": document.added,
    }


def table(rows: Sequence[Sequence[str]]) -> list[str]:
    """Lines whose columns stand below each other, two spaces apart."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]


def _cells(document: "StoredDocument") -> tuple[str, ...]:
    said = document.particulars
    cells = (document.name, document.role, said.dated, said.case_number, said.sender)
    return tuple(visible_name(cell) or NOTHING for cell in cells)
