"""Marking the motion: what both quote from it is told, and its demands are listed with their answers."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from motsvar.ui.main_window import MainWindow
from motsvar.workspace import MOTION
from support.windows import compared

MOVED = """Motion om badhus

Simhallarna är tomma på kvällen och barnen vill bada.

Jag yrkar att kommunen öppnar badhusen på kvällen, och att en ny rutschkana i trä byggs i Kummelby senast 2031.
"""


@pytest.fixture
def with_motion(qtbot: QtBot, window: MainWindow, files: list[Path], tmp_path: Path) -> MainWindow:
    """A window on a case with two answers side by side, and the motion that they answer."""
    motion = tmp_path / "motion.txt"
    motion.write_text(MOVED, encoding="utf-8")
    window.open_paths([motion, *files])
    qtbot.waitUntil(lambda: len(window.session.documents) == 3, timeout=20_000)
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
    with qtbot.waitSignal(with_motion.session.place_wanted):
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
