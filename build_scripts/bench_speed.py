"""How fast the comparison is, and how right, on large and on pathological pairs."""

import json
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench_peers import TOOLS, Found, Run, ask
from bench_runs import shared_characters
from bench_table import EXCEEDED, Row
from large_pair import LargePair, large_pair
from motsvar.core.span import Span

HERE = Path(__file__).parent
PATIENCE = 20
"""Seconds that a peer has for a pair."""
RUNS = 3
"""Runs of which the best counts: others use the machine, too."""
COMPARE = """
import json, sys, time
from pathlib import Path
from bench_peers import peak_megabytes
from motsvar.core.compare import compare
from motsvar.core.document import Document
from motsvar.isolation.computing import relax_collector
from motsvar.lexicons import load_lexicon, load_words
left, right = (Document.from_text(Path(path).read_text(encoding="utf-8")) for path in sys.argv[1:])
lexicon, words = load_lexicon("sv"), load_words("sv")
relax_collector()
begun = time.perf_counter()
found = compare(left, right, lexicon=lexicon, words=words)
seconds = time.perf_counter() - begun
matches = [[m.left.start, m.left.end, m.right.start, m.right.end, m.moved] for m in found.matches]
print(json.dumps({"seconds": seconds, "megabytes": peak_megabytes(), "matches": matches}))
"""
WHOLE = """
import json, subprocess, sys, time
from bench_peers import peak_megabytes
begun = time.perf_counter()
subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
print(json.dumps([time.perf_counter() - begun, peak_megabytes()]))
"""
Pathological = tuple[str, str, str]
"""Name, left and right."""


@dataclass(frozen=True, slots=True)
class Timed:
    """The comparison alone and the whole command."""

    seconds: float
    megabytes: float
    command_seconds: float
    matches: tuple[tuple[Span, Span, bool], ...]
    """Left, right and whether it is said to be moved."""


@dataclass(frozen=True, slots=True)
class Limits:
    seconds: float
    command_seconds: float | None
    megabytes: float


LARGE = {1: Limits(0.4, 1.2, 100), 5: Limits(3, None, 250)}
"""By megabytes on each side."""


def rows_of_large_pair(megabytes: int) -> Iterator[Row]:
    pair = large_pair(megabytes * 1_000_000)
    ours, theirs = _measured(pair.left, pair.right, RUNS), _peers(pair.left, pair.right)
    limits = LARGE[megabytes]
    group = f"{megabytes} MB × {megabytes} MB with edited words, moved paragraphs and reading errors"
    left, right = paragraphs(pair.left), paragraphs(pair.right)
    runs = [Run(a.start, a.end, b.start, b.end) for a, b, _ in ours.matches]
    partners = partners_of(shared_characters(runs, left, right))
    peers_right = tuple(
        EXCEEDED if one is None else share_right(pair, partners_of(shared_characters(one.runs[0], left, right)))
        for one in theirs
    )
    name = f"paragraphs that get their partner, of {len(right)}"
    yield Row(group, name, "0–1", share_right(pair, partners), 1.0, True, peers_right)
    moved = said_to_be_moved(ours.matches, right)
    name = f"moved paragraphs found, of {len(pair.moved)}"
    yield Row(group, name, "0–1", moves_right(pair, partners, moved), 1.0, True)
    seconds, peak = _seconds(theirs), _megabytes(theirs)
    yield Row(group, "comparison alone", "s", ours.seconds, limits.seconds, False, seconds)
    git = (None, None, seconds[2])
    yield Row(group, "whole command", "s", ours.command_seconds, limits.command_seconds, False, git)
    yield Row(group, "peak memory of the process that compares", "MB", ours.megabytes, limits.megabytes, False, peak)


def rows_of_pathological(size: int = 5_000_000) -> Iterator[Row]:
    """``size`` in characters of the long line."""
    for name, left, right in pathological(size):
        ours, theirs = _measured(left, right, 1), _peers(left, right)
        yield Row("Pathological input", f"{name}: comparison", "s", ours.seconds, 5, False, _seconds(theirs))
        yield Row("Pathological input", f"{name}: memory", "MB", ours.megabytes, None, False, _megabytes(theirs))


def pathological(size: int) -> Iterator[Pathological]:
    pair = large_pair(size)
    yield f"one line of {size / 1e6:g} MB", " ".join(pair.left.split()), " ".join(pair.right.split())
    line = "Nämnden har ingenting att invända mot förslaget.\n"
    yield "20,000 equal lines against 19,000", line * 20_000, line * 19_000
    yield "one word 200,000 times against 190,000", "lampa " * 200_000, "lampa " * 190_000


def paragraphs(text: str) -> list[Span]:
    """Between blank lines."""
    spans, at = [], 0
    for paragraph in text.removesuffix("\n").split("\n\n"):
        spans.append(Span(at, at + len(paragraph)))
        at += len(paragraph) + 2
    return spans


def partners_of(shared: Counter[tuple[int, int]]) -> dict[int, int]:
    """Of each right paragraph the left one with which it shares most."""
    best: dict[int, tuple[int, int]] = {}
    for (left, right), size in shared.items():
        best[right] = max(best.get(right, (0, -1)), (size, -left))
    return {right: -left for right, (size, left) in best.items() if size}


def share_right(pair: LargePair, partners: dict[int, int]) -> float:
    """The share of right paragraphs that get the left one they came from."""
    return sum(partners.get(right) == left for right, left in enumerate(pair.order)) / len(pair.order)


def said_to_be_moved(matches: Sequence[tuple[Span, Span, bool]], right: Sequence[Span]) -> set[int]:
    """Right paragraphs of which most matched characters are said to be moved."""
    by_side: dict[bool, Counter[int]] = {}
    for said in (True, False):
        runs = [Run(b.start, b.end, b.start, b.end) for _, b, moved in matches if moved is said]
        shared = shared_characters(runs, right, right)
        by_side[said] = Counter({i: size for (i, j), size in shared.items() if i == j})
    return {at for at, size in by_side[True].items() if size > by_side[False][at]}


def moves_right(pair: LargePair, partners: dict[int, int], said: set[int]) -> float:
    """The share of moved paragraphs that get their partner; 0 unless those not said to be moved stand in order, and no
    more are said to be than were. Of two that changed places either may be said to have moved."""
    in_order = [left for right, left in enumerate(pair.order) if right not in said]
    if in_order != sorted(in_order) or len(said) > len(pair.moved):
        return 0.0
    places = [right for right, left in enumerate(pair.order) if left in pair.moved]
    return sum(partners.get(right) == pair.order[right] for right in places) / len(places)


def _measured(left: str, right: str, runs: int) -> Timed:
    with tempfile.TemporaryDirectory() as folder:
        paths = [str(Path(folder, name)) for name in ("left.txt", "right.txt")]
        for path, text in zip(paths, (left, right), strict=True):
            Path(path).write_text(text, encoding="utf-8")
        alone = [_python(COMPARE, *paths) for _ in range(runs)]
        command = [sys.executable, "-m", "motsvar", "compare", *paths, "--json", f"{folder}/out.json"]
        whole = [_python(WHOLE, *command) for _ in range(runs)]
    matches = tuple((Span(a, b), Span(c, d), bool(moved)) for a, b, c, d, moved in alone[0]["matches"])
    seconds, megabytes = (min(one[key] for one in alone) for key in ("seconds", "megabytes"))
    return Timed(seconds, megabytes, min(took for took, _ in whole), matches)


def _python(code: str, *arguments: str) -> Any:
    """What a small process prints: one that a large one starts would seem to be as large."""
    done = subprocess.run([sys.executable, "-c", code, *arguments], check=True, capture_output=True, cwd=HERE)
    return json.loads(done.stdout)


def _peers(left: str, right: str) -> list[Found | None]:
    return [ask(tool, [(left, right)], PATIENCE) for tool in TOOLS]


def _seconds(theirs: Sequence[Found | None]) -> tuple[float, ...]:
    return tuple(EXCEEDED if one is None else one.seconds for one in theirs)


def _megabytes(theirs: Sequence[Found | None]) -> tuple[float, ...]:
    return tuple(EXCEEDED if one is None else one.megabytes for one in theirs)
