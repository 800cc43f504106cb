"""The composition root: what the program is made of, and the one place where bugs arrive."""

import gc
import logging
import os
import sys
import time
import traceback
from functools import cached_property
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

import click

from motsvar import IDENTIFIER
from motsvar.cli.main import cli
from motsvar.core.errors import MotsvarError
from motsvar.log_file import LogFile

if TYPE_CHECKING:
    from motsvar.isolation.workers import Workers
    from motsvar.ui.language import Language
    from motsvar.ui.main_window import MainWindow
    from motsvar.ui.session import Session

log = logging.getLogger("motsvar")

NAME = "motsvar"
"""Also of the folder with the user's data."""

PORTABLE_MARK = "portable.txt"
"""A file of this name is all that tells the portable edition from the installed one."""

DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
"""Variables of which Linux sets one where a window can be shown."""

NEVER = 1_000_000_000
GARBAGE_THRESHOLDS = (10_000, NEVER, NEVER)
"""A comparison of a megabyte is millions of values without cycles. Young ones are looked through as they come, a
millisecond at a time; older ones never again by themselves, which held the window for 200 to 500 ms. What little
rubbish outlives its youth is swept when a case is closed."""

SWITCH_INTERVAL = 0.001
"""Seconds after which a thread that works in the background lets the window go on. With Python's own, five times as
long, the longest turn of the event loop was half as long again."""


def main() -> None:
    """The program, as `motsvar` and, by way of ``__main__``, as `python -m motsvar`."""
    write_utf8()
    cli.add_command(window)
    cli.add_command(self_test)
    cli(obj=users_folder)


def write_utf8() -> None:
    """What goes into a file or a pipe is UTF-8 everywhere: Windows would take its old character set, and stop at words
    that it lacks. The window has neither output there."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper) and not stream.isatty():
            stream.reconfigure(encoding="utf-8", errors=stream.errors)


def users_folder() -> Path:
    """The user's data: backups, indexes for the search, settings, the log. They lie beside a frozen program that has
    the mark of the portable edition beside it."""
    mark = Path(sys.executable).with_name(PORTABLE_MARK)
    if getattr(sys, "frozen", False) and mark.is_file():
        return mark.with_name("data")
    from PySide6.QtCore import QCoreApplication, QStandardPaths

    QCoreApplication.setApplicationName(NAME)
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation))


@click.command()
@click.argument("files", nargs=-1, type=click.Path(path_type=Path, exists=True))
def window(files: tuple[Path, ...]) -> None:
    """Open the window, on a case file or the case that was open last, and put documents into it."""
    sys.exit(run_window(files))


@click.command("self-test")
@click.option("--keep", type=click.Path(path_type=Path, file_okay=False), help="Leave a screenshot and exports here.")
@click.option("--platform", help="Qt's platform to show the window on: offscreen needs no display.")
@click.option("--start", type=click.Path(path_type=Path), help="Only start; write here when the window took a key.")
@click.argument("files", nargs=-1, type=click.Path(path_type=Path, exists=True))
def self_test(keep: Path | None, platform: str | None, start: Path | None, files: tuple[Path, ...]) -> None:
    """Drive the real window through the main job; exit status 0 when all of it worked.

    With --start, the window is opened as it always is, on FILES, with its data in a folder beside the file given.
    """
    if start:
        sys.exit(run_window(files, start))
    from motsvar.ui.language import Language
    from motsvar.ui.self_test import run

    if sys.platform == "linux" and not any(map(os.environ.get, DISPLAYS)):
        platform = platform or "offscreen"
    with Program(log_folder=None, language=Language.ENGLISH, platform=platform) as program:
        sys.exit(run(program.application, program.open_window, keep))


def run_window(files: tuple[Path, ...], start: Path | None = None) -> int:
    """``start``: a file that gets the moment (``time.monotonic()``) at which the window could be used, and the seconds
    of the processor until then."""
    from motsvar.ui.application import leave_the_programs_folder

    asked, start = [file.absolute() for file in files], start and start.absolute()
    leave_the_programs_folder()
    with Program(data_folder=start and start.with_name("data")) as program:
        main_window = program.open_window()
        if start:
            _watch_start(main_window, start)
        main_window.show()
        main_window.open_at_start([*asked, *program.application.files_at_start()])
        program.application.hand_files_to(main_window, main_window.open_paths)
        return program.application.exec()


def _watch_start(main_window: "MainWindow", file: Path) -> None:
    from motsvar.ui.usable import Usable

    def note() -> None:
        file.write_text(f"{time.monotonic()} {time.process_time()}")
        main_window.close()

    Usable(main_window, note)


class Program:
    """Qt's application, the workers, the log and the excepthook: what lives as long as the program."""

    def __init__(
        self,
        log_folder: Path | None = Path(),
        language: "Language | None" = None,
        platform: str | None = None,
        data_folder: Path | None = None,
    ) -> None:
        """``language`` takes the place of the one in the settings, for tests; ``platform`` is Qt's; ``data_folder``
        takes the place of the user's own."""
        gc.disable()  # until all is made: a start makes values that stay
        from motsvar import __version__
        from motsvar.ui.application import Application
        from motsvar.ui.language import Speech

        known = Application.instance()
        arguments = [*sys.argv[:1], *(("-platform", platform) if platform else ())]
        self.application: Application = known if isinstance(known, Application) else Application(arguments)
        self.application.setApplicationName(NAME)
        self.application.setApplicationDisplayName("Motsvar")
        self.application.setApplicationVersion(__version__)
        self.application.setDesktopFileName(IDENTIFIER)
        self.data_folder = data_folder or users_folder()
        if log_folder is not None:
            logging.getLogger().addHandler(LogFile(self.data_folder / "log"))
            logging.getLogger().setLevel(logging.INFO)
        gc.set_threshold(*GARBAGE_THRESHOLDS)
        sys.setswitchinterval(SWITCH_INTERVAL)
        self._windows: list[MainWindow] = []
        self._language = language
        self._speech = Speech(self.application)
        self._hook = sys.excepthook
        sys.excepthook = self._on_bug

    def __enter__(self) -> "Program":
        return self

    def __exit__(self, *_exception: object) -> None:
        from PySide6.QtGui import QClipboard

        for open_window in self._windows:
            open_window.close()
        self.application.clipboard().clear(QClipboard.Mode.Selection)  # it may hold an object made in Python
        if "workers" in self.__dict__:
            self.workers.close()
        gc.enable()
        self._speech.end()
        sys.excepthook = self._hook

    @cached_property
    def workers(self) -> "Workers":
        """Made with the session, when the start page stands: they would take the second core from the window."""
        from motsvar.isolation.workers import Workers

        return Workers()

    def open_window(self, data_folder: Path | None = None, settings_file: Path | None = None) -> "MainWindow":
        """A new window; a test gives folders of its own."""
        from PySide6.QtCore import QSettings

        from motsvar.ui.main_window import MainWindow
        from motsvar.ui.settings import Remembered

        folder = data_folder or self.data_folder
        store = QSettings(str(settings_file or folder / "settings.ini"), QSettings.Format.IniFormat)
        remembered = Remembered(store)
        self._speech.set(self._language or remembered.language)
        made = MainWindow(self.application, lambda: self._make_session(folder), remembered)
        made.furnishing.done.connect(self._on_made)
        self._windows.append(made)
        return made

    def _on_made(self) -> None:
        gc.freeze()  # what the program itself is made of need not be looked through again
        gc.enable()

    def _make_session(self, folder: Path) -> "Session":
        from motsvar.ui.session import Session

        session = Session(self.workers, folder)
        session.case_changed.connect(lambda: gc.collect())
        return session

    def _on_bug(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Logs where it happened, never the values (they may hold document text); the window lives on."""
        if isinstance(error, KeyboardInterrupt):
            self.application.quit()
            return
        places = "; ".join(f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in traceback.extract_tb(trace))
        log.error("%s at %s", kind.__name__, places)
        said = MotsvarError(
            "Something went wrong in the program.",
            "Nothing that was saved is lost. Please try again; the log names the place.",
        )
        for open_window in self._windows:
            open_window.messages.show_error(said)
        if not self._windows:
            self._hook(kind, error, trace)
