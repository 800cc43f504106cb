"""The window's view of the workspace: what is open, what is chosen, and signals when it changes.

Widgets know the session and values, nothing below it. Each redraws from the signal, also the one that caused the
change.
"""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from motsvar.core.comparison import Fact
from motsvar.core.errors import MotsvarError
from motsvar.core.findings import Finding, FindingKind, stepped
from motsvar.core.focus import Focused
from motsvar.core.silence.values import Silence
from motsvar.core.span import Side, Span
from motsvar.isolation.workers import Workers
from motsvar.ui.acts import Acts
from motsvar.ui.annotating import Annotating
from motsvar.ui.asking import Asker
from motsvar.ui.case_tagging import CaseTagging
from motsvar.ui.citing import Citing
from motsvar.ui.codebook import Codebook
from motsvar.ui.describing import Describing
from motsvar.ui.exchange.exporting import Exporting
from motsvar.ui.exchange.reports import Reports
from motsvar.ui.exchange.taking import Taking
from motsvar.ui.files import Files
from motsvar.ui.linking import Linking
from motsvar.ui.marking import focus_of
from motsvar.ui.noting import Noting
from motsvar.ui.opening import Opening
from motsvar.ui.originals_watch import OriginalsWatch
from motsvar.ui.reading.importing import Importing
from motsvar.ui.recognising import Recognising
from motsvar.ui.reviewing import Reviewing
from motsvar.ui.searching import Searching
from motsvar.ui.shown import Shown
from motsvar.ui.tag_acts import TagActs
from motsvar.ui.tasks import Tasks, Turns
from motsvar.ui.view import View
from motsvar.workspace import MOTION, StoredDocument, Workspace


class Session(QObject):
    """What is open and what is chosen. Acts on annotations are in ``annotating``."""

    case_changed = Signal()
    documents_changed = Signal()
    room_wanted = Signal()
    """Two texts are about to be shown where none were: the window makes room for them."""
    pair_changed = Signal()
    """Other texts stand in the panes."""
    comparison_changed = Signal()
    shown_changed = Signal()
    """Which kinds of mark are shown, or which themes are ticked."""
    finding_changed = Signal()
    pointed_changed = Signal()
    selection_changed = Signal()
    place_wanted = Signal(object, object)
    """Side, Span: bring this into view, and the caret to it."""
    glance_wanted = Signal(object, object)
    """Side, Span: bring this into view; the caret stays."""
    pair_wanted = Signal(object, object)
    """Spans left and right: bring these face to face."""
    reference_wanted = Signal(object)
    """Span of the motion: show this."""
    match_wanted = Signal(object)
    """Match: bring both its passages into view, face to face."""
    told = Signal(str)
    """A sentence for the status line."""
    warned = Signal(str)
    """A sentence on where the case lies or how it was opened."""
    failed = Signal(MotsvarError)

    def __init__(self, workers: Workers, data_folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workers = workers
        self.data_folder = data_folder
        self.tasks = Tasks(self)
        self.tasks.failed.connect(self.failed)
        self.turns = Turns(self)
        self.workspace: Workspace | None = None
        self.person = ""
        """Who is at work."""
        self.view: View | None = None
        self.focused = Focused(())
        """The comparison as it is looked at."""
        self.shown = Shown()
        self.ticked: tuple[str, ...] = ()
        """Labels of the highlighted themes, in the order of their colours."""
        self.finding: Finding | None = None
        self.pointed: Fact | Silence | None = None
        """What was chosen in a list, all of whose places are framed."""
        self.selection: tuple[Side, Span] | None = None
        self.selected: dict[Side, Span | None] = {}
        """What is selected on either side."""
        self._then_show: tuple[str, Span] | None = None
        self.loading = Turns(self)
        self.keeping = Turns(self)
        """What goes into the case, one a turn: writing a large document takes a moment."""
        self.asker = Asker(self)
        self.acts = Acts(self)
        self.tagging = TagActs(self.acts)
        self.noting = Noting(self.acts)
        self.annotating = Annotating(self, self.acts, self.tagging, self.noting)
        self.linking = Linking(self, self.acts, self.annotating)
        self.reviewing = Reviewing(self, self.acts)
        self.codebook = Codebook(self, self.acts)
        self.case_tagging = CaseTagging(self, self.acts)
        self.files = Files(self, self.acts)
        self.reports = Reports(self)
        self.exporting = Exporting(self, self.acts, self.reports)
        self.taking = Taking(self, self.acts, self.reports)
        self.recognising = Recognising(self)
        self.describing = Describing(self, self.acts)
        self.importing = Importing(self, self.acts)
        self.searching = Searching(self)
        self.citing = Citing(self)
        self._opening = Opening(self)
        self.originals = OriginalsWatch(self)
        self.noting.told.connect(self.told)
        self.acts.changed.connect(self._opening.follow_hand_matches)
        self.documents_changed.connect(self._follow_motion)

    # The case

    def open_case(self, path: Path) -> bool:
        """Opens a case (the sample case as a copy); on failure what was open stays open."""
        if self.workspace and path.exists() and path.resolve() == self.workspace.case.path.resolve():
            self.close_case()  # it is locked by this very window
        return self._enter(lambda: Workspace.open(path, self.workers, self.data_folder, self.person))

    def open_default_case(self) -> bool:
        """The case of an installed program, made at the first start."""
        with suppress(OSError):  # the case itself will say that it cannot be written
            self.data_folder.mkdir(parents=True, exist_ok=True)
        path = self.data_folder / "annotations.db"
        return self._enter(lambda: Workspace.open_or_create(path, self.workers, self.data_folder, self.person))

    def new_case(self, path: Path) -> bool:
        return self._enter(lambda: Workspace.create(path, self.workers, self.data_folder, self.person))

    def _enter(self, opening: Callable[[], Workspace]) -> bool:
        self.noting.commit()
        try:
            workspace = opening()
        except MotsvarError as error:
            self.failed.emit(error)
            return False
        self.close_case()
        self.workspace = workspace
        self.acts.load()
        self.case_changed.emit()
        self.documents_changed.emit()
        self.noting.restore_drafts()
        self.acts.changed.emit()
        self.open_remembered_pair()
        for sentence in workspace.warnings:
            self.warned.emit(sentence)
        self.files.back_up()
        return True

    def close_case(self) -> None:
        """Lets go of the file. Everything in it has been saved already."""
        self.noting.commit()
        self.importing.forget()
        self.tasks.cancel_all()
        self._opening.forget()
        self.files.end_backup()
        self.exporting.end()
        self.show_view(None)
        if self.workspace:
            self.workspace.close()
        self.workspace = None
        self.acts.load()

    def set_person(self, name: str) -> None:
        """Who does what is done from now on."""
        self.person = " ".join(name.split())
        if self.workspace:
            self.acts.before_act.emit()
            self.workspace.case.set_person(self.person)
        self.case_changed.emit()

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
        return self.workspace.documents if self.workspace else ()

    def remove_document(self, document_id: str) -> None:
        """Takes a document out of the case, with its annotations; undo brings all of it back."""
        if self.acts.do(lambda case: case.remove_document(document_id)):
            self.follow_documents()

    def mark_motion(self, document_id: str, is_motion: bool) -> None:
        """Makes a document the motion that the others answer, or takes that from it; undo brings back what was."""
        workspace = self.workspace
        if workspace and self.acts.do(lambda _case: workspace.mark_motion(document_id, is_motion)):
            self.documents_changed.emit()
            name = next((one.name for one in self.documents if one.id == document_id), "")
            told = self.tr("{0} is the motion that the others answer.")
            told = told if is_motion else self.tr("{0} is not the motion any more.")
            self.told.emit(told.format(name))

    def rename_document(self, document_id: str, title: str) -> None:
        if self.acts.do(lambda case: case.rename(document_id, title)):
            self.documents_changed.emit()

    def follow_documents(self) -> None:
        """After an act that may have put documents in, taken them out, or changed their texts."""
        texts = {document.id: document.text_sha256 for document in self.documents}
        view = self.view
        if view:
            open_ = ((view.pair.left_id, view.pair.left), (view.pair.right_id, view.pair.right))
            if not {document_id for document_id, _ in open_} <= texts.keys():
                self.show_view(None)
            elif any(texts[document_id] != document.text_sha256 for document_id, document in open_):
                self.open_pair(view.pair.left_id, view.pair.right_id)
        self.documents_changed.emit()
        self.open_remembered_pair()

    def _follow_motion(self) -> None:
        """Compares the open pair with the motion that the case has now."""
        view, roles = self.view, {document.id: document.role for document in self.documents}
        if view is None or not {view.pair.left_id, view.pair.right_id} <= roles.keys():
            return
        motions = [one for one, role in roles.items() if role == MOTION and view.side_of(one) is None]
        if (motions[0] if motions else "") != view.pair.beside.motion_id:
            self.open_pair(view.pair.left_id, view.pair.right_id)

    # The pair

    def open_pair(self, left_id: str, right_id: str) -> None:
        """Shows two documents at once and compares them in the background."""
        self._opening.open(left_id, right_id)

    def compare(self) -> None:
        """Compares the open pair anew, in the background."""
        self._opening.compare()

    def show_place(self, document_id: str, span: Span) -> None:
        """Brings a passage into view, and its document if another one stands in the panes."""
        view = self.view
        side = view.side_of(document_id) if view else None
        if side is not None:
            self.place_wanted.emit(side, span)
        else:
            other = next((one.id for one in self.documents if one.id != document_id), None)
            other = view.pair.right_id if view else other
            if other is not None:
                self._then_show = (document_id, span)
                self.open_pair(document_id, other)

    def both_selected(self) -> tuple[Span, Span] | None:
        """What is selected left and right, where both are."""
        left, right = self.selected.get(Side.LEFT), self.selected.get(Side.RIGHT)
        return (left, right) if left and right and len(left) and len(right) else None

    def selected_words(self) -> str:
        """What is selected on the side that is read, on one line; empty where nothing is."""
        if self.view is None or self.selection is None:
            return ""
        side, span = self.selection
        return " ".join(span.of(self.view.document(side).text).split())

    def swap(self) -> None:
        if self.view:
            self.open_pair(self.view.pair.right_id, self.view.pair.left_id)

    def close_pair(self) -> None:
        """Back to the start page; the case stays open."""
        self.show_view(None)

    def open_remembered_pair(self) -> None:
        """Where nothing is shown: the pair that was open last, if its documents are (again) in the case."""
        pair = self.workspace.remembered_pair() if self.workspace and self.view is None else None
        if pair:
            self.open_pair(*pair)

    def show_view(self, view: View | None) -> None:
        """Shows a pair, or nothing, and tells everybody."""
        other_texts = view is None or self.view is None or view.pair is not self.view.pair
        self.view = self.codebook.laid_over(view) if view and not other_texts else view
        self._look()
        if other_texts:
            if self._then_show is None:
                self.annotating.choose(None)
            self.selection = None
            self.selected = {}
            self.ticked = tuple(label for label in self.ticked if self.codebook.named(label))
            self.pair_changed.emit()
            self.selection_changed.emit()
        self.finding = None
        self.point_at(None)
        if view and view.comparison and not self.ticked:
            self.ticked = view.first_themes
        tell = (self.comparison_changed.emit, self.shown_changed.emit, self.finding_changed.emit)
        then = (self._show_wanted,) if self._then_show else ()
        self.turns.take(*(*tell, *then) if view else ())
        for emit in () if view else tell:
            emit()

    def lay_own_themes(self) -> None:
        """The user's own themes are others, or stand elsewhere: only what shows themes is told."""
        laid = self.codebook.laid_over(self.view) if self.view else None
        if laid is not self.view:
            self.view = laid
            self.shown_changed.emit()

    def _show_wanted(self) -> None:
        """What a new pair was opened for."""
        wanted, self._then_show = self._then_show, None
        side = self.view.side_of(wanted[0]) if self.view and wanted else None
        if wanted and side:
            self.place_wanted.emit(side, wanted[1])

    @property
    def settled(self) -> bool:
        """Nothing is under way, and everybody has been told."""
        return not self.tasks.running and self.at_rest

    @property
    def at_rest(self) -> bool:
        """Nothing waits for a turn of its own."""
        return not any(turns.waiting for turns in (self.turns, self.loading, self.keeping))

    # What is chosen

    def _look(self) -> None:
        shown, view = self.shown, self.view
        self.focused = view.focused(focus_of(shown), variants=shown.variants) if view else Focused(())
        if self.finding is not None and self.finding not in self.focused.findings:
            self.choose_finding(None)

    def set_shown(self, **kinds: bool) -> None:
        """Shows or hides kinds of mark, by the names of ``Shown``."""
        shown = replace(self.shown, **kinds)
        if shown != self.shown:
            self.shown = shown
            self._look()
            self.shown_changed.emit()

    def set_ticked(self, labels: Sequence[str]) -> None:
        if tuple(labels) != self.ticked:
            self.ticked = tuple(labels)
            self.shown_changed.emit()

    def set_selection(self, selection: tuple[Side, Span] | None, both: dict[Side, Span | None] | None = None) -> None:
        self.selection = selection
        self.selected = both or {}
        self.selection_changed.emit()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The differences to go through: without those that are not looked at now."""
        return self.focused.findings

    def point_at(self, one: Fact | Silence | None) -> None:
        """Frames every place of what a list shows, or of nothing."""
        if one != self.pointed:
            self.pointed = one
            self.pointed_changed.emit()

    def choose_finding(self, finding: Finding | None) -> None:
        self.finding = finding
        self.point_at(None)
        self.finding_changed.emit()
        if finding and finding.kind is FindingKind.MOVED:
            self.pair_wanted.emit(finding.left, finding.right)
        elif finding:
            side = Side.LEFT if len(finding.left) else Side.RIGHT
            self.place_wanted.emit(side, finding.left if side is Side.LEFT else finding.right)

    def step_finding(self, step: int, reading: tuple[Side, int] | None = None) -> None:
        """Goes to the next (1) or previous (-1) difference; from the last one it stays.

        ``reading``: where the caret is. Who has gone elsewhere since the last step goes on from there.
        """
        found = self.findings
        if not found:
            self.told.emit(self.tr("There are no differences to go to."))
            return
        if reading and self.view and not self.view.document(reading[0]).text[: reading[1]].strip():
            reading = (reading[0], 0)  # white space before the first word is no distance
        at = stepped(found, self.finding, step, reading)
        if 0 <= at < len(found):
            self.choose_finding(found[at])
        else:
            self.told.emit(self.tr("That was the last difference.") if step > 0 else self.tr("This is the first one."))
