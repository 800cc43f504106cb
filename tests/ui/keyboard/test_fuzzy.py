"""A few letters find the act that is meant."""

import pytest

from motsvar.ui.keyboard.fuzzy import folded, ranked

TITLES = (
    *("Case › Export…", "View › Themes", "Go › Next passage"),
    *("Visa › Stäng", "Case › Open documents…", "Edit › Undo"),
)


@pytest.mark.parametrize(
    ("typed", "first"),
    [("exp", 0), ("vt", 1), ("them", 1), ("stang", 3), ("documents open", 4), ("UNDO", 5), ("od", 4)],
)
def test_letters_find_what_is_meant(typed: str, first: int) -> None:
    assert ranked(typed, TITLES)[0].at == first


def test_without_letters_what_was_used_last_leads() -> None:
    assert [one.at for one in ranked("", TITLES, (5, 2))][:3] == [5, 2, 0]
    assert len(ranked(" ", TITLES)) == len(TITLES)


def test_letters_that_are_not_there_find_nothing() -> None:
    assert ranked("xyz", TITLES) == ()
    assert ranked("tropxe", TITLES) == ()


def test_the_letters_that_were_met_are_told() -> None:
    found = ranked("exp", TITLES)[0]
    assert "".join(TITLES[0][at] for at in found.letters).lower() == "exp"


def test_folding_keeps_the_length_whatever_the_letter() -> None:
    for text in ("Å𝔘İ\u0301ß", "e\u0301", ""):
        assert len(folded(text)) == len(text)
