"""Files that the desktop hands to the running program, as macOS does, by events."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAction, QFileOpenEvent
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from motsvar.ui.application import Application, leave_the_programs_folder
from motsvar.ui.main_window import MainWindow

Opened = list[list[Path]]


def hand(*paths: Path) -> None:
    """Each by an event of its own, as they come."""
    application = QCoreApplication.instance()
    assert application
    for path in paths:
        QCoreApplication.sendEvent(application, QFileOpenEvent(str(path)))


@pytest.fixture
def acts(qapp: Application, window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Opened:
    """What the window is told to open, an act an entry."""
    opened: Opened = []
    take: Callable[[list[Path]], None] = window.open_paths

    def listen(paths: list[Path]) -> None:
        opened.append(paths)
        take(paths)

    monkeypatch.setattr(window, "open_paths", listen)
    qapp.hand_files_to(window, window.open_paths)
    return opened


def test_files_chosen_in_one_go_are_put_into_the_case_by_one_act(
    qtbot: QtBot, window: MainWindow, acts: Opened, files: list[Path]
) -> None:
    hand(*files)
    qtbot.waitUntil(lambda: len(window.session.documents) == 2 and window.session.settled, timeout=20_000)
    assert acts == [files]
    workspace = window.session.workspace
    assert workspace
    assert len(workspace.case.history()) == 1


def test_a_case_is_opened(qtbot: QtBot, window: MainWindow, acts: Opened, tmp_path: Path) -> None:
    first = window.session.workspace
    assert first
    path = first.shown_path
    assert window.session.new_case(tmp_path / "annat.motsvar")
    hand(path)
    qtbot.waitUntil(lambda: bool(acts))
    assert window.session.workspace
    assert window.session.workspace.shown_path == path


def test_the_same_file_twice_is_one(qtbot: QtBot, acts: Opened, files: list[Path]) -> None:
    hand(files[0], files[0])
    qtbot.waitUntil(lambda: bool(acts))
    assert acts == [[files[0]]]


def test_what_comes_before_the_window_is_kept_for_it(
    qtbot: QtBot, qapp: Application, window: MainWindow, files: list[Path]
) -> None:
    hand(files[0])
    qtbot.wait(150)  # longer than files are gathered
    opened: Opened = []
    qapp.hand_files_to(window, opened.append)
    qtbot.waitUntil(lambda: bool(opened))
    assert opened == [[files[0]]]
    assert qapp.files_at_start() == []


def test_what_the_program_was_started_with_comes_once(qapp: Application, files: list[Path]) -> None:
    hand(*files)
    assert qapp.files_at_start() == files
    assert qapp.files_at_start() == []


def test_a_dialog_that_asks_something_is_answered_first(
    qtbot: QtBot, window: MainWindow, acts: Opened, files: list[Path]
) -> None:
    dialog = QDialog(window)
    dialog.open()
    hand(files[0])
    qtbot.wait(250)
    assert acts == []
    dialog.reject()
    qtbot.waitUntil(lambda: bool(acts))


def test_a_window_out_of_sight_comes_back(qtbot: QtBot, window: MainWindow, acts: Opened, files: list[Path]) -> None:
    window.showMinimized()
    hand(files[0])
    qtbot.waitUntil(lambda: bool(acts))
    assert not window.isMinimized()


def test_when_the_window_has_gone_nothing_is_handed_to_it(qtbot: QtBot, qapp: Application, files: list[Path]) -> None:
    window, opened = QWidget(), list[list[Path]]()
    qapp.hand_files_to(window, opened.append)
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    hand(files[0])
    qtbot.wait(150)
    assert opened == []
    assert qapp.files_at_start() == files[:1]


STARTED = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QAction, QFileOpenEvent
from motsvar import app
from motsvar.ui.application import Application, leave_the_programs_folder
from motsvar.ui.main_window import MainWindow

first, second = sys.argv[1:]
open_at_start, open_paths = MainWindow.open_at_start, MainWindow.open_paths

def show(self, paths=()):
    print("started with", *(path.name for path in paths))
    open_at_start(self, paths)
    QTimer.singleShot(0, lambda: hand(second))

def took(self, paths):
    print("took", *(path.name for path in paths))
    print("from", Path.cwd())
    self.close()

def hand(path):
    QCoreApplication.postEvent(QCoreApplication.instance(), QFileOpenEvent(path))

MainWindow.open_at_start, MainWindow.open_paths = show, took
made = app.Program.open_window
app.Program.open_window = lambda self: (hand(first), QCoreApplication.sendPostedEvents(), made(self))[2]
sys.exit(app.run_window(()))
"""


def test_the_program_takes_files_at_its_start_and_later(tmp_path: Path, home: Path) -> None:
    first, second = tmp_path / "ett.txt", tmp_path / "två.txt"
    for path in (first, second):
        path.write_text("Badhusen stänger klockan 18.\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", STARTED, str(first), str(second)],
        capture_output=True, text=True, encoding="utf-8", timeout=60, check=False, cwd="/",
    )  # fmt: skip
    assert done.stdout.splitlines() == ["started with ett.txt", "took två.txt", f"from {home}"], done.stderr
    assert done.returncode == 0


def test_file_dialogs_do_not_begin_where_the_program_lies(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    for folder in (Path(sys.executable).parent, Path("/")):
        monkeypatch.chdir(folder)
        leave_the_programs_folder()
        assert Path.cwd() == home


def test_where_a_user_started_it_is_left_alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    leave_the_programs_folder()
    assert Path.cwd() == tmp_path


def test_macos_finds_what_belongs_into_the_menu_of_the_program_and_nothing_else(window: MainWindow) -> None:
    roles = {name: action.menuRole() for name, action in window.actions_by_name.items()}
    moved = {name: role for name, role in roles.items() if role is not QAction.MenuRole.NoRole}
    assert moved == {
        "quit": QAction.MenuRole.QuitRole,
        "settings": QAction.MenuRole.PreferencesRole,
        "about": QAction.MenuRole.AboutRole,
    }
