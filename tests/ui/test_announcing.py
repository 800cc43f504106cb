"""What a screen reader is told: where a step has led, what was saved, what went wrong, and nothing twice."""

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from motsvar.core.annotation import Annotation
from motsvar.core.comparison import Origin
from motsvar.core.document import Document
from motsvar.core.errors import MotsvarError
from motsvar.core.findings import Finding, FindingKind
from motsvar.core.span import Side, Span
from motsvar.ui import announcing
from motsvar.ui.announcing import News, annotation_said, difference_said, hit_said, hits_said, joined, theme_said
from motsvar.ui.language import Language
from motsvar.ui.main_window import MainWindow
from motsvar.ui.wording import EXCERPT, excerpt, place_words

Heard = list[tuple[str, bool]]
LEFT = Document("Första sidan\nBad öppnar\n\fAndra sidan\nBad 🏊 stänger nu\n", Document.from_text("").source, (0, 25))
RIGHT = Document.from_text("En rad\nBad stänger senare\n")
TEXTS = (LEFT, RIGHT)
HERE = Span(LEFT.text.index("🏊"), LEFT.text.index(" nu"))
THERE = Span(RIGHT.text.index("stänger"), RIGHT.text.index("\n", 8))


@pytest.fixture
def heard(qtbot: QtBot, reading: MainWindow) -> Heard:
    """What the window says, each with whether it may interrupt, after all that opening it has said."""
    out: Heard = []
    reading.announcer.say()
    reading.announcer._send = lambda words, urgent: out.append((words, urgent))
    return out


def test_a_difference_is_told_with_its_words_and_places_on_both_sides() -> None:
    finding = Finding(FindingKind.MOVED, HERE, THERE, 1)
    assert difference_said(finding, 3, 41, TEXTS) == (
        "Difference 3 of 41: the passage stands elsewhere in B. "
        "Left: “🏊 stänger”, page 2, line 2. Right: “stänger senare”, line 2."
    )


def test_where_one_side_has_nothing_that_is_said() -> None:
    finding = Finding(FindingKind.LEFT_WORDS, HERE, Span(7, 7), 1)
    said = difference_said(finding, 1, 1, TEXTS, Origin.BOILERPLATE)
    assert "words only in A · administrative formula" in said
    assert said.endswith("Right: nothing, line 2.")


def test_lines_are_counted_on_their_page() -> None:
    assert place_words(LEFT, 0) == "page 1, line 1"
    assert place_words(LEFT, HERE.start) == "page 2, line 2"
    assert place_words(RIGHT, THERE.start) == "line 2"


@pytest.mark.parametrize("length", [EXCERPT - 1, EXCERPT, EXCERPT + 1, 5 * EXCERPT])
def test_an_excerpt_is_short_and_says_when_it_is_cut(length: int) -> None:
    cut = excerpt(Document.from_text("å" * length), Span(0, length))
    assert len(cut) == min(length, EXCERPT)
    assert cut.endswith("…") is (length > EXCERPT)


def test_an_excerpt_is_one_line() -> None:
    assert excerpt(RIGHT, Span(0, 10)) == "En rad Bad"


def test_a_hit_a_theme_and_an_annotation_are_told_with_their_place() -> None:
    assert hit_said(2, 5, Side.RIGHT, THERE, TEXTS) == "Hit 2 of 5, in B: “stänger senare”, line 2."
    assert theme_said("bad: occurrence 1 of 2, in A", Side.LEFT, HERE, TEXTS).endswith("“🏊 stänger”, page 2, line 2.")
    one = Annotation("1", "d", HERE, "🏊 stänger", note="en\ntanke")
    assert annotation_said(one, ("Viktigt", "Bad"), Side.LEFT, TEXTS) == (
        "Annotation in A: “🏊 stänger”, page 2, line 2. Tags: Viktigt, Bad. Note: en tanke"
    )
    assert hits_said(0, 0) == "Nothing found."
    assert hits_said(3, 1) == "3 hits in A, 1 in B."


def test_what_is_told_of_an_act_is_not_followed_by_saved() -> None:
    assert joined({News.SAVED: "Saved.", News.TOLD: "Undone: Tag."}) == "Undone: Tag."
    assert joined({News.SAVED: "Saved.", News.ANNOTATION: "Annotation."}) == "Saved. Annotation."
    assert joined({News.TOLD: "bad: 1 of 2", News.THEME: "bad: 1 of 2. “bad”."}) == "bad: 1 of 2. “bad”."
    assert joined({}) == ""


def test_a_step_is_told_once_it_is_quiet_and_only_where_it_ended(
    qtbot: QtBot, reading: MainWindow, heard: Heard
) -> None:
    for _ in range(2):
        reading.session.step_finding(1)
    assert heard == []
    qtbot.waitUntil(lambda: bool(heard))
    assert len(heard) == 1
    words, urgent = heard[0]
    assert words.startswith(f"{reading.statusBar().finding.text()}. Left: ")
    assert "Difference 2 of" in words
    assert not urgent


def test_nothing_is_said_when_nothing_has_changed(reading: MainWindow, heard: Heard) -> None:
    reading.session.step_finding(1)
    reading.announcer.say()
    heard.clear()
    reading.session.finding_changed.emit()
    reading.session.set_shown(themes=False)
    reading.announcer.say()
    assert heard == []


def test_an_act_its_undo_and_the_chosen_passage_are_told(reading: MainWindow, heard: Heard) -> None:
    reading.pair.select(Side.LEFT, Span(0, 14))
    reading.session.annotating.tag_by_name("Viktigt")
    reading.announcer.say()
    assert heard[-1][0].startswith("Saved: ")
    assert "Annotation in A: “Sammanfattning”, line 1. Tags: Viktigt." in heard[-1][0]
    reading.session.acts.undo()
    reading.announcer.say()
    assert heard[-1][0].startswith("Undone: ")
    assert "Saved" not in heard[-1][0]


def test_hits_are_counted_and_then_told_one_by_one(reading: MainWindow, heard: Heard) -> None:
    reading.find_bar.begin()
    reading.find_bar.line.setText("badhus")
    reading.find_bar.search()
    reading.announcer.say()
    assert heard[-1][0] == "3 hits in A, 3 in B."
    reading.find_bar.step(1)
    reading.announcer.say()
    assert heard[-1][0].startswith("Hit 1 of ")
    assert "“badhus”" in heard[-1][0].lower()


def test_an_occurrence_of_a_theme_is_told_with_its_words(reading: MainWindow, heard: Heard) -> None:
    reading.lists.themes.step(1)
    reading.announcer.say()
    label = reading.session.ticked[0]
    assert heard[-1][0].startswith(f"{label}: occurrence 1 of ")
    assert heard[-1][0].count("occurrence") == 1
    assert "“" in heard[-1][0]


def test_a_failure_breaks_into_what_is_being_read(reading: MainWindow, heard: Heard) -> None:
    reading.session.failed.emit(MotsvarError("It cannot be read.", "Please try another."))
    assert heard == [("It cannot be read. Please try another.", True)]


def test_the_message_bar_tells_that_it_is_an_alert(reading: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    events: list[QAccessible.Event] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: events.append(event.type()))
    reading.messages.show_error(MotsvarError("It cannot be read.", "Please try another."))
    assert QAccessible.Event.Alert in events
    assert "cannot be read" in reading.messages.accessibleDescription()


@pytest.mark.parametrize("urgent", [False, True])
def test_a_sentence_goes_to_the_reader_as_a_whole(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, urgent: bool
) -> None:
    sent: list[tuple[str, QAccessible.AnnouncementPoliteness]] = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: sent.append((event.message(), event.politeness()))
    )
    announcing.announce(window, "En mening 🏊", urgent)
    politeness = QAccessible.AnnouncementPoliteness
    assert sent == [("En mening 🏊", politeness.Assertive if urgent else politeness.Polite)]


def test_sentences_that_are_told_together_are_parted_by_full_stops() -> None:
    told = joined({News.TOLD: "Undone: Reject match", News.COMPARED: "60 % correspond"})
    assert told == "Undone: Reject match. 60 % correspond."
    assert joined({News.COMPARED: "They share very little."}) == "They share very little."


def test_what_was_saved_is_said_in_the_language_of_the_window(
    qtbot: QtBot, swedish_window: Language, reading: MainWindow
) -> None:
    out: list[str] = []
    reading.announcer.say()
    reading.announcer._send = lambda words, urgent: out.append(words)
    reading.session.tagging.add("Kostnader")
    reading.announcer.say()
    assert out == ["Sparat: Lägg till etikett."]
