"""The pictures of a case in a real window."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from motsvar.core.comparison import Match
from motsvar.core.errors import MotsvarError
from motsvar.core.span import Side, Span
from motsvar.drawing.case_tables import PairCell, ThemeCell
from motsvar.drawing.shapes import Shape
from motsvar.exports.case_content import CaseContent
from motsvar.ui.appearance import Choice
from motsvar.ui.main_window import MainWindow
from motsvar.ui.panels.picture import PicturePanel
from motsvar.ui.pictures import overlaps as overlaps_module
from motsvar.ui.pictures.dispersion import Occurrence
from motsvar.ui.pictures.picture import PictureKind
from support.window_fixtures import LEFT, RIGHT
from support.windows import compared

LEFT_BUTTON = Qt.MouseButton.LeftButton
THIRD = "Motion\n\nBadhusen i kommunen ska ha öppet till klockan 21. Nämnden får 300 000 kronor för badhusen.\n"


def looked_at(qtbot: QtBot, window: MainWindow, kind: PictureKind) -> PicturePanel:
    """The panel in front with a picture that is worked out."""
    window.lists.show("picture")
    panel = window.lists.picture
    panel.choose(kind)
    panel.look()
    finished(qtbot, window)
    return panel


def finished(qtbot: QtBot, window: MainWindow) -> None:
    panel = window.lists.picture
    qtbot.waitUntil(
        lambda: window.session.settled and not panel.overlaps.busy and not panel.themes.busy, timeout=30_000
    )
    panel.look()


def click(qtbot: QtBot, panel: PicturePanel, shape: Shape) -> None:
    place = QPoint(round(shape.x + shape.width / 2), round(shape.y + shape.height / 2))
    qtbot.mouseClick(panel.view, LEFT_BUTTON, pos=place)


def shapes(panel: PicturePanel) -> tuple[Shape, ...]:
    assert panel.view.drawing
    return panel.view.drawing.shapes


@pytest.fixture
def three(qtbot: QtBot, reading: MainWindow, tmp_path: Path) -> MainWindow:
    """A case of three documents, of which the first two are open."""
    path = tmp_path / "motion.txt"
    path.write_text(THIRD, encoding="utf-8")
    pair = [one.id for one in reading.session.documents]
    reading.open_paths([path])
    qtbot.waitUntil(lambda: len(reading.session.documents) == 3 and reading.session.settled)
    reading.session.open_pair(*pair)
    compared(qtbot, reading)
    return reading


def test_without_documents_the_picture_says_what_to_do(window: MainWindow) -> None:
    panel = window.lists.picture
    for kind in PictureKind:
        panel.choose(kind)
        panel.refresh()
        assert panel.picture
        assert panel.picture.draw is None
        assert len(panel.picture.said) > 20
        shown = panel.pairs.note.text() if kind is PictureKind.PAIRS else panel.view.accessibleDescription()
        assert shown == panel.picture.said
        assert not panel.export.isEnabled()


def test_a_click_on_a_match_brings_its_passages_face_to_face(qtbot: QtBot, reading: MainWindow) -> None:
    panel = looked_at(qtbot, reading, PictureKind.MATCHES)
    view = reading.session.view
    assert view
    assert view.comparison
    assert [shape.key for shape in shapes(panel)] == list(view.comparison.matches)
    moved = next(shape for shape in shapes(panel) if isinstance(shape.key, Match) and shape.key.moved)
    with qtbot.waitSignal(reading.session.match_wanted) as told:
        click(qtbot, panel, moved)
    match = told.args[0]
    assert isinstance(match, Match)
    together = [reading.pair.visible_span(side) for side in Side]
    assert together[0].overlaps(match.left)
    assert together[1].overlaps(match.right)


def test_a_click_on_a_tick_goes_to_the_occurrence(qtbot: QtBot, reading: MainWindow) -> None:
    panel = looked_at(qtbot, reading, PictureKind.THEMES)
    last = shapes(panel)[-1]
    assert isinstance(last.key, Occurrence)
    with qtbot.waitSignal(reading.session.place_wanted) as told:
        click(qtbot, panel, last)
    assert told.args == [last.key.side, last.key.span]


def test_the_first_themes_are_drawn_where_none_is_ticked(qtbot: QtBot, reading: MainWindow) -> None:
    panel = looked_at(qtbot, reading, PictureKind.THEMES)
    ticked = {shape.key.label for shape in shapes(panel) if isinstance(shape.key, Occurrence)}
    assert ticked == set(reading.session.ticked)
    reading.session.set_ticked(())
    panel.look()
    drawn = {shape.key.label for shape in shapes(panel) if isinstance(shape.key, Occurrence)}
    view = reading.session.view
    assert view
    assert view.comparison
    assert drawn == {theme.label for theme in view.comparison.themes[:5]}


def test_every_pair_of_the_case_is_compared_and_remembered(qtbot: QtBot, three: MainWindow) -> None:
    panel = looked_at(qtbot, three, PictureKind.DOCUMENTS)
    ids = [one.id for one in three.session.documents]
    table, workspace = panel.overlaps.table, three.session.workspace
    assert workspace
    assert panel.overlaps.missing == 0
    assert len(shapes(panel)) == 9
    view = three.session.view
    assert view
    assert view.comparison
    assert table.share(ids[0], ids[1]) == view.comparison.summary.left_shared
    assert table.share(ids[1], ids[0]) == view.comparison.summary.right_shared
    assert workspace.remembered(ids[0], ids[2])
    assert workspace.remembered(ids[1], ids[2])


def test_what_is_remembered_is_not_compared_again(
    qtbot: QtBot, three: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = looked_at(qtbot, three, PictureKind.DOCUMENTS)
    known = panel.overlaps.table
    workspace = three.session.workspace
    assert workspace

    def must_not(*_: object, **__: object) -> None:
        raise AssertionError("compared again")

    monkeypatch.setattr(workspace, "compare", must_not)
    panel.overlaps.want(again=True)
    finished(qtbot, three)
    assert {*panel.overlaps.table.overlaps} == {*known.overlaps}


def test_a_click_on_a_cell_opens_that_pair(qtbot: QtBot, three: MainWindow) -> None:
    panel = looked_at(qtbot, three, PictureKind.DOCUMENTS)
    ids = [one.id for one in three.session.documents]
    cell = next(shape for shape in shapes(panel) if shape.key == PairCell(ids[2], ids[0]))
    click(qtbot, panel, cell)
    qtbot.waitUntil(lambda: bool(three.session.view and three.session.view.pair.left_id == ids[2]))
    compared(qtbot, three)
    assert three.session.view
    assert three.session.view.pair.right_id == ids[0]
    assert panel.overlaps.missing == 0, "what was known of the pair that was open is known still"
    assert all(panel.overlaps.table.knows(one, other) for one in ids for other in ids if one != other)


def test_a_click_on_a_theme_opens_its_document_at_the_place_and_ticks_it(qtbot: QtBot, three: MainWindow) -> None:
    panel = looked_at(qtbot, three, PictureKind.CASE_THEMES)
    third = three.session.documents[2].id
    three.session.set_ticked(())
    cell = next(
        shape.key
        for shape in shapes(panel)
        if isinstance(shape.key, ThemeCell) and shape.key.document == third and shape.key.first
    )
    wanted: list[tuple[Side, Span]] = []
    three.session.place_wanted.connect(lambda side, span: wanted.append((side, span)))
    panel.view.activated.emit(cell)
    compared(qtbot, three)
    view = three.session.view
    assert view
    assert view.side_of(third) is Side.LEFT
    assert (Side.LEFT, cell.first) in wanted
    assert view.comparison
    at_place = {t.label for t in view.comparison.themes if any(s.overlaps(cell.first) for s in t.left)}
    assert at_place & set(three.session.ticked)


def test_the_themes_that_were_found_go_into_an_export(qtbot: QtBot, three: MainWindow) -> None:
    panel = looked_at(qtbot, three, PictureKind.CASE_THEMES)
    collected: list[CaseContent] = []
    three.session.exporting.gathering.begin(collected.append)
    qtbot.waitUntil(lambda: bool(collected))
    assert panel.themes.table is not None
    assert collected[0].case_themes == panel.themes.table


def test_counts_are_those_of_the_themes(qtbot: QtBot, three: MainWindow) -> None:
    panel = looked_at(qtbot, three, PictureKind.CASE_THEMES)
    table = panel.themes.table
    assert table
    assert table.documents == tuple(one.id for one in three.session.documents)
    first = shapes(panel)[0]
    assert str(len(table.themes[0].spans[0])) in {getattr(mark, "text", "") for mark in first.marks}


def test_themes_of_ones_own_stand_first_and_again_when_they_are_changed(qtbot: QtBot, three: MainWindow) -> None:
    panel = looked_at(qtbot, three, PictureKind.CASE_THEMES)
    assert panel.themes.table
    assert not any(theme.own for theme in panel.themes.table.themes)
    three.session.codebook.add("Kvällen", ("kvällen",))
    qtbot.waitUntil(lambda: bool(panel.themes.table and panel.themes.table.themes[0].own), timeout=20_000)
    first = panel.themes.table.themes[0]
    assert first.label == "Kvällen"
    assert sum(map(len, first.spans)) > 0
    assert [theme.label.casefold() for theme in panel.themes.table.themes].count("kvällen") == 1


def test_the_work_is_stopped_by_escape_said_and_gone_on_with(qtbot: QtBot, three: MainWindow) -> None:
    panel = three.lists.picture
    three.lists.show("picture")
    with qtbot.waitSignal(three.session.tasks.changed, timeout=10_000):
        panel.choose(PictureKind.DOCUMENTS)
    three.stop_or_dismiss()
    qtbot.waitUntil(lambda: panel.overlaps.stopped and three.session.settled)
    panel.look()
    assert panel.overlaps.missing > 0
    assert panel.go_on.isVisible()
    panel.go_on.click()
    finished(qtbot, three)
    assert panel.overlaps.missing == 0
    assert not panel.go_on.isVisible()


def test_closing_the_window_stops_the_work(qtbot: QtBot, three: MainWindow) -> None:
    panel = three.lists.picture
    three.lists.show("picture")
    with qtbot.waitSignal(three.session.tasks.changed, timeout=10_000):
        panel.choose(PictureKind.DOCUMENTS)
    task = panel.overlaps._task
    assert task
    three.close()
    assert task.cancelled
    assert not task.thread.is_alive()
    assert three.session.tasks.running == []


def test_a_pair_that_cannot_be_compared_is_marked_and_the_others_are_compared(
    qtbot: QtBot, three: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = three.session.workspace
    assert workspace
    compare, first = workspace.compare, three.session.documents[0].source.name

    def sometimes(left: object, *rest: object, **named: object) -> object:
        if getattr(left, "name", "") == first:
            raise MotsvarError("The comparison stopped unexpectedly.")
        return compare(left, *rest, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(workspace, "compare", sometimes)
    panel = looked_at(qtbot, three, PictureKind.DOCUMENTS)
    ids = [one.id for one in three.session.documents]
    assert panel.overlaps.failed == ((ids[0], ids[2]),)
    assert panel.overlaps.table.knows(ids[1], ids[2])
    assert "could not be compared" in panel.view.words_at(2)


def test_of_a_large_case_the_most_alike_are_shown_and_that_is_said(
    qtbot: QtBot, three: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(three.lists.picture.overlaps, "most", 2)
    panel = looked_at(qtbot, three, PictureKind.DOCUMENTS)
    assert len(panel.overlaps.table.documents) == 2
    assert panel.view.drawing
    said = " ".join(getattr(mark, "text", "") for mark in panel.view.drawing.ground)
    assert "2 of 3 documents" in said
    assert overlaps_module.MOST_COMPARED == 12


def test_arrow_keys_walk_the_shapes_and_enter_does_what_a_click_does(qtbot: QtBot, reading: MainWindow) -> None:
    panel = looked_at(qtbot, reading, PictureKind.MATCHES)
    view = panel.view
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.current_key == shapes(panel)[0].key
    first = view.accessibleDescription()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.current_key == shapes(panel)[1].key
    assert view.accessibleDescription() not in ("", first)
    assert panel.note.text()
    qtbot.keyClick(view, Qt.Key.Key_End)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.current_key == shapes(panel)[-1].key, "from the last one it stays"
    with qtbot.waitSignal(reading.session.match_wanted):
        qtbot.keyClick(view, Qt.Key.Key_Return)


def test_keys_go_down_a_column_of_a_matrix(qtbot: QtBot, three: MainWindow) -> None:
    panel = looked_at(qtbot, three, PictureKind.DOCUMENTS)
    ids = [one.id for one in three.session.documents]
    panel.view.go_to(1)
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    assert panel.view.current_key == PairCell(ids[2], ids[1])


def test_a_tooltip_holds_words_only_whatever_a_document_is_called(
    qtbot: QtBot, reading: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = reading.session.documents[0]
    reading.session.rename_document(document.id, "<img src='file:///x'>")
    panel = looked_at(qtbot, reading, PictureKind.DOCUMENTS)
    tips: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, words, _widget: tips.append(words))
    shape = shapes(panel)[1]
    qtbot.mouseMove(panel.view, QPoint(round(shape.x + 8), round(shape.y + 8)))
    qtbot.waitUntil(lambda: bool(tips and tips[-1]))
    assert "<img" not in tips[-1]
    assert "&lt;img" in tips[-1]


@pytest.mark.parametrize("choice", [Choice.LIGHT, Choice.DARK])
def test_the_picture_follows_the_appearance(qtbot: QtBot, reading: MainWindow, choice: Choice) -> None:
    panel = looked_at(qtbot, reading, PictureKind.MATCHES)
    reading.set_appearance(choice)
    image = panel.view.grab().toImage()
    assert image.pixelColor(1, 1) == QColor(reading.appearance.window)


def test_the_current_shape_is_outlined(qtbot: QtBot, reading: MainWindow) -> None:
    panel = looked_at(qtbot, reading, PictureKind.THEMES)
    before = panel.view.grab().toImage()
    panel.view.go_to(0)
    assert panel.view.grab().toImage() != before


@pytest.mark.parametrize("suffix", [".svg", ".png"])
def test_the_picture_is_exported(qtbot: QtBot, reading: MainWindow, tmp_path: Path, suffix: str) -> None:
    panel = looked_at(qtbot, reading, PictureKind.MATCHES)
    path = tmp_path / f"bild 😀{suffix}"
    reading.chooser.path = path  # type: ignore[attr-defined]
    reading.actions_by_name["export_picture"].trigger()
    qtbot.waitUntil(lambda: reading.session.settled)
    data = path.read_bytes()
    if suffix == ".png":
        assert data.startswith(b"\x89PNG")
        return
    root = ET.fromstring(data)
    lines = list(root.iter("{http://www.w3.org/2000/svg}polyline"))
    assert len(lines) == len(shapes(panel)) + 4, "the matches, and four lines in the legend"
    said = " ".join(element.text or "" for element in root.iter("{http://www.w3.org/2000/svg}text"))
    assert "reworded=true" in said
    assert LEFT[:40] not in said
    assert RIGHT[:40] not in said


def test_an_export_is_what_its_suffix_says(qtbot: QtBot, reading: MainWindow, tmp_path: Path) -> None:
    looked_at(qtbot, reading, PictureKind.MATCHES)
    reading.chooser.path = tmp_path / "bild.png"  # type: ignore[attr-defined]
    reading.lists.picture.export.click()
    qtbot.waitUntil(lambda: reading.session.settled)
    assert (tmp_path / "bild.png").is_file()


def test_an_export_that_cannot_be_written_says_so(qtbot: QtBot, reading: MainWindow, tmp_path: Path) -> None:
    looked_at(qtbot, reading, PictureKind.MATCHES)
    reading.chooser.path = tmp_path / "nowhere" / "bild.svg"  # type: ignore[attr-defined]
    reading.export_picture()
    qtbot.waitUntil(lambda: reading.session.settled)
    assert reading.messages.isVisible()


def test_a_document_that_is_taken_out_meanwhile_is_not_asked_for(qtbot: QtBot, three: MainWindow) -> None:
    panel = three.lists.picture
    three.lists.show("picture")
    with qtbot.waitSignal(three.session.tasks.changed, timeout=10_000):
        panel.choose(PictureKind.DOCUMENTS)
    third = three.session.documents[2].id
    three.session.remove_document(third)
    compared(qtbot, three)
    panel._stale = True
    panel.look()
    finished(qtbot, three)
    assert third not in panel.overlaps.table.documents
    assert len(panel.overlaps.table.overlaps) == 1


def test_another_picture_is_shown_as_soon_as_more_is_known(qtbot: QtBot, three: MainWindow) -> None:
    """Every pair that is done puts off a wait for quiet; the picture must not wait for the last of them."""
    panel = three.lists.picture
    three.lists.show("picture")
    panel.choose(PictureKind.DOCUMENTS)
    panel.look()
    stale: list[bool] = []
    panel._soon.timeout.connect(lambda: stale.append(panel._stale))
    panel._soon.start()
    left = panel._soon.remainingTime()
    panel.overlaps.changed.emit()
    assert panel._soon.remainingTime() <= left, "the wait is not begun anew"
    qtbot.waitUntil(lambda: bool(stale))
    assert stale[0] is False
    finished(qtbot, three)


def test_a_picture_taller_than_the_dock_is_scrolled_to_the_current_shape(qtbot: QtBot, three: MainWindow) -> None:
    panel = looked_at(qtbot, three, PictureKind.DOCUMENTS)
    panel.view.setMinimumHeight(3 * panel.room.height())
    qtbot.waitUntil(lambda: panel.view.height() > 2 * panel.room.height())
    panel.room.verticalScrollBar().setValue(0)
    panel.room.verticalScrollBar().setValue(panel.room.verticalScrollBar().maximum())
    panel.view.go_to(0)
    first = shapes(panel)[0]
    top = panel.room.verticalScrollBar().value()
    assert top <= first.y + first.height / 2 <= top + panel.room.viewport().height()


def test_a_long_name_is_shortened_below_the_picture_and_said_whole(qtbot: QtBot, reading: MainWindow) -> None:
    name = "Yttrande " * 40 + "slut"
    reading.session.rename_document(reading.session.documents[0].id, name)
    panel = looked_at(qtbot, reading, PictureKind.DOCUMENTS)
    panel.view.go_to(1)
    assert "…" in panel.note.text()
    assert name in panel.view.accessibleDescription()


def test_the_pairs_are_a_list_and_enter_opens_one(qtbot: QtBot, three: MainWindow) -> None:
    panel = looked_at(qtbot, three, PictureKind.PAIRS)
    rows = panel.pairs.model.shown
    assert [row.share for row in rows] == sorted((row.share for row in rows), reverse=True)
    assert len(rows) == 3
    assert not any(row.estimated for row in rows)
    panel.pairs.view.setFocus()
    panel.pairs.choose(rows[-1])
    qtbot.keyClick(panel.pairs.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened(three) == {rows[-1].left, rows[-1].right}, timeout=20_000)


def test_of_a_large_case_pairs_are_estimated_before_they_are_compared(
    qtbot: QtBot, three: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    overlaps = three.lists.picture.overlaps
    monkeypatch.setattr(overlaps, "most", 2)
    panel = looked_at(qtbot, three, PictureKind.PAIRS)
    qtbot.waitUntil(lambda: overlaps.alike.overlaps is not None and not overlaps.busy, timeout=20_000)
    panel.refresh()
    assert overlaps.alike.overlaps
    shown = {(row.left, row.right): row for row in panel.pairs.model.shown}
    assert len(shown) == len(overlaps.alike.overlaps)
    assert {overlaps.table.is_estimated(*pair) for pair in shown if set(pair) <= set(overlaps.table.documents)} <= {
        False
    }
    cells = [panel.pairs.model.cells(row)[0] for row in shown.values()]
    assert [cell.startswith("≈") for cell in cells] == [row.estimated for row in shown.values()]


def test_a_sweep_through_the_case_is_stopped_and_gone_on_with(
    qtbot: QtBot, three: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = three.lists.picture
    monkeypatch.setattr(panel.overlaps, "most", 2)
    panel.choose(PictureKind.PAIRS)
    panel.refresh()
    three.session.tasks.cancel_all()
    qtbot.waitUntil(lambda: panel.overlaps.alike.stopped, timeout=20_000)
    panel.refresh()
    assert panel.picture
    assert "Go on" in panel.picture.said
    panel.go_on.click()
    qtbot.waitUntil(lambda: panel.overlaps.alike.overlaps is not None, timeout=20_000)


def opened(window: MainWindow) -> set[str]:
    view = window.session.view
    return {view.pair.left_id, view.pair.right_id} if view else set()
