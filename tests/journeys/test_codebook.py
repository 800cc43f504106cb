"""A codebook of one's own. By keys alone."""

from pathlib import Path

from motsvar.core.span import Side
from support.desk import TEXTS, Desk


def test_themes_of_ones_own_are_made_changed_followed_and_tagged(desk: Desk) -> None:
    desk.select_words("sju badhus")
    desk.press("w")
    desk.wait()
    assert desk.rows("themes")[0] == "◆ sju badhus | 1 | 0 | ∅ not in B"
    assert desk.is_in_text
    assert desk.told.startswith("◆ sju badhus: 1 in A, 0 in B.")

    desk.press("Home", "w")
    assert desk.at == "Filter: Themes"
    desk.press(*"nio badhus", "Return")
    desk.wait()
    assert desk.at == "Themes"
    assert desk.chosen == "◆ nio badhus | 0 | 1 | ∅ not in A"
    desk.press("Return")
    assert desk.told == "nio badhus: occurrence 1 of 1, in B"
    desk.press("Ctrl+Up")
    assert [row.split(" | ")[0] for row in desk.rows("themes")[:2]] == ["◆ nio badhus", "◆ sju badhus"]

    desk.press("F2")
    assert desk.at == "Words looked for"
    desk.press("Ctrl+A", *"nio badhus", "Return", *"sju badhus")
    desk.wait_until(lambda: desk.says_dialog("1 in A, 1 in B"))
    desk.press("Shift+Tab", "Ctrl+A", *"antal badhus", "Tab", "Tab", "Return")
    desk.wait()
    assert desk.rows("themes")[0] == "◆ antal badhus | 1 | 1 | "
    assert desk.at == "Themes"

    desk.press("Tab")
    assert desk.at == "Occurrences"
    desk.press("Down")
    assert desk.chosen.startswith("A 7 | ")
    assert desk.told == "antal badhus: occurrence 1 of 2, in A"
    desk.press("Down")
    assert desk.told == "antal badhus: occurrence 2 of 2, in B"
    desk.press("/", *"sju")
    desk.wait_until(lambda: desk.window.lists.occurrences.model.shown_count == 1)
    desk.press("Esc", "Esc", "Esc")
    assert desk.at == TEXTS[Side.RIGHT]
    desk.press("Alt+Left")
    assert desk.at == TEXTS[Side.LEFT]

    desk.find_act("theme in the whole")
    desk.wait()
    desk.press("Return")
    desk.wait()
    assert desk.told == "2 of 2 passages have the tag “antal badhus”. Undo takes it back."
    assert desk.rows("tags") == ["antal badhus | 1 | 2"]
    desk.press("Ctrl+Z")
    assert desk.rows("tags") == []

    desk.press("Ctrl+3", "Home", "Del")
    desk.wait()
    assert "removed" in desk.told
    assert desk.rows("themes")[0].startswith("◆ sju badhus")


def test_a_codebook_is_taken_in_and_written_out_by_keys(desk: Desk, tmp_path: Path) -> None:
    table = tmp_path / "kod.csv"
    table.write_text("tema;ord;beskrivning\nkostnad;kostnaden;\nkostnad;kronor;\n", encoding="utf-8")
    desk.window.chooser.paths = [table]
    desk.find_act("import themes")
    desk.wait()
    assert desk.rows("themes")[0] == "◆ kostnad | 2 | 2 | "
    out = desk.window.chooser.path = tmp_path / "ut.csv"
    desk.find_act("export your themes")
    desk.wait()
    assert out.read_text(encoding="utf-8-sig").split("\n")[1].strip() == "kostnad;kostnaden;"
