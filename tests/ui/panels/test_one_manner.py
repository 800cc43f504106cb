"""All lists of the window are worked in one manner: the same keys, menu, order, copies and files."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QTabWidget, QTreeView
from pytestqt.qtbot import QtBot

from motsvar.core.findings import Finding, FindingKind
from motsvar.core.hidden.telling import visible
from motsvar.core.span import Side, Span
from motsvar.exports.sheet import guarded
from motsvar.ui.actions import plain
from motsvar.ui.main_window import MainWindow
from motsvar.ui.panels.list_manner import ListManner
from motsvar.ui.panels.list_model import ROW_ROLE, SORT_ROLE
from motsvar.ui.pictures.picture import PictureKind
from motsvar.ui.regions import holds, is_seen
from support.window_fixtures import LEFT
from support.windows import compared

COMMON = ("Copy", "Copy all rows shown", "Export the rows shown…", "Sort by", "Go to the filter line")
OWN_ACTS = {"Annotations", "Documents", "Tags", "Themes", "Matches", "Links", "History", "Reading", "Facts", "Search"}
PASSAGES = {"Annotations", "Matches", "Links", "Facts", "Search", "Differences", "Demands", "Occurrences", "Silence"}
"""Lists of passages, which can be copied with their sources."""
MOTION = "Motion\n\nJag yrkar att kommunen öppnar badhusen på kvällen, och att en ny rutschkana byggs senast 2031.\n"


@pytest.fixture
def busy(qtbot: QtBot, window: MainWindow, files: list[Path], tmp_path: Path) -> MainWindow:
    """A window in which every list has rows."""
    session, motion = window.session, tmp_path / "motion.txt"
    motion.write_text(MOTION, encoding="utf-8")
    window.open_paths([motion, *files])
    qtbot.waitUntil(lambda: len(session.documents) == 3, timeout=20_000)
    compared(qtbot, window)
    cost = LEFT.index("Kostnaden")
    for person, length, names in (("Eva", 39, ("Ärende", "Åtgärd", "Zon")), ("Bo", 20, ("Ärende",))):
        session.set_person(person)
        for name in names:
            window.pair.select(Side.LEFT, Span(cost, cost + length))
            session.annotating.tag_by_name(name)
    window.pair.select(Side.LEFT, Span(0, 14))
    session.annotating.tag_by_name("=1+1")
    session.linking.begin()
    window.pair.focus_side(Side.RIGHT)
    window.pair.select(Side.RIGHT, Span(0, 8))
    session.linking.finish("contradicts")
    left = next(one for one in session.documents if one.name.startswith("öst"))
    better = tmp_path / "bättre.txt"
    better.write_text(LEFT.replace("Sammanfattning\n\n", ""), encoding="utf-8")
    session.files.replace_text(left.id, better)
    qtbot.waitUntil(lambda: session.settled and bool(session.reviewing.waiting), timeout=20_000)
    compared(qtbot, window)
    window.lists.search.line.setText("badhus OR motion")
    window.lists.search.search()
    qtbot.waitUntil(lambda: session.settled and bool(window.lists.search.list.model.rows), timeout=20_000)
    front_pairs(window)
    alike = window.lists.picture.overlaps
    qtbot.waitUntil(lambda: session.settled and not alike.busy and alike.missing == 0, timeout=20_000)
    window.activateWindow()
    return window


def front_pairs(window: MainWindow) -> None:
    """The list that is one of the pictures."""
    window.lists.show("picture")
    window.lists.picture.choose(PictureKind.PAIRS)
    window.lists.picture.look()


def each(window: MainWindow) -> Iterator[ListManner]:
    """Every list of the docks, brought to the front."""
    for name, dock in window.docks.items():
        for manner in dock.findChildren(ListManner):
            window.lists.show(name)
            for tabs in dock.findChildren(QTabWidget):
                pages = (tabs.widget(at) for at in range(tabs.count()))
                tabs.setCurrentWidget(next(page for page in pages if holds(page, manner.view)))
            if name == "picture":
                front_pairs(window)
            QApplication.processEvents()
            window.lists.reports.look()
            window.lists.history.look()
            assert is_seen(manner.view), manner.name
            yield manner


def seen(view: QTreeView) -> list[QModelIndex]:
    """The rows of a view from top to bottom, as Qt shows them."""
    rows, index = [], view.model().index(0, 0)
    while index.isValid():
        rows.append(index)
        index = view.indexBelow(index)
    return rows


def words(manner: ListManner) -> list[tuple[str, ...]]:
    return [manner.listing.cells(index.data(ROW_ROLE)) for index in seen(manner.view)]


def acts(menu: QMenu) -> list[str]:
    return [plain(action.text()) for action in menu.actions() if not action.isSeparator()]


def choose(menu: QMenu, *way: str) -> None:
    """Triggers an entry, going through the menus inside."""
    for part in way[:-1]:
        inner = next(action.menu() for action in menu.actions() if plain(action.text()) == part)
        assert isinstance(inner, QMenu)
        menu = inner
    next(action for action in menu.actions() if plain(action.text()) == way[-1]).trigger()


def filtered(qtbot: QtBot, manner: ListManner, typed: str) -> None:
    """Types into the filter line and waits until the list has followed."""
    manner.line.setText(typed)
    qtbot.waitUntil(lambda: all(typed.casefold() in "\n".join(row).casefold() for row in words(manner)))


def exported(qtbot: QtBot, window: MainWindow, manner: ListManner, path: Path) -> list[list[str]]:
    window.chooser.path = path
    choose(manner.menu(), "Export the rows shown…")
    qtbot.waitUntil(lambda: path.is_file() and window.session.settled)
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))


def test_no_list_stands_apart(busy: MainWindow) -> None:
    trees = [tree for dock in busy.docks.values() for tree in dock.findChildren(QTreeView)]
    manners = list(each(busy))
    assert {id(tree) for tree in trees} == {id(manner.view) for manner in manners}
    assert len(manners) == 19
    for manner in manners:
        assert seen(manner.view), f"{manner.name} has no rows to be tested with"
        assert manner.view.accessibleName() == manner.name
        assert manner.line.accessibleName()
        assert all(manner.listing.names), manner.name
        assert len(set(manner.listing.names)) == len(manner.listing.names)


def test_every_empty_list_says_what_it_waits_for(window: MainWindow) -> None:
    for dock in window.docks.values():
        for manner in dock.findChildren(ListManner):
            assert manner.listing.shown == () or manner.listing.shown == []
            assert len(manner.view.accessibleDescription()) > 20, manner.name


def test_every_list_is_narrowed_by_its_filter_and_escape_empties_it(qtbot: QtBot, busy: MainWindow) -> None:
    for manner in each(busy):
        before = words(manner)
        typed = next(cell for cell in before[-1] if cell)[:12].upper()
        qtbot.keyClick(manner.view, Qt.Key.Key_Slash)
        assert manner.line.hasFocus(), manner.name
        filtered(qtbot, manner, typed)
        assert words(manner) == [row for row in before if typed.casefold() in "\n".join(row).casefold()], manner.name
        manner.line.setText("no such words")
        qtbot.waitUntil(lambda m=manner: not seen(m.view))
        qtbot.keyClick(manner.line, Qt.Key.Key_Escape)
        assert manner.line.text() == ""
        qtbot.waitUntil(lambda m=manner, b=before: words(m) == b)


def test_from_the_filter_down_goes_into_the_list_and_escape_goes_back_step_by_step(
    qtbot: QtBot, busy: MainWindow
) -> None:
    pane = busy.pair.pane(busy.pair.active_side)
    for manner in each(busy):
        manner.line.begin()
        qtbot.keyClick(manner.line, Qt.Key.Key_Down)
        assert manner.view.hasFocus(), manner.name
        assert manner.view.currentIndex().isValid(), manner.name
        manner.line.begin()
        qtbot.keyClick(manner.line, Qt.Key.Key_Escape)
        if manner.name == "Tags":  # a tag is made for words in the text: back to them
            assert pane.hasFocus()
            continue
        assert manner.view.hasFocus(), manner.name
        qtbot.keyClick(manner.view, Qt.Key.Key_Escape)
        assert busy.pair.pane(busy.pair.active_side).hasFocus(), manner.name


def test_home_and_end_go_to_the_ends_of_every_list(qtbot: QtBot, busy: MainWindow) -> None:
    for manner in each(busy):
        manner.view.enter()
        for key, at in ((Qt.Key.Key_End, -1), (Qt.Key.Key_Home, 0)):
            qtbot.keyClick(manner.view, key)
            assert manner.view.currentIndex().siblingAtColumn(0) == seen(manner.view)[at], manner.name


def test_every_list_is_sorted_from_its_menu_and_by_its_header(qtbot: QtBot, busy: MainWindow) -> None:
    for manner in each(busy):
        own = words(manner)
        for column, name in enumerate(manner.listing.names):
            choose(manner.menu(), "Sort by", name)
            keys = [index.siblingAtColumn(column).data(SORT_ROLE) for index in seen(manner.view)]
            assert keys == sorted(keys), (manner.name, name)
            choose(manner.menu(), "Sort by", "The other way round")
            keys = [index.siblingAtColumn(column).data(SORT_ROLE) for index in seen(manner.view)]
            assert keys == sorted(keys, reverse=True), (manner.name, name)
        choose(manner.menu(), "Sort by", "In the list’s own order")
        assert words(manner) == own, manner.name
        header = manner.view.header()
        where = header.rect().center()
        where.setX(header.sectionViewportPosition(0) + 8)
        for expected in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
            qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=where)
            assert (header.sortIndicatorSection(), header.sortIndicatorOrder()) == (0, expected), manner.name
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=where)
        assert words(manner) == own, manner.name


@pytest.mark.parametrize("by", ["the Menu key", "Shift+F10", "the right button"])
def test_every_list_has_its_menu_with_its_own_acts_first(qtbot: QtBot, busy: MainWindow, by: str) -> None:
    found: list[list[str]] = []

    def look() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        found.append(acts(menu))
        menu.close()

    for manner in each(busy):
        manner.view.enter()
        QTimer.singleShot(0, look)
        if by == "the right button":
            row = manner.view.visualRect(manner.view.currentIndex()).center()
            event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, row, manner.view.viewport().mapToGlobal(row))
            QApplication.sendEvent(manner.view.viewport(), event)
        elif by == "the Menu key":
            qtbot.keyClick(manner.view, Qt.Key.Key_Menu)
        else:
            qtbot.keyClick(manner.view, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
        shown = found.pop()
        assert ("Copy with source" in shown) is (manner.name in PASSAGES), manner.name
        shown = [words for words in shown if words != "Copy with source"]
        assert tuple(shown[-len(COMMON) :]) == COMMON, manner.name
        assert (len(shown) > len(COMMON)) is (manner.name in OWN_ACTS), manner.name


def test_every_list_writes_what_it_shows_in_the_order_in_which_it_does(
    qtbot: QtBot, busy: MainWindow, tmp_path: Path
) -> None:
    for number, manner in enumerate(each(busy)):
        letter = next(cell for cell in words(manner)[0] if cell)[:1]
        filtered(qtbot, manner, letter)
        choose(manner.menu(), "Sort by", manner.listing.names[-1])
        choose(manner.menu(), "Sort by", "The other way round")
        head, *rows = exported(qtbot, busy, manner, tmp_path / f"{number}.csv")
        assert tuple(head) == manner.listing.names
        expected = [[guarded(visible(cell)) for cell in row] for row in words(manner)]
        assert expected, manner.name
        assert rows == expected, manner.name
        assert busy.chooser.suggested == f"fall {manner.name}.csv"
        manner.line.clear()
        manner.view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)


def test_every_list_copies_its_row_and_all_that_it_shows(qtbot: QtBot, busy: MainWindow) -> None:
    clipboard = QGuiApplication.clipboard()
    for manner in each(busy):
        manner.view.enter()
        qtbot.keyClick(manner.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        row = manner.view.currentIndex().data(ROW_ROLE)
        assert clipboard.text().split("\t") == [" ".join(cell.split()) for cell in manner.listing.cells(row)]
        clipboard.clear()
        busy.actions_by_name["copy"].trigger()
        assert clipboard.text().split("\t")[0] == manner.listing.cells(row)[0], manner.name
        choose(manner.menu(), "Copy all rows shown")
        assert len(clipboard.text().split("\n")) == 1 + len(seen(manner.view)), manner.name


def test_in_a_text_the_selected_words_are_copied_as_before(qtbot: QtBot, reading: MainWindow) -> None:
    reading.activateWindow()
    reading.pair.focus_side(Side.LEFT)
    reading.pair.select(Side.LEFT, Span(0, 14))
    reading.actions_by_name["copy"].trigger()
    assert QGuiApplication.clipboard().text() == "Sammanfattning"


# What is written


def test_a_table_has_whole_passages_and_nothing_that_a_spreadsheet_runs(
    qtbot: QtBot, busy: MainWindow, tmp_path: Path
) -> None:
    panel = busy.lists.differences
    view = busy.session.view
    assert view
    whole = Finding(FindingKind.LEFT_PASSAGE, Span(0, len(LEFT) - 20), Span(0, 0))
    panel.set_rows([whole])
    assert panel.model.index(0, 1).data().endswith("…")
    (_head, row) = exported(qtbot, busy, panel.manner, tmp_path / "ut.csv")
    assert row[1] == " ".join(view.text(Side.LEFT).text[: len(LEFT) - 20].split())
    tags = exported(qtbot, busy, busy.lists.tags.manner, tmp_path / "etiketter.csv")
    assert "'=1+1" in [row[0] for row in tags]


def test_a_table_that_cannot_be_written_leaves_what_was_there(qtbot: QtBot, busy: MainWindow, tmp_path: Path) -> None:
    busy.chooser.path = tmp_path / "saknas" / "ut.csv"
    busy.lists.facts.manner.export_wanted.emit()
    qtbot.waitUntil(lambda: busy.messages.isVisible())
    assert "the folder is not there" in busy.messages.words.text()
    assert not busy.chooser.path.exists()


def test_a_file_name_without_a_suffix_gets_that_of_a_table(qtbot: QtBot, busy: MainWindow, tmp_path: Path) -> None:
    busy.chooser.path = tmp_path / "ut 1.5"
    busy.lists.facts.manner.export_wanted.emit()
    qtbot.waitUntil((tmp_path / "ut 1.5.csv").is_file)
    qtbot.waitUntil(lambda: busy.session.settled)


def test_a_list_that_changes_while_it_is_gathered_is_not_written(
    qtbot: QtBot, busy: MainWindow, tmp_path: Path
) -> None:
    told: list[str] = []
    busy.session.told.connect(told.append)
    busy.chooser.path = tmp_path / "ut.csv"
    busy.lists.facts.manner.export_wanted.emit()
    busy.lists.facts.set_rows(busy.lists.facts.model.rows[:1])
    assert told == ["The list changed before it was written. Export it again."]
    with qtbot.assertNotEmitted(busy.session.tasks.changed, wait=50):
        pass
    assert not busy.chooser.path.exists()


def test_the_act_exports_the_list_that_was_looked_at_last(qtbot: QtBot, busy: MainWindow, tmp_path: Path) -> None:
    busy.chooser.path = None
    for name, expected in (("facts", "Facts"), ("links", "Links"), ("documents", "Documents")):
        busy.actions_by_name[f"dock_{name}"].trigger()
        busy.actions_by_name["stop"].trigger()  # back to the text
        busy.actions_by_name["export_list"].trigger()
        assert busy.chooser.suggested == f"fall {expected}.csv"
    busy.lists.show("matches")  # as a click on its tab does
    qtbot.waitUntil(lambda: is_seen(busy.lists.matches))
    busy.actions_by_name["export_list"].trigger()
    assert busy.chooser.suggested == "fall Matches.csv"


def test_the_act_says_when_there_is_nothing_to_export(window: MainWindow) -> None:
    told: list[str] = []
    window.session.told.connect(told.append)
    window.actions_by_name["export_list"].trigger()
    assert told == ["There is no list to be seen. Go to one first."]


# What is special


def test_enter_in_the_filter_goes_to_the_first_row_that_is_left(qtbot: QtBot, busy: MainWindow) -> None:
    busy.lists.show("differences")
    panel = busy.lists.differences
    busy.session.choose_finding(None)
    panel.filter.setText(panel.model.cells(panel.model.rows[2])[1][:20])
    first = panel.model.shown[0]
    qtbot.keyClick(panel.filter, Qt.Key.Key_Return)
    assert panel.view.hasFocus()
    assert busy.session.finding == first


def test_a_tag_cannot_be_moved_in_an_order_that_is_not_its_own(qtbot: QtBot, busy: MainWindow) -> None:
    busy.lists.go_to("tags")
    panel = busy.lists.tags
    before = panel.model.tags
    choose(panel.manner.menu(), "Sort by", "Tag")
    assert [index.data() for index in seen(panel.view)] == ["=1+1", "Zon", "Åtgärd", "Ärende"]
    assert not panel.view.dragEnabled()
    told: list[str] = []
    busy.session.told.connect(told.append)
    panel.choose(before[1].id)
    qtbot.keyClick(panel.view, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert panel.model.tags == before
    assert "own order" in told[0]
    choose(panel.manner.menu(), "Sort by", "In the list’s own order")
    assert panel.view.dragEnabled()
    qtbot.keyClick(panel.view, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert panel.model.tags != before


def test_the_chosen_row_stays_chosen_when_a_list_is_sorted_and_filtered(busy: MainWindow) -> None:
    panel = busy.lists.matches
    row = panel.model.rows[1]
    panel.choose(row)
    panel.view.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert panel.current() == row
    panel.filter.setText(panel.model.cells(row)[1][:8])
    assert panel.current() == row
    panel.filter.setText("no such words")
    assert panel.current() is None
