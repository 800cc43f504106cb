"""Five steps that point at the window, are in nobody's way, and come by themselves once."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from motsvar.core.span import Side
from motsvar.ui.keyboard.shortcuts import Shortcuts
from motsvar.ui.language import Language
from motsvar.ui.main_window import MainWindow
from motsvar.ui.regions import is_seen
from motsvar.ui.tour.tour_place import GAP, place_beside
from motsvar.ui.tour.tour_steps import STEPS
from support.windows import compared

ROOM = QRect(0, 0, 1280, 720)
BUBBLE = QSize(300, 160)


def settle() -> None:
    for _ in range(5):
        QApplication.processEvents()


@pytest.fixture
def touring(reading: MainWindow) -> MainWindow:
    reading.activateWindow()
    reading.actions_by_name["tour"].trigger()
    settle()
    return reading


def number(window: MainWindow) -> int:
    """The step that is shown, from 1."""
    return next(at for at in range(1, STEPS + 1) if window.tour.bubble.number.text() == f"Step {at} of {STEPS}")


def test_it_goes_by_keys_from_step_to_step_and_ends_where_it_began(qtbot: QtBot, touring: MainWindow) -> None:
    bubble = touring.tour.bubble
    assert QApplication.focusWidget() is bubble
    seen = [number(touring)]
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Right):
        qtbot.keyClick(bubble, key)
        seen.append(number(touring))
    assert seen == [1, 2, 3, 2, 3, 4]
    qtbot.keyClick(bubble, Qt.Key.Key_Right)
    assert bubble.next_button.text() == "Done"
    qtbot.keyClick(bubble, Qt.Key.Key_Return)
    settle()
    assert not touring.tour.is_shown
    assert not touring.tour.outline.isVisible()
    assert QApplication.focusWidget() is touring.pair.pane(Side.LEFT)


def test_the_arrows_do_the_same_on_a_button_and_enter_presses_it(qtbot: QtBot, touring: MainWindow) -> None:
    bubble = touring.tour.bubble
    bubble.next_button.setFocus()
    qtbot.keyClick(bubble.next_button, Qt.Key.Key_Right)
    qtbot.keyClick(bubble.next_button, Qt.Key.Key_Return)
    assert number(touring) == 3
    bubble.back_button.setFocus()
    qtbot.keyClick(bubble.back_button, Qt.Key.Key_Return)
    assert number(touring) == 2
    qtbot.keyClick(bubble.back_button, Qt.Key.Key_Escape)
    assert not touring.tour.is_shown


def test_escape_ends_it_from_the_text_too_and_lets_go_of_nothing_else(qtbot: QtBot, touring: MainWindow) -> None:
    touring.session.step_finding(1)
    touring.pair.focus_side(Side.RIGHT)
    touring.actions_by_name["stop"].trigger()
    assert not touring.tour.is_shown
    assert touring.session.finding is not None
    assert QApplication.focusWidget() is touring.pair.pane(Side.RIGHT)


def test_each_step_outlines_a_part_that_is_seen_and_the_bubble_lies_inside_the_window(touring: MainWindow) -> None:
    tour = touring.tour
    for width in (1280, 900):
        touring.resize(width, 720)
        tour.begin()
        for at in range(STEPS):
            settle()
            part = tour._steps[at].part()
            assert not part.isEmpty()
            assert tour.outline.geometry().contains(part.intersected(touring.rect()))
            assert touring.rect().contains(tour.bubble.geometry())
            assert tour.bubble.height() >= tour.bubble.heightForWidth(tour.bubble.width())
            if at:
                assert not tour.bubble.geometry().intersects(part)
            tour.step(1)
        assert not tour.is_shown


def test_it_follows_the_window_when_that_is_resized(touring: MainWindow) -> None:
    touring.tour.step(1)
    touring.tour.step(1)
    settle()
    before = touring.tour.outline.geometry()
    touring.resize(touring.width() - 150, touring.height())
    settle()
    assert touring.tour.outline.geometry().right() == before.right() - 150
    assert touring.rect().contains(touring.tour.bubble.geometry())


def test_the_lists_are_in_front_again_that_were_before(touring: MainWindow) -> None:
    tour = touring.tour
    tour.end()
    touring.lists.show("facts")
    touring.lists.show("legend")
    settle()
    before = {name for name, dock in touring.docks.items() if is_seen(dock)}
    tour.begin()
    for dock in ("", "differences", "themes", "tags", "history"):
        settle()
        assert not dock or is_seen(touring.docks[dock])
        tour.step(1)
    settle()
    assert {name for name, dock in touring.docks.items() if is_seen(dock)} == before


def test_work_goes_on_beneath_it(qtbot: QtBot, touring: MainWindow) -> None:
    pane = touring.pair.pane(Side.LEFT)
    touring.pair.focus_side(Side.LEFT)
    qtbot.keyClick(pane, Qt.Key.Key_Down)
    qtbot.keyClick(pane, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    touring.session.annotating.tag_by_name("Viktigt")
    assert len(touring.session.annotating.annotations) == 1
    assert touring.tour.is_shown
    assert not touring.tour.bubble.isModal()


def test_f6_reaches_it(touring: MainWindow) -> None:
    touring.pair.focus_side(Side.LEFT)
    touring.regions.step(-1)
    assert QApplication.focusWidget() is touring.tour.bubble


def test_a_screen_reader_is_told_each_step(qtbot: QtBot, reading: MainWindow) -> None:
    said: list[str] = []
    reading.announcer._send = lambda words, _urgent: said.append(words)
    reading.announcer.say()
    said.clear()
    reading.tour.begin()
    reading.announcer.say()
    assert said[-1].startswith("Step 1 of 5. Two texts, and what joins them. ")
    reading.tour.step(1)
    reading.announcer.say()
    assert said[-1].startswith("Step 2 of 5. From difference to difference. Alt+Down goes")
    assert reading.tour.bubble.accessibleName()
    assert said[-1] == reading.tour.bubble.accessibleDescription()


def test_its_words_name_the_keys_as_the_user_has_them(touring: MainWindow) -> None:
    own = touring.keys.shortcuts
    touring.keys.set(Shortcuts(own.acts, {"next_difference": ("Ctrl+Alt+J",), "previous_difference": ()}))
    touring.tour.begin()
    touring.tour.step(1)
    assert "Ctrl+Alt+J goes to the next" in touring.tour.bubble.words.text()
    assert "‹ Previous to the one before" in touring.tour.bubble.words.text()


def test_its_labels_take_plain_text_alone(touring: MainWindow) -> None:
    labels = touring.tour.bubble.findChildren(QLabel)
    assert len(labels) == 3
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


def test_it_comes_by_itself_after_the_very_first_comparison_and_never_again(
    qtbot: QtBot, open_window: Callable[[], MainWindow], files: list[Path], tmp_path: Path
) -> None:
    first = open_window()
    first.open_at_start([tmp_path / "ny.db", *files] if first.session.new_case(tmp_path / "ny.db") else files)
    compared(qtbot, first)
    assert first.tour.is_shown
    assert first.isVisible()
    assert not first.tour.bubble.hasFocus()
    first.close()
    second = open_window()
    second.open_at_start([tmp_path / "ny.db"])
    compared(qtbot, second)
    assert not second.tour.is_shown


def test_a_later_comparison_does_not_bring_it(qtbot: QtBot, touring: MainWindow) -> None:
    touring.tour.end()
    touring.session.swap()
    compared(qtbot, touring)
    touring.session.compare()
    compared(qtbot, touring)
    assert not touring.tour.is_shown


def test_from_the_start_page_it_opens_the_sample_case(qtbot: QtBot, window: MainWindow) -> None:
    window.start.tour.emit()
    compared(qtbot, window)
    assert "Sample case" in window.windowTitle()
    assert window.tour.is_shown
    window.actions_by_name["start_page"].trigger()
    assert not window.tour.is_shown


def test_each_step_fits_in_both_languages(qtbot: QtBot, language: Language, reading: MainWindow) -> None:
    reading.tour.begin()
    titles = set()
    for _ in range(STEPS):
        bubble = reading.tour.bubble
        settle()
        titles.add(bubble.title.text())
        for button in (bubble.skip_button, bubble.back_button, bubble.next_button):
            assert button.width() >= button.sizeHint().width() or button.isHidden()
        reading.tour.step(1)
    assert len(titles) == STEPS
    assert ("Themes" in titles) is (language is Language.ENGLISH)


@pytest.mark.parametrize(
    ("part", "side"),
    [
        (QRect(0, 100, 200, 400), "right"),
        (QRect(1000, 100, 280, 400), "left"),
        (QRect(0, 30, 1280, 40), "below"),
        (QRect(0, 500, 1280, 200), "above"),
        (QRect(10, 30, 250, 40), "below"),
        (QRect(0, 0, 1280, 720), "on"),
    ],
)
def test_the_bubble_stands_where_there_is_room(part: QRect, side: str) -> None:
    there = place_beside(part, BUBBLE, ROOM)
    assert there.size() == BUBBLE
    assert ROOM.adjusted(GAP, GAP, -GAP, -GAP).contains(there)
    found = {
        "right": there.left() > part.right(),
        "left": there.right() < part.left(),
        "below": there.top() > part.bottom(),
        "above": there.bottom() < part.top(),
        "on": part.contains(there),
    }
    assert found[side]
