"""The line above a pane: which side, which document, which page is in sight."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from motsvar.core.document import Document
from motsvar.core.span import Side, Span
from motsvar.ui.appearance import Appearance
from motsvar.ui.buttons import flat_button
from motsvar.ui.giving_way import EndingLabel
from motsvar.ui.tool_tips import as_tip
from motsvar.workspace import StoredDocument

BADGE = 22
"""Pixels of a badge, where letters are not larger."""


LETTERS = 8
"""Letters of a document's name that are seen in any case."""
MOST_OFFERED = 200
"""Documents in the menu of a header; who has more chooses in their list, which can be filtered."""
WIDE = 36
"""Letters that find room in a header which tells the page in words."""


class ElidedLabel(QLabel):
    """A line of plain text that gives way when the room is short, and is told by the tool tip then."""

    def __init__(self) -> None:
        super().__init__(textFormat=Qt.TextFormat.PlainText)
        self._words = ""
        self.setMinimumWidth(LETTERS * self.fontMetrics().horizontalAdvance("n"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_words(self, words: str) -> None:
        self._words = words
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideMiddle, self.width())
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(as_tip(self._words) if shown != self._words else "")


class PaneHeader(QWidget):
    """A badge, A or B, in the side's colour, the document's name with a menu of the others, and the page."""

    wanted = Signal(str)
    """Id of the document to be shown on this side."""

    def __init__(self, side: Side, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._document: Document | None = None
        self._seen: Span | None = None
        letter = "A" if side is Side.LEFT else "B"
        self.badge = QLabel(letter, textFormat=Qt.TextFormat.PlainText, alignment=Qt.AlignmentFlag.AlignCenter)
        self.name = ElidedLabel()
        self.name.setObjectName("documentName")
        name = self.tr("Choose the document for side {0}").format(letter)
        self.menu_button = flat_button(name, arrow=Qt.ArrowType.DownArrow)
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.menu_button)
        menu.aboutToShow.connect(self._fill)
        self.menu_button.setMenu(menu)
        self._others: tuple[StoredDocument, ...] = ()
        self.place = EndingLabel()
        self.place.setObjectName("quiet")
        box = QHBoxLayout(self)
        box.setContentsMargins(12, 6, 12, 6)
        box.setSpacing(8)
        box.addWidget(self.badge)
        box.addWidget(self.name, 1)
        box.addWidget(self.menu_button)
        box.addWidget(self.place)
        self.set_appearance(appearance)

    def set_appearance(self, appearance: Appearance) -> None:
        colour, size = appearance.side(self._side), max(BADGE, self.fontMetrics().height() + 6)
        size += size % 2  # else it is no circle
        self.badge.setFixedSize(size, size)
        self.badge.setStyleSheet(
            f"background: {colour}; color: {appearance.on_accent}; border-radius: {size // 2}px; font-weight: 600;"
        )

    def set_document(self, document: Document | None, name: str, others: tuple[StoredDocument, ...]) -> None:
        """``name``: as the case has it now; the document keeps the one that it was opened with."""
        self._document = document
        self.name.set_words(name)
        self._others = others
        self.menu_button.setEnabled(bool(others))

    def _fill(self) -> None:
        """When somebody looks: a case may have a thousand documents, and then an entry for each takes its time."""
        menu = self.menu_button.menu()
        menu.clear()
        for other in self._others[:MOST_OFFERED]:
            menu.addAction(other.name.replace("&", "&&"), partial(self.wanted.emit, other.id))
        if (more := len(self._others) - MOST_OFFERED) > 0:
            menu.addAction(self.tr("{0} more: choose in the list of documents").format(more)).setEnabled(False)

    def set_visible_span(self, span: Span | None) -> None:
        """Tells the page, or the line where the file has no pages, at the top of the pane."""
        self._seen = span
        self._tell_place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_place()

    def _tell_place(self) -> None:
        """In a narrow pane the name needs the room more than the words around the numbers do."""
        document, seen = self._document, self._seen
        if document is None or seen is None:
            self.place.setText("")
            return
        page, line = document.page_of(seen.start), document.line_of(seen.start)
        whole = self.tr("p. {0} of {1}").format(page, len(document.page_starts))
        whole = whole if page else self.tr("line {0}").format(line)
        wide = self.width() >= WIDE * self.fontMetrics().horizontalAdvance("n")
        self.place.setText(whole if wide else f"{page}/{len(document.page_starts)}" if page else str(line))
        self.place.setAccessibleName(whole)
