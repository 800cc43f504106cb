"""Letters that are acts over a text are letters where words are typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from motsvar.core.span import Side
from motsvar.ui.main_window import MainWindow

LETTERS = "tnvylkhm123"


def fields(window: MainWindow) -> list[QWidget]:
    return [
        window.lists.notes.edit,
        window.lists.notes.bar.line,
        window.lists.tags.filter,
        window.lists.themes.filter,
        window.find_bar.line,
    ]


@pytest.mark.parametrize("number", range(5))
def test_letters_typed_into_a_field_are_words(qtbot: QtBot, reading: MainWindow, number: int) -> None:
    reading.pair.select(Side.LEFT, reading.pair.visible_span(Side.LEFT))
    before = reading.session.acts.undo_label
    if number == 0:
        reading.begin_note()
        before = reading.session.acts.undo_label
    if number == 4:
        reading.find_bar.begin()
    field = fields(reading)[number]
    reading.activateWindow()
    field.setFocus()
    qtbot.keyClicks(field, LETTERS)
    typed = field.toPlainText() if number == 0 else field.text()
    assert typed == LETTERS
    assert reading.session.acts.undo_label == before
    assert reading.session.acts.tags == ()


def test_a_case_is_worked_on_by_keys_alone(qtbot: QtBot, reading: MainWindow) -> None:
    """Select, tag, take the counterpart, note, link, undo: no mouse."""
    pane = reading.pair.pane(Side.LEFT)
    reading.pair.focus_side(Side.LEFT)
    shift = Qt.KeyboardModifier.ShiftModifier
    for _ in range(2):
        qtbot.keyClick(pane, Qt.Key.Key_Down)
    qtbot.keyClick(pane, Qt.Key.Key_End, shift)
    reading.actions_by_name["tag"].trigger()
    qtbot.keyClicks(reading.lists.tags.filter, "Svar")
    qtbot.keyClick(reading.lists.tags.filter, Qt.Key.Key_Return)
    assert len(reading.session.annotating.annotations) == 1
    reading.actions_by_name["take_offer"].trigger()
    assert len(reading.session.linking.links) == 1
    reading.actions_by_name["note"].trigger()
    qtbot.keyClicks(reading.lists.notes.edit, "en tanke")
    reading.session.noting.commit()
    assert any(one.note == "en tanke" for one in reading.session.annotating.annotations)
    for _ in range(4):
        reading.actions_by_name["undo"].trigger()
    assert reading.session.annotating.annotations == ()
