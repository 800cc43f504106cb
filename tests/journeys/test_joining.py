"""Links, and what a person says of the matches. By keys alone."""

from motsvar.core.span import Side
from support.desk import TEXTS, Desk


def test_7_link_to_the_counterpart_with_a_relation_of_ones_own_and_say_what_is_only_here(desk: Desk) -> None:
    desk.select_words("Kostnaden")
    desk.press("t", *"kostnad", "Return")
    assert desk.window.offer_bar.isVisible()
    assert desk.is_in_text
    desk.press("y")
    assert not desk.window.offer_bar.isVisible()
    assert desk.told == "Linked: same claim."
    assert desk.rows("tags") == ["kostnad | 1 | 2"]
    assert "Kostnaden | same claim → | Kostnaden beräknas till 450 000 kronor." in desk.rows("links")

    desk.select_words("sju badhus")
    desk.press("l")
    assert desk.told.startswith("Link begun.")
    desk.press("Ctrl+F", *"nio badhus", "Return", "Esc")
    assert desk.side is Side.RIGHT
    seen: list[list[str]] = []
    desk.press("k", lambda: seen.append(desk.menu), "a", *"räknar om", "Return")
    assert seen == [["same claim", "contradicts", "answers", "quotes", "elaborates", "Another…"]]
    assert desk.told == "Linked: räknar om."
    assert desk.is_in_text

    desk.select_words("Badhusen i kommunen")
    desk.press("h")
    assert desk.told == "Linked: only here."
    desk.press("Ctrl+9", "Home")
    assert len(desk.rows("links")) == 3
    while "räknar om" not in desk.chosen:
        desk.press("Down")
    desk.press("Return", "Esc")
    assert desk.is_in_text
    desk.press("Ctrl+9", "Del")
    assert len(desk.rows("links")) == 2
    desk.press("Ctrl+Z")
    assert len(desk.rows("links")) == 3


def test_escape_declines_what_is_offered_and_the_keyboard_stays_in_the_text(desk: Desk) -> None:
    desk.select_words("Kostnaden")
    desk.press("t", *"kostnad", "Return", "Ctrl+2")
    desk.press("Esc")
    assert not desk.window.offer_bar.isVisible()
    assert desk.at == TEXTS[Side.LEFT]


def test_8_confirm_reject_and_add_a_match(desk: Desk) -> None:
    desk.press("Ctrl+8", "Down")
    first = desk.chosen
    assert "Sammanfattning" in first
    desk.press("c")
    desk.wait_for_comparison()
    assert desk.chosen == f"✓ {first}".replace(" 99", " 100") or desk.chosen.startswith("✓")
    desk.press("Down")
    second = desk.chosen
    assert "Nämnden" in second
    desk.press("x")
    desk.wait_for_comparison()
    assert desk.at == "Matches"
    assert "Kostnaden" in desk.chosen, "the keyboard goes on to the next match"
    assert any(row.startswith("✗ rejected") and "Nämnden" in row for row in desk.rows("matches"))
    while not desk.chosen.startswith("✗"):
        desk.press("Down")
    desk.press("f")
    desk.wait_for_comparison()
    assert not any(row.startswith("✗") for row in desk.rows("matches"))

    desk.select_words("sju badhus")
    desk.press("Ctrl+F6", "Ctrl+Home")
    desk.press("Ctrl+F", *"nio badhus", "Return", "Esc")
    desk.press("m")
    desk.wait_for_comparison()
    assert any(row.startswith("✓") and "sju badhus" in row and "nio badhus" in row for row in desk.rows("matches"))
    assert desk.is_in_text
    desk.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    desk.wait_for_comparison()
    assert not any(row[0] in "✓✗" for row in desk.rows("matches"))
