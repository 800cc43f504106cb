"""Pictures of pages: fetched in the background, the last few kept."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from motsvar.core.document import Source
from motsvar.core.errors import MotsvarError
from motsvar.core.hidden.telling import visible_name
from motsvar.core.progress import Progress
from motsvar.ui.session import Session
from motsvar.ui.tasks import Task
from motsvar.workspace.original_files import PageImage

KEPT = 8
"""Pictures; one is some 10 MB."""


@dataclass(frozen=True, slots=True)
class PageKey:
    """Which picture."""

    source: Source
    page: int
    """From 0."""
    width: int
    """Pixels."""


class PageImages(QObject):
    """Of several that are asked for in a row only the last is fetched."""

    fetched = Signal(object)
    """PageKey: it can be had from ``get`` now, or its ``error``."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._images: OrderedDict[PageKey, QImage | MotsvarError] = OrderedDict()
        self._fetching: tuple[PageKey, Task[PageImage | MotsvarError]] | None = None
        session.case_changed.connect(self._images.clear)

    def get(self, key: PageKey) -> QImage | MotsvarError | None:
        """The picture, or why there is none; None while it is not known, and then it is asked for."""
        found = self._images.get(key)
        if found is not None:
            self._images.move_to_end(key)
        else:
            self._fetch(key)
        return found

    def forget(self, key: PageKey) -> None:
        """The next one who asks has it fetched anew."""
        self._images.pop(key, None)

    def _fetch(self, key: PageKey) -> None:
        workspace = self._session.workspace
        fetching = self._fetching
        if workspace is None or (fetching and fetching[0] == key and not fetching[1].cancelled):
            return
        if fetching:
            fetching[1].cancel()
        originals = workspace.originals

        def work(progress: Progress) -> PageImage | MotsvarError:
            progress(0.0, self.tr("Page {0} of {1}").format(key.page + 1, visible_name(key.source.name)))
            try:
                return originals.page_image(key.source, key.page, key.width)
            except MotsvarError as error:
                return error

        def done(found: PageImage | MotsvarError) -> None:
            if self._fetching and self._fetching[0] == key:
                self._fetching = None
            self._images[key] = found if isinstance(found, MotsvarError) else as_qimage(found)
            while len(self._images) > KEPT:
                self._images.popitem(last=False)
            self.fetched.emit(key)

        self._fetching = key, self._session.tasks.run(self.tr("Showing a page"), work, done)


def as_qimage(page: PageImage) -> QImage:
    """A picture that owns its pixels."""
    return QImage(page.pixels, page.width, page.height, 3 * page.width, QImage.Format.Format_RGB888).copy()
