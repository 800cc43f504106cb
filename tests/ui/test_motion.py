"""Marking the motion: what both quote from it is told, and its demands are listed with their answers."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from motsvar.core.span import Side
from motsvar.ui.main_window import MainWindow
from motsvar.workspace import MOTION
from support.windows import compared

MOVED = """Motion om badhus

Simhallarna är tomma på kvällen och barnen vill bada.

Jag yrkar att kommunen öppnar badhusen på kvällen, och att en ny rutschkana i trä byggs i Kummelby senast 2031.
"""


@pytest.fixture
def with_motion(qtbot: QtBot, window: MainWindow, files: list[Path], tmp_path: Path) -> MainWindow:
    """A window on a case with two answers side by side, and the motion that they answer, not marked as it."""
    motion = tmp_path / "motion.txt"
    motion.write_text(MOVED, encoding="utf-8")
    window.open_paths([motion, *files])
    qtbot.waitUntil(lambda: len(window.session.documents) == 3, timeout=20_000)
    compared(qtbot, window)
    window.session.mark_motion(next(one.id for one in window.session.documents if one.role == MOTION), False)
    compared(qtbot, window)
    return window


def mark(qtbot: QtBot, window: MainWindow) -> None:
    chosen = next(one for one in window.session.documents if one.name.startswith("motion"))
    window.lists.documents.choose(chosen)
    window.actions_by_name["mark_motion"].trigger()
    compared(qtbot, window)


def demands(window: MainWindow) -> list[tuple[str, str]]:
    model = window.lists.demands.model
    return [
        (str(model.index(row, 0).data()), " | ".join(str(model.index(row, column).data()) for column in (1, 2)))
        for row in range(model.rowCount())
    ]


def test_without_a_motion_there_are_no_demands(with_motion: MainWindow) -> None:
    assert demands(with_motion) == []
    assert "Mark the motion" in with_motion.lists.demands.note.text()


def test_a_marked_motion_has_its_demands_listed_with_their_answers(qtbot: QtBot, with_motion: MainWindow) -> None:
    mark(qtbot, with_motion)
    opened, slide = demands(with_motion)
    assert "öppnar badhusen" in opened[0]
    assert "answered" in opened[1]
    assert "rutschkana" in slide[0]
    assert slide[1] == "not addressed | not addressed"


def test_a_demand_brings_its_answers_into_view(qtbot: QtBot, with_motion: MainWindow) -> None:
    mark(qtbot, with_motion)
    panel = with_motion.lists.demands
    with qtbot.waitSignal(with_motion.session.pair_wanted):
        panel.view.setCurrentIndex(panel.view.model().index(0, 0))


def test_undo_takes_the_mark_back_and_the_demands_with_it(qtbot: QtBot, with_motion: MainWindow) -> None:
    mark(qtbot, with_motion)
    with_motion.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: demands(with_motion) == [], timeout=20_000)
    assert all(one.role != MOTION for one in with_motion.session.documents)


def test_the_demands_of_another_comparison_are_not_remembered(qtbot: QtBot, with_motion: MainWindow) -> None:
    """Found by the texts beside the two: the first comparison had no motion."""
    mark(qtbot, with_motion)
    mark(qtbot, with_motion)
    assert demands(with_motion) == []
    mark(qtbot, with_motion)
    assert len(demands(with_motion)) == 2


def test_long_demands_are_shown_whole(qtbot: QtBot, with_motion: MainWindow) -> None:
    mark(qtbot, with_motion)
    view = with_motion.lists.demands.view
    with_motion.docks["demands"].raise_()
    qtbot.waitUntil(lambda: view.visualRect(view.model().index(0, 0)).height() > 2 * view.fontMetrics().height())


def test_the_motion_is_read_below_the_two_and_leads_to_both(with_motion: MainWindow, qtbot: QtBot) -> None:
    window = with_motion
    assert window.reference.isHidden()
    mark(qtbot, window)
    assert window.reference.isVisible()
    assert not window.reference.is_unfolded
    window.actions_by_name["motion"].trigger()
    pane = window.reference.text.pane
    assert pane.isVisible()
    assert "rutschkana" in pane.toPlainText()
    found = window.session.view.comparison.reference
    asked = found.demands[0]
    wanted = []
    window.session.place_wanted.connect(lambda side, span: wanted.append((side, span)))
    pane.pressed.emit(asked.span.start + 1)
    assert wanted
    assert all(span in [answer.span for answer in asked.on(side)] for side, span in wanted)
    window.lists.demands.chosen.emit(window.lists.demands.model.rows[0])
    assert [m.span for m in pane.page.marks.layer("current")] == [asked.span]
    window.actions_by_name["motion"].trigger()
    assert not pane.isVisible()


def test_only_what_the_motion_asks_is_left_to_look_at(with_motion: MainWindow, qtbot: QtBot) -> None:
    window = with_motion
    mark(qtbot, window)
    everything = len(window.session.findings)
    window.actions_by_name["only_asked"].trigger()
    view = window.session.view
    answers = [
        answer.span for demand in view.comparison.reference.demands for side in Side for answer in demand.on(side)
    ]
    assert answers
    assert len(window.session.findings) < everything
    for side in Side:
        aside = [one.span for one in window.pair.pane(side).page.marks.layer("aside")]
        assert aside
        for demand in view.comparison.reference.demands:
            assert not any(answer.span.overlaps(span) for answer in demand.on(side) for span in aside)
    window.actions_by_name["only_asked"].trigger()
    assert len(window.session.findings) == everything
    assert not window.pair.pane(Side.LEFT).page.marks.layer("aside")
