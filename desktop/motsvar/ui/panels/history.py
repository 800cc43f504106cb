"""What was done to the case, by whom and when: to be read, and to be taken back down to any point."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMenu, QPlainTextEdit, QPushButton, QSplitter, QVBoxLayout, QWidget

from motsvar.core.history import HistoryEntry
from motsvar.ui.moments import local_moment
from motsvar.ui.panels.history_words import told
from motsvar.ui.panels.list_model import Column, ListModel
from motsvar.ui.panels.list_panel import ListPanel
from motsvar.ui.panels.looked_at import LookedAtPanel
from motsvar.ui.sentences import said
from motsvar.ui.session import Session

SHOWN_AT_ONCE = 500
"""Acts that the list shows; the log itself has no end."""


class HistoryPanel(LookedAtPanel):
    """The newest act first. What an act did to each row stands below it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        kinds = {"undo": self.tr("Undone: {0}"), "redo": self.tr("Done again: {0}")}
        model: ListModel[HistoryEntry] = ListModel(
            (
                Column(self.tr("When"), lambda one: local_moment(one.at), lambda one: one.at, tip=lambda one: one.at),
                Column(self.tr("What"), lambda one: kinds.get(one.kind, "{0}").format(said(one.label))),
                Column(self.tr("Who"), lambda one: one.person),
                Column("#", lambda one: str(one.rows), lambda one: one.rows, right=True, named=self.tr("Rows changed")),
            )
        )
        self.list: ListPanel[HistoryEntry] = ListPanel(
            model,
            self.tr("History"),
            self.tr("Nothing has been done yet. Every act will stand here."),
            self,
            acts=self._add_acts,
        )
        self.list.stretch(1, 0, 2, 3)
        self.list.chosen.connect(self._show_rows)
        self.rows = QPlainTextEdit(readOnly=True)
        self.rows.setAccessibleName(self.tr("What the act changed"))
        self.rows.setPlaceholderText(self.tr("Choose an act to see what it changed."))
        self.back = QPushButton(self.tr("Undo back to before the chosen act"))
        self.back.clicked.connect(self.undo_to_chosen)
        self.back.setEnabled(False)
        below = QWidget()
        box = QVBoxLayout(below)
        box.setContentsMargins(8, 4, 8, 8)
        box.addWidget(QLabel(self.tr("Before → after"), textFormat=Qt.TextFormat.PlainText))
        box.addWidget(self.rows, 1)
        box.addWidget(self.back)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(self.list)
        splitter.addWidget(below)
        splitter.setSizes([300, 140])
        splitter.setObjectName("history-parts")
        splitter.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)

    def undo_to_chosen(self) -> None:
        """Takes back everything from the newest act to the chosen one, itself included; redo brings it again."""
        entry = self.list.current()
        if entry:
            self._session.acts.undo_to(entry.act)

    def refresh(self) -> None:
        case = self._session.acts.case
        self.list.set_rows(case.history(SHOWN_AT_ONCE) if case else ())
        if len(self.list.model.rows) == SHOWN_AT_ONCE:
            self.list.tell(self.tr("The newest {0} acts").format(SHOWN_AT_ONCE))
        self.rows.clear()
        self.back.setEnabled(False)

    def _show_rows(self, entry: HistoryEntry) -> None:
        case = self._session.acts.case
        if case is None:
            return
        names = {tag.id: tag.shown for tag in self._session.acts.tags}
        self.rows.setPlainText("\n".join(told(row, names) for row in case.history_rows(entry.act)))
        self.back.setEnabled(entry.kind == "do" and not case.read_only)

    def _add_acts(self, menu: QMenu, _row: HistoryEntry) -> None:
        menu.addAction(self.back.text(), self.undo_to_chosen).setEnabled(self.back.isEnabled())
