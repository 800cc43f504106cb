"""The beginning of the day in the Swedish window, by the letters of its menus."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from motsvar.ui.language import Language
from motsvar.ui.main_window import MainWindow
from support.desk import Desk


@pytest.fixture
def bord(
    swedish_window: Language, qtbot: QtBot, open_window: Callable[[], MainWindow], files: list[Path], tmp_path: Path
) -> Desk:
    """Two documents opened in a case of one's own."""
    window = open_window()
    window.open_at_start()
    desk = Desk(qtbot, window)
    window.chooser.path, window.chooser.paths = tmp_path / "badhus.motsvar", files
    desk.press("Alt+Ä", "n")
    desk.press("Alt+Ä", "d")
    desk.wait_for_comparison()
    return desk


def test_1_and_2_open_two_documents_and_go_through_the_differences(bord: Desk) -> None:
    assert bord.is_in_text
    assert "5 skillnader" in bord.difference
    bord.press("Alt+Down", "Alt+Down")
    assert bord.difference.startswith("Skillnad 2 av 5")
    bord.press("Alt+G", "f")
    assert bord.difference.startswith("Skillnad 1 av 5")
    bord.press("Alt+V", "c", "e")
    assert "av 7" in bord.window.tools.counter.text()
    bord.press("Ctrl+4", "Esc")
    assert bord.is_in_text


def test_5_tag_by_name_by_digit_and_from_the_words_and_colour_the_tag(bord: Desk) -> None:
    bord.select_words("Kostnaden")
    bord.press("Alt+M", "e", *"Ökade kostnader", "Return", "Esc")
    assert bord.rows("tags") == ["Ökade kostnader | 1 | 1"]
    bord.press("Ctrl+Home")
    bord.select_words("badhus")
    bord.press("1", "v")
    assert [row.split(" | ")[0] for row in bord.rows("tags")] == ["Ökade kostnader", "badhus"]
    before = bord.window.session.acts.tags[0].colour
    bord.press("Ctrl+2", "Home", "Menu", "f", "Down", "Down", "Return")
    assert bord.window.session.acts.tags[0].colour != before
    bord.press("Esc")
    assert bord.is_in_text
