"""How the window was left is how it is found again: everything but what would hide something unseen.

Not remembered on purpose: what lets passages stand back (*Only differences* and the like), the words in the filters of
the lists, and the search. Each makes less to be seen, for a question that is forgotten by the next day; an investigator
must not overlook a passage because of a filter of last week. Kinds of mark are remembered: without them every word is
there as before, the lists are complete, and the tool bar shows what is off.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QObject
from PySide6.QtWidgets import QSplitter

from motsvar.ui.docks import STATE
from motsvar.ui.settings import MotionState, Remembered, WindowState
from motsvar.ui.shown import turned_marks
from motsvar.ui.tasks import soon

if TYPE_CHECKING:
    from motsvar.ui.main_window import MainWindow

HIGHEST, LOWEST = 0.8, 0.1
"""Shares of the height that the motion may have."""


class Restoring(QObject):
    """Restores a window when it is made, follows what changes, and keeps the rest when it is closed."""

    def __init__(self, window: MainWindow, remembered: Remembered) -> None:
        super().__init__(window)
        self._window = window
        self._remembered = remembered
        self._share_soon = soon(self, 0, self._share_out)
        """Once the texts and the motion have their places."""
        window.reference.installEventFilter(self)
        self._restore()
        acts = window.actions_by_name
        acts["overview"].toggled.connect(lambda on: setattr(remembered, "overview", on))
        acts["lock"].toggled.connect(lambda on: setattr(remembered, "lock", on))
        window.session.shown_changed.connect(self._on_shown)
        window.reference.unfolded.connect(self._on_unfolded)
        window.texts.splitterMoved.connect(self._keep_share)

    def keep(self, docks: QByteArray) -> None:
        """The window is being closed; ``docks``: how they stood when they were last to be seen."""
        window = self._window
        self._remembered.window = WindowState(QByteArray(window.saveGeometry()), QByteArray(docks))
        self._keep_share()
        self._remembered.splitters = {one.objectName(): one.saveState() for one in self._splitters()}

    def _restore(self) -> None:
        window, remembered = self._window, self._remembered
        if state := remembered.window:
            window.desk.restoreState(state.docks, STATE)
            window.lists.floating.follow()
            window.lists.arranged.start()
        for splitter in self._splitters():
            if splitter.objectName() in remembered.splitters:
                splitter.restoreState(remembered.splitters[splitter.objectName()])
        if remembered.zoom:
            window.pair.zoom(remembered.zoom)
        window.actions_by_name["overview"].setChecked(remembered.overview)
        window.actions_by_name["lock"].setChecked(remembered.lock)
        window.reference.set_unfolded(remembered.motion.unfolded)
        window.actions_by_name["motion"].setChecked(remembered.motion.unfolded)

    def _splitters(self) -> list[QSplitter]:
        """Those inside the lists, by their names; the one of the motion is folded and unfolded, and kept as a share."""
        docks = self._window.docks.values()
        return [one for dock in docks for one in dock.findChildren(QSplitter) if one.objectName()]

    def _on_shown(self) -> None:
        marks = turned_marks(self._window.session.shown)
        if marks != self._remembered.marks:
            self._remembered.marks = marks

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Of the motion: it is shown with the first case that has one."""
        if event.type() is QEvent.Type.Show:
            self._share_soon.start()
        return False

    def _on_unfolded(self, unfolded: bool) -> None:
        self._remembered.motion = MotionState(unfolded, self._remembered.motion.share)
        self._share_soon.start()

    def _keep_share(self) -> None:
        above, below = self._window.texts.sizes()
        if self._window.reference.is_unfolded and above and below:
            share = min(max(below / (above + below), LOWEST), HIGHEST)
            self._remembered.motion = MotionState(True, share)

    def _share_out(self) -> None:
        room = sum(self._window.texts.sizes())
        if self._window.reference.is_unfolded and room:
            below = round(room * self._remembered.motion.share)
            self._window.texts.setSizes([room - below, below])
