"""Everything can be reached by keyboard, has a name for who does not see it, and nothing holds the keyboard fast."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from motsvar.core.errors import MotsvarError
from motsvar.core.span import Side, Span
from motsvar.ui.backups_dialog import BackupsDialog
from motsvar.ui.main_window import MainWindow
from motsvar.ui.pair.connectors import Gutter
from motsvar.ui.pair.overview import Overview
from motsvar.ui.panels.name_edit import NameEdit
from motsvar.ui.regions import holds, is_seen

MOST = 200
"""Steps of Tab after which it is stuck."""


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def nameless(whole: QWidget) -> list[str]:
    """Widgets that take the keyboard and have no name; containers that hand it on are none."""
    takes = [w for w in whole.findChildren(QWidget) if w.focusPolicy() != Qt.FocusPolicy.NoFocus and not w.isWindow()]
    return [f"{type(w).__name__} in {type(w.parent()).__name__}" for w in takes if not name_of(w)]


def way_of_tab(
    qtbot: QtBot, window: MainWindow, back: bool = False, look: Callable[[QWidget], None] = lambda _widget: None
) -> list[QWidget]:
    """The widgets that Tab goes through from the left text until it is there again; each is looked at."""
    window.activateWindow()
    window.pair.focus_side(Side.LEFT)
    way: list[QWidget] = []
    modifier = Qt.KeyboardModifier.ShiftModifier if back else Qt.KeyboardModifier.NoModifier
    for _ in range(MOST):
        focus = QApplication.focusWidget()
        if focus in way:
            return way
        way.append(focus)
        look(focus)
        qtbot.keyClick(focus, Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab, modifier)
    return way


def test_every_widget_that_takes_the_keyboard_has_a_name(reading: MainWindow) -> None:
    reading.find_bar.begin()
    reading.session.failed.emit(MotsvarError("Something.", "Do this."))
    reading.pair.select(Side.LEFT, Span(0, 14))
    reading.session.annotating.tag_by_name("Viktigt")
    assert nameless(reading) == []


def test_every_widget_of_the_dialogs_has_a_name(qtbot: QtBot, reading: MainWindow) -> None:
    dialog = BackupsDialog((), reading)
    assert nameless(dialog) == []
    dialog.deleteLater()


def test_tab_goes_through_everything_and_comes_back(qtbot: QtBot, reading: MainWindow) -> None:
    chosen = (reading.session.finding, reading.session.annotating.chosen, reading.session.ticked)
    way = way_of_tab(qtbot, reading)
    assert len(way) < MOST
    headers = reading.binding.headers
    texts = [reading.pair.pane(Side.LEFT), headers[Side.RIGHT].menu_button, reading.pair.pane(Side.RIGHT)]
    assert way[:3] == texts
    assert way[-1] is headers[Side.LEFT].menu_button
    for name, dock in reading.docks.items():
        assert any(holds(dock, widget) for widget in way), name
    assert (reading.session.finding, reading.session.annotating.chosen, reading.session.ticked) == chosen


def test_tab_backwards_goes_the_same_way(qtbot: QtBot, reading: MainWindow) -> None:
    assert set(way_of_tab(qtbot, reading)) == set(way_of_tab(qtbot, reading, back=True))


def test_the_keyboard_is_never_where_nobody_sees_it(qtbot: QtBot, reading: MainWindow) -> None:
    hidden: list[str] = []

    def look(now: QWidget) -> None:
        QApplication.processEvents()
        if not is_seen(now) and reading.isAncestorOf(now):
            hidden.append(name_of(now))

    assert len(way_of_tab(qtbot, reading, look=look)) > 20
    assert hidden == []


def test_f6_goes_round_the_texts_and_the_lists_and_back(qtbot: QtBot, reading: MainWindow) -> None:
    reading.activateWindow()
    reading.pair.focus_side(Side.LEFT)
    forth = []
    for _ in range(20):
        forth.append(QApplication.focusWidget())
        reading.actions_by_name["next_part"].trigger()
        if QApplication.focusWidget() is forth[0]:
            break
    assert forth[1] is reading.pair.pane(Side.RIGHT)
    for name in ("documents", "tags", "themes", "notes"):
        assert any(holds(reading.docks[name], widget) for widget in forth), name
    reading.actions_by_name["previous_part"].trigger()
    assert QApplication.focusWidget() is forth[-1]


def test_f6_reaches_what_stands_above_the_texts(reading: MainWindow) -> None:
    reading.activateWindow()
    reading.find_bar.begin()
    reading.session.failed.emit(MotsvarError("Something.", "Do this."))
    reading.pair.focus_side(Side.LEFT)
    reached = []
    for _ in range(20):
        reading.regions.step(-1)
        reached.append(QApplication.focusWidget())
    assert reading.find_bar.line in reached
    assert reading.messages.close_button in reached


@pytest.mark.parametrize("number", range(12))
def test_every_list_is_reached_by_its_act_and_escape_goes_back_to_the_text(reading: MainWindow, number: int) -> None:
    reading.activateWindow()
    reading.pair.focus_side(Side.RIGHT)
    name = list(reading.docks)[number]
    reading.actions_by_name[f"dock_{name}"].trigger()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert holds(reading.docks[name], focus)
    reading.actions_by_name["stop"].trigger()
    assert QApplication.focusWidget() is reading.pair.pane(Side.RIGHT)


def test_lists_say_how_many_rows_they_have(reading: MainWindow) -> None:
    panel = reading.lists.differences
    assert panel.view.accessibleDescription() == f"{len(panel.model.rows)} in all"
    panel.filter.setText("no such words")
    said = f"0 of {len(panel.model.rows)} shown. Nothing has these words"
    assert panel.view.accessibleDescription().startswith(said)


def test_pictures_for_the_mouse_stay_out_of_the_way_and_name_their_keys(reading: MainWindow) -> None:
    pictures = [*reading.pair.findChildren(Overview), *reading.pair.findChildren(Gutter)]
    assert len(pictures) == 3
    for picture in pictures:
        assert picture.focusPolicy() is Qt.FocusPolicy.NoFocus
        assert picture.accessibleName()
        assert "keyboard" in picture.accessibleDescription()


def test_escape_while_renaming_takes_no_name(qtbot: QtBot, reading: MainWindow) -> None:
    reading.activateWindow()
    reading.session.annotating.tag_by_name("Ett")
    reading.lists.go_to("tags")
    reading.lists.tags.rename(reading.session.acts.tags[0])
    line = reading.lists.tags.view.findChild(NameEdit)
    assert line
    line.setText("Två")
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert [tag.name for tag in reading.session.acts.tags] == ["Ett"]
