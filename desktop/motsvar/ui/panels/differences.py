"""Every difference, in reading order."""

from PySide6.QtWidgets import QWidget

from motsvar.core.findings import Finding, FindingKind
from motsvar.core.span import Side, Span
from motsvar.ui.panels.empty_words import no_differences
from motsvar.ui.panels.list_model import Column, ListModel
from motsvar.ui.panels.list_panel import ListPanel
from motsvar.ui.sentences import said_reason
from motsvar.ui.session import Session

EXCERPT = 80
"""Characters of a passage that a list shows."""


class DifferencesPanel(ListPanel[Finding]):
    """A difference chosen here is brought into view on both sides."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self._session = session
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
                Column("A", lambda f: self._words(Side.LEFT, f.left), lambda f: f.left.start),
                Column("B", lambda f: self._words(Side.RIGHT, f.right), lambda f: f.right.start),
            )
        )
        super().__init__(model, self.tr("Differences"), no_differences(None, session.shown), parent)
        for column in (1, 2):
            self.stretch(column, 0)
        self.chosen.connect(session.choose_finding)
        session.comparison_changed.connect(self._refresh)
        session.shown_changed.connect(self._refresh)
        session.finding_changed.connect(lambda: self.choose(session.finding))
        self._refresh()

    def _refresh(self) -> None:
        self.set_empty(no_differences(self._session.view, self._session.shown))
        if self.model.rows != self._session.findings:
            self.set_rows(self._session.findings)

    def _words(self, side: Side, span: Span) -> str:
        view = self._session.view
        if view is None:
            return ""
        words = " ".join(view.text(side).text[span.start : min(span.end, span.start + EXCERPT)].split())
        return words + "…" if len(span) > EXCERPT else words
