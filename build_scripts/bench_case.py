"""Measures a large case: opening it, tagging a passage in the window, filtering, undoing. Prints a line each.

Usage: python build_scripts/bench_case.py [ANNOTATIONS]
"""

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "desktop"))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from motsvar.app import Program
from motsvar.core.coding.filters import AnnotationFilter
from motsvar.core.document import Document
from motsvar.core.span import Side, Span
from motsvar.store import Case
from motsvar.ui.main_window import MainWindow

PER_DOCUMENT = 1_000
TAGS = 50
ROUNDS = 9
PATIENCE = 120.0
"""Seconds after which something is wrong."""


def make(path: Path, annotations: int) -> None:
    """A case with that many annotations, a thousand in each document, a note on every tenth."""
    with Case.create(path, person="Kim") as case:
        with case.act("Make"):
            tags = [case.add_tag(f"tag {number}").id for number in range(TAGS)]
        for number in range(annotations // PER_DOCUMENT):
            sentences = (f"Punkt {number}.{line}: en sjö är blå och ett fält är grönt. " for line in range(600))
            with case.act("Fill"):
                document = case.add_document(Document.from_text("".join(sentences), f"{number}.txt"))
                for at in range(PER_DOCUMENT):
                    span = Span(at * 20, at * 20 + 60)
                    case.annotate(document, span, [tags[at % TAGS]], "" if at % 10 else f"note {at}")


def seconds(act: Callable[[], object]) -> float:
    started = time.perf_counter()
    act()
    return time.perf_counter() - started


def settle(program: Program, window: MainWindow) -> float:
    """Lets the window work until nothing is under way; the longest turn of its event loop."""
    worst, until = 0.0, time.monotonic() + PATIENCE
    while window.session.view is None or not window.session.settled:
        worst = max(worst, seconds(program.application.processEvents))
        if time.monotonic() > until:
            raise TimeoutError("the window does not settle")
        time.sleep(0.001)
    return worst


def main() -> int:
    parser = argparse.ArgumentParser(description="Measure a large case in the window.")
    parser.add_argument("annotations", nargs="?", type=int, default=100_000)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, Program(log_folder=None) as program:
        path = Path(folder) / "large.motsvar"
        make(path, arguments.annotations)
        window = program.open_window(Path(folder) / "data", Path(folder) / "settings.ini")
        window.resize(1440, 900)
        window.show()
        session = window.session

        def say(what: str, taken: float) -> None:
            print(f"{what:52} {1000 * taken:7.0f} ms", flush=True)

        print(f"{arguments.annotations:,} annotations, {path.stat().st_size / 1e6:,.0f} MB")
        say("open the case", seconds(lambda: session.open_case(path)))
        say("longest turn while the rest is read", settle(program, window))
        taken = []
        for number in range(ROUNDS):
            window.pair.select(Side.LEFT, Span(7 + number * 40, 30 + number * 40))
            program.application.processEvents()
            taken.append(seconds(lambda: session.annotating.tag_by_digit(1)))
            program.application.processEvents()
        say(f"tag a passage, median of {ROUNDS}", statistics.median(taken))
        say("undo", seconds(session.acts.undo))
        for what, wanted in (
            ("filter by tag", AnnotationFilter(tag=session.acts.tags[3].id)),
            ("filter by words", AnnotationFilter(text="sjo bla")),
            ("filter by words of a note", AnnotationFilter(text="note 500")),
            ("filter by person", AnnotationFilter(person="Kim")),
        ):
            say(what, seconds(lambda wanted=wanted: window.lists.notes.show_filtered(wanted)))  # type: ignore[misc]
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
