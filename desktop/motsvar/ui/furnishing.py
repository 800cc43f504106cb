"""What of a window is not seen at first is made when it stands on the screen: step by step, while the start page is
read, or all at once where something of it is needed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from motsvar.ui.tasks import Tasks, Turns, soon

if TYPE_CHECKING:
    from motsvar.ui.chooser import Chooser
    from motsvar.ui.main_window import MainWindow
    from motsvar.ui.session import Session

Made = TypeVar("Made")
ROOM = "motsvar.ui.work_place"
"""What makes the rest. To import it takes longer than to show the window, so a thread does that."""

MOMENT = 40
"""Milliseconds after the first painting."""
UNSEEN = 1_500
"""Milliseconds after which a window that was never painted, as it is minimised, is made whole all the same."""


class Furnishing(QObject):
    """Makes the rest of a window once, in one of the two ways."""

    begun = Signal()
    """Step by step: the start page stands on the screen."""
    done = Signal()

    def __init__(self, window: MainWindow, make_session: Callable[[], Session], chooser: Chooser | None) -> None:
        super().__init__(window)
        self._window = window
        self._steps = self._all_steps(make_session, chooser)
        self._after: list[Callable[[], object]] = []
        self._begun = False
        self._at_work = False
        self._imports = Tasks(self)
        self._turns = Turns(self)
        self._soon = soon(self, MOMENT, self._load)
        self._unseen = soon(self, UNSEEN, self.begin)
        self.is_over = False

    def expect(self) -> None:
        """The window is shown, and will be painted; or it is minimised, and its case shall open nevertheless."""
        self._unseen.start()

    def begin(self) -> None:
        """Step by step, in a moment: first all of the window shall have been painted."""
        if not self._begun:
            self._begun = True
            self._soon.start()

    def _load(self) -> None:
        self.begun.emit()
        if not self.is_over:
            self._imports.run(
                "motsvar", lambda _progress: import_module(ROOM), lambda _room: self._turns.take(self._go)
            )

    def finish(self) -> None:
        """At once, as far as it is not made yet. What is being made may ask for what was made before it."""
        if self._at_work or (self.is_over and not self._after):
            return
        while self._step():
            pass
        self._at_work = True
        try:
            while self._after:
                self._after.pop(0)()
        finally:
            self._at_work = False

    def then(self, act: Callable[[], object]) -> None:
        """Does something when all is made, and before anybody else asks for a part of it."""
        self._after.append(act)
        if self.is_over:
            self.finish()

    def stop(self) -> None:
        """The window is closed: what is not made now will never be."""
        self._unseen.stop()
        self._soon.stop()
        self._turns.take()
        self._imports.wait()

    def _go(self) -> None:
        if self._step():
            self._turns.take(self._go)
        else:
            self.finish()

    def _step(self) -> bool:
        """Whether anything was left to be made."""
        self._at_work = True
        try:
            return next(self._steps, self) is None
        finally:
            self._at_work = False

    def _all_steps(self, make_session: Callable[[], Session], chooser: Chooser | None) -> Iterator[None]:
        from motsvar.ui.work_place import furnish

        yield from furnish(self._window, make_session, chooser)
        self.is_over = True
        self.done.emit()


class Part(Generic[Made]):
    """An attribute of a window that is made with the rest of it. Who asks for one before has all of them made."""

    def __set_name__(self, _owner: type, name: str) -> None:
        self._name = f"_{name}"

    def __get__(self, window: MainWindow, _owner: type) -> Made:
        window.furnishing.finish()
        made: Made = getattr(window, self._name)
        return made

    def __set__(self, window: MainWindow, made: Made) -> None:
        setattr(window, self._name, made)
