"""The documents of the case; which stand left and right is chosen here or in the pane headers."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from motsvar.core.hidden.telling import visible_name
from motsvar.core.span import Side
from motsvar.ui.panels.list_model import Column, ListModel
from motsvar.ui.panels.list_panel import ListPanel
from motsvar.ui.roles import role_words
from motsvar.ui.session import Session
from motsvar.ui.tasks import soon
from motsvar.workspace import MOTION, StoredDocument
from motsvar.workspace.original_files import OriginalState

_WIDE = ((2, 40), (3, 52), (4, 68), (5, 90))
"""Columns, and letters of the list from which on they are shown beside the name."""


class DocumentsPanel(ListPanel[StoredDocument]):
    """A click on a document that is not shown puts it beside the left one."""

    better_text_wanted = Signal(str)
    """Id of a document that another file holds a better text of."""
    about_wanted = Signal(str)
    """Id of a document of which everything known should be told."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self._session = session
        model: ListModel[StoredDocument] = ListModel(
            (
                Column("", self._letter, named=self.tr("Side")),
                Column(self.tr("Name"), self._name, tip=self._tip),
                Column(self.tr("Date"), lambda one: one.particulars.dated, tip=self._tip),
                Column(self.tr("Role"), lambda one: role_words(one.role), tip=self._tip),
                Column(self.tr("Case number"), lambda one: one.particulars.case_number, tip=self._tip),
                Column(self.tr("Sender"), lambda one: visible_name(one.particulars.sender), tip=self._tip),
            )
        )
        super().__init__(
            model,
            self.tr("Documents"),
            self.tr("No documents yet. Drop two files on the window to begin."),
            parent,
            follows=False,
            acts=self._add_acts,
        )
        self.stretch(1, 0, 2, 3, 4)
        self.stretch(5)  # several people may have sent it
        self._resized = soon(self, 0, self._show_what_fits)
        """The view has its new width in the next turn only."""
        self.view.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # names of files often differ at their ends only
        self.chosen.connect(self._on_chosen)
        session.documents_changed.connect(self._refresh)
        session.pair_changed.connect(self._refresh)
        session.originals.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        self.set_rows(self._session.documents, stay=True)  # one with a new name or role is the same one

    def _letter(self, document: StoredDocument) -> str:
        view = self._session.view
        side = view.side_of(document.id) if view else None
        return {Side.LEFT: "A", Side.RIGHT: "B", None: ""}[side]

    def _name(self, document: StoredDocument) -> str:
        name = self.tr("{0} (motion)").format(document.name) if document.role == MOTION else document.name
        changed = self._session.originals.state_of(document.source) is OriginalState.CHANGED
        return self.tr("⚠ {0} – file changed").format(name) if changed else name

    def _tip(self, document: StoredDocument) -> str:
        said = document.particulars
        told = (
            (self.tr("Role: {0}"), role_words(document.role)),
            (self.tr("Sender: {0}"), said.sender),
            (self.tr("Date: {0}"), said.dated),
            (self.tr("Case number: {0}"), said.case_number),
        )
        known = [words.format(visible_name(what)) for words, what in told if what]
        file = self.tr("{0}\n{1} characters\nSHA-256 {2}").format(
            visible_name(document.source.name), document.length, document.source.sha256
        )
        return "\n".join((*known, file))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow list shows names only; the wider it is, the more of what is told of each. The filter, the menu for
        sorting, the tips and copies have all of it at any width."""
        super().resizeEvent(event)
        self._resized.start()

    def _show_what_fits(self) -> None:
        letters = self.view.viewport().width() / max(1, self.view.fontMetrics().horizontalAdvance("n"))
        for column, needed in _WIDE:
            self.view.setColumnHidden(column, letters < needed)

    def _on_chosen(self, document: StoredDocument) -> None:
        view = self._session.view
        if view is None:
            others = [d for d in self._session.documents if d.id != document.id]
            if others:
                self._session.open_pair(document.id, others[0].id)
        elif view.side_of(document.id) is None:
            self.put(document, Side.RIGHT)

    def open(self, document_id: str) -> None:
        """As a click on a document does, for lists that know one by its id."""
        document = next((one for one in self._session.documents if one.id == document_id), None)
        if document:
            self._on_chosen(document)
        else:
            self._session.told.emit(self.tr("The document is not in the case any more."))

    def put(self, document: StoredDocument, side: Side) -> None:
        """Shows a document on one side; the other side stays."""
        view = self._session.view
        if view is None:
            return
        other = view.document_id(side.other)
        if other == document.id:
            self._session.swap()
        elif side is Side.LEFT:
            self._session.open_pair(document.id, other)
        else:
            self._session.open_pair(other, document.id)

    def mark_motion(self) -> None:
        """Makes the chosen document the motion that the others answer; once more, and it is none."""
        document = self.current()
        if document:
            self._session.mark_motion(document.id, document.role != MOTION)
        else:
            self._session.told.emit(self.tr("Choose a document in the list first."))

    def find_particulars(self) -> None:
        """Looks into the texts of all documents that the list shows for what is not known of them."""
        self._session.describing.find(self.model.shown)

    def recognise(self) -> None:
        """Recognises the pages of the chosen document anew."""
        self._session.recognising.begin(self.current())

    def _rename(self, document: StoredDocument) -> None:
        title = self._session.asker.line(self, self.tr("Name of the document:"), document.name)
        if title:
            self._session.rename_document(document.id, title)

    def _add_acts(self, menu: QMenu, document: StoredDocument) -> None:
        menu.addAction(self.tr("Show &left (A)"), lambda: self.put(document, Side.LEFT))
        menu.addAction(self.tr("Show &right (B)"), lambda: self.put(document, Side.RIGHT))
        menu.addSeparator()
        motion = menu.addAction(self.tr("This is the &motion"), self.mark_motion)
        motion.setCheckable(True)
        motion.setChecked(document.role == MOTION)
        menu.addAction(self.tr("Re&name…"), lambda: self._rename(document))
        menu.addAction(self.tr("Read the &file again"), lambda: self._session.files.read_again(document.id))
        menu.addAction(self.tr("&Better text from a file…"), lambda: self.better_text_wanted.emit(document.id))
        recognising = self._session.recognising
        again = menu.addAction(recognising.act(document), lambda: recognising.begin(document))
        again.setEnabled(not recognising.obstacle(document))
        menu.addAction(self.tr("Find sender, &date and case number"), lambda: self._session.describing.find([document]))
        menu.addAction(self.tr("Abo&ut this document…"), lambda: self.about_wanted.emit(document.id))
        menu.addSeparator()
        menu.addAction(self.tr("Rem&ove from the case"), lambda: self._session.remove_document(document.id))
