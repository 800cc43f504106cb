"""Opening two documents, and going through what they share and where they differ. By keys alone."""

from pathlib import Path

from motsvar.core.span import Side
from support.desk import TEXTS, Desk


def test_1_open_two_documents_in_a_new_case_and_see_what_they_share(
    start: Desk, files: list[Path], tmp_path: Path
) -> None:
    assert start.at == "Open two documents…"
    start.window.chooser.path = tmp_path / "badhus.motsvar"
    start.press("Tab")
    assert start.at == "Recent cases"
    start.press("Tab")
    assert start.at == "New case…"
    start.press("Return")
    assert "badhus" in start.window.windowTitle()

    start.window.chooser.paths = files
    start.press("Alt+C", "d")
    start.wait_for_comparison()
    assert start.at == TEXTS[Side.LEFT]
    assert "100 % of A and 100 % of B correspond · 5 differences" in start.difference

    start.press("Ctrl+1")
    assert start.rows("documents") == ["A | öst.txt", "B | väst 😀.txt"]
    start.press("Ctrl+8")
    assert len(start.rows("matches")) == 6
    start.press("Down", "Down")
    assert "misread" in start.chosen
    start.press("Esc")
    assert start.is_in_text


def test_2_go_through_the_differences_and_back_without_reading_errors(desk: Desk) -> None:
    for number in range(1, 6):
        desk.press("Alt+Down")
        assert desk.difference.startswith(f"Difference {number} of 5")
        assert desk.is_in_text
        assert desk.caret_is_seen()
    desk.press("Alt+Down")
    assert desk.told == "That was the last difference."
    desk.press("Alt+Up")
    assert desk.difference.startswith("Difference 4 of 5")

    desk.press("F8")
    assert "of 7" in desk.window.tools.counter.text()
    desk.press("Ctrl+4")
    assert desk.at == "Differences"
    misread = [row for row in desk.rows("differences") if "misread" in row]
    assert len(misread) == 2
    desk.press("Shift+Tab", *"misread")
    assert desk.at == "Filter: Differences"
    assert desk.rows("differences") == misread
    desk.press("Down")
    assert desk.chosen in misread
    desk.press("Shift+Tab", "Ctrl+A", "Backspace")
    desk.press("F8", "Esc", "Esc")
    assert desk.is_in_text
    assert "of 5" in desk.window.tools.counter.text()


def test_2_words_are_selected_where_a_step_has_led(desk: Desk) -> None:
    """Who steps to a difference and selects words means words there."""
    desk.press("Alt+Down")
    desk.press(*["Shift+Right"] * 3)
    assert desk.selected == "300"
    desk.press("Right", "Ctrl+F6", *["Shift+Right"] * 3)
    assert desk.side is Side.RIGHT
    assert desk.selected == "450"


def test_3_jump_to_the_counterpart_see_a_moved_match_face_to_face_and_go_back(answers: Desk) -> None:
    desk = answers
    desk.press("Ctrl+F", *"unga ska själva", "Return", "Esc")
    assert desk.at == TEXTS[Side.LEFT]
    assert desk.caret_is_seen()
    desk.press("Ctrl+Shift+G")
    assert desk.at == TEXTS[Side.RIGHT]
    assert desk.selected.startswith("Unga ska själva")
    left, right = desk.heights()
    assert abs(left - right) <= 1
    desk.press("Ctrl+Shift+G")
    assert desk.at == TEXTS[Side.LEFT]
    assert desk.selected.startswith("Unga ska själva")

    desk.press("Ctrl+Home", "Alt+Down")
    while "stands elsewhere" not in desk.difference:
        desk.press("Alt+Down")
    left, right = desk.heights()
    assert abs(left - right) <= 1
    desk.press("Esc")
    assert "correspond" in desk.difference
    assert desk.is_in_text
    assert desk.caret_is_seen()
