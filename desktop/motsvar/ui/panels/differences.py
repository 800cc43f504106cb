"""Every difference, in reading order."""

from PySide6.QtWidgets import QWidget

from motsvar.core.findings import Finding, FindingKind
from motsvar.core.span import Side
from motsvar.ui.panels.empty_words import no_differences
from motsvar.ui.panels.list_model import Column, ListModel
from motsvar.ui.panels.list_panel import ListPanel
from motsvar.ui.panels.passage_words import PassageWords
from motsvar.ui.sentences import said_reason
from motsvar.ui.session import Session


class DifferencesPanel(ListPanel[Finding]):
    """A difference chosen here is brought into view on both sides."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self._session = session
        words = PassageWords(session)
        kinds = {
            FindingKind.REPLACED: self.tr("≠ words"),
            FindingKind.LEFT_WORDS: self.tr("A words"),
            FindingKind.RIGHT_WORDS: self.tr("B words"),
            FindingKind.VARIANT: self.tr("~ misread"),
            FindingKind.MOVED: self.tr("↕ moved"),
            FindingKind.LEFT_PASSAGE: self.tr("A passage"),
            FindingKind.RIGHT_PASSAGE: self.tr("B passage"),
        }
        model: ListModel[Finding] = ListModel(
            (
                Column(self.tr("Kind"), lambda f: kinds[f.kind], tip=lambda f: said_reason(f.reason)),
                Column(
                    "A",
                    lambda f: words.excerpt(Side.LEFT, f.left),
                    lambda f: f.left.start,
                    whole=lambda f: words.whole(Side.LEFT, f.left),
                ),
                Column(
                    "B",
                    lambda f: words.excerpt(Side.RIGHT, f.right),
                    lambda f: f.right.start,
                    whole=lambda f: words.whole(Side.RIGHT, f.right),
                ),
            )
        )
        super().__init__(model, self.tr("Differences"), no_differences(None, session.shown), parent)
        for column in (1, 2):
            self.stretch(column, 0)
        self.manner.places_of = lambda f: words.places({Side.LEFT: f.left, Side.RIGHT: f.right})
        self.chosen.connect(session.choose_finding)
        session.comparison_changed.connect(self._refresh)
        session.shown_changed.connect(self._refresh)
        session.finding_changed.connect(lambda: self.choose(session.finding))
        self._refresh()

    def _refresh(self) -> None:
        self.set_empty(no_differences(self._session.view, self._session.shown))
        if self.model.rows != self._session.findings:
            self.set_rows(self._session.findings)
