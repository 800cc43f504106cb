"""Headings say the same in other words, with letters misread, and with numbers or capitals on one side only."""

import pytest

from motsvar.core.document import Document
from motsvar.core.matching.headings import matched_headings
from motsvar.core.outline.texts import coded
from motsvar.core.words.lexicon import Lexicon

BODY = "\n\nNämnden har tagit del av motionen och dess förslag. Kontoret svarar på motionen.\n\n"


def tied(left: list[str], right: list[str], bodies: dict[tuple[int, int], float] | None = None) -> set[tuple[str, str]]:
    documents = [Document.from_text(BODY.join(["", *side, ""])) for side in (left, right)]
    first, second, _ = coded(documents[0], documents[1], Lexicon.empty())
    found = matched_headings(first, second, bodies)
    assert all(0.6 <= score <= 1.0 for score in found.values())
    return {(first.units[i].span.of(first.text), second.units[j].span.of(second.text)) for i, j in found}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Forvaltningens synpunkter och forslag", "Synpunkter och förslag"),
        ("Beslutsförslag", "Förslag till beslut"),
        ("2.1 Bakgrund", "BAKGRUND"),
        ("Sammanfattning av irendet", "Sammanfattning"),
        ("Ekonomiska konsekvenser", "Ekonomi"),
        ("Arendets bercdning", "Ärendets beredning"),
    ],
)
def test_headings_that_say_the_same_are_tied(left: str, right: str) -> None:
    assert tied(["Bilagor", left], [right, "Bilagor"]) == {(left, right), ("Bilagor", "Bilagor")}


def test_the_closest_heading_comes_first() -> None:
    assert tied(["Ärendet", "Ärendets beredning"], ["Ärendets beredning", "Ärendet"]) == {
        ("Ärendet", "Ärendet"),
        ("Ärendets beredning", "Ärendets beredning"),
    }


def test_headings_about_other_things_are_not_tied() -> None:
    assert tied(["Sammanfattning", "Kostnader"], ["Bakgrund", "Remissinstanser"]) == set()


def test_what_stands_below_tells_which_of_two_headings_is_meant() -> None:
    """Sections are numbered by their headings: the second on the left has its sentences in the first on the right."""
    left, right = ["Nämndens bedömning", "Kontorets bedömning"], ["Rådets bedömning"]
    assert tied(left, right, {(2, 1): 1.0}) == {("Kontorets bedömning", "Rådets bedömning")}


def test_a_text_without_headings_has_none_to_tie() -> None:
    assert tied([], ["Bakgrund"]) == set()
