"""The links of the case: from which words to which, and how the two belong together."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from motsvar.core.annotation import Link, Place
from motsvar.ui.panels.list_model import Column, ListModel
from motsvar.ui.panels.list_panel import ListPanel
from motsvar.ui.relations import relation_words
from motsvar.ui.session import Session


@dataclass(frozen=True)
class LinkRow:
    link: Link
    source: str
    target: str


class LinksPanel(ListPanel[LinkRow]):
    """A link chosen here shows both its ends."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self._session = session
        model: ListModel[LinkRow] = ListModel(
            (
                Column(self.tr("From"), lambda row: row.source),
                Column(
                    self.tr("Relation"),
                    lambda row: f"{relation_words(row.link.relation)} →",
                    whole=lambda row: relation_words(row.link.relation),
                    tip=lambda row: row.link.note,
                ),
                Column(self.tr("To"), lambda row: row.target),
            )
        )
        super().__init__(
            model,
            self.tr("Links"),
            self.tr("No links yet. Select words, press L, select other words, press K."),
            parent,
            follows=False,
            acts=self._add_acts,
        )
        for column in (0, 2):
            self.stretch(column, 1)
        self.manner.places_of = self._places
        self.chosen.connect(self._on_chosen)
        session.acts.changed.connect(self._refresh)
        self._refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current()
        if event.key() == Qt.Key.Key_Delete and row and self.view.hasFocus():
            self._session.linking.remove(row.link)
        else:
            super().keyPressEvent(event)

    def _refresh(self) -> None:
        names = {document.id: document.name for document in self._session.documents}
        self.set_rows(
            [
                LinkRow(
                    link,
                    self._words(link.source),
                    self._words(link.target) if link.target else names.get(link.document or "", ""),
                )
                for link in self._session.linking.links
            ],
            stay=True,
        )

    def _places(self, row: LinkRow) -> list[Place]:
        ends = (self._session.acts.book.get(end) for end in (row.link.source, row.link.target))
        return [Place(one.document, one.span) for one in ends if one is not None and one.placed]

    def _words(self, annotation_id: str) -> str:
        found = self._session.acts.book.get(annotation_id)
        return " ".join(found.quote.split()) if found else ""

    def _on_chosen(self, row: LinkRow) -> None:
        book = self._session.acts.book
        for end in (row.link.target, row.link.source):
            annotation = book.get(end)
            if annotation:
                self._session.annotating.show(annotation)
        self._session.annotating.choose(row.link.source)

    def _add_acts(self, menu: QMenu, row: LinkRow) -> None:
        linking = self._session.linking
        relations = menu.addMenu(self.tr("&Relation"))
        for relation in linking.relations:
            action = relations.addAction(relation_words(relation).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(relation == row.link.relation)
            action.triggered.connect(partial(self._rename, row.link, relation))
        relations.addSeparator()
        relations.addAction(self.tr("&Another…"), partial(self._name_another, row.link))
        menu.addAction(self.tr("&Note…"), partial(self._write_note, row.link))
        menu.addAction(self.tr("&Turn round"), partial(linking.turn, row.link)).setEnabled(bool(row.link.target))
        menu.addSeparator()
        menu.addAction(self.tr("Re&move the link"), partial(linking.remove, row.link)).setShortcut("Del")

    def _rename(self, link: Link, relation: str, _checked: bool = False) -> None:
        self._session.linking.change(link, relation=relation)

    def _name_another(self, link: Link) -> None:
        relation = self._session.asker.line(self, self.tr("How do the two belong together?"), link.relation)
        if relation:
            self._session.linking.change(link, relation=relation)

    def _write_note(self, link: Link) -> None:
        note = self._session.asker.words(self, self.tr("Note on this link:"), link.note)
        if note is not None:
            self._session.linking.change(link, note=note)
