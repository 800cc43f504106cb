"""The list of silence: who is silent, on what, where it stands and where it would stand."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from motsvar.core.annotation import HandVerdict
from motsvar.core.comparison import Fact, FactKind, Verdict
from motsvar.core.silence.values import Silence, SilenceKind
from motsvar.core.span import Side, Span
from motsvar.ui.main_window import MainWindow
from motsvar.ui.pair.content import MarkRole
from motsvar.ui.panels.silence import SilencePanel
from support.window_fixtures import LEFT, RIGHT


def place(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


BATHS = place(LEFT, "Badhusen")
LAW = Fact(FactKind.DATE, "2018-05-01", Verdict.LEFT_ONLY, (BATHS,), ())
NEITHER = Silence(
    SilenceKind.DEMAND, (Side.LEFT, Side.RIGHT), "att en rutschkana byggs", reference=Span(0, 4), weight=0.9
)
QUOTED = Silence(
    SilenceKind.DEMAND,
    (Side.RIGHT,),
    "att badhusen öppnas",
    (place(LEFT, "öppna badhus"),),
    (place(RIGHT, "öppna badhus"),),
    reference=Span(5, 9),
    quoted=(Side.RIGHT,),
    weight=0.8,
)
SECTION = Silence(
    SilenceKind.SECTION,
    (Side.RIGHT,),
    "Bakgrund",
    (place(LEFT, "Bakgrund"),),
    (),
    Span(10, 10),
    holds=(LAW,),
    weight=0.7,
)
THEME = Silence(
    SilenceKind.THEME,
    (Side.LEFT,),
    "badhus",
    (),
    (place(RIGHT, "Badhusen"), place(RIGHT, "nio badhus")),
    Span(16, 16),
    reference=Span(0, 4),
    weight=0.5,
)
MONEY = Silence(
    SilenceKind.FACT,
    (Side.RIGHT,),
    "300000 SEK",
    (place(LEFT, "300 000 kronor"),),
    (),
    Span(16, 16),
    fact=FactKind.AMOUNT,
    weight=0.3,
)
ALL = (NEITHER, QUOTED, SECTION, THEME, MONEY)


@pytest.fixture
def listed(qtbot: QtBot, reading: MainWindow) -> SilencePanel:
    session = reading.session
    assert session.view
    session.show_view(replace(session.view, silences=ALL))
    qtbot.waitUntil(lambda: session.settled)
    reading.lists.show("silence")
    return reading.lists.silence


def told_by(window: MainWindow) -> list[str]:
    told: list[str] = []
    window.session.told.connect(told.append)
    return told


def test_each_row_says_who_is_silent_and_on_what(listed: SilencePanel) -> None:
    shown = [tuple(listed.model.index(row, column).data() for column in (0, 1)) for row in range(5)]
    assert shown == [
        ("∅ A ∅ B", "demand: att en rutschkana byggs"),
        ("“ B", "demand: att badhusen öppnas"),
        ("∅ B", "section: Bakgrund"),
        ("∅ A", "theme: badhus"),
        ("∅ B", "amount: 300,000 SEK"),
    ]
    assert [listed.model.cells(row) for row in ALL] == [
        ("Neither A nor B speaks of it.", "att en rutschkana byggs", "demand"),
        ("B only quotes it.", "att badhusen öppnas", "demand"),
        ("B does not speak of it.", "Bakgrund (With: 1 May 2018.)", "section"),
        ("A does not speak of it.", "badhus (The motion speaks of it.)", "theme"),
        ("B does not speak of it.", "300,000 SEK", "amount"),
    ]
    assert listed.note.text() == "5 in all: A is silent on 2, B on 4"


def test_a_long_passage_is_shown_by_its_first_words_and_exported_whole(listed: SilencePanel) -> None:
    words = "Ett långt stycke om hur badhusen i kommunen kommer att skötas under de närmaste åren"
    long = replace(SECTION, kind=SilenceKind.PASSAGE, words=words, holds=())
    listed.set_rows([long])
    assert listed.model.index(0, 1).data() == "passage: Ett långt stycke om hur badhusen i kommunen…"
    assert listed.model.cells(long)[1] == words


def test_choosing_shows_where_it_stands_beside_where_it_would_stand(reading: MainWindow, listed: SilencePanel) -> None:
    told, pairs = told_by(reading), list[tuple[Span, Span]]()
    reading.session.pair_wanted.connect(lambda left, right: pairs.append((left, right)))
    listed.chosen.emit(SECTION)
    assert pairs == [(SECTION.left[0], Span(10, 10))]
    assert told == ["3 of 5: B does not speak of it. A line 5 · its place in B: line 3"]
    layer = reading.pair.pane(Side.RIGHT).page.marks.layer("pointed")
    assert [(mark.role, mark.span) for mark in layer] == [(MarkRole.CHANGE, Span(10, 10))]
    reading.pair.grab()


def test_a_theme_is_gone_through_place_by_place_and_all_its_places_are_framed(
    reading: MainWindow, listed: SilencePanel
) -> None:
    told = told_by(reading)
    for _ in range(3):
        listed.chosen.emit(THEME)
    assert [words.partition("B line")[2] for words in told] == [
        " 3 (1 of 2) · its place in A: line 3",
        " 3 (2 of 2) · its place in A: line 3",
        " 3 (1 of 2) · its place in A: line 3",
    ]
    assert told[0].startswith("4 of 5: A does not speak of it. The motion speaks of it. ")
    layer = reading.pair.pane(Side.RIGHT).page.marks.layer("pointed")
    assert [mark.span for mark in layer if mark.role is MarkRole.POINTED] == sorted(THEME.right)


def test_a_demand_leads_to_the_motion_too_and_to_it_alone_where_neither_answers(
    reading: MainWindow, listed: SilencePanel
) -> None:
    told, motion = told_by(reading), list[Span]()
    reading.session.reference_wanted.connect(motion.append)
    listed.chosen.emit(QUOTED)
    assert motion == [Span(5, 9)]
    assert told == ["2 of 5: B only quotes it. A line 3 · B line 7"]
    listed.chosen.emit(NEITHER)
    assert motion == [Span(5, 9), Span(0, 4)]
    assert told[-1] == "1 of 5: Neither A nor B speaks of it. It stands below the texts (Shift+F9)."


def several() -> Silence:
    names = tuple(
        Fact(FactKind.ORGANISATION, word, Verdict.LEFT_ONLY, (place(LEFT, word),), ())
        for word in ("Nämnden", "Badhusen", "Bakgrund")
    )
    words, places = ", ".join(one.value for one in names), tuple(sorted(one.left[0] for one in names))
    return replace(MONEY, words=words, left=places, fact=FactKind.ORGANISATION, holds=names)


def test_names_told_together_are_counted_and_gone_through(reading: MainWindow, listed: SilencePanel) -> None:
    listed.set_rows([several()])
    assert listed.model.index(0, 1).data() == "3 organisations: Nämnden, Badhusen, Bakgrund"
    assert listed.model.cells(several())[1:] == ("Nämnden, Badhusen, Bakgrund", "3 organisations")
    told = told_by(reading)
    for _ in range(4):
        listed.chosen.emit(several())
    assert [f"({at} of 3)" in words for at, words in zip((1, 2, 3, 1), told, strict=True)] == [True] * 4


def test_the_list_is_narrowed_by_who_is_silent_and_by_kind(listed: SilencePanel) -> None:
    assert listed.choices
    side, kind = listed.choices.fields
    assert [side.itemText(at) for at in range(side.count())] == ["A or B", "A is silent", "B is silent"]
    assert [kind.itemText(at) for at in range(kind.count())] == ["All kinds", "demand", "section", "theme", "fact"]
    side.setCurrentIndex(1)
    assert listed.model.shown == (NEITHER, THEME)
    assert listed.note.text() == "2 of 5 shown"
    kind.setCurrentIndex(1)
    assert listed.model.shown == (NEITHER,)
    side.setCurrentIndex(0)
    assert listed.model.shown == (NEITHER, QUOTED)


def test_while_there_is_nothing_it_says_why(window: MainWindow, qtbot: QtBot) -> None:
    assert window.lists.silence.note.text() == "Open two documents first."


def test_two_texts_that_leave_nothing_out_are_said_to(qtbot: QtBot, reading: MainWindow) -> None:
    assert reading.session.view
    reading.session.show_view(replace(reading.session.view, silences=()))
    qtbot.waitUntil(lambda: reading.session.settled)
    assert reading.lists.silence.note.text().startswith("Nothing is left out")


def test_what_is_said_of_matches_by_hand_is_heard_here_too(qtbot: QtBot, reading: MainWindow) -> None:
    """A section whose matches are all rejected has no counterpart any more."""
    session = reading.session
    panel = reading.lists.matches
    before = len(reading.lists.silence.model.rows)
    for row in [row for row in panel.model.rows if row.match and row.left.start >= LEFT.index("Bakgrund")]:
        panel.choose(next(one for one in panel.model.rows if one.left == row.left))
        session.linking.judge(row.match, HandVerdict.REJECTED)
        qtbot.waitUntil(lambda: session.settled)
    rows = reading.lists.silence.model.rows
    assert len(rows) > before
    assert ("Bakgrund", (Side.RIGHT,)) in [(one.words, one.silent) for one in rows]


@pytest.mark.usefixtures("swedish_window")
def test_it_speaks_swedish(listed: SilencePanel) -> None:
    assert listed.model.cells(NEITHER) == ("Varken A eller B talar om det.", "att en rutschkana byggs", "yrkande")
    assert listed.model.index(4, 1).data().startswith("belopp: 300")
    assert listed.note.text() == "5 totalt: 2 saknas i A, 4 i B"
    assert listed.model.cells(several())[2] == "3 organisationer"
