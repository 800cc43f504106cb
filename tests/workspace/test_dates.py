import pytest

from motsvar.workspace import date_said


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("2020-09-16", "2020-09-16"),
        ("2020-09", "2020-09"),
        ("2020", "2020"),
        ("16 september 2020", "2020-09-16"),
        ("den 16 sept. 2020", "2020-09-16"),
        ("16/9 2020", "2020-09-16"),
        ("16.9.2020", "2020-09-16"),
        ("20200916", "2020-09-16"),
        ("September 16, 2020", "2020-09-16"),
    ],
)
def test_a_date_is_understood_however_it_is_written(words: str, date: str) -> None:
    assert date_said(words) == date


@pytest.mark.parametrize(
    "words",
    ["", "i går", "31 februari 2020", "2020-13", "hösten 2020", "2018-2021", "16 september", "2020-09-16 eller 17"],
)
def test_what_is_no_day_month_or_year_is_none(words: str) -> None:
    assert date_said(words) == ""
