"""A character that hides turns nothing around in the panes, is seen, and is told by its name."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QGuiApplication, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from motsvar.core.outline.segmentation import BlockKind
from motsvar.core.rows import Row
from motsvar.core.span import Side, Span
from motsvar.ui.marking import MOST_HIDDEN, hidden_marks
from motsvar.ui.pair.content import MarkRole, PaneText
from motsvar.ui.pair.line_boxes import LineBoxes, x_of
from motsvar.ui.pair.pair_view import PairView
from ui.pair.sample import pane_text

TROJAN = "Betala \u202e0001\u202c kronor\u200b till r\u0430pport\U000e0041 \u2066och\u2069 \u200fslut"


def text_of(words: str) -> PaneText:
    return pane_text((BlockKind.PARAGRAPH, words))


@pytest.fixture
def trojan(empty_view: PairView) -> PairView:
    empty_view.set_content(text_of(TROJAN), text_of("Betala 1000 kronor"), [Row(0, 0)])
    empty_view.set_marks("hidden", hidden_marks(Side.LEFT, TROJAN))
    return empty_view


def test_the_caret_goes_on_from_left_to_right_through_every_character(trojan: PairView) -> None:
    setter = trojan.pane(Side.LEFT).setter
    line = setter.lines(0).lineAt(0)
    places = [x_of(line, setter.positions.in_block(0, offset)) for offset in range(len(TROJAN) + 1)]
    assert all(one + 2 <= other for one, other in pairwise(places))  # nothing is of no width


def test_what_is_laid_out_holds_nothing_that_turns_the_line_around(trojan: PairView) -> None:
    words = trojan.pane(Side.LEFT).document().toPlainText()
    assert words == "Betala ⇄0001⇄ kronor▯ till r\u0430pport🂠 ⇄och⇄ ⇄slut"
    assert len(words.encode("utf-16-le")) == len(TROJAN.encode("utf-16-le"))


def test_arabic_and_emoji_are_left_as_they_are(empty_view: PairView) -> None:
    words = "می\u200cخواهم \u200e1 👨\u200d👩\u200d👧"
    empty_view.set_content(text_of(words), text_of("b"), [Row(0, 0)])
    assert empty_view.pane(Side.LEFT).document().toPlainText() == words


def test_copying_takes_the_words_of_the_document(trojan: PairView) -> None:
    pane = trojan.pane(Side.LEFT)
    pane.select(Span(0, len(TROJAN)))
    pane.copy()
    assert QGuiApplication.clipboard().text() == TROJAN
    assert pane.createMimeDataFromSelection().text() == TROJAN


def test_each_has_a_mark_and_its_name_under_the_pointer(qapp: QApplication, trojan: PairView) -> None:
    pane = trojan.pane(Side.LEFT)
    at = TROJAN.index("\u202e")
    assert [mark.role for mark in trojan.marks_at(Side.LEFT, at)] == [MarkRole.HIDDEN]
    assert pane.told_at(at) == "U+202E right-to-left override"
    assert pane.told_at(TROJAN.index("\u0430")) == "U+0430 cyrillic small letter a"
    assert pane.told_at(0) == ""
    left, right = (pane._caret_rect_at(offset) for offset in (at, at + 1))
    for part in (0.25, 0.75):  # both halves of the character
        point = QPoint(round(left.left() + part * (right.left() - left.left())), left.center().y())
        qapp.sendEvent(pane.viewport(), QHelpEvent(QEvent.Type.ToolTip, point, pane.viewport().mapToGlobal(point)))
        assert "U+202E right-to-left override" in QToolTip.text()
    QToolTip.hideText()
    trojan.grab()


def test_a_text_made_of_nothing_else_gets_no_more_marks_than_can_be_shown() -> None:
    assert len(hidden_marks(Side.LEFT, "a\u200b\n" * (MOST_HIDDEN + 10))) == MOST_HIDDEN


def test_a_mark_on_words_from_right_to_left_lies_around_them(empty_view: PairView) -> None:
    words = "אבג \u202eabc\u202c דהו"
    empty_view.set_content(text_of(words), text_of("b"), [Row(0, 0)])
    setter = empty_view.pane(Side.LEFT).setter
    boxes = LineBoxes(setter.lines(0), setter.face(0), 0.0)
    for at in (4, 8):
        (box,) = boxes.of(at, at + 1)
        assert box.width() > 2
