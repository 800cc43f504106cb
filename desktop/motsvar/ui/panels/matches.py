"""What corresponds: every match, to be confirmed, rejected, added or corrected by hand."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from motsvar.core.annotation import HandMatch, HandVerdict
from motsvar.core.comparison import Match, Relation
from motsvar.core.span import Side, Span
from motsvar.ui.panels.list_model import Column, ListModel
from motsvar.ui.panels.list_panel import ListPanel
from motsvar.ui.session import Session

EXCERPT = 80
"""Characters of a passage that the list shows."""


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
        model: ListModel[MatchRow] = ListModel(
            (
                Column(self.tr("Kind"), self._kind, tip=self._tip),
                Column("A", lambda row: self._words(Side.LEFT, row.left), lambda row: row.left.start),
                Column("B", lambda row: self._words(Side.RIGHT, row.right), lambda row: row.right.start),
                Column("%", self._confidence, lambda row: row.match.confidence if row.match else 0.0, right=True),
            )
        )
        super().__init__(
            model,
            self.tr("Matches"),
            self.tr("Nothing corresponds. Select words on both sides and press M to say that they do."),
            parent,
        )
        for column in (1, 2):
            self.stretch(column, 0, 3)
        self.chosen.connect(self._on_chosen)
        self.view.letters = frozenset((Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_F))
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._on_menu)
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

    def _refresh(self) -> None:
        view = self._session.view
        if view is None or view.comparison is None:
            self.set_rows([])
            return
        said = {(one.one.span, one.other.span): one for one in view.said}
        rows = [
            MatchRow(match.left, match.right, match, said.get((match.left, match.right)))
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

    def _words(self, side: Side, span: Span) -> str:
        view = self._session.view
        if view is None:
            return ""
        words = " ".join(view.text(side).text[span.start : min(span.end, span.start + EXCERPT)].split())
        return words + "…" if len(span) > EXCERPT else words

    def _on_chosen(self, row: MatchRow) -> None:
        if row.match:
            self._session.match_wanted.emit(row.match)
        else:
            self._session.pair_wanted.emit(row.left, row.right)

    def _on_menu(self, position: QPoint) -> None:
        row = self.current()
        if row is None:
            return
        menu = QMenu(self)
        if row.match:
            menu.addAction(self.tr("&Confirm"), lambda: self.say(row, HandVerdict.CONFIRMED)).setShortcut("C")
            menu.addAction(self.tr("Re&ject"), lambda: self.say(row, HandVerdict.REJECTED)).setShortcut("X")
        menu.addAction(self.tr("Use the &selected words instead"), self._session.linking.add_match).setEnabled(
            self._session.both_selected() is not None
        )
        forget = menu.addAction(self.tr("&Forget what was said by hand"), lambda: self.forget(row))
        forget.setShortcut("F")
        forget.setEnabled(row.said is not None)
        menu.exec(self.view.viewport().mapToGlobal(position))
        menu.deleteLater()
