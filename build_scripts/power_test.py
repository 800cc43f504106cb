"""Cut the power while the store works, and count what is lost: nothing may be.

Usage: python build_scripts/power_test.py [CUTS] [--settings case|wal-normal|delete-full] [--seed NUMBER]

The store runs on a VFS that writes down every write, sync, creation and removal; each cut is one that a real disk could
leave (``power_vfs``). The files are then opened with another SQLite, Python's own, which rolls back what was under way,
and every row of every table must be as it was last told, or as it is after the one act under way. The same campaign
with WAL and NORMAL, or with FULL in place of EXTRA, loses acts: so it can fail. ``--failures`` makes the k-th write or
sync of an act fail, for every k.
"""

import argparse
import hashlib
import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1] / "desktop"))

import apsw

from motsvar.core.annotation import NoteTarget
from motsvar.core.document import Document
from motsvar.core.span import Span
from motsvar.store import Case
from motsvar.store.case_file import CaseFile, identity_of
from motsvar.store.opening import DURABILITY, JOURNAL, SAFETY
from power_vfs import Disk, RecordingVFS, Step

TEXT = "En sjö är blå 🙂 och ett fält är grönt.\n" * 20
ACTS = 40
Connection = Any
"""Of Python's sqlite3 or of apsw; both have ``execute``."""
SETTINGS = {
    "case": (*SAFETY, *DURABILITY, JOURNAL),
    "wal-normal": (*SAFETY, "PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL"),
    "delete-full": (*SAFETY, "PRAGMA journal_mode = DELETE", "PRAGMA synchronous = FULL"),
}
CHECK_EVERY = 100
"""Cuts between two after which the whole case is opened and checked."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a number of cuts did."""

    cuts: int
    lost: int
    """Cuts after which the case is not as it was told, row for row, with or without the one act under way."""
    damaged: int
    """Cuts after which the file cannot be read, or is not sound."""
    seconds: float


@contextmanager
def recorded_case(path: Path, settings: str, steps: list[Step]) -> Iterator[tuple[Case, RecordingVFS]]:
    """The store on a recording disk, on a case that was made before."""
    vfs = RecordingVFS(f"recording {id(steps)}", steps)
    connection = apsw.Connection(str(path), vfs=f"recording {id(steps)}")
    try:
        for pragma in SETTINGS[settings]:
            connection.execute(pragma).fetchall()
        identity = identity_of(path)
        if identity is None:
            raise FileNotFoundError(path)
        yield Case(CaseFile(connection, path, False, identity), person="Kim"), vfs  # type: ignore[arg-type]
    finally:
        connection.close()
        vfs.unregister()


def new_case(path: Path) -> None:
    with Case.create(path, person="Kim") as case:
        case.add_document(Document.from_text(TEXT, "lake.txt"))
        case.add_tag("water")
        case.set_note(NoteTarget.case(), "0")


def record(folder: Path, settings: str, acts: int = ACTS) -> tuple[bytes, list[Step]]:
    """The file as it was, and everything that the disk was asked while the store did some acts of every kind."""
    path = folder / "case.db"
    new_case(path)
    before = path.read_bytes()
    steps: list[Step] = []
    with recorded_case(path, settings, steps) as (case, _):
        steps.append(Step("told", content(case.file.connection)))
        for act in _acts(case, acts):
            act()
            steps.append(Step("told", content(case.file.connection)))
    return before, steps


def _acts(case: Case, number: int) -> Iterator[Callable[[], object]]:
    """Acts of every kind, each one transaction."""
    document, tag = case.documents()[0].id, case.tags()[0].id
    for at in range(number):
        yield partial(case.annotate, document, Span(at, at + 9), [tag], f"note {at}")
        if at % 4 == 1:
            yield partial(case.set_note, NoteTarget.case(), str(at))
            yield case.undo
            yield case.redo
        if at % 5 == 2:
            yield partial(case.remove_annotation, case.annotations()[0].id)
            yield partial(case.save_draft, NoteTarget.case(), f"draft {at}")
        if at % 9 == 5:
            yield partial(case.replace_text, document, Document.from_text(f"{at} {TEXT}", "better.txt"))
        if at % 7 == 3:
            yield partial(case.add_tag, f"tag {at}")


def content(connection: Connection) -> str:
    """A hash of every row of every table."""
    found = hashlib.sha256()
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
    for (table,) in tables:
        for row in sorted(map(repr, connection.execute(f'SELECT * FROM "{table}"').fetchall())):  # noqa: S608
            found.update(row.encode())
    return found.hexdigest()


def campaign(cuts: int, settings: str, seed: int, folder: Path) -> Outcome:
    """Cut the power ``cuts`` times, at any moment of the record."""
    started = time.monotonic()
    before, steps = record(folder, settings)
    chance = random.Random(seed)  # noqa: S311 - only says where to cut
    moments = sorted(chance.randrange(1, len(steps) + 1) for _ in range(cuts))
    disk, told = Disk({"case.db": before}), ""
    following = _next_told(steps)
    lost = damaged = at = 0
    for number, moment in enumerate(moments):
        for step in steps[at:moment]:
            disk.take(step)
            if step.kind == "told":
                told = step.file
        at = moment
        allowed = {told, following[moment]} if told else set()
        verdict = _left(disk.cut(chance), allowed, folder / "after", full=number % CHECK_EVERY == 0)
        lost += verdict == "lost"
        damaged += verdict == "damaged"
    return Outcome(cuts, lost, damaged, time.monotonic() - started)


def _next_told(steps: list[Step]) -> list[str]:
    """For each place in the record the content that is told next: that of the act under way."""
    out, following = [""] * (len(steps) + 1), ""
    for at in range(len(steps) - 1, -1, -1):
        if steps[at].kind == "told":
            following = steps[at].file
        out[at] = following
    return out


def _left(files: dict[str, bytes], allowed: set[str], folder: Path, *, full: bool) -> str:
    """Whether what a cut has left is the case as it was last told, or with the one act under way, whole."""
    folder.mkdir(exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    for name, data in files.items():
        (folder / name).write_bytes(data)
    path = folder / "case.db"
    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            if connection.execute("PRAGMA quick_check").fetchall() != [("ok",)]:
                return "damaged"
            found = content(connection)
    except sqlite3.DatabaseError:
        return "damaged"
    if allowed and found not in allowed:
        return "lost"
    if full:
        with Case.open(path) as case:
            if case.check():
                return "damaged"
    return "whole"


def failures(folder: Path, every: int = 1) -> tuple[int, int]:
    """Make each write and sync of an act fail in its turn, or every n-th; how many were tried, and how often it went
    wrong."""
    wrong = 0
    for k in range(0, 10_000, every):
        path = folder / f"case {k}.db"
        new_case(path)
        steps: list[Step] = []
        failed, kept = False, ""
        with recorded_case(path, "case", steps) as (case, vfs):
            document, tag = case.documents()[0].id, case.tags()[0].id
            kept = case.annotate(document, Span(0, 5), [tag]).id
            vfs.fails_at = k
            made = ""
            try:
                made = case.annotate(document, Span(3, 9), [tag], "may fail").id
            except apsw.Error:
                failed = True
            vfs.fails_at = None
        with Case.open(path) as after:
            ids = {one.id for one in after.annotations()}
            sound = not after.check() and kept in ids and (failed or made in ids) and len(ids) <= 2
        wrong += not sound
        path.unlink()
        if not failed:
            return k // every, wrong
    raise RuntimeError("an act never ends")


def scratch() -> Path | None:
    """A folder in memory, where there is one: what is simulated needs no disk."""
    memory = Path("/dev/shm")  # noqa: S108 - only a hint
    return memory if memory.is_dir() else None


def main() -> int:
    parser = argparse.ArgumentParser(description="Cut the power at random moments; nothing acknowledged may be lost.")
    parser.add_argument("cuts", nargs="?", type=int, default=10_000)
    parser.add_argument("--settings", choices=SETTINGS, default="case")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--failures", action="store_true")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=scratch()) as folder:
        if arguments.failures:
            tried, wrong = failures(Path(folder))
            print(f"{tried} writes and syncs of one act made to fail, {wrong} times with harm")
            return 1 if wrong else 0
        result = campaign(arguments.cuts, arguments.settings, arguments.seed, Path(folder))
    print(
        f"{arguments.settings:11} {result.cuts} power cuts, {result.lost} lost an act, "
        f"{result.damaged} damaged the file, {result.seconds:.0f} s"
    )
    return 1 if result.lost or result.damaged else 0


if __name__ == "__main__":
    raise SystemExit(main())
