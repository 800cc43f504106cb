"""All annotations, and the note of the chosen one, edited in place."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QSplitter, QVBoxLayout, QWidget

from motsvar.core.annotation import Annotation, NoteTarget
from motsvar.core.span import Side
from motsvar.ui.panels.list_model import Column, ListModel
from motsvar.ui.panels.list_panel import ListPanel
from motsvar.ui.panels.swatch import swatch
from motsvar.ui.session import Session


class NoteEdit(QPlainTextEdit):
    """Plain text only, and it says when the keyboard leaves it."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)  # files dropped here are documents for the window, not words

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._session.noting.commit()


class NotesPanel(QWidget):
    """The list above, the note of the chosen annotation below."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        model: ListModel[Annotation] = ListModel(
            (
                Column(self.tr("Passage"), lambda a: " ".join(a.quote.split()), decoration=self._swatch),
                Column(self.tr("Note"), lambda a: " ".join(a.note.split())),
                Column(self.tr("In"), self._where),
            )
        )
        self.list: ListPanel[Annotation] = ListPanel(
            model, self.tr("Annotations"), self.tr("No annotations yet. Select words and press 1 to 9, or N."), self
        )
        for column in (0, 1):
            self.list.stretch(column, 2)
        self.list.view.header().setStretchLastSection(False)
        self.list.chosen.connect(lambda annotation: session.annotating.choose(annotation.id, show=True))
        self.heading = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.heading.setObjectName("quiet")
        self.edit = NoteEdit(session)
        self.edit.setAccessibleName(self.tr("Note"))
        self.edit.textChanged.connect(self._on_typed)
        below = QWidget()
        box = QVBoxLayout(below)
        box.setContentsMargins(8, 0, 8, 8)
        box.addWidget(self.heading)
        box.addWidget(self.edit, 1)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(self.list)
        splitter.addWidget(below)
        splitter.setSizes([300, 160])
        splitter.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)
        session.acts.changed.connect(self._refresh)
        session.pair_changed.connect(self._refresh)
        session.annotating.chosen_changed.connect(self._show_chosen)
        self._refresh()
        self._show_chosen()

    def _where(self, annotation: Annotation) -> str:
        view = self._session.view
        side = view.side_of(annotation.document) if view else None
        if side:
            return "A" if side is Side.LEFT else "B"
        return next((d.name for d in self._session.documents if d.id == annotation.document), "")

    def begin(self) -> None:
        """Puts the keyboard into the note."""
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.list.current()
        if event.key() == Qt.Key.Key_Delete and current and self.list.view.hasFocus():
            self._session.annotating.remove(current.id)
        else:
            super().keyPressEvent(event)

    def _refresh(self) -> None:
        self.list.set_rows(self._session.annotating.annotations)
        self._show_chosen()

    def _show_chosen(self) -> None:
        annotation = self._session.annotating.current
        self.list.choose(annotation)
        self.edit.setEnabled(annotation is not None)
        if annotation is None:
            self.heading.setText(self.tr("Choose an annotation to read or write its note."))
        else:
            names = {tag.id: tag.name for tag in self._session.acts.tags}
            tags = ", ".join(names[tag] for tag in annotation.tags if tag in names)
            self.heading.setText(tags or self.tr("No tags"))
        self.edit.setPlaceholderText(self.tr("Write a note; it is saved as you type.") if annotation else "")
        note = annotation.note if annotation else ""
        if not self._session.noting.has_draft and self.edit.toPlainText() != note:
            with QSignalBlocker(self.edit):
                self.edit.setPlainText(note)

    def _on_typed(self) -> None:
        if self._session.annotating.chosen:
            target = NoteTarget.passage(self._session.annotating.chosen)
            self._session.noting.write(target, self.edit.toPlainText())

    def _swatch(self, annotation: Annotation) -> QIcon | None:
        colours = {tag.id: tag.colour for tag in self._session.acts.tags}
        return next((swatch(colours[tag]) for tag in annotation.tags if tag in colours), None)
