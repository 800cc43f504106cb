"""Keys: those that acts come with, those that the user gives, and never one for two."""

from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from motsvar.ui.keyboard.keys import keyed
from motsvar.ui.keyboard.platform_keys import Platform, platform_of
from motsvar.ui.keyboard.shortcuts import Keyed, Shortcuts, is_reserved, normal, read, written
from motsvar.ui.main_window import MainWindow
from motsvar.ui.window_acts import window_acts

ACTS = (Keyed("a", "Case › A", ("Ctrl+A1", "F2")), Keyed("b", "Case › B", ("Ctrl+B",)), Keyed("c", "Case › C"))


def test_a_key_given_to_one_act_is_taken_from_the_other() -> None:
    shortcuts = Shortcuts(ACTS).given("c", ("ctrl+b",))
    assert shortcuts.keys("c") == ("Ctrl+B",)
    assert shortcuts.keys("b") == ()
    assert shortcuts.holder("Ctrl+B").name == "c"
    assert shortcuts.restored("b").keys("b") == ("Ctrl+B",)
    assert shortcuts.restored("b").keys("c") == ()
    assert shortcuts.all_restored().keys("c") == ()


def test_what_was_given_is_kept_and_rubbish_is_left_out() -> None:
    own = {"c": ("Ctrl+K",), "b": ()}
    assert read(written(own)) == own
    for rubbish in ("", "[]", "{", '{"a": 3}', '{"a": [1]}'):
        assert read(rubbish) in ({}, {"a": ()})


@pytest.mark.parametrize(
    ("written_so", "wanted"), [("shift+ctrl+delete", "Ctrl+Shift+Del"), ("k", "K"), ("ctrl++", "Ctrl++"), (" ", "")]
)
def test_a_key_is_written_in_one_way(written_so: str, wanted: str) -> None:
    assert normal(written_so) == wanted


def test_keys_that_texts_need_are_not_given_away() -> None:
    assert is_reserved("shift+down")
    assert not is_reserved("Alt+Down")


@pytest.mark.parametrize("platform", Platform)
def test_no_two_acts_share_a_key(window: MainWindow, platform: Platform) -> None:
    counts = Counter(key for act in keyed(window_acts(window), platform) for key in act.keys)
    assert [key for key, count in counts.items() if count > 1] == []
    assert not [key for key in counts if is_reserved(key)]


def test_on_macos_option_and_an_arrow_are_left_to_the_caret(window: MainWindow) -> None:
    keys = [key for act in keyed(window_acts(window), Platform.MACOS) for key in act.keys]
    assert not [key for key in keys if key.startswith("Alt+")]
    assert (platform_of("darwin"), platform_of("win32"), platform_of("linux")) == (
        Platform.MACOS,
        Platform.WINDOWS,
        Platform.LINUX,
    )


def test_a_key_is_changed_in_the_dialog_works_at_once_and_after_a_restart(
    qtbot: QtBot, reading: MainWindow, open_window: Callable[[], MainWindow]
) -> None:
    reading.helping.shortcuts()
    dialog = reading.helping.dialog
    acts = {act.name: act for act in dialog.list.model.rows}
    dialog.list.choose(acts["swap"])
    dialog.list.chosen.emit(acts["swap"])
    dialog.edit.setKeySequence(QKeySequence("Ctrl+Z"))
    assert "Undo" in dialog.told.text()  # told, not taken
    assert reading.keys.shortcuts.keys("undo") == ("Ctrl+Z",)
    dialog.edit.setKeySequence(QKeySequence("Ctrl+Shift+X"))
    assert [key.toString() for key in reading.actions_by_name["swap"].shortcuts()] == ["Ctrl+Shift+X"]
    assert "Ctrl+Shift+X" in reading.actions_by_name["swap"].toolTip()
    dialog.reject()
    reading.close()
    again = open_window()
    assert again.keys.shortcuts.keys("swap") == ("Ctrl+Shift+X",)
    again.keys.set(again.keys.shortcuts.all_restored())
    assert again.keys.shortcuts.keys("swap") == ("Alt+\\",)


def test_the_palette_does_what_is_typed(qtbot: QtBot, reading: MainWindow) -> None:
    reading.actions_by_name["palette"].trigger()
    palette = reading.helping.palette
    qtbot.waitUntil(palette.isVisible)
    assert palette.width() <= reading.width()
    before = reading.session.shown.facts
    qtbot.keyClicks(palette.line, "marks facts")
    assert "Facts" in palette.current().title
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert reading.session.shown.facts is not before
    reading.actions_by_name["palette"].trigger()
    assert "Facts" in palette.current().title  # used last
    qtbot.keyClicks(palette.line, "qqqq")
    assert palette.current() is None
    assert palette.note.text() == "Nothing is called that."
    qtbot.keyClick(palette.line, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_the_palette_offers_documents_and_tags_and_says_what_is_not_possible(qtbot: QtBot, reading: MainWindow) -> None:
    reading.session.annotating.tag_by_name("Kostnad")
    reading.actions_by_name["palette"].trigger()
    palette = reading.helping.palette
    titles = [line.offer.title for line in palette.model.rows]
    assert any(title.startswith("Show on side A: ") for title in titles)
    qtbot.keyClicks(palette.line, "redo")
    qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    assert palette.isVisible()
    assert "not possible now" in palette.note.text()
    qtbot.keyClick(palette.line, Qt.Key.Key_Escape)
