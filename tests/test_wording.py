"""What is written for readers, in their language, without Qt."""

import sys
from subprocess import run

import pytest

import translate
from motsvar.wording import ENGLISH, Wording, wording


@pytest.fixture(scope="module")
def swedish() -> Wording:
    translate.main(["--compile"])
    return wording("sv")


def test_phrases_and_sentences_are_said_in_the_language(swedish: Wording) -> None:
    assert swedish("Summary") == "Sammanfattning"
    assert swedish("Tags on no passage are left out: 7.") == "Etiketter som inte står på något avsnitt utelämnas: 7."
    assert swedish("The case “Summary” is damaged.") == "Ärendet ”Summary” är skadat."
    assert swedish("Nobody has ever said this.") == "Nobody has ever said this."
    assert ENGLISH("Summary") == "Summary"


def test_figures_are_written_in_the_manner_of_the_language(swedish: Wording) -> None:
    assert (ENGLISH.number(60_000), swedish.number(60_000)) == ("60,000", "60\u00a0000")
    assert (ENGLISH.percent(0.614), swedish.percent(0.614)) == ("61 %", "61\u00a0%")
    assert [ENGLISH.percent(share) for share in (0, 0.001, 0.999, 1)] == ["0 %", "<1 %", "99 %", "100 %"]
    assert (ENGLISH.value("1400000.5"), swedish.value("1400000.5")) == ("1,400,000.5", "1\u00a0400\u00a0000,5")
    assert [swedish.value(one) for one in ("2020", "3–5", "§ 7", "1.2.3")] == ["2020", "3–5", "§ 7", "1.2.3"]


def test_moments_are_written_in_the_manner_of_the_language(swedish: Wording) -> None:
    assert ENGLISH.moment("2026-02-03T04:05:06+00:00") == "3 February 2026, 04:05:06 UTC"
    assert swedish.moment("2026-02-03T04:05:06.123Z") == "3 februari 2026 kl. 04.05.06 UTC"
    for words in ("", "yesterday", "2026-02-03T04:05:06+02:00"):
        assert swedish.moment(words) == words


def test_no_qt_is_loaded_to_say_it() -> None:
    asked = "import sys; from motsvar.wording import wording; wording('sv')('Summary'); print('PySide6' in sys.modules)"
    assert run([sys.executable, "-c", asked], capture_output=True, text=True, check=True).stdout == "False\n"
