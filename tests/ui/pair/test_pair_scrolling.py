"""What stands beside what, and stays so while one scrolls."""

import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from motsvar.core.span import Side
from motsvar.ui.pair.content import Align
from motsvar.ui.pair.mode import Mode
from motsvar.ui.pair.pair_view import PairView
from ui.pair.sample import Sample


def tops_on_screen(view: PairView) -> list[tuple[int, int]]:
    """For every shared row that is seen: where its text begins on either side, in pixels of the screen."""
    out = []
    for row in view._rows:
        if row.left is None or row.right is None:
            continue
        tops = []
        for side, block in ((Side.LEFT, row.left), (Side.RIGHT, row.right)):
            pane = view.pane(side)
            rect = pane.page.blockBoundingRect(pane.document().findBlockByNumber(block))
            tops.append(int(rect.top()) - pane.scrolled())
        if -2000 < tops[0] < 2000:
            out.append((tops[0], tops[1]))
    return out


def test_rows_stay_in_step_whatever_is_done(view: PairView, qapp: object) -> None:
    """300 random acts; after each, row i left is row i right to the pixel, and painting again moves nothing."""
    chance = random.Random(11)
    panes = [view.pane(side) for side in Side]
    for act in range(300):
        pane = chance.choice(panes)
        bar = pane.verticalScrollBar()
        what = act % 6
        if what == 0:
            bar.setValue(chance.randint(0, bar.maximum()))
        elif what == 1:
            bar.setValue(bar.value() - chance.randint(1, 300))
        elif what == 2:
            bar.setValue(bar.value() + chance.randint(1, 300))
        elif what == 3 and act % 5 == 0:
            view.resize(chance.randint(500, 1300), chance.randint(200, 700))
        elif what == 4:
            QTest.keyClick(pane, chance.choice([Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Down]))
        elif what == 5 and act % 7 == 0:
            view.zoom(chance.choice([-1, 1]))
        values = [each.scrolled() for each in panes]
        assert values[0] == values[1]
        assert panes[0].verticalScrollBar().maximum() == panes[1].verticalScrollBar().maximum()
        view.grab()
        assert [each.scrolled() for each in panes] == values, "painting moved the text"
    assert all(left == right for left, right in tops_on_screen(view))


def test_scrolling_up_does_not_make_what_is_seen_jump(view: PairView) -> None:
    """A step of 40 pixels moves what was already seen by exactly 40 pixels, measured or not before."""
    pane = view.pane(Side.LEFT)
    bar = pane.verticalScrollBar()
    bar.setValue(bar.maximum())
    for _ in range(60):
        if bar.value() < 40:
            break
        seen = view.visible_span(Side.LEFT).start
        block = pane.document().findBlock(pane.setter.positions.to_document(seen))
        before = pane.page.blockBoundingRect(block).top() - bar.value()
        bar.setValue(bar.value() - 40)
        assert pane.page.blockBoundingRect(block).top() - bar.value() == before + 40


@pytest.mark.parametrize("mode", Mode)
def test_a_passage_is_brought_exactly_where_it_was_asked(view: PairView, sample: Sample, mode: Mode) -> None:
    view.set_mode(mode)
    connector = sample.connectors[len(sample.connectors) // 2]
    view.scroll_to(Side.RIGHT, connector.right, Align.THIRD)
    tops = {}
    for side in Side:
        pane = view.pane(side)
        block = pane.document().findBlock(pane.setter.positions.to_document(connector.on(side).start))
        tops[side] = pane.page.blockBoundingRect(block).top() - pane.scrolled()
    assert tops[Side.RIGHT] == pane.screen_height() // 3
    if mode is Mode.LEVEL:  # the sections are level, and what corresponds in them is in sight
        assert 0 <= tops[Side.LEFT] < pane.screen_height()
    else:
        assert tops[Side.LEFT] == tops[Side.RIGHT]


@pytest.mark.parametrize("part", [0.0, 0.2, 0.5, 1.0])
def test_changing_the_mode_keeps_the_place(view: PairView, part: float) -> None:
    """One line at most, but at the very end, where one mode has less to scroll; and there and back is no change."""
    line = 120
    bar = view.pane(Side.LEFT).verticalScrollBar()
    bar.setValue(int(bar.maximum() * part))
    before = view.visible_span(Side.LEFT).start
    view.set_mode(Mode.FLOW)
    assert part == 1.0 or abs(view.visible_span(Side.LEFT).start - before) <= line
    view.set_mode(Mode.ROWS)
    assert view.visible_span(Side.LEFT).start == before


def test_both_ends_are_reached_in_flow(view: PairView) -> None:
    view.set_mode(Mode.FLOW)
    left, right = (view.pane(side).verticalScrollBar() for side in Side)
    left.setValue(left.maximum())
    assert right.value() == right.maximum()
    left.setValue(0)
    assert right.value() == 0


def test_flow_comes_to_rest(view: PairView, qapp: object) -> None:
    """After any act both sides stand still: painting again moves nothing, and a repeated value changes nothing."""
    view.set_mode(Mode.FLOW)
    chance = random.Random(3)
    for _ in range(100):
        pane = view.pane(chance.choice(list(Side)))
        bar = pane.verticalScrollBar()
        bar.setValue(chance.randint(0, bar.maximum()))
        if chance.random() < 0.1:
            view.resize(chance.randint(500, 1300), chance.randint(200, 700))
        values = [view.pane(side).scrolled() for side in Side]
        view.grab()
        assert [view.pane(side).scrolled() for side in Side] == values


def test_unlocked_sides_scroll_alone(view: PairView) -> None:
    view.set_scroll_locked(False)
    left, right = (view.pane(side).verticalScrollBar() for side in Side)
    left.setValue(300)
    assert right.value() == 0
    view.set_scroll_locked(True)
    assert right.value() == left.value()


def test_a_moved_passage_is_brought_face_to_face_and_stays_so(view: PairView, sample: Sample) -> None:
    left, right = sample.left.blocks[12].span, sample.right.blocks[25].span

    def apart() -> float:
        tops = []
        for side, span in ((Side.LEFT, left), (Side.RIGHT, right)):
            pane = view.pane(side)
            block = pane.document().findBlock(pane.setter.positions.to_document(span.start))
            tops.append(pane.page.blockBoundingRect(block).top() - pane.scrolled())
        return tops[0] - tops[1]

    view.bring_together(left, right)
    assert apart() == 0
    bar = view.pane(Side.LEFT).verticalScrollBar()
    bar.setValue(bar.value() + 30)
    assert apart() == 0


def starts_on_screen(view: PairView, sample: Sample) -> list[tuple[float, float]]:
    """Where the sections begin on either side, in pixels of the screen."""
    out = []
    for blocks in sample.levels:
        tops = []
        for side, block in zip(Side, blocks, strict=True):
            pane = view.pane(side)
            rect = pane.page.blockBoundingRect(pane.document().findBlockByNumber(block))
            tops.append(rect.top() - pane.scrolled())
        out.append((tops[0], tops[1]))
    return out


def test_sections_start_level_whatever_is_done(view: PairView, sample: Sample) -> None:
    """Blocks keep their own heights between the starts, and painting again moves nothing."""
    view.set_mode(Mode.LEVEL)
    assert len(sample.levels) > 5
    chance = random.Random(5)
    panes = [view.pane(side) for side in Side]
    for act in range(120):
        bar = chance.choice(panes).verticalScrollBar()
        bar.setValue(chance.randint(0, bar.maximum()) if act % 3 else bar.value() - chance.randint(1, 200))
        if act % 20 == 7:
            view.resize(chance.randint(500, 1300), chance.randint(200, 700))
        if act % 20 == 17:
            view.zoom(chance.choice([-1, 1]))
        values = [each.scrolled() for each in panes]
        view.grab()
        assert [each.scrolled() for each in panes] == values, "painting moved the text"
        assert values[0] == values[1]
    assert all(left == right for left, right in starts_on_screen(view, sample))


def test_between_their_starts_sections_have_no_gaps(view: PairView, sample: Sample) -> None:
    view.set_mode(Mode.LEVEL)
    view.grab()
    pane = view.pane(Side.LEFT)
    starts = {left for left, _ in sample.levels}
    for block in range(len(sample.left.blocks) - 1):
        if block + 1 not in starts:
            here, below = (
                pane.page.blockBoundingRect(pane.document().findBlockByNumber(each)) for each in (block, block + 1)
            )
            assert 0 <= below.top() - here.bottom() < 40


def test_what_is_seen_does_not_jump_where_sections_start_level(view: PairView) -> None:
    view.set_mode(Mode.LEVEL)
    test_scrolling_up_does_not_make_what_is_seen_jump(view)
