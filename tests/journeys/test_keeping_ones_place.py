"""What one is at stays where it is: after a search, after a removal, while looking for a counterpart. By keys alone."""

from motsvar.core.span import Side
from support.desk import TEXTS, Desk


def test_a_search_goes_on_from_the_caret_and_leaves_its_hit_selected(desk: Desk) -> None:
    desk.press("Ctrl+F", *"badhus", "Return")
    assert desk.window.find_bar.count.text() == "1 of 6"
    desk.press("Esc")
    assert (desk.at, desk.selected) == (TEXTS[Side.LEFT], "badhus")
    desk.press("Ctrl+End", "Ctrl+F", "Return")
    assert desk.window.find_bar.count.text().startswith("4 of"), "the next one from there is in the other text"
    desk.press("Shift+Return", "Shift+Return", "Esc")
    assert desk.selected.casefold() == "badhus"
    assert desk.side is Side.LEFT


def test_who_goes_on_from_a_hit_keeps_what_was_selected_there(desk: Desk) -> None:
    desk.press("Ctrl+F", *"badhus", "Return", "Ctrl+F6", "Right", "Shift+Right", "Esc")
    assert desk.selected != "badhus"
    assert len(desk.selected) == 1


def test_escape_closes_the_search_first_when_one_types_there(desk: Desk) -> None:
    desk.select_words("Kostnaden")
    desk.press("t", *"Pengar", "Return")
    assert desk.window.offer_bar.isVisible()
    desk.press("Ctrl+F", *"drift", "Return", "Esc")
    assert not desk.window.find_bar.isVisible()
    assert desk.window.offer_bar.isVisible()
    assert desk.selected == "drift"


def test_the_next_difference_is_the_next_one_from_the_caret(desk: Desk) -> None:
    desk.press("Alt+Down")
    assert desk.difference.startswith("Difference 1 of 5")
    desk.press("Ctrl+End", "Alt+Up")
    assert desk.difference.startswith("Difference 5 of 5")
    desk.press("Esc", "Ctrl+Home", "Alt+Down")
    assert desk.difference.startswith("Difference 1 of 5")


def test_after_a_removal_the_next_annotation_is_the_chosen_one(desk: Desk) -> None:
    for words in ("Kostnaden", "förslaget", "drift"):
        desk.press("Ctrl+Home")
        desk.select_words(words)
        desk.press("t", *"Pengar", "Return", "Esc")
    desk.press("Ctrl+6", "Home")
    rows = desk.rows("notes")
    assert len(rows) == 3
    desk.press("Down", "Menu", "m")
    assert desk.chosen == rows[2]
    desk.press("Menu", "n")
    assert desk.at == "Note"
    desk.press("Ctrl+6")
    desk.press("Delete")
    assert desk.chosen == rows[0]
    desk.press("Delete")
    assert desk.rows("notes") == []
    assert desk.at == "Annotations"


def test_words_selected_on_one_side_stay_so_while_one_goes_to_the_other(desk: Desk) -> None:
    desk.select_words("Nämnden")
    desk.press("Ctrl+F6")
    while "other words" not in desk.difference:
        desk.press("Alt+Down")
    assert desk.side is Side.RIGHT
    desk.press(*["Shift+Right"] * 3, "m")
    desk.wait()
    assert desk.window.session.linking.hand_matches


def test_marking_the_motion_is_told_and_a_remark_goes_with_the_next_act(desk: Desk) -> None:
    desk.press("1")
    assert desk.told.startswith("No tag has the key 1")
    desk.press("Ctrl+1", "Home", "Menu", "m")
    desk.wait()
    assert desk.told == "öst.txt is the motion that the others answer."
    desk.press("Menu", "m")
    desk.wait()
    assert desk.told == "öst.txt is not the motion any more."


def test_an_offer_goes_when_something_else_was_linked(desk: Desk) -> None:
    desk.select_words("Kostnaden")
    desk.press("t", *"Pengar", "Return")
    assert desk.window.offer_bar.isVisible()
    desk.press("h")
    assert desk.told == "Linked: only here."
    assert not desk.window.offer_bar.isVisible()


def test_forgetting_what_was_never_said_is_answered(desk: Desk) -> None:
    desk.press("Ctrl+8", "Home", "f")
    assert desk.told == "Nothing was said of this match by hand."
