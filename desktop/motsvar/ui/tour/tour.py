"""The tour of the window: five steps, by itself after the very first comparison, and whenever it is asked for.

It is never in the way: no dialog, nothing dimmed, the keyboard stays where it is unless the user asked for the tour,
and Esc ends it. Work goes on beneath.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal

from motsvar.ui.regions import holds, is_seen
from motsvar.ui.settings import Remembered
from motsvar.ui.tasks import soon
from motsvar.ui.tour.tour_bubble import LINE, Outline, TourBubble
from motsvar.ui.tour.tour_place import place_beside
from motsvar.ui.tour.tour_steps import Step, steps

if TYPE_CHECKING:
    from motsvar.ui.main_window import MainWindow

_MOVES = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.FontChange)


class Tour(QObject):
    """Goes from step to step and keeps the outline and the bubble where they belong."""

    told = Signal(str)
    """A step, in words for who does not see it."""

    def __init__(self, window: MainWindow, remembered: Remembered) -> None:
        super().__init__(window)
        self._window = window
        self._remembered = remembered
        self._steps: tuple[Step, ...] = ()
        self._at = 0
        self._wanted = False
        """Asked for; it begins when two texts have been compared."""
        self._comes = False
        """It comes by itself with the next comparison, if it was never shown."""
        self._fronts: list[str] = []
        """The lists that were in front when it began."""
        self.outline = Outline(window)
        self.bubble = TourBubble(window)
        self.bubble.stepped.connect(self.step)
        self.bubble.skipped.connect(self.end)
        self._place_soon = soon(self, 0, self._place)
        self._watched = (window, window.pair, window.tools, *window.docks.values())
        window.session.pair_changed.connect(self._on_pair)
        window.session.comparison_changed.connect(self._on_comparison)

    @property
    def is_shown(self) -> bool:
        return self.bubble.isVisible()

    def come_once(self) -> None:
        """The program has just started: the first comparison brings the tour, if it was never shown."""
        self._comes = not self._remembered.tour

    def begin(self) -> None:
        """From the menu or the start page. It needs two texts: where there are none, those of the sample case."""
        self.end()
        session = self._window.session
        self._wanted = True
        if session.view is None:
            self._window.choosing.sample()
            self._wanted = bool(session.tasks.running)
        self._on_comparison()

    def step(self, by: int) -> None:
        """To the next step (1) or the one before (-1); after the last one it ends."""
        at = self._at + by
        if at >= len(self._steps):
            self.end()
        elif at >= 0:
            self._show(at)

    def end(self) -> None:
        """Takes outline and bubble away; the lists are as they were, but for one that somebody is at work in."""
        if not self.is_shown:
            return
        focus = self._window.focusWidget()
        inside = focus is not None and holds(self.bubble, focus)
        self._place_soon.stop()
        self.outline.hide()
        self.bubble.hide()
        for part in self._watched:
            part.removeEventFilter(self)
        at_work = [dock for dock in self._window.docks.values() if focus is not None and holds(dock, focus)]
        for dock in (*(self._window.docks[name] for name in self._fronts), *at_work):
            dock.raise_()
        if inside and self._window.session.view is not None:
            self._window.pair.focus_side(self._window.pair.active_side)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The parts that it points at have moved."""
        if event.type() in _MOVES:
            self._place_soon.start()
        return False

    def _on_pair(self) -> None:
        if self._window.session.view is None:
            self.end()

    def _on_comparison(self) -> None:
        view = self._window.session.view
        if view is None or view.comparison is None or not (self._wanted or self._comes):
            return
        asked, self._wanted, self._comes = self._wanted, False, False
        self._remembered.tour = True
        self._steps = steps(self._window)
        for part in self._watched:
            part.installEventFilter(self)
        self._fronts = [name for name, dock in self._window.docks.items() if is_seen(dock)]
        self._show(0)
        if asked:
            self.bubble.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, at: int) -> None:
        self._at = at
        step = self._steps[at]
        if step.dock:
            self._window.lists.show(step.dock)
        told = self.bubble.tell(at + 1, len(self._steps), step.title, step.words)
        self._place()
        self.bubble.show()
        self._place_soon.start()  # the list has its place only after this turn
        self.told.emit(told)

    def _place(self) -> None:
        part, room = self._steps[self._at].part(), self._window.rect()
        self.outline.setGeometry(part.adjusted(-LINE, -LINE, LINE, LINE).intersected(room))
        self.outline.setVisible(not part.isEmpty())
        self.outline.raise_()
        foot = QRect(room.left(), room.bottom() - 1, room.width(), 1)
        self.bubble.setGeometry(place_beside(foot if part.isEmpty() else part, self.bubble.fitting(room), room))
        self.bubble.raise_()
