"""Passages are copied with their sources, plain and rich, from the texts and from every list of passages."""

import pytest
from PySide6.QtGui import QGuiApplication

from motsvar.core.span import Side, Span
from motsvar.ui.language import Language
from motsvar.ui.main_window import MainWindow
from support.window_fixtures import LEFT, select


def copied() -> str:
    return QGuiApplication.clipboard().text()


def test_selected_words_are_copied_plain_and_rich_and_in_no_other_form(reading: MainWindow) -> None:
    select(reading, Side.LEFT, "sju badhus 🏊 i drift")
    reading.actions_by_name["cite"].trigger()
    assert copied().startswith("“sju badhus 🏊 i drift” (öst.txt, line 7; accessed ")
    data = QGuiApplication.clipboard().mimeData()
    assert sorted(data.formats()) == ["text/html", "text/plain"]
    assert "sju badhus 🏊 i drift" in data.html()


def test_the_manner_is_that_of_the_window(swedish_window: Language, reading: MainWindow) -> None:
    select(reading, Side.LEFT, "sju badhus")
    reading.actions_by_name["cite"].trigger()
    assert copied().startswith("”sju badhus” (öst.txt, rad 7; hämtat ")


def test_without_a_passage_it_is_said_and_the_clipboard_stays(reading: MainWindow) -> None:
    QGuiApplication.clipboard().setText("före")
    told: list[str] = []
    reading.session.told.connect(told.append)
    reading.actions_by_name["cite"].trigger()
    reading.session.citing.copy([])
    assert [words.split()[0] for words in told] == ["Select", "There"]
    assert copied() == "före"


@pytest.mark.parametrize("name", ["matches", "differences", "facts", "occurrences"])
def test_a_row_of_a_list_is_copied_with_all_its_passages(reading: MainWindow, name: str) -> None:
    panel = getattr(reading.lists, name)
    reading.lists.show("themes" if name == "occurrences" else name)
    reading.activateWindow()
    panel.view.setFocus()
    panel.view.setCurrentIndex(panel.view.model().index(0, 0))
    places = panel.manner.places_of(panel.current())
    QGuiApplication.clipboard().clear()
    reading.listed.cite()
    assert places
    assert copied().count("accessed") == len(places)


def test_an_annotation_of_a_document_that_is_not_open_is_cited_too(reading: MainWindow) -> None:
    reading.pair.select(Side.LEFT, Span(0, 14))
    reading.session.annotating.tag_by_name("Viktigt")
    reading.session.close_pair()
    manner = reading.lists.notes.list.manner
    (annotation,) = reading.session.annotating.annotations
    manner.cite_wanted.emit(manner.places_of(annotation))
    assert copied().startswith(f"“{LEFT[:14]}” (öst.txt, line 1;")
