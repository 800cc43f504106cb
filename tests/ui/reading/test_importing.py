"""Files dropped on a real window, read by real workers."""

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from motsvar.core.errors import CaseNotWritable
from motsvar.ui.main_window import MainWindow
from motsvar.ui.reading.queue import State
from motsvar.ui.regions import is_seen
from support.windows import compared


def settle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.session.settled, timeout=30_000)


def drop(qtbot: QtBot, window: MainWindow, *paths: Path) -> list[str]:
    """What was told of it."""
    told: list[str] = []
    window.session.told.connect(told.append)
    window.open_paths(list(paths))
    settle(qtbot, window)
    window.session.told.disconnect(told.append)
    return told


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A good file, one with a byte that cannot be read, a damaged one, and one of a kind that is not read."""
    made = tmp_path / "Remisser"
    (made / "Bilagor").mkdir(parents=True)
    (made / "Bilagor" / "gott.txt").write_text("Nämnden svarar ja.\n", encoding="utf-8")
    (made / "lucka.txt").write_bytes("Nämnden är positiv, åtta och öppen.\n".encode() * 5 + b"\xff\n")
    (made / "skadad.txt").write_bytes(bytes(range(256)) * 20)
    (made / "film.xyz").write_bytes(b"\0\1")
    return made


def states(window: MainWindow) -> dict[str, State]:
    return {entry.path.name: entry.state for entry in window.session.importing.queue.entries}


def in_report(window: MainWindow) -> list[list[str]]:
    model = window.lists.reading.list.model
    return [list(model.cells(row)) for row in model.shown]


def test_a_folder_is_read_and_each_file_is_reported_on(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    told = drop(qtbot, window, folder)
    assert states(window) == {"gott.txt": State.READ, "lucka.txt": State.GAPS, "skadad.txt": State.FAILED}
    assert told[0].startswith("1 read, 1 with gaps, 1 not read. 1 other file in the folders is of a kind")
    rows = {row[0]: row[1:] for row in in_report(window)}
    assert rows["gott.txt"] == ["✓ read", "", "19", "utf-8", ""]
    assert rows["lucka.txt"][0] == "⚠ with gaps"
    assert rows["lucka.txt"][-1] == "1 byte could not be read and is shown as �."
    assert rows["skadad.txt"][0] == "✗ not read"
    assert "skadad.txt" in rows["skadad.txt"][-1]
    assert is_seen(window.lists.reading)
    assert "skadad.txt" in window.messages.words.text()


def test_nothing_comes_to_the_front_when_all_was_read(qtbot: QtBot, reading: MainWindow, tmp_path: Path) -> None:
    good = tmp_path / "gott.txt"
    good.write_text("Nämnden svarar ja.\n", encoding="utf-8")
    drop(qtbot, reading, good)
    assert not is_seen(reading.lists.reading)
    assert not reading.messages.isVisible()


def test_the_report_can_be_seen_where_no_texts_are_shown(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    drop(qtbot, window, folder / "skadad.txt")
    assert window.session.view is None
    assert is_seen(window.lists.reading)


def test_more_than_two_files_never_take_the_place_of_an_open_pair(
    qtbot: QtBot, reading: MainWindow, tmp_path: Path
) -> None:
    view = reading.session.view
    paths = [tmp_path / f"{number}.txt" for number in range(3)]
    for number, path in enumerate(paths):
        path.write_text(f"Text nummer {number}.\n", encoding="utf-8")
    told = drop(qtbot, reading, *paths)
    assert reading.session.view is view
    assert told == ["3 read. Choose one above a text to show it there."]
    assert [one.name for one in reading.session.documents][-3:] == ["0.txt", "1.txt", "2.txt"]
    drop(qtbot, reading, *paths[:2])
    compared(qtbot, reading)
    assert reading.session.view
    assert [reading.session.view.pair.left.name, reading.session.view.pair.right.name] == ["0.txt", "1.txt"]


def test_documents_named_at_the_start_are_shown_also_beside_a_pair(
    qtbot: QtBot, reading: MainWindow, tmp_path: Path
) -> None:
    paths = [tmp_path / f"{number}.txt" for number in range(3)]
    for number, path in enumerate(paths):
        path.write_text(f"Text nummer {number}.\n", encoding="utf-8")
    reading.session.importing.take(paths, shows_last=True)
    compared(qtbot, reading)
    qtbot.waitUntil(lambda: reading.session.view.pair.left.name == "1.txt", timeout=20_000)
    assert reading.session.view.pair.right.name == "2.txt"


def test_one_undo_takes_back_the_whole_drop_and_redo_brings_it_again(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    paths = [tmp_path / f"{number:02}.txt" for number in range(30)]
    for number, path in enumerate(paths):
        path.write_text(f"Text nummer {number}.\n", encoding="utf-8")
    drop(qtbot, window, *paths)
    assert [one.name for one in window.session.documents] == [path.name for path in paths]
    workspace = window.session.workspace
    assert workspace
    assert len(workspace.case.history()) == 1
    window.session.acts.undo()
    assert window.session.documents == ()
    window.session.acts.redo()
    assert len(window.session.documents) == 30
    assert workspace.case.check() == ()


def test_escape_stops_what_waits_and_what_was_kept_stays(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    paths = [tmp_path / f"{number:03}.txt" for number in range(200)]
    for number, path in enumerate(paths):
        path.write_text(f"Text nummer {number}.\n", encoding="utf-8")
    window.open_paths(paths)
    qtbot.waitUntil(lambda: len(window.session.documents) > 3, timeout=20_000)
    window.actions_by_name["stop"].trigger()
    settle(qtbot, window)
    counts = window.session.importing.queue.counts()
    assert counts[State.STOPPED] > 0
    assert len(window.session.documents) == counts[State.READ] == 200 - counts[State.STOPPED]
    window.lists.reading.again.click()
    settle(qtbot, window)
    assert len(window.session.documents) == 200


def test_closing_the_case_while_files_are_read_leaves_nothing_behind(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    paths = [tmp_path / f"{number:03}.txt" for number in range(100)]
    for path in paths:
        path.write_text(path.name, encoding="utf-8")
    window.open_paths(paths)
    qtbot.waitUntil(lambda: len(window.session.documents) > 3, timeout=20_000)
    assert window.session.new_case(tmp_path / "annat.motsvar")
    settle(qtbot, window)
    assert window.session.documents == ()
    assert in_report(window) == []
    workspace = window.session.workspace
    assert workspace
    assert workspace.case.history() == ()


def test_closing_the_window_while_files_are_read_ends_every_reader(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    paths = [tmp_path / f"{number:03}.txt" for number in range(100)]
    for path in paths:
        path.write_text(path.name, encoding="utf-8")
    window.open_paths(paths)
    qtbot.waitUntil(lambda: len(window.session.documents) > 3, timeout=20_000)
    threads = [task.thread for task in window.session.importing._tasks.values()]
    window.close()
    assert not any(thread.is_alive() for thread in threads)
    assert not window.session.tasks.running


def test_undo_while_files_are_read_takes_back_what_came_and_stops_the_rest(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    paths = [tmp_path / f"{number:03}.txt" for number in range(150)]
    for path in paths:
        path.write_text(path.name, encoding="utf-8")
    window.open_paths(paths)
    qtbot.waitUntil(lambda: len(window.session.documents) > 3, timeout=20_000)
    window.session.acts.undo()
    settle(qtbot, window)
    assert window.session.documents == ()
    assert window.session.importing.queue.counts()[State.STOPPED] > 0


def test_a_case_that_cannot_be_written_stops_the_rest_and_says_so_once(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = [tmp_path / f"{number:02}.txt" for number in range(20)]
    for path in paths:
        path.write_text(path.name, encoding="utf-8")

    def refuse(*_arguments: object, **_named: object) -> None:
        raise CaseNotWritable("The disk is full.")

    workspace, failed = window.session.workspace, list[str]()
    window.session.failed.connect(lambda error: failed.append(str(error)))
    monkeypatch.setattr(workspace, "add_all", refuse)
    drop(qtbot, window, *paths)
    assert window.session.importing.queue.is_over
    assert sum("The disk is full." in words for words in failed) == 1
    assert window.session.documents == ()


def test_progress_is_told_in_the_status_line(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    paths = [tmp_path / f"{number:03}.txt" for number in range(120)]
    for path in paths:
        path.write_text(path.name, encoding="utf-8")
    seen: list[str] = []
    doing = window.statusBar().doing
    window.session.tasks.changed.connect(lambda: seen.append(doing.text()))
    drop(qtbot, window, *paths)
    assert any(words.startswith("Reading ") and " of 120: " in words for words in seen)


def test_the_end_is_told_to_a_screen_reader(
    qtbot: QtBot, window: MainWindow, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(getattr(event, "message", str)()))
    drop(qtbot, window, folder)
    window.announcer.say()
    assert any("1 read, 1 with gaps, 1 not read." in words for words in said)


def test_in_the_report_a_file_is_shown_tried_again_and_taken_out(
    qtbot: QtBot, reading: MainWindow, folder: Path
) -> None:
    drop(qtbot, reading, folder)
    panel = reading.lists.reading
    rows = {entry.path.name: entry for entry in panel.list.model.rows}
    panel.list.choose(rows["skadad.txt"])
    panel._show_details()
    assert str(folder / "skadad.txt") in panel.details.toPlainText()
    (folder / "skadad.txt").write_text("Nu är den hel.\n", encoding="utf-8")
    panel.again.click()
    settle(qtbot, reading)
    assert states(reading)["skadad.txt"] is State.READ
    panel.list.choose(rows["gott.txt"])
    panel.list.view.activated.emit(panel.list.view.currentIndex())
    compared(qtbot, reading)
    assert reading.session.view
    assert reading.session.view.pair.right.name == "gott.txt"
    count = len(reading.session.documents)
    reading.session.importing.remove(rows["gott.txt"].number)
    qtbot.waitUntil(lambda: "gott.txt" not in [row[0] for row in in_report(reading)])
    assert len(reading.session.documents) == count


def test_a_file_that_the_case_has_is_said_to_be_there(qtbot: QtBot, reading: MainWindow, files: list[Path]) -> None:
    drop(qtbot, reading, files[0])
    assert states(reading) == {files[0].name: State.KNOWN}
    assert len(reading.session.documents) == 2


@pytest.mark.skipif(sys.platform != "linux", reason="names are of bytes only there")
def test_names_of_bytes_that_are_no_characters_are_shown_all_the_same(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    folder = tmp_path / os.fsdecode(b"mapp \xff")
    folder.mkdir()
    (folder / os.fsdecode(b"svar \xfe.txt")).write_text("Nämnden svarar ja.\n", encoding="utf-8")
    (folder / "vänd\u202etxt.txt").write_bytes(b"")
    drop(qtbot, window, folder)
    assert [row[0] for row in in_report(window)] == ["svar �.txt", "vänd⟨U+202E⟩txt.txt"]
    panel = window.lists.reading
    panel.list.choose(panel.list.model.rows[1])
    panel._show_details()
    assert "mapp �" in panel.details.toPlainText()


def test_the_list_stays_where_it_stands_while_files_are_read(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    paths = [tmp_path / f"{number:03}.txt" for number in range(60)]
    for path in paths:
        path.write_text(path.name, encoding="utf-8")
    resets: list[QModelIndex] = []
    panel = window.lists.reading.list
    window.open_paths(paths)
    qtbot.waitUntil(lambda: len(panel.model.rows) == 60)
    panel.choose(panel.model.rows[40])
    panel.model.modelReset.connect(lambda: resets.append(panel.view.currentIndex()))
    settle(qtbot, window)
    assert resets == []
    assert panel.current() == panel.model.rows[40]
    assert panel.current().state is State.READ


def test_what_was_not_read_is_chosen_when_the_list_comes_forward(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    for number in range(12):
        (tmp_path / f"{number}.txt").write_text(f"Svar {number}.\n", encoding="utf-8")
    (tmp_path / "5 damaged.docx").write_bytes(b"PK\x03\x04 damaged")
    drop(qtbot, window, tmp_path)
    panel = window.lists.reading
    current = panel.list.current()
    assert current is not None
    assert current.name == "5 damaged.docx"
    assert panel.details.toPlainText().count("\n") >= 1


def test_a_file_that_the_case_has_is_not_read_again(
    qtbot: QtBot, reading: MainWindow, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object) -> None:
        raise AssertionError("read again")

    monkeypatch.setattr(reading.session.workspace, "read", refuse)
    drop(qtbot, reading, files[0])
    assert states(reading) == {files[0].name: State.KNOWN}
