"""What the tags say when they are counted: how often, where together, and how far two people agree."""

from dataclasses import dataclass

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from motsvar.core.coding.agreement import Agreement, agreements
from motsvar.core.coding.counts import TagCount, Together, counts, together
from motsvar.core.coding.filters import AnnotationFilter, paths
from motsvar.ui.panels.list_model import Column, ListModel
from motsvar.ui.panels.list_panel import ListPanel
from motsvar.ui.panels.looked_at import LookedAtPanel
from motsvar.ui.session import Session


@dataclass(frozen=True)
class Named:
    """The names of what the rows speak of by id."""

    tags: dict[str, str]
    documents: dict[str, str]


class ReportsPanel(LookedAtPanel):
    """Counted when it is looked at. A chosen row shows its passages in the list of annotations."""

    wanted = Signal(object)
    """AnnotationFilter: these annotations should be listed."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._names = Named({}, {})
        self.counts = self._counts()
        self.together = self._together()
        self.agreement = self._agreement()
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        tabs.setAccessibleName(self.tr("Reports"))
        for panel, title in (
            (self.counts, self.tr("Counts")),
            (self.together, self.tr("Together")),
            (self.agreement, self.tr("Agreement")),
        ):
            tabs.addTab(panel, title)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(tabs)

    def _counts(self) -> ListPanel[TagCount]:
        model: ListModel[TagCount] = ListModel(
            (
                Column(self.tr("Tag"), lambda one: self._tag(one.tag)),
                Column(self.tr("Document"), lambda one: self._names.documents.get(one.document, "")),
                Column(
                    "#",
                    lambda one: str(one.passages),
                    lambda one: -one.passages,
                    right=True,
                    named=self.tr("Passages"),
                ),
                Column(self.tr("Letters"), lambda one: str(one.characters), lambda one: -one.characters, right=True),
            )
        )
        panel = ListPanel(
            model,
            self.tr("Counts of tags"),
            self.tr("No passage has a tag yet. Select words and press T."),
            self,
            follows=False,
        )
        panel.stretch(0, 2, 3)
        panel.stretch(1)
        panel.chosen.connect(lambda one: self.wanted.emit(AnnotationFilter(tag=one.tag, document=one.document)))
        return panel

    def _together(self) -> ListPanel[Together]:
        model: ListModel[Together] = ListModel(
            (
                Column(self.tr("Tag"), lambda one: self._tag(one.one)),
                Column(self.tr("with"), lambda one: self._tag(one.other)),
                Column(self.tr("Times"), lambda one: str(one.times), lambda one: -one.times, right=True),
            )
        )
        empty = self.tr("No two tags stand on the same words.")
        panel = ListPanel(model, self.tr("Tags that stand together"), empty, self, follows=False)
        panel.stretch(0, 2)
        panel.chosen.connect(lambda one: self._session.show_place(one.first.document, one.first.span))
        return panel

    def _agreement(self) -> ListPanel[Agreement]:
        def figure(value: float | None) -> str:
            return "–" if value is None else QLocale().toString(value, "f", 2)

        model: ListModel[Agreement] = ListModel(
            (
                Column(self.tr("Tag"), lambda one: self._tag(one.tag)),
                Column(self.tr("People"), lambda one: f"{one.one or '?'} / {one.other or '?'}"),
                Column(
                    "κ",
                    lambda one: figure(one.kappa),
                    lambda one: one.kappa or 0.0,
                    tip=lambda _one: self.tr("Cohen’s kappa, character by character"),
                    right=True,
                ),
                Column(
                    "α",
                    lambda one: figure(one.alpha),
                    lambda one: one.alpha or 0.0,
                    tip=lambda _one: self.tr("Krippendorff’s alpha, character by character"),
                    right=True,
                ),
            )
        )
        empty = self.tr("Agreement needs two people who have tagged the same document. Merge a colleague’s copy first.")
        panel = ListPanel(model, self.tr("Agreement between people"), empty, self, follows=False)
        panel.stretch(0, 2, 3)
        panel.chosen.connect(lambda one: self.wanted.emit(AnnotationFilter(tag=one.tag)))
        return panel

    def _tag(self, tag_id: str) -> str:
        return self._names.tags.get(tag_id, "")

    def refresh(self) -> None:
        case = self._session.acts.case
        taggings = case.taggings() if case else ()
        documents = self._session.documents
        self._names = Named(dict(paths(self._session.acts.tags)), {one.id: one.name for one in documents})
        self.counts.set_rows(counts(taggings))
        self.together.set_rows(together(taggings))
        self.agreement.set_rows(agreements(taggings, {one.id: one.length for one in documents}))
