"""The two panes together."""

import time

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSlider
from pytestqt.qtbot import QtBot

from motsvar.core.comparison import Relation
from motsvar.core.outline.segmentation import Block, BlockKind
from motsvar.core.rows import Row
from motsvar.core.span import Side, Span
from motsvar.ui.appearance import Choice, load_appearance
from motsvar.ui.pair.connectors import Gutter
from motsvar.ui.pair.content import Connector, Mark, MarkRole, PaneText
from motsvar.ui.pair.mode import Mode
from motsvar.ui.pair.overview import Overview
from motsvar.ui.pair.pair_view import PairView
from ui.pair.sample import Sample, make_sample, pane_text


def test_selection_counts_code_points(view: PairView, sample: Sample) -> None:
    for side, text in ((Side.LEFT, sample.left.text), (Side.RIGHT, sample.right.text)):
        at = text.index("båtar", 200)
        view.select(side, Span(at, at + 5))
        assert view.selection() == (side, Span(at, at + 5))
    with_emoji = Span(sample.left.text.index("😀"), sample.left.text.index("😀") + 1)
    view.select(Side.LEFT, with_emoji)
    assert view.selection() == (Side.LEFT, with_emoji)


def test_selecting_does_not_scroll(view: PairView, sample: Sample) -> None:
    view.select(Side.LEFT, sample.left.blocks[-1].span)
    assert view.pane(Side.LEFT).scrolled() == 0


def test_copied_words_are_the_texts_own(view: PairView, sample: Sample) -> None:
    """Original line ends, blank lines and NBSP; no filler rows; nothing but plain text."""
    pane = view.pane(Side.LEFT)
    view.focus_side(Side.LEFT)
    QTest.keyClick(pane, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(pane, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == sample.left.text
    assert data.formats() == ["text/plain"]


def test_keys_move_the_caret_and_what_it_stands_on_is_seen(view: PairView, sample: Sample) -> None:
    pane = view.pane(Side.LEFT)
    view.focus_side(Side.LEFT)
    QTest.keyClick(pane, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert view.caret() == (Side.LEFT, len(sample.left.text))
    assert pane.viewport().rect().contains(pane.cursorRect().center())
    for _ in range(40):
        QTest.keyClick(pane, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
        assert pane.viewport().rect().intersects(pane.cursorRect())
    chosen = view.selection()
    assert chosen is not None
    assert chosen[1].end == len(sample.left.text)
    QTest.keyClick(pane, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert (view.caret(), pane.scrolled()) == ((Side.LEFT, 0), 0)


def test_nothing_typed_changes_the_text(view: PairView, sample: Sample) -> None:
    pane = view.pane(Side.LEFT)
    before = pane.document().characterCount()
    QTest.keyClicks(pane, "abc")
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return):
        QTest.keyClick(pane, key)
    assert pane.document().characterCount() == before


def test_alt_page_goes_to_the_other_pane(view: PairView, qtbot: QtBot) -> None:
    view.focus_side(Side.LEFT)
    with qtbot.waitSignal(view.focus_changed) as told:
        QTest.keyClick(view.pane(Side.LEFT), Qt.Key.Key_PageDown, Qt.KeyboardModifier.AltModifier)
    assert told.args == [Side.RIGHT]
    assert view.active_side is Side.RIGHT


def test_a_click_says_where(view: PairView, sample: Sample, qtbot: QtBot) -> None:
    pane = view.pane(Side.RIGHT)
    at = sample.right.text.index("båtar")
    cursor = pane.textCursor()
    cursor.setPosition(pane.setter.positions.to_document(at))
    pane.setTextCursor(cursor)
    with qtbot.waitSignal(view.clicked) as told:
        qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=pane.cursorRect().center() + QPoint(1, 0))
    assert told.args == [Side.RIGHT, at]


def test_text_that_looks_like_html_is_shown_as_it_is(empty_view: PairView, tmp_path: object) -> None:
    words = "<img src=file:///etc/passwd> <b>fet</b> &amp; slut"
    text = pane_text((BlockKind.PARAGRAPH, words))
    empty_view.set_content(text, text, [Row(0, 0)])
    assert empty_view.pane(Side.LEFT).document().firstBlock().text() == words
    assert empty_view.pane(Side.LEFT).setter.lines(0).lineCount() >= 1


@pytest.mark.parametrize("mode", Mode)
def test_empty_documents_can_be_shown_and_used(empty_view: PairView, sample: Sample, mode: Mode) -> None:
    nothing = PaneText("", ())
    empty_view.set_mode(mode)
    for left, right in ((nothing, nothing), (nothing, sample.left), (sample.left, nothing)):
        rows = [Row(at, None) for at in range(len(left.blocks))] + [Row(None, at) for at in range(len(right.blocks))]
        empty_view.set_content(left, right, rows)
        empty_view.scroll_to(Side.RIGHT, Span(0, 0))
        empty_view.grab()
        assert empty_view.selection() is None
        assert empty_view.visible_span(Side.LEFT).start == 0


def test_a_block_of_200_kilobytes_is_survived(empty_view: PairView) -> None:
    """Scrolled and painted at once; it would take minutes if each page set it anew."""
    words = "ord och åter ord " * 12_000
    text = PaneText(words, (Block(BlockKind.PARAGRAPH, Span(0, len(words))),))
    empty_view.set_content(text, text, [Row(0, 0)])
    bar = empty_view.pane(Side.LEFT).verticalScrollBar()
    start = time.process_time()
    for page in range(20):
        bar.setValue(page * 400)
        empty_view.grab()
    assert time.process_time() - start < 10
    assert empty_view.visible_span(Side.LEFT).start > 1000


@pytest.mark.parametrize("mode", Mode)
def test_every_mark_leaves_a_trace_of_its_own(view: PairView, sample: Sample, mode: Mode) -> None:
    """Each role paints something, and no two paint the same."""
    view.set_mode(mode)
    span = Span(sample.left.text.index("båtar"), sample.left.text.index("båtar") + 5)
    images = [view.grab().toImage()]
    for role in MarkRole:
        view.set_marks("one", [Mark(Side.LEFT, span, role, colour="#009e73")])
        images.append(view.grab().toImage())
    view.set_marks("one", [])
    assert view.grab().toImage() == images[0]
    for at, image in enumerate(images):
        assert all(image != other for other in images[at + 1 :])


def test_marks_are_found_by_place(view: PairView) -> None:
    mark = Mark(Side.LEFT, Span(3, 9), MarkRole.THEME, key="k")
    view.set_marks("themes", [mark])
    assert view.marks_at(Side.LEFT, 5) == (mark,)
    assert view.marks_at(Side.LEFT, 9) == ()
    assert view.marks_at(Side.RIGHT, 5) == ()


def test_an_empty_change_in_an_empty_document_is_no_fault(empty_view: PairView) -> None:
    nothing = PaneText("", ())
    empty_view.set_content(nothing, nothing, [])
    empty_view.set_marks("changes", [Mark(side, Span(0, 0), MarkRole.CHANGE) for side in Side])
    assert not empty_view.grab().isNull()


def test_connectors_are_hovered_and_clicked(view: PairView, sample: Sample, qtbot: QtBot) -> None:
    gutter = view.findChild(Gutter)
    view.grab()
    first = sample.connectors[0]
    pane = view.pane(Side.LEFT)
    y = pane.cursorRect().center().y()
    with qtbot.waitSignal(view.hovered) as told:
        qtbot.mouseMove(gutter, QPoint(gutter.width() // 2, y))
    assert told.args == [first.key]
    for side in Side:
        assert [mark.key for mark in view.marks_at(side, first.on(side).start)] == [first.key]
    with qtbot.waitSignal(view.activated) as told:
        qtbot.mouseClick(gutter, Qt.MouseButton.LeftButton, pos=QPoint(gutter.width() // 2, y))
    assert told.args == [first.key]


def test_the_overview_jumps(view: PairView, qtbot: QtBot) -> None:
    strip = view.findChildren(Overview)[0]
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(5, strip.height() - 3))
    assert view.pane(Side.LEFT).scrolled() == view.pane(Side.LEFT).verticalScrollBar().maximum()


def test_swapping_twice_is_no_change(view: PairView, sample: Sample) -> None:
    mark = Mark(Side.LEFT, Span(3, 9), MarkRole.THEME)
    view.set_marks("themes", [mark])
    view.swap()
    assert view.text(Side.LEFT) == sample.right
    assert view.marks_at(Side.RIGHT, 5)[0].side is Side.RIGHT
    view.swap()
    assert view.text(Side.LEFT) == sample.left
    assert view.marks_at(Side.LEFT, 5) == (mark,)


def test_zoom_keeps_the_place_and_zero_is_the_ordinary_size(view: PairView, qtbot: QtBot) -> None:
    bar = view.pane(Side.LEFT).verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    start = view.visible_span(Side.LEFT).start
    height = bar.maximum()
    with qtbot.waitSignal(view.zoom_changed) as told:
        view.zoom(3)
    assert told.args == [3]
    assert bar.maximum() > height
    assert abs(view.visible_span(Side.LEFT).start - start) <= 120
    view.zoom(0)
    assert abs(view.visible_span(Side.LEFT).start - start) <= 120


def test_ten_thousand_marks_are_given_in_a_blink(view: PairView, sample: Sample) -> None:
    """50 ms by design; ten times that here, for a busy machine."""
    length = len(sample.left.text)
    marks = [Mark(Side.LEFT, Span(at % length, at % length + 1), MarkRole.TAG) for at in range(10_000)]
    start = time.process_time()
    view.set_marks("tags", marks)
    assert time.process_time() - start < 0.5


def test_new_links_keep_place_marks_and_selection(view: PairView, sample: Sample) -> None:
    bar = view.pane(Side.LEFT).verticalScrollBar()
    bar.setValue(400)
    view.select(Side.LEFT, Span(3, 8))
    view.set_marks("themes", [Mark(Side.LEFT, Span(3, 9), MarkRole.THEME)])
    start = view.visible_span(Side.LEFT).start
    view.set_links(sample.rows, [Connector(Span(0, 5), Span(0, 5), Relation.SAME)])
    assert view.visible_span(Side.LEFT).start == start
    assert view.selection() == (Side.LEFT, Span(3, 8))
    assert view.marks_at(Side.LEFT, 5)


def test_every_appearance_paints_another_picture(view: PairView) -> None:
    pictures = []
    for choice in (Choice.LIGHT, Choice.DARK, Choice.HIGH_CONTRAST):
        view.set_appearance(load_appearance(choice))
        pictures.append(view.grab().toImage())
    assert pictures[0] != pictures[1] != pictures[2] != pictures[0]


def test_parts_have_names_for_screen_readers(view: PairView) -> None:
    names = [view.pane(side).accessibleName() for side in Side]
    assert all(names)
    assert names[0] != names[1]


def test_a_point_below_the_text_is_its_end(view: PairView, sample: Sample) -> None:
    page = view.pane(Side.LEFT).page
    at = page.hitTest(QPointF(5000, 10_000_000), Qt.HitTestAccuracy.FuzzyHit)
    assert view.pane(Side.LEFT).setter.positions.from_document(at) == len(sample.left.text)


def test_without_the_overview_there_are_scroll_bars(view: PairView) -> None:
    view.set_overview_visible(False)
    assert all(view.pane(side).verticalScrollBar().isVisible() for side in Side)
    assert not any(strip.isVisible() for strip in view.findChildren(Overview))
    view.set_overview_visible(True)
    assert not any(view.pane(side).verticalScrollBar().isVisible() for side in Side)


def test_the_wheel_scrolls_over_the_gutter_too(view: PairView) -> None:
    gutter = view.findChild(Gutter)
    gutter.turned.emit(90)
    assert [view.pane(side).scrolled() for side in Side] == [90, 90]


def test_long_scrolling_forgets_what_is_no_longer_seen(empty_view: PairView) -> None:
    """Lines and paint of blocks out of sight are let go, and come back the same."""
    large = make_sample(3000)
    empty_view.set_content(large.left, large.right, large.rows, large.connectors)
    bar = empty_view.pane(Side.LEFT).verticalScrollBar()
    first = empty_view.grab().toImage()
    while bar.value() < bar.maximum():
        bar.triggerAction(QAbstractSlider.SliderAction.SliderPageStepAdd)
        empty_view.grab()
    pane = empty_view.pane(Side.LEFT)
    assert len(pane.setter._kept) <= 800
    assert len(pane.page._paints) <= 400
    bar.setValue(0)
    assert bar.value() == 0
    left = QRect(empty_view.pane(Side.LEFT).geometry())
    assert empty_view.grab(left).toImage() == first.copy(left)
