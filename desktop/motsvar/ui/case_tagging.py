"""A theme becomes a tag on all its occurrences in every document of the case: counted first, asked about, one act."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from motsvar.core.document import Document
from motsvar.core.errors import MotsvarError
from motsvar.core.progress import Progress
from motsvar.core.span import Span
from motsvar.core.themes.codebook_theme import CodebookTheme
from motsvar.isolation.codebook import Occurrences, codebook_occurrences
from motsvar.ui.acts import LONGEST_TURN, Acts
from motsvar.ui.tasks import Turns

if TYPE_CHECKING:
    from motsvar.ui.session import Session
    from motsvar.workspace import Workspace

Place = tuple[str, Span]
"""Id of a document, and a passage of it."""


class CaseTagging(QObject):
    """Reads, looks and writes a little at a time, so that the window answers; what stops it leaves one act behind."""

    def __init__(self, session: Session, acts: Acts) -> None:
        super().__init__(session)
        self._session = session
        self._acts = acts
        self._turns = Turns(self)
        self.name = self.tr("Your themes")
        self.fraction = 0.0
        self.phrase = ""
        self._on_stop: Callable[[], None] = lambda: None

    def cancel(self) -> None:
        """What is tagged already stays, and can be undone."""
        self._turns.take()
        if self._session.tasks.end(self):
            self._on_stop()

    def join(self, seconds: float) -> None:
        """For the end of the program: there is no thread of its own."""

    def begin(self, theme: CodebookTheme) -> None:
        """Counts the occurrences of a theme in the whole case, asks, and tags them."""
        workspace = self._session.workspace
        if workspace is None or self in self._session.tasks.running:
            return
        ids = [one.id for one in self._session.documents]
        documents: dict[str, Document] = {}
        self._job(self.tr("Reading the documents"), lambda: None)

        def read() -> None:
            until = time.monotonic() + LONGEST_TURN
            while len(documents) < len(ids) and time.monotonic() < until:
                document_id = ids[len(documents)]
                documents[document_id] = workspace.case.document(document_id)
            self._further(len(documents) / max(len(ids), 1))
            if len(documents) < len(ids):
                self._turns.take(partial(self._attempt, read))
            else:
                self._session.tasks.end(self)
                self._search(workspace, theme, documents)

        self._turns.take(partial(self._attempt, read))

    def _search(self, workspace: Workspace, theme: CodebookTheme, documents: dict[str, Document]) -> None:
        workers, texts = self._session.workers, tuple(documents.values())

        def work(progress: Progress) -> Occurrences:
            return codebook_occurrences((theme,), texts, workers, progress, of=len(texts))

        def ask(found: Occurrences) -> None:
            if self._session.workspace is workspace:
                places = [(one, span) for one, spans in zip(documents, found.places[0], strict=True) for span in spans]
                self._ask(theme.label, places, found)

        self._session.tasks.run(self.name, work, ask)

    def _ask(self, label: str, places: list[Place], found: Occurrences) -> None:
        if found.told:
            self._session.failed.emit(MotsvarError(found.told[0], found.hint))
            return
        if not places:
            self._session.told.emit(self.tr("{0} stands in no document of the case.").format(label))
            return
        question = self.tr("Put the tag “{0}” on {1} passages in {2} documents of the case?\n\nOne undo takes it back.")
        count = len({one for one, _ in places})
        self._session.asker.agree(question.format(label, len(places), count), lambda: self._write(label, places))

    def _write(self, label: str, places: list[Place]) -> None:
        """All in one act, some a turn."""
        self._acts.before_act.emit()
        done, act, tag = 0, "", ""
        total = len(places)

        def tell() -> None:
            self._acts.follow()
            self._acts.saved.emit()
            told = self.tr("{0} of {1} passages have the tag “{2}”. Undo takes it back.")
            self._session.told.emit(told.format(done, total, label))

        def write() -> None:
            nonlocal done, act, tag
            workspace, until = self._session.workspace, time.monotonic() + LONGEST_TURN
            if workspace is None:
                return
            with workspace.case.act("Tag every occurrence", continues=act) as now:
                if act and now != act:
                    self.cancel()  # something else was done meanwhile, and undo would take back only a part
                    return
                act = now
                known = self._session.tagging.named(label)
                tag = tag or (known.id if known else workspace.case.add_tag(label).id)
                while done < total and time.monotonic() < until:
                    self._put(tag, *places[done])
                    done += 1
            self._further(done / total)
            if done < total:
                self._turns.take(partial(self._attempt, write))
            elif self._session.tasks.end(self):
                tell()

        self._job(self.tr("Tagging"), tell)
        self._turns.take(partial(self._attempt, write))

    def _put(self, tag: str, document_id: str, span: Span) -> None:
        case = self._acts.case
        here = next((one for one in self._acts.of(document_id) if one.placed and one.span == span), None)
        if case is None:
            return
        if here is None:
            case.annotate(document_id, span, (tag,))
        elif tag not in here.tags:
            case.set_tags(here.id, (*here.tags, tag))

    def _job(self, phrase: str, on_stop: Callable[[], None]) -> None:
        self.phrase, self.fraction, self._on_stop = phrase, 0.0, on_stop
        self._session.tasks.begin(self)

    def _further(self, fraction: float) -> None:
        self.fraction = fraction
        self._session.tasks.changed.emit()

    def _attempt(self, act: Callable[[], None]) -> None:
        if not self._session.attempt(act):
            self.cancel()
