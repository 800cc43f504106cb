"""The parts that know no Qt: content, heights, scroll map, indices, lanes, strips."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from motsvar.core.outline.segmentation import Block, BlockKind
from motsvar.core.span import Side, Span
from motsvar.ui.pair.content import Mark, MarkRole, PaneText
from motsvar.ui.pair.mark_layers import Laned, Layer, MarkLayers, unveiled
from motsvar.ui.pair.overview import covered
from motsvar.ui.pair.ready_text import Parcel, counted
from motsvar.ui.pair.scroll_map import Scroll, follow, sync_point
from motsvar.ui.pair.span_index import SpanIndex
from motsvar.ui.pair.stack import Stack


def test_blocks_that_overlap_or_leave_out_words_are_refused() -> None:
    with pytest.raises(ValueError, match="overlap"):
        PaneText("ett två", (Block(BlockKind.PARAGRAPH, Span(0, 5)), Block(BlockKind.PARAGRAPH, Span(4, 7))))
    with pytest.raises(ValueError, match="outside every block"):
        PaneText("ett två tre", (Block(BlockKind.PARAGRAPH, Span(0, 3)), Block(BlockKind.PARAGRAPH, Span(8, 11))))
    assert PaneText(" \n ", ()).blocks == ()


def test_what_was_seen_stays_where_it_was_when_rows_above_turn_out_higher() -> None:
    """Scrolling up uncovers an estimated row: the first measured one keeps its place on the screen."""
    stack = Stack(np.full(100, 20, dtype=np.int64))
    value = stack.place(50, 0, 100, lambda row: 30)
    assert stack.top(50) == value
    up = value - 40
    anchor = stack.anchor(up, 100)
    before = stack.top(anchor) - up
    settled = stack.place(anchor, before, 100, lambda row: 30)
    assert stack.top(anchor) - settled == before
    assert settled == up + 2 * 10, "two rows above, each ten pixels higher than thought"


def test_settling_twice_moves_nothing() -> None:
    stack = Stack(np.arange(10, 60, dtype=np.int64))
    value = stack.place(20, 33, 200, lambda row: 17 + row % 5)
    tops = stack.tops.tolist()
    anchor = stack.anchor(value, 200)
    assert stack.place(anchor, stack.top(anchor) - value, 200, lambda row: 17 + row % 5) == value
    assert stack.tops.tolist() == tops


@pytest.mark.parametrize("anchor", [0, 1, 49])
def test_the_ends_are_not_left(anchor: int) -> None:
    stack = Stack(np.full(50, 20, dtype=np.int64))
    for screen in (-500, 0, 90, 500):
        value = stack.place(anchor, screen, 100, lambda row: 7 if row % 2 else 40)
        assert 0 <= value <= stack.total - 100


def test_a_stack_lower_than_the_screen_is_not_scrolled() -> None:
    stack = Stack(np.full(2, 20, dtype=np.int64))
    assert stack.place(1, 0, 500, lambda row: 25) == 0
    assert Stack(np.zeros(0, dtype=np.int64)).at(10) == 0


def test_the_point_in_step_slides_from_top_to_bottom() -> None:
    assert sync_point(Scroll(0, 100, 1000)) == 0.0
    assert sync_point(Scroll(450, 100, 1000)) == 0.5
    assert sync_point(Scroll(900, 100, 1000)) == 1.0


def test_ends_meet_and_knots_meet() -> None:
    left, right = np.array([400.0, 600.0]), np.array([1400.0, 1500.0])
    assert follow(Scroll(0, 100, 1000), 100, 2000, left, right) == 0
    assert follow(Scroll(900, 100, 1000), 100, 2000, left, right) == 1900
    assert follow(Scroll(350, 100, 1000), 100, 2000, left, right) == 1350
    assert follow(Scroll(450, 100, 1000), 100, 2000, left, right) == 1400
    assert follow(Scroll(0, 100, 50), 100, 2000, left, right) == 0


@given(st.lists(st.integers(0, 900), min_size=2, max_size=40))
def test_scrolling_on_never_brings_the_other_side_back(values: list[int]) -> None:
    left, right = np.array([100.0, 300.0, 700.0]), np.array([50.0, 900.0, 950.0])
    answers = [follow(Scroll(value, 100, 1000), 80, 1200, left, right) for value in sorted(values)]
    assert answers == sorted(answers)


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(0, 20))), st.integers(0, 80), st.integers(0, 20))
def test_the_index_finds_what_a_plain_look_at_all_finds(pairs: list[tuple[int, int]], start: int, length: int) -> None:
    spans = [Span(at, at + size) for at, size in pairs]
    end = start + length
    wanted = {
        at
        for at, s in enumerate(spans)
        if (s.start == s.end and start <= s.start <= end) or (s.start < end and s.end > start and s.start < s.end)
    }
    assert set(SpanIndex(spans).touching(start, end)) == wanted


def tag(start: int, end: int) -> Mark:
    return Mark(Side.LEFT, Span(start, end), MarkRole.TAG)


def test_tags_on_the_same_words_get_lanes_of_their_own() -> None:
    layers = MarkLayers()
    layers.replace("tags", Layer([tag(0, 10), tag(5, 20), tag(8, 12), tag(20, 30)]))
    lanes = {laned.mark.span.start: laned.lane for laned in layers.touching(Span(0, 40))}
    assert lanes == {0: 0, 5: 1, 8: 2, 20: 0}


def test_a_layer_is_replaced_and_the_others_stay() -> None:
    layers = MarkLayers()
    layers.replace("tags", Layer([tag(0, 10)]))
    layers.replace("themes", Layer([Mark(Side.LEFT, Span(3, 4), MarkRole.THEME)]))
    layers.replace("tags", Layer([]))
    assert [laned.mark.role for laned in layers.touching(Span(0, 40))] == [MarkRole.THEME]


def test_words_of_a_theme_or_a_hit_do_not_stand_back_with_their_passage() -> None:
    aside = Mark(Side.LEFT, Span(10, 60), MarkRole.ASIDE)
    theme = Mark(Side.LEFT, Span(5, 15), MarkRole.THEME)
    hit = Mark(Side.LEFT, Span(30, 34), MarkRole.SEARCH)
    change = Mark(Side.LEFT, Span(40, 44), MarkRole.CHANGE)
    found = list(unveiled(Laned(mark, 0) for mark in (aside, theme, hit, change)))
    back = [laned.mark.span for laned in found if laned.mark.role is MarkRole.ASIDE]
    assert back == [Span(15, 30), Span(34, 60)]
    assert [laned.mark for laned in found if laned.mark.role is not MarkRole.ASIDE] == [theme, hit, change]


def test_the_strip_joins_what_touches_and_keeps_what_is_small() -> None:
    tops, bottoms = np.array([0.0, 0.05, 0.5, 1.0]), np.array([0.06, 0.1, 0.5, 1.0])
    assert covered(tops, bottoms, 100) == [(0, 10), (50, 51), (99, 100)]
    assert covered(np.array([]), np.array([]), 100) == []


def lines_text(*lines: str) -> PaneText:
    text, blocks = "", []
    for line in lines:
        text += "\n\n" if text else ""
        blocks.append(Block(BlockKind.PARAGRAPH, Span(len(text), len(text) + len(line))))
        text += line
    return PaneText(text, tuple(blocks))


def test_words_are_handed_over_once_and_made_again_when_they_are_asked_for_again() -> None:
    parcel = Parcel(lines_text("ett -\ntvå", "😀 tre\u202e"))
    assert parcel.take() == "ett -\u200btvå\n😀 tre⇄"
    assert parcel.take() == "ett -\u200btvå\n😀 tre⇄"
    assert Parcel(PaneText("", ())).take() == ""


def test_letters_are_counted_block_by_block_also_in_texts_that_are_counted_in_parts() -> None:
    long = "ab" * 40_000
    letters = counted(lines_text(long, "bö", long, "ccc"))
    assert letters.counts.shape == (4, len(letters.letters))
    by_letter = {letter: letters.counts[:, at].tolist() for at, letter in enumerate(letters.letters)}
    assert by_letter == {
        "a": [40_000, 0, 40_000, 0],
        "b": [40_000, 1, 40_000, 0],
        "ö": [0, 1, 0, 0],
        "c": [0, 0, 0, 3],
    }
    assert counted(PaneText("", ())).counts.shape == (1, 0)
