"""Role, sender, date and case number of a document: found when it comes, edited, taken back, listed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from motsvar.core.particulars import MOTION, NO_PARTICULARS, OTHER, RESPONSE, Particulars
from motsvar.core.span import Side
from motsvar.store import Case
from motsvar.ui.main_window import MainWindow
from motsvar.ui.merge_dialog import MergeDialog
from motsvar.ui.panels.history_words import told
from motsvar.ui.reading.about import AboutDocument
from motsvar.workspace import StoredDocument
from support.windows import compared

LETTER = "Norra badnämnden\nDatum 2031-05-04\n\nSvar på remiss om badhus, KS 2031/12\n\nBadhusen bör inte öppnas.\n"
PLAIN = "Badhusen är tomma på kvällen.\n\nVi badar gärna.\n"
FOUND = Particulars("Norra badnämnden", "2031-05-04", "KS 2031/12")


@pytest.fixture
def two(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """A letter that says all of itself, beside a text that says nothing."""
    paths = [tmp_path / "svar.txt", tmp_path / "badhus.txt"]
    for path, words in zip(paths, (LETTER, PLAIN), strict=True):
        path.write_text(words, encoding="utf-8")
    window.open_paths(paths)
    compared(qtbot, window)
    return window


@pytest.fixture
def dialog(two: MainWindow) -> Iterator[AboutDocument]:
    two.pair.focus_side(Side.LEFT)
    two.actions_by_name["about_document"].trigger()
    shown = two.knowing.dialog
    assert shown
    yield shown
    if two.knowing.dialog:
        two.knowing.dialog.close()


def stored(window: MainWindow, name: str = "svar.txt") -> StoredDocument:
    return next(one for one in window.session.documents if one.name == name)


def write(field: QLineEdit, words: str) -> None:
    field.setFocus()
    field.selectAll()
    field.insert(words)  # QTest types ASCII only
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_what_a_text_says_of_itself_is_known_when_it_comes(two: MainWindow) -> None:
    assert (stored(two).role, stored(two).particulars) == (RESPONSE, FOUND)
    assert (stored(two, "badhus.txt").role, stored(two, "badhus.txt").particulars) == ("", NO_PARTICULARS)


def test_the_fields_show_it_and_a_copy_has_it(dialog: AboutDocument) -> None:
    fields = dialog.fields
    assert (fields.role.currentText(), fields.sent_by.text()) == ("response", "Norra badnämnden")
    assert ("Case number", "KS 2031/12") in fields.told


def test_a_field_is_an_act_that_undo_takes_back(dialog: AboutDocument, two: MainWindow) -> None:
    write(dialog.fields.sent_by, "  Södra   badnämnden ")
    assert stored(two).particulars.sender == "Södra badnämnden"
    assert dialog.isVisible(), "Enter commits, and closes nothing"
    write(dialog.fields.case_number, "BN 2031/7")
    two.actions_by_name["undo"].trigger()
    assert dialog.fields.case_number.text() == "KS 2031/12"
    two.actions_by_name["undo"].trigger()
    assert stored(two).particulars == FOUND
    assert dialog.fields.sent_by.text() == "Norra badnämnden"


def test_leaving_a_field_as_it_was_is_no_act(dialog: AboutDocument, two: MainWindow) -> None:
    label = two.session.acts.undo_label
    write(dialog.fields.sent_by, "Norra badnämnden")
    assert two.session.acts.undo_label == label


def test_what_is_typed_is_kept_when_the_window_closes(dialog: AboutDocument, two: MainWindow) -> None:
    QTest.keyClicks(dialog.fields.case_number, "9")
    dialog.reject()
    assert stored(two).particulars.case_number == "9KS 2031/12"


def test_what_is_no_date_is_told_and_not_kept(dialog: AboutDocument, two: MainWindow) -> None:
    write(dialog.fields.dated, "i höstas")
    assert stored(two).particulars.dated == "2031-05-04"
    assert "“i höstas” is no date" in dialog.fields.fault.text()
    assert dialog.fields.fault.isVisible()
    write(dialog.fields.dated, "2020-10")
    assert stored(two).particulars.dated == "2020-10"
    assert not dialog.fields.fault.isVisible()
    write(dialog.fields.dated, " ")
    assert stored(two).particulars.dated == ""


def test_a_role_is_chosen_and_the_motion_is_one(dialog: AboutDocument, two: MainWindow) -> None:
    fields = dialog.fields
    two.session.mark_motion(stored(two, "badhus.txt").id, True)
    fields.role.setCurrentIndex(fields.role.findData(MOTION))
    fields.role.activated.emit(fields.role.currentIndex())
    assert (stored(two).role, stored(two, "badhus.txt").role) == (MOTION, "")
    fields.role.setCurrentIndex(fields.role.findData(OTHER))
    fields.role.activated.emit(fields.role.currentIndex())
    assert stored(two).role == OTHER
    two.actions_by_name["undo"].trigger()
    assert (stored(two).role, fields.role.currentText()) == (MOTION, "motion")


def test_a_role_is_not_changed_in_passing(dialog: AboutDocument, two: MainWindow) -> None:
    label, role = two.session.acts.undo_label, dialog.fields.role
    role.setFocus()
    QTest.keyClick(role, Qt.Key.Key_Down)
    assert role.view().isVisible()
    role.hidePopup()
    middle = QPointF(role.rect().center())
    turn = (QPoint(0, 0), QPoint(0, -120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier)
    wheel = QWheelEvent(middle, role.mapToGlobal(middle), *turn, Qt.ScrollPhase.NoScrollPhase, False)
    QApplication.sendEvent(role, wheel)
    assert (role.currentText(), two.session.acts.undo_label) == ("response", label)


def test_older_documents_are_looked_through_as_one_act(qtbot: QtBot, two: MainWindow) -> None:
    session = two.session
    session.describing.say(stored(two).id, Particulars("Jag vet bättre", "", ""))
    session.describing.set_role(stored(two).id, "")
    two.actions_by_name["find_particulars"].trigger()
    qtbot.waitUntil(lambda: session.settled and stored(two).role == RESPONSE)
    assert stored(two).particulars == Particulars("Jag vet bättre", "2031-05-04", "KS 2031/12")
    two.actions_by_name["undo"].trigger()
    assert (stored(two).role, stored(two).particulars.dated) == ("", "")


def test_only_the_documents_that_the_list_shows_are_looked_through(qtbot: QtBot, two: MainWindow) -> None:
    two.session.describing.say(stored(two).id, NO_PARTICULARS)
    two.lists.documents.filter.setText("badhus")
    with qtbot.waitSignal(two.session.told) as heard:
        two.actions_by_name["find_particulars"].trigger()
    assert heard.args == ["The texts say nothing of themselves that is not known already."]
    assert stored(two).particulars == NO_PARTICULARS


def test_looking_through_many_can_be_stopped(qtbot: QtBot, two: MainWindow) -> None:
    two.session.describing.say(stored(two).id, NO_PARTICULARS)
    two.session.describing.find(two.session.documents)
    two.session.tasks.cancel_all()
    qtbot.waitUntil(lambda: two.session.settled)
    assert stored(two).particulars == NO_PARTICULARS


def test_the_list_filters_by_it_sorts_by_it_and_has_it_in_its_tips(two: MainWindow) -> None:
    panel = two.lists.documents
    for words in ("norra badn", "2031-05", "KS 2031/12", "response"):
        panel.filter.setText(words)
        assert [one.name for one in panel.model.shown] == ["svar.txt"], words
    panel.filter.clear()
    panel.view.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    assert [one.name for one in panel.model.shown] == ["svar.txt", "badhus.txt"]
    tip = str(panel.model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole))
    assert "Sender: Norra badnämnden" in tip
    assert "Case number: KS 2031/12" in tip


def test_a_wide_list_shows_more_of_it_than_a_narrow_one(qtbot: QtBot, two: MainWindow) -> None:
    panel = two.lists.documents
    dock = two.docks["documents"]
    dock.setFloating(True)
    dock.resize(240, 300)
    qtbot.waitUntil(lambda: all(panel.view.isColumnHidden(column) for column in (2, 3, 4, 5)))
    dock.resize(1200, 300)
    qtbot.waitUntil(lambda: not any(panel.view.isColumnHidden(column) for column in (2, 3, 4, 5)))
    dock.setFloating(False)


def test_a_drop_tells_which_document_it_takes_for_the_motion(qtbot: QtBot, two: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "ny motion.txt"
    path.write_text("Motion av Rut Ekenäs om badhus\n\nJag yrkar att badhusen öppnas.\n", encoding="utf-8")
    heard: list[str] = []
    two.session.told.connect(heard.append)
    two.open_paths([path])
    qtbot.waitUntil(lambda: len(two.session.documents) == 3 and two.session.settled, timeout=20_000)
    assert stored(two, "ny motion.txt").role == MOTION
    assert any("ny motion.txt is the motion that the others answer." in sentence for sentence in heard)


def test_the_history_says_in_words_what_was_said(two: MainWindow) -> None:
    two.session.describing.say(stored(two).id, Particulars("Södra badnämnden", "2031-05-04", ""))
    case = two.session.acts.case
    assert case
    (row,) = case.history_rows(case.history()[0].act)
    shown = told(row, {})
    assert "sender “Norra badnämnden” → “Södra badnämnden”" in shown
    assert "case number “KS 2031/12” → “–”" in shown
    assert "date" not in shown
    two.session.describing.set_role(stored(two).id, OTHER)
    (row,) = case.history_rows(case.history()[0].act)
    assert "role “response” → “other”" in told(row, {})


def test_a_merge_shows_both_words_and_says_of_what(two: MainWindow, tmp_path: Path) -> None:
    session = two.session
    workspace = session.workspace
    assert workspace
    copy = tmp_path / "kopia.motsvar"
    workspace.case.save_copy(copy)
    with Case.open(copy, person="Alva") as theirs:
        theirs.set_particulars(stored(two).id, Particulars("Hamnnämnden", "2031-05-04", "KS 2031/12"))
        theirs.set_role(stored(two).id, "")
    session.describing.say(stored(two).id, Particulars("Södra badnämnden", "2031-05-04", "KS 2031/12"))
    session.describing.set_role(stored(two).id, OTHER)
    shown = MergeDialog(copy, workspace.plan_merge(copy), two)
    words = "\n".join(label.text() for label in shown.findChildren(QLabel))
    assert "Document “svar.txt”: who sent it\n" in words
    assert "Mine: Södra badnämnden\nTheirs: Hamnnämnden" in words
    assert "Document “svar.txt”: its role\nMine: other\nTheirs: (nothing)" in words
