"""Exporting: the form is chosen by keys, what it cannot hold is told before, and the list of it is there after."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel
from pytestqt.qtbot import QtBot

from motsvar.core.span import Side
from motsvar.exports.options import ExportOptions, Part, TableName
from motsvar.ui.exchange.export_dialog import ExportDialog
from motsvar.ui.exchange.forms import Choice, forms
from motsvar.ui.exchange.remembering import ExportChoice, read, written
from motsvar.ui.language import Language
from motsvar.ui.main_window import MainWindow
from support.cut import cut_in
from support.window_fixtures import select


def opened(qtbot: QtBot, window: MainWindow) -> ExportDialog:
    window.actions_by_name["export"].trigger()
    dialog = window.exchanging.dialog
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.content is not None and settled(window) and not dialog.preview.is_busy)
    return dialog


def settled(window: MainWindow) -> bool:
    return window.session.settled


def choose(dialog: ExportDialog, suffix: str) -> None:
    dialog.list.setCurrentRow([form.suffix for form in forms()].index(suffix))


def test_every_form_says_whom_it_is_for(language: Language) -> None:
    for form in forms():
        assert form.told.endswith("."), form.name
        assert form.label


def test_the_form_is_chosen_and_written_by_keys_alone(qtbot: QtBot, reading: MainWindow, tmp_path: Path) -> None:
    dialog = opened(qtbot, reading)
    reading.chooser.path = tmp_path / "ut"
    assert dialog.focusWidget() is dialog.list
    for _ in range([form.suffix for form in forms()].index(".csv")):
        qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: settled(reading) and (tmp_path / "ut.csv").is_file())
    assert reading.chooser.suggested == "fall annotations.csv"
    assert reading.exchanging.dialog is None


def test_only_what_can_be_chosen_of_a_form_is_shown(qtbot: QtBot, reading: MainWindow) -> None:
    dialog = opened(qtbot, reading)
    for form in forms():
        choose(dialog, form.suffix)
        assert dialog.parts[Part.SUMMARY].isVisibleTo(dialog) is (Choice.PARTS in form.choices)
        assert dialog.language.isVisibleTo(dialog) is (Choice.LANGUAGE in form.choices)
        assert dialog.table.isVisibleTo(dialog) is (Choice.TABLE in form.choices)
    dialog.reject()


def test_what_a_form_leaves_out_is_told_before_it_is_written(qtbot: QtBot, reading: MainWindow) -> None:
    dialog = opened(qtbot, reading)
    choose(dialog, ".csv")
    qtbot.waitUntil(lambda: "no document texts" in dialog.left_out.toPlainText())
    dialog.reject()
    qtbot.waitUntil(lambda: settled(reading))


def test_notes_without_a_name_are_told_where_the_form_carries_names(qtbot: QtBot, reading: MainWindow) -> None:
    def told(suffix: str) -> bool:
        dialog = opened(qtbot, reading)
        choose(dialog, suffix)
        shown = dialog.nameless.isVisibleTo(dialog)
        dialog.reject()
        return shown

    assert not told(".docx"), "nobody has written anything"
    select(reading, Side.LEFT, "Nämnden")
    reading.session.annotating.tag_by_name("Viktigt")
    assert told(".docx")
    assert not told(".qdc")
    reading.session.set_person("Ada")
    assert not told(".docx")


def test_what_cannot_be_written_is_told_before_it_is_tried(qtbot: QtBot, reading: MainWindow) -> None:
    dialog = opened(qtbot, reading)
    choose(dialog, ".qdc")
    qtbot.waitUntil(lambda: dialog.left_out.toPlainText().startswith("There are no tags"))
    dialog.reject()


def test_what_was_chosen_is_there_the_next_time(qtbot: QtBot, reading: MainWindow, tmp_path: Path) -> None:
    dialog = opened(qtbot, reading)
    choose(dialog, ".html")
    dialog.parts[Part.FACTS].setChecked(False)
    dialog.language.setCurrentIndex(dialog.language.findData("sv"))
    dialog.accept()
    dialog = opened(qtbot, reading)
    assert dialog.form.suffix == ".html"
    assert dialog.options == ExportOptions("sv", frozenset(Part) - {Part.FACTS})
    dialog.reject()


def test_nonsense_in_the_settings_is_no_choice() -> None:
    choice = ExportChoice("csv", ExportOptions("sv", frozenset({Part.TEXTS}), TableName.FACTS))
    assert read(written(choice)) == choice
    assert read(f"{written(choice)} nonsense") == choice
    for words in ("", "csv", "csv klingon facts", "csv sv nonsense"):
        assert read(words) is None


def test_the_reader_s_language_is_the_window_s_at_first(
    qtbot: QtBot, swedish_window: Language, reading: MainWindow
) -> None:
    dialog = opened(qtbot, reading)
    assert dialog.options.language == "sv"
    dialog.reject()


def test_what_is_compared_while_the_dialog_is_open_is_in_the_file(qtbot: QtBot, reading: MainWindow) -> None:
    dialog = opened(qtbot, reading)
    before = dialog.content
    reading.session.compare()
    qtbot.waitUntil(lambda: settled(reading) and dialog.content is not None and dialog.content is not before)
    assert dialog.content
    assert dialog.content.pair
    dialog.reject()
    qtbot.waitUntil(lambda: settled(reading))


# What was left out


def test_what_was_left_out_waits_beside_the_work(qtbot: QtBot, reading: MainWindow, tmp_path: Path) -> None:
    told: list[str] = []
    reading.session.told.connect(told.append)
    reading.session.exporting.export(tmp_path / "ut.csv")
    qtbot.waitUntil(lambda: bool(reading.session.reports.all))
    status = reading.statusBar()
    assert told == ["Written: ut.csv. Left out: 2 kinds of things (Case › What was left out…)."]
    assert status.left_out.isVisible()
    QApplication.processEvents()
    assert not status.finding.isVisible(), "a remark stands alone"
    assert reading.exchanging.report is None, "nothing comes before the work by itself"
    status.left_out.click()
    window = reading.exchanging.report
    assert window is not None
    assert not window.isModal()
    assert "• A table holds no document texts, only the passages." in window.words.toPlainText()
    window.copy_button.click()
    assert QGuiApplication.clipboard().text() == window.words.toPlainText()
    select(reading, Side.LEFT, "Nämnden")
    reading.session.annotating.tag_by_name("Viktigt")
    assert not status.left_out.isVisible(), "it was on what was done before"
    reading.session.exporting.export(tmp_path / "två.csv")
    qtbot.waitUntil(lambda: len(reading.session.reports.all) == 2)
    assert window.words.toPlainText().startswith("Written: två.csv.")
    window.close()


def test_a_file_that_holds_everything_says_so_in_one_line(reading: MainWindow) -> None:
    from motsvar.ui.exchange.reports import Report

    reading.session.reports.add(Report("Written: allt.json.", (), ()))
    assert reading.session.reports.all[0].words == "Written: allt.json.\nNothing was left out."
    assert not reading.statusBar().left_out.isVisible()


# While it goes on


def test_an_act_while_the_case_is_collected_is_in_the_file(qtbot: QtBot, reading: MainWindow, tmp_path: Path) -> None:
    reading.session.exporting.export(tmp_path / "ut.csv")
    select(reading, Side.LEFT, "Nämnden")
    reading.session.annotating.tag_by_name("I sista stund")
    qtbot.waitUntil(lambda: bool(reading.session.reports.all))
    assert "I sista stund" in (tmp_path / "ut.csv").read_text(encoding="utf-8-sig")


@pytest.mark.parametrize("when", ["collecting", "writing"])
def test_stopping_leaves_the_former_file_whole(
    qtbot: QtBot, reading: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, when: str
) -> None:
    path = tmp_path / "ut.csv"
    path.write_text("förut", encoding="utf-8")
    begun, told = list[float](), list[str]()
    reading.session.told.connect(told.append)

    def slow(_content: object, _path: Path, _form: object, _options: object, progress: object) -> None:
        while True:
            begun.append(0.0)
            progress(0.5, "Writing rows")

    workspace = reading.session.workspace
    assert workspace
    monkeypatch.setattr(workspace, "write", slow)
    reading.session.exporting.export(path)
    if when == "writing":
        qtbot.waitUntil(lambda: bool(begun))
    reading.actions_by_name["stop"].trigger()
    qtbot.waitUntil(lambda: settled(reading))
    assert path.read_text(encoding="utf-8") == "förut"
    assert reading.session.reports.all == ()
    assert told == ["Stopped: ut.csv was not written, and the earlier file is as it was."]


def test_looking_at_the_dialog_again_takes_no_export_away(qtbot: QtBot, reading: MainWindow, tmp_path: Path) -> None:
    for name in ("ett", "två"):
        reading.actions_by_name["export"].trigger()
        assert reading.exchanging.dialog is not None
        choose(reading.exchanging.dialog, ".csv")
        reading.chooser.path = tmp_path / name  # type: ignore[attr-defined]
        reading.exchanging.dialog.accept()
    reading.actions_by_name["export"].trigger()
    assert reading.exchanging.dialog is not None
    assert reading.exchanging.dialog.content is None, "the case is still being collected"
    reading.exchanging.dialog.reject()
    qtbot.waitUntil(lambda: settled(reading) and len(reading.session.reports.all) == 2)
    assert (tmp_path / "ett.csv").is_file()
    assert (tmp_path / "två.csv").is_file()


def test_closing_the_case_while_it_is_collected_is_no_harm(qtbot: QtBot, reading: MainWindow, tmp_path: Path) -> None:
    reading.session.exporting.export(tmp_path / "ut.csv")
    reading.session.close_case()
    qtbot.waitUntil(lambda: settled(reading))
    assert not (tmp_path / "ut.csv").exists()


# What there is room for


@pytest.fixture(params=[9, 20])
def letters(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[int]:
    before = QFont(qapp.font())
    qapp.setFont(QFont("DejaVu Sans", request.param))
    yield request.param
    qapp.setFont(before)


def test_the_dialogs_fit_a_small_screen_and_cut_nothing(
    letters: int, language: Language, qtbot: QtBot, reading: MainWindow
) -> None:
    dialog = opened(qtbot, reading)
    for form in forms():
        choose(dialog, form.suffix)
        QApplication.processEvents()
        assert dialog.height() <= 700, form.suffix
        assert dialog.width() <= 1260, form.suffix
        if letters == 9:
            assert cut_in(dialog) == [], form.suffix
    dialog.reject()
    reading.exchanging.show_reports()
    assert reading.exchanging.report
    QApplication.processEvents()
    assert cut_in(reading.exchanging.report) == []
    reading.exchanging.report.close()
    qtbot.waitUntil(lambda: settled(reading))


def test_every_key_of_the_dialog_is_its_own_and_every_field_has_a_name(
    language: Language, qtbot: QtBot, reading: MainWindow
) -> None:
    dialog = opened(qtbot, reading)
    words = [label.text() for label in dialog.findChildren(QLabel) if label.buddy()]
    words += [button.text() for button in dialog.findChildren(QCheckBox)]
    letters = [part[part.index("&") + 1].casefold() for part in words if "&" in part]
    assert len(letters) == len(set(letters)) >= 4
    for field in (dialog.list, dialog.left_out, *dialog.findChildren(QComboBox)):
        assert field.accessibleName()
    dialog.reject()
    qtbot.waitUntil(lambda: settled(reading))
