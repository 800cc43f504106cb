"""Values are written as a person writes them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale

from motsvar.core.comparison import Fact, FactKind, Verdict
from motsvar.core.findings import Finding, FindingKind
from motsvar.core.span import Side, Span
from motsvar.ui.language import Language
from motsvar.ui.wording import fact_kinds, fact_words, fact_words_on, kinds_words, languages_words


@pytest.mark.usefixtures("swedish_window")
def test_amounts_are_grouped_and_in_the_currency_of_the_reader() -> None:
    words = fact_words(FactKind.AMOUNT, "1400000 SEK")
    assert words == f"{QLocale().toString(1400000)} kr"
    assert len(words) == len("1 400 000 kr")
    assert fact_words(FactKind.AMOUNT, "250 EUR") == "250 EUR"


def test_years_and_what_is_no_whole_number_stay_as_they_are(language: Language) -> None:
    point = "," if language is Language.SWEDISH else "."
    assert fact_words(FactKind.NUMBER, "2025") == "2025"
    assert fact_words(FactKind.NUMBER, "1.5") == f"1{point}5"
    assert fact_words(FactKind.PERCENTAGE, "62.5 %") == f"62{point}5 %"
    assert fact_words(FactKind.NUMBER, "20:40") == "20:40"
    assert fact_words(FactKind.CASE_NUMBER, "KS 2025/0417") == "KS 2025/0417"
    assert fact_words(FactKind.LAW, "2018:1197") == "2018:1197"


@pytest.mark.parametrize(
    ("value", "english", "swedish"),
    [
        ("2025-03-03", "3 March 2025", "3 mars 2025"),
        ("2025-03", "March 2025", "mars 2025"),
        ("2025", "2025", "2025"),
        ("--03-09", "9 March", "9 mars"),
        ("--02-29", "29 February", "29 februari"),
        ("autumn 2019", "autumn 2019", "hösten 2019"),
        ("1990s", "1990s", "1990-talet"),
        ("2020-10-14/2020-10-16", "14–16 October 2020", "14–16 oktober 2020"),
        ("--10-14/--10-16", "14–16 October", "14–16 oktober"),
        ("2020-10-30/2020-11-02", "30 October 2020 – 2 November 2020", "30 oktober 2020 – 2 november 2020"),
        ("2019-10/2020-02", "October 2019 – February 2020", "oktober 2019 – februari 2020"),
        ("2018/2021", "2018–2021", "2018–2021"),
        ("2018–2021", "2018–2021", "2018–2021"),
        ("2025-02-30", "2025-02-30", "2025-02-30"),
    ],
)
def test_dates_and_intervals_are_in_words(language: Language, value: str, english: str, swedish: str) -> None:
    assert fact_words(FactKind.DATE, value) == (swedish if language is Language.SWEDISH else english)


def test_how_many_are_said_and_named_is_told(language: Language) -> None:
    said, named = ("4 angivna", "2 uppräknade") if language is Language.SWEDISH else ("4 said", "2 named")
    two = Span(0, 2), Span(3, 4)
    fact = Fact(FactKind.LISTED, "4 | 2", Verdict.DIFFERS, two, two[:1])
    assert [fact_words_on(fact, side) for side in Side] == [named, said]
    alone = replace(fact, right=())
    assert [fact_words_on(alone, side) for side in Side] == [f"{said}, {named}", ""]


def test_a_small_number_tells_what_it_counts() -> None:
    fact = Fact(FactKind.NUMBER, "2", Verdict.LEFT_ONLY, (Span(0, 2),), (), "hus")
    assert fact_words_on(fact, Side.LEFT) == "2 hus"


def test_every_kind_of_fact_has_a_name_of_its_own(language: Language) -> None:
    assert set(fact_kinds()) == set(FactKind)
    assert len(set(fact_kinds().values())) == len(FactKind)


def test_languages_are_called_by_their_names_once_where_they_are_alike() -> None:
    assert languages_words("sv", "sv") == "Swedish"
    assert languages_words("sv", "en") == "Swedish / English"
    assert languages_words("und", "en") == "unknown language / English"


@pytest.mark.usefixtures("swedish_window")
def test_languages_have_swedish_names() -> None:
    assert languages_words("en", "sv") == "engelska / svenska"


def test_the_one_figure_of_differences_is_told_as_a_sum() -> None:
    kinds = [FindingKind.REPLACED, FindingKind.LEFT_WORDS, FindingKind.MOVED, FindingKind.RIGHT_PASSAGE]
    told = kinds_words([Finding(kind, Span(0, 1), Span(0, 1)) for kind in kinds])
    assert told.startswith("Differences inside passages that correspond: 2. Reading errors: 0. Passages in another")
    assert told.endswith("place: 1. Passages only in A: 0, only in B: 1.")
