from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from motsvar.ui.panels.list_model import ROW_ROLE, SORT_ROLE, Column, ListModel
from motsvar.ui.panels.list_panel import ListPanel


def words_model() -> ListModel[str]:
    return ListModel((Column("Word", str), Column("Length", lambda w: str(len(w)), len, right=True)), key=lambda w: w)


def test_qt_s_own_tester_finds_no_fault(qtmodeltester: ModelTester) -> None:
    model = words_model()
    model.set_rows(["björk", "al", "😀"])
    qtmodeltester.check(model)


def test_rows_are_values_and_numbers_sort_as_numbers() -> None:
    model = words_model()
    model.set_rows(["björk", "al"])
    assert model.index(0, 0).data(ROW_ROLE) == "björk"
    assert model.index(0, 1).data(SORT_ROLE) == 5


def test_a_tick_is_kept_when_the_rows_are_replaced(qtbot: QtBot) -> None:
    model = words_model()
    model.set_rows(["al", "björk"])
    with qtbot.waitSignal(model.ticked_changed):
        model.setData(model.index(1, 0), Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    model.set_rows(["björk", "al"])
    assert model.ticked == ("björk",)
    assert model.index(0, 0).data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked


def test_the_filter_counts_what_it_shows(qtbot: QtBot) -> None:
    panel = ListPanel(words_model(), "Words", "None yet.")
    qtbot.addWidget(panel)
    assert panel.note.text() == "None yet."
    panel.set_rows(["al", "björk", "alm"])
    panel.filter.setText("AL")
    assert panel.note.text() == "2 of 3 shown"


def test_going_to_a_row_tells_it_and_choosing_it_does_not(qtbot: QtBot) -> None:
    panel = ListPanel(words_model(), "Words", "")
    qtbot.addWidget(panel)
    panel.set_rows(["al", "björk"])
    told: list[str] = []
    panel.chosen.connect(told.append)
    panel.choose("björk")
    assert panel.current() == "björk"
    assert told == []
    panel.view.setCurrentIndex(panel.view.model().index(0, 0))
    assert told == ["al"]
