"""Values are written as a person writes them."""

import pytest
from PySide6.QtCore import QLocale

from motsvar.core.comparison import FactKind
from motsvar.ui.language import Language
from motsvar.ui.wording import fact_words, languages_words


@pytest.mark.usefixtures("swedish_window")
def test_amounts_are_grouped_and_in_the_currency_of_the_reader() -> None:
    words = fact_words(FactKind.AMOUNT, "1400000 SEK")
    assert words == f"{QLocale().toString(1400000)} kr"
    assert len(words) == len("1 400 000 kr")
    assert fact_words(FactKind.AMOUNT, "250 EUR") == "250 EUR"


def test_years_and_what_is_no_whole_number_stay_as_they_are(language: Language) -> None:
    assert fact_words(FactKind.NUMBER, "2025") == "2025"
    assert fact_words(FactKind.NUMBER, "1.5") == "1.5"
    assert fact_words(FactKind.DATE, "2025-03-03") == "2025-03-03"
    assert fact_words(FactKind.CASE_NUMBER, "KS 2025/0417") == "KS 2025/0417"


def test_languages_are_called_by_their_names_once_where_they_are_alike() -> None:
    assert languages_words("sv", "sv") == "Swedish"
    assert languages_words("sv", "en") == "Swedish / English"
    assert languages_words("und", "en") == "unknown language / English"


@pytest.mark.usefixtures("swedish_window")
def test_languages_have_swedish_names() -> None:
    assert languages_words("en", "sv") == "engelska / svenska"
