"""`motsvar facts`: what is stated in documents."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from motsvar.cli.figures import MOST_COLUMNS, texts_of
from motsvar.cli.heads import document_heads, row
from motsvar.cli.output import path_or_stdout, write_json
from motsvar.cli.progress import shown_progress
from motsvar.core.comparison import FactKind
from motsvar.core.document import Document
from motsvar.core.facts.telling import KIND_WORDS
from motsvar.core.hidden.telling import visible
from motsvar.isolation.comparing import stated_facts
from motsvar.isolation.workers import Workers

if TYPE_CHECKING:
    from motsvar.core.facts.stating import Stated

_WIDEST = max(map(len, KIND_WORDS.values()))


@click.command()
@click.argument("files", type=click.Path(path_type=Path), nargs=-1, required=True)
@click.option(
    "--json", "json_path", type=click.Path(path_type=Path, allow_dash=True), help="Write JSON here; - prints it."
)
def facts(files: tuple[Path, ...], json_path: Path | None) -> None:
    """List dates, numbers, laws, organisations, persons and places in FILES, or in all documents of a case."""
    with Workers() as workers, shown_progress() as progress, texts_of(files, workers, progress) as (known, texts):
        documents = [Document.from_text(text) for _, batch in texts.batches() for text in batch]
        found = stated_facts(documents, workers, progress)
    if json_path is None:
        many = len(known) > MOST_COLUMNS
        for line in () if many else document_heads([one.name for one in known]):
            click.echo(line)
        for fact in found:
            each = [len(spans) for spans in fact.spans]
            counts = f"{sum(map(bool, each)):5d} documents" if many else row([str(count) for count in each])
            click.echo(f"{counts}  {KIND_WORDS[fact.kind]:{_WIDEST}}  {visible(_words(fact))}")
        return
    listed = [
        {
            "kind": fact.kind.value,
            "value": fact.value,
            "details": list(fact.details),
            "occurrences": [[[span.start, span.end] for span in spans] for spans in fact.spans],
        }
        for fact in found
    ]
    names = [one.as_json for one in known]
    write_json({"format": "motsvar.facts/1", "documents": names, "facts": listed}, path_or_stdout(json_path))


def _words(fact: "Stated") -> str:
    """``Åsa Öberg (S)``, ``2 experter``."""
    details = ", ".join(fact.details)
    if fact.kind is FactKind.NUMBER:
        return f"{fact.value} {details}".strip()
    return f"{fact.value} ({details})" if details else fact.value
