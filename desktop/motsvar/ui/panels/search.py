"""The search over all texts and notes of the case: a line, and what was found in its context."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from motsvar.core.annotation import Place
from motsvar.core.searching.excerpt import Excerpt, excerpt
from motsvar.core.searching.gathering import gathered
from motsvar.core.span import Span
from motsvar.ui.panels.entered_list import FilterLine
from motsvar.ui.panels.hit_delegate import HitDelegate, Index
from motsvar.ui.panels.list_model import ROW_ROLE, Column, ListModel
from motsvar.ui.panels.list_panel import ListPanel
from motsvar.ui.positions import shown
from motsvar.ui.searching import Answer, Searching
from motsvar.ui.sentences import said
from motsvar.ui.session import Session
from motsvar.workspace.case_search import Result, Within

BEFORE, LENGTH = 16, 160
"""Characters of an excerpt before the first hit, and in all: the list is narrow."""
LETTERS_OF_A_NAME = 9
MORE = 10
"""Times as many as are shown, where somebody wants more."""


@dataclass(frozen=True, slots=True)
class Row:
    """What was found, as it is shown."""

    result: Result
    name: str
    excerpt: Excerpt


class SearchLine(FilterLine):
    """Enter searches for other words; for the same words it leads into the list."""

    search_wanted = Signal()

    def __init__(self, name: str, words: str) -> None:
        super().__init__(name, words)
        self.searched = ""
        """The words of the last search."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.text() != self.searched:
            self.search_wanted.emit()
        else:
            super().keyPressEvent(event)


class SearchPanel(QWidget):
    """Enter in the line searches; choosing a row goes there."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._searching: Searching = session.searching
        self.line = SearchLine(self.tr("Search the case"), self.tr("Search the case"))
        self.line.setParent(self)  # before the others: in this order the keyboard goes through them
        self.line.setToolTip(self.tr('words · "a phrase" · begin* · NEAR(one other, 10) · OR · -not · tag: · in:'))
        self.within = QComboBox(self)
        self.within.setAccessibleName(self.tr("What is searched"))
        self.within.view().setAccessibleName(self.tr("What is searched"))
        for words, within in (
            (self.tr("Everything"), Within.EVERYTHING),
            (self.tr("Texts"), Within.TEXTS),
            (self.tr("Notes"), Within.NOTES),
        ):
            self.within.addItem(words, within)
        self.filter = FilterLine(self.tr("Filter: {0}").format(self.tr("Search")), self.tr("Filter"))
        self.filter.setParent(self)
        model: ListModel[Row] = ListModel(
            (
                Column(
                    self.tr("Passage"),
                    lambda row: row.excerpt.line,
                    tip=_whole,
                    whole=_whole,
                ),
                Column(self.tr("Document"), lambda row: row.name, tip=lambda row: row.name),
            )
        )
        self.list: ListPanel[Row] = ListPanel(
            model, self.tr("Search"), "", self, follows=False, line=self.filter, acts=self._add_acts
        )
        self.list.set_margins(0, 0)
        self.list.stretch(0)
        self.list.view.setItemDelegateForColumn(0, HitDelegate(self.list.view, _hits))
        self.list.view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.view.header().resizeSection(1, LETTERS_OF_A_NAME * self.fontMetrics().horizontalAdvance("n"))
        self.list.manner.places_of = _places
        self.list.chosen.connect(lambda row: self._searching.go_to(row.result))
        self.filter.textChanged.connect(model.set_filter)
        self.line.search_wanted.connect(self.search)
        self.line.returnPressed.connect(self._go)
        self.line.down.connect(self.list.view.step_in)
        self.line.escaped.connect(self.list.view.enter)
        self.within.currentIndexChanged.connect(self._on_within)
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 8, 8, 8)
        narrowing = QHBoxLayout()
        narrowing.addWidget(self.within)
        narrowing.addWidget(self.filter, 1)
        box.addWidget(self.line)
        box.addLayout(narrowing)
        box.addWidget(self.list, 1)
        self._searching.changed.connect(self._show)
        session.documents_changed.connect(self._show)
        self._show()

    def _go(self) -> None:
        """To the row that is chosen, else to the first."""
        self.list.view.enter()
        row = self.list.current()
        if row:
            self._searching.go_to(row.result)

    def search(self) -> None:
        """Looks for what stands in the line now."""
        self.line.searched = self.line.text()
        self._searching.look(self.line.text(), Within(self.within.currentData()))

    def step(self, step: int) -> None:
        """Goes to the next result (1) or the one before (-1); from the last one it stays."""
        view, count = self.list.view, self.list.model.shown_count
        if not count:
            self._session.told.emit(self.tr("Nothing was found to go to. Ctrl+Shift+F searches the case."))
            return
        at = view.currentIndex().row()
        there = at + step if at >= 0 else 0
        if not 0 <= there < count:
            last = self.tr("That was the last result.") if step > 0 else self.tr("This is the first result.")
            self._session.told.emit(last)
            return
        row = self.list.model.shown[there]
        self.list.choose(row)
        self._searching.go_to(row.result)
        self._session.told.emit(self.tr("Result {0} of {1}: {2}").format(there + 1, count, row.excerpt.line))

    def tag_all(self) -> None:
        """What was found in texts, as far as it is shown, gets a tag that is named like the search: one act."""
        found = [one for one in self._searching.results if one.note is None]
        places = [(one.document, span) for one in found for span in gathered(one.text, one.hits, one.span.start)]
        name = " ".join(self._searching.answer.asked.words.split())
        if places and not self._searching.answer.stale:
            self._session.annotating.tag_everywhere(name, places)

    def _add_acts(self, menu: QMenu, row: Row) -> None:
        menu.addAction(self.tr("&Go there"), lambda: self._searching.go_to(row.result))
        menu.addAction(self.tr("&Tag what was found"), self.tag_all)
        answer = self._searching.answer
        if answer.found and answer.found.total > len(answer.found.results):
            asked = answer.asked
            more = asked.limit * MORE
            menu.addAction(self.tr("Show &more"), lambda: self._searching.look(asked.words, asked.within, more))

    def _on_within(self) -> None:
        if self.line.searched:
            self.search()

    def _show(self) -> None:
        answer = self._searching.answer
        if not answer.asked.words and self.line.searched:
            self.line.searched = ""
            self.line.clear()
        self.list.set_empty(self._empty(answer))
        names = {one.id: one.name for one in self._session.documents}
        rows = [Row(one, self._name(one, names), _excerpt(one)) for one in self._searching.results]
        if tuple(rows) != self.list.model.rows:
            self.list.set_rows(rows)
        words = self._words(answer)
        if words:
            self.list.tell(words)
        if answer.found and not answer.stale:
            self._session.told.emit(words or self._empty(answer))

    def _name(self, result: Result, names: dict[str, str]) -> str:
        name = names.get(result.document, "")
        if result.note is None:
            return name
        return self.tr("Note: {0}").format(name) if name else self.tr("Note")

    def _empty(self, answer: Answer) -> str:
        if answer.refused:
            return f"{said(answer.refused.sentence)} {said(answer.refused.hint)}".strip()
        if answer.found:
            return self.tr("Nothing was found. Fewer words find more; a * stands for any ending.")
        return self.tr("Write words and press Enter: all texts and notes of the case are searched.")

    def _words(self, answer: Answer) -> str:
        """What is said below the list; empty where the list is empty and says why."""
        found = answer.found
        if answer.read is not None:
            percent = round(100 * answer.read)
            if answer.stopped:
                return self.tr("Stopped: {0} % is read. Search again to go on.").format(percent)
            return self.tr("The texts are read for the search: {0} %. Esc stops.").format(percent)
        if not found or not found.results:
            return ""
        if answer.stale:
            self.line.searched = ""
            return self.tr("The case has changed since. Press Enter in the line to search again.")
        documents = sum(1 for document in found.counts if document)
        if found.total > len(found.results):
            words = self.tr(
                "The first {0} of {1} passages, in {2} documents; narrow the search, or press the menu key."
            )
            return words.format(len(found.results), found.total, documents)
        return self.tr("Passages: {0}, in documents: {1}").format(found.total, documents)


def _whole(row: Row) -> str:
    return " ".join(shown(row.result.text).split())


def _places(row: Row) -> list[Place]:
    """None of a note, which is no passage of a document."""
    return [Place(row.result.document, row.result.span)] if row.result.note is None else []


def _excerpt(result: Result) -> Excerpt:
    hits = [span.moved(-result.span.start) for span in result.hits]
    made = excerpt(result.text, hits, BEFORE, LENGTH)
    return Excerpt(shown(made.line), made.hits)


def _hits(index: Index) -> tuple[Span, ...]:
    row = index.data(ROW_ROLE)
    return row.excerpt.hits if isinstance(row, Row) else ()
