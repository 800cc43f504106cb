"""A note on whatever the user chooses: the chosen passage, a document, both, a tag, the case."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from motsvar.core.annotation import NoteKind, NoteTarget
from motsvar.ui.help.markdown_view import MarkdownView
from motsvar.ui.panels.list_panel import LEAST_HEIGHT
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


class NoteEditor(QWidget):
    """Edited in place; the preview shows the same words as Markdown and loads nothing."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.about = QComboBox()
        self.about.setAccessibleName(self.tr("What the note is about"))
        self.about.view().setAccessibleName(self.about.accessibleName())
        self.about.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.about.activated.connect(lambda _index: self._show())
        self.preview = QToolButton()
        self.preview.setText(self.tr("Preview"))
        self.preview.setCheckable(True)
        self.preview.setToolTip(self.tr("Show the note as Markdown. Nothing it names is opened."))
        self.preview.toggled.connect(self._on_preview)
        self.heading = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.heading.setObjectName("quiet")
        self.edit = NoteEdit(session)
        self.edit.setAccessibleName(self.tr("Note"))
        self.edit.textChanged.connect(self._on_typed)
        self.shown = MarkdownView()
        self.shown.setAccessibleName(self.tr("Note as Markdown"))
        self.pages = QStackedWidget()
        self.pages.addWidget(self.edit)
        self.pages.addWidget(self.shown)
        for page in (self.edit, self.shown):
            page.setMinimumHeight(LEAST_HEIGHT)
        top = QHBoxLayout()
        top.addWidget(self.about, 1)
        top.addWidget(self.preview)
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 4, 8, 8)
        box.addLayout(top)
        box.addWidget(self.heading)
        box.addWidget(self.pages, 1)
        session.acts.changed.connect(self.refresh)
        session.pair_changed.connect(self.refresh)
        session.documents_changed.connect(self.refresh)
        session.annotating.chosen_changed.connect(self._on_chosen)
        self.refresh()

    @property
    def target(self) -> NoteTarget | None:
        """What the note on the screen is about."""
        key = self.about.currentData()
        return NoteTarget.of_key(key) if key else None

    def begin(self) -> None:
        """Puts the keyboard into the note of the chosen passage."""
        self._on_chosen()
        self.preview.setChecked(False)
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_target(self, target: NoteTarget) -> None:
        """Brings the note on something to the screen."""
        self._session.noting.commit()
        self.about.setCurrentIndex(max(0, self.about.findData(target.key)))
        self._show()

    def refresh(self) -> None:
        """Offers what there is now; the note on the screen stays while its target is there."""
        chosen = self.about.currentData()
        with QSignalBlocker(self.about):
            self.about.clear()
            for words, target in self._targets():
                self.about.addItem(words, target.key if target else "")
            at = self.about.findData(chosen) if chosen else -1
            self.about.setCurrentIndex(max(0, at))
        self._show()

    def _targets(self) -> list[tuple[str, NoteTarget | None]]:
        session, view = self._session, self._session.view
        annotation = session.annotating.current
        out: list[tuple[str, NoteTarget | None]] = [
            (self.tr("Note on the chosen passage"), NoteTarget.passage(annotation.id) if annotation else None)
        ]
        if view:
            left, right = view.pair.left_id, view.pair.right_id
            out += [
                (self.tr("Note on A: {0}").format(view.pair.left.name), NoteTarget.document(left)),
                (self.tr("Note on B: {0}").format(view.pair.right.name), NoteTarget.document(right)),
                (self.tr("Note on both"), NoteTarget.pair(left, right)),
            ]
        if session.workspace:
            out.append((self.tr("Note on the case"), NoteTarget.case()))
            out += [
                (self.tr("Note on the tag {0}").format(tag.shown), NoteTarget.tag(tag.id))
                for tag in session.acts.tags
                if not tag.archived
            ]
        return out

    def _on_chosen(self) -> None:
        with QSignalBlocker(self.about):
            annotation = self._session.annotating.current
            self.about.setItemData(0, NoteTarget.passage(annotation.id).key if annotation else "")
            self.about.setCurrentIndex(0)
        self._show()

    def _show(self) -> None:
        target, session = self.target, self._session
        read_only = session.workspace is None or session.workspace.case.read_only
        self.edit.setEnabled(target is not None)
        self.edit.setReadOnly(read_only)
        self.heading.setText(self._told(target))
        self.heading.setVisible(bool(self.heading.text()))
        self.edit.setPlaceholderText(self.tr("Write a note; it is saved as you type.") if target else "")
        note = session.noting.note(target) if target else ""
        if self.edit.toPlainText() != note:
            with QSignalBlocker(self.edit):
                self.edit.setPlainText(note)
        if self.preview.isChecked():
            self.shown.set_markdown(note)

    def _told(self, target: NoteTarget | None) -> str:
        if target is None:
            return self.tr("Choose an annotation to read or write its note.")
        annotation = self._session.annotating.current
        if target.kind is not NoteKind.PASSAGE or annotation is None:
            return ""
        names = {tag.id: tag.shown for tag in self._session.acts.tags}
        tags = ", ".join(names[tag] for tag in annotation.tags if tag in names)
        return tags or self.tr("No tags")

    def _on_typed(self) -> None:
        target = self.target
        if target is not None:
            self._session.noting.write(target, self.edit.toPlainText())

    def _on_preview(self, on: bool) -> None:
        self._session.noting.commit()
        self.pages.setCurrentIndex(1 if on else 0)
        self._show()
