"""What stands in the middle while the lists are looked at and no texts are open."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget


class NoTexts(QLabel):
    """Takes the place of the texts, whose empty panes would look as if something were missing."""

    def __init__(self, pages: QStackedWidget, desk: QWidget, texts: QWidget, least_width: int) -> None:
        """``desk``: the page of ``pages`` on which the texts stand among the lists."""
        super().__init__(textFormat=Qt.TextFormat.PlainText, wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self.setText(self.tr("No texts are open. Choose a document in the list, or drop one here."))
        self.setObjectName("quiet")
        self.setMinimumWidth(least_width)
        self._pages, self._desk, self._texts = pages, desk, texts
        self.hide()

    def show_lists(self) -> None:
        """The lists, without texts."""
        self._show(texts=False)

    def show_texts(self) -> None:
        """Texts are about to come."""
        self._show(texts=True)

    def _show(self, *, texts: bool) -> None:
        self.setVisible(not texts)
        self._texts.setVisible(texts)
        self._pages.setCurrentWidget(self._desk)
