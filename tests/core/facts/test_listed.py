"""The count that one text states against the length of a list."""

import pytest

from motsvar.core.comparison import Fact, FactKind, Verdict
from motsvar.core.facts.finding import find_facts
from motsvar.core.facts.telling import fact_words, on_side
from motsvar.core.span import Side
from motsvar.core.words.word_lists import WordLists
from motsvar.lexicons import load_words

FOUR = "Ta kontakt med Skatteverket, Tullverket,\nKriminalvården och Polismyndigheten för att börja."


@pytest.fixture(scope="module")
def words() -> WordLists:
    return load_words("sv") | load_words("en")


def listed(left: str, right: str, words: WordLists) -> list[Fact]:
    return [fact for fact in find_facts(left, right, (), words) if fact.kind is FactKind.LISTED]


def test_a_count_and_a_list_in_the_other_text_differ(words: WordLists) -> None:
    left, right = "Motionärerna vill att fem\nnämnda myndigheter ska delta.", FOUR
    (fact,) = listed(left, right, words)
    assert (fact.value, fact.verdict) == ("5 | 4", Verdict.DIFFERS)
    assert [span.of(left) for span in fact.left] == ["fem\nnämnda myndigheter"]
    assert [span.of(right) for span in fact.right] == [
        "Skatteverket",
        "Tullverket",
        "Kriminalvården",
        "Polismyndigheten",
    ]


def test_swapped_they_are_the_same_swapped(words: WordLists) -> None:
    (fact,) = listed(FOUR, "Motionen nämner fem myndigheter.", words)
    assert (fact.value, len(fact.left), len(fact.right)) == ("5 | 4", 4, 1)


def test_each_side_is_told_what_it_does_itself(words: WordLists) -> None:
    says = "De fem nämnda myndigheterna deltar. De fem nämnda myndigheterna tiger."
    (fact,), (mirrored,) = listed(says, FOUR, words), listed(FOUR, says, words)
    assert (on_side(fact, Side.LEFT), on_side(fact, Side.RIGHT)) == (("5", ""), ("", "4"))
    assert (on_side(mirrored, Side.LEFT), on_side(mirrored, Side.RIGHT)) == (("", "4"), ("5", ""))
    assert (fact_words(fact), fact_words(mirrored)) == ("5 said | 4 named", "4 named | 5 said")
    (alone,) = listed("Den omfattar fyra myndigheter: Skatteverket, Tullverket och Kriminalvården.", "", words)
    assert (on_side(alone, Side.LEFT), fact_words(alone)) == (("4", "3"), "4 said, 3 named")


def test_two_texts_that_say_and_name_crosswise_are_two_facts(words: WordLists) -> None:
    people = "Anna Ek (S), Bo Lind (M), Eva Ros (C) och Åsa Berg (V) skrev under."
    left, right = f"De fem nämnda myndigheterna deltar. {people}", f"De fem nämnda ledamöterna tiger. {FOUR}"
    assert sorted(map(fact_words, listed(left, right, words))) == ["4 named | 5 said", "5 said | 4 named"]


def test_the_number_is_not_told_again(words: WordLists) -> None:
    facts = find_facts("De fem nämnda myndigheterna deltar.", FOUR, (), words)
    assert not [fact for fact in facts if fact.kind is FactKind.NUMBER]


def test_a_count_that_agrees_is_in_both(words: WordLists) -> None:
    (fact,) = listed("De fyra nämnda myndigheterna deltar.", FOUR, words)
    assert (fact.value, fact.verdict) == ("4 | 4", Verdict.BOTH)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Den omfattar fyra myndigheter: Skatteverket, Tullverket och Kriminalvården.", "4 | 3"),
        ("Fem kommuner nämns. I Nacka, Solna, Täby och Tyresö byggs.", "5 | 4"),
        ("Motionen har fyra förslag:\n- att bygga\n- att riva\n- att vänta\n\nSlut.", "4 | 3"),
        ("Vi lägger fram fyra förslag:\n\n1. Bygg en bro\növer ån.\n2. Riv den.\n3. Vänta.\n", "4 | 3"),
        ("Den pekar ut fem skolor: Almen, Backen, Dalen och Norra\nviken.", "5 | 4"),
        ("It names five schools: Ashgrove, Hillcrest, St Mary's, and Weston Road.", "5 | 4"),
        ("Av de fyra ledamöterna: Anna Ek (S), Bo Lind (M) och Åsa Berg (V).", "4 | 3"),
    ],
)
def test_a_count_and_a_list_in_one_text_differ(words: WordLists, text: str, value: str) -> None:
    (fact,) = listed(text, "Annat.", words)
    assert (fact.value, fact.verdict, fact.right) == (value, Verdict.DIFFERS, ())
    assert len(fact.left) == 1 + int(value[-1])


@pytest.mark.parametrize(
    "text",
    [
        "De fem nämnda skolorna deltar.",
        "Fem myndigheter svarade.",
        "De tolv nämnda myndigheterna deltar.",
        "Den omfattar fyra myndigheter. Det är Skatteverket, Tullverket och Kriminalvården bland flera.",
        "Den pekar ut fyra skolor: Almen, Backen, Dalen och Norra viken.",
        "Den har fem mål: mark och vatten, luft, ljus.",
        "Det är fem frågor: vem ska betala för allt det som nu byggs här, vad kostar det och när?",
        "De fem nämnda myndigheterna: Boverket, Skolverket, Tullverket, Lantmäteriet och Trafikverket.",
    ],
)
def test_what_does_not_fit_is_not_held_against_each_other(words: WordLists, text: str) -> None:
    assert listed(text, FOUR, words) == []


@pytest.mark.parametrize(
    "other",
    [
        "Till exempel Skatteverket, Tullverket, Kriminalvården och Polismyndigheten.",
        "Ta kontakt med Skatteverket, Tullverket, Kriminalvården och Polismyndigheten samt bolagen.",
        "Ta kontakt med Banken, Skatteverket, Tullverket, Kriminalvården och Polismyndigheten.",
        "Skatteverket, Tullverket, Kriminalvården, Polismyndigheten",
    ],
)
def test_a_list_that_may_not_be_whole_is_none(words: WordLists, other: str) -> None:
    assert listed("De fem nämnda myndigheterna deltar.", other, words) == []


def test_two_lists_leave_it_open(words: WordLists) -> None:
    other = FOUR + " Boverket, Skolverket, Lantmäteriet och Trafikverket svarar."
    assert listed("De fem nämnda myndigheterna deltar.", other, words) == []
