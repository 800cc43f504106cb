"""At 1280 x 720 and in ordinary letters all words of the window can be read, in every list and in both languages."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QTabBar, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from motsvar.ui.desk import LEAST_TEXTS
from motsvar.ui.language import Language
from motsvar.ui.main_window import MainWindow
from motsvar.ui.pictures.picture import PictureKind
from support.cut import cut_in
from support.windows import compared


@pytest.fixture
def ordinary_letters(qapp: QApplication) -> Iterator[None]:
    before = QFont(qapp.font())
    qapp.setFont(QFont("DejaVu Sans", 9))
    yield
    qapp.setFont(before)


@pytest.fixture
def sample(
    ordinary_letters: None, language: Language, qtbot: QtBot, open_window: Callable[[], MainWindow]
) -> MainWindow:
    """The sample case in a window of 1280 x 720, in each language."""
    made = open_window()
    made.resize(1280, 720)
    made.choosing.sample()
    compared(qtbot, made)
    made.session.step_finding(1)
    return made


def settled(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.session.settled, timeout=20_000)
    QApplication.processEvents()


def test_no_tab_stands_over_a_list(open_window: Callable[[], MainWindow]) -> None:
    made = open_window()
    desk = made.desk
    QApplication.processEvents()
    bars = desk.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
    titles = [bar.tabText(at) for bar in bars if not bar.isHidden() for at in range(bar.count())]
    assert sorted(titles) == sorted(dock.windowTitle() for dock in made.docks.values())


def test_all_words_can_be_read_whatever_list_is_in_front(qtbot: QtBot, sample: MainWindow) -> None:
    found = dict[str, list[str]]()
    for name in sample.docks:
        sample.lists.show(name)
        settled(qtbot, sample)
        assert sample.size().toTuple() == (1280, 720)
        if cut_in(sample):
            found[name] = cut_in(sample)
    assert found == {}


def test_the_window_fits_a_small_one_of_1000_by_600(sample: MainWindow) -> None:
    for name in sample.docks:
        sample.lists.show(name)
        least = sample.minimumSizeHint()
        assert least.width() <= 1000, name
        assert least.height() <= 600, name


def test_in_a_small_window_the_lists_give_way_to_the_texts(sample: MainWindow) -> None:
    sample.resize(1440, 900)
    QApplication.processEvents()
    assert sample.docks["themes"].width() == 390
    sample.resize(1000, 600)
    QApplication.processEvents()
    assert sample.width() == 1000
    assert sample.pair.width() >= LEAST_TEXTS


def test_all_words_can_be_read_beside_every_picture(qtbot: QtBot, sample: MainWindow) -> None:
    sample.lists.show("picture")
    for kind in PictureKind:
        sample.lists.picture.choose(kind)
        settled(qtbot, sample)
        assert cut_in(sample) == [], kind


def test_all_words_can_be_read_above_the_texts(qtbot: QtBot, sample: MainWindow) -> None:
    sample.find_bar.begin()
    sample.find_bar.line.setText("nämnden")
    sample.find_bar.search()
    sample.reference.set_unfolded(True)
    settled(qtbot, sample)
    assert cut_in(sample) == []


def test_all_words_of_the_dialogs_can_be_read(qtbot: QtBot, sample: MainWindow) -> None:
    helping = sample.helping
    for opening in (helping.settings, helping.shortcuts, helping.about):
        opening()
        settled(qtbot, sample)
        dialog = helping.dialog
        assert isinstance(dialog, QDialog)
        assert cut_in(dialog) == []
        assert dialog.height() <= 700
        dialog.close()


def test_the_start_page_can_be_read(
    ordinary_letters: None, language: Language, qtbot: QtBot, open_window: Callable[[], MainWindow]
) -> None:
    made = open_window()
    made.resize(1280, 720)
    QApplication.processEvents()
    assert cut_in(made) == []


def test_what_is_cut_is_found(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    box = QVBoxLayout(holder)
    label, button = QLabel("En mening som inte får plats"), QPushButton("En knapp som inte får plats")
    for part in (label, button):
        part.setFixedWidth(60)
        box.addWidget(part)
    holder.show()
    assert len(cut_in(holder)) == 2
    label.setFixedWidth(400)
    button.setFixedWidth(400)
    QApplication.processEvents()
    assert cut_in(holder) == []
    button.move(label.pos())
    assert len(cut_in(holder)) == 1
