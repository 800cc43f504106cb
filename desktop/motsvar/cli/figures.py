"""`motsvar themes` and `motsvar matrix`: figures on many documents, those of a case or of files."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from motsvar.cli.codebook import codebook_read, counted, is_counted
from motsvar.cli.documents import NOTHING
from motsvar.cli.heads import document_heads, row
from motsvar.cli.output import path_or_stdout, write_json
from motsvar.cli.progress import shown_progress
from motsvar.core.document import Document
from motsvar.core.progress import Progress
from motsvar.isolation.reading import read_file
from motsvar.isolation.whole_case import CaseTexts, case_themes
from motsvar.isolation.workers import Workers

if TYPE_CHECKING:
    from motsvar.core.themes.finding import RecurringTheme

PATH = click.Path(path_type=Path)
OUT = click.Path(path_type=Path, allow_dash=True)
MOST_COLUMNS = 20
"""Documents whose counts are printed one beside the other; of more, how many have a theme is."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is told of a document beside its figures."""

    name: str
    sha256: str
    text_sha256: str

    @property
    def as_json(self) -> dict[str, str]:
        return {"name": self.name, "sha256": self.sha256, "text_sha256": self.text_sha256}


@contextmanager
def texts_of(paths: Sequence[Path], workers: Workers, progress: Progress) -> Iterator[tuple[list[Known], CaseTexts]]:
    """The documents of one case, of which only a batch is read at a time; or files, which are read at once."""
    from motsvar.store.case import Case
    from motsvar.store.opening import is_case

    if not any(is_case(path) for path in paths):
        documents = [read_file(path, workers, progress) for path in paths]
        yield [_known(one) for one in documents], _at_hand(documents)
        return
    if len(paths) > 1:
        raise click.UsageError("Give one case alone, or documents.")
    with Case.open(paths[0].absolute(), read_only=True) as case:
        stored = case.documents()
        ids = [one.id for one in stored]
        known = [Known(one.name, one.source.sha256, one.text_sha256) for one in stored]
        yield known, CaseTexts([one.length for one in stored], lambda some: case.texts(ids[some.start : some.stop]))


def _known(document: Document) -> Known:
    return Known(document.source.name, document.source.sha256, document.text_sha256)


def _at_hand(documents: Sequence[Document]) -> CaseTexts:
    texts = [one.text for one in documents]
    return CaseTexts([len(text) for text in texts], lambda some: texts[some.start : some.stop])


@click.command()
@click.argument("files", type=PATH, nargs=-1, required=True)
@click.option("--json", "json_path", type=OUT, help="Write JSON here; - prints it.")
@click.option("--csv", "csv_path", type=PATH, help="Write a table here: a row a document, a column a theme.")
@click.option("--codebook", type=PATH, help="Count the themes of this CSV instead: theme; pattern; description a row.")
def themes(files: tuple[Path, ...], json_path: Path | None, csv_path: Path | None, codebook: Path | None) -> None:
    """List the themes that recur in FILES, or in all documents of a case."""
    own = codebook_read(codebook) if codebook else ()
    with Workers() as workers, shown_progress() as progress, texts_of(files, workers, progress) as (known, texts):
        if codebook:
            documents = (Document.from_text(text) for _, batch in texts.batches() for text in batch)
            found = counted(own, documents, len(known), workers, progress)
        else:
            found = case_themes(texts, workers, progress)
    if json_path:
        write_json(counts_json(known, found), path_or_stdout(json_path))
    if csv_path:
        write_counts(known, found, csv_path)
    if not json_path and not csv_path:
        if len(known) <= MOST_COLUMNS:
            for line in document_heads([one.name for one in known]):
                click.echo(line)
        for theme in found:
            click.echo(f"{printed(theme, len(known))}  {theme.label}")


@click.command()
@click.argument("case", type=PATH, nargs=-1, required=True)
@click.option("--themes", "of_themes", is_flag=True, help="Which themes are in which documents, and how often.")
@click.option("--exact", is_flag=True, help="Compare the pairs that may share words; else their shares are estimated.")
@click.option("--json", "json_path", type=OUT, help="Write JSON here; - prints it.")
@click.option("--csv", "csv_path", type=PATH, help="Write a table here.")
@click.option("--svg", "svg_path", type=PATH, help="Write a picture here; of a large case a choice of documents.")
def matrix(
    case: tuple[Path, ...],
    of_themes: bool,
    exact: bool,
    json_path: Path | None,
    csv_path: Path | None,
    svg_path: Path | None,
) -> None:
    """Print how much the documents of CASE (or of files) share, pair by pair, the most alike first.

    Which pairs may share words is found without comparing every two; "≈" is before a share that is estimated so.
    """
    from motsvar.cli.matrix import Out, tell_matrix  # numpy is not loaded for other commands

    tell_matrix(case, Out(json_path, csv_path, svg_path), of_themes=of_themes, exact=exact)


def counts_json(known: Sequence[Known], found: Sequence["RecurringTheme"]) -> dict[str, object]:
    """The themes with their places in each document, in the order of the documents."""
    listed = [
        {
            "label": theme.label,
            "score": round(theme.score, 4),
            "counts": [len(spans) for spans in theme.spans] if is_counted(theme, len(known)) else None,
            "occurrences": [[[span.start, span.end] for span in spans] for spans in theme.spans]
            if is_counted(theme, len(known))
            else None,
        }
        for theme in found
    ]
    return {"format": "motsvar.themes/1", "documents": [one.as_json for one in known], "themes": listed}


def write_counts(known: Sequence[Known], found: Sequence["RecurringTheme"], path: Path) -> None:
    """How often each theme is in each document, for a spreadsheet."""
    from motsvar.workspace import write_list

    columns = [
        [str(len(spans)) for spans in theme.spans] if is_counted(theme, len(known)) else [NOTHING] * len(known)
        for theme in found
    ]
    rows = [(one.name, one.sha256, *(column[number] for column in columns)) for number, one in enumerate(known)]
    write_list(("document", "source sha256", *(theme.label for theme in found)), rows, path)


def printed(theme: "RecurringTheme", documents: int) -> str:
    """The counts of a theme in a line: in each document, or in how many."""
    if documents <= MOST_COLUMNS:
        counted = is_counted(theme, documents)
        return row([str(len(spans)) for spans in theme.spans] if counted else [NOTHING] * documents)
    if not is_counted(theme, documents):
        return f"{NOTHING:>6} in {NOTHING:>6} documents"
    return f"{sum(map(len, theme.spans)):6d} in {sum(map(bool, theme.spans)):6d} documents"
