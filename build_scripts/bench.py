"""`make bench`: measures, prints a table, writes build/bench.json.

Figures are medians of one run on this machine. Compare the ratios: machines and loads differ, ratios less so.
"""

import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from bench_view import measure as measure_view
from large_pair import large_pair

ROOT = Path(__file__).resolve().parents[1]
RUNS = 3
COMPARE = """
import sys, time, json
from pathlib import Path
from motsvar.core.compare import compare
from motsvar.isolation.computing import relax_collector
from motsvar.core.document import Document
from motsvar.lexicons import load_lexicon
left, right = (Document.from_text(Path(p).read_text(encoding="utf-8")) for p in sys.argv[1:])
lexicon = load_lexicon("sv")
relax_collector()
begun = time.perf_counter()
compare(left, right, lexicon=lexicon)
print(json.dumps(time.perf_counter() - begun))
"""


@dataclass(frozen=True)
class Figure:
    """One line of the table. ``peer`` is the same measure of what the name says; ``ratio`` is value over peer."""

    name: str
    value: float
    unit: str
    peer: float | None
    ratio: float | None
    target: float
    holds: bool


def timed(command: list[str]) -> tuple[float, float, str]:
    """Wall seconds, peak megabytes and output of a command."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    begun = time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    seconds = time.perf_counter() - begun
    peak = max(before, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss) / 1024
    return seconds, peak, done.stdout


def measure_comparison(megabytes: int) -> Iterator[Figure]:
    """The comparison alone, the whole command, and its memory, beside `git diff --word-diff`."""
    pair = large_pair(megabytes * 1_000_000)
    with tempfile.TemporaryDirectory() as folder:
        paths = [str(Path(folder, name)) for name in ("left.txt", "right.txt")]
        for path, text in zip(paths, (pair.left, pair.right), strict=True):
            Path(path).write_text(text, encoding="utf-8")
        alone, whole, git, peaks = [], [], [], []
        for _ in range(RUNS):
            _seconds, peak, printed = timed([sys.executable, "-c", COMPARE, *paths])
            alone.append(float(printed))
            peaks.append(peak)
            whole.append(timed([sys.executable, "-m", "motsvar", "compare", *paths, "--json", folder + "/o.json"])[0])
            git.append(timed(["git", "diff", "--no-index", "--word-diff=porcelain", *paths])[0])
    size = f"{megabytes} MB × {megabytes} MB with reading errors"
    peer = sorted(git)[RUNS // 2]
    for name, seconds, target in (("comparison alone", alone, 2.0), ("whole command", whole, 3.0)):
        value = sorted(seconds)[RUNS // 2]
        yield Figure(f"{name}, {size}; peer: git word diff", value, "s", peer, value / peer, target, value < target)
    yield Figure(f"comparison, {size}: peak memory", max(peaks), "MB", None, None, 300, max(peaks) < 300)


def main() -> int:
    figures = [asdict(figure) for figure in measure_comparison(1)] + [dict(row) for row in measure_view()]
    width = max(len(str(figure["name"])) for figure in figures)
    print(f"{'':{width}}  {'value':>9} unit  {'peer':>9}  {'ratio':>6}  {'target':>7}  holds")
    for figure in figures:
        peer, ratio = (f"{figure[key]:.3f}" if figure[key] is not None else "–" for key in ("peer", "ratio"))
        print(
            f"{figure['name']:{width}}  {figure['value']:9.3f} {figure['unit']:4}  {peer:>9}  {ratio:>6}  "
            f"{figure['target']:7.2f}  {'yes' if figure['holds'] else 'NO'}"
        )
    out = ROOT / "build" / "bench.json"
    out.parent.mkdir(exist_ok=True)
    out.write_text(json.dumps(figures, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(f"Written: {out.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
