"""Each kind of mark can be turned off, in the menu and in the legend, and the legend says what each means."""

from dataclasses import fields
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from motsvar.core.findings import FindingKind
from motsvar.core.span import Side
from motsvar.ui.main_window import MainWindow
from motsvar.ui.pair.content import MarkRole
from motsvar.ui.pair.marks import MANNERS
from motsvar.ui.panels.legend import legend
from motsvar.ui.shown import Shown
from support.windows import compared

NAMES = ["Ask", "Björk", "Cikada", "Dag", "Ek", "Fjäll", "Gran", "Hassel", "Idegran", "Jolster"]
KINDS = [field.name for field in fields(Shown) if not field.name.startswith(("only_", "no_"))]


def marks(window: MainWindow, layer: str) -> int:
    return sum(len(window.pair.pane(side).page.marks.layer(layer)) for side in Side)


def test_the_legend_explains_every_mark_that_is_painted() -> None:
    explained = {entry.mark.role for group in legend() for entry in group.entries}
    assert explained == set(MANNERS) == set(MarkRole)
    assert {group.kind for group in legend()} - {""} == set(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_of_mark_is_turned_off_and_on_in_the_menu_and_in_the_legend(reading: MainWindow, kind: str) -> None:
    box, action = reading.lists.legend.boxes[kind], reading.actions_by_name[f"show_{kind}"]
    for toggle in (action.trigger, box.click):
        before = getattr(reading.session.shown, kind)
        toggle()
        assert getattr(reading.session.shown, kind) is not before
        assert action.isChecked() is box.isChecked() is not before


def test_facts_are_marked_with_whether_the_other_text_has_them(reading: MainWindow) -> None:
    assert marks(reading, "facts") == 0
    reading.actions_by_name["show_facts"].trigger()
    roles = {mark.role for side in Side for mark in reading.pair.pane(side).page.marks.layer("facts")}
    assert MarkRole.FACT_DIFFERS in roles  # 300 000 and 450 000 kronor
    assert MarkRole.FACT_BOTH in roles  # klockan 18
    reading.pair.grab()


def test_only_differences_lets_what_is_alike_stand_back(qtbot: QtBot, reading: MainWindow) -> None:
    before = reading.session.findings
    reading.actions_by_name["only_differences"].trigger()
    assert marks(reading, "aside") > 0
    hidden = reading.session.focused.hidden
    assert hidden
    shown = {mark.key for side in Side for mark in reading.pair.pane(side).page.marks.layer("matches")}
    assert not shown & hidden
    assert {band.key for band in reading.pair._bands.seen(reading.pair._arrangement)}.isdisjoint(hidden)
    assert reading.session.findings == before
    reading.session.compare()  # comparing again keeps the wish
    compared(qtbot, reading)
    assert marks(reading, "aside") > 0


def test_a_moved_passage_is_face_to_face_as_long_as_it_is_chosen(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    parts = [
        f"Punkt {number} gäller brygga {number * 7} vid {name}sjön, och den ska lagas före {number} maj."
        for number, name in enumerate(NAMES * 6, 1)
    ]
    paths = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for path, order in zip(paths, (parts, [*parts[1:30], parts[0], *parts[30:]]), strict=True):
        path.write_text("\n\n".join(order), encoding="utf-8")
    window.open_paths(paths)
    compared(qtbot, window)
    moved = next(one for one in window.session.findings if one.kind is FindingKind.MOVED)
    window.actions_by_name["rows"].trigger()

    def apart() -> int:
        tops = [
            window.pair.pane(side)._caret_rect_at(span.start).top()
            for side, span in ((Side.LEFT, moved.left), (Side.RIGHT, moved.right))
        ]
        return tops[0] - tops[1]

    assert abs(apart()) > 200
    window.session.choose_finding(moved)
    assert apart() == 0
    bar = window.pair.pane(Side.LEFT).verticalScrollBar()
    bar.setValue(bar.value() + 30)
    assert apart() == 0
    window.pair.focus_side(Side.LEFT)
    qtbot.waitUntil(window.pair.pane(Side.LEFT).hasFocus)
    window.actions_by_name["stop"].trigger()  # Escape
    assert window.session.finding is None
    assert window.pair.pane(Side.LEFT).scrolled() == window.pair.pane(Side.RIGHT).scrolled()
    assert abs(apart()) > 200


def test_the_gutter_tells_where_both_ends_are(reading: MainWindow) -> None:
    match = reading.session.view.comparison.matches[0]
    reading.pair.hovered.emit(match.id)
    tip = reading.pair._gutter.toolTip()
    assert tip.startswith("A line ")
    assert " ↔ B line " in tip
    assert "% sure" in tip
    reading.pair.hovered.emit(None)
    assert reading.pair._gutter.toolTip() == ""
