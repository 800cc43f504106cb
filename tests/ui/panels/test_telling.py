"""The tool tip of a list tells what is cut off, as plain words."""

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QStyleOptionViewItem, QToolTip
from pytestqt.qtbot import QtBot

from motsvar.ui.panels.list_model import Column, ListModel
from motsvar.ui.panels.list_panel import ListPanel


def tip_at(panel: ListPanel[str], row: int, monkeypatch: pytest.MonkeyPatch) -> str:
    shown: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, words, *_rest: shown.append(words))
    view = panel.view
    index = view.model().index(row, 0)
    option = QStyleOptionViewItem()
    option.initFrom(view)
    option.rect = view.visualRect(index)
    at = view.visualRect(index).center()
    event = QHelpEvent(QEvent.Type.ToolTip, at, QPoint(0, 0))
    view.itemDelegate().helpEvent(event, view, option, index)
    return "".join(shown)


def test_a_cell_that_is_cut_is_told_whole_and_a_short_one_is_not(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    model: ListModel[str] = ListModel((Column("Ord", lambda words: words),))
    panel: ListPanel[str] = ListPanel(model, "Lista", "Tom")
    qtbot.addWidget(panel)
    long = "<b>ett avsnitt</b> " + 30 * "som fortsätter "
    panel.stretch(0)
    panel.set_rows(["kort", long])
    panel.resize(240, 200)
    panel.show()
    assert tip_at(panel, 0, monkeypatch) == ""
    assert "&lt;b&gt;ett avsnitt&lt;/b&gt;" in tip_at(panel, 1, monkeypatch)


def test_what_a_list_has_to_say_of_a_cell_is_plain_words_too(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    model: ListModel[str] = ListModel((Column("Ord", lambda words: words, tip=lambda _words: "<i>fil</i>\n3 tecken"),))
    panel: ListPanel[str] = ListPanel(model, "Lista", "Tom")
    qtbot.addWidget(panel)
    panel.set_rows(["kort"])
    panel.resize(240, 200)
    panel.show()
    assert tip_at(panel, 0, monkeypatch) == "<p>&lt;i&gt;fil&lt;/i&gt;<br>3 tecken</p>"
