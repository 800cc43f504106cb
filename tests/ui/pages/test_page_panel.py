"""The page beside the text: drawn from the file, with the passage framed, and gone back from."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from motsvar.core.span import Side, Span
from motsvar.ui.main_window import MainWindow
from motsvar.ui.pages.page_panel import PagePanel
from motsvar.ui.pages.passage_lines import words_on
from support.windows import compared

ANSWERS = Path(__file__).parents[2] / "data" / "readers"


@pytest.fixture
def panel(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> PagePanel:
    """A PDF document left and the same in Word's format right, the page in front."""
    for name in ("answer.pdf", "answer.docx"):
        (tmp_path / name).write_bytes((ANSWERS / name).read_bytes())
    window.open_paths([tmp_path / "answer.pdf", tmp_path / "answer.docx"])
    compared(qtbot, window)
    window.lists.show("page")
    return window.lists.page


def shown(qtbot: QtBot, panel: PagePanel) -> None:
    panel.look()
    qtbot.waitUntil(lambda: panel._session.settled, timeout=20_000)
    panel.refresh()


def test_the_page_of_the_passage_is_drawn_and_the_passage_framed(qtbot: QtBot, panel: PagePanel) -> None:
    session = panel._session
    assert session.view is not None
    document = session.view.document(Side.LEFT)
    second = document.page_starts[1]
    passage = Span(document.text.index("handbok", second - 200), document.text.index("handbok", second) + 7)
    session.place_wanted.emit(Side.LEFT, passage)
    shown(qtbot, panel)
    assert "page" in panel.title.text()
    framed = panel.view.marked_rect()
    assert panel.view.rect().intersects(framed)
    image = panel.view.grab(framed).toImage()
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert "#1b3f8b" in colours
    assert "Marked" in panel.view.accessibleName()
    before = panel.title.text()
    panel.on.click()
    shown(qtbot, panel)
    assert panel.title.text() != before
    assert panel.view.marked_rect().isEmpty()


def test_a_press_on_a_word_leads_to_it_in_the_text(qtbot: QtBot, panel: PagePanel) -> None:
    session = panel._session
    assert session.view is not None
    document = session.view.document(Side.LEFT)
    panel.follow(Side.LEFT, Span(0, 5))
    shown(qtbot, panel)
    word = words_on(document, 0)[40]
    wide, high = panel.view.width(), panel.view.height()
    middle = QPoint(
        round((word.box.left + word.box.right) / 2 * wide), round((word.box.top + word.box.bottom) / 2 * high)
    )
    with qtbot.waitSignal(session.place_wanted) as wanted:
        qtbot.mouseClick(panel.view, Qt.MouseButton.LeftButton, pos=middle)
    assert wanted.args == [Side.LEFT, word.span]


def test_keys_turn_pages_and_enlarge(qtbot: QtBot, panel: PagePanel) -> None:
    panel.follow(Side.LEFT, Span(0, 5))
    shown(qtbot, panel)
    wide = panel.view.width()
    qtbot.keyClick(panel.view, Qt.Key.Key_Plus)
    assert panel.view.width() == round(wide * 1.25)
    qtbot.keyClick(panel.view, Qt.Key.Key_0)
    assert panel.view.width() == wide
    assert not panel.back.isEnabled()
    qtbot.keyClick(panel.view, Qt.Key.Key_PageDown)
    assert panel.back.isEnabled()


def test_a_document_without_pages_and_a_file_that_is_gone_say_so(
    qtbot: QtBot, panel: PagePanel, tmp_path: Path
) -> None:
    panel.follow(Side.RIGHT, Span(0, 5))
    shown(qtbot, panel)
    assert "no pages that can be shown" in panel.words.text()
    (tmp_path / "answer.pdf").rename(tmp_path / "moved.pdf")
    panel.follow(Side.LEFT, Span(0, 5))
    panel.turn(2)
    shown(qtbot, panel)
    assert "There is no file" in panel.words.text()
    assert not panel.again.isHidden()
    (tmp_path / "moved.pdf").rename(tmp_path / "answer.pdf")
    panel.again.click()
    shown(qtbot, panel)
    assert panel.again.isHidden()
    assert panel.view.width() > 100
