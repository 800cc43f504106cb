"""What waits to be judged is shown with what judges it; where nothing waits there is only the sentence that says so."""

from motsvar.ui.main_window import MainWindow


def test_where_nothing_waits_there_is_nothing_to_press(reading: MainWindow) -> None:
    reading.lists.show("review")
    panel = reading.lists.review
    assert panel.list.isVisible()
    assert not any(part.isVisible() for part in (panel.old, panel.new, panel.accept, panel.here, panel.decline))
