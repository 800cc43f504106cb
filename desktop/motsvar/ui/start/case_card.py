"""On the start page: what the open case holds already, and how to go on with it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from motsvar.ui.giving_way import EndingLabel

NAMED = 4
"""Documents that are named; of more, the number is told."""


class CaseCard(QFrame):
    """Gone while the case is empty. Two documents can be gone on with; a single one waits for a second."""

    go_on = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("caseCard")
        self.count = 0
        """Documents that the case holds."""
        self.title = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.title.setObjectName("heading")
        self.names = EndingLabel()
        self.names.setObjectName("quiet")
        self.go_on_button = QPushButton(self.tr("Go on reading"))
        self.go_on_button.setObjectName("primary")
        self.go_on_button.clicked.connect(self.go_on)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.title)
        words.addWidget(self.names)
        box = QHBoxLayout(self)
        box.setContentsMargins(16, 12, 16, 12)
        box.setSpacing(16)
        box.addLayout(words, 1)
        box.addWidget(self.go_on_button, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_documents(self, names: Sequence[str]) -> None:
        """What the case holds, by the names of its documents."""
        self.count = count = len(names)
        self.setVisible(count > 0)
        one = self.tr("In this case: 1 document. Add a second one to compare it with.")
        self.title.setText(one if count == 1 else self.tr("In this case: {0} documents").format(count))
        self.names.setText(self._named(names))
        self.go_on_button.setVisible(count > 1)

    def _named(self, names: Sequence[str]) -> str:
        more = len(names) - NAMED
        rest = [self.tr("{0} more").format(more)] if more > 0 else []
        return " · ".join([*names[:NAMED], *rest])
