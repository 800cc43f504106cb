"""The user's own themes in a real window: made, found, changed, taken in and out, and tagged everywhere."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from motsvar.core.comparison import Theme
from motsvar.core.silence.values import SilenceKind
from motsvar.core.span import Side, Span
from motsvar.isolation import codebook as searching
from motsvar.ui.main_window import MainWindow
from motsvar.ui.panels.occurrences import BEFORE
from motsvar.ui.panels.theme_editor import ThemeEditor
from motsvar.ui.panels.themes import Kind, places_of
from support.window_fixtures import select
from support.windows import compared


def settled(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.session.settled, timeout=20_000)


def add(qtbot: QtBot, window: MainWindow, label: str, *patterns: str) -> Theme:
    """A theme of one's own, found in both texts."""
    window.session.codebook.add(label, patterns)
    settled(qtbot, window)
    return theme(window, label)


def theme(window: MainWindow, label: str) -> Theme:
    view = window.session.view
    assert view
    assert view.comparison
    return next(one for one in view.comparison.themes if one.label == label)


def listed(window: MainWindow) -> list[tuple[str, ...]]:
    model = window.lists.themes.model
    return [model.cells(row) for row in model.shown]


def told_by(window: MainWindow) -> list[str]:
    told: list[str] = []
    window.session.told.connect(told.append)
    return told


# Made and found


def test_selected_words_become_a_theme_with_one_key_and_undo_takes_it_back(qtbot: QtBot, reading: MainWindow) -> None:
    view = reading.session.view
    assert view
    computed, matches = view.computed, view.comparison and view.comparison.matches
    before = listed(reading)
    told = told_by(reading)
    select(reading, Side.LEFT, "badhus")
    reading.actions_by_name["own_theme"].trigger()
    settled(qtbot, reading)
    found = theme(reading, "badhus")
    assert found.own
    assert {side for side, _ in places_of(found)} == set(Side)
    assert "badhus" in reading.session.ticked
    assert listed(reading)[0][0] == "◆ badhus"
    assert reading.lists.themes.current() == found
    assert any(one.startswith(f"◆ badhus: {len(found.left)} in A, {len(found.right)} in B") for one in told)
    now = reading.session.view
    assert now
    assert now.comparison
    assert now.computed is computed, "nothing is compared anew"
    assert now.comparison.matches is matches
    reading.session.acts.undo()
    settled(qtbot, reading)
    assert listed(reading) == before
    reading.session.acts.redo()
    settled(qtbot, reading)
    assert theme(reading, "badhus") == found


def test_words_that_no_theme_has_become_one_by_enter(qtbot: QtBot, reading: MainWindow) -> None:
    panel = reading.lists.themes
    reading.actions_by_name["own_theme"].trigger()
    assert panel.filter.hasFocus() or not reading.isActiveWindow()
    panel.filter.setText("sju badhus")
    assert panel.note.text() == "Enter makes the theme “sju badhus”, looked for in both texts."
    qtbot.keyClick(panel.filter, Qt.Key.Key_Return)
    settled(qtbot, reading)
    assert panel.filter.text() == ""
    assert listed(reading)[0] == ("◆ sju badhus", "1", "0", "∅ not in B")
    panel.filter.setText("sju badhus")
    qtbot.keyClick(panel.filter, Qt.Key.Key_Return)
    assert [one.label for one in reading.session.codebook.themes] == ["sju badhus"], "Enter goes to what is there"


def test_the_difference_that_is_chosen_stays_chosen(qtbot: QtBot, reading: MainWindow) -> None:
    reading.session.step_finding(1)
    chosen = reading.session.finding
    assert chosen
    add(qtbot, reading, "sju")
    assert reading.session.finding is chosen


def test_what_is_missing_is_said_in_words_and_listed_by_itself(qtbot: QtBot, reading: MainWindow) -> None:
    add(qtbot, reading, "sju badhus")
    add(qtbot, reading, "nio badhus")
    add(qtbot, reading, "flygplats")
    panel = reading.lists.themes
    kinds = {
        Kind.OWN: {"sju badhus", "nio badhus", "flygplats"},
        Kind.NOT_RIGHT: {"sju badhus", "flygplats"},
        Kind.NOT_LEFT: {"nio badhus", "flygplats"},
    }
    for kind, labels in kinds.items():
        panel.kinds.setCurrentIndex(panel.kinds.findData(kind))
        assert labels <= {one.label for one in panel.model.shown}
        assert all(cells[3] for cells in listed(reading)) or kind is Kind.OWN
    panel.kinds.setCurrentIndex(panel.kinds.findData(Kind.BOTH))
    assert all(one.left and one.right for one in panel.model.shown)
    panel.kinds.setCurrentIndex(0)
    words = {cells[0]: cells[3] for cells in listed(reading)}
    assert words["◆ sju badhus"] == "∅ not in B"
    assert words["◆ nio badhus"] == "∅ not in A"
    assert words["◆ flygplats"] == "∅ in neither"


def test_what_is_missing_is_something_that_a_text_is_silent_about(qtbot: QtBot, reading: MainWindow) -> None:
    def silent() -> list[str]:
        return [one.words for one in reading.lists.silence.model.rows if one.kind is SilenceKind.THEME]

    add(qtbot, reading, "sju badhus")
    assert "sju badhus" in silent()
    reading.session.compare()
    compared(qtbot, reading)
    assert "sju badhus" in silent()
    reading.session.acts.undo()
    settled(qtbot, reading)
    assert "sju badhus" not in silent()


def test_a_theme_on_one_side_alone_is_stepped_through(qtbot: QtBot, reading: MainWindow) -> None:
    found = add(qtbot, reading, "sju badhus")
    told = told_by(reading)
    for _ in range(2):
        reading.actions_by_name["next_theme"].trigger()
        assert told[-1] == "sju badhus: occurrence 1 of 1, in A"
    assert reading.pair.caret() == (Side.LEFT, found.left[0].start)
    add(qtbot, reading, "flygplats")
    reading.actions_by_name["next_theme"].trigger()
    assert told[-1] == "flygplats stands in neither text."


def test_ones_own_stay_highlighted_with_other_texts_and_after_another_comparison(
    qtbot: QtBot, reading: MainWindow
) -> None:
    found = add(qtbot, reading, "sju badhus")
    reading.session.swap()
    compared(qtbot, reading)
    assert "sju badhus" in reading.session.ticked
    assert theme(reading, "sju badhus").right == found.left
    reading.session.compare()
    compared(qtbot, reading)
    assert theme(reading, "sju badhus").right == found.left


def test_a_theme_that_was_found_gives_way_to_ones_own_of_that_name(qtbot: QtBot, reading: MainWindow) -> None:
    label = reading.lists.themes.model.rows[0].label
    add(qtbot, reading, label.upper(), "sju")
    rows = [one for one in reading.lists.themes.model.rows if one.label.casefold() == label.casefold()]
    assert [one.own for one in rows] == [True]
    reading.session.acts.undo()
    settled(qtbot, reading)
    rows = [one for one in reading.lists.themes.model.rows if one.label.casefold() == label.casefold()]
    assert [one.own for one in rows] == [False]


@pytest.mark.logs
def test_an_expression_that_never_ends_is_named_and_hinders_no_other(
    qtbot: QtBot, reading: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow = replace(searching._EXPRESSIONS, seconds=3)
    monkeypatch.setattr(searching, "_EXPRESSIONS", slow)
    case = reading.session.workspace.case
    case.add_theme("endless", ["/(\\w+\\s?)+§/"])
    case.add_theme("sums", [r"/\d{3} \d{3}/"])
    reading.session.acts.follow()
    qtbot.waitUntil(lambda: reading.session.settled, timeout=60_000)
    assert "“endless” took longer" in reading.messages.words.text()
    assert listed(reading)[0] == ("◆ endless", "…", "…", "")
    assert listed(reading)[1][1:3] == ("1", "1")
    assert not any(one.label == "endless" for one in reading.session.view.comparison.themes), "it is not said to be 0"


# Changed


def editor_of(window: MainWindow) -> ThemeEditor:
    return next(one for one in window.findChildren(ThemeEditor) if one.isVisible())


def test_what_is_typed_is_counted_and_a_fault_is_said_before_anything_is_stored(
    qtbot: QtBot, reading: MainWindow
) -> None:
    add(qtbot, reading, "bad")
    add(qtbot, reading, "other")
    panel = reading.lists.themes
    panel.choose(theme(reading, "bad"))
    panel.edit(theme(reading, "bad"))
    editor = editor_of(reading)
    editor.patterns.setPlainText("sju badhus\n\nnio badhus\n")
    qtbot.waitUntil(lambda: editor.count.text() == "1 in A, 1 in B", timeout=20_000)
    ok = editor.buttons.button(editor.buttons.StandardButton.Ok)
    for patterns, label, said in (
        ("/(/", "bad", "“/(/” is not a regular expression."),
        ("", "bad", "Type words to look for."),
        ("sju", "OTHER", "There is a theme of this name already."),
    ):
        editor.patterns.setPlainText(patterns)
        editor.label.setText(label)
        assert said in editor.count.text()
        assert not ok.isEnabled()
    editor.label.setText("antal bad")
    editor.patterns.setPlainText("sju badhus\nnio badhus")
    editor.description.setText("hur många")
    editor.accept()
    settled(qtbot, reading)
    changed = reading.session.codebook.themes[0]
    assert (changed.label, changed.patterns, changed.description) == (
        "antal bad",
        ("sju badhus", "nio badhus"),
        "hur många",
    )
    assert "antal bad" in reading.session.ticked
    assert (len(theme(reading, "antal bad").left), len(theme(reading, "antal bad").right)) == (1, 1)
    reading.session.acts.undo()
    settled(qtbot, reading)
    assert reading.session.codebook.themes[0].label == "bad"


def test_a_found_theme_is_made_ones_own_with_f2_and_removed_with_del(qtbot: QtBot, reading: MainWindow) -> None:
    panel = reading.lists.themes
    found = panel.model.rows[0]
    panel.choose(found)
    panel.view.setFocus()
    qtbot.keyClick(panel.view, Qt.Key.Key_F2)
    editor_of(reading).accept()
    settled(qtbot, reading)
    own = theme(reading, found.label)
    assert own.own
    panel.choose(own)
    reading.activateWindow()
    panel.view.setFocus()
    qtbot.waitUntil(panel.view.hasFocus)
    qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    settled(qtbot, reading)
    assert reading.session.codebook.themes == ()
    assert not theme(reading, found.label).own


def test_ones_own_are_put_in_another_order_with_ctrl_and_an_arrow(qtbot: QtBot, reading: MainWindow) -> None:
    add(qtbot, reading, "sju")
    add(qtbot, reading, "nio")
    panel = reading.lists.themes
    panel.choose(theme(reading, "nio"))
    panel.view.setFocus()
    qtbot.keyClick(panel.view, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    settled(qtbot, reading)
    assert [one.label for one in reading.session.codebook.themes] == ["nio", "sju"]
    assert [cells[0] for cells in listed(reading)[:2]] == ["◆ nio", "◆ sju"]


# In and out


def test_a_table_goes_out_and_comes_in_as_one_act(qtbot: QtBot, reading: MainWindow, tmp_path: Path) -> None:
    told = told_by(reading)
    reading.actions_by_name["export_themes"].trigger()
    assert "no themes of your own" in told[-1]
    add(qtbot, reading, "sju badhus")
    reading.chooser.path = tmp_path / "teman"
    reading.actions_by_name["export_themes"].trigger()
    table = tmp_path / "teman.csv"
    assert told[-1] == "Written: teman.csv. Themes: 1."
    table.write_text(table.read_text(encoding="utf-8-sig") + "vatten;sjö;\nfel;/(/;\n", encoding="utf-8")
    reading.chooser.paths = [table]
    reading.actions_by_name["import_themes"].trigger()
    settled(qtbot, reading)
    assert any("teman.csv: 1 themes added, 0 changed." in one and "Row 4 was not taken." in one for one in told)
    assert [one.label for one in reading.session.codebook.themes] == ["sju badhus", "vatten"]
    reading.session.acts.undo()
    settled(qtbot, reading)
    assert [one.label for one in reading.session.codebook.themes] == ["sju badhus"]
    reading.chooser.paths = [tmp_path / "none.csv"]
    reading.actions_by_name["import_themes"].trigger()
    assert "There is no file none.csv." in reading.messages.words.text()


# Occurrences in context


def rows(window: MainWindow) -> list[tuple[str, ...]]:
    model = window.lists.occurrences.model
    return [model.cells(row) for row in model.shown]


def test_the_occurrences_of_a_theme_stand_in_their_context(qtbot: QtBot, reading: MainWindow) -> None:
    add(qtbot, reading, "badhus i drift", "/(sju|nio) badhus/")
    (here, there) = rows(reading)
    assert (here[0], here[2], here[3]) == ("A, line 7", "sju badhus", "🏊 i drift.")
    assert here[1].endswith("Bakgrund Badhusen i kommunen stänger klockan 18. Det finns")
    assert (there[0], there[2]) == ("B, line 3", "nio badhus")
    assert there[3].startswith("🏊 i drift. Sammanfattning Namnden")


def test_a_row_is_gone_to_and_steps_are_followed(qtbot: QtBot, reading: MainWindow) -> None:
    found = add(qtbot, reading, "badhus")
    panel = reading.lists.occurrences
    told = told_by(reading)
    panel.view.setCurrentIndex(panel.model.index(1, 0))
    assert told[-1] == f"badhus: occurrence 2 of {len(places_of(found))}, in A"
    assert reading.pair.caret() == (Side.LEFT, found.left[1].start)
    reading.actions_by_name["next_theme"].trigger()
    row = panel.current()
    assert row
    assert (row.side, row.span) == places_of(found)[2]
    reading.lists.themes.choose(reading.lists.themes.model.rows[-1])
    assert {one.span for one in panel.model.rows} == {
        span for _, span in places_of(reading.lists.themes.model.rows[-1])
    }


def test_occurrences_are_sorted_by_the_words_around_them(qtbot: QtBot, reading: MainWindow) -> None:
    add(qtbot, reading, "till", "till")
    panel = reading.lists.occurrences
    panel.view.sortByColumn(BEFORE, Qt.SortOrder.AscendingOrder)
    last = [panel.model.cells(row)[BEFORE].split()[-1] for row in panel.model.shown]
    assert last == sorted(last)
    assert len(set(last)) > 1
    reading.lists.themes.step(1)
    assert panel.current() in panel.model.shown


# A tag in the whole case


def agree(window: MainWindow, monkeypatch: pytest.MonkeyPatch, *, answer: bool) -> list[str]:
    asked: list[str] = []

    def agree(question: str, then: Callable[[], None]) -> None:
        asked.append(question)
        if answer:
            then()

    monkeypatch.setattr(window.session.asker, "agree", agree)
    return asked


@pytest.fixture
def third(qtbot: QtBot, reading: MainWindow, tmp_path: Path) -> str:
    """A third document in the case, which is not open."""
    path = tmp_path / "tredje.txt"
    path.write_text("Elva badhus till.\n\nTolv badhus därtill, och ett badhus.\n", encoding="utf-8")
    document_id = reading.session.workspace.add(reading.session.workspace.read(path))
    reading.session.acts.follow()
    reading.session.documents_changed.emit()
    settled(qtbot, reading)
    return document_id


def quotes(window: MainWindow) -> Sequence[str]:
    return [one.quote for one in window.session.annotating.annotations]


def test_a_theme_is_tagged_in_the_whole_case_after_one_has_agreed_and_one_undo_takes_it_back(
    qtbot: QtBot, reading: MainWindow, third: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading.lists.themes.choose(add(qtbot, reading, "badhus"))
    told = told_by(reading)
    asked = agree(reading, monkeypatch, answer=False)
    reading.actions_by_name["tag_theme_in_case"].trigger()
    qtbot.waitUntil(lambda: bool(asked) and reading.session.settled, timeout=20_000)
    assert quotes(reading) == []
    here = len(places_of(theme(reading, "badhus")))
    assert f"on {here + 3} passages in 3 documents" in asked[0]
    agree(reading, monkeypatch, answer=True)
    reading.session.annotating.annotate(third, Span(5, 11))
    reading.actions_by_name["tag_theme_in_case"].trigger()
    qtbot.waitUntil(lambda: bool(reading.session.acts.tags) and reading.session.settled, timeout=20_000)
    assert told[-1] == f"{here + 3} of {here + 3} passages have the tag “badhus”. Undo takes it back."
    tagged = [one for one in reading.session.annotating.annotations if one.tags]
    assert len(tagged) == here + 3
    assert sum(one.document == third for one in tagged) == 3
    assert reading.session.acts.undo_label == "Tag every occurrence"
    reading.session.acts.undo()
    assert [one for one in reading.session.annotating.annotations if one.tags] == []
    assert reading.session.acts.tags == ()
    assert reading.session.workspace.case.check() == ()


def test_what_stands_nowhere_in_the_case_is_said(
    qtbot: QtBot, reading: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading.lists.themes.choose(add(qtbot, reading, "flygplats"))
    told, asked = told_by(reading), agree(reading, monkeypatch, answer=True)
    reading.actions_by_name["tag_theme_in_case"].trigger()
    qtbot.waitUntil(lambda: told[-1:] == ["flygplats stands in no document of the case."], timeout=20_000)
    assert asked == []
    settled(qtbot, reading)


def test_tagging_that_is_stopped_leaves_one_act_that_is_undone(
    qtbot: QtBot, reading: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading.lists.themes.choose(add(qtbot, reading, "letters", "/[aeiou]/"))
    agree(reading, monkeypatch, answer=True)
    monkeypatch.setattr("motsvar.ui.case_tagging.LONGEST_TURN", 0.002)
    reading.actions_by_name["tag_theme_in_case"].trigger()
    qtbot.waitUntil(lambda: reading.session.case_tagging.fraction > 0.0 and bool(case_tags(reading)), timeout=20_000)
    reading.session.case_tagging.cancel()
    settled(qtbot, reading)
    assert 0 < len(quotes(reading)) < len(places_of(theme(reading, "letters")))
    reading.session.acts.undo()
    assert quotes(reading) == []


def case_tags(window: MainWindow) -> Sequence[object]:
    return window.session.workspace.case.tags()
