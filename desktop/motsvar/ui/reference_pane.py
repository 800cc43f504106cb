"""The motion below the two texts: what either has from it, what it asks for, and where that is answered."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from motsvar.core.comparison import FromReference
from motsvar.core.outline.segmentation import shown_blocks
from motsvar.core.span import Side, Span
from motsvar.ui.appearance import Appearance
from motsvar.ui.buttons import flat_button
from motsvar.ui.pair.content import Mark, MarkRole, PaneText
from motsvar.ui.pair.mark_layers import MarkSet
from motsvar.ui.pair.single_pane import SIDE, SinglePane
from motsvar.ui.pane_header import ElidedLabel
from motsvar.ui.session import Session


class ReferencePane(QWidget):
    """Folded to a line until it is wanted; gone while the case has no motion."""

    unfolded = Signal(bool)
    left = Signal()
    """It is folded while the keyboard is in it: the keyboard should go back to the texts."""

    def __init__(self, session: Session, look: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown = ""
        """Hash of the text that stands in the pane."""
        self.fold_button = flat_button(self.tr("Unfold or fold the motion"), arrow=Qt.ArrowType.RightArrow)
        self.fold_button.clicked.connect(lambda: self.set_unfolded(not self.is_unfolded))
        self.name = ElidedLabel()
        self.name.setObjectName("documentName")
        self.told = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.told.setObjectName("quiet")
        self.text = SinglePane(look, parent=self)
        self.text.pane.setAccessibleName(self.tr("Text of the motion"))
        self.text.pane.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.text.pane.setMinimumHeight(90)
        self.text.pane.setVisible(False)
        self.text.pane.pressed.connect(self._on_pressed)
        head = QHBoxLayout()
        head.setContentsMargins(12, 4, 12, 4)
        head.setSpacing(8)
        for widget, stretch in ((self.fold_button, 0), (self.name, 1), (self.told, 0)):
            head.addWidget(widget, stretch)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(self.text.pane, 1)
        self._fit()
        session.pair_changed.connect(self._refresh)
        session.comparison_changed.connect(self._refresh)
        session.documents_changed.connect(self._refresh)
        session.reference_wanted.connect(self.show_passage)
        self._refresh()

    @property
    def is_unfolded(self) -> bool:
        return not self.text.pane.isHidden()

    def set_unfolded(self, unfolded: bool) -> None:
        """Shows the text, or only the line with its name."""
        if unfolded != self.is_unfolded:
            if self.text.pane.hasFocus():
                self.left.emit()
            self.text.pane.setVisible(unfolded)
            self.fold_button.setArrowType(Qt.ArrowType.DownArrow if unfolded else Qt.ArrowType.RightArrow)
            self._fit()
            self._refresh()
            self.unfolded.emit(unfolded)

    def set_appearance(self, look: Appearance) -> None:
        self.text.pane.set_look(look)

    def show_passage(self, span: Span) -> None:
        """Frames a passage of the motion and brings it into view, if the pane is unfolded."""
        if self.is_unfolded and not self.isHidden():
            self.text.set_marks("current", MarkSet([Mark(SIDE, span, MarkRole.CURRENT)]))
            self.text.scroll_to(span)

    def follow(self, side: Side, offset: int) -> None:
        """What the words at a place have from the motion."""
        found = self._found()
        taken = (one for one in (found.on(side) if found else ()) if one.span.holds(offset))
        first = next(taken, None)
        if first is not None:
            self.show_passage(first.reference)

    def _fit(self) -> None:
        policy = QSizePolicy.Policy.Preferred if self.is_unfolded else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Preferred, policy)
        self.setMaximumHeight(16_777_215 if self.is_unfolded else self.minimumSizeHint().height())

    def _found(self) -> FromReference | None:
        view = self._session.view
        return view.comparison.reference if view and view.comparison else None

    def _refresh(self) -> None:
        view, found = self._session.view, self._found()
        motion = view.pair.beside.motion if view else None
        self.setVisible(motion is not None)
        if motion is None:
            return
        names = (one.name for one in self._session.documents if view and one.id == view.pair.beside.motion_id)
        self.name.set_words(self.tr("Motion: {0}").format(next(names, motion.name)))
        if found:
            counts = (len(found.left), len(found.right), len(found.demands))
            self.told.setText(self.tr("Passages quoted: A {0}, B {1} · demands: {2}").format(*counts))
        if not self.is_unfolded:
            return
        if motion.text_sha256 != self._shown:
            self._shown = motion.text_sha256
            self.text.set_text(PaneText(motion.text, shown_blocks(motion)))
        self.text.set_marks("taken", MarkSet(_marks(found) if found else ()))
        self.text.set_marks("current", MarkSet())

    def _on_pressed(self, offset: int) -> None:
        """To where either text quotes the passage under the mouse, or answers the demand."""
        found = self._found()
        if found is None:
            return
        places = {side: place for side in Side if (place := next(_places(found, side, offset), None))}
        for side, place in places.items():
            self._session.place_wanted.emit(side, place)
        if not places:
            self._session.told.emit(self.tr("Neither text quotes these words of the motion."))


def _places(found: FromReference, side: Side, offset: int) -> Iterator[Span]:
    for one in found.on(side):
        if one.reference.holds(offset):
            yield one.span
    for demand in found.demands:
        if demand.span.holds(offset):
            yield from (answer.span for answer in demand.on(side))


def _marks(found: FromReference) -> list[Mark]:
    """The pane is a left one, so the marks are too; which text has the words is told by the role."""
    roles = {Side.LEFT: MarkRole.TAKEN_LEFT, Side.RIGHT: MarkRole.TAKEN_RIGHT}
    marks = [Mark(SIDE, one.reference, roles[side]) for side in Side for one in found.on(side)]
    return marks + [Mark(SIDE, demand.span, MarkRole.DEMAND) for demand in found.demands]
