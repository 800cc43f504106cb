"""Noting, linking, judging and reviewing as a user does them, in a real window."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from motsvar.core.annotation import AnchorState, HandVerdict, NoteTarget
from motsvar.core.span import Side, Span
from motsvar.store import Case
from motsvar.ui.main_window import MainWindow
from motsvar.workspace import Workspace
from support.window_fixtures import LEFT, select
from support.windows import compared


def names(window: MainWindow) -> list[str]:
    return [tag.name for tag in window.session.acts.tags]


# Notes


def test_a_note_stands_on_the_pair_and_the_case_and_is_previewed(reading: MainWindow) -> None:
    editor = reading.lists.notes.editor
    view = reading.session.view
    assert view
    for target, words in (
        (NoteTarget.pair(view.pair.left_id, view.pair.right_id), "om **båda**"),
        (NoteTarget.case(), "om fallet"),
    ):
        editor.show_target(target)
        editor.edit.setPlainText(words)
        reading.session.noting.commit()
        assert reading.session.noting.note(target) == words
    editor.show_target(NoteTarget.pair(view.pair.left_id, view.pair.right_id))
    editor.preview.setChecked(True)
    assert editor.shown.toPlainText() == "om båda"


def test_what_is_typed_survives_a_crash(qtbot: QtBot, reading: MainWindow, tmp_path: Path) -> None:
    editor = reading.lists.notes.editor
    editor.show_target(NoteTarget.case())
    case = reading.session.acts.case
    assert case
    editor.edit.setPlainText("halv mening utan paus")
    qtbot.waitUntil(lambda: bool(case.drafts()), timeout=2000)
    assert case.note(NoteTarget.case()) == ""
    copy = tmp_path / "efter krasch.motsvar"
    case.save_copy(copy)
    told: list[str] = []
    reading.session.told.connect(told.append)
    reading.session.noting.discard(NoteTarget.case())
    assert reading.session.open_case(copy)
    assert reading.session.noting.note(NoteTarget.case()) == "halv mening utan paus"
    assert any("restored" in sentence for sentence in told)
    reading.session.acts.undo()
    assert reading.session.noting.note(NoteTarget.case()) == ""


# Links and matches


def test_what_corresponds_is_offered_and_taken_with_one_key(reading: MainWindow) -> None:
    select(reading, Side.LEFT, "Det finns sju badhus 🏊 i drift.")
    reading.session.annotating.tag_by_name("Antal")
    assert not reading.offer_bar.isHidden()
    reading.actions_by_name["take_offer"].trigger()
    assert reading.offer_bar.isHidden()
    quotes = {one.quote for one in reading.session.annotating.annotations}
    assert quotes == {"Det finns sju badhus 🏊 i drift.", "Det finns nio badhus 🏊 i drift."}
    (link,) = reading.session.linking.links
    assert link.relation == "same claim"
    assert reading.lists.links.model.rows[0].target == "Det finns nio badhus 🏊 i drift."
    reading.session.acts.undo()
    assert (len(reading.session.annotating.annotations), reading.session.linking.links) == (1, ())


def test_two_passages_are_linked_by_a_relation_of_ones_own(reading: MainWindow) -> None:
    linking = reading.session.linking
    select(reading, Side.LEFT, "300 000 kronor")
    linking.begin()
    select(reading, Side.RIGHT, "450 000 kronor")
    linking.finish("motsäger")
    (link,) = linking.links
    assert (link.relation, linking.begun) == ("motsäger", None)
    assert "motsäger" in linking.relations
    linking.turn(link)
    assert (linking.links[0].source, linking.links[0].target) == (link.target, link.source)
    linking.only_here()
    assert linking.links[-1].document


def test_a_rejected_match_stays_rejected_after_comparing_again(qtbot: QtBot, reading: MainWindow) -> None:
    view = reading.session.view
    assert view
    assert view.comparison
    match = view.comparison.matches[0]
    reading.session.linking.judge(match, HandVerdict.REJECTED)
    qtbot.waitUntil(lambda: reading.session.settled)

    def found() -> bool:
        now = reading.session.view
        return bool(now and now.comparison and any(one.left == match.left for one in now.comparison.matches))

    assert not found()
    reading.session.compare()
    qtbot.waitUntil(lambda: reading.session.settled, timeout=20_000)
    assert not found()
    rejected = [row for row in reading.lists.matches.model.rows if row.match is None]
    assert [row.left for row in rejected] == [match.left]
    reading.session.acts.undo()
    qtbot.waitUntil(lambda: reading.session.settled)
    assert found()


def test_words_selected_on_both_sides_become_a_match(qtbot: QtBot, reading: MainWindow) -> None:
    spans = select(reading, Side.LEFT, "stänger klockan 18"), select(reading, Side.RIGHT, "öppna badhus")
    reading.actions_by_name["add_match"].trigger()
    qtbot.waitUntil(lambda: reading.session.settled)
    view = reading.session.view
    assert view
    assert view.comparison
    assert spans in {(match.left, match.right) for match in view.comparison.matches if match.by_hand}
    assert view.computed
    assert not any(match.by_hand for match in view.computed.matches), "they are kept apart"


# Texts, history, filters


def test_a_better_text_takes_the_annotations_along_and_asks_about_the_rest(
    qtbot: QtBot, reading: MainWindow, tmp_path: Path
) -> None:
    for words in ("Det finns sju badhus", "Kostnaden beräknas till 300 000 kronor."):
        select(reading, Side.LEFT, words)
        reading.session.annotating.tag_by_name("Kolla")
    better = tmp_path / "bättre.txt"
    better.write_text(
        LEFT.replace("Kostnaden beräknas till 300 000 kronor.", "").replace("finns", "fanns"), encoding="utf-8"
    )
    view = reading.session.view
    assert view
    reading.session.files.replace_text(view.pair.left_id, better)
    qtbot.waitUntil(lambda: reading.session.settled and len(reading.session.reviewing.waiting) == 1, timeout=20_000)
    compared(qtbot, reading)
    (item,) = reading.session.reviewing.waiting
    assert item.quote.startswith("Kostnaden")
    assert {one.quote for one in reading.session.annotating.on(Side.LEFT)} == {"Det fanns sju badhus"}
    panel = reading.lists.review
    panel.list.choose(item)
    text = reading.session.view.pair.left.text if reading.session.view else ""
    at = text.index("Bakgrund")
    reading.pair.select(Side.LEFT, Span(at, at + 8))
    panel.here.click()
    assert reading.session.reviewing.waiting == ()
    assert {one.state for one in reading.session.annotating.annotations} == {AnchorState.CHANGED, AnchorState.EXACT}
    reading.session.acts.undo()
    reading.session.acts.undo()
    qtbot.waitUntil(lambda: reading.session.settled, timeout=20_000)
    assert reading.session.view
    assert reading.session.view.pair.left.text == LEFT
    assert len(reading.session.annotating.on(Side.LEFT)) == 2


def test_the_history_says_what_was_done_and_goes_back_to_any_point(reading: MainWindow) -> None:
    select(reading, Side.LEFT, "Bakgrund")
    for name in ("Ett", "Två", "Tre"):
        reading.session.annotating.tag_by_name(name)
    reading.lists.show("history")
    panel = reading.lists.history
    panel.refresh()
    entries = panel.list.model.rows
    first = next(entry for entry in reversed(entries) if entry.label == "Add tag")
    panel.list.choose(first)
    panel._show_rows(first)
    assert "“Ett”" in panel.rows.toPlainText()
    panel.undo_to_chosen()
    assert (names(reading), reading.session.annotating.annotations) == ([], ())
    reading.session.acts.redo()
    assert names(reading) == ["Ett"]


def test_annotations_are_filtered_and_a_report_leads_to_them(reading: MainWindow) -> None:
    for side, words, name in ((Side.LEFT, "Bakgrund", "Ett"), (Side.RIGHT, "Sammanfattning", "Två")):
        select(reading, side, words)
        reading.session.annotating.tag_by_name(name)
    panel = reading.lists.notes
    panel.bar.line.setText("bakgr")
    panel.bar.changed.emit()
    assert [one.quote for one in panel.list.model.rows] == ["Bakgrund"]
    reports = reading.lists.reports
    reports.refresh()
    reports.counts.chosen.emit(next(one for one in reports.counts.model.rows if reports._tag(one.tag) == "Två"))
    assert [one.quote for one in panel.list.model.rows] == ["Sammanfattning"]
    panel.bar.clear.click()
    assert len(panel.list.model.rows) == 2


# Copies


def test_a_colleagues_copy_is_merged_as_one_act(qtbot: QtBot, reading: MainWindow, tmp_path: Path) -> None:
    case = reading.session.acts.case
    assert case
    copy = tmp_path / "kopia.motsvar"
    case.save_copy(copy)
    with Case.open(copy, person="Bo") as theirs:
        theirs.annotate(theirs.documents()[0].id, Span(0, 5), [theirs.add_tag("Bos").id])
    plans: list[object] = []
    reading.session.files.merge_planned.disconnect()
    reading.session.files.merge_planned.connect(lambda _path, plan: plans.append(plan))
    reading.session.files.plan_merge(copy)
    assert len(plans) == 1
    reading.session.files.merge(copy, {})
    assert names(reading) == ["Bos"]
    assert reading.session.annotating.annotations[0].person == "Bo"
    reading.session.acts.undo()
    assert names(reading) == []


def test_a_case_that_is_deleted_while_open_loses_nothing_that_is_on_the_screen(
    qtbot: QtBot, reading: MainWindow, tmp_path: Path
) -> None:
    select(reading, Side.LEFT, "Bakgrund")
    reading.session.annotating.tag_by_name("Ett")
    (tmp_path / "fall.motsvar").unlink()
    editor = reading.lists.notes.editor
    editor.show_target(NoteTarget.case())
    editor.edit.setPlainText("skrivet efteråt")
    reading.session.noting.commit()
    assert reading.messages.isVisible()
    assert "moved, deleted or replaced" in reading.messages.words.text()
    assert editor.edit.toPlainText() == "skrivet efteråt"
    assert reading.session.noting.has_draft
    reading.chooser.path = tmp_path / "räddad.motsvar"
    reading.actions_by_name["copy_case"].trigger()
    with Case.open(tmp_path / "räddad.motsvar") as saved:
        assert saved.check() == ()
        assert [one.quote for one in saved.annotations()] == ["Bakgrund"]


def test_what_is_said_of_matches_is_in_an_export_of_the_command_line(
    qtbot: QtBot, reading: MainWindow, tmp_path: Path
) -> None:
    view = reading.session.view
    assert view
    assert view.comparison
    for match in view.comparison.matches:
        reading.session.linking.judge(match, HandVerdict.REJECTED)
    qtbot.waitUntil(lambda: reading.session.settled)
    workspace = reading.session.workspace
    assert workspace
    workspace.export(tmp_path / "ut.html")
    html = (tmp_path / "ut.html").read_text(encoding="utf-8")
    assert "0 %" in html
    assert reading.session.view
    assert reading.session.view.comparison
    assert reading.session.view.comparison.matches == ()


def test_a_second_window_shows_the_case_for_reading_only(reading: MainWindow, tmp_path: Path) -> None:
    select(reading, Side.LEFT, "Bakgrund")
    reading.session.annotating.tag_by_name("Ett")
    session = reading.session
    other = Workspace.open(tmp_path / "fall.motsvar", session.workers, tmp_path / "data2")
    try:
        assert other.case.read_only
        assert [tag.name for tag in other.case.tags()] == ["Ett"]
        assert "open in another" in other.warnings[0]
        assert other.shown_path == tmp_path / "fall.motsvar"
    finally:
        other.close()
    assert not other.case.path.exists()


def test_opening_makes_a_backup_that_can_be_restored(qtbot: QtBot, reading: MainWindow, tmp_path: Path) -> None:
    select(reading, Side.LEFT, "Bakgrund")
    reading.session.annotating.tag_by_name("Ett")
    path = tmp_path / "fall.motsvar"
    assert reading.session.open_case(path)
    qtbot.waitUntil(lambda: reading.session.settled, timeout=20_000)
    workspace = reading.session.workspace
    assert workspace
    assert len(workspace.backups) == 1
    with Case.open(workspace.backups[0].path) as backup:
        assert backup.check() == ()
        assert [tag.name for tag in backup.tags()] == ["Ett"]
    assert workspace.due_backup() is None, "nothing was done since"
