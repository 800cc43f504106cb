"""Qt's own tester watches every item model of a real window while somebody works in it."""

from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractProxyModel, Qt, qInstallMessageHandler
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractItemView, QApplication
from pytestqt.qtbot import QtBot

from motsvar.core.span import Side, Span
from motsvar.ui.main_window import MainWindow
from motsvar.ui.panels.list_manner import ListManner
from motsvar.ui.panels.list_model import Column, ListModel
from support.windows import compared


def models_of(window: MainWindow) -> Iterator[QAbstractItemModel]:
    """The models of all views, and those below them."""
    for view in window.findChildren(QAbstractItemView):
        model = view.model()
        while isinstance(model, QAbstractItemModel):
            yield model
            model = model.sourceModel() if isinstance(model, QAbstractProxyModel) else None


def watched(window: MainWindow) -> list[QAbstractItemModelTester]:
    """A fault is logged as a warning, and that fails the test."""
    models = {id(model): model for model in models_of(window)}.values()
    warning = QAbstractItemModelTester.FailureReportingMode.Warning
    return [QAbstractItemModelTester(model, warning) for model in models]


def test_no_model_of_the_window_breaks_qt_s_rules_while_somebody_works(qtbot: QtBot, reading: MainWindow) -> None:
    session, lists = reading.session, reading.lists
    reading.helping.begin_palette()
    reading.helping.palette.hide()
    testers = watched(reading)
    assert len(testers) > 20
    # tagged, linked, noted, undone and done again
    for side, name in ((Side.LEFT, "Ett"), (Side.RIGHT, "Två"), (Side.LEFT, "Tre")):
        reading.pair.select(side, Span(0, 8))
        session.annotating.tag_by_name(name)
    one, two, three = (tag.id for tag in session.acts.tags)
    session.tagging.place(three, one)
    session.tagging.place(two, three)
    reading.pair.select(Side.LEFT, Span(0, 8))
    session.linking.begin()
    reading.pair.select(Side.RIGHT, Span(0, 8))
    session.linking.finish("quotes")
    for step in (session.acts.undo, session.acts.undo, session.acts.redo):
        step()
    # ticked and unticked, sorted and filtered, each list by each column
    themes = lists.themes.model
    for value in (Qt.CheckState.Checked, Qt.CheckState.Unchecked):
        themes.setData(themes.index(0, 0), value.value, Qt.ItemDataRole.CheckStateRole)
    for manner in reading.findChildren(ListManner):
        lists.reports.look()
        lists.history.look()
        manner.view.enter()
        for column in (*range(manner.view.model().columnCount()), -1):
            for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
                manner.view.sortByColumn(column, order)
        manner.view.sortByColumn(0, Qt.SortOrder.DescendingOrder)
        for typed in ("a", "ab", "no such words", ""):
            manner.line.setText(typed)
    # rows replaced while they are sorted and filtered
    lists.differences.filter.setText("a")
    session.set_shown(variants=True)
    lists.tags.filter.setText("t")
    session.tagging.add("Fyra")
    session.swap()
    compared(qtbot, reading)
    reading.helping.begin_palette()
    qtbot.keyClicks(reading.helping.palette.line, "ex")
    reading.helping.palette.hide()
    session.close_pair()
    QApplication.processEvents()
    session.close_case()
    QApplication.processEvents()


@pytest.mark.parametrize("words", ["a", "no such words"])
def test_sorting_and_filtering_keep_what_points_into_a_model(qapp: QApplication, words: str) -> None:
    model: ListModel[str] = ListModel((Column("Word", str), Column("Length", lambda w: str(len(w)), len)))
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.set_rows(["gran", "al", "björk", "asp"])
    model.set_filter(words)
    model.sort(1, Qt.SortOrder.DescendingOrder)
    model.set_filter("")
    assert model.shown == ("björk", "gran", "asp", "al")
    model.sort(0)
    assert model.shown == ("al", "asp", "björk", "gran")
    model.sort(-1)
    assert model.shown == model.rows
    assert tester.model() is model


def test_a_model_that_breaks_the_rules_is_told(qapp: QApplication) -> None:
    """Else the tests above could not fail."""

    class Broken(ListModel[str]):
        def set_rows(self, rows: Sequence[str]) -> None:
            self._rows, self._order = tuple(rows), range(len(rows))
            self.beginInsertRows(self.index(-1, -1), 0, len(rows) + 3)
            self.endInsertRows()

    told: list[str] = []
    before = qInstallMessageHandler(lambda _kind, _context, words: told.append(words))
    try:
        model = Broken((Column("Word", str),))
        tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
        model.set_rows(["al"])
    finally:
        qInstallMessageHandler(before)
    assert any("FAIL" in words for words in told)
    assert tester.model() is model
