"""Keeps the two panes in step and everything that is seen exact."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from motsvar.core.span import Side, Span
from motsvar.ui.pair.arrangement import PAPER, Arrangement, Places
from motsvar.ui.pair.content import Align, Connector
from motsvar.ui.pair.links import Links
from motsvar.ui.pair.scroll_map import Scroll, follow, rising
from motsvar.ui.pair.text_pane import TextPane

_TOP = 16
"""Pixels left above a passage that is brought to the top."""


Place = tuple[Side, int, int]
"""A side, the offset where one of its lines begins, and that line's distance from the top of the screen in pixels."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where both texts stand."""

    left: Place
    right: Place
    driver: Side
    """The side scrolled last; the other follows it."""
    apart: bool = False
    """Rows that are shared do not stand side by side: a moved passage was brought over."""

    def on(self, side: Side) -> Place:
        return self.left if side is Side.LEFT else self.right

    def mirrored(self) -> "Standing":
        """The same with the documents on the other sides."""
        (_, offset, screen), (_, other_offset, other_screen) = self.left, self.right
        left, right = (Side.LEFT, other_offset, other_screen), (Side.RIGHT, offset, screen)
        return Standing(left, right, self.driver.other, self.apart)


class Scrolling(QObject):
    """The only place where scroll ranges and values are changed, guarded against its own echoes."""

    moved = Signal()

    def __init__(self, left: TextPane, right: TextPane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._panes = {Side.LEFT: left, Side.RIGHT: right}
        self._arrangement: Arrangement | None = None
        self._links = Links()
        self._knots: dict[Side, Places] = {}
        self._busy = False
        self._apart = 0
        """By how much the right side is scrolled further than the left, after a moved passage was brought over."""
        self.driver = Side.LEFT
        """The side scrolled last; the other follows it."""
        self.locked = True
        for side in Side:
            self._panes[side].verticalScrollBar().valueChanged.connect(
                lambda value, side=side: self._on_scrolled(side, value)
            )
            self._panes[side].caret_moved.connect(lambda side=side: self._on_caret_moved(side))

    def pause(self) -> None:
        """The texts are about to change: what they scroll on the way is of no concern until ``start``."""
        self._arrangement = None

    def start(self, arrangement: Arrangement, links: Links) -> None:
        """Another content or mode. Nothing is scrolled yet: call ``bring`` or ``restore`` next."""
        self._arrangement = arrangement
        self._links = links
        self._apart = 0
        self._knots = {side: arrangement.places(side, links.knots[side]) for side in Side}

    def place(self, side: Side | None = None) -> Place:
        """What stands at the top of a side, or of the driving one: its line there, and how far below the edge it is."""
        arrangement, side = self._known(), side or self.driver
        value = self._panes[side].scrolled()
        offset = arrangement.line_at(side, value).start
        row, inside = arrangement.inside(side, offset)
        return side, offset, arrangement.stack(side).top(row) + inside - value

    def standing(self) -> Standing:
        return Standing(self.place(Side.LEFT), self.place(Side.RIGHT), self.driver, bool(self._apart))

    def stand(self, standing: Standing) -> None:
        """Puts both sides back where they stood. Of rows that both share in step, one side brings the other along.

        A text that has become shorter since stands at its end.
        """
        arrangement = self._known()
        places = {side: self._within(standing.on(side)) for side in Side}
        if arrangement.shared and self.locked and not standing.apart:
            self.restore(places[standing.driver])
            return
        self.driver = standing.driver
        for _ in range(2):  # measuring one side may move the other
            values = {side: self._value_for(*places[side]) for side in Side}
            for side, value in values.items():
                self._set(side, value)
        self._apart = values[Side.RIGHT] - values[Side.LEFT] if arrangement.shared and standing.apart else 0
        self.moved.emit()

    def _within(self, place: Place) -> Place:
        side, offset, screen = place
        return side, min(offset, max(0, len(self._panes[side].pane_text.text) - 1)), screen

    def restore(self, place: Place) -> None:
        """Puts the line back where it stood."""
        side, offset, screen = place
        self.bring(side, offset, screen)

    def bring(self, side: Side, offset: int, screen: int) -> None:
        """The line that holds ``offset`` stands ``screen`` pixels below the top, and the other side follows."""
        self.driver = side
        self._set(side, self._value_for(side, offset, screen))
        self._follow(side)
        self.moved.emit()

    def scroll_to(self, side: Side, span: Span, align: Align) -> None:
        """Brings a passage into view, and its counterpart beside it."""
        self._apart = 0
        screen = self._screen(side, span, align)
        self.bring(side, span.start, screen)
        counterpart = self._counterpart(side, span)
        if self.locked and counterpart is not None:
            self._bring_counterpart(side, counterpart, screen)

    def _bring_counterpart(self, side: Side, offset: int, screen: int) -> None:
        """Beside the passage where the texts flow; in rows that both share, only if it is out of sight."""
        arrangement, other = self._known(), side.other
        row, inside = arrangement.inside(other, offset)
        if arrangement.shared:
            top = arrangement.stack(other).top(row) + inside - self._panes[other].scrolled()
            if 0 <= top < self._panes[other].screen_height() - _TOP:
                return
            line = self._panes[side].scrolled() + screen
            apart = arrangement.stack(other).top(row) + inside - line
            self._apart = apart if other is Side.RIGHT else -apart
        self._set(other, self._value_for(other, offset, screen))
        self.moved.emit()

    def bring_together(self, left: Span, right: Span) -> None:
        """Two passages face to face, though their rows are not; scrolling keeps them so."""
        screen = self._screen(Side.LEFT, left, Align.THIRD)
        spans = ((Side.LEFT, left), (Side.RIGHT, right))
        for _ in range(3):  # measuring one side may move the other, and near an end the screen must give way
            values = [self._value_for(side, span.start, screen) for side, span in spans]
            for side, value in zip(Side, values, strict=True):
                self._set(side, value)
            screen = self._reachable(screen, left, right)
        self._apart = values[1] - values[0] if self._known().shared else 0
        self.moved.emit()

    def _reachable(self, screen: int, left: Span, right: Span) -> int:
        """The height on the screen nearest to ``screen`` at which both passages can stand."""
        arrangement, tops, most = self._known(), [], []
        for side, span in ((Side.LEFT, left), (Side.RIGHT, right)):
            row, inside = arrangement.inside(side, span.start)
            stack = arrangement.stack(side)
            tops.append(stack.top(row) + inside)
            most.append(max(0, stack.total - self._panes[side].screen_height()))
        lowest = max(top - value for top, value in zip(tops, most, strict=True))
        return min(max(screen, lowest), *tops)

    def set_locked(self, locked: bool) -> None:
        """Whether scrolling one side scrolls the other."""
        self.locked = locked
        if locked:
            self.realign()

    def realign(self) -> None:
        """The other side stands where it belongs again, also after a moved passage was brought over."""
        if self._arrangement is not None:
            self._apart = 0
            self._follow(self.driver)
            self.moved.emit()

    def centre(self, side: Side, y: float) -> None:
        """Scrolls so that height ``y`` of the paper stands in the middle of the screen."""
        pane = self._panes[side]
        pane.verticalScrollBar().setValue(round(y - pane.screen_height() / 2))

    def _on_scrolled(self, side: Side, value: int) -> None:
        if self._busy or self._arrangement is None:
            return
        self.driver = side
        self._set(side, self._settled(side, value))
        self._follow(side)
        self.moved.emit()

    def _on_caret_moved(self, side: Side) -> None:
        """The caret's line may have been measured on the way: its pane settles, then shows it."""
        if self._arrangement is None:
            return
        pane = self._panes[side]
        self._set(side, self._settled(side, pane.scrolled()))
        pane.ensureCursorVisible()
        bar = pane.verticalScrollBar()
        at_start, at_end = bar.value() <= PAPER, bar.value() >= bar.maximum() - 2 * PAPER
        self._on_scrolled(side, 0 if at_start else bar.maximum() if at_end else bar.value())

    def _settled(self, side: Side, value: int) -> int:
        """The scroll value that keeps the eye where it was, once all that is seen has been measured."""
        arrangement, pane = self._known(), self._panes[side]
        stack, height = arrangement.stack(side), pane.screen_height()
        anchor = stack.anchor(value, height)
        if pane.by_caret:
            row = arrangement.row_of(side, pane.setter.positions.block_at(pane.caret()))
            if stack.top(row) < value + height and stack.top(row + 1) > value:
                anchor = row
        return stack.place(anchor, stack.top(anchor) - value, height, arrangement.measure(side))

    def _follow(self, side: Side) -> None:
        if not self.locked:
            return
        arrangement, other = self._known(), side.other
        value = self._panes[side].scrolled()
        if arrangement.shared:
            apart = self._apart if side is Side.LEFT else -self._apart
            wanted = value + apart
        else:
            wanted = self._interpolated(side)
        settled = self._settled(other, wanted) if wanted != value or not arrangement.shared else wanted
        self._set(other, settled)

    def _interpolated(self, side: Side) -> int:
        """By the knots around what is kept in step; a large text has 20,000, and this is asked at every step."""
        arrangement, other = self._known(), side.other
        pane, there = self._panes[side], self._panes[other]
        scroll = Scroll(pane.scrolled(), pane.screen_height(), arrangement.stack(side).total)
        near = self._knots[side].around(arrangement.block_at(side, round(scroll.in_step)))
        mine, theirs = (arrangement.ys(each, self._knots[each].only(near)) for each in (side, other))
        return follow(scroll, there.screen_height(), arrangement.stack(other).total, *rising(mine, theirs))

    def _value_for(self, side: Side, offset: int, screen: int) -> int:
        arrangement, pane = self._known(), self._panes[side]
        row, inside = arrangement.inside(side, offset)
        return arrangement.stack(side).place(row, screen - inside, pane.screen_height(), arrangement.measure(side))

    def _set(self, side: Side, value: int) -> None:
        """The only place where a range or a value is set."""
        busy, self._busy = self._busy, True
        arrangement = self._known()
        for each in Side if arrangement.shared else (side,):
            page = self._panes[each].page
            page.documentSizeChanged.emit(page.documentSize())
        pane = self._panes[side]
        pane.verticalScrollBar().setValue(value)
        pane.viewport().update()
        self._busy = busy

    def _screen(self, side: Side, span: Span, align: Align) -> int:
        """Where on the screen the passage's first line goes: never so low that its end is lost needlessly."""
        height = self._panes[side].screen_height()
        top, bottom = self._known().exact_range(side, span)
        if align is Align.TOP or bottom - top >= height:
            return _TOP
        wanted = height // 3 if align is Align.THIRD else (height - (bottom - top)) // 2
        return max(_TOP, min(wanted, height - (bottom - top) - _TOP))

    def _counterpart(self, side: Side, span: Span) -> int | None:
        """Offset on the other side of what corresponds most to the passage."""
        best: Connector | None = None
        most = 0
        for at in self._links.index[side].touching(span.start, span.end):
            connector = self._links.connectors[at]
            part = connector.on(side).within(span)
            if part is not None and len(part) > most:
                best, most = connector, len(part)
        return best.on(side.other).start if best is not None else None

    def _known(self) -> Arrangement:
        if self._arrangement is None:
            raise RuntimeError("no content yet")
        return self._arrangement
