"""What stands in the window while no two documents are open."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from motsvar.resources import resource_path
from motsvar.ui.giving_way import Scrolled
from motsvar.ui.start.case_card import CaseCard
from motsvar.ui.start.drop_area import DropArea
from motsvar.ui.start.recent_cases import RecentCases, RecentList

TITLE = 1.5
"""Size of the title, as a share of the ordinary letters'."""
LEAST_WIDTH = 300
"""Pixels in which the page can be read, at ordinary size."""
WIDEST = 860
"""Pixels of the page; wider lines are hard to take in."""
BESIDE = 34
"""Letters' widths that recent cases need beside the buttons."""
MARGIN = 16
"""Pixels around the page."""


class StartPage(QWidget):
    """Says what can be done, and offers it: to go on with the case, to drop documents, to open another case."""

    open_documents = Signal()
    open_sample = Signal()
    open_case = Signal()
    new_case = Signal()
    tour = Signal()
    go_on = Signal()
    """To the documents that the case holds."""
    case_wanted = Signal(Path)
    """One of the recent ones."""

    def __init__(self, recent: RecentCases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recent = recent
        self.card = CaseCard()
        self.card.go_on.connect(self.go_on)
        self.area = DropArea()
        self.open_button = QPushButton(default=True)
        self.open_button.clicked.connect(self.open_documents)
        self.area.box.insertWidget(3, self.open_button, 0, Qt.AlignmentFlag.AlignHCenter)
        page = QWidget()
        page.setMaximumWidth(WIDEST)
        box = QVBoxLayout(page)
        box.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        box.setSpacing(14)
        box.addStretch(1)
        box.addLayout(self._head())
        box.addWidget(self.card)
        box.addWidget(self.area, 6)
        box.addLayout(self._cases())
        box.addStretch(1)
        across = QWidget()
        middle = QHBoxLayout(across)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addStretch(1)
        middle.addWidget(page, 100)
        middle.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scrolled(across))
        recent.changed.connect(self._on_recent)
        self._on_recent()
        self.show_documents(())

    def _head(self) -> QHBoxLayout:
        picture = QLabel(textFormat=Qt.TextFormat.PlainText)
        picture.setPixmap(QIcon(str(resource_path("icons", "motsvar.svg"))).pixmap(QSize(48, 48)))
        title = self._label(self.tr("Read two documents side by side"), "title")
        large = title.font()
        large.setPointSizeF(TITLE * large.pointSizeF())
        title.setFont(large)
        words = self._label(
            self.tr("What corresponds, what differs, which themes recur. Nothing leaves this computer."), "quiet"
        )
        beside = QVBoxLayout()
        beside.setSpacing(2)
        beside.addWidget(title)
        beside.addWidget(words)
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(beside, 1)
        return head

    def _cases(self) -> QBoxLayout:
        """Recent cases, and beside them what else can be opened."""
        self.recent_title = self._label(self.tr("Recent cases"), "heading")
        self.recent = RecentList(self._recent)
        self.recent.wanted.connect(self.case_wanted)
        lines = QVBoxLayout()
        lines.setSpacing(6)
        lines.addWidget(self.recent_title)
        lines.addWidget(self.recent, 1)
        lines.addStretch()  # a short list stands under its title, not at the bottom
        self.buttons = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self.buttons.setSpacing(8)
        self._others: list[QPushButton] = []
        for words, signal in (
            (self.tr("New case…"), self.new_case),
            (self.tr("Open a case…"), self.open_case),
            (self.tr("Look at the sample case"), self.open_sample),
            (self.tr("Take the tour (5 steps)"), self.tour),
        ):
            button = QPushButton(words)
            button.clicked.connect(signal)
            self.buttons.addWidget(button)
            self._others.append(button)
        self.buttons.addStretch()
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(16)
        self._beside.addLayout(lines, 1)
        self._beside.addLayout(self.buttons)
        return self._beside

    def _on_recent(self) -> None:
        for part in (self.recent_title, self.recent):
            part.setVisible(bool(self._recent.paths))
        self._arrange(self.width())

    def show_documents(self, names: Sequence[str]) -> None:
        """What the case holds. The one thing that is asked for next stands out."""
        self.card.show_documents(names)
        count = self.card.count
        two = self.tr("Such as two responses to the same motion. They need not be versions of each other.")
        more = self.tr("Of several, the last two are compared. A single one is compared with the last in the case.")
        heading, words, button = {
            0: (self.tr("Drop two documents here"), two, self.tr("Open two documents…")),
            1: (
                self.tr("Drop a second document here"),
                self.tr("It is compared with the first one."),
                self.tr("Add a second document…"),
            ),
        }.get(count, (self.tr("Drop more documents here"), more, self.tr("Open documents…")))
        self.area.invite(heading, words)
        self.open_button.setText(button)
        self.open_button.setObjectName("primary" if count <= 1 else "")
        self.open_button.style().unpolish(self.open_button)
        self.open_button.style().polish(self.open_button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(event.size().width())

    def _arrange(self, width: int) -> None:
        """Where there is no room beside the recent cases, or there are none, the buttons stand below."""
        letter = self.fontMetrics().horizontalAdvance("n")
        wide = min(width, WIDEST)
        alone = not self._recent.paths
        beside = not alone and wide > BESIDE * letter + max(one.sizeHint().width() for one in self._others)
        way = QBoxLayout.Direction
        self._beside.setDirection(way.LeftToRight if beside else way.TopToBottom)
        side_by_side = sum(one.sizeHint().width() + self.buttons.spacing() for one in self._others)
        row = not beside and wide > side_by_side + 2 * MARGIN
        self.buttons.setDirection(way.LeftToRight if row else way.TopToBottom)

    def minimumSizeHint(self) -> QSize:
        """Small: it gives way by itself."""
        return QSize(LEAST_WIDTH, super().minimumSizeHint().height())

    def _label(self, words: str, name: str) -> QLabel:
        label = QLabel(words, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        label.setObjectName(name)
        return label
