"""Through all places of what a list shows: at every choice the next one, on both sides at once where both have it."""

from collections.abc import Hashable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from motsvar.core.span import Side, Span
from motsvar.ui.session import Session
from motsvar.ui.wording import letter, place_words


def tr(words: str) -> str:
    return QCoreApplication.translate("Stepping", words)


class Stepping:
    """Knows at which place of which row one is. The shorter side begins again while the longer goes on."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._of: Hashable = None
        self._at = -1

    def forget(self) -> None:
        """The next choice begins at the first place."""
        self._of, self._at = None, -1

    def go(self, of: Hashable, words: str, places: Mapping[Side, Sequence[Span]], opposite: Span | None = None) -> None:
        """To the next place of ``of``, and says so after its ``words``; ``opposite``: where it would stand on the side
        that has none, which is shown beside it."""
        if of != self._of:
            self._of, self._at = of, -1
        self._at += 1
        gone = {side: spans[self._at % len(spans)] for side, spans in places.items() if spans}
        self._show(gone, opposite)
        self._session.told.emit(f"{words} {self._told(gone, places, opposite)}")

    def _show(self, gone: Mapping[Side, Span], opposite: Span | None) -> None:
        if len(gone) == 1 and opposite is not None:
            ((side, span),) = gone.items()
            gone = {side: span, side.other: opposite}
        if len(gone) == len(Side):
            self._session.pair_wanted.emit(gone[Side.LEFT], gone[Side.RIGHT])
        for side, span in gone.items() if len(gone) == 1 else ():
            self._session.place_wanted.emit(side, span)

    def _told(self, gone: Mapping[Side, Span], places: Mapping[Side, Sequence[Span]], opposite: Span | None) -> str:
        view = self._session.view
        if view is None:
            return ""
        parts = []
        for side, span in gone.items():
            where, count = place_words(view.document(side), span.start), len(places[side])
            number = tr(" ({0} of {1})").format(self._at % count + 1, count) if count > 1 else ""
            parts.append(f"{letter(side)} {where}{number}")
            if opposite is not None and side.other not in gone:
                beside = place_words(view.document(side.other), opposite.start)
                parts.append(tr("its place in {0}: {1}").format(letter(side.other), beside))
        return " · ".join(parts)
