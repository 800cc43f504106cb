"""The tags: type to find or make one, a digit puts one on the selected words."""

from collections import Counter

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from motsvar.core.annotation import OKABE_ITO, Tag
from motsvar.ui.panels.list_model import Column, ListModel
from motsvar.ui.panels.list_panel import ListPanel
from motsvar.ui.panels.swatch import swatch
from motsvar.ui.session import Session


class TagsPanel(ListPanel[Tag]):
    """The filter line makes a tag as well: Enter takes the one of that name, or makes it, and puts it on."""

    done = Signal()
    """The name is typed: the keyboard can go back to the text."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self._session = session
        self._counts: Counter[str] = Counter()
        model: ListModel[Tag] = ListModel(
            (
                Column("", self._key),
                Column(self.tr("Tag"), lambda t: t.name, decoration=lambda t: swatch(t.colour)),
                Column("#", lambda t: str(self._counts[t.id]), lambda t: -self._counts[t.id], right=True),
            )
        )
        super().__init__(
            model, self.tr("Tags"), self.tr("No tags yet. Select words, type a name above, Enter."), parent
        )
        self.stretch(1, 0, 2)
        self.view.header().hide()
        self.filter.setPlaceholderText(self.tr("Find or make a tag"))
        self.filter.returnPressed.connect(self._on_enter)
        self.view.activated.connect(lambda _index: self._put_current())
        self.view.doubleClicked.connect(lambda _index: self._put_current())
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._on_menu)
        session.acts.changed.connect(self._refresh)
        self._refresh()

    def begin(self) -> None:
        """Puts the keyboard into the line where a tag's name is typed."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.current()
        if event.key() == Qt.Key.Key_Delete and current:
            self._session.tagging.remove(current)
        elif event.key() == Qt.Key.Key_F2 and current:
            self._rename(current)
        elif event.key() == Qt.Key.Key_Escape:
            self.filter.clear()
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def _refresh(self) -> None:
        self._counts = self._session.acts.book.counts
        self.set_rows(self._session.acts.tags)

    def _key(self, tag: Tag) -> str:
        if tag.shortcut:
            return str(tag.shortcut)
        place = self.model.rows.index(tag) + 1
        return str(place) if place <= 9 else ""

    def _on_enter(self) -> None:
        name = self.filter.text()
        self.filter.clear()
        self._session.annotating.tag_by_name(name)
        self.done.emit()

    def _put_current(self) -> None:
        tag = self.current()
        if tag:
            self._session.annotating.tag_selection(tag)

    def _on_menu(self, position: QPoint) -> None:
        tag = self.current()
        if tag is None:
            return
        menu = QMenu(self)
        menu.addAction(self.tr("&Put on the selected words"), self._put_current)
        menu.addAction(self.tr("Re&name"), lambda: self._rename(tag))
        colours = menu.addMenu(self.tr("&Colour"))
        for colour in OKABE_ITO:
            action = colours.addAction(swatch(colour), colour)
            action.triggered.connect(lambda _on, c=colour: self._session.tagging.recolour(tag, c))
        menu.addSeparator()
        menu.addAction(self.tr("&Remove the tag"), lambda: self._session.tagging.remove(tag))
        menu.exec(self.view.viewport().mapToGlobal(position))
        menu.deleteLater()

    def _rename(self, tag: Tag) -> None:
        """In place: the name becomes a line to type in, over its row."""
        rect = self.view.visualRect(self.view.currentIndex().siblingAtColumn(1))
        line = NameEdit(tag.name, self.view)
        line.setAccessibleName(self.tr("New name of the tag"))
        line.setGeometry(rect.translated(self.view.viewport().pos()))
        line.named.connect(lambda name: self._session.tagging.rename(tag, name))
        line.show()
        line.setFocus()


class NameEdit(QLineEdit):
    """Enter or leaving the line takes the name, Escape does not; no key goes on to the list below."""

    named = Signal(str)

    def __init__(self, name: str, list_: QWidget) -> None:
        super().__init__(name, list_)
        self._list = list_
        self._old = name
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._leave()
            case Qt.Key.Key_Escape:
                self.setText(self._old)
                self._leave()
            case _:
                super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._leave()

    def _leave(self) -> None:
        if not self.isHidden():
            self.hide()
            self._list.setFocus()
            name = self.text().strip()
            if name and name != self._old:
                self.named.emit(name)
            self.deleteLater()
