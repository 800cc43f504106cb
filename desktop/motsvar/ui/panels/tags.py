"""The tags: type to find or make one, a digit puts one on the selected words, the mouse rearranges them."""

from PySide6.QtCore import QModelIndex, QPoint, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QTreeView, QVBoxLayout, QWidget

from motsvar.core.annotation import Tag
from motsvar.ui.panels.filter_line import FilterLine
from motsvar.ui.panels.list_model import ROW_ROLE
from motsvar.ui.panels.name_edit import NameEdit
from motsvar.ui.panels.tag_menu import fill_tag_menu
from motsvar.ui.panels.tag_tree import COUNT, KEY, NAME, TagTree
from motsvar.ui.session import Session


class TagsPanel(QWidget):
    """The filter line makes a tag as well: Enter takes the one of that name, or makes it, and puts it on."""

    done = Signal()
    """The name is typed: the keyboard can go back to the text."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.shows_archived = False
        self.model = TagTree(self)
        self.model.placed.connect(session.tagging.place)
        self._found = QSortFilterProxyModel(self)
        self._found.setSourceModel(self.model)
        self._found.setRecursiveFilteringEnabled(True)
        self._found.setAutoAcceptChildRows(True)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.filter = FilterLine(self.tr("Find or make a tag"), self.tr("Find or make a tag"))
        self.filter.textChanged.connect(self._on_filter)
        self.filter.returnPressed.connect(self._on_enter)
        self.view = self._tree()
        self.filter.lead_to(self.view)
        self.note = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.note.setObjectName("quiet")
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 8, 8, 8)
        box.addWidget(self.filter)
        box.addWidget(self.view, 1)
        box.addWidget(self.note)
        session.acts.changed.connect(self.refresh)
        self.refresh()

    def _tree(self) -> QTreeView:
        view = QTreeView(uniformRowHeights=True, allColumnsShowFocus=True)
        view.setModel(self._found)
        view.setAccessibleName(self.tr("Tags"))
        view.header().hide()
        view.header().setStretchLastSection(False)
        view.header().setMinimumSectionSize(20)
        view.header().setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column, widest in ((KEY, "0"), (COUNT, "0000")):
            view.header().setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            view.header().resizeSection(column, view.fontMetrics().horizontalAdvance(widest) + 16)
        view.setIndentation(14)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        view.setDropIndicatorShown(True)
        view.activated.connect(lambda _index: self.put_current())
        view.doubleClicked.connect(lambda _index: self.put_current())
        view.selectionModel().currentRowChanged.connect(lambda _now, _before: self._tell())
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._on_menu)
        return view

    def begin(self) -> None:
        """Puts the keyboard into the line where a tag's name is typed."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def current(self) -> Tag | None:
        index = self.view.currentIndex()
        return index.data(ROW_ROLE) if index.isValid() else None

    def choose(self, tag_id: str) -> None:
        """Makes a tag the current row."""
        index = self._found.mapFromSource(self.model.index_of(tag_id))
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index)

    def show_archived(self, shown: bool) -> None:
        self.shows_archived = shown
        self.refresh()

    def refresh(self) -> None:
        current = self.current()
        acts = self._session.acts
        self.model.set_tags([tag for tag in acts.tags if self.shows_archived or not tag.archived], acts.book.counts)
        self.view.expandAll()
        if current:
            self.choose(current.id)
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current, control = self.current(), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Delete and current:
            self._session.tagging.remove(current)
        elif event.key() == Qt.Key.Key_F2 and current:
            self.rename(current)
        elif event.key() == Qt.Key.Key_Escape:
            self.filter.clear()
            self.done.emit()
        elif control and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right) and current:
            self._move(current, event.key())
        else:
            super().keyPressEvent(event)

    def put_current(self) -> None:
        tag = self.current()
        if tag:
            self._session.annotating.tag_selection(tag)

    def rename(self, tag: Tag) -> None:
        """In place: the name becomes a line to type in, over its row."""
        rect = self.view.visualRect(self._found.mapFromSource(self.model.index_of(tag.id)))
        line = NameEdit(tag.name, self.view)
        line.setAccessibleName(self.tr("New name of the tag"))
        line.setGeometry(rect.translated(self.view.viewport().pos()))
        line.named.connect(lambda name: self._session.tagging.rename(tag, name))
        line.show()
        line.setFocus()

    def _move(self, tag: Tag, key: int) -> None:
        """With Ctrl and an arrow: up or down among its siblings, left out of its parent, right under the one above."""
        siblings = [one for one in self.model.tags if one.parent == tag.parent]
        at = siblings.index(tag)
        place = self._session.tagging.place
        if key == Qt.Key.Key_Up and at:
            place(tag.id, tag.parent, siblings[at - 1].id)
        elif key == Qt.Key.Key_Down and at + 1 < len(siblings):
            place(tag.id, tag.parent, siblings[at + 2].id if at + 2 < len(siblings) else None)
        elif key == Qt.Key.Key_Right and at:
            place(tag.id, siblings[at - 1].id)
        elif key == Qt.Key.Key_Left and tag.parent:
            parent = next(one for one in self.model.tags if one.id == tag.parent)
            place(tag.id, parent.parent)

    def _on_filter(self, text: str) -> None:
        self._found.setFilterFixedString(text.strip())
        self.view.expandAll()
        self._tell()

    def _on_enter(self) -> None:
        name = self.filter.text()
        self.filter.clear()
        self._session.annotating.tag_by_name(name)
        self.done.emit()

    def _on_menu(self, position: QPoint) -> None:
        tag = self.current()
        if tag is not None:
            menu = fill_tag_menu(self, self._session, tag)
            menu.exec(self.view.viewport().mapToGlobal(position))
            menu.deleteLater()

    def _tell(self) -> None:
        """Below the list: what the chosen tag means, or how many there are, or how to begin."""
        tag = self.current()
        if tag and tag.description:
            self.note.setText(tag.description)
        elif not self.model.tags:
            self.note.setText(self.tr("No tags yet. Select words, type a name above, Enter."))
        elif not self._found.rowCount(QModelIndex()):
            self.note.setText(self.tr("Enter makes the tag “{0}”.").format(self.filter.text().strip()))
        else:
            self.note.setText(self.tr("{0} in all").format(len(self.model.tags)))
        self.view.setAccessibleDescription(self.note.text())
