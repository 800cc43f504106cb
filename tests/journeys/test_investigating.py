"""What the motion asks, which figures disagree, and what was written where. By keys alone."""

from motsvar.core.span import Side
from support.desk import TEXTS, Desk


def test_9_mark_the_motion_see_what_is_not_answered_and_read_it(answers: Desk) -> None:
    desk = answers
    desk.press("Ctrl+1", "Home")
    assert "motion.txt" in desk.chosen
    assert "(motion)" in desk.chosen, "it says so itself"
    desk.press("Alt+O", "m")
    desk.wait_for_comparison()
    assert desk.at == "Documents"
    assert not any("(motion)" in row for row in desk.rows("documents"))
    desk.press("Alt+O", "m")
    desk.wait_for_comparison()
    assert any("(motion)" in row for row in desk.rows("documents"))
    desk.press("Ctrl+7")
    unanswered = [row for row in desk.rows("demands") if "not addressed" in row]
    assert len(unanswered) == 1
    assert "utvärdering" in unanswered[0]
    while desk.keys.at != "Demands" or desk.chosen not in unanswered:
        desk.press("Down")
    desk.press("Esc")
    assert desk.at == TEXTS[Side.RIGHT], "only B answers"
    assert desk.caret_is_seen()

    desk.press("Shift+F9", "F6")
    assert desk.at == "Text of the motion"
    desk.press("Ctrl+Home")
    pane = desk.window.reference.text.pane
    desk.press("Return")
    assert desk.told == "Neither text quotes these words of the motion."
    while not pane.textCursor().block().text()[pane.textCursor().positionInBlock() :].startswith("Mötesplatsen ska"):
        desk.press("Ctrl+Right")
    desk.press("Return", "Esc")
    assert desk.is_in_text
    assert desk.caret_is_seen()
    assert "Mötesplatsen ska vara" in desk.line
    desk.press("F6" if desk.side is Side.RIGHT else "Shift+F6")
    desk.press("Shift+F9")
    assert desk.is_in_text
    assert not pane.isVisible()


def test_10_find_the_contradictions_and_words_across_reading_errors(answers: Desk) -> None:
    desk = answers
    desk.press("Ctrl+5", "Down")
    assert desk.chosen == "≠ | 2025-03-03 | 2025-03-10 | date"
    while "amount" not in desk.chosen:
        desk.press("Down")
    assert desk.chosen == "≠ | 1400000 SEK | 2300000 SEK | amount"
    desk.press("Esc")
    assert desk.caret_is_seen()
    desk.press(*["Shift+Right"] * 3)
    here = desk.selected
    desk.press("Ctrl+F6", *["Shift+Right"] * 3)
    assert {here, desk.selected} == {"1,4", "2,3"}

    desk.press("Ctrl+F", *"MOTESPLATS for unga", "Return")
    count = desk.window.find_bar.count.text()
    assert count.startswith("1 of ")
    desk.press("F3", "F3")
    assert desk.window.find_bar.count.text() == count.replace("1 of", "3 of")
    desk.press("Shift+F3")
    assert desk.at == "Find in both texts", "the keyboard stays where one types"
    desk.press("Esc")
    assert desk.is_in_text
    assert desk.caret_is_seen()
    assert desk.selected.casefold() == "mötesplats för unga"
