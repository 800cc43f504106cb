"""Shows what is known of a document, and reads its file anew in the encoding that the user decides."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from motsvar.core.document import Document, Source
from motsvar.core.errors import MotsvarError, Refused, UnreadableDocument
from motsvar.core.progress import Progress
from motsvar.isolation.reading import shown_name
from motsvar.ui.chooser import Chooser, document_filters
from motsvar.ui.reading.about import AboutDocument
from motsvar.ui.session import Session
from motsvar.workspace import Asked


class Knowing(QObject):
    """One window at a time."""

    def __init__(self, window: QWidget, session: Session, chooser: Chooser) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._chooser = chooser
        self._path: Path | None = None
        """The file of the document that is told of, once it has been asked for."""
        self._tried: Document | None = None
        self._document = ""
        """Id of the document that is told of."""
        self.dialog: AboutDocument | None = None
        session.case_changed.connect(self._close)
        session.documents_changed.connect(self._follow)
        session.failed.connect(self._follow)

    def show(self, document_id: str) -> None:
        """Empty where there is none to tell of."""
        workspace = self._session.workspace
        stored = next((one for one in self._session.documents if one.id == document_id), None)
        if workspace is None or stored is None:
            self._session.told.emit(self.tr("There is no document to tell of. Open one first."))
            return
        self._close()
        place = workspace.originals.place_of(stored.source)
        self._path, self._tried, self._document = there(place), None, document_id
        dialog = AboutDocument(stored, workspace.case.document(document_id), place, self._window)
        dialog.encoding_wanted.connect(partial(self._try, stored.source))
        dialog.text_wanted.connect(partial(self._use, document_id))
        describing = self._session.describing
        dialog.fields.role_wanted.connect(partial(describing.set_role, document_id))
        dialog.fields.said.connect(partial(describing.say, document_id))
        dialog.finished.connect(partial(self._forget, dialog))
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self.dialog = dialog
        dialog.show()

    def _follow(self) -> None:
        """The fields show what the case says, also where it could not be written."""
        stored = next((one for one in self._session.documents if one.id == self._document), None)
        if self.dialog is not None and stored is not None:
            self.dialog.fields.show_said(stored)

    def _try(self, source: Source, encoding: str) -> None:
        """Reads the original in another encoding. A file with other bytes is another file."""
        session, workspace, dialog = self._session, self._session.workspace, self.dialog
        if self._path is None:
            found = self._chooser.documents(dialog or self._window, document_filters())
            self._path = found[0] if found else None
        path = self._path
        if workspace is None or dialog is None or path is None:
            if dialog:
                dialog.forget_trial()
            return

        def read(progress: Progress) -> Document | MotsvarError:
            progress(0.0, self.tr("Reading {0}").format(shown_name(path)))
            try:
                document = workspace.read(path, progress, Asked(encoding))
            except UnreadableDocument as error:
                return error
            if document.source.sha256 == source.sha256:
                return document
            told = self.tr("{0} is not the file that the document was read from: its SHA-256 is another.")
            hint = self.tr("Choose that file, or take the other one as a better text of the document.")
            return Refused(told.format(shown_name(path)), hint)

        def show(answer: Document | MotsvarError) -> None:
            if self.dialog is not dialog:
                return
            if isinstance(answer, Document):
                self._tried = answer
                dialog.show_trial(answer)
            else:
                self._path = there(workspace.originals.place_of(source))
                dialog.show_failure(answer)

        session.tasks.run(self.tr("Reading"), read, show)

    def _use(self, document_id: str) -> None:
        document = self._tried
        self._close()
        if document is not None:
            self._session.files.use_text(document_id, document)

    def _close(self) -> None:
        if self.dialog is not None:
            self.dialog.close()

    def _forget(self, dialog: AboutDocument, _result: int) -> None:
        if self.dialog is dialog:
            self.dialog, self._tried = None, None
        dialog.deleteLater()


def there(path: Path | None) -> Path | None:
    """A place where a file lies still; the user is asked for any other."""
    return path if path is not None and path.is_file() else None
