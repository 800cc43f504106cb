"""What comes into the window from outside: with the program's start, or dropped on it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from motsvar.ui.session import Session
from motsvar.ui.settings import Remembered
from motsvar.ui.start.dropping import is_case


class Arriving(QObject):
    """Tells cases from documents, and hands each to whom it is for."""

    def __init__(self, parent: QObject, session: Session, remembered: Remembered) -> None:
        super().__init__(parent)
        self._session = session
        self._remembered = remembered

    def at_start(self, paths: Sequence[Path]) -> None:
        """The case asked for, else the one that was open last, else the user's own; then the documents asked for."""
        cases = [path for path in paths if is_case(path)]
        last = Path(self._remembered.last_case) if self._remembered.last_case else None
        wanted = cases[0] if cases else last if last and last.exists() else None
        if not (wanted and self._session.open_case(wanted)):
            self._session.open_default_case()
        self._session.importing.take([path for path in paths if path not in cases], shows_last=True)

    def take(self, paths: Sequence[Path]) -> None:
        """One case is opened, documents are read."""
        cases = [path for path in paths if is_case(path)]
        if cases:
            self._session.open_case(cases[0])
        documents = [path for path in paths if path not in cases]
        if documents:
            self._session.importing.take(documents)
