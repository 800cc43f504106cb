"""Going back to where one was before a jump."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from motsvar.core.span import Side
from motsvar.resources import resource_path
from motsvar.ui.main_window import MainWindow
from support.desk import TEXTS, Desk
from support.windows import compared


@pytest.fixture
def desk(qtbot: QtBot, reading: MainWindow) -> Desk:
    desk = Desk(qtbot, reading)
    desk.wait_for_comparison()
    return desk


def test_several_jumps_are_taken_back_one_by_one(desk: Desk) -> None:
    desk.press("Down", "Down", "Right")
    begun = (desk.line, desk.window.pair.caret())
    desk.press("Ctrl+F", *"drift", "Return", "Esc")
    assert desk.selected == "drift"
    desk.press("Alt+Up")
    assert desk.line != "drift"
    desk.press("Alt+Home")
    assert "drift" in desk.line
    assert desk.told.startswith("Back in A, line ")
    desk.press("Alt+Home")
    assert (desk.line, desk.window.pair.caret()) == begun
    assert desk.at == TEXTS[Side.LEFT]
    desk.press("Alt+Home")
    assert desk.told == "There is no jump to go back from."


def test_the_way_leads_back_from_the_counterpart_and_from_a_list(desk: Desk) -> None:
    desk.press("Ctrl+Shift+G")
    assert desk.at == TEXTS[Side.RIGHT]
    desk.press("Alt+Home")
    assert desk.at == TEXTS[Side.LEFT]
    desk.press("Ctrl+4", "Down", "Down")
    desk.press("Alt+Home")
    desk.press("Alt+Home")
    assert (desk.at, desk.window.pair.caret()) == (TEXTS[Side.LEFT], (Side.LEFT, 0))


def test_it_leads_back_to_another_pair_and_over_swapped_sides(
    qtbot: QtBot, open_window: Callable[[], MainWindow], tmp_path: Path
) -> None:
    desk = Desk(qtbot, open_window())
    session = desk.window.session
    assert session.new_case(tmp_path / "fall.motsvar")
    desk.open([resource_path("samples", f"{name}.txt") for name in ("motion", "norra", "sodra")])
    assert session.view
    ids = (session.view.pair.left_id, session.view.pair.right_id)
    desk.press("Ctrl+F", *"barn", "Return", "Esc")
    stood = desk.line
    motion = session.documents[0].id
    session.open_pair(motion, ids[1])
    compared(qtbot, desk.window)
    desk.press("Alt+Home")
    compared(qtbot, desk.window)
    assert (session.view.pair.left_id, session.view.pair.right_id) == ids
    assert desk.line == stood

    side = desk.side
    desk.press("Alt+Down", "Alt+\\")
    compared(qtbot, desk.window)
    desk.press("Alt+Home")
    assert desk.side is side.other
    assert desk.line == stood
    assert desk.caret_is_seen()


def test_a_pair_whose_document_was_taken_out_is_passed_over(desk: Desk) -> None:
    session = desk.window.session
    desk.press("Alt+Down")
    assert session.view
    session.remove_document(session.view.pair.right_id)
    desk.wait()
    desk.window.way_back.go()
    assert session.view is None
    assert desk.told == "There is no jump to go back from."
