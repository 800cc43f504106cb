"""Tesseract, the program that recognises words in pictures: found on this machine, and asked what it can read."""

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from motsvar.isolation.foreign import users_environment
from motsvar.isolation.process import NO_WINDOW

RECOGNISE_SECONDS = 60
"""Processor time that one page may take: a bad scan takes 20 s where a good one takes 5."""
RECOGNISE_WAIT = 240
"""Wall time for it, where other programs want the processor too, or the system bounds no processor time."""
WANTED = ("swe", "eng")
"""The languages that are read with, where the program has them; the first counts most."""

_SECONDS_TO_ANSWER = 10
_LANGUAGE = re.compile(r"[a-z]{3}(?:_[A-Za-z]+)*")
_VERSION = re.compile(r"tesseract v?(\S+)")
_NAME = "tesseract.exe" if sys.platform == "win32" else "tesseract"
_USUAL_FOLDERS = (
    (r"C:\Program Files\Tesseract-OCR", r"C:\Program Files (x86)\Tesseract-OCR")
    if sys.platform == "win32"
    else ("/opt/homebrew/bin", "/usr/local/bin", "/opt/local/bin", "/usr/bin")
)


@dataclass(frozen=True, slots=True)
class Recogniser:
    """The program as it was found."""

    command: str
    """Its file."""
    version: str
    installed: tuple[str, ...]
    """The languages it has data for, by Tesseract's names, such as ``swe``."""

    @property
    def languages(self) -> tuple[str, ...]:
        """Those to read with. Never empty."""
        return tuple(one for one in WANTED if one in self.installed) or self.installed[:1]

    @property
    def lacks(self) -> str:
        """A sentence on what is missing to read Swedish; empty where nothing is."""
        if "swe" in self.installed:
            return ""
        return (
            "Tesseract has no Swedish language data (swe); å, ä and ö will be misread. "
            "Install it (the package tesseract-ocr-swe, or tesseract-lang of Homebrew) and recognise the pages anew."
        )

    @property
    def fields(self) -> Mapping[str, object]:
        """What a worker is told."""
        return {"command": self.command, "languages": list(self.languages), "lacks": self.lacks}


class Recognition:
    """Knows the program, which is looked for and asked once; may be used from any thread."""

    def __init__(self, chosen: str = "", folders: Callable[[], Sequence[str]] | None = None) -> None:
        """``chosen`` is the program's file where the user named one; ``folders`` are looked through for it else."""
        self._lock = Lock()
        self._chosen = chosen
        self._folders = folders or _folders
        self._asked: dict[Path, Recogniser | None] = {}

    @property
    def chosen(self) -> str:
        return self._chosen

    def choose(self, path: str) -> None:
        """Takes the user's word for where the program is; an empty one looks for it again."""
        with self._lock:
            self._chosen = path
            self._asked.clear()

    def path(self) -> Path | None:
        """Where the program seems to be. Quick: it is not started."""
        if self._chosen:
            chosen = Path(self._chosen)
            return chosen if chosen.is_absolute() and _can_run(chosen) else None
        return next(self._candidates(), None)

    def found(self) -> Recogniser | None:
        """The program, once it has said its version and its languages; None where there is none that reads a
        language. The first time takes as long as two starts of it."""
        with self._lock:
            path = self.path()
            if path is None:
                return None
            if path not in self._asked:
                self._asked[path] = _introduced(path)
            return self._asked[path]

    def _candidates(self) -> Iterator[Path]:
        """Not by ``shutil.which``, which on Windows takes a program out of the current folder."""
        for folder in self._folders():
            path = Path(folder, _NAME)
            if path.is_absolute() and _can_run(path):
                yield path


def _folders() -> Sequence[str]:
    return (*os.environ.get("PATH", "").split(os.pathsep), *_USUAL_FOLDERS)


def _can_run(path: Path) -> bool:
    try:
        return path.is_file() and os.access(path, os.X_OK)
    except (OSError, ValueError):
        return False


def _introduced(path: Path) -> Recogniser | None:
    version = _VERSION.match(_said(path, "--version"))
    installed = [line for line in _said(path, "--list-langs").split("\n") if _LANGUAGE.fullmatch(line)]
    languages = tuple(sorted(one for one in installed if one != "osd"))  # osd tells which way is up, and reads nothing
    return Recogniser(str(path), version[1], languages) if version and languages else None


def _said(path: Path, question: str) -> str:
    """Its answer, on whichever output; older versions use the one for errors."""
    try:
        answered = subprocess.run(  # noqa: S603 - the program the user installed or named
            [str(path), question],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=_SECONDS_TO_ANSWER,
            env=users_environment(),
            creationflags=NO_WINDOW,
            check=False,
        )
    except (OSError, ValueError, subprocess.SubprocessError):
        return ""
    return answered.stdout.decode("utf-8", "replace").replace("\r\n", "\n")
