"""Facts: found in every spelling, given one normal form, and held together over two documents."""

import time

import pytest

from motsvar.core.comparison import Change, Fact, FactKind, Match, Operation, Relation, Verdict
from motsvar.core.facts.finding import find_facts, mentions_of
from motsvar.core.span import Span
from motsvar.core.words.word_lists import WordLists
from motsvar.lexicons import load_words


@pytest.fixture(scope="module")
def words() -> WordLists:
    return load_words("sv") | load_words("en")


def found(text: str, words: WordLists) -> list[tuple[str, str, str]]:
    return [(mention.kind.value, mention.value, mention.span.of(text)) for mention in mentions_of(text, words)]


def by_value(facts: tuple[Fact, ...], value: str) -> Fact:
    (fact,) = (fact for fact in facts if fact.value == value)
    return fact


@pytest.mark.parametrize(
    ("text", "value", "quote"),
    [
        ("mötet den 3 mars 2021 blev", "2021-03-03", "3 mars 2021"),
        ("mötet den 3\nmars\u00a02021.", "2021-03-03", "3\nmars\u00a02021"),
        ("till den 3 okt., då", "--10-03", "3 okt"),
        ("senast 3:e maj 2022", "2022-05-03", "3:e maj 2022"),
        ("(2021-03-03)", "2021-03-03", "2021-03-03"),
        ("sedan 3/11 2019 har", "2019-11-03", "3/11 2019"),
        ("sedan 03.11.2019 har", "2019-11-03", "03.11.2019"),
        ("on March 3, 2021 we", "2021-03-03", "March 3, 2021"),
        ("the 3rd of March 2021", "2021-03-03", "3rd of March 2021"),
        ("| 0ktober 2019 kom", "2019-10", "0ktober 2019"),
        ("i november 2019 kom", "2019-11", "november 2019"),
        ("den 4–6 juni 2020", "2020-06-04/2020-06-06", "4–6 juni 2020"),
        ("sedan år 2012 har", "2012", "2012"),
        ("den 3:e okt. -21 kom", "2021-10-03", "3:e okt. -21"),
        ("kom 20211003 och", "2021-10-03", "20211003"),
        ("den 28 maj–2 juni 2020", "2020-05-28/2020-06-02", "28 maj–2 juni 2020"),
        ("från 4 till 6 juni 2020", "2020-06-04/2020-06-06", "4 till 6 juni 2020"),
        ("on May 4–6, 2031", "2031-05-04/2031-05-06", "May 4–6, 2031"),
        ("januari-mars 2020", "2020-01/2020-03", "januari-mars 2020"),
        ("under kvartal 2 2021", "2021-04/2021-06", "kvartal 2 2021"),
        ("andra kvartalet 2021", "2021-04/2021-06", "andra kvartalet 2021"),
        ("första halvåret 2021", "2021-01/2021-06", "första halvåret 2021"),
        ("program 2018-2021 för", "2018/2021", "2018-2021"),
        ("program 2018–\n2021 för", "2018/2021", "2018–\n2021"),
        ("läsåret 2019/20 blev", "2019/2020", "2019/20"),
        ("läsåret 2019/2020 blev", "2019/2020", "2019/2020"),
        ("hösten 2019 kom", "autumn 2019", "hösten 2019"),
        ("in the spring of 2019", "spring 2019", "spring of 2019"),
        ("på 1990-talet kom", "1990s", "1990-talet"),
        ("på 90-talet kom", "1990s", "90-talet"),
        ("in the 1990s they", "1990s", "1990s"),
        ("(budget 2024)", "2024", "2024"),
        ("den 14/10 kom", "--10-14", "14/10"),
    ],
)
def test_dates_become_iso_dates(words: WordLists, text: str, value: str, quote: str) -> None:
    assert found(text, words) == [("date", value, quote)]


@pytest.mark.parametrize("text", ["den 31 februari", "2020-13-01", "45/10 2020", "den 99 maj"])
def test_a_day_that_does_not_exist_is_no_full_date(words: WordLists, text: str) -> None:
    assert not [value for kind, value, _ in found(text, words) if kind == "date"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("ärende KS 2031/1234 om", "KS 2031/1234"),
        ("ärende KS 2031:1234 om", "KS 2031/1234"),
        ("ärende (KS 2031/1234 om", "KS 2031/1234"),
        ("ärende [K5 203l/I234] om", "KS 2031/1234"),
        ("Dnr KS 2031/77", "KS 2031/77"),
        ("dnr 2031-123, se", "2031/123"),
        ("svar på (2031:28) av", "2031/28"),
        ("enligt SOU 2031:28 är", "SOU 2031:28"),
        ("Dnr: SoN 2031/345-1.2", "SoN 2031/345"),
        ("(Ju2031/01234/L4)", "Ju 2031/01234"),
        ("enligt prop. 2031/32:45 är", "prop. 2031/32:45"),
        ("ärende KS\n2031/1234 om", "KS 2031/1234"),
    ],
)
def test_case_numbers_have_one_form(words: WordLists, text: str, value: str) -> None:
    assert [(kind, found_value) for kind, found_value, _ in found(text, words)] == [("case_number", value)]


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("tolv bryggor", "number", "12"),
        ("Tv& bryggor", "number", "2"),
        ("twelve bridges", "number", "12"),
        ("för 12–18 år", "number", "12–18 år"),
        ("3 400 invånare", "number", "3400"),
        ("3,400 people", "number", "3400"),
        ("1,5 meter", "number", "1.5"),
        ("24 miljoner träd", "number", "24000000"),
        ("kl. 14:30 då", "number", "14:30"),
        ("24 % av", "percentage", "24 %"),
        ("24\u00a0procent", "percentage", "24 %"),
        ("tio procent", "percentage", "10 %"),
        ("1,2 miljoner kronor", "amount", "1200000 SEK"),
        ("3 400 kr.", "amount", "3400 SEK"),
        ("5 mkr", "amount", "5000000 SEK"),
        ("2,5 mnkr", "amount", "2500000 SEK"),
        ("500 tkr", "amount", "500000 SEK"),
        ("12 MSEK", "amount", "12000000 SEK"),
        ("SEK 5m", "amount", "5000000 SEK"),
        ("€ 3.5 million", "amount", "3500000 EUR"),
        ("£250k", "amount", "250000 GBP"),
        ("5–7 miljoner kronor", "amount", "5000000–7000000 SEK"),
        ("5 000–6 000 kr", "amount", "5000–6000 SEK"),
        ("1,5–2 år", "number", "1.5–2 år"),
        ("16–19-åringar", "number", "16–19 år"),
        ("tel. 08-508 25 000, 7 hus", "number", "7"),
        ("19-29 ar", "number", "19–29 år"),
        ("12-\n18 år", "number", "12–18 år"),
        ("tjugofyra hus", "number", "24"),
        ("trettiosju hus", "number", "37"),
        ("twenty-four houses", "number", "24"),
        ("$3.4 million", "amount", "3400000 USD"),
        ("två hundra tusen", "number", "200"),
    ],
)
def test_numbers_have_one_form(words: WordLists, text: str, kind: str, value: str) -> None:
    assert found(text, words)[0][:2] == (kind, value)


@pytest.mark.parametrize(
    "text",
    [
        "en brygga och ett hus",
        "one of them",
        "1. Bryggan\n2) Vägen",
        "B12 och 4b",
        "",
        "😀\r\n\u00a0",
        "9" * 40,
        "1:a",
        "1 Bakgrund",
        "2.1 Om bron\n",
    ],
)
def test_articles_list_marks_and_codes_are_no_numbers(words: WordLists, text: str) -> None:
    assert found(text, words) == []


@pytest.mark.parametrize("text", ["1 Bakgrund", "2.1 Om bron\nDen"])
def test_the_number_of_a_heading_is_none(words: WordLists, text: str) -> None:
    assert found(text, words) == []


def test_two_days_are_two_dates(words: WordLists) -> None:
    assert [value for _, value, _ in found("den 3 och 5 mars 2021", words)] == ["2021-03-03", "2021-03-05"]


def test_years_in_a_row_are_dates(words: WordLists) -> None:
    kinds = [(kind, value) for kind, value, _ in found("åren 2012, 2013 och 2014 fick 2000 personer", words)]
    assert kinds == [("date", "2012"), ("date", "2013"), ("date", "2014"), ("number", "2000")]


def test_a_number_in_a_date_or_case_number_is_not_listed_again(words: WordLists) -> None:
    kinds = [kind for kind, _, _ in found("KS 2031/1234 den 3 mars 2021, 40 kr, 12 %", words)]
    assert kinds == ["case_number", "date", "amount", "percentage"]


def test_two_spellings_of_a_case_number_are_one_fact(words: WordLists) -> None:
    left, right = "Motion KS 2031/1234. Se KS 2031:1234 och dnr 2031-1234.", "Svar (KS 2031/1234 om bron"
    (fact,) = find_facts(left, right, (), words)
    assert (fact.kind, fact.value, fact.verdict) == (FactKind.CASE_NUMBER, "KS 2031/1234", Verdict.BOTH)
    assert [span.of(left) for span in fact.left] == ["KS 2031/1234", "KS 2031:1234", "2031-1234"]
    assert [span.of(right) for span in fact.right] == ["KS 2031/1234"]


def test_what_only_one_states_says_so(words: WordLists) -> None:
    facts = find_facts("Bron är 40 meter.", "Bron öppnar den 3 mars 2021.", (), words)
    assert [(fact.value, fact.verdict) for fact in facts] == [
        ("2021-03-03", Verdict.RIGHT_ONLY),
        ("40", Verdict.LEFT_ONLY),
    ]


def test_two_counts_of_the_same_thing_in_a_match_differ(words: WordLists) -> None:
    left, right = "Staden har tolv färdiga bryggor vid ån.", "Vid ån finns 11 bryggor. 😀"
    match = Match(1, Relation.REWORDED, Span(0, len(left)), Span(0, len(right)), 0.7)
    (fact,) = find_facts(left, right, (match,), words)
    assert (fact.value, fact.verdict) == ("12 | 11", Verdict.DIFFERS)
    assert (fact.left[0].of(left), fact.right[0].of(right)) == ("tolv", "11")


def test_a_value_that_a_change_puts_in_place_of_another_differs(words: WordLists) -> None:
    left, right = "Svaret ska lämnas senast den 3 mars 2021.", "Svaret ska lämnas senast den 9 mars 2021."
    change = Change(Operation.REPLACE, Span(29, 30), Span(29, 30))
    match = Match(1, Relation.EDITED, Span(0, len(left)), Span(0, len(right)), 0.9, changes=(change,))
    (fact,) = find_facts(left, right, (match,), words)
    assert (fact.value, fact.verdict) == ("2021-03-03 | 2021-03-09", Verdict.DIFFERS)


def test_numbers_of_other_things_do_not_differ(words: WordLists) -> None:
    left, right = "Staden har tolv bryggor.", "Staden har elva broar."
    match = Match(1, Relation.EDITED, Span(0, len(left)), Span(0, len(right)), 0.9)
    assert {fact.verdict for fact in find_facts(left, right, (match,), words)} == {
        Verdict.LEFT_ONLY,
        Verdict.RIGHT_ONLY,
    }


def test_a_value_outside_the_match_is_left_as_it_is(words: WordLists) -> None:
    left, right = "Staden har tolv bryggor.", "Orten har 11 bryggor."
    match = Match(1, Relation.EDITED, Span(0, 6), Span(0, 5), 0.9)
    assert Verdict.DIFFERS not in {fact.verdict for fact in find_facts(left, right, (match,), words)}


def test_words_of_other_languages_do_no_harm() -> None:
    assert [mention.value for mention in mentions_of("tolv 12 den 3 mars 2021", WordLists())] == ["12", "3", "2021"]


@pytest.mark.parametrize("piece", ["7", " ", "a", "A", "1,", "1.", "1-", "KS 2019", "123 ", "2019/", "\n1", "| ", "&"])
def test_a_long_row_of_anything_takes_time_in_proportion(words: WordLists, piece: str) -> None:
    """Four times the text may take four times as long and some; a regular expression that goes back takes sixteen."""
    short, long = (piece * (size // len(piece)) for size in (20_000, 80_000))
    times = []
    for text in (short, long):
        started = time.process_time()
        mentions_of(text, words)
        times.append(time.process_time() - started)
    assert times[1] < 10 * times[0] + 0.5


def test_the_end_of_a_word_is_no_number(words: WordLists) -> None:
    """Only what surrounds a figure is read closely, and that passage must not begin or end inside a word."""
    for space in range(40, 60):
        text = "De utsatta" + " " * space + "7 hus" + " " * space + "tvärtom " + "ord " * 20
        assert [mention.value for mention in mentions_of(text, words)] == ["7"]


def test_a_figure_inside_a_misread_word_hides_none_beside_it(words: WordLists) -> None:
    text = "omr6dena fick 12 platser, 6kade till 15 platser och KS2O19/1899 den 6e maj"
    values = [mention.value for mention in mentions_of(text, words)]
    assert values == ["12", "15", "KS 2019/1899", "--05-06"]
