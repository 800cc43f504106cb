"""`motsvar compare`: two documents, or many pairs."""

import json
import sys
from collections import Counter
from pathlib import Path

import click

from motsvar.cli.output import path_or_stdout, write_text
from motsvar.cli.progress import shown_progress
from motsvar.core.comparison import Comparison, Verdict
from motsvar.core.comparison_lines import read, whole_json
from motsvar.core.document import Document
from motsvar.core.errors import MotsvarError
from motsvar.core.findings import findings
from motsvar.core.progress import Progress, silent
from motsvar.exports.writing import write_whole
from motsvar.isolation.comparing import compare_written
from motsvar.isolation.reading import read_file
from motsvar.isolation.workers import Workers
from motsvar.workspace import write_report

OUT = click.Path(path_type=Path, allow_dash=True)


@click.command()
@click.argument("files", type=click.Path(path_type=Path), nargs=-1)
@click.option("--json", "json_path", type=OUT, help="Write the comparison as JSON here; - prints it.")
@click.option("--html", "html_path", type=click.Path(path_type=Path), help="Write a report with both texts here.")
@click.option("--pairs", type=click.Path(path_type=Path), help="Compare many pairs: LEFT<TAB>RIGHT a line.")
@click.option("--json-lines", type=click.Path(path_type=Path), help="With --pairs: a result a line, in that order.")
def compare(
    files: tuple[Path, ...],
    json_path: Path | None,
    html_path: Path | None,
    pairs: Path | None,
    json_lines: Path | None,
) -> None:
    """Compare LEFT and RIGHT. Without an option, prints a readable summary."""
    if pairs or json_lines:
        if files or not (pairs and json_lines):
            raise click.UsageError("--pairs and --json-lines go together, without LEFT and RIGHT.")
        sys.exit(_compare_pairs(pairs, json_lines))
    if len(files) != 2:
        raise click.UsageError("compare takes two documents: LEFT RIGHT.")
    with Workers() as workers, shown_progress() as progress:
        left, right, lines = _compared(*files, workers, progress)
    if json_path:
        write_text(whole_json(lines), path_or_stdout(json_path))
    if html_path:
        write_report(left, right, read(lines), html_path)
    if not json_path and not html_path:
        click.echo(summary(left, right, read(lines)))


def _compared(
    left_path: Path, right_path: Path, workers: Workers, progress: Progress
) -> tuple[Document, Document, tuple[str, ...]]:
    left, right = read_file(left_path, workers, progress), read_file(right_path, workers, progress)
    return left, right, compare_written(left, right, workers, progress=progress)


def _compare_pairs(listing: Path, out: Path) -> int:
    """Exit status 1 when a pair failed; its line then holds the reason."""
    try:
        rows = [row.split("\t") for row in listing.read_text(encoding="utf-8").split("\n") if row.strip()]
    except (OSError, UnicodeDecodeError):
        raise MotsvarError(f"{listing.name} cannot be read.", "Give a UTF-8 file with LEFT<TAB>RIGHT a line.") from None
    written: list[str] = []
    failed = False
    with Workers(prestart=2) as workers, shown_progress() as progress:
        for number, row in enumerate(rows):
            progress(number / len(rows), f"{number} of {len(rows)}")
            try:
                if len(row) != 2:
                    raise MotsvarError(f"Line {number + 1} is not two paths with a tab between.")
                _left, _right, lines = _compared(Path(row[0]), Path(row[1]), workers, silent)
                written.append(whole_json(lines).replace("\n", ""))
            except MotsvarError as error:
                failed = True
                written.append(json.dumps({"error": str(error)}, ensure_ascii=False))
    write_whole(out, "".join(line + "\n" for line in written).encode("utf-8"))
    return 1 if failed else 0


def summary(left: Document, right: Document, comparison: Comparison) -> str:
    """What a person wants to know first."""
    relations = Counter(match.relation.value for match in comparison.matches)
    kinds = Counter(finding.kind for finding in findings(comparison))
    facts = Counter(fact.verdict for fact in comparison.facts)
    moved = sum(match.moved for match in comparison.matches)
    lines = [
        f"A  {left.name}: {len(left.text)} characters, {comparison.left.language}, "
        f"reading errors about {comparison.left.noise:.0%}, {comparison.summary.left_shared:.0%} corresponds",
        f"B  {right.name}: {len(right.text)} characters, {comparison.right.language}, "
        f"reading errors about {comparison.right.noise:.0%}, {comparison.summary.right_shared:.0%} corresponds",
        "",
        "Matches      "
        + (", ".join(f"{n} {name}" for name, n in relations.most_common()) or "none")
        + f"; {moved} moved",
        "Differences  " + (", ".join(f"{n} {kind}" for kind, n in kinds.most_common()) or "none"),
        f"Facts        {facts[Verdict.BOTH]} in both, {facts[Verdict.DIFFERS]} differ, "
        f"{facts[Verdict.LEFT_ONLY]} only in A, {facts[Verdict.RIGHT_ONLY]} only in B",
        "Themes       " + (", ".join(theme.label for theme in comparison.themes[:10]) or "none"),
    ]
    if comparison.summary.note:
        lines += ["", comparison.summary.note]
    return "\n".join(lines)
