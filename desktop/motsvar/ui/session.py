"""The window's view of the workspace: what is open, what is chosen, and signals when it changes.

Widgets know the session and values, nothing below it. Each redraws from the signal, also the one that caused the
change.
"""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from motsvar.core.comparison import Settings
from motsvar.core.document import Document
from motsvar.core.errors import MotsvarError
from motsvar.core.findings import Finding
from motsvar.core.progress import Progress
from motsvar.core.span import Side, Span
from motsvar.isolation.workers import Workers
from motsvar.ui.annotating import Annotating
from motsvar.ui.marking import Shown
from motsvar.ui.tasks import Task, Tasks, Turns
from motsvar.ui.view import View, compared, view_of
from motsvar.workspace import MOTION, StoredDocument, Workspace, export_formats, read_comparison, supported_suffixes


class Session(QObject):
    """What is open and what is chosen. Acts on annotations are in ``annotating``."""

    case_changed = Signal()
    documents_changed = Signal()
    pair_changed = Signal()
    """Other texts stand in the panes."""
    comparison_changed = Signal()
    shown_changed = Signal()
    """Which kinds of mark are shown, or which themes are ticked."""
    finding_changed = Signal()
    selection_changed = Signal()
    place_wanted = Signal(object, object)
    """Side, Span: bring this into view."""
    told = Signal(str)
    """A sentence for the status line."""
    failed = Signal(MotsvarError)

    def __init__(self, workers: Workers, data_folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workers = workers
        self.data_folder = data_folder
        self.tasks = Tasks(self)
        self.tasks.failed.connect(self.failed)
        self.turns = Turns(self)
        self.annotating = Annotating(self)
        self.workspace: Workspace | None = None
        self.view: View | None = None
        self.shown = Shown()
        self.ticked: tuple[str, ...] = ()
        """Labels of the highlighted themes, in the order of their colours."""
        self.finding: Finding | None = None
        self.selection: tuple[Side, Span] | None = None
        self._opening: Task[View] | None = None
        self.documents_changed.connect(self._follow_motion)

    # The case

    def open_case(self, path: Path) -> bool:
        """Opens a case (the sample case as a copy); on failure what was open stays open."""
        return self._enter(lambda: Workspace.open(path, self.workers, self.data_folder))

    def open_default_case(self) -> bool:
        """The case of an installed program, made at the first start."""
        with suppress(OSError):  # the case itself will say that it cannot be written
            self.data_folder.mkdir(parents=True, exist_ok=True)
        return self._enter(lambda: Workspace.open_or_create(self.data_folder / "annotations.db", self.workers))

    def new_case(self, path: Path) -> bool:
        return self._enter(lambda: Workspace.create(path, self.workers))

    def _enter(self, opening: Callable[[], Workspace]) -> bool:
        self.annotating.store_draft()
        try:
            workspace = opening()
        except MotsvarError as error:
            self.failed.emit(error)
            return False
        self.close_case()
        self.workspace = workspace
        self.case_changed.emit()
        self.documents_changed.emit()
        self.annotating.changed.emit()
        self.open_remembered_pair()
        return True

    def close_case(self) -> None:
        """Lets go of the file. Everything in it has been saved already."""
        self.annotating.store_draft()
        self.tasks.cancel_all()
        self._show(None)
        if self.workspace:
            self.workspace.close()
        self.workspace = None

    def attempt(self, act: Callable[[], object]) -> bool:
        """Does something to the case; a known failure becomes a message and changes nothing."""
        try:
            act()
        except MotsvarError as error:
            self.failed.emit(error)
            return False
        return True

    # Documents

    @property
    def documents(self) -> tuple[StoredDocument, ...]:
        return self.workspace.case.documents() if self.workspace else ()

    def import_files(self, paths: Sequence[Path], then: Callable[[list[str]], None] | None = None) -> None:
        """Reads files in the background and puts them into the case. With two or more, the last two are opened."""
        workspace = self.workspace
        if workspace is None or not paths:
            return

        def read(progress: Progress) -> tuple[list[Document], list[MotsvarError]]:
            documents, errors = [], []
            for number, path in enumerate(paths):
                progress(number / len(paths), self.tr("Reading {0}").format(path.name))
                try:
                    documents.append(workspace.read(path, progress))
                except MotsvarError as error:
                    progress(number / len(paths), "")  # a cancelled read is no failed one: this raises again
                    errors.append(error)
            return documents, errors

        def keep(result: tuple[list[Document], list[MotsvarError]]) -> None:
            documents, errors = result
            if workspace is not self.workspace:
                return
            ids: list[str] = []
            self.attempt(lambda: ids.extend(workspace.add(document) for document in documents))
            self.documents_changed.emit()
            self.annotating.changed.emit()
            self._tell_skipped(documents)
            for error in errors:
                self.failed.emit(error)
            (then or self._show_imported)(ids)

        self.tasks.run(self.tr("Reading"), read, keep)

    def _tell_skipped(self, documents: Sequence[Document]) -> None:
        sentences = [f"{document.name}: {sentence}" for document in documents for sentence in document.source.skipped]
        if sentences:
            self.told.emit(" ".join(sentences))

    def _show_imported(self, ids: list[str]) -> None:
        distinct = list(dict.fromkeys(ids))
        if len(distinct) >= 2:
            self.open_pair(distinct[-2], distinct[-1])
        elif distinct and self.view is None:
            known = [d.id for d in self.documents if d.id != distinct[0]]
            if known:
                self.open_pair(known[-1], distinct[0])
            else:
                self.told.emit(self.tr("The document is in the case. Add one more to compare it with."))
        if len(ids) == 2 and len(distinct) == 1:
            self.told.emit(self.tr("Both files hold the same text; it was put into the case once."))

    def remove_document(self, document_id: str) -> None:
        """Takes a document out of the case, with its annotations; undo brings all of it back."""
        workspace, view = self.workspace, self.view
        if workspace is None or not self.attempt(lambda: workspace.case.remove_document(document_id)):
            return
        if view and view.side_of(document_id):
            self._show(None)
            self.open_remembered_pair()
        self.documents_changed.emit()
        self.annotating.changed.emit()

    def mark_motion(self, document_id: str, is_motion: bool) -> None:
        """Makes a document the motion that the others answer, or takes that from it; undo brings back what was."""
        workspace = self.workspace
        if workspace and self.attempt(lambda: workspace.mark_motion(document_id, is_motion)):
            self.documents_changed.emit()
            self.annotating.changed.emit()
            self.annotating.saved.emit()

    def _follow_motion(self) -> None:
        """Compares the open pair with the motion that the case has now."""
        view, roles = self.view, {document.id: document.role for document in self.documents}
        if view is None or not {view.pair.left_id, view.pair.right_id} <= roles.keys():
            return
        motions = [one for one, role in roles.items() if role == MOTION and view.side_of(one) is None]
        if (motions[0] if motions else "") != view.pair.beside.motion_id:
            self.open_pair(view.pair.left_id, view.pair.right_id)

    @property
    def document_suffixes(self) -> tuple[str, ...]:
        return supported_suffixes()

    @property
    def export_formats(self) -> tuple[tuple[str, str], ...]:
        """Name and suffix of each format that a case can be written in."""
        return tuple((form.label, form.suffixes[0]) for form in export_formats())

    # The pair

    def open_pair(self, left_id: str, right_id: str) -> None:
        """Shows two documents at once and compares them in the background."""
        workspace = self.workspace
        if workspace is None:
            return
        left, right = workspace.case.document(left_id), workspace.case.document(right_id)
        beside = workspace.beside(left_id, right_id)
        written = workspace.remembered(left_id, right_id, beside=beside)
        if self._opening:
            self._opening.cancel()

        def lay_out(progress: Progress) -> View:
            progress(0.0, self.tr("Laying out"))
            view = view_of(workspace.lay_out(left_id, left, right_id, right, beside))
            return compared(view, read_comparison(written)) if written else view

        def show(view: View) -> None:
            self._opening = None
            self._show(view)
            self.attempt(lambda: workspace.remember_pair(left_id, right_id))
            if view.comparison is None:
                self.compare()

        self._opening = self.tasks.run(self.tr("Opening"), lay_out, show)

    def compare(self) -> None:
        """Compares the open pair anew, in the background."""
        workspace, view = self.workspace, self.view
        if workspace is None or view is None:
            return
        pair, settings = view.pair, Settings()

        def work(progress: Progress) -> tuple[View, tuple[str, ...]]:
            lines = workspace.compare(pair.left, pair.right, settings, progress, pair.beside)
            progress(1.0, self.tr("Laying out"))
            return compared(view, read_comparison(lines)), lines

        def show(result: tuple[View, tuple[str, ...]]) -> None:
            if self.workspace is workspace and self.view and self.view.pair is pair:
                self._show(result[0])
                self.attempt(lambda: workspace.remember(pair.left_id, pair.right_id, settings, result[1], pair.beside))

        self.tasks.run(self.tr("Comparing"), work, show)

    def swap(self) -> None:
        if self.view:
            self.open_pair(self.view.pair.right_id, self.view.pair.left_id)

    def open_remembered_pair(self) -> None:
        """Where nothing is shown: the pair that was open last, if its documents are (again) in the case."""
        pair = self.workspace.remembered_pair() if self.workspace and self.view is None else None
        if pair:
            self.open_pair(*pair)

    def _show(self, view: View | None) -> None:
        other_texts = view is None or self.view is None or view.pair is not self.view.pair
        self.view = view
        if other_texts:
            self.annotating.choose(None)
            self.selection = None
            self.ticked = ()
            self.pair_changed.emit()
            self.selection_changed.emit()
        self.finding = None
        if view and view.comparison and not self.ticked:
            self.ticked = view.first_themes
        tell = (self.comparison_changed.emit, self.shown_changed.emit, self.finding_changed.emit)
        self.turns.take(*tell if view else ())
        for emit in () if view else tell:
            emit()

    @property
    def settled(self) -> bool:
        """Nothing is under way, and everybody has been told."""
        return not self.tasks.running and not self.turns.waiting

    # What is chosen

    def set_shown(self, **kinds: bool) -> None:
        """Shows or hides kinds of mark, by the names of ``Shown``."""
        self.shown = replace(self.shown, **kinds)
        self.shown_changed.emit()

    def set_ticked(self, labels: Sequence[str]) -> None:
        if tuple(labels) != self.ticked:
            self.ticked = tuple(labels)
            self.shown_changed.emit()

    def set_selection(self, selection: tuple[Side, Span] | None) -> None:
        self.selection = selection
        self.selection_changed.emit()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The differences to go through: reading errors only while they are shown."""
        if self.view is None:
            return ()
        return self.view.findings if self.shown.variants else self.view.real_findings

    def choose_finding(self, finding: Finding | None) -> None:
        self.finding = finding
        self.finding_changed.emit()
        if finding:
            side = Side.LEFT if len(finding.left) else Side.RIGHT
            self.place_wanted.emit(side, finding.left if side is Side.LEFT else finding.right)

    def step_finding(self, step: int) -> None:
        """Goes to the next (1) or previous (-1) difference; from the last one it stays."""
        found = self.findings
        if not found:
            self.told.emit(self.tr("There are no differences to go to."))
            return
        start = 0 if step > 0 else len(found) - 1
        at = found.index(self.finding) + step if self.finding in found else start
        if 0 <= at < len(found):
            self.choose_finding(found[at])
        else:
            self.told.emit(self.tr("That was the last difference.") if step > 0 else self.tr("This is the first one."))

    # Out

    def export(self, path: Path) -> None:
        """Writes the case in the background, in the format of the file's suffix."""
        workspace, view = self.workspace, self.view
        if workspace is None:
            return
        content = workspace.content(view.pair if view else None, view.comparison if view else None)

        def work(progress: Progress) -> str:
            progress(0.0, self.tr("Writing {0}").format(path.name))
            return " ".join(workspace.write(content, path).not_carried)

        def told(not_carried: str) -> None:
            self.told.emit(self.tr("Written: {0}. {1}").format(path.name, not_carried).strip())

        self.tasks.run(self.tr("Exporting"), work, told)
