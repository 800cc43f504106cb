"""The list of files on their way into the case: what became of each, and what of it was not read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QPlainTextEdit, QPushButton, QSplitter, QVBoxLayout, QWidget

from motsvar.ui.panels.list_model import Column, ListModel
from motsvar.ui.panels.list_panel import ListPanel
from motsvar.ui.reading.queue import CAN_RETRY, IN_CASE, UNDER_WAY, Entry, State
from motsvar.ui.reading.words import counts_words, number, state_words, unread_words
from motsvar.ui.sentences import said
from motsvar.ui.session import Session

FILE, STATE, PAGES, CHARACTERS, ENCODING, NOT_READ = range(6)
WIDE = 80
"""Letters' widths in which all columns are seen; in fewer the first ones are, and what stands below tells the rest."""
HIGH = 18
"""Lines in which the list and what stands below it find room; in fewer the status line tells of the chosen file."""
LOWEST = 48
"""Pixels of a list or a field that can still be read."""


class ReadingPanel(QWidget):
    """R tries again, S stops, Del takes out of the list, Enter shows the document."""

    document_wanted = Signal(str)
    """Id of a document that should be shown beside the texts."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._importing = session.importing
        model: ListModel[Entry] = ListModel(
            (
                Column(self.tr("File"), lambda one: one.name, tip=lambda one: one.place),
                Column(self.tr("State"), state_words, lambda one: (one.state.value, -one.fraction), tip=unread_words),
                Column(self.tr("Pages"), lambda one: _figure(one.pages), lambda one: one.pages, right=True),
                Column(
                    self.tr("Characters"), lambda one: _figure(one.characters), lambda one: one.characters, right=True
                ),
                Column(self.tr("Encoding"), lambda one: one.encoding),
                Column(self.tr("Remarks"), unread_words, tip=unread_words),
            )
        )
        self.list: ListPanel[Entry] = ListPanel(
            model,
            self.tr("Reading"),
            self.tr("Files that you add to the case stand here, and what of them was not read."),
            self,
            acts=self._add_acts,
        )
        view = self.list.view
        view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        view.setMinimumHeight(LOWEST)
        view.letters = frozenset((Qt.Key.Key_R, Qt.Key.Key_S))
        self.list.stretch(FILE, STATE, PAGES, CHARACTERS, ENCODING)
        self.list.chosen.connect(self._on_chosen)
        view.activated.connect(lambda _index: self._open())
        self.details = QPlainTextEdit(readOnly=True)
        self.details.setAccessibleName(self.tr("What was not read of the file"))
        self.details.setPlaceholderText(self.tr("Choose a file to see what of it was not read."))
        self.details.setMinimumHeight(LOWEST)
        self.again = QPushButton(self.tr("Try again"))
        self.again.setToolTip(self.tr("Every file that was not read, or was stopped"))
        self.again.clicked.connect(lambda: self._importing.retry(*self._numbers(CAN_RETRY)))
        self.stop = QPushButton(self.tr("Stop the rest"))
        self.stop.clicked.connect(self._importing.cancel)
        self._lay_out()
        self._importing.changed.connect(self._refresh)
        self._importing.report_wanted.connect(self.choose_worst)
        session.case_changed.connect(self._refresh)
        self._refresh()

    def _lay_out(self) -> None:
        buttons = self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        buttons.addWidget(self.again)
        buttons.addWidget(self.stop)
        buttons.addStretch()
        below = self._below = QWidget()
        box = QVBoxLayout(below)
        box.setContentsMargins(8, 6, 8, 8)
        box.addWidget(self.details, 1)
        box.addLayout(buttons)
        parts = self._parts = QSplitter(Qt.Orientation.Vertical)
        parts.setObjectName("reading-parts")
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.list)
        parts.addWidget(below)
        parts.setSizes([260, 140])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(parts)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        high = event.size().height() >= HIGH * self.fontMetrics().lineSpacing()
        if high == self.details.isHidden():
            self.details.setVisible(high)
            self._parts.setSizes([260, 140] if high else [event.size().height(), 1])
        narrow = event.size().width() < self.again.sizeHint().width() + self.stop.sizeHint().width() + 30
        self._buttons.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        wide = event.size().width() >= WIDE * self.fontMetrics().horizontalAdvance("n")
        header = self.list.view.header()
        for column in (PAGES, CHARACTERS, ENCODING, NOT_READ):
            header.setSectionHidden(column, not wide)
        if wide:
            self.list.stretch(NOT_READ)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entry = self.list.current()
        acts: dict[int, Callable[[int], None]] = {
            Qt.Key.Key_R: self._importing.retry,
            Qt.Key.Key_S: self._importing.stop,
            Qt.Key.Key_Delete: self._importing.remove,
        }
        act = acts.get(event.key())
        if act and entry and self.list.view.hasFocus():
            act(entry.number)
        else:
            super().keyPressEvent(event)

    def _refresh(self) -> None:
        queue = self._importing.queue
        if not self.list.model.renew(queue.entries):
            self.list.set_rows(queue.entries, stay=True)
        if counts := counts_words(Counter(entry.state for entry in queue.entries)):
            self.list.tell(f"{counts}.")
        for button, is_of_use in ((self.again, bool(self._numbers(CAN_RETRY))), (self.stop, not queue.is_over)):
            if button.hasFocus() and not is_of_use:
                self.list.view.setFocus()
            button.setEnabled(is_of_use)
            button.setVisible(is_of_use)  # the list may have little room
        self._below.setVisible(bool(queue.entries))  # what is empty leaves its room to the words that say so
        self._show_details()

    def choose_worst(self) -> None:
        """The file that was not read, or not in whole, which is why the list comes forward."""
        for state in (State.FAILED, State.GAPS):
            worst = next((entry for entry in self._importing.queue.of_run() if entry.state is state), None)
            if worst is not None:
                self.list.choose(worst)
                self._show_details()
                return

    def _numbers(self, states: frozenset[State]) -> list[int]:
        return [entry.number for entry in self._importing.queue.entries if entry.state in states]

    def _on_chosen(self, entry: Entry) -> None:
        self._show_details()
        if self.details.isHidden() and entry.unread:
            self._session.told.emit(f"{entry.name}: {unread_words(entry)}")

    def _show_details(self) -> None:
        """Where it lies, how long it is, then a sentence a line."""
        entry = self.list.current()
        lines = [entry.place] if entry else []
        if entry and entry.characters:
            figures = [self.tr("{0} characters").format(number(entry.characters)), entry.encoding]
            if entry.pages:
                figures.insert(0, self.tr("Pages: {0}").format(number(entry.pages)))
            lines.append(" · ".join(filter(None, figures)))
        if entry:
            lines += map(said, entry.unread)
        if entry and entry.state in IN_CASE and not entry.unread:
            lines.append(self.tr("Everything in it was read."))
        words = "\n".join(lines)
        if words != self.details.toPlainText():
            self.details.setPlainText(words)

    def _open(self) -> None:
        entry = self.list.current()
        if entry and entry.document:
            self.document_wanted.emit(entry.document)

    def _add_acts(self, menu: QMenu, entry: Entry) -> None:
        menu.addAction(self.tr("Sh&ow the document"), self._open).setEnabled(bool(entry.document))
        again = menu.addAction(self.tr("&Try again"), partial(self._importing.retry, entry.number))
        again.setEnabled(entry.state in CAN_RETRY)
        again.setShortcut("R")
        stop = menu.addAction(self.tr("Sto&p"), partial(self._importing.stop, entry.number))
        stop.setEnabled(entry.state in UNDER_WAY)
        stop.setShortcut("S")
        remove = menu.addAction(self.tr("Re&move from the list"), partial(self._importing.remove, entry.number))
        remove.setShortcut("Del")
        over = self._numbers(IN_CASE)
        all_over = menu.addAction(self.tr("Remove all that are in the &case"), partial(self._importing.remove, *over))
        all_over.setEnabled(bool(over))


def _figure(count: int) -> str:
    return number(count) if count else ""
