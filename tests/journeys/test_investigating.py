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
    assert desk.chosen == "≠ | 3 March 2025 | 10 March 2025 | date"
    while "amount" not in desk.chosen:
        desk.press("Down")
    assert desk.chosen == "≠ | 1,400,000 SEK | 2,300,000 SEK | amount"
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


def test_13_see_what_each_says_nothing_of_and_read_it_where_it_stands(answers: Desk) -> None:
    desk = answers
    desk.wait_for_comparison()
    desk.find_act("view silence")
    desk.wait_until(lambda: desk.at == "Silence")
    rows = desk.rows("silence")
    assert rows[0].startswith("∅ A | demand: att en oberoende utvärdering")
    assert any(row.startswith("“ A | demand:") for row in rows), "A only quotes one"
    assert "∅ B | section: Konsekvenser för barn" in rows
    desk.press("Down")
    assert desk.told.startswith(f"1 of {len(rows)}: A does not speak of it. B page 3, line 13 · its place in A: page 3")
    while "Konsekvenser" not in desk.chosen:
        desk.press("Down")
    desk.press("Esc")
    assert desk.is_in_text
    assert desk.caret_is_seen()
    assert (desk.side, desk.line) == (Side.LEFT, "Konsekvenser för barn"), "on the side that speaks"

    desk.find_act("view silence")
    desk.wait_until(lambda: desk.at == "Silence")
    desk.press("Shift+Tab")
    assert desk.at == "Kind of silence"
    desk.press("f")  # fact
    desk.press("Shift+Tab")
    assert desk.at == "Who is silent"
    desk.press("b")
    desk.press("Tab", "Tab", "Home")
    facts = desk.rows("silence")
    assert any(row.startswith("∅ B | date:") for row in facts)
    assert all(row.startswith("∅ B") and "section:" not in row and "passage:" not in row for row in facts)


def test_14_go_through_a_fact_and_tag_every_place_of_it(answers: Desk) -> None:
    desk = answers
    desk.press("Ctrl+5", "Shift+Tab", "=")
    assert desk.at == "Where the fact stands"
    desk.press("Tab", "Home")
    desk.press("/", *"2025/0417", "Return")
    assert desk.chosen.startswith("= | KS 2025/0417")
    first = desk.told
    assert first.startswith("KS 2025/0417: A ")
    desk.press("Return")
    assert desk.told != first
    desk.press("Shift+F10", "t")
    assert desk.told.endswith("have the tag “KS 2025/0417”. Undo takes it back.")
    assert any("KS 2025/0417" in row for row in desk.rows("tags"))
    desk.press("Ctrl+Z")
    assert not any("KS 2025/0417" in row for row in desk.rows("tags"))
