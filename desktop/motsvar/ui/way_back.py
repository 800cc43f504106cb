"""The way back: where one was before each jump, however many jumps ago."""

from collections import deque
from dataclasses import dataclass

from PySide6.QtCore import QObject

from motsvar.core.span import Side, Span
from motsvar.ui.pair.pair_view import PairView
from motsvar.ui.pair.scrolling import Standing
from motsvar.ui.places import Ids
from motsvar.ui.session import Session
from motsvar.ui.wording import letter, place_words

MOST_JUMPS = 200


@dataclass(frozen=True, slots=True)
class Stood:
    """Where the caret was, and what of both texts was on the screen."""

    ids: Ids
    document: str
    """Id of the one that was read; its side may have changed since."""
    offset: int
    standing: Standing


class WayBack(QObject):
    """Listens to every jump. To be made before whoever moves the texts, so that it still sees where they stood.

    Another pair of documents is a jump as well; the same two with their sides swapped are not.
    """

    def __init__(self, session: Session, pair: PairView, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._pair = session, pair
        self._jumps: deque[Stood] = deque(maxlen=MOST_JUMPS)
        self._ids: Ids | None = None
        """The pair that stands in the panes."""
        self._awaited: Stood | None = None
        """Where to go once its pair is there."""
        for jump in (session.place_wanted, session.pair_wanted, session.match_wanted):
            jump.connect(self.remember)
        session.pair_changed.connect(self._on_pair)
        session.shown_changed.connect(self._arrive)  # told last of a new pair, when its rows are laid
        session.case_changed.connect(self._jumps.clear)

    def remember(self) -> None:
        """A jump is about to be made: keeps where one is, unless that is where the last jump began."""
        ids = self._ids
        if ids is None or self._awaited:
            return
        side, at = self._pair.caret()
        last = self._jumps[-1] if self._jumps else None
        document = ids[0] if side is Side.LEFT else ids[1]
        if last is None or (last.document, last.offset) != (document, at):
            self._jumps.append(Stood(ids, document, at, self._pair.standing()))

    def go(self) -> None:
        """To where one was before the last jump; once more, to where one was before that."""
        there = {document.id for document in self._session.documents}
        while self._jumps:
            stood = self._jumps.pop()
            if not there.issuperset(stood.ids):
                continue  # a document was taken out of the case
            self._awaited = stood
            if self._ids and set(self._ids) == set(stood.ids):
                self._arrive()
            else:
                self._session.open_pair(*stood.ids)
            return
        self._session.told.emit(self.tr("There is no jump to go back from."))

    def _on_pair(self) -> None:
        view = self._session.view
        ids = (view.pair.left_id, view.pair.right_id) if view else None
        if ids is None or self._ids is None or set(ids) != set(self._ids):
            self.remember()
        self._ids = ids

    def _arrive(self) -> None:
        stood, view = self._awaited, self._session.view
        side = view.side_of(stood.document) if view and stood else None
        if stood is None or view is None or side is None or {*stood.ids} != {view.pair.left_id, view.pair.right_id}:
            return
        self._awaited = None
        document = view.document(side)
        offset = min(stood.offset, len(document.text))
        if self._ids == stood.ids:
            self._pair.stand(stood.standing)
        if not self._pair.visible_span(side).holds(offset):  # swapped since, or something else was looked at meanwhile
            self._pair.scroll_to(side, Span(offset, offset))
        self._pair.focus_side(side)
        self._pair.pane(side).select(Span(offset, offset))
        self._pair.clicked.emit(side, offset)
        self._session.told.emit(self.tr("Back in {0}, {1}.").format(letter(side), place_words(document, offset)))
