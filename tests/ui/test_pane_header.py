"""The line above a pane: the name that the document has now, and where one is in it."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from motsvar.core.document import Document
from motsvar.core.span import Side, Span
from motsvar.ui.appearance import Choice, load_appearance
from motsvar.ui.main_window import MainWindow
from motsvar.ui.pane_header import PaneHeader


def test_a_new_name_is_shown_at_once_and_taken_back_with_undo(reading: MainWindow) -> None:
    header, view = reading.binding.headers[Side.LEFT], reading.session.view
    assert view is not None
    before = header.name.text()
    reading.session.rename_document(view.pair.left_id, "Östra")
    assert header.name.text() == "Östra"
    reading.session.acts.undo()
    assert header.name.text() == before


def test_a_name_that_is_shortened_is_told_by_its_tip(reading: MainWindow) -> None:
    header, view = reading.binding.headers[Side.LEFT], reading.session.view
    assert view is not None
    reading.session.rename_document(view.pair.left_id, "<b>" + 40 * "lång")
    QApplication.processEvents()
    assert "…" in header.name.text()
    assert header.name.toolTip() == "<p>&lt;b&gt;" + 40 * "lång" + "</p>"


def test_a_narrow_pane_tells_the_page_in_figures(qtbot: QtBot) -> None:
    header = PaneHeader(Side.LEFT, load_appearance(Choice.LIGHT))
    qtbot.addWidget(header)
    paged = Document("ett\ntvå\n", Document.from_text("ett").source, (0, 4))
    header.set_document(paged, "Två sidor", ())
    header.show()
    for width, page, line in ((500, "p. 2 of 2", "line 2"), (190, "2/2", "2")):
        header.resize(width, 34)
        header.set_document(paged, "Två sidor", ())
        header.set_visible_span(Span(4, 7))
        assert header.place.text() == page
        assert header.place.accessibleName() == "p. 2 of 2"
        header.set_document(Document.from_text("ett\ntvå\n"), "Utan sidor", ())
        header.set_visible_span(Span(4, 7))
        assert header.place.text() == line
