"""What the motion demands, and where each document answers."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from motsvar.core.annotation import Place
from motsvar.core.comparison import Answer, Demand
from motsvar.core.span import Side
from motsvar.ui.panels.empty_words import until_compared
from motsvar.ui.panels.list_model import Column, ListModel
from motsvar.ui.panels.list_panel import ListPanel
from motsvar.ui.panels.passage_words import PassageWords
from motsvar.ui.session import Session


@dataclass(frozen=True)
class DemandRow:
    demand: Demand
    words: str


class DemandsPanel(ListPanel[DemandRow]):
    """A demand chosen here brings the passages that speak of it into view."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self._session = session
        model: ListModel[DemandRow] = ListModel(
            (
                Column(self.tr("Demand"), lambda row: row.words, lambda row: row.demand.span.start),
                Column("A", lambda row: self._told(row.demand.left)),
                Column("B", lambda row: self._told(row.demand.right)),
            )
        )
        super().__init__(
            model,
            self.tr("Demands"),
            "",
            parent,
        )
        self.stretch(0)
        self.wrap(1, 2, longest_word=self.tr("addressed"))
        self.manner.places_of = self._places
        self.chosen.connect(self._on_chosen)
        session.comparison_changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        view = self._session.view
        motion = view.pair.beside.motion if view else None
        none = self.tr("The motion asks for nothing that was found. Read it below the texts (Shift+F9).")
        unmarked = self.tr("No demands. Mark the motion in the list of documents, and compare two others.")
        self.set_empty(until_compared(view, none) if motion else unmarked)
        found = view.comparison.reference if view and view.comparison else None
        demands = found.demands if found and motion else ()
        self.set_rows([DemandRow(one, " ".join(motion.quote(one.span).split())) for one in demands] if motion else [])

    def _places(self, row: DemandRow) -> list[Place]:
        """The demand, then its answers."""
        view = self._session.view
        motion = [Place(view.pair.beside.motion_id, row.demand.span)] if view else []
        return motion + PassageWords(self._session).every_place(lambda side: [one.span for one in row.demand.on(side)])

    def _told(self, answers: tuple[Answer, ...]) -> str:
        if not answers:
            return self.tr("not addressed")
        return self.tr("only quoted") if all(answer.quoted for answer in answers) else self.tr("answered")

    def _on_chosen(self, row: DemandRow) -> None:
        self._session.reference_wanted.emit(row.demand.span)
        answers = {side: found[0].span for side in Side if (found := row.demand.on(side))}
        if len(answers) == 2:
            self._session.pair_wanted.emit(answers[Side.LEFT], answers[Side.RIGHT])
        for side, span in answers.items() if len(answers) == 1 else ():
            self._session.place_wanted.emit(side, span)
