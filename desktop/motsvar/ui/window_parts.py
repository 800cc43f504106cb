"""In which order the keyboard goes through the window: with F6 from part to part, with Tab from widget to widget."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from motsvar.core.span import Side
from motsvar.ui.regions import Region

if TYPE_CHECKING:
    from motsvar.ui.main_window import MainWindow


def parts_of(window: MainWindow) -> list[Region]:
    """The texts, the motion, the lists, then what stands above the texts for a while."""
    panes = [*(window.pair.pane(side) for side in Side), window.reference.text.pane]
    above = [
        (window.find_bar, window.find_bar.line),
        (window.focus_bar, window.focus_bar.button),
        (window.offer_bar, window.offer_bar.take_button),
    ]
    return [
        Region(window.start, window.start.open_button),
        *(Region(pane, pane) for pane in panes),
        *(Region(dock, window.lists.first(name)) for name, dock in window.docks.items()),
        *(Region(bar, first) for bar, first in above),
        Region(window.messages, window.messages.close_button),
        Region(window.tour.bubble, window.tour.bubble),
    ]


def order_tabs(window: MainWindow) -> None:
    """Above a text its document, then the text, then the other side, then the lists."""
    headers = window.binding.headers
    way = [part for side in Side for part in (headers[side].menu_button, window.pair.pane(side))]
    for one, other in pairwise(way):
        QWidget.setTabOrder(one, other)
