"""Where files can be dropped: a dashed frame on the start page, and one over the texts while files are dragged."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from motsvar.ui.giving_way import EndingLabel

HEADING = 1.2
"""Size of the heading, as a share of the ordinary letters'."""
PADDING = 20
"""Pixels between the frame and what stands in it."""


class DropArea(QFrame):
    """A dashed frame; while files are over it the frame is whole, and it says what dropping them will do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dropArea")
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        self.box.setSpacing(10)
        self.heading = QLabel(textFormat=Qt.TextFormat.PlainText, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self.heading.setObjectName("heading")
        large = self.heading.font()
        large.setPointSizeF(HEADING * large.pointSizeF())
        self.heading.setFont(large)
        self.words = QLabel(textFormat=Qt.TextFormat.PlainText, alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self.words.setObjectName("quiet")
        self._invitation = ("", "")
        self._promise = ""
        self.box.addStretch()
        self.box.addWidget(self.heading)
        self.box.addWidget(self.words)
        self.box.addStretch()

    def invite(self, heading: str, words: str) -> None:
        """What stands in the frame while nothing is dragged."""
        self._invitation = (heading, words)
        self._tell()

    def set_promise(self, promise: str) -> None:
        """What dropping the files that are over it will do; empty when they have gone."""
        self._promise = promise
        self.setProperty("over", bool(promise))
        self.style().unpolish(self)
        self.style().polish(self)
        self._tell()

    def _tell(self) -> None:
        heading, words = self._invitation
        self.heading.setText(f"↓ {self._promise}" if self._promise else heading)
        self.words.setText(words)


class DropVeil(QFrame):
    """The frame around the open texts, with what dropping will do on a plate; the texts stay readable behind it."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setObjectName("dropVeil")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.plate = EndingLabel()
        self.plate.setObjectName("dropPlate")
        box = QVBoxLayout(self)
        box.addStretch()
        box.addWidget(self.plate, 0, Qt.AlignmentFlag.AlignCenter)
        box.addStretch()
        self.hide()

    def set_promise(self, promise: str) -> None:
        """Covers its parent while there is one."""
        self.plate.setText(f"↓ {promise}")
        self.setGeometry(self._over.rect())
        self.setVisible(bool(promise))
        self.raise_()
