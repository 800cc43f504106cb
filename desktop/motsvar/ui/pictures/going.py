"""Where a click on a picture leads: to a passage, a pair, or a theme in another document."""

from collections.abc import Hashable

from PySide6.QtCore import QObject

from motsvar.core.comparison import Match
from motsvar.drawing.case_tables import PairCell, ThemeCell
from motsvar.ui.pictures.dispersion import Occurrence
from motsvar.ui.session import Session


class Going(QObject):
    """Hands what was chosen in a picture to the session."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._to_tick: ThemeCell | None = None
        """A theme that waits for its document to be opened and compared."""
        session.pair_changed.connect(self._on_pair)
        session.shown_changed.connect(self._tick)

    def go(self, key: Hashable) -> None:
        match key:
            case Match():
                self._session.match_wanted.emit(key)
            case Occurrence():
                self._session.place_wanted.emit(key.side, key.span)
                self._session.told.emit(self.tr("{0}: occurrence {1} of {2}").format(key.label, key.number, key.of))
            case PairCell(of, in_) if of != in_:
                self._session.open_pair(of, in_)
            case ThemeCell(document, label, first) if first is not None:
                self._to_tick = key
                self._session.show_place(document, first)
                self._tick()
            case ThemeCell(_, label, _):
                self._session.told.emit(self.tr("“{0}” is not in this document.").format(label))

    def _on_pair(self) -> None:
        """Another pair than the one that was opened for the theme."""
        wanted, view = self._to_tick, self._session.view
        if wanted and (view is None or view.side_of(wanted.document) is None):
            self._to_tick = None

    def _tick(self) -> None:
        """Ticks the theme when its document stands in a pair that is compared.

        The pair may name a theme by another of its forms than the case does: then the one that stands at the same
        words is ticked.
        """
        wanted, view = self._to_tick, self._session.view
        if wanted is None or wanted.first is None or view is None or view.comparison is None:
            return
        side = view.side_of(wanted.document)
        if side is None:
            return
        self._to_tick = None
        first, themes = wanted.first, view.comparison.themes
        found = next((one for one in themes if one.label == wanted.label), None) or next(
            (one for one in themes if any(first.overlaps(span) for span in one.on(side))), None
        )
        if found is None:
            self._session.told.emit(self.tr("“{0}” is a theme of the case, not of this pair.").format(wanted.label))
        elif found.label not in self._session.ticked:
            self._session.set_ticked((*self._session.ticked, found.label))
