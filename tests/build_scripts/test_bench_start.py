"""The benchmark of the start takes the moment that the program writes down, and goes by the commands given."""

import sys
from pathlib import Path

from bench_start import Way, measured, start, tell

WRITES = "import sys, time; open(sys.argv[1], 'w').write(f'{time.monotonic()} 0.25'); time.sleep(0.3)"


def test_a_start_ends_when_the_window_can_be_used_not_when_the_program_ends(tmp_path: Path) -> None:
    seconds, work = start([sys.executable, "-c", WRITES, str(tmp_path / "file")], tmp_path / "file")
    assert seconds > 0
    assert work == 0.25
    whole, _ = start([sys.executable, "-c", "import time; time.sleep(0.3)"], tmp_path / "none")
    assert whole >= 0.3


def test_ways_take_turns_and_the_first_of_each_does_not_count() -> None:
    before: list[int] = []
    ways = [
        Way(name, lambda file: [sys.executable, "-c", WRITES.replace("0.3", "0"), str(file)])
        for name in ("bare window", "first start")
    ]
    found = measured(ways, 2, lambda: before.append(1))
    assert [len(starts) for starts in found.values()] == [2, 2]
    assert len(before) == 6
    tell({"warm": found})
