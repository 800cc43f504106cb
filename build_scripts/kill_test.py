"""Kill the program at random moments and count what is lost: nothing may be.

Usage: python build_scripts/kill_test.py [KILLS] [--kind NAME]... [--seed NUMBER]

For each kind of act a child works on a case through the store and tells each act when the call has returned, which is
when the window would show it as saved. The parent kills it without warning (SIGKILL), reopens the case, and looks for
every act that was told. The child is forked from a parent that has everything imported, so that the kills fall into the
work and not into the start. Linux and macOS only.
"""

import argparse
import os
import random
import select
import signal
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "desktop"))

from kill_acts import KINDS as ACTS
from kill_acts import Kind
from kill_exports import EXPORTS
from motsvar.store import Case

KINDS = (*ACTS, EXPORTS)
PATIENCE = 30.0
"""Seconds to wait for a child to begin."""
CHECK_EVERY = 10
"""Kills between two full checks of the case; the last one is always checked."""
RENEW_EVERY = 250
"""Kills after which a case is made anew: it grows, and opening it would take longer and longer."""


@dataclass(frozen=True, slots=True)
class Campaign:
    """What a number of kills did to one kind of act."""

    kind: str
    kills: int
    acknowledged: int
    missing: int
    faults: tuple[str, ...]
    seconds: float

    @property
    def clean(self) -> bool:
        return not self.missing and not self.faults


def kill_once(kind: Kind, path: Path, seconds: float) -> list[str]:
    """Let a child work for ``seconds`` and kill it; what it had told."""
    inward, outward = os.pipe()
    child = os.fork()
    if not child:  # whatever happens here, the child never goes on into the parent's code
        try:
            os.close(inward)
            kind.work(path, lambda words: _write(outward, f"{words}\n".encode()))
        finally:
            os._exit(1)
    os.close(outward)
    told = b""
    while not told.startswith(b"ready\n"):
        if not select.select([inward], [], [], PATIENCE)[0] or not (some := os.read(inward, 4096)):
            raise RuntimeError(f"the child did not begin: {kind.name}")
        told += some
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while some := os.read(inward, 65536):
        told += some
    os.close(inward)
    return told.decode().split("\n")[1:-1]  # what follows the last line end was not told to the end


def _write(pipe: int, data: bytes) -> None:
    os.write(pipe, data)  # one write of less than 512 bytes: whole or not at all


def campaign(kind: Kind, kills: int, seed: int, folder: Path) -> Campaign:
    """Kill ``kills`` times."""
    chance = random.Random(f"{kind.name} {seed}")  # noqa: S311 - only says when to kill
    started = time.monotonic()
    acknowledged = missing = 0
    told: set[str] = set()
    faults: list[str] = []
    path = folder / "case.db"
    for number in range(kills):
        if kind.renew or number % RENEW_EVERY == 0:
            told.clear()
            for left in folder.iterdir():
                left.unlink()
            kind.prepare(path)
        new = kill_once(kind, path, chance.uniform(0, kind.longest))
        acknowledged += len(new)
        told.update(new)
        missing += len(kind.missing(path, told))
        if number % CHECK_EVERY == CHECK_EVERY - 1 or number == kills - 1:
            with Case.open(path) as case:
                faults += case.check()
    return Campaign(kind.name, kills, acknowledged, missing, tuple(dict.fromkeys(faults)), time.monotonic() - started)


def main() -> int:
    parser = argparse.ArgumentParser(description="Kill the store at random moments; nothing acknowledged may be lost.")
    parser.add_argument("kills", nargs="?", type=int, default=200, help="for each kind of act")
    parser.add_argument("--kind", action="append", choices=[kind.name for kind in KINDS])
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    clean = True
    for kind in KINDS:
        if arguments.kind and kind.name not in arguments.kind:
            continue
        with tempfile.TemporaryDirectory() as folder:
            result = campaign(kind, arguments.kills, arguments.seed, Path(folder))
        print(
            f"{result.kind:10} {result.kills:5} kills {result.acknowledged:7} acknowledged {result.missing:3} lost "
            f"{len(result.faults):3} faults {result.seconds:6.0f} s",
            flush=True,
        )
        for fault in result.faults:
            print(f"  {fault}")
        clean = clean and result.clean
    return 0 if clean else 1


if __name__ == "__main__":
    raise SystemExit(main())
