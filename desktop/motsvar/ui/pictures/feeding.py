"""Texts of the case for work in the background: read in the window's thread, since a case is used on one thread."""

from collections.abc import Sequence
from queue import Empty, SimpleQueue

from PySide6.QtCore import QObject, Signal

from motsvar.core.errors import Cancelled, MotsvarError
from motsvar.core.progress import Progress
from motsvar.isolation.whole_case import CaseTexts
from motsvar.ui.session import Session
from motsvar.workspace import StoredDocument, Workspace

LOOK = 0.1
"""Seconds between two looks whether the work was stopped while it waits for texts."""

_Answer = SimpleQueue[Sequence[str] | MotsvarError]


class Feed(QObject):
    """Made in the window's thread; a batch is read in a turn of its own when the work asks for it."""

    _wanted = Signal(object, object)
    """Ids, and where the texts go: queued, as it is sent from another thread."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._wanted.connect(self._read)

    def texts(self, documents: Sequence[StoredDocument], progress: Progress) -> tuple[CaseTexts, Progress]:
        """The texts, for the thread of a task, and the progress that it should tell."""
        ids = [one.id for one in documents]
        told = (0.0, "")

        def tell(fraction: float, phrase: str) -> None:
            nonlocal told
            told = (fraction, phrase)
            progress(*told)

        def read(numbers: range) -> Sequence[str]:
            answer: _Answer = SimpleQueue()
            self._wanted.emit(ids[numbers.start : numbers.stop], answer)
            while True:
                progress(*told)  # raises when the work was stopped: the window may be waiting for its end
                try:
                    found = answer.get(timeout=LOOK)
                except Empty:
                    continue
                if isinstance(found, MotsvarError):
                    raise found
                return found

        return CaseTexts([one.length for one in documents], read), tell

    def _read(self, ids: Sequence[str], answer: _Answer) -> None:
        workspace: Workspace | None = self._session.workspace
        try:
            answer.put(workspace.case.texts(ids) if workspace else Cancelled())
        except KeyError:  # taken out meanwhile: the work begins anew
            answer.put(Cancelled())
        except MotsvarError as error:
            answer.put(error)
