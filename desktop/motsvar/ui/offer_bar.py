"""Tag here, offer there: what corresponds to the passage that was just tagged, taken with one key."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from motsvar.core.span import Side
from motsvar.ui.buttons import flat_button
from motsvar.ui.session import Session

EXCERPT = 90
"""Characters of the passage that the bar quotes."""


class OfferBar(QFrame):
    """A strip above the texts; it goes away by itself when something else is done."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("offerBar")
        self.setAccessibleName(self.tr("What corresponds to the words just tagged"))
        self._session = session
        self.words = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # it gives way to the rest
        self.relation = QComboBox()
        self.relation.setAccessibleName(self.tr("How the two belong together"))
        self.relation.view().setAccessibleName(self.relation.accessibleName())
        self.relation.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.take_button = QPushButton(self.tr("Tag and link (Y)"))
        self.take_button.clicked.connect(self.take)
        no = flat_button(self.tr("No, thank you (Esc)"), "×")
        no.clicked.connect(session.linking.withdraw)
        box = QHBoxLayout(self)
        box.setContentsMargins(16, 6, 8, 6)
        box.setSpacing(10)
        box.addWidget(self.words, 1)
        box.addWidget(self.relation)
        box.addWidget(self.take_button)
        box.addWidget(no)
        session.linking.offer_changed.connect(self._refresh)
        self.hide()

    def take(self) -> None:
        """The passage opposite gets the same tags and a link."""
        self._session.linking.take_offer(self.relation.currentText() or "same claim")

    def _refresh(self) -> None:
        offer, view = self._session.linking.offer, self._session.view
        self.setVisible(offer is not None and view is not None)
        if offer is None or view is None:
            return
        words = " ".join(offer.span.of(view.text(offer.side).text).split())
        if len(words) > EXCERPT:
            words = words[:EXCERPT] + "…"
        self.words.setText(
            self.tr("In {0} this corresponds: “{1}”").format("A" if offer.side is Side.LEFT else "B", words)
        )
        chosen = self.relation.currentText()
        self.relation.clear()
        self.relation.addItems(self._session.linking.relations)
        self.relation.setCurrentIndex(max(0, self.relation.findText(chosen)))
        self._session.place_wanted.emit(offer.side, offer.span)
