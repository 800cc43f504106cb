"""The caret goes where a step leads, so that the next key acts on words there and not on those one came from."""

from PySide6.QtCore import QObject

from motsvar.core.comparison import Match
from motsvar.core.span import Side, Span
from motsvar.ui.marking import current_marks
from motsvar.ui.pair.content import Mark, MarkRole
from motsvar.ui.pair.pair_view import PairView
from motsvar.ui.session import Session

Place = tuple[Side, Span]


class CaretFollowing(QObject):
    """Listens to where the session wants to go, and frames the words until the caret leaves them.

    A place of one text takes the keyboard along if a text has it; from a list it stays there, and Escape then leads to
    the place. Of two passages both get the caret, and the keyboard stays on the side that it is on, unless the other
    one alone has words; words selected on the other side stay selected, so that one can look for what corresponds to
    them. An annotation that was chosen elsewhere is let go of, else a key would act on what is out of sight.
    """

    def __init__(self, session: Session, pair: PairView, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._pair = session, pair
        session.place_wanted.connect(self._on_place)
        session.pair_wanted.connect(self._on_pair)
        session.match_wanted.connect(self._on_match)
        pair.clicked.connect(lambda _side, _offset: self._frame())
        for side in Side:
            pair.pane(side).caret_moved.connect(lambda side=side: self._on_moved(side))

    def _on_moved(self, side: Side) -> None:
        """By a key: the same as a click there, so that the annotation at the caret is the chosen one."""
        pane = self._pair.pane(side)
        if pane.selected() is None:
            self._pair.clicked.emit(side, pane.caret())

    def _on_place(self, side: Side, span: Span) -> None:
        finding = self._session.finding
        ends = (finding.left, finding.right) if finding else ()
        if span in ends and all(map(len, ends)):
            self._on_pair(*ends)
            return
        reading = any(self._pair.pane(one).hasFocus() for one in Side)
        self._pair.activate(side)
        self._go((side, span))
        if reading:
            self._pair.focus_side(side)

    def _on_pair(self, left: Span, right: Span) -> None:
        if bool(len(left)) is not bool(len(right)):
            self._pair.activate(Side.LEFT if len(left) else Side.RIGHT)
        self._go((Side.LEFT, left), (Side.RIGHT, right))

    def _on_match(self, match: Match) -> None:
        self._on_pair(match.left, match.right)

    def _go(self, *places: Place) -> None:
        for side, span in places:
            if side is self._pair.active_side or self._pair.pane(side).selected() is None:
                self._pair.pane(side).select(Span(span.start, span.start))
        self._frame(*places)
        self._choose(*places)

    def _frame(self, *places: Place) -> None:
        """Besides the difference that is chosen, which keeps its frame until it is let go of."""
        marks = [Mark(side, span, MarkRole.CURRENT) for side, span in places if len(span)]
        self._pair.set_marks("current", dict.fromkeys((*current_marks(self._session.finding), *marks)))

    def _choose(self, *places: Place) -> None:
        """As a click there does; an annotation that was chosen in a list to be gone to stays chosen."""
        annotating, view = self._session.annotating, self._session.view
        chosen = annotating.current
        if view and chosen and (view.side_of(chosen.document), chosen.span) in places:
            return
        side, span = next((place for place in places if place[0] is self._pair.active_side), places[0])
        here = annotating.at(side, span.start)
        annotating.choose(here.id if here else None)
