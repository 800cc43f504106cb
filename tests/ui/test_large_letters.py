"""In letters twice as large the window fits a small screen, and what finds no room gives way in a known manner."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from motsvar.core.span import Side, Span
from motsvar.ui.giving_way import EndingLabel, Scrolled
from motsvar.ui.main_window import MainWindow
from support.windows import compared

LARGE = 20
"""Points: the letters of a desktop at 200 %."""


@pytest.fixture
def large_letters(qapp: QApplication) -> Iterator[None]:
    before = QFont(qapp.font())
    large = QFont(before)
    large.setPointSize(LARGE)
    qapp.setFont(large)
    yield
    qapp.setFont(before)


@pytest.fixture
def large(
    large_letters: None, qtbot: QtBot, open_window: Callable[[], MainWindow], tmp_path: Path, files: list[Path]
) -> MainWindow:
    """A window in large letters, with two texts in it."""
    made = open_window()
    assert made.session.new_case(tmp_path / "stor.motsvar")
    made.open_paths(files)
    compared(qtbot, made)
    return made


def test_the_window_fits_a_small_screen(large: MainWindow) -> None:
    large.pair.select(Side.LEFT, Span(0, 14))
    large.session.annotating.tag_by_name("Viktigt")
    large.find_bar.begin()
    for name in large.docks:
        large.lists.show(name)
        least = large.minimumSizeHint()
        assert least.width() <= 1280
        assert least.height() <= 720


def test_the_status_line_holds_its_letters(large: MainWindow) -> None:
    line = large.statusBar().finding
    assert line.text()
    assert line.height() >= line.fontMetrics().height()


def test_the_badges_hold_their_letters(large: MainWindow) -> None:
    for header in large.binding.headers.values():
        assert header.badge.width() > header.badge.fontMetrics().height()


def test_the_texts_have_the_letters_of_the_desktop(large: MainWindow) -> None:
    assert large.pair.pane(Side.LEFT).document().defaultFont().pointSize() == LARGE


def test_other_letters_of_the_desktop_are_followed_at_once(reading: MainWindow) -> None:
    pane = reading.pair.pane(Side.LEFT)
    before = pane.document().defaultFont().pointSizeF()
    font = QFont(reading.pair.font())
    font.setPointSizeF(before + 6)
    reading.pair.setFont(font)
    assert pane.document().defaultFont().pointSizeF() == before + 6
    reading.zoom(1)
    assert pane.document().defaultFont().pointSizeF() == before + 7


def test_a_line_that_is_cut_is_told_by_its_tip_as_plain_words(qtbot: QtBot) -> None:
    label = EndingLabel()
    qtbot.addWidget(label)
    label.setText("<b>fet</b> & mycket mer än så")
    label.show()
    label.resize(label.sizeHint())
    assert label.toolTip() == ""
    label.resize(60, label.height())
    assert "&lt;b&gt;fet&lt;/b&gt; &amp; mycket" in label.toolTip()
    assert label.text().startswith("<b>")


def test_a_tall_panel_is_scrolled_to_what_has_the_keyboard(large: MainWindow) -> None:
    large.resize(1280, 720)
    large.activateWindow()
    large.lists.show("notes")
    area = large.docks["notes"].widget()
    assert isinstance(area, Scrolled)
    field = large.lists.notes.edit
    area.ensureWidgetVisible(field)
    assert not field.visibleRegion().isEmpty()


def test_nothing_moves_by_itself(reading: MainWindow) -> None:
    assert not reading.desk.isAnimated()
    assert not any(panel.view.isAnimated() for panel in (reading.lists.tags, reading.lists.differences))
