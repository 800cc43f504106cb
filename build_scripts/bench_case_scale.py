"""Measures a case of very many documents: import, opening, pairs that are alike, themes, lists, memory. A line each.

Usage: python build_scripts/bench_case_scale.py [DOCUMENTS] [--part command|window] [--json PATH]

Beside each figure stands the processor time of the program itself, which a busy machine changes less than the clock.
"""

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread

sys.path.insert(0, str(Path(__file__).parents[1] / "desktop"))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from large_case import write_case
from motsvar.app import Program
from motsvar.cli.main import cli
from motsvar.core.families import in_families
from motsvar.isolation.whole_case import CaseTexts, case_candidates, case_themes
from motsvar.isolation.workers import Workers
from motsvar.store import Case
from motsvar.ui.main_window import MainWindow
from motsvar.ui.pictures.picture import PictureKind

DOCUMENTS = 10_000
PATIENCE = 1_800.0
"""Seconds after which something is wrong."""
LOOK = 0.05


class Memory:
    """The most that this process, and any one of its workers, has held since the last look, in MB (Linux)."""

    def __init__(self) -> None:
        self.own = self.worker = 0.0
        self._over = Event()
        self._thread = Thread(target=self._watch, daemon=True)
        self._thread.start()

    def taken(self) -> tuple[float, float]:
        found = self.own, self.worker
        self.own = self.worker = 0.0
        return found

    def _watch(self) -> None:
        own = os.getpid()
        while not self._over.wait(LOOK):
            self.own = max(self.own, _resident(own))
            self.worker = max([self.worker, *map(_resident, _children(own))])


def _resident(process: int) -> float:
    try:
        pages = int(Path(f"/proc/{process}/statm").read_text().split()[1])
    except (OSError, IndexError):
        return 0.0
    return pages * 4096 / 1e6


def _children(process: int) -> list[int]:
    try:
        return [int(one) for one in Path(f"/proc/{process}/task/{process}/children").read_text().split()]
    except OSError:
        return []


class Bench:
    """Says what it measures, and keeps it."""

    def __init__(self) -> None:
        self.memory = Memory()
        self.rows: list[dict[str, object]] = []
        self._cpu = time.process_time()

    def say(self, what: str, value: float, unit: str) -> None:
        own, worker = self.memory.taken()
        cpu, self._cpu = time.process_time() - self._cpu, time.process_time()
        self.rows.append({"name": what, "value": value, "unit": unit, "cpu": cpu, "own_mb": own, "worker_mb": worker})
        told = f"{cpu:6.1f} s of processor, {own:4,.0f} MB; worker {worker:4,.0f} MB" if cpu > LOOK else ""
        print(f"{what:50} {value:10,.1f} {unit:8} {told}", flush=True)

    @contextmanager
    def timed(self, what: str) -> Iterator[None]:
        began = time.perf_counter()
        yield
        self.say(what, 1000 * (time.perf_counter() - began), "ms")


def by_command(bench: Bench, folder: Path, documents: int) -> None:
    """Without a window."""
    case = folder / "command.motsvar"
    began = time.perf_counter()
    with (folder / "told").open("w") as told:
        kept, sys.stderr = sys.stderr, told
        try:
            cli.main(["import", str(case), str(folder / "files")], standalone_mode=False)
        finally:
            sys.stderr = kept
    bench.say("motsvar import", documents / (time.perf_counter() - began), "files/s")
    with Case.open(case, read_only=True) as opened, Workers() as workers:
        stored = opened.documents()
        ids = [one.id for one in stored]
        texts = CaseTexts([one.length for one in stored], lambda some: opened.texts(ids[some.start : some.stop]))
        with bench.timed("pairs that may share words"):
            found = case_candidates(texts, workers)
        bench.say("  pairs", len(found.pairs), "")
        bench.say("  copies, in groups", sum(map(len, found.copies)), "")
        with bench.timed("all of them in the order of families"):
            in_families(range(len(ids)), found.pairs)
        with bench.timed("themes of the case"):
            themes = case_themes(texts, workers)
        bench.say("  occurrences", sum(len(spans) for theme in themes for spans in theme.spans), "")


class InWindow:
    """The same case in the window; a turn is what the event loop does at a stretch."""

    def __init__(self, bench: Bench, program: Program, window: MainWindow) -> None:
        self._bench = bench
        self._program = program
        self._window = window

    def measure(self, what: str, act: Callable[[], object], is_done: Callable[[], bool]) -> float:
        """Seconds until it is done; the longest turn on the way is said."""
        began, worst, until = time.perf_counter(), self._turn(act), time.monotonic() + PATIENCE
        while not is_done():
            worst = max(worst, self._turn(self._program.application.processEvents))
            if time.monotonic() > until:
                raise TimeoutError(what)
            time.sleep(0.001)
        taken = time.perf_counter() - began
        self._bench.say(what, 1000 * taken, "ms")
        self._bench.say("  longest turn", 1000 * worst, "ms")
        return taken

    def _turn(self, act: Callable[[], object]) -> float:
        began = time.perf_counter()
        act()
        return time.perf_counter() - began


def in_window(bench: Bench, folder: Path, documents: int) -> None:
    with Program(log_folder=None) as program:
        window = program.open_window(folder / "data", folder / "settings.ini")
        window.resize(1280, 720)
        window.show()
        session, measure = window.session, InWindow(bench, program, window).measure
        picture, listed = window.lists.picture, window.lists.documents

        def settled() -> bool:
            return session.settled and session.view is not None and session.view.comparison is not None

        case = folder / "window.motsvar"
        session.new_case(case)
        files = sorted((folder / "files").iterdir(), key=lambda path: path.name[-9:])
        taken = measure(
            "read files in the window",
            lambda: session.importing.take(files, shows_last=True),
            lambda: not session.tasks.running and len(session.documents) == documents and settled(),
        )
        bench.say("  that is", documents / taken, "files/s")
        measure("open the case, with its pair compared", lambda: session.open_case(case), settled)
        other = session.documents[documents // 2].id
        measure("open another pair", lambda: session.open_pair(session.documents[0].id, other), settled)
        measure("filter the documents", lambda: listed.model.set_filter("badhus"), lambda: True)
        measure("show all of them again", lambda: listed.model.set_filter(""), lambda: True)
        measure("sort them by name", lambda: listed.model.sort(1), lambda: True)
        measure("rename one", lambda: session.rename_document(other, "nytt namn"), lambda: True)

        def choose(kind: PictureKind) -> None:
            picture.choose(kind)
            picture.refresh()

        measure(
            "pairs that are alike, in the window",
            lambda: choose(PictureKind.PAIRS),
            lambda: picture.overlaps.alike.overlaps is not None,
        )
        measure("show the list of them", picture.refresh, lambda: picture.pairs.model.shown_count > 0)
        measure("sort that list", lambda: picture.pairs.model.sort(3), lambda: True)
        measure(
            "document by document, compared",
            lambda: choose(PictureKind.DOCUMENTS),
            lambda: bool(picture.overlaps.table.documents) and not picture.overlaps.busy,
        )
        measure("themes by document", lambda: choose(PictureKind.CASE_THEMES), lambda: picture.themes.table is not None)
        measure("show them", picture.refresh, lambda: True)


def main() -> int:
    parser = argparse.ArgumentParser(description="Measure a case of very many documents.")
    parser.add_argument("documents", nargs="?", type=int, default=DOCUMENTS)
    parser.add_argument("--part", choices=["command", "window"], help="Only what needs no window, or only that.")
    parser.add_argument("--json", type=Path, help="Write the figures here, too.")
    arguments = parser.parse_args()
    bench = Bench()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "files").mkdir()
        with bench.timed("make the files"):
            write_case(folder / "files", arguments.documents)
        if arguments.part != "window":
            by_command(bench, folder, arguments.documents)
        if arguments.part != "command":
            in_window(bench, folder, arguments.documents)
    if arguments.json:
        arguments.json.write_text(json.dumps(bench.rows, indent=1))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
