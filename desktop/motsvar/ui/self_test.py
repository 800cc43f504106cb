"""Drives the real window through the main job and leaves what a person can look at.

Runs in the shipped program as well, so it tells by files and exit status, and needs no console.
"""

import json
import shutil
import sys
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer, qVersion
from PySide6.QtWidgets import QApplication

from motsvar import __version__
from motsvar.core.errors import MotsvarError
from motsvar.core.span import Side
from motsvar.resources import resource_path
from motsvar.ui.appearance import Choice
from motsvar.ui.main_window import MainWindow
from motsvar.ui.self_test_forms import faults
from motsvar.ui.session import Session
from motsvar.workspace import export_formats

WAIT = 60_000
"""Milliseconds that one step may take before the test gives up."""
STEP = 20
"""Milliseconds between two looks."""


class SelfTestFailedError(MotsvarError):
    """A step did not do what it should."""


def run(application: QApplication, open_window: Callable[..., MainWindow], keep: Path | None) -> int:
    """0 when the main job works. ``keep`` gets screenshots, exports and ``result.json``."""
    results: list[dict[str, object]] = []
    with tempfile.TemporaryDirectory(prefix="motsvar-") as temporary:
        folder = keep or Path(temporary) / "kept"
        folder.mkdir(parents=True, exist_ok=True)
        window = open_window(Path(temporary) / "data", Path(temporary) / "settings.ini")
        try:
            Journey(application, window, folder, results).go(Path(temporary))
            failure = ""
        except MotsvarError as error:
            failure = str(error)
        finally:
            window.part()  # Windows deletes no file that is open
        said = {"passed": not failure, "failure": failure, "steps": results, "program": _program(application)}
        (folder / "result.json").write_text(json.dumps(said, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    if failure and sys.stderr:
        with suppress(OSError):
            sys.stderr.write(f"motsvar: {failure}\n")
    return 1 if failure else 0


def _program(application: QApplication) -> dict[str, object]:
    """What was tested, for a reader of the result."""
    return {
        "version": __version__,
        "frozen": bool(getattr(sys, "frozen", False)),
        "python": sys.version.partition(" ")[0],
        "qt": qVersion(),
        "system": sys.platform,
        "platform": application.platformName(),
    }


class Journey:
    """Open, read, compare, tag, note, find, export, reopen: each step checks what it did."""

    def __init__(
        self, application: QApplication, window: MainWindow, folder: Path, results: list[dict[str, object]]
    ) -> None:
        self._application = application
        self._window = window
        self._folder = folder
        self._results = results

    @property
    def session(self) -> Session:
        return self._window.session

    def go(self, temporary: Path) -> None:
        window = self._window
        window.set_appearance(Choice.LIGHT)
        window.resize(1560, 940)
        window.show()
        self._picture("start-page")
        self._step("open two documents and compare them", lambda: self._open(temporary))
        self._step("highlight a theme on both sides", self._highlight)
        self._step("tag a passage", self._tag)
        self._step("write a note", self._note)
        self._picture("window")
        self._step("go through the differences", self._differences)
        self._picture("difference")
        self._step("undo and redo", self._undo_and_redo)
        self._step("export", self._export)
        self._step("read a file of every form", self._read_forms)
        self._step("close, reopen and find the annotation again", self._reopen)
        window.set_appearance(Choice.DARK)
        self._picture("window-dark")
        self._step("open the sample case as a copy", self._sample)
        window.set_appearance(Choice.LIGHT)
        self._picture("sample-case")

    def _open(self, temporary: Path) -> None:
        case = temporary / "journey.motsvar"
        self._require(self.session.new_case(case), "a new case cannot be made")
        files = [temporary / "norra.txt", temporary / "sodra.txt"]
        shutil.copyfile(resource_path("samples", "norra_ocr.txt"), files[0])
        shutil.copyfile(resource_path("samples", "sodra.txt"), files[1])
        self._window.open_paths(files)
        self._until(self._compared)
        view = self.session.view
        self._require(bool(view and view.comparison and len(view.comparison.matches) > 5), "too few matches")

    def _highlight(self) -> None:
        view = self.session.view
        themes = view.comparison.themes if view and view.comparison else ()
        both = [theme for theme in themes if theme.left and theme.right]
        self._require(bool(both), "no theme recurs in both texts")
        self.session.set_ticked([theme.label for theme in both[:2]])

    def _tag(self) -> None:
        view = self.session.view
        match = next(m for m in view.comparison.matches if len(m.left) > 60) if view and view.comparison else None
        self._require(match is not None, "nothing to tag")
        if match:
            self._window.pair.select(Side.LEFT, match.left)
            self.session.annotating.tag_by_name("Viktigt")
            self._window.pair.scroll_to(Side.LEFT, match.left)
        self._require(len(self.session.annotating.annotations) == 1, "the tag was not put on")

    def _note(self) -> None:
        self._window.begin_note()
        self._window.lists.notes.edit.setPlainText("Jämför med vad den andra stadsdelen svarar.")
        self.session.noting.commit()
        self._require(bool(self.session.annotating.annotations[0].note), "the note was not kept")

    def _differences(self) -> None:
        for _ in range(3):
            self.session.step_finding(1)
        self._require(self.session.finding is not None, "no difference to go to")

    def _undo_and_redo(self) -> None:
        annotating = self.session.annotating
        self.session.acts.undo()
        self._require(not annotating.annotations[0].note, "undo did not take the note back")
        self.session.acts.redo()
        self._require(bool(annotating.annotations[0].note), "redo did not bring the note back")

    def _export(self) -> None:
        for form in export_formats():
            path = self._folder / f"export{form.suffixes[0]}"
            path.unlink(missing_ok=True)
            self.session.exporting.export(path, form.name)
            self._until(lambda: not self.session.tasks.running)
            self._require(path.is_file() and path.stat().st_size > 0, f"{path.name} was not written")

    def _read_forms(self) -> None:
        workspace = self.session.workspace
        written = tuple(sorted(self._folder.glob("export.*")))
        found = tuple(faults(workspace, written)) if workspace else ("no case is open",)
        self._require(not found, "; ".join(found).removesuffix("."))

    def _reopen(self) -> None:
        workspace = self.session.workspace
        path = workspace.case.path if workspace else Path()
        before = self.session.annotating.annotations
        self.session.close_case()
        self._require(self.session.open_case(path), "the case does not open again")
        self._until(self._compared)
        self._require(self.session.annotating.annotations == before, "the annotation is not as it was")
        self.session.annotating.choose(before[0].id, show=True)
        faults = self.session.workspace.case.check() if self.session.workspace else ("no case",)
        self._require(not faults, " ".join(faults))

    def _sample(self) -> None:
        self._window.choosing.sample()
        self._until(self._compared)
        annotations = self.session.annotating.annotations
        self._require(len(annotations) >= 3, "the sample case has no annotations")
        self.session.annotating.choose(annotations[0].id, show=True)

    def _compared(self) -> bool:
        view = self.session.view
        return view is not None and view.comparison is not None and self.session.settled

    def _step(self, name: str, act: Callable[[], None]) -> None:
        act()
        self._settle()
        self._results.append({"step": name, "passed": True})

    def _require(self, holds: bool, otherwise: str) -> None:
        if not holds:
            raise SelfTestFailedError(f"Self-test: {otherwise}.")

    def _until(self, holds: Callable[[], bool]) -> None:
        """Lets the window live until something holds, or gives up."""
        loop, waited = QEventLoop(), 0
        ticker = QTimer(interval=STEP)

        def look() -> None:
            nonlocal waited
            waited += STEP
            if holds() or waited > WAIT:
                loop.quit()

        ticker.timeout.connect(look)
        ticker.start()
        if not holds():
            loop.exec()
        ticker.stop()
        self._require(holds(), self._window.messages.words.text() or "a step took too long")

    def _settle(self) -> None:
        for _ in range(5):
            self._application.processEvents()

    def _picture(self, name: str) -> None:
        self._settle()
        self._window.grab().save(str(self._folder / f"{name}.png"))
