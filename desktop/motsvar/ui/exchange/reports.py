"""What became of every file that was written or taken in since the program was started."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal

from motsvar.ui.sentences import said

if TYPE_CHECKING:
    from motsvar.ui.session import Session

MOST = 50
"""Reports that are kept; nobody looks further back."""


def tr(words: str) -> str:
    return QCoreApplication.translate("ExchangeReports", words)


@dataclass(frozen=True, slots=True)
class Report:
    """Of one file, in the language of the window."""

    heading: str
    """Ends with a full stop."""
    counts: tuple[str, ...]
    left_out: tuple[str, ...]
    """Sentences, each once."""

    @property
    def words(self) -> str:
        """All of it, a line a sentence."""
        counted = [tr("In it: {0}.").format(", ".join(self.counts))] if self.counts else []
        left = [tr("Not in it:"), *(f"• {one}" for one in self.left_out)] if self.left_out else [nothing_left_out()]
        return "\n".join((self.heading, *counted, *left))

    @property
    def in_short(self) -> str:
        """For the status line, which leads to the rest."""
        if not self.left_out:
            return f"{self.heading} {nothing_left_out()}"
        return tr("{0} Left out: {1} kinds of things (Case › What was left out…).").format(
            self.heading, len(self.left_out)
        )


def nothing_left_out() -> str:
    return tr("Nothing was left out.")


def counted(counts: Iterable[tuple[str, int]]) -> tuple[str, ...]:
    """``passages`` and 1,234 as ``passages: 1,234``, in the language of the window."""
    names = count_names()
    return tuple(f"{names.get(what) or said(what)}: {QLocale().toString(number)}" for what, number in counts)


def count_names() -> dict[str, str]:
    """What is counted of files, as the rooms below call it."""
    return {
        "passages": tr("passages"),
        "annotations": tr("annotations"),
        "codings": tr("tags on passages"),
        "documents": tr("documents"),
        "facts": tr("facts"),
        "links": tr("links"),
        "matches": tr("matches"),
        "notes": tr("notes"),
        "pages": tr("pages"),
        "people": tr("people"),
        "rows": tr("rows"),
        "sheets": tr("sheets"),
        "silences": tr("silences"),
        "tags": tr("tags"),
        "themes": tr("themes"),
    }


def sentences(english: Sequence[str]) -> tuple[str, ...]:
    """What was left out, in the language of the window, each sentence once."""
    return tuple(dict.fromkeys(map(said, english)))


class Reports(QObject):
    """The newest first. What was left out is never put before the user's work; it is there to be looked at."""

    changed = Signal()
    wanted = Signal()
    """The list should be shown."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.all: tuple[Report, ...] = ()

    @property
    def newest(self) -> Report | None:
        return self.all[0] if self.all else None

    def add(self, report: Report) -> None:
        """Keeps a report and tells of it in the status line, and so to whatever reads the screen."""
        self.all = (report, *self.all)[:MOST]
        self.changed.emit()
        self._session.told.emit(report.in_short)
