"""How long the window stands still while 1 MB x 1 MB is opened, compared and exported, and many files are read.

``python build_scripts/bench_turns.py`` prints the longest turns of the event loop of each phase, in ms, beside
the same window doing nothing: what a busy machine does to both.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1] / "desktop"))

from PySide6.QtCore import QEventLoop, Qt, QTimer

from large_pair import large_pair
from motsvar.app import Program
from motsvar.ui.language import Language
from motsvar.ui.main_window import MainWindow
from motsvar.workspace import export_formats

TICK = 5
"""Milliseconds between two looks at the clock."""
LONGEST = 50
"""Milliseconds that a turn may take."""
MANY = 1_000
"""Small files that are read into the case at last."""


@dataclass
class Watch:
    """Measures the time between ticks of a timer, which only come when the event loop turns."""

    turns: list[float] = field(default_factory=list)
    seconds: float = 0.0
    """Of all turns."""
    work: list[float] = field(default_factory=list)
    """What of each turn this thread was at work, in milliseconds: the same on a busy machine."""

    def run(self, until: Callable[[], bool], patience: float = 120.0) -> "Watch":
        """Turns the event loop until something holds."""
        loop = QEventLoop()
        last, worked = time.perf_counter(), time.thread_time()
        end = last + patience

        def tick() -> None:
            nonlocal last, worked
            now, work = time.perf_counter(), time.thread_time()
            self.turns.append(1000 * (now - last) - TICK)
            self.work.append(1000 * (work - worked))
            last, worked = now, work
            if until() or now > end:
                loop.quit()

        timer = QTimer(timerType=Qt.TimerType.PreciseTimer)
        timer.timeout.connect(tick)
        timer.start(TICK)
        loop.exec()
        timer.stop()
        self.seconds = time.perf_counter() - (end - patience)
        return self


def measure(size: int = 1_000_000, many: int = MANY, forms: Collection[str] = ()) -> dict[str, Watch]:
    """What each phase took. ``forms``: names of those to export in; all, when none is named."""
    pair = large_pair(size)
    with Program(log_folder=None, language=Language.ENGLISH) as program, tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for side, text in (("left", pair.left), ("right", pair.right)):
            (folder / f"{side}.txt").write_text(text, encoding="utf-8")
        window = program.open_window(folder / "data", folder / "settings.ini")
        window.resize(1280, 800)
        window.show()
        window.session.new_case(folder / "case.motsvar")
        began = time.perf_counter()
        found = {"nothing": Watch().run(lambda: time.perf_counter() - began > 1)}
        window.open_paths([folder / "left.txt", folder / "right.txt"])
        found["open and compare"] = Watch().run(lambda: _compared(window))
        window.session.close_pair()
        window.session.open_remembered_pair()
        found["open again"] = Watch().run(lambda: _compared(window))
        for form in export_formats():
            if forms and form.name not in forms:
                continue
            window.session.exporting.export(folder / f"report{form.suffixes[0]}", form.name)
            found[f"export {form.suffixes[0]}"] = Watch().run(lambda: window.session.settled)
        window.open_paths([_small_files(folder / "many", many)])
        found[f"read {many} files"] = Watch().run(
            lambda: len(window.session.documents) > many and window.session.settled
        )
        window.close()
    return found


def _small_files(folder: Path, count: int) -> Path:
    folder.mkdir()
    for number in range(count):
        text = f"Bilaga {number}\n\n" + "Nämnden är positiv till förslaget om öppna badhus.\n" * (20 + number % 50)
        (folder / f"Bilaga {number}.txt").write_text(text, encoding="utf-8")
    return folder


def _compared(window: MainWindow) -> bool:
    view = window.session.view
    return view is not None and view.comparison is not None and window.session.settled


if __name__ == "__main__":
    for phase, watch in measure().items():
        turns = sorted(watch.turns, reverse=True)
        longest = ", ".join(f"{turn:.0f}" for turn in turns[:5])
        verdict = "holds" if turns[0] <= LONGEST else f"{sum(turn > LONGEST for turn in turns)} longer than {LONGEST}"
        print(f"{phase:18} {watch.seconds:5.1f} s {longest:24} ms, at work {max(watch.work):3.0f} ms  {verdict}")
