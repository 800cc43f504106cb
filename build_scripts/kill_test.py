"""Kill the program at random moments and count what is lost: nothing may be.

Usage: python build_scripts/kill_test.py [KILLS] [--seed NUMBER]

A child process works on a case through the store and prints each annotation's id when the call has returned, which is
when the window would show it as saved. The parent kills it without warning, reopens the case, and looks for every id.
"""

import argparse
import random
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from threading import Timer

sys.path.insert(0, str(Path(__file__).parents[1] / "desktop"))

from motsvar.core.annotation import NoteTarget
from motsvar.core.document import Document
from motsvar.core.span import Span
from motsvar.store import Case

LONGEST = 0.060
"""Seconds of work before the kill."""
TEXT = "En sjö är blå 🙂 och ett fält är grönt.\n" * 40
CHECK_EVERY = 10
"""Kills between two full checks of the case; the last one is always checked."""


@dataclass(frozen=True, slots=True)
class Campaign:
    """What a number of kills did."""

    kills: int
    acknowledged: int
    missing: int
    faults: tuple[str, ...]

    @property
    def clean(self) -> bool:
        return not self.missing and not self.faults


def work(path: Path) -> None:
    """Annotate for ever, and tell each id when it is kept. Runs in the child."""
    with Case.open(path, person="Kim") as case:
        document = case.documents()[0].id
        tag = case.tags()[0].id
        print("ready", flush=True)
        number = 0
        while True:
            number += 1
            start = number * 7 % (len(TEXT) - 20)
            kept = case.annotate(document, Span(start, start + 12), [tag], f"note {number}" if number % 2 else "")
            if number % 5 == 0:
                case.set_note(NoteTarget.passage(kept.id), "changed 🙂")
            if number % 7 == 0:  # what is taken back and done again must be there as well
                case.undo()
                case.redo()
            print(kept.id, flush=True)


def kill_once(path: Path, seconds: float) -> list[str]:
    """Let a child work for ``seconds`` and kill it; the ids it had told."""
    child = subprocess.Popen(
        [sys.executable, "-u", __file__, "--child", str(path)], stdout=subprocess.PIPE, text=True, encoding="utf-8"
    )
    with child:
        if child.stdout is None or child.stdout.readline() != "ready\n":
            raise RuntimeError("the child did not start")
        timer = Timer(seconds, child.kill)
        timer.start()
        lines = child.stdout.read().split("\n")
        timer.join()
    return lines[:-1]  # what follows the last line end was not told to the end


def campaign(kills: int, seed: int, folder: Path) -> Campaign:
    """Kill ``kills`` times on one growing case."""
    chance = random.Random(seed)  # noqa: S311 - only says when to kill
    path = folder / "case.db"
    with Case.create(path, person="Kim") as case:
        case.add_document(Document.from_text(TEXT, "lake.txt"))
        case.add_tag("water")
    told: set[str] = set()
    missing: set[str] = set()
    faults: list[str] = []
    for number in range(1, kills + 1):
        told.update(kill_once(path, chance.uniform(0, LONGEST)))
        with Case.open(path) as case:
            missing |= told - {annotation.id for annotation in case.annotations()}
            if number % CHECK_EVERY == 0 or number == kills:
                faults += case.check()
    return Campaign(kills, len(told), len(missing), tuple(dict.fromkeys(faults)))


def main() -> int:
    parser = argparse.ArgumentParser(description="Kill the store at random moments; nothing acknowledged may be lost.")
    parser.add_argument("kills", nargs="?", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--child", type=Path, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.child:
        work(arguments.child)
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        result = campaign(arguments.kills, arguments.seed, Path(folder))
    print(
        f"{result.kills} kills, {result.acknowledged} acknowledged annotations, {result.missing} lost, "
        f"{len(result.faults)} faults, {time.monotonic() - started:.0f} s"
    )
    for fault in result.faults:
        print(fault)
    return 0 if result.clean else 1


if __name__ == "__main__":
    raise SystemExit(main())
