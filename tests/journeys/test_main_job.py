"""The whole job, by keys and files, as a user does it with the real window."""

import csv
import json
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from motsvar.core.span import Side
from motsvar.ui.main_window import MainWindow
from support.windows import compared


def press(qtbot: QtBot, keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """To whatever has the keyboard, as a person's key goes."""
    focused = QApplication.focusWidget()
    assert focused
    qtbot.keyClick(focused, keys, modifier)


def test_open_read_tag_note_close_reopen_export(
    qtbot: QtBot, open_window: Callable[[], MainWindow], files: list[Path], tmp_path: Path
) -> None:
    window = open_window()
    window.activateWindow()
    window.session.new_case(tmp_path / "granskning.motsvar")
    window.open_paths(files)
    compared(qtbot, window)
    view = window.session.view
    assert view
    assert view.comparison

    # goes to the first difference and ticks a theme
    window.actions_by_name["next_difference"].trigger()
    assert window.tools.counter.text().startswith("1 of")
    assert window.session.ticked

    # selects the first line by keys, tags it by typing a name, writes a note
    window.pair.focus_side(Side.LEFT)
    press(qtbot, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    press(qtbot, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert window.session.selection
    window.actions_by_name["tag"].trigger()
    qtbot.keyClicks(window.lists.tags.filter, "Kostnad")
    press(qtbot, Qt.Key.Key_Return)
    window.actions_by_name["note"].trigger()
    qtbot.keyClicks(window.lists.notes.edit, "Viktig rubrik")
    window.close()

    # comes back, finds it, exports it
    again = open_window()
    assert again.session.open_case(tmp_path / "granskning.motsvar")
    compared(qtbot, again)
    (annotation,) = again.session.annotating.annotations
    assert annotation.note == "Viktig rubrik"
    assert [tag.name for tag in again.session.acts.tags] == ["Kostnad"]
    for suffix in (".csv", ".jsonld", ".html"):
        again.session.exporting.export(tmp_path / f"ut{suffix}")
        qtbot.waitUntil(lambda: not again.session.tasks.running, timeout=10_000)
    rows = list(csv.reader((tmp_path / "ut.csv").read_text(encoding="utf-8-sig").splitlines(), delimiter=","))
    assert any("Viktig rubrik" in cell for cell in rows[1])
    collection = json.loads((tmp_path / "ut.jsonld").read_text(encoding="utf-8"))
    assert "Kostnad" in json.dumps(collection, ensure_ascii=False)
    report = (tmp_path / "ut.html").read_text(encoding="utf-8")
    assert "Viktig rubrik" in report
    assert "<script" not in report


def test_a_window_without_documents_says_what_to_do(window: MainWindow) -> None:
    assert window.pages.currentWidget() is window.start
    assert window.start.open_button.isVisible()


def test_the_sample_case_is_opened_as_a_copy(qtbot: QtBot, window: MainWindow) -> None:
    from motsvar.resources import sample_case

    before = sample_case().read_bytes()
    window.choosing.sample()
    compared(qtbot, window)
    assert window.session.workspace
    assert window.session.workspace.case.path != sample_case()
    window.pair.select(Side.LEFT, window.session.view.text(Side.LEFT).blocks[0].span)
    window.session.annotating.tag_by_digit(1)
    assert sample_case().read_bytes() == before


def test_find_goes_over_reading_errors_in_both_texts(qtbot: QtBot, reading: MainWindow) -> None:
    reading.actions_by_name["find"].trigger()
    reading.find_bar.line.setText("nämnden är")  # QTest types no letters beyond ASCII
    press(qtbot, Qt.Key.Key_Return)
    assert reading.find_bar.count.text() == "1 of 2"
    press(qtbot, Qt.Key.Key_Escape)
    assert not reading.find_bar.isVisible()


def test_escape_dismisses_a_message(reading: MainWindow, tmp_path: Path) -> None:
    reading.session.open_case(tmp_path / "saknas.db")
    assert reading.messages.isVisible()
    reading.actions_by_name["stop"].trigger()
    assert not reading.messages.isVisible()


def test_light_dark_and_high_contrast_can_be_chosen(reading: MainWindow) -> None:
    for name in ("dark", "high_contrast", "light"):
        reading.actions_by_name[f"appearance_{name}"].trigger()
        assert reading.appearance.name == name


def test_files_named_at_the_start_are_opened(
    qtbot: QtBot, open_window: Callable[[], MainWindow], files: list[Path], tmp_path: Path
) -> None:
    window = open_window()
    window.open_at_start(files)
    compared(qtbot, window)
    assert window.session.workspace
    assert window.session.workspace.case.path == tmp_path / "data" / "annotations.db"
    window.close()
    again = open_window()
    again.open_at_start()
    compared(qtbot, again)
    assert [d.name for d in again.session.documents] == [file.name for file in files]
