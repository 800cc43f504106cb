"""How long the program takes from its start to a window that takes a key, beside a bare window frozen in the same way.

`make bench-start` freezes both and runs this; `--unfrozen` measures the checkout instead, for quick turns. The two take
turns, so that what else the machine does meets both. Prints medians in seconds, and of what the processor did for each
(the same on a busy machine); writes build/bench_start.json.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from installers.checking import program_in
from installers.freeze import prepare_environment, reproducible_environment
from installers.left_out import LEFT_OUT

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build"
BARE_SOURCE = Path(__file__).with_name("bare_window.py")
CACHES = Path("/proc/sys/vm/drop_caches")
PATIENCE = 60
"""Seconds that a start may take."""
WARM, COLD, RATIO = 0.8, 2.0, 2.0
"""What is promised: seconds, seconds with caches dropped, and times a bare window."""


@dataclass(frozen=True, slots=True)
class Way:
    """One way of starting: the command, given the file to write into."""

    name: str
    command: Callable[[Path], Sequence[str]]
    data_kept: bool = False
    """Started before on the same data, as it is on every day but the first."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--program", type=Path, help="the frozen program (usually that in dist)")
    parser.add_argument("--unfrozen", action="store_true", help="measure the checkout, not what is frozen")
    parser.add_argument("--warm-only", action="store_true", help="do not drop the caches")
    asked = parser.parse_args()
    if sys.platform == "linux" and not os.environ.get("DISPLAY"):
        return subprocess.run(["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24", sys.executable, *sys.argv]).returncode
    program = asked.program or program_in(ROOT / "dist" / "motsvar")
    if not asked.unfrozen and not program.exists():
        sys.exit(f"{program} is not there: run make bundle first.")
    ways = ways_of(program, unfrozen=asked.unfrozen)
    found = {"warm": measured(ways, asked.rounds, lambda: None)}
    if not asked.warm_only and can_drop_caches():
        found["cold"] = measured(ways, asked.rounds, drop_caches)
    elif not asked.warm_only:
        print("The caches of the system cannot be dropped here (that takes root on Linux): only warm starts measured.")
    tell(found)
    BUILD.mkdir(exist_ok=True)
    said = {"frozen": not asked.unfrozen, "rounds": asked.rounds, "seconds": found}
    (BUILD / "bench_start.json").write_text(json.dumps(said, indent=1) + "\n", encoding="utf-8")
    return 0


def ways_of(program: Path, *, unfrozen: bool) -> list[Way]:
    ours = [sys.executable, "-m", "motsvar"] if unfrozen else [str(program)]
    bare = [sys.executable, str(BARE_SOURCE)] if unfrozen else [str(frozen_bare_window())]
    case = Path(tempfile.mkdtemp(prefix="motsvar-")) / "case.motsvar"
    shutil.copyfile(ROOT / "annotations.db", case)
    start = [*ours, "self-test", "--start"]
    return [
        Way("bare window", lambda file: [*bare, str(file)]),
        Way("first start", lambda file: [*start, str(file)]),
        Way("later start", lambda file: [*start, str(file)], data_kept=True),
        Way("with a case", lambda file: [*start, str(file), str(case)], data_kept=True),
        Way("--version", lambda _file: [*ours, "--version"]),
    ]


def frozen_bare_window() -> Path:
    """Frozen as the program is: the same Python, libraries, bootloader and modules left out."""
    folder = BUILD / "bare"
    command = [str(prepare_environment()), "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"]
    places = ["--distpath", folder, "--workpath", folder / "work", "--specpath", folder, "--paths", ROOT / "desktop"]
    left_out = [f"--exclude-module={name}" for name in LEFT_OUT]
    subprocess.run(
        [*command, *map(str, places), *left_out, "--name", "bare", str(BARE_SOURCE)],
        check=True, env=reproducible_environment(),
    )  # fmt: skip
    return folder / "bare" / ("bare.exe" if os.name == "nt" else "bare")


Found = dict[str, list[tuple[float, float]]]
"""Of each start, by way: seconds on the clock, and of the processor."""


def measured(ways: Sequence[Way], rounds: int, before: Callable[[], None]) -> Found:
    """One more start of each goes before, and does not count."""
    found: Found = {way.name: [] for way in ways}
    with tempfile.TemporaryDirectory(prefix="motsvar-") as name:
        for turn in range(rounds + 1):
            for way in ways:
                folder = Path(name) / way.name if way.data_kept else Path(tempfile.mkdtemp(dir=name))
                folder.mkdir(exist_ok=True)
                before()
                seconds = start(way.command(folder / "usable"), folder / "usable")
                if turn:
                    found[way.name].append(seconds)
    return found


def start(command: Sequence[str], file: Path) -> tuple[float, float]:
    """Seconds until the window could be used; until its end for a command that has no window."""
    file.unlink(missing_ok=True)
    worked, began = children_worked(), time.monotonic()
    subprocess.run(command, check=True, timeout=PATIENCE, env=environment(), stdout=subprocess.DEVNULL)
    ended = time.monotonic()
    if not file.exists():
        return round(ended - began, 4), round(children_worked() - worked, 4)
    usable, work = map(float, file.read_text().split())
    return round(usable - began, 4), round(work, 4)


def children_worked() -> float:
    times = os.times()
    return times.children_user + times.children_system


def environment() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPATH": str(ROOT / "desktop")}


def can_drop_caches() -> bool:
    return os.access(CACHES, os.W_OK)


def drop_caches() -> None:
    """Every file is read from the disk again."""
    os.sync()
    CACHES.write_text("3\n")


def tell(found: Mapping[str, Found]) -> None:
    for state, ways in found.items():
        print(f"\n{state}: seconds, median (least to most), times a bare window; of the processor, times a bare window")
        bare, bare_work = (median(times) for times in zip(*ways["bare window"], strict=True))
        for name, starts in ways.items():
            seconds, work = zip(*starts, strict=True)
            middle, worked = median(seconds), median(work)
            print(
                f"  {name:12} {middle:6.3f}  ({min(seconds):.3f} to {max(seconds):.3f})  {middle / bare:5.2f}"
                f"   {worked:6.3f}  {worked / bare_work:5.2f}"
            )
    print(f"\nPromised for a start: {WARM} s warm, {COLD} s with caches dropped, {RATIO} times a bare window.")


if __name__ == "__main__":
    sys.exit(main())
