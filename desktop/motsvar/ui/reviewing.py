"""Passages whose text was replaced and that wait to be placed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from motsvar.core.annotation import Unplaced
from motsvar.ui.acts import Acts

if TYPE_CHECKING:
    from motsvar.ui.session import Session


class Reviewing(QObject):
    """What the list "To review" does. Nothing in it is ever removed without being asked."""

    def __init__(self, session: Session, acts: Acts) -> None:
        super().__init__(session)
        self._session = session
        self._acts = acts

    @property
    def waiting(self) -> tuple[Unplaced, ...]:
        return self._acts.case.unplaced() if self._acts.case else ()

    def text_of(self, item: Unplaced) -> str:
        """The present text of an item's document."""
        view = self._session.view
        if view and view.side_of(item.document):
            return view.text_of(item.document)
        return self._acts.case.document(item.document).text if self._acts.case else ""

    def accept(self, item: Unplaced) -> None:
        """Puts a passage where it was proposed."""
        if item.proposal is None:
            self._session.told.emit(self.tr("Nothing is proposed. Select its words in the text, and place it there."))
        else:
            self._acts.do(lambda case: case.place(item.passage))

    def place_at_selection(self, item: Unplaced) -> None:
        """Puts a passage on the selected words of its document."""
        place = self._session.annotating.place()
        if place is None or place[0] != item.document:
            self._session.told.emit(self.tr("Select the words in the passage's own document first."))
            return
        self._acts.do(lambda case: case.place(item.passage, place[1]))

    def decline(self, item: Unplaced) -> None:
        """Says that a proposal is wrong; the passage is kept with its old words."""
        self._acts.do(lambda case: case.give_up(item.passage))

    def show(self, item: Unplaced) -> None:
        """Brings the proposal into view."""
        if item.proposal is not None:
            self._session.show_place(item.document, item.proposal)
