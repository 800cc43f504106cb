"""What `motsvar matrix` does: how much the documents of a case share, or which themes each of them has."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from motsvar import __version__
from motsvar.cli.figures import Known, counts_json, texts_of, write_counts
from motsvar.cli.output import path_or_stdout, write_json
from motsvar.cli.progress import shown_progress
from motsvar.core.case_figures import Overlap, OverlapTable, ThemeTable, estimated, overlap_written, pairs_of
from motsvar.core.document import Document
from motsvar.core.errors import MotsvarError
from motsvar.core.families import in_families
from motsvar.core.progress import Progress
from motsvar.drawing.case_tables import ABOUT, MOST_THEMES, Names, overlap_matrix, per_cent, theme_matrix
from motsvar.drawing.matrix import Matrix
from motsvar.drawing.matrix import matrix as drawn
from motsvar.drawing.shapes import Canvas
from motsvar.drawing.svg import svg_bytes
from motsvar.exports.writing import write_whole
from motsvar.isolation.comparing import compare_written
from motsvar.isolation.whole_case import CaseTexts, case_candidates, case_themes
from motsvar.isolation.workers import Workers

MOST_DRAWN = 40
"""Documents in a picture: more rows could not be read."""
FEW = 12
"""Documents of which every two are compared, and without being asked."""
ESTIMATED = "estimated by runs of words in common; rewording and misreadings make it more. --exact compares."
WIDTH, TALLEST, EM = 1000.0, 4000.0, 14.0
"""Pixels of a picture, and of its text."""


@dataclass(frozen=True, slots=True)
class Out:
    """Where it is written; all None prints it."""

    json: Path | None
    csv: Path | None
    svg: Path | None


PRINTED = Out(None, None, None)


def tell_matrix(files: Sequence[Path], out: Out, *, of_themes: bool, exact: bool) -> None:
    """What the command does."""
    with Workers() as workers, shown_progress() as progress, texts_of(files, workers, progress) as (known, texts):
        if of_themes:
            themes = ThemeTable(_ids(known), case_themes(texts, workers, progress))
        else:
            table = _overlaps(known, texts, workers, progress, exact=exact or len(known) <= FEW)
    if of_themes:
        _tell_themes(known, themes, out)
    else:
        _tell_overlaps(known, table, out)


def _ids(known: Sequence[Known]) -> tuple[str, ...]:
    """Documents go by their numbers: files have no others."""
    return tuple(map(str, range(len(known))))


def _names(known: Sequence[Known]) -> Names:
    return Names(_ids(known), tuple(one.name for one in known))


def _overlaps(
    known: Sequence[Known], texts: CaseTexts, workers: Workers, progress: Progress, *, exact: bool
) -> OverlapTable:
    """The pairs of all documents, the most alike first."""
    ids = _ids(known)
    overlaps = estimated(ids, case_candidates(texts, workers, _within(progress, 0.0, 0.2 if exact else 1.0)))
    if exact:
        pairs = pairs_of(ids) if len(ids) <= FEW else [(one.left, one.right) for one in overlaps]
        compared = (
            _compared(pair, known, texts, workers, _within(progress, 0.2 + 0.8 * at / len(pairs), 1.0))
            for at, pair in enumerate(pairs)
        )
        overlaps = tuple(sorted(compared, key=lambda one: -one.share))
    return OverlapTable(ids, overlaps, is_sifted=True)


def _compared(
    pair: tuple[str, str], known: Sequence[Known], texts: CaseTexts, workers: Workers, progress: Progress
) -> Overlap:
    numbers = [int(one) for one in pair]
    left, right = (
        Document.from_text(texts.read(range(number, number + 1))[0], known[number].name) for number in numbers
    )
    progress(0.0, f"{left.name} | {right.name}")
    overlap = overlap_written(*pair, compare_written(left, right, workers))
    if overlap is None:
        raise MotsvarError(f"{left.name} and {right.name} could not be compared.")
    return overlap


def _tell_overlaps(known: Sequence[Known], table: OverlapTable, out: Out) -> None:
    if out.json:
        pairs = [
            {
                "left": int(one.left),
                "right": int(one.right),
                "left_share": round(one.left_share, 4),
                "right_share": round(one.right_share, 4),
                "estimated": one.estimated,
            }
            for one in table.overlaps
        ]
        told = {"format": "motsvar.matrix/1", "documents": [one.as_json for one in known], "pairs": pairs}
        write_json(told, path_or_stdout(out.json))
    if out.csv:
        _write_pairs(known, table, out.csv)
    if out.svg:
        order = tuple(dict.fromkeys(one for pair in table.overlaps for one in (pair.left, pair.right)))
        shown = (order or table.documents)[:MOST_DRAWN] if len(known) > MOST_DRAWN else table.documents
        among = table.among(_in_families(table, shown))
        said = "Per cent of the document on the left that corresponds to the one above. ≈: estimated."
        _draw(overlap_matrix(among, _names(known), "Document by document", _sentences(said, among, known)), out.svg)
    if out == PRINTED:
        if table.overlaps:
            click.echo("   A       B    A | B")
        for one in table.overlaps:
            shares = "  ".join(f"{_share(share, one):>4} %" for share in (one.left_share, one.right_share))
            click.echo(f"{shares}  {known[int(one.left)].name} | {known[int(one.right)].name}")
        if any(one.estimated for one in table.overlaps):
            click.echo(f"{ABOUT}: {ESTIMATED}", err=True)


def _tell_themes(known: Sequence[Known], table: ThemeTable, out: Out) -> None:
    if out.json:
        write_json(counts_json(known, table.themes), path_or_stdout(out.json))
    if out.csv:
        write_counts(known, table.themes, out.csv)
    if out.svg:
        among = table.among(table.fullest((), MOST_DRAWN, MOST_THEMES))
        said = "How often each theme is in each document."
        _draw(theme_matrix(among, _names(known), "Themes by document", _sentences(said, among, known)), out.svg)
    if out == PRINTED:
        for theme in table.themes:
            click.echo(f"{theme.label}")
            for number, spans in enumerate(theme.spans):
                if spans:
                    click.echo(f"{len(spans):6d}  {known[number].name}")


def _in_families(table: OverlapTable, shown: Sequence[str]) -> tuple[str, ...]:
    from motsvar.core.candidates import Candidate

    among = frozenset(shown)
    pairs = (
        Candidate(int(one.left), int(one.right), one.left_share, one.right_share)
        for one in table.overlaps
        if one.left in among and one.right in among
    )
    return tuple(map(str, in_families([int(one) for one in shown], pairs)))


def _sentences(first: str, among: OverlapTable | ThemeTable, known: Sequence[Known]) -> tuple[str, ...]:
    shown = len(among.documents)
    return (first,) if shown == len(known) else (first, f"Shown are {shown} of {len(known)} documents.")


def _draw(table: Matrix, path: Path) -> None:
    drawing = drawn(Canvas(WIDTH, TALLEST, EM), table).trimmed().with_foot(f"Motsvar {__version__}")
    write_whole(path, svg_bytes(drawing))


def _write_pairs(known: Sequence[Known], table: OverlapTable, path: Path) -> None:
    from motsvar.workspace import write_list

    rows = [
        (
            known[int(one.left)].name,
            known[int(one.right)].name,
            f"{one.left_share:.4f}",
            f"{one.right_share:.4f}",
            "estimated" if one.estimated else "compared",
            known[int(one.left)].sha256,
            known[int(one.right)].sha256,
        )
        for one in table.overlaps
    ]
    columns = ("left", "right", "left share", "right share", "how", "left source sha256", "right source sha256")
    write_list(columns, rows, path)


def _share(share: float, one: Overlap) -> str:
    return f"{ABOUT}{per_cent(share)}" if one.estimated else per_cent(share)


def _within(progress: Progress, begin: float, end: float) -> Progress:
    return lambda fraction, phrase: progress(begin + (end - begin) * fraction, phrase)
