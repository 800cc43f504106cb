"""Files dragged over the window: what dropping them will do is told before they are dropped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from motsvar.ui.session import Session
from motsvar.ui.start.drop_area import DropArea, DropVeil


def tr(words: str) -> str:
    return QCoreApplication.translate("Dropping", words)


def is_case(path: Path) -> bool:
    return path.suffix.lower() in (".db", ".motsvar")


def promise(paths: Sequence[Path], *, reading: bool, waiting: str) -> str:
    """What dropping the files does.

    :param reading: two texts stand in the panes
    :param waiting: name of the document that a single one would be compared with, else empty
    """
    cases = [path for path in paths if is_case(path)]
    if cases:
        return tr("Drop to open the case “{0}”").format(cases[0].stem)
    if len(paths) > 1:
        return tr("Drop to open and compare")
    if reading:
        return tr("Drop to add it to the case")
    return tr("Drop to compare it with “{0}”").format(waiting) if waiting else tr("Drop to add the first document")


class Dropping(QObject):
    """Answers for a window what is dragged over it and dropped on it."""

    def __init__(self, window: QWidget, area: DropArea, session: Session, take: Callable[[list[Path]], None]) -> None:
        """``area`` stands on the start page; over anything else a veil is laid."""
        super().__init__(window)
        self._window = window
        self._area = area
        self._session = session
        self._take = take
        self.veil = DropVeil(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent) and (paths := paths_in(event.mimeData())):
            event.acceptProposedAction()
            self._tell(self._promise(paths))
            return True
        if event.type() in (QEvent.Type.DragLeave, QEvent.Type.Drop):
            self._tell("")
        if isinstance(event, QDropEvent) and event.type() is QEvent.Type.Drop and (paths := paths_in(event.mimeData())):
            event.acceptProposedAction()
            self._take(paths)
            return True
        return False

    def _promise(self, paths: Sequence[Path]) -> str:
        documents = self._session.documents
        waiting = documents[-1].name if documents else ""
        return promise(paths, reading=self._session.view is not None, waiting=waiting)

    def _tell(self, words: str) -> None:
        on_page = self._area.isVisible()
        self._area.set_promise(words if on_page else "")
        self.veil.set_promise("" if on_page else words)


def paths_in(data: QMimeData) -> list[Path]:
    """The files that are dragged; nothing of the web."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
