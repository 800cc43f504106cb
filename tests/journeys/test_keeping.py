"""Looking back, coming back, handing over, and making the program one's own. By keys alone."""

import csv
import json
from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from motsvar.ui.main_window import MainWindow
from motsvar.workspace import export_formats
from support.desk import Desk


def test_11_look_back_undo_to_a_point_redo_and_find_all_after_a_restart(
    qtbot: QtBot, open_window: Callable[[], MainWindow], desk: Desk
) -> None:
    desk.select_words("Kostnaden")
    desk.press("t", *"ett", "Return", "Esc")
    desk.select_words("Bakgrund")
    desk.press("t", *"två", "Return", "Esc")
    desk.press("n", *"en tanke", "Esc")
    desk.find_act("view history")
    assert desk.at == "History"
    acts = desk.rows("history")
    assert len(acts) > 4
    desk.press("Down", "Down")
    told = desk.chosen
    desk.press("Tab", "Tab")
    assert desk.at == "Undo back to before the chosen act"
    desk.press("Return")
    assert desk.told.startswith("2 acts were undone"), told
    desk.press("Esc")
    assert desk.is_in_text
    desk.press("Ctrl+Y", "Ctrl+Y")
    assert "en tanke" in "\n".join(desk.rows("notes"))
    before = (desk.rows("notes"), desk.rows("tags"), desk.difference)

    desk.press("Ctrl+Q")
    assert not desk.window.isVisible()
    window = open_window()
    window.open_at_start()
    again = Desk(qtbot, window)
    again.wait_for_comparison()
    assert again.is_in_text
    assert (again.rows("notes"), again.rows("tags"), again.difference) == before
    again.press("Ctrl+Z")
    assert "en tanke" not in "\n".join(again.rows("notes"))


def test_12_export_hand_a_copy_to_a_colleague_and_merge_it_back(desk: Desk, tmp_path: Path) -> None:
    desk.select_words("Kostnaden")
    desk.press("t", *"Kostnad", "Return", "Esc")
    for suffix in (".csv", ".jsonld", ".html"):
        desk.window.chooser.path = tmp_path / f"ut{suffix}"
        down = [form.suffixes[0] for form in export_formats()].index(suffix)
        desk.press("Ctrl+E", "Home", *["Down"] * down, "Return")
        desk.wait()
        assert desk.told.startswith(f"Written: ut{suffix}")
        assert desk.is_in_text
    rows = list(csv.reader((tmp_path / "ut.csv").read_text(encoding="utf-8-sig").splitlines(), delimiter=","))
    assert any("Kostnad" in cell for cell in rows[1])
    assert "Kostnad" in json.dumps(json.loads((tmp_path / "ut.jsonld").read_text(encoding="utf-8")))
    assert "Kostnad" in (tmp_path / "ut.html").read_text(encoding="utf-8")
    desk.window.chooser.path = tmp_path / "bild.svg"
    desk.press("Alt+C", "i")
    desk.wait()
    assert (tmp_path / "bild.svg").read_text(encoding="utf-8").startswith("<?xml")
    desk.press("Esc")
    assert desk.is_in_text

    own, copy = tmp_path / "granskning.motsvar", tmp_path / "kopia.motsvar"
    desk.window.chooser.path = copy
    desk.press("Alt+C", "v")
    assert desk.told == "A copy was saved: kopia.motsvar"
    desk.press("Ctrl+Shift+O")
    desk.wait_for_comparison()
    assert desk.is_in_text
    desk.press("Alt+C", "y", *"Åsa Öberg", "Return")
    assert desk.window.statusBar().person.text() == "Åsa Öberg"
    desk.select_words("sju badhus")
    desk.press("t", *"Fråga Åsa", "Return", "Esc")
    desk.window.chooser.path = own
    desk.press("Ctrl+Shift+O")
    desk.wait_for_comparison()
    assert [row.split(" | ")[0] for row in desk.rows("tags")] == ["Kostnad"]
    desk.window.chooser.path = copy
    desk.press("Alt+C", "m", "Return")
    assert desk.told == "Merged: kopia.motsvar. Undo takes all of it back."
    assert {row.split(" | ")[0] for row in desk.rows("tags")} == {"Kostnad", "Fråga Åsa"}
    desk.press("Ctrl+Z")
    assert [row.split(" | ")[0] for row in desk.rows("tags")] == ["Kostnad"]


def test_12_find_every_key_in_the_help_and_in_the_palette_and_change_one(desk: Desk) -> None:
    desk.press("F1")
    assert desk.at == "What the marks mean"
    desk.press("Esc")
    assert desk.is_in_text
    desk.press("Alt+H", "k")
    page = desk.window.helping.window.page
    assert desk.at == "Keyboard shortcuts"
    words = page.toPlainText()
    for act in desk.window.keys.acts:
        shown = desk.window.keys.shown(act.name)
        assert shown in words, act.name
    desk.press("Esc")
    assert desk.is_in_text

    desk.press("Ctrl+,")
    while desk.at != "Keyboard shortcuts…":
        desk.press("Tab")
    desk.press("Space")
    assert desk.at == "Filter: Acts"
    desk.type("only what")
    desk.press("Down")
    assert "Only what the motion asks" in desk.chosen
    desk.press("Tab", "Ctrl+Alt+M")
    assert desk.says_dialog("Only what the motion asks” has Ctrl+Alt+M now.")
    desk.press("Esc")
    desk.press("Esc")
    assert desk.is_in_text
    assert not desk.window.session.shown.only_asked
    desk.press("Ctrl+Alt+M")
    assert desk.window.session.shown.only_asked
    seen: list[str] = []
    desk.press("Ctrl+K", *"only what", lambda: seen.append(desk.window.helping.palette.current().keys), "Esc")
    assert seen == ["Ctrl+Alt+M"]
    assert desk.is_in_text
