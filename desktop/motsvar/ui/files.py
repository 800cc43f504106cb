"""Files in and out: texts replaced by better ones, copies merged, lists and copies written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from motsvar.core.anchoring.carrying import Carried
from motsvar.core.annotation import AnchorState
from motsvar.core.document import Document
from motsvar.core.errors import UnreadableDocument
from motsvar.core.merging import Choice
from motsvar.core.progress import Progress
from motsvar.ui.acts import Acts
from motsvar.ui.tasks import Task
from motsvar.workspace import Asked, MergePlan, write_list

if TYPE_CHECKING:
    from motsvar.ui.session import Session


class Files(QObject):
    """Everything that reads or writes a file beside the case itself."""

    merge_planned = Signal(object, object)
    """Path, MergePlan: what merging would do, for the user to agree with."""

    def __init__(self, session: Session, acts: Acts) -> None:
        super().__init__(session)
        self._session = session
        self._acts = acts
        self._backing_up: Task[Path] | None = None

    # A better text

    def replace_text(self, document_id: str, path: Path, *, anew: bool = False, only: str = "") -> None:
        """Gives a document the text of another file, and carries its annotations over.

        ``anew``: the words of every page are recognised; ``only``: the SHA-256 that the file must have.
        """
        workspace = self._session.workspace
        if workspace is None:
            return

        def work(progress: Progress) -> Document:
            progress(0.0, self.tr("Reading {0}").format(path.name))
            document = workspace.read(path, progress, Asked(anew=anew))
            if only and document.source.sha256 != only:
                raise UnreadableDocument(
                    f"{document.source.name} has changed since it was read.",
                    "To take the text of the file as it is now, choose a better text from a file.",
                )
            return document

        def done(document: Document) -> None:
            if workspace is self._session.workspace:
                self.use_text(document_id, document)

        self._session.tasks.run(self.tr("Replacing the text"), work, done)

    def use_text(self, document_id: str, document: Document) -> None:
        """The same, of a text that has been read; the annotations are carried over in the background."""
        workspace = self._session.workspace
        if workspace is None:
            return
        self._acts.before_act.emit()
        moves = workspace.case.moves_of(document_id)

        def done(carried: Mapping[str, Carried]) -> None:
            counts: list[Mapping[AnchorState, int]] = []
            if workspace is not self._session.workspace:
                return
            self._acts.do(lambda _case: counts.append(workspace.replace_text(document_id, document, carried)))
            if counts:
                self._session.follow_documents()
                self._session.told.emit(self._carried_sentence(counts[0]))

        self._session.tasks.run(
            self.tr("Replacing the text"), lambda progress: workspace.carry(moves, document, progress), done
        )

    def read_again(self, document_id: str) -> None:
        """Takes over what the file of a document holds now."""
        workspace = self._session.workspace
        source = next((one.source for one in self._session.documents if one.id == document_id), None)
        if workspace is None or source is None:
            return
        path = workspace.originals.place_of(source)
        if path is None:
            self._session.told.emit(
                self.tr("Where the file {0} lies is not known on this computer.").format(source.name)
            )
        else:
            self.replace_text(document_id, path)

    def _carried_sentence(self, counts: Mapping[AnchorState, int]) -> str:
        words = {
            AnchorState.EXACT: self.tr("{0} exact"),
            AnchorState.CHANGED: self.tr("{0} with other words"),
            AnchorState.MOVED: self.tr("{0} moved"),
            AnchorState.REVIEW: self.tr("{0} to review"),
            AnchorState.LOST: self.tr("{0} lost"),
        }
        told = ", ".join(words[state].format(counts[state]) for state in words if counts.get(state))
        return self.tr("The text was replaced. Passages: {0}.").format(told) if told else self.tr("Text replaced.")

    # A colleague's copy

    def plan_merge(self, path: Path) -> None:
        """Works out what merging a copy would do, and tells it with ``merge_planned``."""
        workspace = self._session.workspace
        if workspace is None:
            return
        self._acts.before_act.emit()
        plans: list[MergePlan] = []
        if self._acts.attempt(lambda: plans.append(workspace.plan_merge(path))):
            self.merge_planned.emit(path, plans[0])

    def merge(self, path: Path, choices: Mapping[str, Choice]) -> None:
        """Merges a copy with the user's choices, as one act."""
        workspace = self._session.workspace
        if workspace and self._acts.do(lambda _case: workspace.merge(path, choices)):
            self._session.follow_documents()
            self._session.told.emit(self.tr("Merged: {0}. Undo takes all of it back.").format(path.name))

    # Out

    def export_list(self, path: Path, names: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Writes the rows of a list as a table, in the background."""

        def work(progress: Progress) -> None:
            progress(0.0, self.tr("Writing {0}").format(path.name))
            write_list(names, rows, path)

        def told(_done: None) -> None:
            self._session.told.emit(self.tr("Written: {0}. Rows: {1}.").format(path.name, len(rows)))

        self._session.tasks.run(self.tr("Exporting"), work, told)

    def save_copy(self, path: Path) -> None:
        """A verified copy of the case, also when its own file is gone."""
        workspace = self._session.workspace
        if workspace is None:
            return
        self._acts.before_act.emit()
        if self._acts.attempt(lambda: workspace.case.save_copy(path)):
            self._session.told.emit(self.tr("A copy was saved: {0}").format(path.name))

    def back_up(self) -> None:
        """A backup in the background, where one is due."""
        workspace = self._session.workspace
        if workspace is not None:
            due = workspace.due_backup()
            if due is not None:
                self._backing_up = self._session.tasks.run(
                    self.tr("Backing up"), lambda progress: workspace.back_up(due, progress), lambda _path: None
                )

    def end_backup(self) -> None:
        """Stops a backup under way: it reads the case, which is about to be closed."""
        if self._backing_up is not None:
            self._backing_up.cancel()
            self._backing_up.thread.join()
            self._backing_up = None
