"""Whether the files of the open texts are still what was read: looked at in the background, told once."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from motsvar.core.document import Source
from motsvar.core.hidden.telling import visible_name
from motsvar.core.progress import Progress
from motsvar.workspace.original_files import OriginalState

if TYPE_CHECKING:
    from motsvar.ui.session import Session

Signature = tuple[int, int]
"""Bytes and nanoseconds of the last change: where these are as before, a file is not read again."""


class OriginalsWatch(QObject):
    """Looks when a pair is opened, and when the user comes back to the program, who may have changed a file meanwhile.

    The first look reads the whole file, as its size and time prove nothing.
    """

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._known: dict[str, tuple[Signature | None, OriginalState]] = {}
        session.pair_changed.connect(self.look)
        session.case_changed.connect(self._known.clear)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._on_application)

    def state_of(self, source: Source) -> OriginalState | None:
        """What was found; None where nobody has looked yet."""
        known = self._known.get(source.sha256)
        return known[1] if known else None

    def _on_application(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self.look()

    def look(self) -> None:
        """Looks at the files of the texts that are shown."""
        view, workspace = self._session.view, self._session.workspace
        if view is None or workspace is None:
            return
        motion = view.pair.beside.motion
        sources = {one.source.sha256: one.source for one in (view.pair.left, view.pair.right, motion) if one}
        known, originals = dict(self._known), workspace.originals

        def work(progress: Progress) -> dict[str, tuple[Signature | None, OriginalState]]:
            found = {}
            for sha256, source in sources.items():
                progress(0.0, self.tr("Looking at the files"))
                before = known.get(sha256)
                signature = _signature(originals.place_of(source))
                if before is None or before[0] != signature:
                    found[sha256] = signature, originals.look_at(source).state
            return found

        def done(found: dict[str, tuple[Signature | None, OriginalState]]) -> None:
            if workspace is not self._session.workspace or not found:
                return
            self._known.update(found)
            for sha256, (_signature, state) in found.items():
                if state is OriginalState.CHANGED:
                    self._session.warned.emit(self._sentence(visible_name(sources[sha256].name)))
            self.changed.emit()

        self._session.tasks.run(self.tr("Looking at the files"), work, done)

    def _sentence(self, name: str) -> str:
        return self.tr(
            "The file {0} has changed since it was read. The case keeps the text as it was; "
            "“Read the file again” in the list of documents takes the new one over."
        ).format(name)


def _signature(path: Path | None) -> Signature | None:
    with suppress(OSError, ValueError):
        if path is not None:
            status = path.stat()
            return status.st_size, status.st_mtime_ns
    return None
