"""`make bench`: measures, prints a table, writes build/bench.json; with --write also the table of docs/BENCHMARKS.md.

Two corpora are not part of the project: their rows are left out unless --data or MOTSVAR_BENCH_DATA names the folder
that holds them (docs/BENCHMARKS.md says where they come from).
"""

import argparse
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from bench_data import DRAFTS, PASSAGES
from bench_quality import rows_of_answers, rows_of_drafts, rows_of_reading_errors, rows_of_shared_passages
from bench_speed import LARGE, PATIENCE, rows_of_large_pair, rows_of_pathological
from bench_table import Row, markdown, printed, renewed
from bench_view import Figure
from bench_view import measure as measure_view

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "BENCHMARKS.md"


def rows(data: Path | None) -> Iterator[Row]:
    """Of the engine; the yardsticks of the folder first, as far as it has them."""
    for name, measured in ((PASSAGES, rows_of_shared_passages), (DRAFTS, rows_of_drafts)):
        if data and (data / name).is_file():
            yield from measured(data)
        else:
            print(f"Left out: {name} is not there.", file=sys.stderr)
    yield from rows_of_reading_errors()
    yield from rows_of_answers()
    for megabytes in LARGE:
        yield from rows_of_large_pair(megabytes)
    yield from rows_of_pathological()


def view_lines(figures: list[Figure]) -> Iterator[str]:
    width = max(len(figure["name"]) for figure in figures)
    yield f"{'':{width}}  {'value':>9} unit  {'peer':>9}  {'ratio':>6}  {'target':>7}  holds"
    for figure in figures:
        peer, ratio = (f"{number:.3f}" if number is not None else "–" for number in (figure["peer"], figure["ratio"]))
        yield (
            f"{figure['name']:{width}}  {figure['value']:9.3f} {figure['unit']:4}  {peer:>9}  {ratio:>6}  "
            f"{figure['target']:7.2f}  {'yes' if figure['holds'] else 'NO'}"
        )


def main() -> int:
    parser = argparse.ArgumentParser(description="Measures the comparison and the window.")
    named = os.environ.get("MOTSVAR_BENCH_DATA")
    parser.add_argument("--data", type=Path, default=Path(named) if named else None, help="folder of the corpora")
    parser.add_argument("--write", action="store_true", help="renew the table in docs/BENCHMARKS.md")
    asked = parser.parse_args()
    engine = list(rows(asked.data))
    print(printed(engine, PATIENCE))
    figures = measure_view()
    print("\n".join(["", "The window", *view_lines(figures)]))
    out = ROOT / "build" / "bench.json"
    out.parent.mkdir(exist_ok=True)
    told = {"engine": [row.as_json() for row in engine], "view": [dict(figure) for figure in figures]}
    out.write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    if asked.write:
        PAGE.write_text(renewed(PAGE.read_text(encoding="utf-8"), markdown(engine, PATIENCE)), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
