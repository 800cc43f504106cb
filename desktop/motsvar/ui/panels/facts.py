"""Dates, amounts, laws, people and the like: what both say, where they differ, what only one says."""

from PySide6.QtWidgets import QMenu, QWidget

from motsvar.core.comparison import Fact, FactKind, Verdict
from motsvar.core.span import Side
from motsvar.ui.panels.choice_bar import Choice, ChoiceBar
from motsvar.ui.panels.empty_words import until_compared
from motsvar.ui.panels.list_model import Column, ListModel
from motsvar.ui.panels.list_panel import ListPanel
from motsvar.ui.panels.passage_words import PassageWords
from motsvar.ui.panels.stepping import Stepping
from motsvar.ui.session import Session
from motsvar.ui.wording import fact_kinds, fact_words_on


class FactsPanel(ListPanel[Fact]):
    """Differing facts stand first. Choose one, and again, to go from one of its places to the next on both sides."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self._session = session
        self._stepping = Stepping(session)
        kinds = fact_kinds()
        verdicts = {
            Verdict.DIFFERS: self.tr("The same slot with another value"),
            Verdict.BOTH: self.tr("In both"),
            Verdict.LEFT_ONLY: self.tr("Only in A"),
            Verdict.RIGHT_ONLY: self.tr("Only in B"),
        }
        signs = {Verdict.DIFFERS: "≠", Verdict.BOTH: "=", Verdict.LEFT_ONLY: "A", Verdict.RIGHT_ONLY: "B"}
        offered = (
            (Verdict.DIFFERS, self.tr("≠ differs")),
            (Verdict.BOTH, self.tr("= in both")),
            (Verdict.LEFT_ONLY, self.tr("only in A")),
            (Verdict.RIGHT_ONLY, self.tr("only in B")),
        )
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
                Column("A", lambda f: _cell(f, Side.LEFT), tip=lambda f: kinds[f.kind]),
                Column("B", lambda f: _cell(f, Side.RIGHT), tip=lambda f: kinds[f.kind]),
                Column(
                    self.tr("Kind"),
                    lambda f: self.tr("count") if f.kind is FactKind.LISTED else kinds[f.kind],
                    whole=lambda f: kinds[f.kind],
                ),
            )
        )
        choices: ChoiceBar[Fact] = ChoiceBar(
            (
                Choice(self.tr("Kind of fact"), self.tr("All kinds"), lambda f: (f.kind,), [*kinds.items()]),
                Choice(self.tr("Where the fact stands"), self.tr("Everywhere"), lambda f: (f.verdict,), offered),
            )
        )
        super().__init__(model, self.tr("Facts"), "", parent, acts=self._add_acts, choices=choices)
        for column in (1, 2):
            self.stretch(column, 0, 3)
        self._order = order
        self.manner.places_of = lambda fact: PassageWords(session).every_place(fact.on)
        self.chosen.connect(self._on_chosen)
        session.comparison_changed.connect(self._refresh)
        self._refresh()

    def tag_all(self, fact: Fact) -> None:
        """Every place of a fact gets a tag of its name, as one act."""
        view = self._session.view
        if view is not None:
            places = [(view.document_id(side), span) for side in Side for span in fact.on(side)]
            self._session.annotating.tag_everywhere(_name(fact), places)

    def _refresh(self) -> None:
        view = self._session.view
        self._stepping.forget()
        self.set_empty(until_compared(view, self.tr("No dates, numbers or case numbers were found.")))
        facts = view.comparison.facts if view and view.comparison else ()
        self.set_rows(sorted(facts, key=lambda f: self._order.index(f.verdict)))

    def _on_chosen(self, fact: Fact) -> None:
        self._session.point_at(fact)
        self._stepping.go(fact, f"{_name(fact)}:", {side: fact.on(side) for side in Side})

    def _add_acts(self, menu: QMenu, fact: Fact) -> None:
        menu.addAction(self.tr("&Tag every place"), lambda: self.tag_all(fact))


def _cell(fact: Fact, side: Side) -> str:
    """With how often it stands there, if more than once; how many are named is told already."""
    count, words = len(fact.on(side)), fact_words_on(fact, side)
    return f"{words} ×{count}" if count > 1 and fact.kind is not FactKind.LISTED else words


def _name(fact: Fact) -> str:
    """Both values where they differ."""
    return " ≠ ".join(dict.fromkeys(value for side in Side if (value := fact_words_on(fact, side))))
