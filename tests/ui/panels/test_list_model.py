from collections import Counter

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from motsvar.core.annotation import Tag
from motsvar.ui.panels.list_model import AT_ONCE, ROW_ROLE, SORT_ROLE, Column, ListModel
from motsvar.ui.panels.list_panel import ListPanel
from motsvar.ui.panels.tag_tree import TagTree


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


def test_sorting_and_filtering_ask_every_row_once(qapp: object) -> None:
    """Qt's proxy asked at every comparison and for every letter typed: half a minute for 100,000 rows."""
    asked: list[str] = []
    model = ListModel((Column("Word", lambda word: asked.append(word) or word),))
    model.set_rows([f"ord {number}" for number in range(1_000)])
    assert asked == []
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert len(asked) == 1_000
    model.sort(-1)
    asked.clear()
    for typed in ("9", "99", "999"):
        model.set_filter(typed)
    assert model.shown == ("ord 999",)
    assert len(asked) == 1_000


def test_the_filter_finds_words_that_the_list_has_no_room_for(qtbot: QtBot) -> None:
    model = ListModel((Column("Word", lambda word: word[:2] + "…", whole=str),))
    panel = ListPanel(model, "Words", "")
    qtbot.addWidget(panel)
    panel.set_rows(["björk", "bok"])
    panel.filter.setText("ÖRK")
    assert model.shown == ("björk",)


def test_the_alphabet_ends_with_å_ä_ö(qapp: object) -> None:
    model = words_model()
    model.set_rows(["ö", "ä", "z", "Å"])
    model.sort(0)
    assert model.shown == ("z", "Å", "ä", "ö")


def test_a_tool_tip_is_never_rich_text(qapp: object) -> None:
    """A document, a tag or a colleague may be called anything, and rich text opens the files that it names."""
    model = ListModel((Column("Word", str, tip=str), Column("Length", lambda w: str(len(w)), tip=lambda _w: "")))
    model.set_rows(['<img src="//elsewhere/x">\nB'])
    assert model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == (
        "<p>&lt;img src=&quot;//elsewhere/x&quot;&gt;<br>B</p>"
    )
    assert model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole) == ""
    tree = TagTree()
    tree.set_tags([Tag("1", "Ett", "#000000", description="<b>fett</b>")], Counter())
    assert tree.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == "<p>&lt;b&gt;fett&lt;/b&gt;</p>"


def test_a_view_is_given_more_rows_when_it_is_scrolled_to_the_last_it_knows_of(qtbot: QtBot) -> None:
    panel = ListPanel(words_model(), "Words", "")
    qtbot.addWidget(panel)
    panel.resize(300, 200)
    panel.show()
    words = [f"{number:05}" for number in range(3 * AT_ONCE)]
    panel.set_rows(words)
    assert panel.note.text() == f"{3 * AT_ONCE} in all"
    assert panel.model.rowCount() == AT_ONCE
    assert panel.model.shown == tuple(words)
    bar = panel.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    assert panel.model.rowCount() == 2 * AT_ONCE
    panel.choose(words[-3])
    assert panel.current() == words[-3]
    panel.set_rows(words)
    qtbot.keyClick(panel.view, Qt.Key.Key_End)
    assert panel.current() == words[-1]


def test_a_chosen_row_is_held_when_sorting_takes_it_beyond_what_the_view_knows_of(
    qtbot: QtBot, qtmodeltester: ModelTester
) -> None:
    panel = ListPanel(words_model(), "Words", "")
    qtbot.addWidget(panel)
    words = [f"{number:05}" for number in range(2 * AT_ONCE)]
    panel.set_rows(words)
    panel.choose(words[3])
    panel.view.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert panel.current() == words[3]
    assert panel.view.currentIndex().row() == 2 * AT_ONCE - 4
    qtmodeltester.check(panel.model)
