"""The work of another tool comes in as one act, after it was told what it brings; stopped, nothing of it stays."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from motsvar.core.annotation import OKABE_ITO, Tag
from motsvar.core.document import Document, sha256_of
from motsvar.core.incoming import Incoming, IncomingCoding, IncomingDocument, IncomingPassage
from motsvar.core.span import Span
from motsvar.ui.exchange.taking_dialog import TakingDialog
from motsvar.ui.language import Language
from motsvar.ui.main_window import MainWindow
from motsvar.ui.start import arriving
from motsvar.ui.start.dropping import promise
from support.cut import cut_in
from support.window_fixtures import LEFT

PATH = Path("studie 😀.qdpx")
NEW = "En ny text om badhus 🏊 och skolor.\n\n" + "Ord följer på ord. " * 40


def guid(number: int) -> str:
    return f"00000000-0000-4000-8000-{number:012}"


def incoming(passages: int = 4, sentences: tuple[str, ...] = ("Two pictures were left out.",)) -> Incoming:
    """A document that the case has, one that is new and one that is only named."""
    there = Document.from_text(LEFT, "öst.txt")
    new = Document.from_text(NEW, "ny.txt")
    documents = (
        IncomingDocument(guid(1), "öst.txt", there, there.text_sha256),
        IncomingDocument(guid(2), "ny.txt", new, new.text_sha256),
        IncomingDocument(guid(3), "borta.pdf", None, sha256_of("borta")),
    )
    made = tuple(
        IncomingPassage(
            guid(100 + number),
            guid(1 + number % 2),
            Span(number % 20, number % 20 + 5),
            codings=(IncomingCoding(guid(10_000_000 + number), guid(9)),),
            person="Kim",
        )
        for number in range(passages)
    )
    return Incoming("ATLAS.ti 23", documents, (Tag(guid(9), "Viktigt", OKABE_ITO[0]),), made, not_carried=sentences)


@pytest.fixture
def ask(qtbot: QtBot, reading: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Callable[[Incoming], TakingDialog]:
    """Reads what a file holds, to the question whether it is to come in."""

    def read(wanted: Incoming) -> TakingDialog:
        monkeypatch.setattr(reading.session.workspace, "read_peer", lambda _path, _progress: wanted)
        reading.session.taking.read(PATH)
        qtbot.waitUntil(lambda: reading.exchanging.asking is not None and reading.session.settled, timeout=20_000)
        assert reading.exchanging.asking
        return reading.exchanging.asking

    return read


def ended(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.exchanging.asking is None and window.session.settled, timeout=20_000)


def test_it_is_told_what_would_come_in_and_one_undo_takes_it_back(
    qtbot: QtBot, reading: MainWindow, ask: Callable[[Incoming], TakingDialog]
) -> None:
    before = len(reading.session.documents)
    dialog = ask(incoming())
    assert dialog.head.text() == "From “studie 😀.qdpx”, made by ATLAS.ti 23"
    assert dialog.counts.text() == "documents: 2, tags: 1, passages: 4"
    assert dialog.documents[1].toPlainText().split("\n") == [
        "öst.txt: in the case already; passages: 2",
        "ny.txt: new; passages: 2",
        "borta.pdf: not in the case, and its text is not in the file: left out",
    ]
    assert "Two pictures were left out." in dialog.left_out[1].toPlainText()
    assert dialog.focusWidget() is dialog.ok
    qtbot.keyClick(dialog.ok, Qt.Key.Key_Return)
    ended(qtbot, reading)
    assert len(reading.session.documents) == before + 1
    assert len(reading.session.acts.book) == 4
    assert {tag.name for tag in reading.session.acts.tags} == {"Viktigt"}
    newest = reading.session.reports.newest
    assert newest
    assert newest.heading == "Taken in: studie 😀.qdpx. Undo takes all of it back."
    assert "Two pictures were left out." in newest.left_out
    reading.session.acts.undo()
    assert len(reading.session.documents) == before
    assert len(reading.session.acts.book) == 0


def test_what_is_declined_does_not_come_in(
    qtbot: QtBot, reading: MainWindow, ask: Callable[[Incoming], TakingDialog]
) -> None:
    ask(incoming()).reject()
    ended(qtbot, reading)
    assert len(reading.session.acts.book) == 0
    assert reading.session.reports.all == ()


def test_stopping_half_way_leaves_nothing_of_it(
    qtbot: QtBot, reading: MainWindow, ask: Callable[[Incoming], TakingDialog]
) -> None:
    before, undo = len(reading.session.documents), reading.session.acts.undo_label
    dialog = ask(incoming(3_000))
    dialog.begin()
    qtbot.waitUntil(lambda: reading.session.taking.fraction > 0.1, timeout=20_000)
    assert dialog.bar.value() >= 0
    dialog.reject()
    ended(qtbot, reading)
    assert len(reading.session.documents) == before
    assert reading.session.acts.undo_label == undo
    assert reading.session.acts.case
    assert reading.session.acts.case.annotations() == ()
    reading.session.annotating.tag_by_name("Går att arbeta vidare")


def test_a_file_taken_in_twice_says_that_there_is_nothing_new(
    qtbot: QtBot, reading: MainWindow, ask: Callable[[Incoming], TakingDialog]
) -> None:
    for _ in range(2):
        ask(incoming(4, ())).begin()
        ended(qtbot, reading)
    newest = reading.session.reports.newest
    assert newest
    assert newest.heading == "Nothing new in studie 😀.qdpx."
    assert len(reading.session.acts.book) == 4


def test_the_question_can_be_read_in_a_small_window_however_long_the_names_are(
    language: Language, qtbot: QtBot, reading: MainWindow, ask: Callable[[Incoming], TakingDialog]
) -> None:
    dialog = ask(incoming(4, tuple(f"Sentence {number} on what was left out." for number in range(400))))
    QApplication.processEvents()
    assert cut_in(dialog) == []
    assert dialog.height() <= 700
    dialog.reject()
    ended(qtbot, reading)


def test_a_dropped_file_of_another_tool_goes_its_own_way(
    reading: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    read: list[Path] = []
    monkeypatch.setattr(arriving, "is_other_work", lambda path: path.suffix == ".qdpx")
    monkeypatch.setattr(reading.session.taking, "read", read.append)
    told: list[str] = []
    reading.session.told.connect(told.append)
    reading.open_paths([tmp_path / "en.qdpx", tmp_path / "två.qdpx"])
    assert read == [tmp_path / "en.qdpx"]
    assert told == ["One file of another tool is taken in at a time: en.qdpx."]


def test_what_dropping_such_a_file_does_is_told_before() -> None:
    told = promise([PATH], others=[PATH], reading=True, waiting="")
    assert told == "Drop to see what “studie 😀.qdpx” would bring into the case"


def test_a_whole_case_in_one_file_becomes_a_case_of_its_own(
    qtbot: QtBot, reading: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading.session.annotating.tag_by_name("Viktigt")
    archive, target = tmp_path / "fall.json", tmp_path / "åter.motsvar"
    reading.session.exporting.export(archive)
    qtbot.waitUntil(lambda: bool(reading.session.reports.all) and reading.session.settled)
    names = [one.name for one in reading.session.documents]
    reading.chooser.path = target
    monkeypatch.setattr(reading.chooser, "other_work", lambda *_: archive)
    reading.actions_by_name["take_in"].trigger()
    qtbot.waitUntil(lambda: len(reading.session.reports.all) == 2 and reading.session.settled, timeout=20_000)
    assert reading.session.workspace
    assert reading.session.workspace.case.path == target
    assert [one.name for one in reading.session.documents] == names
    assert [tag.name for tag in reading.session.acts.tags] == ["Viktigt"]


def test_closing_a_case_while_it_is_written_whole_is_no_harm(qtbot: QtBot, reading: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "fall.json"
    reading.session.exporting.export(path)
    qtbot.waitUntil(lambda: reading.session.exporting.gathering not in reading.session.tasks.running)
    reading.session.close_case()
    qtbot.waitUntil(lambda: reading.session.settled)
    assert not list(tmp_path.glob(".motsvar-*")), "nothing half written stays"
