"""Tag here, offer there: what corresponds to the passage that was just tagged, taken with one key."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from motsvar.core.span import Side
from motsvar.ui.buttons import flat_button
from motsvar.ui.giving_way import EndingLabel
from motsvar.ui.relations import relation_words
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
        self.words = EndingLabel()
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # it gives way to the rest
        self.relation = QComboBox()
        self.relation.setAccessibleName(self.tr("How the two belong together"))
        self.relation.view().setAccessibleName(self.relation.accessibleName())
        self.relation.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.take_button = QPushButton(self.tr("Tag and link (Y)"))
        self.take_button.clicked.connect(self.take)
        no = flat_button(self.tr("No, thank you (Esc)"), "×")
        no.clicked.connect(session.linking.withdraw)
        self._beside = QHBoxLayout()
        for widget in (self.relation, self.take_button, no):
            self._beside.addWidget(widget)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(16, 6, 8, 6)
        self._box.setSpacing(10)
        self._box.addWidget(self.words, 1)
        self._box.addLayout(self._beside)
        session.linking.offer_changed.connect(self._refresh)
        self.hide()

    def take(self) -> None:
        """The passage opposite gets the same tags and a link."""
        self._session.linking.take_offer(self.relation.currentData() or "same claim")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the words would find no room beside the buttons, they stand above them."""
        super().resizeEvent(event)
        wide = event.size().width() >= 2 * self._beside.sizeHint().width()
        self._box.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

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
        chosen = self.relation.currentData()
        self.relation.clear()
        for relation in self._session.linking.relations:
            self.relation.addItem(relation_words(relation), relation)
        self.relation.setCurrentIndex(max(0, self.relation.findData(chosen)))
        self._session.glance_wanted.emit(offer.side, offer.span)
