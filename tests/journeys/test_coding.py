"""Themes, tags and notes. By keys alone."""

from motsvar.core.span import Side
from support.desk import TEXTS, Desk


def test_4_follow_a_theme_tag_it_everywhere_and_undo_with_one_key(desk: Desk) -> None:
    desk.press("Ctrl+3", "Down")
    theme = desk.chosen.split(" | ")[0]
    desk.press("Space")
    assert theme not in desk.window.session.ticked
    desk.press("Space", "Return")
    assert desk.told == f"{theme}: occurrence 1 of 6, in A"
    desk.press("Esc")
    assert desk.at == TEXTS[Side.LEFT]
    desk.press("Alt+Right", "Alt+Right", "Alt+Right")
    assert desk.told == f"{theme}: occurrence 4 of 6, in B"
    assert desk.at == TEXTS[Side.RIGHT]
    assert desk.caret_is_seen()
    desk.press("Alt+Left")
    assert desk.at == TEXTS[Side.LEFT]

    desk.find_act("tag every")
    assert desk.told == f"6 passages have the tag “{theme}”. Undo takes it back."
    assert desk.rows("tags") == [f"{theme} | 1 | 6"]
    assert desk.is_in_text
    desk.press("Ctrl+Z")
    assert desk.rows("tags") == []
    assert desk.rows("notes") == []


def test_5_tag_by_name_by_digit_and_in_vivo_change_the_tag_and_take_it_off(desk: Desk) -> None:
    desk.select_words("Kostnaden")
    desk.press("t")
    assert desk.at == "Find or make a tag"
    desk.press(*"Ökade kostnader på sikt", "Return")
    assert desk.rows("tags") == ["Ökade kostnader på sikt | 1 | 1"]
    assert desk.is_in_text
    assert desk.selected == "Kostnaden"

    desk.press("Ctrl+Home")
    desk.select_words("badhus")
    desk.press("1")
    assert desk.rows("tags") == ["Ökade kostnader på sikt | 1 | 2"]
    desk.press("1")
    assert desk.rows("tags") == ["Ökade kostnader på sikt | 1 | 1"], "a second time takes it off"
    desk.press("v")
    assert [row.split(" | ")[0] for row in desk.rows("tags")] == ["Ökade kostnader på sikt", "badhus"]

    desk.press("Ctrl+2", "Home")
    assert desk.chosen.startswith("Ökade")
    desk.press("F2")
    assert desk.at == "New name of the tag"
    desk.press("Ctrl+A", *"Hårda år", "Return")
    assert desk.at == "Tags"
    assert desk.chosen.startswith("Hårda år")
    before = desk.window.session.acts.tags[0].colour
    desk.press("Menu", "c", "Down", "Down", "Return")
    assert desk.window.session.acts.tags[0].colour != before
    desk.press("Esc")
    assert desk.is_in_text

    desk.select_words("Kostnaden")
    desk.press("Left")
    assert "Kostnaden" in desk.window.session.annotating.current.quote, "the annotation at the caret is the chosen one"
    desk.press("Ctrl+Del")
    assert not any("Kostnaden" in row for row in desk.rows("notes"))
    assert desk.rows("tags")[0] == "Hårda år | 1 | 0"
    assert desk.is_in_text


def test_6_write_notes_on_a_passage_on_both_and_on_the_case_and_find_them_again(desk: Desk) -> None:
    desk.select_words("sju badhus")
    desk.press("n")
    assert desk.at == "Note"
    desk.press(*"Är det inte nio? Jfr väst.", "Esc")
    assert desk.is_in_text
    assert "Är det inte nio?" in desk.rows("notes")[0]

    desk.press("Ctrl+6", "Tab")
    assert desk.at == "What the note is about"
    desk.press("Down", "Down", "Down", "Tab", "Tab")
    assert desk.at == "Note"
    desk.press(*"Båda är svar.", "Shift+Tab", "Shift+Tab")
    assert desk.at == "What the note is about"
    desk.press("Down", "Tab", "Tab", *"Ring nämnden.", "Esc")
    case = desk.window.session.workspace.case
    assert {"Är det inte nio? Jfr väst.", "Båda är svar.", "Ring nämnden."} <= {one.body for one in case.notes()}

    desk.select_words("Bakgrund")
    desk.press("n", *"rubrik", "Esc")
    assert len(desk.rows("notes")) == 2
    desk.press("Ctrl+Home", "Ctrl+6", "Shift+Tab", "Shift+Tab")
    assert desk.at == "Filter the annotations by words"
    desk.type("nio?")
    desk.wait_until(lambda: len(desk.rows("notes")) == 1)
    desk.press("Down")
    assert "sju badhus" in desk.chosen
    desk.press("Esc")
    assert desk.is_in_text
    assert desk.caret_is_seen()
    desk.press(*["Shift+Right"] * 10)
    assert desk.selected == "sju badhus"


def test_after_a_step_no_key_acts_on_what_was_left_behind(desk: Desk) -> None:
    desk.select_words("Kostnaden")
    desk.press("t", *"kostnad", "Return", "Esc")
    desk.press("Alt+Down", "1")
    assert desk.told == "Select some words first."
    assert desk.rows("tags") == ["kostnad | 1 | 1"]
    desk.press("Alt+Up", "Alt+Down")
    assert desk.told == "", "a passing remark gives way to what one goes to"
