"""Passages whose text was replaced: the old words beside what is proposed, to be judged one by one."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from motsvar.core.annotation import AnchorState, Unplaced
from motsvar.ui.panels.list_model import Column, ListModel
from motsvar.ui.panels.list_panel import ListPanel
from motsvar.ui.session import Session

LOWEST = 48
"""Pixels of a list or a field that can still be read."""
BUTTON_ROOM = 18
"""Pixels around the words of a button: the dock is low, and buttons would be squeezed first."""
AROUND = 40
"""Characters of context on either side of a proposal."""


class ReviewPanel(QWidget):
    """A accepts, P places on the selected words, D declines. Nothing here is lost by waiting."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._looked_at = ""
        """Id of the passage whose place the texts were brought to: another act must not bring them there again."""
        states = {AnchorState.REVIEW: self.tr("? look"), AnchorState.LOST: self.tr("– lost")}
        model: ListModel[Unplaced] = ListModel(
            (
                Column(self.tr("State"), lambda one: states.get(one.state, "")),
                Column(self.tr("Words"), lambda one: " ".join(one.quote.split())),
                Column(
                    "%",
                    lambda one: str(round(100 * one.score)),
                    lambda one: -one.score,
                    right=True,
                    named=self.tr("Likeness, %"),
                ),
            )
        )
        self.list: ListPanel[Unplaced] = ListPanel(
            model,
            self.tr("To review"),
            self.tr("Nothing waits. Every passage has its place in the present texts."),
            self,
        )
        self.list.stretch(1, 0, 2)
        self.list.view.setMinimumHeight(LOWEST)
        self.list.view.letters = frozenset((Qt.Key.Key_A, Qt.Key.Key_P, Qt.Key.Key_D))
        self.list.chosen.connect(self._show)
        self.old = self._field(self.tr("The old words in their place"))
        self.new = self._field(self.tr("What is proposed"))
        reviewing = session.reviewing
        self.accept = QPushButton(self.tr("Accept (A)"))
        self.here = QPushButton(self.tr("Place on the selection (P)"))
        self.decline = QPushButton(self.tr("Decline (D)"))
        for button, act in (
            (self.accept, reviewing.accept),
            (self.here, reviewing.place_at_selection),
            (self.decline, reviewing.decline),
        ):
            button.clicked.connect(lambda _on=False, do=act: self._do(do))
        self._lay_out()
        session.acts.changed.connect(self._refresh)
        self._refresh()

    def _lay_out(self) -> None:
        """One column: with boxes in boxes Qt gives the list more than its share, and the buttons too little."""
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 8, 8, 8)
        box.setSpacing(4)
        self.list.set_margins(0, 4)
        box.addWidget(self.list, 1)
        titles = []
        for words, field in ((self.tr("Before"), self.old), (self.tr("Proposed"), self.new)):
            title = QLabel(words, textFormat=Qt.TextFormat.PlainText)
            title.setObjectName("quiet")
            titles.append(title)
            box.addWidget(title)
            box.addWidget(field, 1)
        for button in (self.accept, self.here, self.decline):
            button.setMinimumHeight(button.fontMetrics().height() + BUTTON_ROOM)
            box.addWidget(button)
        self._judging = (*titles, self.old, self.new, self.accept, self.here, self.decline)

    def _field(self, name: str) -> QPlainTextEdit:
        field = QPlainTextEdit(readOnly=True)
        field.setAccessibleName(name)
        field.setMinimumHeight(LOWEST)
        return field

    def keyPressEvent(self, event: QKeyEvent) -> None:
        acts = {Qt.Key.Key_A: self.accept, Qt.Key.Key_P: self.here, Qt.Key.Key_D: self.decline}
        button = acts.get(Qt.Key(event.key())) if self.list.view.hasFocus() else None
        if button is not None:
            button.click()
        else:
            super().keyPressEvent(event)

    def _do(self, act: object) -> None:
        item = self.list.current()
        if item is not None:
            act(item)  # type: ignore[operator]

    def _refresh(self) -> None:
        row = self.list.view.currentIndex().row()
        self.list.set_rows(self._session.reviewing.waiting)
        items = self.list.model.rows
        for part in self._judging:  # nothing to judge: the sentence that says so stands alone
            part.setVisible(bool(items))
        before = self._looked_at
        if items and self.list.current() is None:  # on to the next one
            self.list.choose(items[min(max(row, 0), len(items) - 1)])
        item = self.list.current()
        self._fill(item)
        if item is not None and item.passage != before:
            self._session.reviewing.show(item)

    def _show(self, item: Unplaced) -> None:
        self._fill(item)
        self._session.reviewing.show(item)

    def _fill(self, item: Unplaced | None) -> None:
        self._looked_at = item.passage if item else ""
        self.accept.setEnabled(item is not None and item.proposal is not None)
        self.decline.setEnabled(item is not None and item.state is AnchorState.REVIEW)
        self.here.setEnabled(item is not None)
        old = f"…{item.prefix[-AROUND:]}⟦{item.quote}⟧{item.suffix[:AROUND]}…" if item else ""
        self.old.setPlainText(" ".join(old.split()))
        self.new.setPlainText(self._proposed(item) if item else "")

    def _proposed(self, item: Unplaced) -> str:
        if item.proposal is None:
            return self.tr("Nothing like it was found.")
        text = self._session.reviewing.text_of(item)
        start, end = item.proposal.start, item.proposal.end
        around = f"…{text[max(0, start - AROUND) : start]}⟦{text[start:end]}⟧{text[end : end + AROUND]}…"
        return " ".join(around.split())
