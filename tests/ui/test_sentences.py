"""What the rooms below the window say comes back whole in Swedish, and names in it stay as they are."""

import re

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from motsvar.core.errors import DamagedCase
from motsvar.store import faults
from motsvar.ui.messages import MessageBar
from motsvar.ui.relations import relation_words
from motsvar.ui.sentences import said, said_reason

WHOLE = (
    ("Tag passage", "Sätt etikett på avsnitt"),
    ("Merge a copy", "Slå samman med en kopia"),
    ("There is no text in the file.", "Det finns ingen text i filen."),
    ("a.txt is empty.", "a.txt är tom."),
    ("Reading brev.txt", "Läsning av brev.txt"),
    ("Finding what corresponds", "Letar efter motsvarigheter"),
    ("brev.txt is a folder.", "brev.txt är en mapp."),
    ("brev 😀.txt is not a text file.", "brev 😀.txt är ingen textfil."),
    ("There is no file brev.txt.", "Det finns ingen fil brev.txt."),
    ("There is no file “fall.motsvar”.", "Det finns ingen fil ”fall.motsvar”."),
    ("The case “Fall 3” is damaged.", "Ärendet ”Fall 3” är skadat."),
    ("“fall.motsvar” is a folder, not a case.", "”fall.motsvar” är en mapp, inte ett ärende."),
    ("The disk is full: the case “fall” could not be written.", "Disken är full: ärendet ”fall” kunde inte sparas."),
    ("ut.csv could not be written: the disk is full.", "ut.csv kunde inte sparas: disken är full."),
    ("ut.csv could not be written.", "ut.csv kunde inte sparas."),
    (
        "a.db is a database, which this version does not read.",
        "a.db är en databas, som den här versionen inte läser.",
    ),
    ("Reading a.txt took too long and was stopped.", "Läsning av a.txt tog för lång tid och avbröts."),
    ("The comparison stopped unexpectedly.", "Jämförelsen avbröts oväntat."),
    ("A tag needs a name.", "Ange ett namn för etiketten."),
    ("The name of a document can be 200 characters at most.", "Namnet på dokumentet får vara högst 200 tecken."),
    ("There is a tag “Kostnad” here already.", "Det finns redan en etikett ”Kostnad” här."),
    ("The tag “Kostnad” cannot stand under itself.", "Etiketten ”Kostnad” kan inte ligga under sig själv."),
    ("This version reads .txt, .md.", "Den här versionen läser .txt, .md."),
    ("3 bytes could not be read and are shown as �.", "3 byte kunde inte läsas och visas som �."),
    ("Tags on no passage are left out: 7.", "Etiketter som inte står på något avsnitt utelämnas: 7."),
    ("7 more faults of that kind.", "7 fel till av samma slag."),
    ("Table for spreadsheets", "Tabell för kalkylprogram"),
    ("Both texts are empty.", "Båda texterna är tomma."),
    (
        "The copy “b.motsvar” is not sound: The history is broken at event 3: it was changed after it was written.",
        "Kopian ”b.motsvar” är inte hel: Historiken är bruten vid händelse 3: den ändrades efter att den skrevs.",
    ),
    (
        "The case “f” is open in another program or window. It is shown here for reading only, as it was last saved.",
        "Ärendet ”f” är öppet i ett annat program eller fönster. "
        "Det visas här skrivskyddat, så som det senast sparades.",
    ),
    (
        "The file “a-journal” beside the case “a” does not belong to it, and would damage it.",
        "Filen ”a-journal” bredvid ärendet ”a” hör inte till det och skulle skada det.",
    ),
)


@pytest.mark.parametrize(("english", "swedish"), WHOLE)
def test_a_sentence_comes_back_whole(swedish_window: None, english: str, swedish: str) -> None:
    assert said(english) == swedish


@pytest.mark.parametrize("name", ["{0}", "{1} & <b>", "tag", "a” is damaged. “b", "a.txt is empty.", "två\nrader"])
def test_a_name_in_quotes_is_never_translated(swedish_window: None, name: str) -> None:
    assert said(f"The case “{name}” is damaged.") == f"Ärendet ”{name}” är skadat."


def test_a_figure_is_grouped_as_the_language_does(swedish_window: None) -> None:
    words = said("The file holds 60,000,000 characters; at most 50,000,000 can be read.")
    assert QLocale().toString(60_000_000) in words
    assert re.sub(r"\s", " ", words) == "Filen innehåller 60 000 000 tecken; högst 50 000 000 kan läsas."


def test_what_the_catalogue_does_not_have_stays_as_it_is(swedish_window: None) -> None:
    for words in ("", "Nobody has ever said this.", "Läser brev.txt"):
        assert said(words) == words


def test_in_english_everything_stays_as_it_is(qapp: object) -> None:
    for english, _ in WHOLE:
        assert said(english) == english
    assert said_reason("é for å, reading error") == "é for å, reading error"


def test_the_reason_of_a_reading_error_names_the_letters(swedish_window: None) -> None:
    assert said_reason("é for å, 0 for o") == "é för å, 0 för o"
    assert said_reason("reading error") == "läsfel"
    assert said_reason("case") == "versaler eller gemener"


def test_a_relation_of_the_user_s_own_keeps_its_name(swedish_window: None) -> None:
    assert relation_words("contradicts") == "motsäger"
    assert relation_words("tag") == "tag"
    assert relation_words("Reading error") == "Reading error"


def test_the_message_bar_says_sentence_and_advice_and_does_not_repeat_them(qtbot: QtBot, swedish_window: None) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    for name in ("ett", "två", "ett"):
        error = faults.damaged(name)
        assert isinstance(error, DamagedCase)
        bar.show_error(error)
    assert bar.words.text() == (
        "Ärendet ”ett” är skadat. Öppna en kopia av det, eller en säkerhetskopia.\n"
        "Ärendet ”två” är skadat. Öppna en kopia av det, eller en säkerhetskopia."
    )
