"""How the window was left is how it is found again, and nothing that hides something comes back unseen."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QSplitter
from pytestqt.qtbot import QtBot

from motsvar.core.span import Side, Span
from motsvar.ui.appearance import Choice
from motsvar.ui.main_window import MainWindow
from motsvar.ui.pair.mode import Mode
from motsvar.ui.pair.scrolling import Standing
from motsvar.ui.places import MOST_PLACES, Left, place_of, read, with_place, written
from motsvar.ui.settings import MotionState, Remembered
from motsvar.ui.shown import KINDS, Shown, shown_again, turned_marks
from support.windows import compared

PARAGRAPH = "Nämnden {0} är positiv till förslaget om öppna badhus 🏊 nummer {0} på kvällen i stadsdel {0}. " * 4
OTHER = "Här står någonting helt annat om kostnader, tider och lokaler i avsnitt {0} av svaret från öster. " * 6


def long_texts(folder: Path, count: int = 60) -> list[Path]:
    """A pair that shares every third paragraph, and a motion."""
    left = [PARAGRAPH.format(n) if n % 3 else OTHER.format(n) for n in range(count)]
    right = [PARAGRAPH.format(n) for n in range(count) if n % 3]
    motion = [PARAGRAPH.format(n) for n in range(0, count, 5)]
    paths = [folder / name for name in ("motion.txt", "norr.txt", "söder 😀.txt")]
    for path, parts in zip(paths, (motion, left, right), strict=True):
        path.write_text("\n\n".join(parts), encoding="utf-8", newline="")
    return paths


@pytest.fixture
def long_reading(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """A window on three long documents, one of them the motion; the two others stand in the panes."""
    window.open_paths(long_texts(tmp_path))
    compared(qtbot, window)
    motion = next(one for one in window.session.documents if one.name.startswith("motion"))
    window.session.mark_motion(motion.id, True)
    compared(qtbot, window)
    return window


def settle(window: MainWindow) -> None:
    for _ in range(5):
        QApplication.processEvents()
    assert window.isVisible()


def shares(window: MainWindow) -> dict[str, float]:
    """How each splitter shares its room out."""
    found = [*window.lists.notes.findChildren(QSplitter), *window.lists.history.findChildren(QSplitter), window.texts]
    return {str(at): round(one.sizes()[0] / sum(one.sizes()), 2) for at, one in enumerate(found)}


def test_everything_stands_as_it_was_left_after_a_restart(
    qtbot: QtBot, long_reading: MainWindow, open_window: Callable[[], MainWindow], tmp_path: Path
) -> None:
    first = long_reading
    first.resize(1350, 860)
    act = first.actions_by_name
    act["dock_history"].trigger()
    settle(first)
    history = first.lists.history.findChild(QSplitter)
    history.setSizes([100, 300])
    act["dock_notes"].trigger()
    settle(first)
    first.lists.notes.findChild(QSplitter).setSizes([120, 300])
    act["dock_facts"].trigger()
    act["motion"].trigger()
    settle(first)
    first.texts.setSizes([300, 400])
    first.texts.splitterMoved.emit(300, 1)  # as dragging the handle does
    act["overview"].setChecked(False)
    act["show_matches"].setChecked(False)
    act["show_facts"].setChecked(True)
    act["show_variants"].setChecked(True)
    first.set_appearance(Choice.HIGH_CONTRAST)
    first.zoom(1)
    first.zoom(1)
    act["level"].trigger()
    act["lock"].setChecked(False)
    first.pair.scroll_to(Side.RIGHT, Span(9_000, 9_010))
    first.pair.scroll_to(Side.LEFT, Span(17_000, 17_010))
    settle(first)
    standing, at, size = first.pair.standing(), shares(first), first.size()
    fronts = {name for name, dock in first.docks.items() if not dock.visibleRegion().isEmpty()}
    first.close()

    second = open_window()
    second.resize(size)
    assert second.session.open_case(tmp_path / "fall.motsvar")
    compared(qtbot, second)
    settle(second)
    assert second.pair.standing() == standing
    assert second.pair.mode is Mode.LEVEL
    assert second.actions_by_name["level"].isChecked()
    assert second.reference.is_unfolded
    assert second.actions_by_name["motion"].isChecked()
    assert not second.actions_by_name["overview"].isChecked()
    assert second.pair.findChild(type(second.pair._strips[Side.LEFT])).isHidden()
    assert not second.pair.scroll_locked
    assert second.session.shown == Shown(matches=False, facts=True, variants=True)
    assert second.actions_by_name["show_facts"].isChecked()
    assert not second.actions_by_name["show_matches"].isChecked()
    assert second.appearance.name == "high_contrast"
    assert second.pair.pane(Side.LEFT).document().defaultFont() == first.pair.pane(Side.LEFT).document().defaultFont()
    assert {name for name, dock in second.docks.items() if not dock.visibleRegion().isEmpty()} == fronts
    for name in ("history", "notes", "facts"):
        second.actions_by_name[f"dock_{name}"].trigger()
        settle(second)
    assert shares(second) == pytest.approx(at, abs=0.03)


def test_the_size_of_the_window_is_restored(open_window: Callable[[], MainWindow]) -> None:
    first = open_window()
    first.resize(first.width(), 700)
    first.close()
    store = Remembered(QSettings(first.remembered.store.fileName(), QSettings.Format.IniFormat))
    assert store.window is not None
    second = open_window()
    assert second.restoreGeometry(store.window.geometry)
    assert second.height() == 700


def test_what_lets_passages_stand_back_does_not_come_back(
    qtbot: QtBot, reading: MainWindow, open_window: Callable[[], MainWindow], tmp_path: Path
) -> None:
    for name in ("only_differences", "no_formulas", "only_asked"):
        reading.actions_by_name[name].setChecked(True)
    reading.lists.differences.filter.setText("inget")
    reading.close()
    again = open_window()
    assert again.session.open_case(tmp_path / "fall.motsvar")
    compared(qtbot, again)
    assert again.session.shown == Shown()
    assert again.lists.differences.filter.text() == ""


def test_each_pair_of_a_session_stands_where_it_was_left(qtbot: QtBot, long_reading: MainWindow) -> None:
    window = long_reading
    ids = {one.name.split(" ")[0].split(".")[0]: one.id for one in window.session.documents}
    window.actions_by_name["flow" if window.pair.mode is Mode.ROWS else "rows"].trigger()
    mode = window.pair.mode
    window.pair.scroll_to(Side.LEFT, Span(12_000, 12_010))
    before = window.pair.standing()
    window.session.open_pair(ids["motion"], ids["söder"])
    compared(qtbot, window)
    settle(window)
    assert window.pair.standing().left[1] == 0
    window.session.open_pair(ids["norr"], ids["söder"])
    compared(qtbot, window)
    settle(window)
    assert window.pair.standing() == before
    assert window.pair.mode is mode
    window.session.swap()
    compared(qtbot, window)
    settle(window)
    assert window.pair.standing() == before.mirrored()


def test_the_place_is_found_again_from_the_start_page(qtbot: QtBot, long_reading: MainWindow) -> None:
    window = long_reading
    window.pair.scroll_to(Side.RIGHT, Span(8_000, 8_010))
    before = window.pair.standing()
    window.actions_by_name["start_page"].trigger()
    window.start.card.go_on_button.click()
    compared(qtbot, window)
    settle(window)
    assert window.pair.standing() == before


def test_a_case_that_is_only_read_has_places_too(
    qtbot: QtBot, long_reading: MainWindow, open_window: Callable[[], MainWindow], tmp_path: Path
) -> None:
    reader = open_window()
    assert reader.session.open_case(tmp_path / "fall.motsvar")  # the first window holds it
    assert reader.session.workspace.case.read_only
    compared(qtbot, reader)
    reader.pair.scroll_to(Side.LEFT, Span(8_000, 8_010))
    top = reader.pair.standing().left
    reader.close()
    again = open_window()
    assert again.session.open_case(tmp_path / "fall.motsvar")
    compared(qtbot, again)
    settle(again)
    assert again.pair.standing().left == top


def test_a_passage_that_is_asked_for_goes_before_the_place(qtbot: QtBot, long_reading: MainWindow) -> None:
    window = long_reading
    ids = {one.name.split(" ")[0].split(".")[0]: one.id for one in window.session.documents}
    window.pair.scroll_to(Side.LEFT, Span(12_000, 12_010))
    window.session.open_pair(ids["motion"], ids["söder"])
    compared(qtbot, window)
    wanted = Span(1_000, 1_020)
    window.session.show_place(ids["norr"], wanted)
    compared(qtbot, window)
    seen = window.pair.visible_span(Side.LEFT)
    assert seen.start <= wanted.start
    assert wanted.end <= seen.end


def test_a_text_that_was_replaced_by_a_shorter_one_stands_at_its_end(
    qtbot: QtBot, long_reading: MainWindow, tmp_path: Path
) -> None:
    window = long_reading
    window.pair.scroll_to(Side.LEFT, Span(18_000, 18_010))
    short = tmp_path / "kort.txt"
    short.write_text(PARAGRAPH.format(1), encoding="utf-8")
    window.session.files.replace_text(window.session.view.pair.left_id, short)
    qtbot.waitUntil(lambda: len(window.session.view.pair.left.text) < 1_000 and window.session.settled, timeout=20_000)
    assert window.pair.visible_span(Side.LEFT).end == len(window.pair.text(Side.LEFT).text.rstrip())


def standing(offset: int) -> Standing:
    return Standing((Side.LEFT, offset, 0), (Side.RIGHT, 2 * offset, -3), Side.RIGHT)


def test_no_more_places_are_kept_than_can_be_of_use() -> None:
    places = {}
    for number in range(MOST_PLACES + 10):
        places = with_place(places, (f"a{number}", "b"), Left(standing(number)))
    assert len(places) == MOST_PLACES
    assert place_of(places, ("a9", "b")) is None
    assert place_of(places, ("a10", "b")) == Left(standing(10))
    assert place_of(places, ("b", "a10")) == Left(standing(10)).mirrored()
    again = with_place(places, ("b", "a10"), Left(standing(1)))
    assert len(again) == MOST_PLACES
    assert list(again)[-1] == ("b", "a10")


def test_places_are_read_as_they_were_written_and_nonsense_is_passed_over() -> None:
    places = {("a", "b"): Left(standing(7), Mode.LEVEL), ("c", "d"): Left(standing(8))}
    assert read(written(places)) == places
    assert read("nonsense\n\na b 1 2 3 four left 0 -\n" + written(places)) == places
    assert read("a b 1 2 3 4 upside 0 -") == {}


def test_settings_that_nobody_can_read_are_as_at_first(tmp_path: Path) -> None:
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    remembered = Remembered(store)
    for row in Remembered.table():
        assert getattr(remembered, next(n for n, r in vars(Remembered).items() if r is row)) == row.default
    for key in ("motion", "overview", "lock", "places", "splitters/history-parts", "tour", "marks"):
        store.setValue(key, "nonsense %")
    assert remembered.motion == MotionState()
    assert remembered.overview
    assert remembered.lock
    assert remembered.places == {}
    assert remembered.splitters == {}
    assert not remembered.tour
    assert shown_again(remembered) == Shown()


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_of_mark_is_remembered(tmp_path: Path, kind: str) -> None:
    remembered = Remembered(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    turned = Shown(**{kind: not getattr(Shown(), kind)})
    remembered.marks = turned_marks(turned)
    assert shown_again(remembered) == turned
