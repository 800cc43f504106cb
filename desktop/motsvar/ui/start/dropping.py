"""Files dragged over the window: what dropping them will do is told before they are dropped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from motsvar.ui.session import Session
from motsvar.ui.start.drop_area import DropArea, DropVeil
from motsvar.workspace import ARCHIVE, is_archive, is_peer_file, peer_formats

MOST_LOOKED_AT = 200
"""Of what is dragged, so many are asked whether they are folders: the answer is waited for."""


def tr(words: str) -> str:
    return QCoreApplication.translate("Dropping", words)


def is_case(path: Path) -> bool:
    return path.suffix.lower() in (".db", ".motsvar")


def is_other_work(path: Path) -> bool:
    """Whether a file, or a folder, is of another tool; only what is called like one is opened."""
    suffixes = (*(suffix for one in peer_formats() for suffix in one.suffixes), *ARCHIVE.suffixes)
    return path.name.lower().endswith(suffixes) and (is_archive(path) or is_peer_file(path))


def promise(
    paths: Sequence[Path], *, folders: int = 0, others: Sequence[Path] = (), reading: bool, waiting: str
) -> str:
    """What dropping the files does.

    :param folders: how many of the paths are folders
    :param others: those that are of another tool
    :param reading: two texts stand in the panes
    :param waiting: name of the document that a single one would be compared with, else empty
    """
    cases = [path for path in paths if is_case(path)]
    files = len(paths) - folders
    if cases:
        return tr("Drop to open the case “{0}”").format(cases[0].stem)
    if others and is_archive(others[0]):
        return tr("Drop to make a case of “{0}”").format(others[0].name)
    if others:
        return tr("Drop to see what “{0}” would bring into the case").format(others[0].name)
    if folders:
        return _of_folders(paths, folders, files)
    if files > 2:
        return (
            tr("Drop to add {0} files to the case") if reading else tr("Drop to add {0} files and compare the last two")
        ).format(files)
    if files == 2:
        return tr("Drop to open and compare")
    if reading:
        return tr("Drop to add it to the case")
    return tr("Drop to compare it with “{0}”").format(waiting) if waiting else tr("Drop to add the first document")


def _of_folders(paths: Sequence[Path], folders: int, files: int) -> str:
    if files:
        words = tr("Drop to add the documents of 1 folder and {0} files")
        words = words if folders == 1 else tr("Drop to add the documents of {1} folders and {0} files")
        if files == 1:
            words = tr("Drop to add the documents of 1 folder and 1 file")
            words = words if folders == 1 else tr("Drop to add the documents of {1} folders and 1 file")
        return words.format(files, folders)
    if folders == 1:
        return tr("Drop to add every document in “{0}”").format(paths[0].name)
    return tr("Drop to add the documents of {0} folders").format(folders)


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
        folders = sum(path.is_dir() for path in paths[:MOST_LOOKED_AT])
        others = [path for path in paths[:MOST_LOOKED_AT] if is_other_work(path)]
        return promise(paths, folders=folders, others=others, reading=self._session.view is not None, waiting=waiting)

    def _tell(self, words: str) -> None:
        on_page = self._area.isVisible()
        self._area.set_promise(words if on_page else "")
        self.veil.set_promise("" if on_page else words)


def paths_in(data: QMimeData) -> list[Path]:
    """The files that are dragged; nothing of the web."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
