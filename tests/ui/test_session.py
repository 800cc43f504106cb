"""The session on a real case, with real workers."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from motsvar.core.findings import FindingKind
from motsvar.core.span import Side, Span
from motsvar.ui.main_window import MainWindow
from motsvar.ui.pair.mode import Mode
from support.windows import compared


def test_two_files_become_the_pair_and_are_compared(reading: MainWindow) -> None:
    view = reading.session.view
    assert view
    assert [view.pair.left.name, view.pair.right.name] == ["öst.txt", "väst 😀.txt"]
    assert view.comparison
    assert view.comparison.matches


def test_a_comparison_is_remembered_and_not_made_again(
    qtbot: QtBot, reading: MainWindow, tmp_path: Path, monkeypatch: object
) -> None:
    path = tmp_path / "fall.motsvar"
    first = reading.session.view.comparison if reading.session.view else None
    reading.session.close_case()
    assert reading.session.open_case(path)
    workspace = reading.session.workspace
    assert workspace
    pair = workspace.remembered_pair()
    assert pair
    assert workspace.remembered(*pair)
    compared(qtbot, reading)
    assert reading.session.view
    assert reading.session.view.comparison == first


def test_the_same_file_twice_is_kept_once_and_said(qtbot: QtBot, window: MainWindow, files: list[Path]) -> None:
    told: list[str] = []
    window.session.told.connect(told.append)
    window.open_paths([files[0], files[0]])
    qtbot.waitUntil(lambda: bool(window.session.documents) and window.session.settled)
    assert len(window.session.documents) == 1
    assert any("same text" in sentence for sentence in told)


def test_a_file_that_cannot_be_read_is_one_sentence_and_the_others_are_read(
    qtbot: QtBot, window: MainWindow, files: list[Path], tmp_path: Path
) -> None:
    window.open_paths([tmp_path / "saknas.txt", *files])
    compared(qtbot, window)
    assert window.messages.isVisible()
    assert "saknas.txt" in window.messages.words.text()
    assert len(window.session.documents) == 2


def test_reading_errors_are_gone_through_only_while_they_are_shown(reading: MainWindow) -> None:
    session = reading.session
    without = session.findings
    session.set_shown(variants=True)
    assert len(session.findings) > len(without)
    assert not [f for f in without if f.kind is FindingKind.VARIANT]


def test_stepping_stops_at_the_ends_and_says_so(reading: MainWindow) -> None:
    session, told = reading.session, []
    session.told.connect(told.append)
    for _ in range(len(session.findings) + 1):
        session.step_finding(1)
    assert session.finding == session.findings[-1]
    assert told
    session.choose_finding(None)
    session.step_finding(-1)
    assert session.finding == session.findings[-1]


def test_swapping_the_sides_swaps_the_pair(qtbot: QtBot, reading: MainWindow) -> None:
    before = reading.session.view
    reading.session.swap()
    qtbot.waitUntil(
        lambda: reading.session.view is not None and reading.session.view.pair.left_id != before.pair.left_id
    )
    compared(qtbot, reading)
    assert reading.session.view.pair.left_id == before.pair.right_id


def test_removing_a_document_can_be_undone(qtbot: QtBot, reading: MainWindow) -> None:
    session = reading.session
    gone = session.documents[0].id
    session.remove_document(gone)
    assert [d.id for d in session.documents] != gone
    assert session.view is None
    session.acts.undo()
    assert gone in [d.id for d in session.documents]
    compared(qtbot, reading)


def test_comparing_again_leaves_the_mode_as_chosen(qtbot: QtBot, reading: MainWindow) -> None:
    chosen = Mode.FLOW if reading.pair.mode is Mode.ROWS else Mode.ROWS
    reading.actions_by_name[chosen.value].trigger()
    with qtbot.waitSignal(reading.session.comparison_changed, timeout=20_000):
        reading.session.compare()
    compared(qtbot, reading)
    assert reading.pair.mode is chosen


def test_a_file_that_is_no_case_leaves_the_open_case_open(reading: MainWindow, tmp_path: Path) -> None:
    stranger = tmp_path / "främmande.db"
    stranger.write_bytes(b"SQLite format 3\x00" + b"\x00" * 4096)
    before = reading.session.view
    assert not reading.session.open_case(stranger)
    assert reading.messages.isVisible()
    assert reading.session.view is before
    assert not stranger.with_suffix(".db-journal").exists()


def test_a_tag_goes_on_and_off_the_selected_words(reading: MainWindow) -> None:
    session = reading.session
    reading.pair.select(Side.LEFT, Span(16, 23))
    session.annotating.tag_by_name("Viktigt")
    (annotation,) = session.annotating.annotations
    assert annotation.quote == session.view.pair.left.text[16:23]
    assert len(annotation.tags) == 1
    session.annotating.tag_by_digit(1)
    assert session.annotating.annotations[0].tags == ()
    session.acts.undo()
    assert len(session.annotating.annotations[0].tags) == 1


def test_tagging_without_a_selection_says_what_to_do(reading: MainWindow) -> None:
    told: list[str] = []
    reading.session.told.connect(told.append)
    reading.session.annotating.tag_by_name("Viktigt")
    assert [tag.name for tag in reading.session.acts.tags] == ["Viktigt"]
    reading.session.annotating.tag_by_digit(1)
    assert told == ["Select some words first."]


def test_a_note_is_stored_after_a_moment_of_quiet(qtbot: QtBot, reading: MainWindow) -> None:
    annotating = reading.session.annotating
    reading.pair.select(Side.RIGHT, Span(10, 30))
    reading.begin_note()
    with qtbot.waitSignal(reading.session.acts.saved, timeout=3000):
        reading.lists.notes.edit.setPlainText("Kolla siffran 😀")
    assert annotating.annotations[0].note == "Kolla siffran 😀"


def test_a_draft_is_stored_when_another_annotation_is_chosen(reading: MainWindow) -> None:
    annotating = reading.session.annotating
    for start in (0, 20):
        reading.pair.select(Side.LEFT, Span(start, start + 10))
        annotating.tag_by_name("Viktigt")
    first, second = annotating.annotations
    annotating.choose(first.id)
    reading.lists.notes.edit.setPlainText("halvfärdig tanke")
    annotating.choose(second.id)
    assert annotating.annotations[0].note == "halvfärdig tanke"
    assert reading.lists.notes.edit.toPlainText() == ""


def test_a_mark_off_the_end_of_the_text_is_never_made(reading: MainWindow) -> None:
    """The panes give only passages of the text, emoji included."""
    reading.pair.pane(Side.LEFT).selectAll()
    selection = reading.pair.selection()
    assert selection
    assert selection[1].end <= len(reading.session.view.pair.left.text)


def test_white_space_before_the_first_word_hides_no_difference(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    paths = [tmp_path / "a.txt", tmp_path / "b.txt"]
    same = "Nämnden är positiv till förslaget om öppna badhus på kvällen.\n"
    for path, text in zip(
        paths, (f"\n{same}", f"Vägar och broar i söder repareras först nästa vår.\n\n{same}"), strict=True
    ):
        path.write_text(text, encoding="utf-8")
    window.open_paths(paths)
    compared(qtbot, window)
    first = window.session.findings[0]
    window.session.step_finding(1, (Side.LEFT, 1))
    assert first.left == Span(0, 0)
    assert window.session.finding == first
