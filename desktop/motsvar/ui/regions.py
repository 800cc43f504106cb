"""The parts of the window that F6 goes round: the two texts, the lists that are to be seen, and what stands above."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QWidget


@dataclass(frozen=True, slots=True)
class Region:
    """A part of the window and what in it gets the keyboard first."""

    whole: QWidget
    first: QWidget


class Regions(QObject):
    """Goes from part to part. Also brings a list to the front when Tab has led into it behind another one."""

    def __init__(self, parts: Callable[[], Sequence[Region]], docks: Sequence[QDockWidget], parent: QWidget) -> None:
        """``parts`` tells them in their order; those that are not to be seen are passed over."""
        super().__init__(parent)
        self._parts = parts
        self._docks = tuple(docks)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    def step(self, step: int) -> None:
        """To the next part (1) or the one before (-1); from none of them to the first."""
        parts = [part for part in self._parts() if is_seen(part.whole)]
        focus = QApplication.focusWidget()
        inside = [at for at, part in enumerate(parts) if focus and holds(part.whole, focus)]
        if parts:
            at = (inside[0] + step) % len(parts) if inside else 0
            parts[at].first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """A list behind another tab is visible to Qt and to nobody else: the keyboard must not be where no eye is."""
        dock = next((one for one in self._docks if now is not None and holds(one, now)), None)
        if dock is not None and not is_seen(dock):
            dock.raise_()


def is_seen(widget: QWidget) -> bool:
    """Whether somebody can see it: shown, and not behind another tab, where Qt puts it outside the window."""
    window = widget.window()
    return widget.isVisible() and window.rect().intersects(QRect(widget.mapTo(window, QPoint()), widget.size()))


def holds(whole: QWidget, widget: QWidget) -> bool:
    """Whether a widget is a part of another one, or that one itself."""
    return whole is widget or whole.isAncestorOf(widget)
