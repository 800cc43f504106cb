"""One text alone, with the same type, marks and manners as the two."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont, QFontDatabase

from motsvar.core.span import Side, Span
from motsvar.ui.appearance import Appearance
from motsvar.ui.pair.arrangement import Arrangement
from motsvar.ui.pair.content import PaneText
from motsvar.ui.pair.mark_layers import MarkSet
from motsvar.ui.pair.mode import Mode
from motsvar.ui.pair.ready_text import ReadyText
from motsvar.ui.pair.text_pane import TextPane
from motsvar.ui.pair.typography import typography

SIDE = Side.LEFT
"""The pane lays out and paints as a left one."""


class SinglePane(QObject):
    """Drives a ``TextPane`` that follows no other. The only place where its scroll bar is set."""

    def __init__(self, look: Appearance, font: QFont | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._font = font or QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        self.pane = TextPane(SIDE, look, typography(self._font))
        self._arrangement: Arrangement | None = None
        self._busy = False
        self.pane.resized.connect(self._relayout)
        self.pane.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.pane.caret_moved.connect(self._on_caret_moved)

    def set_text(self, text: PaneText | ReadyText) -> None:
        """Another text, from its beginning and without marks."""
        self.pane.set_text(text)
        self._rearrange()
        self._set(0)
        self._on_scrolled(0)

    def set_zoom(self, zoom: int) -> None:
        """Points larger or smaller than the ordinary size."""
        self.pane.set_typography(typography(self._font, zoom))
        self._relayout()

    def set_marks(self, layer: str, marks: MarkSet) -> None:
        self.pane.page.marks.replace(layer, marks.on(SIDE))
        self.pane.page.marks_changed()
        self.pane.viewport().update()

    def scroll_to(self, span: Span) -> None:
        """Brings the beginning of a passage into the upper third."""
        self._bring(span.start, self.pane.screen_height() // 4)

    def _rearrange(self) -> None:
        setter = self.pane.setter
        setter.set_width(setter.typography.text_width(self.pane.viewport().width()))
        self._arrangement = Arrangement(Mode.FLOW, (), setter, setter)
        self.pane.page.arrange(self._arrangement, self.pane.viewport().width())

    def _relayout(self) -> None:
        """Another size: the line at the top stays there."""
        if self._arrangement is None:
            return
        value = self.pane.scrolled()
        top = self._arrangement.line_at(SIDE, value).start
        row, inside = self._arrangement.inside(SIDE, top)
        screen = self._arrangement.stack(SIDE).top(row) + inside - value
        self._rearrange()
        self._bring(top, screen)

    def _bring(self, offset: int, screen: int) -> None:
        arrangement = self._arrangement
        if arrangement is None:
            return
        row, inside = arrangement.inside(SIDE, offset)
        height = self.pane.screen_height()
        self._set(arrangement.stack(SIDE).place(row, screen - inside, height, arrangement.measure(SIDE)))

    def _on_scrolled(self, value: int) -> None:
        arrangement = self._arrangement
        if self._busy or arrangement is None:
            return
        stack, height = arrangement.stack(SIDE), self.pane.screen_height()
        anchor = stack.anchor(value, height)
        self._set(stack.place(anchor, stack.top(anchor) - value, height, arrangement.measure(SIDE)))

    def _on_caret_moved(self) -> None:
        self._on_scrolled(self.pane.scrolled())
        self.pane.ensureCursorVisible()

    def _set(self, value: int) -> None:
        busy, self._busy = self._busy, True
        self.pane.page.documentSizeChanged.emit(self.pane.page.documentSize())
        self.pane.verticalScrollBar().setValue(value)
        self.pane.viewport().update()
        self._busy = busy
