"""Tags put on, moved and taken off, and passages resized, in a real window."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from motsvar.core.annotation import Tag
from motsvar.core.span import Side, Span
from motsvar.ui.annotating import stretched
from motsvar.ui.main_window import MainWindow
from motsvar.ui.panels.tag_tree import MIME, TagTree
from support.window_fixtures import LEFT, select


def names(window: MainWindow) -> list[str]:
    return [tag.name for tag in window.session.acts.tags]


# Tags


def test_qt_s_own_tester_finds_no_fault_in_the_tree(qapp: object, qtmodeltester: ModelTester) -> None:
    tree = TagTree()
    tags = [
        Tag("1", "a", "#000000"),
        Tag("2", "b", "#000000", "1"),
        Tag("3", "c", "#000000", "2"),
        Tag("4", "d", "#000000"),
    ]
    tree.set_tags(tags, Counter())
    qtmodeltester.check(tree)
    assert [tag.name for tag in tree.tags] == ["a", "b", "c", "d"]
    assert tree.rowCount(tree.index_of("2")) == 1


def test_a_tag_dropped_on_another_stands_under_it(reading: MainWindow) -> None:
    for name in ("Ett", "Två", "Tre"):
        reading.session.tagging.add(name)
    tree = reading.lists.tags.model
    one, two, three = (tag.id for tag in reading.session.acts.tags)
    data = tree.mimeData([tree.index_of(three)])
    assert data.hasFormat(MIME)
    tree.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, tree.index_of(one))
    assert next(tag for tag in reading.session.acts.tags if tag.id == three).parent == one
    tree.dropMimeData(tree.mimeData([tree.index_of(two)]), Qt.DropAction.MoveAction, 0, 0, tree.index(-1, -1))
    assert names(reading)[0] == "Två"
    reading.session.acts.undo()
    reading.session.acts.undo()
    assert [tag.parent for tag in reading.session.acts.tags] == [None] * 3


def test_a_tag_moves_by_keys_and_is_refused_under_itself(qtbot: QtBot, reading: MainWindow) -> None:
    for name in ("Ett", "Två"):
        reading.session.tagging.add(name)
    panel = reading.lists.tags
    panel.choose(reading.session.acts.tags[1].id)
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(panel, Qt.Key.Key_Right, control)
    assert reading.session.acts.tags[1].parent == reading.session.acts.tags[0].id
    assert not reading.session.tagging.place(reading.session.acts.tags[0].id, reading.session.acts.tags[1].id)
    assert reading.messages.isVisible()
    qtbot.keyClick(panel, Qt.Key.Key_Left, control)
    assert reading.session.acts.tags[1].parent is None
    qtbot.keyClick(panel, Qt.Key.Key_Up, control)
    assert names(reading) == ["Två", "Ett"]


def test_selected_words_become_a_tag(reading: MainWindow) -> None:
    select(reading, Side.LEFT, "öppna badhus")
    reading.actions_by_name["in_vivo"].trigger()
    (annotation,) = reading.session.annotating.annotations
    assert (names(reading), annotation.quote) == (["öppna badhus"], "öppna badhus")


def test_an_archived_tag_is_not_offered_and_not_lost(reading: MainWindow) -> None:
    select(reading, Side.LEFT, "Bakgrund")
    reading.session.annotating.tag_by_name("Gammalt")
    tag = reading.session.acts.tags[0]
    reading.session.tagging.archive(tag, True)
    assert reading.lists.tags.model.tags == ()
    assert reading.session.annotating.annotations[0].tags == (tag.id,)
    reading.lists.tags.show_archived(True)
    assert [one.name for one in reading.lists.tags.model.tags] == ["Gammalt"]


def test_a_theme_is_tagged_everywhere_in_one_act(reading: MainWindow) -> None:
    themes = reading.lists.themes
    themes.choose(themes.model.rows[0])
    theme = themes.model.rows[0]
    reading.actions_by_name["tag_theme"].trigger()
    assert len(reading.session.annotating.annotations) == len(theme.left) + len(theme.right)
    reading.session.acts.undo()
    assert reading.session.annotating.annotations == ()
    assert names(reading) == []


# Passages


@pytest.mark.parametrize(
    ("at_end", "further", "words"),
    [(True, True, "blå sjö här"), (True, False, "blå"), (False, True, "en blå sjö"), (False, False, "sjö")],
)
def test_a_passage_is_stretched_word_by_word(at_end: bool, further: bool, words: str) -> None:
    text = "en blå sjö här"
    span = Span(3, 10)
    assert stretched(text, span, at_end=at_end, further=further).of(text) == words
    assert stretched("a", Span(0, 1), at_end=True, further=False) == Span(0, 1), "it is never empty"


def test_the_chosen_passage_is_resized_by_keys_and_by_its_handles(reading: MainWindow) -> None:
    select(reading, Side.LEFT, "öppna badhus")
    reading.session.annotating.tag_by_name("Bad")
    reading.actions_by_name["end_out"].trigger()
    assert reading.session.annotating.annotations[0].quote == "öppna badhus på"
    pane = reading.pair.pane(Side.LEFT)
    assert pane.handles.span == reading.session.annotating.annotations[0].span
    at = LEFT.index("kvällen") + len("kvällen")
    reading.pair.passage_resized.emit(Side.LEFT, Span(pane.handles.span.start, at))
    assert reading.session.annotating.annotations[0].quote == "öppna badhus på kvällen"
    reading.session.acts.undo()
    assert reading.session.annotating.annotations[0].quote == "öppna badhus på"


def test_an_end_is_dragged_with_the_mouse(qtbot: QtBot, reading: MainWindow) -> None:
    span = select(reading, Side.LEFT, "öppna badhus")
    reading.session.annotating.tag_by_name("Bad")
    reading.pair.select(Side.LEFT, Span(0, 0))
    pane = reading.pair.pane(Side.LEFT)
    there = LEFT.index("kvällen") + len("kvällen")
    begin, end = (pane._caret_rect_at(offset).center() for offset in (span.end, there))
    assert pane.handles.takes(begin)
    assert not pane.handles.takes(end)
    qtbot.mousePress(pane.viewport(), Qt.MouseButton.LeftButton, pos=begin)
    qtbot.mouseMove(pane.viewport(), end)
    qtbot.mouseRelease(pane.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert reading.session.annotating.annotations[0].quote == "öppna badhus på kvällen"
    reading.session.acts.undo()
    assert reading.session.annotating.annotations[0].quote == "öppna badhus"
