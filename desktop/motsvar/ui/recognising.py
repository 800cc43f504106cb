"""The program that recognises words in pictures, as the window knows it: whether it is there, and what it reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from motsvar.core.progress import Progress
from motsvar.isolation.recognition import Recogniser
from motsvar.ui.sentences import said
from motsvar.workspace import StoredDocument
from motsvar.workspace.original_files import has_page_images

if TYPE_CHECKING:
    from motsvar.ui.session import Session


class Recognising(QObject):
    """Says why pages cannot be recognised where they cannot, and looks for the program where the user says it is."""

    wanted = Signal(object)
    """StoredDocument: recognise its pages anew."""
    described = Signal(str)
    """Which program was found, in a sentence."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._program = session.workers.recognition
        self._action: QAction | None = None
        session.documents_changed.connect(self._follow)

    def obstacle(self, document: StoredDocument | None) -> str:
        """Why the pages of a document cannot be recognised; empty where they can."""
        if self._program.path() is None:
            return self.tr("Tesseract was not found")
        if document is not None and not has_page_images(document.source):
            return self.tr("it has no pages")
        return ""

    def begin(self, document: StoredDocument | None) -> None:
        """Recognises the pages of a document anew, or says why not."""
        obstacle = self.obstacle(document)
        if obstacle:
            self._session.told.emit(self.tr("The pages cannot be recognised: {0}.").format(obstacle))
        elif document is None:
            self._session.told.emit(self.tr("Choose a document in the list first."))
        else:
            self.wanted.emit(document)

    def act(self, document: StoredDocument | None) -> str:
        """What the act is called in a menu, with the reason why it is off."""
        obstacle, words = self.obstacle(document), self.tr("Recognise the p&ages anew…")
        return self.tr("{0} ({1})").format(words, obstacle) if obstacle else words

    def follow(self, action: QAction) -> None:
        """An act of the menu that is off where there is no program."""
        self._action = action
        self._follow()

    def _follow(self) -> None:
        if self._action is not None:
            self._action.setText(self.act(None))
            self._action.setEnabled(not self.obstacle(None))

    def choose(self, path: str) -> None:
        """Takes the user's word for where the program is; an empty one looks for it again."""
        if path != self._program.chosen:
            self._program.choose(path)
            self._follow()

    def describe(self) -> None:
        """Asks the program in the background, and tells with ``described``."""

        def look(progress: Progress) -> Recogniser | None:
            progress(0.0, self.tr("Looking for Tesseract"))
            return self._program.found()

        self._session.tasks.run(self.tr("Looking for Tesseract"), look, self._tell)

    def _tell(self, found: Recogniser | None) -> None:
        if found is None:
            words = self.tr("Not found: pages and pictures are not recognised.")
        else:
            words = self.tr("Found: version {0} in {1}, which reads {2}.")
            words = words.format(found.version, found.command, ", ".join(found.installed))
            words = f"{words} {said(found.lacks)}" if found.lacks else words
        self.described.emit(words)
