"""What the status line says can be read to its end."""

from PySide6.QtWidgets import QApplication

from motsvar.core.errors import MotsvarError
from motsvar.ui.main_window import MainWindow
from motsvar.ui.messages import REMARK, WARNING
from motsvar.ui.status_line import EDGE, MESSAGE_TIME, READING_TIME, StatusLine

LONG = (
    "Sparat: en fil med ett långt namn. En tabell innehåller inga dokumenttexter, bara avsnitten och deras etiketter."
)


def line_of(window: MainWindow) -> StatusLine:
    line = window.statusBar()
    assert isinstance(line, StatusLine)
    return line


def test_a_long_remark_has_the_whole_line_for_as_long_as_it_stands(reading: MainWindow) -> None:
    line = line_of(reading)
    reading.session.told.emit("Kort.")
    assert line.facts.isVisible()
    reading.session.told.emit(LONG)
    QApplication.processEvents()
    assert not line.facts.isVisible()
    assert not line.saved.isVisible()
    assert line.toolTip() == ""
    line.clearMessage()
    assert line.facts.isVisible()
    assert line.saved.isVisible()


def test_a_remark_that_finds_no_room_at_all_waits_above_the_texts(reading: MainWindow) -> None:
    bar = reading.messages
    reading.session.told.emit(LONG)
    assert not bar.isVisible()
    reading.session.told.emit(LONG * 3)
    assert bar.isVisible()
    assert bar.words.text() == LONG * 3
    assert bar.findChild(type(bar.words), "sign").text() == REMARK
    assert LONG in line_of(reading).toolTip()


def test_a_remark_does_not_take_the_sign_of_a_failure_away(reading: MainWindow) -> None:
    bar = reading.messages
    reading.session.failed.emit(MotsvarError("Filen kan inte läsas."))
    bar.tell(LONG)
    assert bar.findChild(type(bar.words), "sign").text() == WARNING


def test_a_long_remark_stays_longer(reading: MainWindow) -> None:
    assert READING_TIME * len(LONG * 2) > MESSAGE_TIME


def test_who_has_given_no_name_is_not_reminded_of_it_all_day(reading: MainWindow) -> None:
    line = line_of(reading)
    assert not line.person.isVisible()
    reading.session.set_person("Anna Ek")
    assert line.person.isVisible()
    assert line.person.text() == "Anna Ek"


def test_words_begin_where_the_remarks_do(reading: MainWindow) -> None:
    assert line_of(reading).finding.x() == EDGE
