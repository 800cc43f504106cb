"""What a new user does in the first ten minutes, and what must not come of it."""

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from motsvar.core.span import Side, Span
from motsvar.ui.main_window import MainWindow
from motsvar.ui.panels.name_edit import NameEdit

LEFT_BUTTON = Qt.MouseButton.LeftButton


def test_a_theme_is_ticked_and_unticked_by_a_click_on_its_box(qtbot: QtBot, reading: MainWindow) -> None:
    panel, before = reading.lists.themes, reading.session.ticked
    row = panel.view.visualRect(panel.view.model().index(0, 0))
    box = QPoint(row.left() + 12, row.center().y())
    for expected in (False, True):
        qtbot.mouseClick(panel.view.viewport(), LEFT_BUTTON, pos=box)
        qtbot.waitUntil(lambda: not panel._toggled.isActive())
        assert (panel.model.rows[0].label in reading.session.ticked) is expected
    assert set(reading.session.ticked) == set(before)


def test_choosing_a_theme_again_goes_to_its_next_occurrence(reading: MainWindow) -> None:
    told: list[str] = []
    reading.session.told.connect(told.append)
    index = reading.lists.themes.view.model().index(0, 0)
    for _ in range(2):
        reading.lists.themes.view.activated.emit(index)
    assert "occurrence 1" in told[0]
    assert "occurrence 2" in told[1]


def test_a_click_elsewhere_lets_go_of_the_annotation(reading: MainWindow) -> None:
    """Else the next digit would tag words that are out of sight."""
    annotating = reading.session.annotating
    reading.pair.select(Side.LEFT, Span(0, 14))
    annotating.tag_by_name("Viktigt")
    reading.pair.select(Side.LEFT, Span(40, 40))
    reading.pair.clicked.emit(Side.LEFT, 40)
    annotating.tag_by_digit(1)
    assert [len(a.tags) for a in annotating.annotations] == [1]


def test_a_rename_that_fails_changes_nothing_and_says_why(qtbot: QtBot, reading: MainWindow) -> None:
    annotating = reading.session.annotating
    for name in ("Ett", "Två"):
        annotating.tag_by_name(name)
    reading.pair.select(Side.LEFT, Span(0, 14))
    reading.lists.tags.view.setCurrentIndex(reading.lists.tags.view.model().index(0, 0))
    reading.lists.tags.rename(reading.session.acts.tags[0])
    line = reading.lists.tags.view.findChild(NameEdit)
    assert line
    line.setText(reading.session.acts.tags[1].name)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert reading.messages.isVisible()
    assert {tag.name for tag in reading.session.acts.tags} == {"Ett", "Två"}
    assert annotating.annotations == ()


def test_undo_while_writing_shows_in_the_note(reading: MainWindow) -> None:
    reading.pair.select(Side.LEFT, Span(0, 14))
    reading.begin_note()
    reading.lists.notes.edit.setPlainText("en tanke")
    reading.session.acts.undo()
    assert reading.lists.notes.edit.toPlainText() == ""
    reading.session.acts.redo()
    assert reading.lists.notes.edit.toPlainText() == "en tanke"


def test_zoom_is_as_it_was_when_the_window_comes_back(open_window: object, reading: MainWindow) -> None:
    reading.zoom(2)
    reading.close()
    assert open_window().remembered.zoom == 2


def test_the_fields_of_the_filter_can_be_read_in_a_low_window(qtbot: QtBot, reading: MainWindow) -> None:
    """Unfolded, they need more room than the list has: it is scrolled, and they are not squeezed flat."""
    reading.resize(1280, 720)
    reading.lists.go_to("notes")
    bar = reading.lists.notes.bar
    bar.more.click()
    qtbot.waitUntil(lambda: bar.tag.height() > bar.fontMetrics().height())
