"""Two documents side by side: panes, gutter and overview strips, and what they tell each other."""

from collections.abc import Collection, Hashable, Iterable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QWidget

from motsvar.core.rows import Row
from motsvar.core.span import Side, Span
from motsvar.ui.appearance import Appearance
from motsvar.ui.pair.arrangement import Arrangement
from motsvar.ui.pair.bands import Bands
from motsvar.ui.pair.connectors import Gutter
from motsvar.ui.pair.content import Align, Connector, Mark, MarkRole, PaneText
from motsvar.ui.pair.links import Links
from motsvar.ui.pair.mark_layers import MarkSet
from motsvar.ui.pair.mode import Mode
from motsvar.ui.pair.overview import Overview, Stripe, Window
from motsvar.ui.pair.ready_text import ReadyText
from motsvar.ui.pair.scrolling import Place, Scrolling
from motsvar.ui.pair.stripes import stripes_of
from motsvar.ui.pair.text_pane import TextPane
from motsvar.ui.pair.typography import typography

_STRIP, _PANE, _GUTTER = 0, 1, 2
_COLUMNS = {
    Side.LEFT: {_STRIP: 0, _PANE: 1},
    Side.RIGHT: {_STRIP: 4, _PANE: 3},
}
_ZOOM_LIMITS = (-4, 24)


def _other_side(mark: Mark) -> Mark:
    return replace(mark, side=mark.side.other)


class PairView(QWidget):
    """The two-pane view. It knows texts, rows, marks and connectors, and nothing of where they come from."""

    selection_changed = Signal()
    clicked = Signal(object, int)
    """A side and an offset: pressed, or gone to by a key, without selecting."""
    context_menu_requested = Signal(object, int, QPoint)
    """A side, an offset and a point of the screen."""
    hovered = Signal(object)
    """Key of the connector under the mouse, or None."""
    activated = Signal(object)
    """Key of the connector that was clicked."""
    zoom_changed = Signal(int)
    visible_changed = Signal()
    """Something else is on the screen now."""
    passage_resized = Signal(object, Span)
    """A side, and a passage one of whose handles was dragged."""
    focus_changed = Signal(object)
    """The side that got the keyboard."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None, font: QFont | None = None) -> None:
        super().__init__(parent)
        self._look = appearance
        self._font = font or self.font()
        self._follows_desktop = font is None
        self._zoom = 0
        self._mode = Mode.ROWS
        self._rows: tuple[Row, ...] = ()
        self._levels: tuple[tuple[int, int], ...] = ()
        self._links = Links()
        self._active = Side.LEFT
        self._held: tuple[Place, Place] | None = None
        """Where the mode was changed and where that led: near an end the place cannot be kept, but found again."""
        type_ = typography(self._font)
        self._panes = {side: TextPane(side, appearance, type_, self) for side in Side}
        self._strips = {
            side: Overview(partial(self._stripes, side), partial(self._window, side), appearance, self) for side in Side
        }
        self._bands = Bands(self._panes, self.visible_span)
        self._gutter = Gutter(lambda: self._bands.seen(self._arrangement), appearance, self)
        self._scrolling = Scrolling(self._panes[Side.LEFT], self._panes[Side.RIGHT], self)
        self.standing, self.stand = self._scrolling.standing, self._scrolling.stand
        """Where both texts stand, and what brings them back there."""
        self._rearrange()
        self._build()
        self._connect()

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        for side in Side:
            grid.addWidget(self._strips[side], 1, _COLUMNS[side][_STRIP])
            grid.addWidget(self._panes[side], 1, _COLUMNS[side][_PANE])
            grid.setColumnStretch(_COLUMNS[side][_PANE], 1)
        grid.addWidget(self._gutter, 1, _GUTTER)
        grid.setRowStretch(1, 1)
        self._grid = grid
        self._name_for_screen_readers()
        self.setTabOrder(self._panes[Side.LEFT], self._panes[Side.RIGHT])

    def _name_for_screen_readers(self) -> None:
        self._panes[Side.LEFT].setAccessibleName(self.tr("Text of document A, left"))
        self._panes[Side.RIGHT].setAccessibleName(self.tr("Text of document B, right"))
        self._strips[Side.LEFT].setAccessibleName(self.tr("Overview of document A"))
        self._strips[Side.RIGHT].setAccessibleName(self.tr("Overview of document B"))
        self._gutter.setAccessibleName(self.tr("What corresponds"))
        for strip in self._strips.values():
            strip.setAccessibleDescription(
                self.tr("A picture for the mouse. By keyboard: Page Up, Page Down, Ctrl+Home and Ctrl+End in the text.")
            )
        self._gutter.setAccessibleDescription(
            self.tr("A picture for the mouse. By keyboard: To the counterpart, in the menu Go; the list of matches.")
        )

    def _connect(self) -> None:
        for side, pane in self._panes.items():
            pane.resized.connect(self._relayout)
            pane.selectionChanged.connect(lambda side=side: self._on_selection(side))
            pane.pressed.connect(lambda offset, side=side: self.clicked.emit(side, offset))
            pane.menu_requested.connect(
                lambda offset, point, side=side: self.context_menu_requested.emit(side, offset, point)
            )
            pane.zoom_requested.connect(self.zoom)
            pane.other_pane_requested.connect(lambda side=side: self.focus_side(side.other))
            pane.handles.dragged.connect(lambda span, side=side: self.passage_resized.emit(side, span))
            pane.focused.connect(lambda side=side: self.activate(side))
            self._strips[side].jumped.connect(lambda part, side=side: self._on_jump(side, part))
        self._scrolling.moved.connect(self._on_moved)
        self._gutter.hovered.connect(self._on_hover)
        self._gutter.activated.connect(self.activated)
        self._gutter.turned.connect(self._on_wheel)

    # What is shown

    def set_header(self, side: Side, widget: QWidget) -> None:
        """Puts a widget of the owner's above one side's text."""
        self._grid.addWidget(widget, 0, min(_COLUMNS[side].values()), 1, 2)

    def set_content(
        self,
        left: PaneText | ReadyText,
        right: PaneText | ReadyText,
        rows: Sequence[Row],
        connectors: Sequence[Connector] | Links = (),
        levels: Sequence[tuple[int, int]] = (),
    ) -> None:
        """Two texts, from their beginnings and without marks. The rows must hold every block once, in order.

        ``levels``: pairs of blocks that start a section on both sides.
        """
        self._rows, self._levels = tuple(rows), tuple(levels)
        self._held = None
        self._scrolling.pause()
        for side, text in ((Side.LEFT, left), (Side.RIGHT, right)):
            self._panes[side].set_text(text)
        self._set_connectors(connectors)
        self._rearrange()
        self._scrolling.bring(Side.LEFT, 0, self._arrangement.inside(Side.LEFT, 0)[1])
        self._refresh()

    def set_links(
        self, rows: Sequence[Row], connectors: Sequence[Connector] | Links, levels: Sequence[tuple[int, int]] = ()
    ) -> None:
        """Other rows and connectors for the same texts; the place, the marks and the selection stay."""
        place = self._scrolling.place()
        self._rows, self._levels = tuple(rows), tuple(levels)
        self._set_connectors(connectors)
        self._rearrange()
        self._scrolling.restore(place)
        self._refresh()

    def _set_connectors(self, connectors: Sequence[Connector] | Links) -> None:
        self._links = connectors if isinstance(connectors, Links) else Links(connectors)
        self._bands.set_links(self._links)

    def text(self, side: Side) -> PaneText:
        return self._panes[side].pane_text

    def set_marks(self, layer: str, marks: Iterable[Mark] | MarkSet) -> None:
        """Replaces one layer; the others stay. Layers: matches, changes, variants, themes, tags, search, current.

        ``matches``, ``themes`` and ``tags`` also have a lane in the overview strips; ``hover`` is the view's own.
        """
        ready = marks if isinstance(marks, MarkSet) else MarkSet(marks)
        for side, pane in self._panes.items():
            pane.page.marks.replace(layer, ready.on(side))
            pane.page.marks_changed()
            pane.viewport().update()
            if layer in ("matches", "themes", "tags"):
                self._strips[side].refresh()

    def set_handles(self, side: Side | None, span: Span | None = None) -> None:
        """Gives one passage handles to drag its ends by; None takes them away."""
        for one, pane in self._panes.items():
            pane.handles.set_span(span if one is side else None)
            pane.viewport().update()

    def marks_at(self, side: Side, offset: int) -> tuple[Mark, ...]:
        """The marks on a character, layer by layer."""
        return tuple(laned.mark for laned in self._panes[side].page.marks.touching(Span(offset, offset + 1)))

    def set_current(self, key: Hashable) -> None:
        """Outlines a connector; None for none. Passages are framed with the layer ``current``."""
        self._gutter.set_current(key)

    def set_gutter_tip(self, words: str) -> None:
        """What is told while the mouse rests on the gutter."""
        self._gutter.setToolTip(words)

    # How it is shown

    @property
    def mode(self) -> Mode:
        return self._mode

    def set_mode(self, mode: Mode) -> None:
        """Rows in step, or each text at its own heights. What is at the top of the screen stays there."""
        if mode is self._mode:
            return
        place = self._scrolling.place()
        if self._held is not None and self._held[1] == place:
            place = self._held[0]
        self._mode = mode
        self._rearrange()
        self._scrolling.restore(place)
        self._held = (place, self._scrolling.place())
        self._refresh()

    @property
    def scroll_locked(self) -> bool:
        return self._scrolling.locked

    def set_scroll_locked(self, locked: bool) -> None:
        self._scrolling.set_locked(locked)

    def set_overview_visible(self, visible: bool) -> None:
        """The strips serve as scroll bars; without them there are ordinary ones."""
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if visible else Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        for side in Side:
            self._strips[side].setVisible(visible)
            self._panes[side].setVerticalScrollBarPolicy(policy)

    def set_connectors_visible(self, visible: bool, hidden: Collection[Hashable] = ()) -> None:
        """Without their bands the two texts are still scrolled together by them. ``hidden``: keys of some to hide."""
        self._bands.show(visible, hidden)
        self._gutter.update()

    def set_appearance(self, appearance: Appearance) -> None:
        self._look = appearance
        for side in Side:
            self._panes[side].set_look(appearance)
            self._strips[side].set_look(appearance)
        self._gutter.set_look(appearance)

    def zoom(self, step: int) -> None:
        """Letters ``step`` points larger; 0 is the ordinary size. The place is kept."""
        low, high = _ZOOM_LIMITS
        zoom = min(max(self._zoom + step, low), high) if step else 0
        if zoom == self._zoom:
            return
        self._zoom = zoom
        self._set_type()
        self.zoom_changed.emit(zoom)

    def changeEvent(self, event: QEvent) -> None:
        """The desktop has other letters: the texts follow."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self._follows_desktop and self.font() != self._font:
            self._font = self.font()
            self._set_type()

    def _set_type(self) -> None:
        place = self._scrolling.place()
        type_ = typography(self._font, self._zoom)
        for pane in self._panes.values():
            pane.set_typography(type_)
        self._set_widths()
        self._arrangement.estimate()
        self._lay_out()
        self._scrolling.restore(place)
        self._refresh()

    def swap(self) -> None:
        """Left becomes right. The marks are kept, the selection is not."""
        layers = {name: self._all_marks(name) for name in self._panes[Side.LEFT].page.marks.names()}
        other, span = self._active.other, self.visible_span(self._active)
        connectors = [
            Connector(c.right, c.left, c.relation, c.moved, c.confidence, c.key) for c in self._links.connectors
        ]
        rows = [Row(row.right, row.left) for row in self._rows]
        levels = [(right, left) for left, right in self._levels]
        self.set_content(self.text(Side.RIGHT), self.text(Side.LEFT), rows, connectors, levels)
        for name, marks in layers.items():
            self.set_marks(name, [_other_side(mark) for mark in marks])
        self._scrolling.scroll_to(other, span, Align.TOP)
        self.focus_side(other)

    def _all_marks(self, layer: str) -> list[Mark]:
        return [mark for pane in self._panes.values() for mark in pane.page.marks.layer(layer)]

    # Where it is

    def scroll_to(self, side: Side, span: Span, align: Align = Align.THIRD) -> None:
        """Brings a passage into view exactly, and the other side to what corresponds to it."""
        self._scrolling.scroll_to(side, span, align)

    def bring_together(self, left: Span, right: Span) -> None:
        """Two passages face to face, also where a moved one stands elsewhere; scrolling keeps them so."""
        self._scrolling.bring_together(left, right)

    def realign(self) -> None:
        """Takes back ``bring_together``: what is beside what is so by its rows or connectors again."""
        self._scrolling.realign()

    def visible_span(self, side: Side) -> Span:
        """From the first to the last line on the screen."""
        pane = self._panes[side]
        value = pane.scrolled()
        start = self._arrangement.line_at(side, value).start
        end = self._arrangement.line_at(side, max(value, value + pane.screen_height() - 1)).end
        return Span(start, max(start, end))

    def selection(self) -> tuple[Side, Span] | None:
        """What is selected on the side that has, or last had, the keyboard."""
        span = self._panes[self._active].selected()
        return (self._active, span) if span is not None else None

    def select(self, side: Side, span: Span) -> None:
        """Selects a passage without scrolling."""
        self.activate(side)
        self._panes[side].select(span)

    @property
    def active_side(self) -> Side:
        return self._active

    def caret(self) -> tuple[Side, int]:
        """Where the caret stands, or the selection begins."""
        selected = self.selection()
        return (selected[0], selected[1].start) if selected else (self._active, self._panes[self._active].caret())

    def focus_side(self, side: Side) -> None:
        self._panes[side].setFocus()
        self.activate(side)

    def activate(self, side: Side) -> None:
        """Makes a side the one that acts are about; the keyboard stays where it is."""
        if side is not self._active:
            self._active = side
            self.focus_changed.emit(side)

    def pane(self, side: Side) -> TextPane:
        """The text widget of a side, for copying, focus and tests."""
        return self._panes[side]

    # What the parts tell each other

    def _rearrange(self) -> None:
        """Other texts, rows or connectors: all anew from estimates; the caller brings the place back."""
        self._set_widths()
        setters = (self._panes[Side.LEFT].setter, self._panes[Side.RIGHT].setter)
        self._arrangement = Arrangement(self._mode, self._rows, *setters, self._levels)
        self._scrolling.start(self._arrangement, self._links)
        self._lay_out()

    def _set_widths(self) -> None:
        for pane in self._panes.values():
            pane.setter.set_width(pane.setter.typography.text_width(pane.viewport().width()))

    def _lay_out(self) -> None:
        for pane in self._panes.values():
            pane.page.arrange(self._arrangement, pane.viewport().width())

    def _relayout(self) -> None:
        """A pane has another size."""
        place = self._scrolling.place()
        self._set_widths()
        self._arrangement.estimate()
        self._lay_out()
        self._scrolling.restore(place)
        self._refresh()

    def _refresh(self) -> None:
        for side in Side:
            self._panes[side].viewport().update()
            self._strips[side].refresh()
        self._gutter.update()

    def _on_moved(self) -> None:
        self._gutter.update()
        for side in Side:
            self._strips[side].update()
        self.visible_changed.emit()

    def _on_selection(self, side: Side) -> None:
        if self._panes[side].selected() is not None:
            self._active = side
        self.selection_changed.emit()

    def _on_jump(self, side: Side, part: float) -> None:
        self._scrolling.centre(side, part * self._arrangement.stack(side).total)

    def _on_hover(self, key: Hashable) -> None:
        """Both ends are framed faintly while the mouse is on their band."""
        under = [c for c in self._links.connectors if key is not None and c.key == key]
        self.set_marks("hover", [Mark(side, c.on(side), MarkRole.CURRENT, 0.5, key) for c in under for side in Side])
        self.hovered.emit(key)

    def _on_wheel(self, pixels: int) -> None:
        bar = self._panes[self._active].verticalScrollBar()
        bar.setValue(bar.value() + pixels)

    def _window(self, side: Side) -> Window:
        total = max(1, self._arrangement.stack(side).total)
        pane = self._panes[side]
        return Window(pane.scrolled() / total, min(1.0, (pane.scrolled() + pane.screen_height()) / total))

    def _stripes(self, side: Side) -> list[Stripe]:
        return stripes_of(side, self._panes[side].page.marks, self._arrangement, self._look)
