"""The five steps of the tour, in the order of a day's work: what each points at and says."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtWidgets import QTabBar, QWidget

from motsvar.ui.actions import plain
from motsvar.ui.keyboard.keys import shown_keys

if TYPE_CHECKING:
    from motsvar.ui.main_window import MainWindow

STEPS = 5


def tr(words: str) -> str:
    return QCoreApplication.translate("Tour", words)


@dataclass(frozen=True)
class Step:
    """A title, a sentence or two, and a part of the window."""

    title: str
    words: str
    part: Callable[[], QRect]
    """In the window; empty where it stands outside."""
    dock: str = ""
    """The list that is brought to the front for it."""


def steps(window: MainWindow) -> tuple[Step, ...]:
    """With the keys as they are now."""

    def key(name: str) -> str:
        """The first key of an act; without one, what its entry in the menu is called."""
        found = shown_keys(window.keys.shortcuts.keys(name)[:1])
        return found or plain(window.actions_by_name[name].text())

    return (
        Step(
            tr("Two texts, and what joins them"),
            tr(
                "What corresponds has a bar beside it and is joined by a band. "
                "A click on a band brings both passages face to face."
            ),
            lambda: rect_of(window, window.pair),
        ),
        Step(
            tr("From difference to difference"),
            tr(
                "{0} goes to the next difference, {1} to the one before; {2} adds reading errors. All are in the list."
            ).format(key("next_difference"), key("previous_difference"), key("show_variants")),
            lambda: _buttons(window),
            "differences",
        ),
        Step(
            tr("Themes"),
            tr("Tick a theme to highlight it in both texts. {0} goes to its next occurrence.").format(
                key("next_theme")
            ),
            lambda: _list(window, "themes"),
            "themes",
        ),
        Step(
            tr("Tag and note"),
            tr(
                "Select words and press 1 to 9, or {0} and type the tag’s name. {1} begins a note. "
                "All of it is saved at once."
            ).format(key("tag"), key("note")),
            lambda: _list(window, "tags"),
            "tags",
        ),
        Step(
            tr("What was done, and what comes of it"),
            tr(
                "History lists every act; {0} takes the last one back, also after a restart. "
                "{1} writes a report or a table."
            ).format(key("undo"), key("export")),
            lambda: _list(window, "history"),
            "history",
        ),
    )


def rect_of(window: QWidget, part: QWidget) -> QRect:
    """Where a part stands in the window, as far as it is to be seen."""
    if part.window() is not window or not part.isVisible():
        return QRect()
    return QRect(part.mapTo(window, QPoint()), part.size()).intersected(window.rect())


def _joined(rects: Sequence[QRect]) -> QRect:
    whole = QRect()
    for rect in rects:
        whole = whole.united(rect)
    return whole


def _buttons(window: MainWindow) -> QRect:
    """The two buttons for the differences with the number between them; where the bar has no room, the list."""
    bar, act = window.tools, window.actions_by_name
    parts = [
        bar.widgetForAction(act["previous_difference"]),
        window.tools.counter,
        bar.widgetForAction(act["next_difference"]),
    ]
    rects = [rect_of(window, part) for part in parts]
    return _list(window, "differences") if any(rect.isEmpty() for rect in rects) else _joined(rects)


def _list(window: MainWindow, name: str) -> QRect:
    """A list with the tab that it stands behind."""
    dock = window.docks[name]
    rect = rect_of(window, dock)
    if rect.isEmpty():
        return rect
    bars = window.desk.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
    above = [
        rect_of(window, bar)
        for bar in bars
        if any(bar.tabText(at) == dock.windowTitle() for at in range(bar.count())) and bar.isVisible()
    ]
    return _joined([rect, *above])
