"""Dates, numbers and case numbers: what both say, where they differ, what only one says."""

from PySide6.QtWidgets import QWidget

from motsvar.core.comparison import Fact, FactKind, Verdict
from motsvar.core.span import Side
from motsvar.ui.panels.empty_words import until_compared
from motsvar.ui.panels.list_model import Column, ListModel
from motsvar.ui.panels.list_panel import ListPanel
from motsvar.ui.session import Session
from motsvar.ui.wording import fact_words


class FactsPanel(ListPanel[Fact]):
    """Differing facts stand first; a chosen one is brought into view."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self._session = session
        kinds = {
            FactKind.NUMBER: self.tr("number"),
            FactKind.DATE: self.tr("date"),
            FactKind.CASE_NUMBER: self.tr("case number"),
            FactKind.AMOUNT: self.tr("amount"),
            FactKind.PERCENTAGE: self.tr("percentage"),
        }
        verdicts = {
            Verdict.DIFFERS: self.tr("The same slot with another value"),
            Verdict.BOTH: self.tr("In both"),
            Verdict.LEFT_ONLY: self.tr("Only in A"),
            Verdict.RIGHT_ONLY: self.tr("Only in B"),
        }
        signs = {Verdict.DIFFERS: "≠", Verdict.BOTH: "=", Verdict.LEFT_ONLY: "A", Verdict.RIGHT_ONLY: "B"}
        order = list(verdicts)
        model: ListModel[Fact] = ListModel(
            (
                Column(
                    "",
                    lambda f: signs[f.verdict],
                    lambda f: order.index(f.verdict),
                    tip=lambda f: verdicts[f.verdict],
                    whole=lambda f: verdicts[f.verdict],
                    named=self.tr("Where"),
                ),
                Column("A", lambda f: _values(f)[0], tip=lambda f: kinds[f.kind]),
                Column("B", lambda f: _values(f)[1], tip=lambda f: kinds[f.kind]),
                Column(self.tr("Kind"), lambda f: kinds[f.kind]),
            )
        )
        super().__init__(model, self.tr("Facts"), "", parent)
        for column in (1, 2):
            self.stretch(column, 0, 3)
        self._order = order
        self.chosen.connect(self._on_chosen)
        session.comparison_changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        view = self._session.view
        self.set_empty(until_compared(view, self.tr("No dates, numbers or case numbers were found.")))
        facts = view.comparison.facts if view and view.comparison else ()
        self.set_rows(sorted(facts, key=lambda f: self._order.index(f.verdict)))

    def _on_chosen(self, fact: Fact) -> None:
        side, spans = (Side.LEFT, fact.left) if fact.left else (Side.RIGHT, fact.right)
        if fact.left and fact.right:
            self._session.pair_wanted.emit(fact.left[0], fact.right[0])
        elif spans:
            self._session.place_wanted.emit(side, spans[0])


def _values(fact: Fact) -> tuple[str, str]:
    """What stands on either side; empty where nothing does."""
    if fact.verdict is Verdict.DIFFERS:
        left, _, right = fact.value.partition(" | ")
        return fact_words(fact.kind, left), fact_words(fact.kind, right)
    words = fact_words(fact.kind, fact.value)
    return (words if fact.left else "", words if fact.right else "")
