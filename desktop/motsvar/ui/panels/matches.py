"""What corresponds: every match, to be confirmed, rejected, added or corrected by hand."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from motsvar.core.annotation import HandMatch, HandVerdict
from motsvar.core.comparison import Match, Relation
from motsvar.core.span import Side, Span
from motsvar.ui.panels.empty_words import until_compared
from motsvar.ui.panels.list_model import Column, ListModel
from motsvar.ui.panels.list_panel import ListPanel
from motsvar.ui.panels.passage_words import PassageWords
from motsvar.ui.session import Session


@dataclass(frozen=True)
class MatchRow:
    """A match as it is shown, or one that was rejected."""

    left: Span
    right: Span
    match: Match | None
    said: HandMatch | None


class MatchesPanel(ListPanel[MatchRow]):
    """Kept apart from what the program finds, what is said here is applied again after every comparison."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self._session = session
        words = PassageWords(session)
        model: ListModel[MatchRow] = ListModel(
            (
                Column(self.tr("Kind"), self._kind, tip=self._tip),
                Column(
                    "A",
                    lambda row: words.excerpt(Side.LEFT, row.left),
                    lambda row: row.left.start,
                    whole=lambda row: words.whole(Side.LEFT, row.left),
                ),
                Column(
                    "B",
                    lambda row: words.excerpt(Side.RIGHT, row.right),
                    lambda row: row.right.start,
                    whole=lambda row: words.whole(Side.RIGHT, row.right),
                ),
                Column(
                    "%",
                    self._confidence,
                    lambda row: row.match.confidence if row.match else 0.0,
                    right=True,
                    named=self.tr("Confidence, %"),
                ),
            )
        )
        super().__init__(
            model,
            self.tr("Matches"),
            "",
            parent,
            acts=self._add_acts,
        )
        for column in (1, 2):
            self.stretch(column, 0, 3)
        self.manner.places_of = lambda row: words.places({Side.LEFT: row.left, Side.RIGHT: row.right})
        self.chosen.connect(self._on_chosen)
        self.view.letters = frozenset((Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_F))
        session.comparison_changed.connect(self._refresh)
        self._refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current() if self.view.hasFocus() else None
        match row, event.key():
            case MatchRow(), Qt.Key.Key_C:
                self.say(row, HandVerdict.CONFIRMED)
            case MatchRow(), Qt.Key.Key_X | Qt.Key.Key_Delete:
                self.say(row, HandVerdict.REJECTED)
            case MatchRow(), Qt.Key.Key_F:
                self.forget(row)
            case _:
                super().keyPressEvent(event)

    def say(self, row: MatchRow, verdict: HandVerdict) -> None:
        """Confirms or rejects what a row shows."""
        if row.match:
            self._session.linking.judge(row.match, verdict)

    def forget(self, row: MatchRow) -> None:
        """Takes back what was said by hand."""
        if row.said:
            self._session.linking.forget(row.said)
        else:
            self._session.told.emit(self.tr("Nothing was said of this match by hand."))

    def _refresh(self) -> None:
        view = self._session.view
        none = self.tr("Nothing corresponds. Select words on both sides and press M to say that they do.")
        self.set_empty(until_compared(view, none))
        if view is None or view.comparison is None:
            self.set_rows([])
            return
        said = {(one.one.span, one.other.span): one for one in view.said}
        rows = [
            MatchRow(match.left, match.right, match, said.get((match.left, match.right)) if said else None)
            for match in view.comparison.matches
        ]
        rejected = [
            MatchRow(one.one.span, one.other.span, None, one)
            for one in view.said
            if one.verdict is HandVerdict.REJECTED and one.placed
        ]
        self.set_rows(rows + rejected, stay=True)

    def _kind(self, row: MatchRow) -> str:
        if row.match is None:
            return self.tr("✗ rejected")
        kinds = {
            Relation.SAME: self.tr("= same"),
            Relation.VARIANT: self.tr("~ misread"),
            Relation.EDITED: self.tr("≠ edited"),
            Relation.REWORDED: self.tr("≈ reworded"),
        }
        return f"✓ {kinds[row.match.relation]}" if row.match.by_hand else kinds[row.match.relation]

    def _tip(self, row: MatchRow) -> str:
        if row.said is None:
            return self.tr("Found by the program")
        verdicts = {
            HandVerdict.CONFIRMED: self.tr("Confirmed by {0}"),
            HandVerdict.REJECTED: self.tr("Rejected by {0}"),
            HandVerdict.ADDED: self.tr("Added by {0}"),
            HandVerdict.CORRECTED: self.tr("Corrected by {0}"),
        }
        return verdicts[row.said.verdict].format(row.said.person or self.tr("hand"))

    def _confidence(self, row: MatchRow) -> str:
        return str(round(100 * row.match.confidence)) if row.match else ""

    def _on_chosen(self, row: MatchRow) -> None:
        if row.match:
            self._session.match_wanted.emit(row.match)
        else:
            self._session.pair_wanted.emit(row.left, row.right)

    def _add_acts(self, menu: QMenu, row: MatchRow) -> None:
        if row.match:
            menu.addAction(self.tr("&Confirm"), lambda: self.say(row, HandVerdict.CONFIRMED)).setShortcut("C")
            menu.addAction(self.tr("Re&ject"), lambda: self.say(row, HandVerdict.REJECTED)).setShortcut("X")
        menu.addAction(self.tr("&Use the selected words instead"), self._session.linking.add_match).setEnabled(
            self._session.both_selected() is not None
        )
        forget = menu.addAction(self.tr("&Forget what was said by hand"), lambda: self.forget(row))
        forget.setShortcut("F")
        forget.setEnabled(row.said is not None)
