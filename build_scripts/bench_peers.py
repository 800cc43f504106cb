"""What other tools find on the same input: each run of words or characters that they say is in both texts.

``python bench_peers.py TOOL PAIRS OUT`` reads ``[[left, right], ...]`` (JSON) and writes the runs of each pair and the
seconds they took. Each tool has its default settings, which are: diff-match-patch over characters with a time-out of
one second a pair, difflib.SequenceMatcher over words, git's own words.
"""

import difflib
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

TOOLS = ("diff-match-patch", "difflib", "git word diff")
_WORD = re.compile(r"[^ \t\n\r\f\v]+")
_ENDLESS = 2**31 - 1


@dataclass(frozen=True, slots=True)
class Run:
    """Characters that are the same on both sides, white space aside; both ranges are half-open."""

    left_start: int
    left_end: int
    right_start: int
    right_end: int


@dataclass(frozen=True, slots=True)
class Found:
    runs: tuple[tuple[Run, ...], ...]
    """Of each pair, in order."""
    seconds: float
    megabytes: float


def ask(tool: str, pairs: Iterable[tuple[str, str]], limit: float) -> Found | None:
    """What a tool finds, in a process of its own; None when it takes more than ``limit`` seconds."""
    with tempfile.TemporaryDirectory() as folder:
        given, out = Path(folder, "pairs.json"), Path(folder, "runs.json")
        given.write_text(json.dumps(list(pairs)), encoding="utf-8")
        command = [sys.executable, __file__, tool, str(given), str(out)]
        try:
            subprocess.run(command, check=True, timeout=limit)
        except subprocess.TimeoutExpired:
            return None
        told = json.loads(out.read_text(encoding="utf-8"))
    runs = tuple(tuple(Run(*run) for run in pair) for pair in told["runs"])
    return Found(runs, told["seconds"], told["megabytes"])


def runs_of_dmp(left: str, right: str) -> Iterator[Run]:
    from diff_match_patch import diff_match_patch

    at_left = at_right = 0
    for operation, text in diff_match_patch().diff_main(left, right):
        size = len(text)
        if operation == 0:
            yield Run(at_left, at_left + size, at_right, at_right + size)
        at_left += size * (operation <= 0)
        at_right += size * (operation >= 0)


def runs_of_difflib(left: str, right: str) -> Iterator[Run]:
    left_words, right_words = list(_WORD.finditer(left)), list(_WORD.finditer(right))
    matcher = difflib.SequenceMatcher(None, [word[0] for word in left_words], [word[0] for word in right_words])
    for at_left, at_right, size in matcher.get_matching_blocks():
        yield from _of_words(left_words, right_words, at_left, at_right, size)


def runs_of_git(left: str, right: str) -> Iterator[Run]:
    left_words, right_words = list(_WORD.finditer(left)), list(_WORD.finditer(right))
    if left == right:
        yield from _of_words(left_words, right_words, 0, 0, len(left_words))
        return
    at_left = at_right = size = 0
    body = False
    for line in _git(left, right).split("\n"):
        if line.startswith("@@"):
            body = True
        count = len(_WORD.findall(line[1:]))
        if not body or line[:1] in ("", "~", "@", "\\"):
            continue
        if line[0] == " ":
            size += count
            continue
        yield from _of_words(left_words, right_words, at_left, at_right, size)
        at_left += size + count * (line[0] == "-")
        at_right += size + count * (line[0] == "+")
        size = 0
    yield from _of_words(left_words, right_words, at_left, at_right, size)
    if (at_left + size, at_right + size) != (len(left_words), len(right_words)):
        raise ValueError("git counts other words")


def _git(left: str, right: str) -> str:
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, name) for name in ("left.txt", "right.txt")]
        for path, text in zip(paths, (left, right), strict=True):
            path.write_bytes(text.replace("\0", "\ufffd").encode("utf-8"))  # git ends a run of words at a zero byte
        command = ["git", "diff", "--no-index", "--no-color", "--text", "--word-diff=porcelain", f"-U{_ENDLESS // 2}"]
        plain = os.environ | {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
        done = subprocess.run([*command, *map(str, paths)], capture_output=True, check=False, env=plain)
    if done.returncode > 1:
        raise RuntimeError("git diff failed")
    return done.stdout.decode("utf-8")


def _of_words(
    left: list[re.Match[str]], right: list[re.Match[str]], at_left: int, at_right: int, size: int
) -> Iterator[Run]:
    if size:
        last_left, last_right = left[at_left + size - 1], right[at_right + size - 1]
        yield Run(left[at_left].start(), last_left.end(), right[at_right].start(), last_right.end())


_RUNS: dict[str, Callable[[str, str], Iterator[Run]]] = dict(
    zip(TOOLS, (runs_of_dmp, runs_of_difflib, runs_of_git), strict=True)
)


def peak_megabytes() -> float:
    """Of this process and of the largest that it waited for. Not ``ru_maxrss`` for itself: it remembers the parent."""
    import resource

    own = re.search(r"VmHWM:\s+(\d+)", Path("/proc/self/status").read_text(encoding="ascii"))
    return max(int(own[1]) if own else 0, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss) / 1024


def main(tool: str, given: str, out: str) -> None:
    pairs = json.loads(Path(given).read_text(encoding="utf-8"))
    begun = time.perf_counter()
    runs = [list(_RUNS[tool](left, right)) for left, right in pairs]
    seconds = time.perf_counter() - begun
    as_lists = [[[run.left_start, run.left_end, run.right_start, run.right_end] for run in pair] for pair in runs]
    told = {"runs": as_lists, "seconds": seconds, "megabytes": peak_megabytes()}
    Path(out).write_text(json.dumps(told), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
