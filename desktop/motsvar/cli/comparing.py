"""`motsvar compare`: two documents, or many pairs."""

import json
import sys
from pathlib import Path

import click

from motsvar.cli.output import path_or_stdout, write_text
from motsvar.cli.progress import shown_progress
from motsvar.cli.summary import summary
from motsvar.core.comparison import Comparison
from motsvar.core.comparison_lines import read_comparison, whole_json
from motsvar.core.document import Document
from motsvar.core.errors import MotsvarError
from motsvar.core.progress import Progress, silent
from motsvar.core.silence.finding import silences
from motsvar.core.silence.telling import silence_line
from motsvar.core.silence.values import LaidText, Silence
from motsvar.exports.writing import write_whole
from motsvar.isolation.comparing import compare_written
from motsvar.isolation.reading import read_file, read_pair
from motsvar.isolation.workers import Workers

OUT = click.Path(path_type=Path, allow_dash=True)


@click.command()
@click.argument("files", type=click.Path(path_type=Path), nargs=-1)
@click.option("--json", "json_path", type=OUT, help="Write the comparison as JSON here; - prints it.")
@click.option("--html", "html_path", type=click.Path(path_type=Path), help="Write a report with both texts here.")
@click.option(
    "--reference",
    "reference_path",
    type=click.Path(path_type=Path),
    help="The motion, or another document that both answer: tells what is quoted from it and which demands are met.",
)
@click.option("--pairs", type=click.Path(path_type=Path), help="Compare many pairs: LEFT<TAB>RIGHT a line.")
@click.option("--json-lines", type=click.Path(path_type=Path), help="With --pairs: a result a line, in that order.")
def compare(
    files: tuple[Path, ...],
    json_path: Path | None,
    html_path: Path | None,
    reference_path: Path | None,
    pairs: Path | None,
    json_lines: Path | None,
) -> None:
    """Compare LEFT and RIGHT. Without an option, prints a readable summary."""
    if pairs or json_lines:
        if files or not (pairs and json_lines):
            raise click.UsageError("--pairs and --json-lines go together, without LEFT and RIGHT.")
        sys.exit(_compare_pairs(pairs, json_lines, reference_path))
    if len(files) != 2:
        raise click.UsageError("compare takes two documents: LEFT RIGHT.")
    with Workers(prestart=2, ready_for="compare", lasting=False) as workers, shown_progress() as progress:
        reference = read_file(reference_path, workers, progress) if reference_path else None
        left, right, lines = _compared(*files, reference, workers, progress)
    if json_path:
        write_text(_with_silence(left, right, lines, reference), path_or_stdout(json_path))
    if html_path:
        from motsvar.workspace import write_report  # loaded only when there is one to write

        write_report(left, right, read_comparison(lines), html_path, reference)
    if not json_path and not html_path:
        comparison = read_comparison(lines)
        click.echo(summary(left, right, comparison, _silences(left, right, comparison, reference), reference))


def _compared(
    left_path: Path, right_path: Path, reference: Document | None, workers: Workers, progress: Progress
) -> tuple[Document, Document, tuple[str, ...]]:
    left, right = read_pair(left_path, right_path, workers, progress)
    return left, right, compare_written(left, right, workers, progress=progress, reference=reference)


def _silences(
    left: Document, right: Document, comparison: Comparison, reference: Document | None
) -> tuple[Silence, ...]:
    return silences(comparison, LaidText.of(left), LaidText.of(right), reference.text if reference else None)


def _with_silence(left: Document, right: Document, lines: tuple[str, ...], reference: Document | None) -> str:
    """The JSON of a comparison, with what is derived from it."""
    return whole_json((*lines, silence_line(_silences(left, right, read_comparison(lines), reference))))


def _compare_pairs(listing: Path, out: Path, reference_path: Path | None) -> int:
    """Exit status 1 when a pair failed; its line then holds the reason."""
    try:
        rows = [row.split("\t") for row in listing.read_text(encoding="utf-8").split("\n") if row.strip()]
    except (OSError, UnicodeDecodeError):
        raise MotsvarError(f"{listing.name} cannot be read.", "Give a UTF-8 file with LEFT<TAB>RIGHT a line.") from None
    written: list[str] = []
    failed = False
    with Workers(prestart=2, ready_for="compare") as workers, shown_progress() as progress:
        reference = read_file(reference_path, workers) if reference_path else None
        for number, row in enumerate(rows):
            progress(number / len(rows), f"{number} of {len(rows)}")
            try:
                if len(row) != 2:
                    raise MotsvarError(f"Line {number + 1} is not two paths with a tab between.")
                left, right, lines = _compared(Path(row[0]), Path(row[1]), reference, workers, silent)
                written.append(_with_silence(left, right, lines, reference).replace("\n", ""))
            except MotsvarError as error:
                failed = True
                written.append(json.dumps({"error": str(error)}, ensure_ascii=False))
    write_whole(out, "".join(line + "\n" for line in written).encode("utf-8"))
    return 1 if failed else 0
