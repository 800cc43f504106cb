"""Pages recognised anew in the window: the words are other ones, the annotations stay, and undo takes it back."""

import sys
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolTip
from pytestqt.qtbot import QtBot

from motsvar.core.span import Side, Span
from motsvar.ui.main_window import MainWindow
from motsvar.ui.settings_dialog import SettingsDialog
from motsvar.workspace import StoredDocument
from support.fake_tesseract import TABLE, TEXT_OF_TABLE, fake_tesseract

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the program of the tests is a script of the shell")


@pytest.fixture
def program(window: MainWindow, tmp_path: Path) -> Path:
    path = fake_tesseract(tmp_path / "bin")
    window.session.recognising.choose(str(path))
    return path


@pytest.fixture
def scan(qtbot: QtBot, reading: MainWindow, program: Path, tmp_path: Path) -> StoredDocument:
    """A picture that was put into the case and stands left."""
    assert program
    picture = tmp_path / "sida.png"
    Image.new("L", (60, 30), 255).save(picture)
    session = reading.session
    session.importing.take([picture])
    qtbot.waitUntil(lambda: session.settled and len(session.documents) == 3, timeout=20_000)
    document = next(one for one in session.documents if one.source.name == "sida.png")
    reading.lists.documents.put(document, Side.LEFT)
    qtbot.waitUntil(lambda: session.settled and left_text(reading) == TEXT_OF_TABLE, timeout=20_000)
    return document


def left_text(window: MainWindow) -> str:
    return window.session.view.pair.left.text if window.session.view else ""


def act_of(window: MainWindow, document: StoredDocument) -> tuple[str, bool]:
    """What the menu of the list calls it, and whether it is on."""
    menu = QMenu()
    window.lists.documents._add_acts(menu, document)
    return next(
        (action.text().replace("&", ""), action.isEnabled())
        for action in menu.actions()
        if action.text().replace("&", "").startswith("Recognise")
    )


def test_pages_are_recognised_anew_and_undo_brings_the_old_words_back(
    qtbot: QtBot, reading: MainWindow, scan: StoredDocument, program: Path
) -> None:
    session = reading.session
    reading.pair.select(Side.LEFT, Span(0, 4))
    session.annotating.tag_by_name("Kolla")
    fake_tesseract(program.parent, table=TABLE.replace("omréden", "områden"))
    reading.lists.documents.choose(scan)
    reading.actions_by_name["recognise"].trigger()
    qtbot.waitUntil(lambda: session.settled and "områden" in left_text(reading), timeout=20_000)
    assert [one.quote for one in session.annotating.on(Side.LEFT)] == ["Åtta"]
    session.acts.undo()
    qtbot.waitUntil(lambda: session.settled and left_text(reading) == TEXT_OF_TABLE, timeout=20_000)


def test_doubtful_words_are_marked_and_say_how_sure_the_program_was(reading: MainWindow, scan: StoredDocument) -> None:
    assert scan
    pane, told = reading.pair.pane(Side.LEFT), list[str]()
    at = TEXT_OF_TABLE.index("omréden")
    assert [mark.span for mark in pane.page.marks.layer("doubtful")] == [Span(at, at + 7)]
    assert pane.told_at(at) == "Recognised with a confidence of 42 %"
    assert pane.told_at(0) == ""
    reading.session.told.connect(told.append)
    reading.pair.clicked.emit(Side.LEFT, at + 6)
    assert told == ["Recognised with a confidence of 42 %"]
    reading.actions_by_name["show_doubtful"].trigger()
    assert pane.page.marks.layer("doubtful") == ()


def test_the_pointer_on_a_doubtful_word_tells_it(qtbot: QtBot, reading: MainWindow, scan: StoredDocument) -> None:
    assert scan
    pane = reading.pair.pane(Side.LEFT)
    place = pane._caret_rect_at(TEXT_OF_TABLE.index("omréden") + 2).center()
    event = QHelpEvent(QEvent.Type.ToolTip, place, pane.viewport().mapToGlobal(place))
    QApplication.sendEvent(pane.viewport(), event)
    assert "42 %" in QToolTip.text()
    QToolTip.hideText()


def test_another_file_under_the_old_name_is_not_taken_for_the_document(
    qtbot: QtBot, reading: MainWindow, scan: StoredDocument, tmp_path: Path
) -> None:
    failed: list[str] = []
    reading.session.failed.connect(lambda error: failed.append(error.sentence))
    Image.new("L", (61, 30), 0).save(tmp_path / "sida.png")
    reading.session.recognising.begin(scan)
    qtbot.waitUntil(lambda: bool(failed), timeout=20_000)
    assert failed == ["sida.png has changed since it was read."]
    assert left_text(reading) == TEXT_OF_TABLE


def test_the_user_is_asked_for_a_file_that_is_gone(
    qtbot: QtBot, reading: MainWindow, scan: StoredDocument, program: Path, tmp_path: Path
) -> None:
    moved = (tmp_path / "sida.png").rename(tmp_path / "flyttad.png")
    reading.chooser.paths = [moved]  # type: ignore[attr-defined]
    fake_tesseract(program.parent, table=TABLE.replace("omréden", "områden"))
    reading.session.recognising.begin(scan)
    qtbot.waitUntil(lambda: reading.session.settled and "områden" in left_text(reading), timeout=20_000)


def test_the_act_is_off_with_its_reason(reading: MainWindow, scan: StoredDocument, tmp_path: Path) -> None:
    text = next(one for one in reading.session.documents if one.id != scan.id)
    assert act_of(reading, scan) == ("Recognise the pages anew…", True)
    assert act_of(reading, text) == ("Recognise the pages anew… (it has no pages)", False)
    reading.session.recognising.choose(str(tmp_path / "missing"))
    assert act_of(reading, scan) == ("Recognise the pages anew… (Tesseract was not found)", False)
    action = reading.actions_by_name["recognise"]
    assert not action.isEnabled()
    assert "Tesseract was not found" in action.text()


def test_the_settings_say_which_program_was_found_and_take_another(
    qtbot: QtBot, window: MainWindow, program: Path, tmp_path: Path
) -> None:
    window.helping.settings()
    dialog = window.helping.dialog
    assert isinstance(dialog, SettingsDialog)
    qtbot.waitUntil(lambda: "5.3.0" in dialog.found.text(), timeout=10_000)
    assert "eng, swe" in dialog.found.text()
    other = fake_tesseract(tmp_path / "other", ("eng",), version="4.1.1")
    dialog.recogniser.setText(str(other))
    dialog.recogniser.editingFinished.emit()
    qtbot.waitUntil(lambda: "4.1.1" in dialog.found.text(), timeout=10_000)
    assert "no Swedish language data" in dialog.found.text()
    dialog.recogniser.setText(str(program.parent))
    dialog.recogniser.editingFinished.emit()
    qtbot.waitUntil(lambda: "Not found" in dialog.found.text(), timeout=10_000)
    dialog.reject()
    qtbot.waitUntil(lambda: window.session.settled, timeout=10_000)
