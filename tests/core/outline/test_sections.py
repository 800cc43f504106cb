"""Sections lie in each other as their numbers, or their capitals, tell."""

from motsvar.core.outline.sections import section_parents
from motsvar.core.outline.segmentation import segment


def parents(text: str) -> tuple[int, ...]:
    return section_parents(text, segment(text))


def body(*headings: str) -> str:
    return "\n\n".join(f"{heading}\n\nNämnden har tagit del av ärendet." for heading in headings)


def test_numbers_tell_the_levels() -> None:
    text = body("1 Bakgrund", "1.1 Motionen", "1.2 Remissen", "2 Synpunkter", "2.1 Kostnader")
    assert parents(text) == (-1, -1, 1, 1, -1, 4)


def test_what_has_no_number_lies_in_what_has() -> None:
    assert parents(body("1 Bakgrund", "Motionen", "Remissen", "2 Synpunkter", "Bilagor")) == (-1, -1, 1, 1, -1, -1)


def test_capitals_stand_above_other_headings() -> None:
    assert parents(body("BAKGRUND", "Motionen", "Remissen", "SYNPUNKTER", "Kostnader")) == (-1, -1, 1, 1, -1, 4)


def test_plain_headings_are_all_of_one_level() -> None:
    assert parents(body("Bakgrund", "Motionen", "Remissen")) == (-1, -1, -1, -1)
    assert parents("") == (-1,)
