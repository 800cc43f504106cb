"""The start page says what the case holds and what to do next, and dragged files are told what dropping them does."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from motsvar.ui.language import Language
from motsvar.ui.main_window import MainWindow
from motsvar.ui.panels.empty_words import no_differences, until_compared
from motsvar.ui.shown import Shown
from motsvar.ui.start.dropping import paths_in, promise
from support.windows import compared


def dragged(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drag_in(window: QWidget, data: QMimeData) -> bool:
    """Files come over the window; whether it takes them."""
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, data, buttons, none)
    QApplication.sendEvent(window, event)
    return event.isAccepted()


def drop(window: QWidget, data: QMimeData) -> None:
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, buttons, none))


def imported(qtbot: QtBot, window: MainWindow, paths: list[Path], count: int) -> None:
    window.open_paths(paths)
    qtbot.waitUntil(lambda: len(window.session.documents) == count and window.session.settled, timeout=20_000)


def test_an_empty_case_asks_for_two_documents(window: MainWindow) -> None:
    start = window.start
    assert not start.card.isVisible()
    assert start.area.heading.text() == "Drop two documents here"
    assert start.open_button.objectName() == "primary"


def test_a_short_list_of_recent_cases_stands_right_below_its_title(window: MainWindow) -> None:
    window.resize(1280, 720)
    window.recent.opened(Path("Ärende.motsvar"))
    QApplication.processEvents()
    title, cases = window.start.recent_title, window.start.recent
    buttons = window.start.buttons.geometry()
    assert title.height() <= title.sizeHint().height()
    assert title.y() == buttons.top()
    assert cases.geometry().bottom() < buttons.bottom() - 20


def test_a_single_document_is_told_and_a_second_one_is_asked_for(
    qtbot: QtBot, window: MainWindow, files: list[Path]
) -> None:
    imported(qtbot, window, files[:1], 1)
    start = window.start
    assert window.pages.currentIndex() == 0
    assert start.card.title.text() == "In this case: 1 document. Add a second one to compare it with."
    assert start.card.names.text() == "öst.txt"
    assert not start.card.go_on_button.isVisible()
    assert start.area.heading.text() == "Drop a second document here"
    window.chooser.paths = files[1:]
    start.open_button.click()
    compared(qtbot, window)
    assert window.pages.currentIndex() == 1


def test_documents_that_are_there_can_be_gone_on_with(qtbot: QtBot, reading: MainWindow) -> None:
    pair = reading.session.view.pair
    reading.actions_by_name["start_page"].trigger()
    card = reading.start.card
    assert card.isVisible()
    assert card.title.text() == "In this case: 2 documents"
    assert card.names.text() == "öst.txt · väst 😀.txt"
    assert reading.start.open_button.objectName() == ""
    card.go_on_button.click()
    compared(qtbot, reading)
    assert (reading.session.view.pair.left_id, reading.session.view.pair.right_id) == (pair.left_id, pair.right_id)


def test_many_documents_are_counted(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.txt" for number in range(6)]
    for path in paths:
        path.write_text(f"Nämnden svarar nummer {path.stem}.", encoding="utf-8")
    imported(qtbot, window, paths, 6)
    window.actions_by_name["start_page"].trigger()
    assert window.start.card.names.text() == "0.txt · 1.txt · 2.txt · 3.txt · 2 more"


def test_names_of_documents_are_plain_text(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "<b>fet & farlig.txt"
    path.write_text("Nämnden svarar.", encoding="utf-8")
    imported(qtbot, window, [path], 1)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in window.start.findChildren(QLabel))
    assert window.start.card.names.text() == path.name


def test_a_case_in_the_list_has_its_folder_and_the_day_it_was_changed(window: MainWindow, tmp_path: Path) -> None:
    window.recent.opened(tmp_path / "borta.motsvar")
    gone, here = (window.start.recent.item(row).text() for row in range(2))
    assert gone == f"borta   ({tmp_path}), not found"
    assert here.startswith(f"fall   ({tmp_path}), changed ")
    assert any(letter.isdigit() for letter in here.rpartition("changed ")[2])


@pytest.mark.parametrize(
    ("names", "reading", "waiting", "told"),
    [
        (["a.txt", "b.txt"], False, "", "Drop to open and compare"),
        (["a.txt", "b.txt"], True, "c", "Drop to open and compare"),
        (["a.txt"], False, "", "Drop to add the first document"),
        (["a.txt"], False, "c", "Drop to compare it with “c”"),
        (["a.txt"], True, "c", "Drop to add it to the case"),
        (["a.txt", "b.txt", "d.txt"], True, "c", "Drop to add 3 files to the case"),
        (["a.txt", "b.txt", "d.txt"], False, "", "Drop to add 3 files and compare the last two"),
        (["a.txt", "ärende.motsvar"], True, "c", "Drop to open the case “ärende”"),
    ],
)
def test_what_dropping_does_is_told_before(names: list[str], reading: bool, waiting: str, told: str) -> None:
    assert promise([Path(name) for name in names], reading=reading, waiting=waiting) == told


@pytest.mark.parametrize(
    ("names", "folders", "told"),
    [
        (["Remisser"], 1, "Drop to add every document in “Remisser”"),
        (["Remisser", "Bilagor"], 2, "Drop to add the documents of 2 folders"),
        (["Remisser", "a.txt"], 1, "Drop to add the documents of 1 folder and 1 file"),
        (["Remisser", "a.txt", "b.txt"], 1, "Drop to add the documents of 1 folder and 2 files"),
        (["Remisser", "Bilagor", "a.txt"], 2, "Drop to add the documents of 2 folders and 1 file"),
    ],
)
def test_what_dropping_folders_does_is_told_before(names: list[str], folders: int, told: str) -> None:
    assert promise([Path(name) for name in names], folders=folders, reading=True, waiting="c") == told


def test_the_area_reacts_while_files_are_over_the_start_page(
    qtbot: QtBot, window: MainWindow, files: list[Path]
) -> None:
    area, data = window.start.area, dragged(*files)
    before = area.grab().toImage()
    assert drag_in(window, data)
    assert area.heading.text() == "↓ Drop to open and compare"
    assert area.grab().toImage() != before
    assert not window.dropping.veil.isVisible()
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert area.heading.text() == "Drop two documents here"
    assert area.grab().toImage() == before
    assert drag_in(window, data)
    drop(window, data)
    assert area.heading.text() == "Drop two documents here"
    compared(qtbot, window)


def test_over_the_texts_a_veil_says_it_and_lets_the_mouse_through(
    qtbot: QtBot, reading: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "tredje.txt"
    path.write_text("En tredje text.", encoding="utf-8")
    veil = reading.dropping.veil
    assert drag_in(reading, dragged(path))
    assert veil.isVisible()
    assert veil.plate.text() == "↓ Drop to add it to the case"
    assert veil.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    drop(reading, dragged(path))
    assert not veil.isVisible()
    told: list[str] = []
    reading.session.told.connect(told.append)
    qtbot.waitUntil(lambda: len(reading.session.documents) == 3 and reading.session.settled, timeout=20_000)
    assert told == ["The document is in the case. Choose it above a text to show it there."]


def test_what_is_no_file_is_not_taken(window: MainWindow) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/a.txt")])
    assert paths_in(data) == []
    assert not drag_in(window, data)
    words = QMimeData()
    words.setText("bara ord")
    assert not drag_in(window, words)


@pytest.mark.parametrize("width", [700, 1280])
def test_nothing_is_cut_off_in_either_language(
    qtbot: QtBot, language: Language, window: MainWindow, files: list[Path], width: int
) -> None:
    window.resize(width, 720)
    imported(qtbot, window, files[:1], 1)
    for _ in range(5):
        QApplication.processEvents()
    for button in window.start.findChildren(QPushButton):
        assert button.width() >= button.sizeHint().width() or button.isHidden(), button.text()
    for label in window.start.findChildren(QLabel):
        if label.wordWrap() and label.isVisible():
            assert label.height() >= label.heightForWidth(label.width()), label.text()


def test_empty_lists_say_why_and_what_to_do(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    lists = window.lists
    assert lists.differences.note.text() == "Open two documents first."
    paths = [tmp_path / "ett.txt", tmp_path / "två.txt"]
    paths[0].write_text("Nämnden säger ja till förslaget om bad på kvällen.\n", encoding="utf-8")
    paths[1].write_text("Namnden säger ja till forslaget om bad på kvällen.\n", encoding="utf-8")
    window.open_paths(paths)
    qtbot.waitUntil(lambda: window.session.view is not None, timeout=20_000)
    compared(qtbot, window)
    assert lists.differences.note.text() == "The two texts differ only by reading errors. F8 shows them."
    assert lists.facts.note.text() == "No dates, numbers or case numbers were found."
    assert lists.demands.note.text().startswith("No demands. Mark the motion")
    window.actions_by_name["show_variants"].setChecked(True)
    assert lists.differences.note.text().endswith("in all")
    lists.differences.filter.setText("finns inte")
    assert lists.differences.note.text() == (
        f"0 of {len(lists.differences.model.rows)} shown. Nothing has these words; empty the filter to see all."
    )


def test_differences_that_stand_back_are_not_said_to_be_none(reading: MainWindow) -> None:
    view = reading.session.view
    assert view.real_findings
    told = no_differences(view, Shown(only_asked=True))
    assert told == "No difference is left: what is chosen in View › Look at less leaves them out."


def test_before_the_comparison_the_lists_say_how_to_come_by_one(reading: MainWindow) -> None:
    bare = replace(reading.session.view, comparison=None)
    assert until_compared(bare, "x").startswith("Not compared yet. F5 ")
    assert until_compared(reading.session.view, "x") == "x"
