"""The bar with what went wrong stands across the window, whatever its words are."""

from pytestqt.qtbot import QtBot

from motsvar.core.errors import Refused
from motsvar.ui.messages import MessageBar


def test_a_long_word_does_not_widen_the_bar(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.show_error(Refused(f"The theme “{'x' * 400}” is there already.", "Choose another name."))
    assert bar.minimumSizeHint().width() < 200
    assert "Choose another name." in bar.words.text()
