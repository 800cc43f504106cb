"""What one document says nothing of, or both: demands, sections, passages, themes and facts, the weightiest first."""

from PySide6.QtWidgets import QWidget

from motsvar.core.comparison import Fact, FactKind, Theme
from motsvar.core.hidden.telling import visible
from motsvar.core.silence.values import Silence, SilenceKind
from motsvar.core.span import Side
from motsvar.ui.panels.choice_bar import Choice, ChoiceBar
from motsvar.ui.panels.empty_words import until_compared
from motsvar.ui.panels.list_model import Column, ListModel, by_letters
from motsvar.ui.panels.list_panel import ListPanel
from motsvar.ui.panels.passage_words import PassageWords
from motsvar.ui.panels.stepping import Stepping
from motsvar.ui.session import Session
from motsvar.ui.wording import fact_kinds, fact_words, letter

NOTHING, QUOTED = "∅", "“"
"""Signs before the letter of who is silent: says nothing, or only quotes what is asked."""
EXCERPT = 48
"""Most characters of a demand or passage that are shown: the list is narrow."""


class SilencePanel(ListPanel[Silence]):
    """What is chosen here is shown where it stands, beside the place where it would stand."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self._session = session
        self._stepping = Stepping(session)
        kinds = self._kinds = {
            SilenceKind.DEMAND: self.tr("demand"),
            SilenceKind.SECTION: self.tr("section"),
            SilenceKind.PASSAGE: self.tr("passage"),
            SilenceKind.THEME: self.tr("theme"),
            SilenceKind.FACT: self.tr("fact"),
        }
        model: ListModel[Silence] = ListModel(
            (
                Column(NOTHING, self._sign, tip=self._who, whole=self._who, named=self.tr("Silent")),
                Column(self.tr("On what"), self._shown, self._sorted, tip=self._all, whole=self._all),
                Column(self.tr("Kind"), self._kind),
            )
        )
        choices: ChoiceBar[Silence] = ChoiceBar(
            (
                Choice(
                    self.tr("Who is silent"),
                    self.tr("A or B"),
                    lambda one: one.silent,
                    [(side, self.tr("{0} is silent").format(letter(side))) for side in Side],
                ),
                Choice(self.tr("Kind of silence"), self.tr("All kinds"), lambda one: (one.kind,), [*kinds.items()]),
            )
        )
        super().__init__(model, self.tr("Silence"), "", parent, choices=choices)
        self.stretch(1, 0)
        self.view.setColumnHidden(2, True)  # the words begin with it; it is there to sort by, and for files
        self.wrap()
        self.manner.places_of = lambda one: PassageWords(session).every_place(one.on)
        self.chosen.connect(self._on_chosen)
        session.comparison_changed.connect(self._refresh)
        session.codebook.silences_changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        view = self._session.view
        self._stepping.forget()
        none = self.tr("Nothing is left out: all that one says has its counterpart in the other.")
        self.set_empty(until_compared(view, none))
        self.set_rows(view.silences if view and view.comparison else ())

    def _all_words(self, count: int) -> str:
        on = {side: sum(side in one.silent for one in self.model.rows) for side in Side}
        told = self.tr("{0} in all: A is silent on {1}, B on {2}")
        return told.format(count, on[Side.LEFT], on[Side.RIGHT])

    def _on_chosen(self, one: Silence) -> None:
        """The motion first, then the two texts, with how far one has come."""
        if one.reference is not None:
            self._session.reference_wanted.emit(one.reference)
        self._session.point_at(one)
        shown = self.model.shown
        number = self.tr("{0} of {1}").format(shown.index(one) + 1, len(shown))
        words = f"{number}: {' '.join(filter(None, (self._who(one), self._in_motion(one))))}"
        if one.left or one.right:
            self._stepping.go(one, words, {side: one.on(side) for side in Side}, one.opposite)
        else:
            self._session.told.emit(f"{words} {self.tr('It stands below the texts (Shift+F9).')}")

    def _in_motion(self, one: Silence) -> str:
        return self.tr("The motion speaks of it.") if one.reference and one.kind is not SilenceKind.DEMAND else ""

    def _sign(self, one: Silence) -> str:
        return " ".join(f"{QUOTED if side in one.quoted else NOTHING} {letter(side)}" for side in one.silent)

    def _who(self, one: Silence) -> str:
        """In a sentence."""
        if len(one.silent) == len(Side) and not one.quoted:
            return self.tr("Neither A nor B speaks of it.")
        nothing, quotes = self.tr("{0} does not speak of it."), self.tr("{0} only quotes it.")
        return " ".join((quotes if side in one.quoted else nothing).format(letter(side)) for side in one.silent)

    def _kind(self, one: Silence) -> str:
        if one.gathers:
            several = {
                FactKind.ORGANISATION: self.tr("{0} organisations"),
                FactKind.PERSON: self.tr("{0} persons"),
                FactKind.PLACE: self.tr("{0} places"),
            }
            return next(words for kind, words in several.items() if kind is one.fact).format(len(one.holds))
        return fact_kinds()[one.fact] if one.fact else self._kinds[one.kind]

    def _shown(self, one: Silence) -> str:
        words = self._words(one)
        words = words if len(words) <= EXCERPT else words[:EXCERPT].rsplit(" ", 1)[0] + "…"
        return f"{self._kind(one)}: {words}"

    def _sorted(self, one: Silence) -> str:
        return by_letters(self._words(one))

    def _words(self, one: Silence) -> str:
        return fact_words(one.fact, one.words) if one.fact else visible(one.words)

    def _held(self, one: Silence) -> str:
        """Whether the motion speaks of it, and what else is told with it."""
        held = "" if one.gathers else ", ".join(map(_held_words, one.holds))
        return " ".join(filter(None, (self._in_motion(one), self.tr("With: {0}.").format(held) if held else "")))

    def _all(self, one: Silence) -> str:
        return " ".join(filter(None, (self._words(one), f"({self._held(one)})" if self._held(one) else "")))


def _held_words(held: Fact | Theme) -> str:
    return fact_words(held.kind, held.value, held.counted) if isinstance(held, Fact) else held.label
