"""What comes into the window from outside: with the program's start, or dropped on it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from motsvar.ui.session import Session
from motsvar.ui.settings import Remembered
from motsvar.ui.start.dropping import is_case, is_other_work


class Arriving(QObject):
    """Tells cases from documents, and hands each to whom it is for."""

    def __init__(self, parent: QObject, session: Session, remembered: Remembered) -> None:
        super().__init__(parent)
        self._session = session
        self._remembered = remembered

    def at_start(self, paths: Sequence[Path]) -> None:
        """The case asked for, else the one that was open last, else the user's own; then the documents asked for."""
        cases, others, documents = sorted_out(paths)
        last = Path(self._remembered.last_case) if self._remembered.last_case else None
        wanted = cases[0] if cases else last if last and last.exists() else None
        if not (wanted and self._session.open_case(wanted)):
            self._session.open_default_case()
        self._session.importing.take(documents, shows_last=True)
        self._take_in(others)

    def take(self, paths: Sequence[Path]) -> None:
        """One case is opened, documents are read, and of another tool's work it is told what would come in."""
        cases, others, documents = sorted_out(paths)
        if cases:
            self._session.open_case(cases[0])
        if documents:
            self._session.importing.take(documents)
        self._take_in(others)

    def _take_in(self, others: Sequence[Path]) -> None:
        """One: the user is asked about each, and nobody drops two projects at once on purpose."""
        if others:
            self._session.taking.read(others[0])
        if others[1:]:
            self._session.told.emit(
                self.tr("One file of another tool is taken in at a time: {0}.").format(others[0].name)
            )


def sorted_out(paths: Sequence[Path]) -> tuple[list[Path], list[Path], list[Path]]:
    """Cases, the work of other tools, and documents or folders of them."""
    cases = [path for path in paths if is_case(path)]
    others = [path for path in paths if path not in cases and is_other_work(path)]
    return cases, others, [path for path in paths if path not in cases and path not in others]
