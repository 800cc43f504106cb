"""Numbers as lists print them."""

import pytest

from motsvar.readers.office.numerals import Numeral, bullet, whole, written


@pytest.mark.parametrize(
    ("number", "numeral", "shown"),
    [
        (7, Numeral.DECIMAL, "7"),
        (7, Numeral.PADDED, "07"),
        (1994, Numeral.UPPER_ROMAN, "MCMXCIV"),
        (49, Numeral.LOWER_ROMAN, "xlix"),
        (26, Numeral.LOWER_LETTER, "z"),
        (28, Numeral.UPPER_LETTER, "BB"),
        (0, Numeral.LOWER_ROMAN, "0"),
        (-3, Numeral.LOWER_LETTER, "-3"),
        (999_999_999, Numeral.UPPER_ROMAN, "999999999"),
        (999_999_999, Numeral.UPPER_LETTER, "999999999"),
        (3, Numeral.NONE, ""),
        (3, Numeral.BULLET, "•"),
    ],
)
def test_a_number_is_written_as_its_list_says(number: int, numeral: Numeral, shown: str) -> None:
    assert written(number, numeral) == shown


@pytest.mark.parametrize(
    ("figures", "number"), [("12", 12), ("-1", -1), (None, 5), ("", 5), ("x", 5), ("²", 5), ("٣", 5), ("9" * 5_000, 5)]
)
def test_a_number_that_nobody_means_is_another(figures: str | None, number: int) -> None:
    assert whole(figures, 5) == number


@pytest.mark.parametrize(
    ("sign", "shown"), [("•", "•"), ("\uf0b7", "•"), ("", "•"), ("o", "◦"), ("−", "–"), ("➢", "➢")]
)
def test_a_bullet_is_a_sign_that_every_font_has(sign: str, shown: str) -> None:
    assert bullet(sign) == shown
