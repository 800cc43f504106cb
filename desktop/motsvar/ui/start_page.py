"""What stands in the window while no two documents are open."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from motsvar.resources import resource_path
from motsvar.ui.recent_cases import RecentCases, RecentList

TITLE = 1.8
"""Size of the title, as a share of the ordinary letters'."""
LEAST_WIDTH = 300
"""Pixels in which the page can be read, at ordinary size."""
WIDEST = 640
"""Pixels of the list of recent cases."""


class StartPage(QWidget):
    """Says what can be done, and offers it."""

    open_documents = Signal()
    open_sample = Signal()
    open_case = Signal()
    new_case = Signal()
    case_wanted = Signal(Path)
    """One of the recent ones."""

    def __init__(self, recent: RecentCases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recent = recent
        picture = QLabel()
        picture.setPixmap(QIcon(str(resource_path("icons", "motsvar.svg"))).pixmap(QSize(96, 96)))
        title = self._label(self.tr("Read two documents side by side"), "title")
        large = title.font()
        large.setPointSizeF(TITLE * large.pointSizeF())
        title.setFont(large)
        words = self._label(
            self.tr(
                "Drop two files here, such as two responses to the same motion.\n"
                "Motsvar shows what corresponds, what differs and which themes recur. Nothing leaves this computer."
            ),
            "quiet",
        )
        self.open_button = QPushButton(self.tr("Open two documents…"), default=True)
        self.open_button.setObjectName("primary")
        new = QPushButton(self.tr("New case…"))
        new.clicked.connect(self.new_case)
        sample = QPushButton(self.tr("Look at the sample case"))
        case = QPushButton(self.tr("Open a case…"))
        self.open_button.clicked.connect(self.open_documents)
        sample.clicked.connect(self.open_sample)
        case.clicked.connect(self.open_case)
        buttons = self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        buttons.setSpacing(12)
        buttons.addStretch()
        for button in (self.open_button, new, case, sample):
            buttons.addWidget(button)
        buttons.addStretch()
        box = QVBoxLayout(self)
        box.setSpacing(16)
        box.addStretch(2)
        box.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addWidget(title)
        box.addWidget(words)
        box.addSpacing(8)
        box.addLayout(buttons)
        box.addSpacing(8)
        self.recent_title = self._label(self.tr("Recent cases"), "quiet")
        self.recent = RecentList(recent)
        self.recent.setMaximumWidth(WIDEST)
        self.recent.wanted.connect(self.case_wanted)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self.recent, 4)
        middle.addStretch(1)
        box.addWidget(self.recent_title)
        box.addLayout(middle)
        box.addStretch(3)
        recent.changed.connect(self._on_recent)
        self._on_recent()

    def _on_recent(self) -> None:
        for part in (self.recent_title, self.recent):
            part.setVisible(bool(self._recent.paths))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Buttons that find no room beside each other stand below each other."""
        super().resizeEvent(event)
        buttons = self.findChildren(QPushButton)
        beside = sum(one.sizeHint().width() + 2 * self._buttons.spacing() for one in buttons)
        across = beside < event.size().width()
        way = QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom
        self._buttons.setDirection(way)

    def minimumSizeHint(self) -> QSize:
        """Small: it gives way by itself."""
        return QSize(LEAST_WIDTH, super().minimumSizeHint().height())

    def _label(self, words: str, name: str) -> QLabel:
        label = QLabel(words, textFormat=Qt.TextFormat.PlainText, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        label.setObjectName(name)
        return label
