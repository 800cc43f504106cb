"""All annotations, filtered, and the note on the chosen one or on anything else."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QMenu, QSplitter, QVBoxLayout, QWidget

from motsvar.core.annotation import Annotation, Place
from motsvar.core.coding.filters import AnnotationFilter, filtered
from motsvar.core.span import Side
from motsvar.ui.moments import local_moment
from motsvar.ui.panels.filter_bar import FilterBar
from motsvar.ui.panels.list_model import Column, ListModel
from motsvar.ui.panels.list_panel import LEAST_HEIGHT, ListPanel
from motsvar.ui.panels.note_editor import NoteEditor
from motsvar.ui.panels.swatch import tag_swatch
from motsvar.ui.session import Session

MOST_LISTED = 1_000
"""Annotations that are listed at once: nobody scrolls through more, and Qt asks for every row of a list."""
LETTERS_OF_A_PLACE = 9
"""Most passages are in A or B; the name of another document must not take the room of the words."""


class NotesPanel(QWidget):
    """The list above, the note below."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.bar = FilterBar(session)
        model: ListModel[Annotation] = ListModel(
            (
                Column(self.tr("Passage"), lambda a: " ".join(a.quote.split()), decoration=self._swatch, tip=self._tip),
                Column(self.tr("Note"), lambda a: " ".join(a.note.split())),
                Column(self.tr("Where"), self._where, tip=self._where),
            )
        )
        self.list: ListPanel[Annotation] = ListPanel(
            model,
            self.tr("Annotations"),
            self.tr("No annotations yet. Select words and press 1 to 9, or N."),
            self,
            line=self.bar.line,
            acts=self._add_acts,
        )
        self.list.manner.places_of = lambda one: [Place(one.document, one.span)] if one.placed else []
        for column in (0, 1):
            self.list.stretch(column)
        self.list.view.header().resizeSection(2, LETTERS_OF_A_PLACE * self.fontMetrics().horizontalAdvance("n"))
        self.list.chosen.connect(lambda annotation: session.annotating.choose(annotation.id, show=True))
        self.bar.changed.connect(self._filter)
        self.editor = NoteEditor(session)
        self.edit = self.editor.edit
        self.heading = self.editor.heading
        above = QWidget()
        box = QVBoxLayout(above)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.bar)
        box.addWidget(self.list, 1)
        self.list.view.setMinimumHeight(LEAST_HEIGHT)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(above)
        splitter.addWidget(self.editor)
        splitter.setSizes([300, 180])
        splitter.setObjectName("notes-parts")
        splitter.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)
        session.acts.changed.connect(self._refresh)
        session.pair_changed.connect(self._refresh)
        session.annotating.chosen_changed.connect(self._show_chosen)
        self._refresh()

    def begin(self) -> None:
        """Puts the keyboard into the note of the chosen passage."""
        self.editor.begin()

    def show_filtered(self, wanted: AnnotationFilter) -> None:
        """Shows the annotations that pass a filter, as a report asks for."""
        self.bar.set_filter(wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.list.current()
        if event.key() == Qt.Key.Key_Delete and current and self.list.view.hasFocus():
            self._remove(current)
        else:
            super().keyPressEvent(event)

    def _add_acts(self, menu: QMenu, annotation: Annotation) -> None:
        menu.addAction(self.tr("Write its &note"), lambda: self._write(annotation))
        remove = menu.addAction(self.tr("Re&move the annotation"), lambda: self._remove(annotation))
        remove.setShortcut("Del")

    def _write(self, annotation: Annotation) -> None:
        self._session.annotating.choose(annotation.id)
        self.begin()

    def _remove(self, annotation: Annotation) -> None:
        """Goes on to the one that comes in its place, as the arrow keys do."""
        at = self.list.view.currentIndex().row()
        self._session.annotating.remove(annotation.id)
        left = self.list.model.shown
        if left:
            self._session.annotating.choose(left[min(at, len(left) - 1)].id, show=True)

    def _refresh(self) -> None:
        persons = self._session.acts.book.persons
        self.bar.offer(sorted(name for name, count in persons.items() if name and count > 0))
        self._filter()

    def _filter(self) -> None:
        session, wanted = self._session, self.bar.filter
        book = session.acts.book
        found, count = book.first(MOST_LISTED), len(book)
        if wanted:
            links = session.linking.links if wanted.relation else ()
            found = filtered(book.all(), wanted, session.acts.tags, links, book.folded)
            count = len(found)
        shown = found[:MOST_LISTED]
        if shown != self.list.model.rows:
            self.list.set_rows(shown)
        if count > MOST_LISTED:
            self.list.tell(self.tr("The first {0} of {1}; narrow them with the filter.").format(MOST_LISTED, count))
        else:
            self.list.tell_of(len(book))
        self._show_chosen()

    def _show_chosen(self) -> None:
        self.list.choose(self._session.annotating.current)

    def _where(self, annotation: Annotation) -> str:
        if not annotation.placed:
            return self.tr("to review")
        view = self._session.view
        side = view.side_of(annotation.document) if view else None
        if side:
            return "A" if side is Side.LEFT else "B"
        return next((d.name for d in self._session.documents if d.id == annotation.document), "")

    def _tip(self, annotation: Annotation) -> str:
        """Who, and when last."""
        return f"{annotation.person or self.tr('somebody')} · {local_moment(annotation.changed)}"

    def _swatch(self, annotation: Annotation) -> QIcon | None:
        colours = {tag.id: tag.colour for tag in self._session.acts.tags}
        return next((tag_swatch(colours[tag]) for tag in annotation.tags if tag in colours), None)
