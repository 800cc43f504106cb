"""The list of facts: each kind by its name, its places one after the other, narrowed by kind and verdict, tagged."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QMenu
from pytestqt.qtbot import QtBot

from motsvar.core.comparison import Fact, FactKind, Verdict
from motsvar.core.span import Side, Span
from motsvar.ui.main_window import MainWindow
from motsvar.ui.pair.content import MarkRole
from motsvar.ui.panels.facts import FactsPanel
from support.window_fixtures import LEFT, RIGHT


def places(text: str, *words: str) -> tuple[Span, ...]:
    return tuple(Span(text.index(one), text.index(one) + len(one)) for one in words)


BATHS = Fact(
    FactKind.PLACE, "Badhuset", Verdict.BOTH, places(LEFT, "badhus", "Badhusen", "badhus 🏊"), places(RIGHT, "Badhusen")
)
BOARD = Fact(FactKind.ORGANISATION, "Nämnden", Verdict.LEFT_ONLY, places(LEFT, "Nämnden"), ())
COUNT = Fact(FactKind.LISTED, "4 | 3", Verdict.DIFFERS, places(LEFT, "badhus", "Badhusen", "sju"), places(RIGHT, "nio"))
COST = Fact(
    FactKind.AMOUNT, "300000 SEK | 450000 SEK", Verdict.DIFFERS, places(LEFT, "300 000"), places(RIGHT, "450 000")
)
ALL = (BATHS, BOARD, COUNT, COST)


@pytest.fixture
def listed(qtbot: QtBot, reading: MainWindow) -> FactsPanel:
    """The list with facts of several kinds."""
    session = reading.session
    assert session.view
    assert session.view.comparison
    session.show_view(replace(session.view, comparison=replace(session.view.comparison, facts=ALL)))
    qtbot.waitUntil(lambda: session.settled)
    reading.lists.show("facts")
    return reading.lists.facts


def told_by(window: MainWindow) -> list[str]:
    told: list[str] = []
    window.session.told.connect(told.append)
    return told


def cells(panel: FactsPanel) -> list[tuple[str, ...]]:
    return [panel.model.cells(row) for row in panel.model.shown]


def test_facts_of_every_kind_are_told_with_how_often_they_stand(listed: FactsPanel) -> None:
    assert cells(listed) == [
        ("The same slot with another value", "3 named", "4 said", "number said against named"),
        ("The same slot with another value", "300,000 SEK", "450,000 SEK", "amount"),
        ("In both", "Badhuset ×3", "Badhuset", "place"),
        ("Only in A", "Nämnden", "", "organisation"),
    ]


def test_what_one_text_says_and_names_is_told_on_its_side_alone(listed: FactsPanel) -> None:
    baths = Fact(FactKind.NUMBER, "7", Verdict.LEFT_ONLY, places(LEFT, "sju"), (), "badhus")
    listed.set_rows([replace(COUNT, right=()), baths])
    assert [row[1:3] for row in cells(listed)] == [("4 said, 3 named", ""), ("7 badhus", "")]


def test_choosing_again_goes_to_the_next_place_on_both_sides_at_once(reading: MainWindow, listed: FactsPanel) -> None:
    told = told_by(reading)
    pairs: list[tuple[Span, Span]] = []
    reading.session.pair_wanted.connect(lambda left, right: pairs.append((left, right)))
    for _ in range(4):
        listed.chosen.emit(BATHS)
    assert pairs == [(BATHS.left[at % 3], BATHS.right[0]) for at in range(4)]
    assert told[:2] == ["Badhuset: A line 3 (1 of 3) · B line 3", "Badhuset: A line 7 (2 of 3) · B line 3"]
    assert told[3] == told[0]
    listed.chosen.emit(BOARD)
    assert told[-1] == "Nämnden: A line 3"
    listed.chosen.emit(BATHS)
    assert told[-1] == told[0], "another fact begins at its first place"


def test_a_click_goes_to_the_first_place_and_another_click_to_the_next(
    qtbot: QtBot, reading: MainWindow, listed: FactsPanel
) -> None:
    told = told_by(reading)
    where = listed.view.visualRect(listed.model.index(2, 1)).center()
    for expected in ("(1 of 3)", "(2 of 3)", "(3 of 3)"):
        qtbot.mouseClick(listed.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(where))
        assert expected in told[-1]
    assert len(told) == 3
    qtbot.keyClick(listed.view, Qt.Key.Key_Down)
    assert told[-1] == "Nämnden: A line 3"


def test_all_places_of_a_chosen_fact_are_framed_until_it_is_let_go_of(reading: MainWindow, listed: FactsPanel) -> None:

    def pointed() -> dict[Side, list[Span]]:
        layers = {side: reading.pair.pane(side).page.marks.layer("pointed") for side in Side}
        assert {mark.role for marks in layers.values() for mark in marks} <= {MarkRole.POINTED}
        return {side: [mark.span for mark in marks] for side, marks in layers.items()}

    listed.chosen.emit(BATHS)
    assert pointed() == {Side.LEFT: sorted(BATHS.left), Side.RIGHT: list(BATHS.right)}
    reading.pair.grab()
    reading.pair.focus_side(Side.LEFT)
    reading.actions_by_name["stop"].trigger()
    assert pointed() == {Side.LEFT: [], Side.RIGHT: []}
    listed.chosen.emit(BATHS)
    reading.session.step_finding(1)
    assert pointed() == {Side.LEFT: [], Side.RIGHT: []}


def test_the_list_is_narrowed_by_kind_and_verdict_and_says_so(listed: FactsPanel) -> None:
    assert listed.choices
    kind, verdict = listed.choices.fields
    offered = [[field.itemText(at) for at in range(field.count())] for field in (kind, verdict)]
    assert offered[0] == ["All kinds", "amount", "number said against named", "organisation", "place"]
    assert offered[1] == ["Everywhere", "≠ differs", "= in both", "only in A"]
    choose(verdict, "≠ differs")
    assert listed.model.shown == (COUNT, COST)
    assert listed.note.text() == "2 of 4 shown"
    choose(kind, "place")
    assert listed.model.shown == ()
    assert listed.note.text() == "0 of 4 shown. Empty the filter and choose less to see more."
    choose(verdict, "Everywhere")
    assert listed.model.shown == (BATHS,)
    listed.set_rows([BOARD])
    assert kind.currentText() == "All kinds", "what is not there any more cannot be chosen"
    assert listed.model.shown == (BOARD,)


def choose(field: QComboBox, words: str) -> None:
    field.setCurrentIndex(field.findText(words))


def test_every_place_gets_a_tag_and_one_undo_takes_all_back(reading: MainWindow, listed: FactsPanel) -> None:
    menu = QMenu()
    assert listed.manner.add_acts
    listed.manner.add_acts(menu, BATHS)
    (act,) = menu.actions()
    act.trigger()
    annotating = reading.session.annotating
    tagged = {side: [one.span for one in annotating.on(side)] for side in Side}
    assert tagged == {Side.LEFT: sorted(BATHS.left), Side.RIGHT: list(BATHS.right)}
    assert [tag.name for tag in reading.session.acts.tags] == ["Badhuset"]
    reading.session.acts.undo()
    assert not any(annotating.on(side) for side in Side)
    assert reading.session.acts.tags == ()
    listed.tag_all(COST)
    assert [tag.name for tag in reading.session.acts.tags] == ["300,000 SEK ≠ 450,000 SEK"]


@pytest.mark.usefixtures("swedish_window")
def test_kinds_and_verdicts_are_swedish(reading: MainWindow) -> None:
    assert reading.lists.facts.choices
    kind, verdict = reading.lists.facts.choices.fields
    assert [kind.itemText(at) for at in range(kind.count())] == ["Alla slag", "belopp", "tal"]
    assert verdict.itemText(1) == "≠ skiljer sig"
