"""The texts with the tool bar and the lists around them: a page of the window as a whole, beside the start page."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from motsvar.ui.appearance import Appearance
from motsvar.ui.find_bar import FindBar
from motsvar.ui.focus_bar import FocusBar
from motsvar.ui.no_texts import NoTexts
from motsvar.ui.offer_bar import OfferBar
from motsvar.ui.pair.pair_view import PairView
from motsvar.ui.reference_pane import ReferencePane
from motsvar.ui.session import Session

LEAST_TEXTS = 480
"""Pixels in which two texts can still be read; in a narrower window the lists give way first."""


class Desk(QMainWindow):
    """Nothing is put up anew when the texts come back. The lists and the tool bar are put around it by others."""

    def __init__(self, session: Session, appearance: Appearance, pages: QStackedWidget, size: QSize) -> None:
        """``size``: pixels that the lists share out at first. It becomes a page with ``put_in``."""
        super().__init__(pages)
        self.setWindowFlags(Qt.WindowType.Widget)  # Qt takes every one for a window of its own
        self.hide()
        self._pages = pages
        self.pair = PairView(appearance)
        self.reference = ReferencePane(session, appearance)
        self.find_bar = FindBar(session, self.pair.caret)
        self.find_bar.hide()
        self.focus_bar = FocusBar(session)
        self.offer_bar = OfferBar(session)
        reading = QWidget()
        self.setCentralWidget(reading)
        self.resize(size)
        box = QVBoxLayout(reading)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for bar in (self.find_bar, self.focus_bar, self.offer_bar):
            box.addWidget(bar)
        self.texts = QSplitter(Qt.Orientation.Vertical)
        self.texts.setChildrenCollapsible(False)
        self.pair.setMinimumWidth(LEAST_TEXTS)
        self.texts.addWidget(self.pair)
        self.texts.addWidget(self.reference)
        self.texts.setStretchFactor(0, 1)
        box.addWidget(self.texts, 1)
        self.no_texts = NoTexts(pages, self, self.texts, LEAST_TEXTS)
        box.addWidget(self.no_texts, 1)

    def put_in(self) -> None:
        """All of it is made: lists that stand below each other until they are tabs would make the window too high."""
        self._pages.addWidget(self)
