"""Passages with their sources into the clipboard: plain for an editor, rich for a word processor."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QStringListModel
from PySide6.QtGui import QGuiApplication

from motsvar.core.annotation import Place
from motsvar.core.citing import Cited, citation
from motsvar.core.outline.segmentation import shown_blocks
from motsvar.ui.language import spoken

if TYPE_CHECKING:
    from motsvar.ui.session import Session


class Citing(QObject):
    """In the manner of the window's language."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    def copy_selection(self) -> None:
        """The words selected on the side that is read."""
        view, selection = self._session.view, self._session.selection
        if view is None or selection is None or not len(selection[1]):
            self._session.told.emit(self.tr("Select the words to be copied with their source."))
            return
        self.copy([Place(view.document_id(selection[0]), selection[1])])

    def copy(self, places: Sequence[Place]) -> None:
        """Some passages, each with its source."""
        cited = [found for place in places if (found := self._cited(place)) is not None]
        if not cited:
            self._session.told.emit(self.tr("There is no passage here to be copied with its source."))
            return
        made = citation(cited, spoken().value, datetime.now().date().isoformat())
        QGuiApplication.clipboard().setMimeData(_in_both(made.plain, made.html))
        told = self.tr("Copied with its source.") if len(cited) == 1 else self.tr("Copied with their sources: {0}.")
        self._session.told.emit(told.format(len(cited)))

    def _cited(self, place: Place) -> Cited | None:
        workspace, view = self._session.workspace, self._session.view
        stored = next((one for one in self._session.documents if one.id == place.document), None)
        if workspace is None or stored is None:
            return None
        side = view.side_of(place.document) if view else None
        if view is not None and side is not None:
            document, blocks = view.document(side), view.text(side).blocks
        else:
            document = workspace.case.document(place.document)
            blocks = shown_blocks(document)
        return Cited(document, place.span, tuple(block.span for block in blocks), stored.particulars)


def _in_both(plain: str, html: str) -> QMimeData:
    """Words for the clipboard, which outlives Python: an object that Python made would end the program badly. So it is
    one that a model of Qt makes."""
    model = QStringListModel([""])
    data = model.mimeData([model.index(0)])
    for name in data.formats():
        data.removeFormat(name)
    data.setText(plain)
    data.setData("text/html", f'<meta charset="utf-8">{html}'.encode())  # without it some take UTF-8 for Latin-1
    return data
