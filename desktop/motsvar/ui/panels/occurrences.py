"""The occurrences of a theme in their context, one under the other: keyword in context."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QSplitter, QStyle, QStyleOptionViewItem, QWidget

from motsvar.core.hidden.telling import visible_part
from motsvar.core.span import Side, Span
from motsvar.ui.panels.entered_list import FilterLine
from motsvar.ui.panels.list_model import Column, ListModel
from motsvar.ui.panels.list_panel import LEAST_HEIGHT, ListPanel
from motsvar.ui.panels.passage_words import PassageWords
from motsvar.ui.panels.telling import TellingDelegate
from motsvar.ui.panels.themes import ThemesPanel, places_of
from motsvar.ui.session import Session
from motsvar.ui.wording import letter, place_words

AROUND = 70
"""Characters of the text on either side of the words."""
LONGEST_HIT = 60
"""Characters of the words that stand in the middle; a regular expression may find a whole page."""
PLACE, BEFORE, WORDS, AFTER = range(4)
MARGIN = 4
"""Pixels on either side of a row."""
CLOSING = tuple(".,;:!?)”’»%")
"""Signs before which there is no space."""
SHARE_BEFORE, SHARE_WORDS = 0.33, 0.55
"""Of the width: where the words begin, and how much of it they may take."""


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One row."""

    number: int
    """From 0, left ones first: as the keys go through them."""
    side: Side
    span: Span


class OccurrencesPanel(ListPanel[Occurrence]):
    """Follows the theme that is looked at. A row that is chosen is gone to; what the keys step to is chosen here."""

    def __init__(self, session: Session, themes: ThemesPanel, parent: QWidget | None = None) -> None:
        self._session = session
        self._themes = themes
        model: ListModel[Occurrence] = ListModel(
            (
                Column(
                    self.tr("Place"),
                    self._place,
                    lambda row: row.number,
                    tip=lambda row: self._whole_place(row),
                    whole=self._whole_place,
                ),
                Column(self.tr("Before"), self._before, lambda row: self._before(row).casefold().split()[::-1]),
                Column(
                    self.tr("In context"),
                    self._words,
                    lambda row: self._words(row).casefold(),
                    named=self.tr("Occurrence"),
                ),
                Column(self.tr("After"), self._after, lambda row: self._after(row).casefold()),
            )
        )
        line = ShyLine(self.tr("Filter: {0}").format(self.tr("Occurrences")), self.tr("Filter the occurrences"))
        super().__init__(model, self.tr("Occurrences"), "", parent, line=line)
        line.textChanged.connect(self._on_filter)
        self._box.insertWidget(0, line)
        self.view.setItemDelegate(ContextDelegate(self.view))
        self.stretch(WORDS, PLACE)
        for column in (BEFORE, AFTER):
            self.view.setColumnHidden(column, True)  # they stand around the words; lists and files have them apart
        self.manner.places_of = lambda row: PassageWords(session).places({row.side: row.span})
        self.chosen.connect(lambda row: themes.go_to(row.number))
        themes.looked_at.connect(self._refresh)
        themes.stepped.connect(self._on_stepped)
        session.shown_changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        theme = self._themes.subject if self._session.view else None
        rows = [] if theme is None else [Occurrence(at, *place) for at, place in enumerate(places_of(theme))]
        if theme is None:
            self.set_empty(self.tr("Choose or tick a theme above to see where it stands."))
        elif theme.own and self._session.codebook.was_given_up(theme.label):
            self.set_empty(self.tr("{0} could not be counted. Change what it looks for (F2).").format(theme.label))
        else:
            self.set_empty(self.tr("{0} stands in neither text.").format(theme.label))
        if tuple(rows) != self.model.rows:
            self.set_rows(rows)
        if theme is not None and self.model.shown_count == len(rows) > 0:
            self.tell(self.tr("{0}: {1} in A, {2} in B").format(theme.label, len(theme.left), len(theme.right)))

    def tell(self, words: str) -> None:
        """What goes without saying takes no room: how many there are stands in the list above."""
        super().tell(words)
        self.note.setVisible(self.model.shown_count < max(1, len(self.model.rows)))

    def _on_stepped(self, _told: str, side: Side, span: Span) -> None:
        self.choose(next((row for row in self.model.shown if (row.side, row.span) == (side, span)), None))

    def _text(self, row: Occurrence) -> str:
        view = self._session.view
        return view.document(row.side).text if view else ""

    def _place(self, row: Occurrence) -> str:
        """The side, the page where there are any, and the line."""
        view = self._session.view
        if view is None:
            return ""
        document = view.document(row.side)
        page, line = document.page_of(row.span.start), document.line_of(row.span.start)
        if page is None:
            return f"{letter(row.side)} {line}"
        return f"{letter(row.side)} {page}:{line - document.line_of(document.page_starts[page - 1]) + 1}"

    def _whole_place(self, row: Occurrence) -> str:
        view = self._session.view
        return f"{letter(row.side)}, {place_words(view.document(row.side), row.span.start)}" if view else ""

    def _before(self, row: Occurrence) -> str:
        return self._part(row, Span(max(0, row.span.start - AROUND), row.span.start))

    def _words(self, row: Occurrence) -> str:
        if len(row.span) <= LONGEST_HIT:
            return self._part(row, row.span)
        return self._part(row, Span(row.span.start, row.span.start + LONGEST_HIT)) + "…"

    def _after(self, row: Occurrence) -> str:
        text = self._text(row)
        return self._part(row, Span(min(row.span.end, len(text)), min(len(text), row.span.end + AROUND)))

    def _part(self, row: Occurrence, part: Span) -> str:
        return " ".join(visible_part(self._text(row), part).split())


class ContextDelegate(TellingDelegate):
    """The words stand at the same place in every row, heavier than what comes before and after them."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if index.column() != WORDS:
            super().paint(painter, option, index)
            return
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        style = ground.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, ground.widget)
        before, words, after = _context(index)
        room = option.rect.adjusted(MARGIN, 0, -MARGIN, 0)
        heavy = QFont(option.font)
        heavy.setBold(True)
        metrics, heavy_metrics = QFontMetrics(option.font), QFontMetrics(heavy)
        gap = metrics.horizontalAdvance(" ")
        at = room.left() + int(SHARE_BEFORE * room.width())
        words = heavy_metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(SHARE_WORDS * room.width()))
        end = at + heavy_metrics.horizontalAdvance(words)
        space_after = 0 if after.startswith(CLOSING) else gap
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        painter.save()
        painter.setPen(option.palette.color(role))
        for font, elide, left, right, said in (
            (option.font, Qt.TextElideMode.ElideLeft, room.left(), at - gap, before),
            (heavy, Qt.TextElideMode.ElideNone, at, end + 1, words),
            (option.font, Qt.TextElideMode.ElideRight, end + space_after, room.right(), after),
        ):
            painter.setFont(font)
            side = Qt.AlignmentFlag.AlignRight if said is before else Qt.AlignmentFlag.AlignLeft
            box = QRect(left, room.top(), max(0, right - left), room.height())
            painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, metrics.elidedText(said, elide, box.width()))
        painter.restore()

    def whole(
        self, view: QAbstractItemView, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> str:
        """All of the context, which hardly ever has room."""
        return " ".join(_context(index)) if index.column() == WORDS else super().whole(view, option, index)


def _context(index: QModelIndex | QPersistentModelIndex) -> tuple[str, str, str]:
    before, words, after = (str(index.model().index(index.row(), at).data() or "") for at in (BEFORE, WORDS, AFTER))
    return before, words, after


class ShyLine(FilterLine):
    """Is there only while it is used: a low list has no room for it."""

    def __init__(self, name: str, words: str) -> None:
        super().__init__(name, words)
        self.hide()

    def begin(self) -> None:
        self.show()
        super().begin()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not self.text():
            self.hide()


class ThemesAndOccurrences(QSplitter):
    """The list of themes, and below it where the one that is looked at stands."""

    def __init__(self, themes: ThemesPanel, occurrences: OccurrencesPanel) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.setChildrenCollapsible(False)
        themes.set_margins(8, 2)
        occurrences.set_margins(8, 8)
        for panel, stretch in ((themes, 5), (occurrences, 4)):
            self.addWidget(panel)
            self.setStretchFactor(self.indexOf(panel), stretch)
            panel.view.setMinimumHeight(LEAST_HEIGHT)
        occurrences.raise_()  # Qt puts the newest part first, and the keyboard would go to it before the themes
