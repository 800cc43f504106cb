"""Somebody looks for words in a case of several documents. By keys alone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from motsvar.core.document import Document
from motsvar.core.span import Span
from motsvar.store import Case
from motsvar.ui.language import Language
from motsvar.ui.main_window import MainWindow
from support.desk import Desk

TEXTS = {
    "hamn.txt": "Yttrande om hamnen\n\nKommunstyrelsen anser att hamnens kajer behöver rustas upp. 🙂\n",
    "skannad.txt": "Yttrande om harnnen\n\nKomrnunstyrelsen anser att harnnens kajer behdver rustas upp.\n",
    "park.txt": "Parken vid skolan\n\nBarnen leker i parken. \u202eKajen\u202c syns härifrån.\n",
}


@pytest.fixture
def case(tmp_path: Path) -> Path:
    path = tmp_path / "hamn.motsvar"
    with Case.create(path, person="Kim") as made:
        for name, text in TEXTS.items():
            made.add_document(Document.from_text(text, name))
        park = next(one.id for one in made.documents() if one.name == "park.txt")
        tag = made.add_tag("plats").id
        made.annotate(park, Span(0, 17), [tag], "Hör ihop med kajerna.")
    return path


@pytest.fixture
def searching(start: Desk, case: Path) -> Desk:
    assert start.window.session.open_case(case)
    start.wait_for_comparison()
    return start


def look_for(desk: Desk, words: str) -> None:
    desk.press("Ctrl+Shift+F")
    desk.type(words)
    desk.press("Return")
    desk.wait()


def below(desk: Desk) -> str:
    """What stands below the list."""
    return desk.window.lists.search.list.note.text()


def test_look_in_all_documents_go_to_a_place_and_come_back(searching: Desk) -> None:
    look_for(searching, "hamnens kajer")
    assert searching.at == "Search the case"
    assert below(searching) == "Passages: 2, in documents: 2"
    rows = searching.rows("search")
    assert sorted(row.rpartition(" | ")[2] for row in rows) == ["hamn.txt", "skannad.txt"]
    assert "hamnens kajer behöver" in " ".join(rows)
    searching.press("Down", "Return")
    searching.wait()
    searching.press("Esc")
    assert searching.is_in_text
    assert "hamnen" in searching.line or "harnnen" in searching.line

    look_for(searching, "barn")
    searching.press("Return")
    searching.wait_for_comparison()
    view = searching.window.session.view
    assert view
    assert view.pair.left.name == "park.txt"
    searching.press("Esc")
    assert searching.line == "Barnen leker i parken. ⇄Kajen⇄ syns härifrån."


def test_step_through_what_was_found_from_the_text(searching: Desk) -> None:
    look_for(searching, "kaj")
    found = len(searching.rows("search"))
    assert found == 4
    names = []
    for number in range(1, found + 1):
        searching.press("F4")
        assert searching.told.startswith(f"Result {number} of {found}: ")
        searching.wait_for_comparison()
        names.append(searching.window.lists.search.list.current().name)
    searching.press("F4")
    assert searching.told == "That was the last result."
    searching.press("Shift+F4")
    assert searching.told.startswith(f"Result {found - 1} of {found}: ")
    searching.wait_for_comparison()
    assert names == [row.rpartition(" | ")[2] for row in searching.rows("search")]


def test_notes_tags_and_mistakes(searching: Desk) -> None:
    look_for(searching, "note:kaj")
    assert searching.rows("search") == ["Hör ihop med kajerna. | Note: park.txt"]
    searching.press("Return")
    searching.wait_for_comparison()
    assert searching.window.session.annotating.current
    look_for(searching, "tag:plats")
    assert searching.rows("search") == ["Parken vid skolan | park.txt"]
    look_for(searching, "tag:plats OR hamn")
    assert "hold for the whole search" in below(searching)
    assert searching.rows("search") == []
    look_for(searching, "fjällräv")
    assert below(searching).startswith("Nothing was found.")
    searching.press("Tab")
    searching.press("Down", "Down")
    look_for(searching, "kaj")
    assert len(searching.rows("search")) == 1, "in notes only"


def test_tag_what_was_found_and_take_it_back(searching: Desk) -> None:
    look_for(searching, "hamn")
    panel = searching.window.lists.search
    places = sum(len(row.result.hits) for row in panel.list.model.rows)
    panel.tag_all()
    assert searching.told.startswith(f"{places} passages have the tag “hamn”.")
    look_for(searching, "tag:hamn")
    assert len(searching.rows("search")) == places
    searching.press("Return", "Esc", "Ctrl+Z")
    assert "hamn" not in [tag.name for tag in searching.window.session.acts.tags]


def test_what_was_put_in_since_is_found_and_the_list_says_that_the_case_has_changed(
    searching: Desk, tmp_path: Path
) -> None:
    look_for(searching, "fyr")
    assert below(searching).startswith("Nothing was found.")
    new = tmp_path / "fyr.txt"
    new.write_text("Fyren på udden blinkar.\n", encoding="utf-8")
    searching.window.open_paths([new])
    searching.wait_for_comparison()
    look_for(searching, "udden fyr")
    assert searching.rows("search") == ["Fyren på udden blinkar. | fyr.txt"]
    searching.window.session.remove_document(searching.window.session.documents[-1].id)
    searching.wait_for_comparison()
    assert below(searching).startswith("The case has changed since.")
    searching.press("Ctrl+Shift+F", "Return")
    searching.wait()
    assert below(searching).startswith("Nothing was found.")


def test_reading_in_is_stopped_by_escape_and_goes_on(searching: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    session = searching.window.session
    assert session.workspace
    monkeypatch.setattr("motsvar.workspace.case_search.AT_ONCE", 1)
    search, seen = session.workspace.search, []
    session.searching.changed.connect(lambda: seen.append(below(searching)))
    searching.press("Ctrl+Shift+F")
    searching.type("kaj")
    searching.press("Return")
    searching.wait_until(lambda: len(search.missing()) < 4)
    session.tasks.cancel_all()
    searching.wait()
    if search.missing():
        assert below(searching).startswith("Stopped: ")
    assert any("are read for the search" in words for words in seen)
    searching.window.lists.search.search()
    searching.wait()
    assert not search.missing()
    assert len(searching.rows("search")) == 4


def test_closing_the_case_while_it_is_read_in_hurts_nothing(
    searching: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("motsvar.workspace.case_search.AT_ONCE", 1)
    for _ in range(3):
        searching.window.lists.search.line.setText("kaj")
        searching.window.lists.search.search()
        assert searching.window.session.new_case(tmp_path / f"{_}.motsvar")
        assert searching.rows("search") == []
        assert searching.window.session.open_case(tmp_path / "hamn.motsvar")
        searching.wait_for_comparison()


def test_in_swedish(swedish_window: Language, qtbot: QtBot, open_window: Callable[[], MainWindow], case: Path) -> None:
    window = open_window()
    assert window.session.open_case(case)
    desk = Desk(qtbot, window)
    desk.wait_for_comparison()
    look_for(desk, "hamn")
    assert desk.at == "Sök i ärendet"
    assert below(desk) == "Avsnitt: 2, i dokument: 2"
    look_for(desk, "(hamn")
    assert below(desk).startswith("En parentes är inte stängd.")
