"""A real window on a case of its own."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import translate
from motsvar.core.progress import Progress, silent
from motsvar.core.span import Side, Span
from motsvar.isolation.channel import Frame
from motsvar.isolation.workers import Task, Workers
from motsvar.ui.application import Application
from motsvar.ui.chooser import completed
from motsvar.ui.language import Language, Speech
from motsvar.ui.main_window import MainWindow
from motsvar.ui.session import Session
from motsvar.ui.settings import Remembered
from support.windows import compared

LEFT = """Sammanfattning

Nämnden är positiv till förslaget om öppna badhus på kvällen. Kostnaden beräknas till 300 000 kronor.

Bakgrund

Badhusen i kommunen stänger klockan 18. Det finns sju badhus 🏊 i drift.
"""
RIGHT = """Bakgrund

Badhusen i kommunen stanger klockan 18. Det finns nio badhus 🏊 i drift.

Sammanfattning

Namnden är positiv till förslaget om öppna badhus på kvällen. Kostnaden beräknas till 450 000 kronor.
"""


def select(window: MainWindow, side: Side, words: str) -> Span:
    """Selects words of one of the two texts above."""
    text = LEFT if side is Side.LEFT else RIGHT
    span = Span(text.index(words), text.index(words) + len(words))
    window.pair.select(side, span)
    return span


class FakeChooser:
    """Answers in the user's place."""

    def __init__(self) -> None:
        self.paths: list[Path] = []
        self.path: Path | None = None
        self.suggested = ""
        """What the file was going to be called, when a place for an export was asked for."""

    def documents(self, _parent: object, _filters: str) -> list[Path]:
        return self.paths

    def folder(self, _parent: object) -> Path | None:
        return self.path

    def case(self, _parent: object) -> Path | None:
        return self.path

    def new_case(self, _parent: object) -> Path | None:
        return self.path

    def copy_to(self, _parent: object, _suggested: str) -> Path | None:
        return self.path

    def other_case(self, _parent: object) -> Path | None:
        return self.path

    def other_work(self, _parent: object, _filters: str) -> Path | None:
        return self.path

    def export_to(self, _parent: object, suggested: str, filters: str) -> Path | None:
        self.suggested = suggested
        return completed(self.path, filters) if self.path else None


class ReusedWorkers(Workers):
    """Twenty files meet the same worker before another takes its place; in the program, each meets one of its own.

    A window waits for two such starts before it can be looked at. That no worker meets two is tested where workers are.
    """

    reads = 0

    def run(self, task: Task, fields: Mapping[str, object], payload: bytes = b"", progress: Progress = silent) -> Frame:
        self.reads += task.once
        return super().run(replace(task, once=task.once and self.reads % 20 == 0), fields, payload, progress)


@pytest.fixture(scope="session")
def qapp_cls() -> type[Application]:
    return Application


@pytest.fixture(scope="session")
def workers() -> Iterator[Workers]:
    with ReusedWorkers() as workers:
        yield workers


@pytest.fixture(params=[Language.ENGLISH, Language.SWEDISH])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Language]:
    """Each language of the window in turn. To be asked for before the window."""
    yield from _spoken(qapp, request.param)


@pytest.fixture
def swedish_window(qapp: QApplication) -> Iterator[Language]:
    """What is made from now on is Swedish. To be asked for before the window."""
    yield from _spoken(qapp, Language.SWEDISH)


def _spoken(qapp: QApplication, language: Language) -> Iterator[Language]:
    translate.main(["--compile"])
    before, speech = QLocale(), Speech(qapp)
    speech.set(language)
    yield language
    speech.end()
    QLocale.setDefault(before)


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / "öst.txt", tmp_path / "väst 😀.txt"]
    for path, text in zip(paths, (LEFT, RIGHT), strict=True):
        path.write_text(text, encoding="utf-8", newline="")
    return paths


@pytest.fixture
def open_window(
    qtbot: QtBot, qapp: QApplication, workers: Workers, tmp_path: Path
) -> Iterator[Callable[[], MainWindow]]:
    """Opens windows one after the other, as a user who closes and comes back does."""
    opened: list[MainWindow] = []

    def open_one() -> MainWindow:
        store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
        window = MainWindow(qapp, lambda: Session(workers, tmp_path / "data"), Remembered(store), FakeChooser())
        window.resize(1280, 800)
        opened.append(window)
        window.show()
        return window

    yield open_one
    for window in opened:
        window.close()
        window.deleteLater()
    qapp.processEvents()


@pytest.fixture
def window(open_window: Callable[[], MainWindow], tmp_path: Path) -> MainWindow:
    """A window on a new, empty case."""
    made = open_window()
    assert made.session.new_case(tmp_path / "fall.motsvar")
    return made


@pytest.fixture
def reading(qtbot: QtBot, window: MainWindow, files: list[Path]) -> MainWindow:
    """A window in which two documents have been opened and compared."""
    window.open_paths(files)
    compared(qtbot, window)
    return window
