import pytest

from motsvar.exports.pdf.faces import face
from motsvar.exports.pdf.looks import BODY
from motsvar.exports.pdf.missing import box_of
from motsvar.exports.pdf.right_to_left import as_it_stands


@pytest.mark.parametrize("bold", [False, True])
def test_the_faces_have_pictures_of_what_is_written_in_these_countries(bold: bool) -> None:
    for words in ("åäöÅÄÖéüßæøđðþčžłőșñ", "ΑΩαω Жжя", "“”‘’–—…•·→←⇄≈◆⟨⟩\u00ad", "x\u0323\u0307 e\u0301"):
        assert face(bold).has_all(words), words


def test_a_character_without_a_picture_has_the_width_of_its_box() -> None:
    assert not face().has("漢")
    assert face().widths["漢"] == 1000
    assert face().widths["\u0301"] == 0


@pytest.mark.parametrize("character", "漢🌉\U0010ffff")
def test_a_box_is_drawn_within_the_width_of_its_character(character: str) -> None:
    rules = list(box_of(character, 100, 200, BODY))
    assert len(rules) > 4 + 2 * 4
    assert all(100 <= x <= 100 + BODY.size for rule in rules for x in (rule.x1, rule.x2))
    assert len({tuple(box_of(one, 0, 0, BODY)) for one in "漢字🌉🌈"}) == 4


def test_words_from_right_to_left_are_turned_around_in_place() -> None:
    assert as_it_stands("se שלום abc") == "se םולש abc"
    assert as_it_stands("(שלום 2024 עולם) x") == "(םלוע 2024 םולש) x"
    assert as_it_stands("vanlig text 12") == "vanlig text 12"
    letters = "ש\u05c1א"
    assert as_it_stands(letters) == "אש\u05c1"
