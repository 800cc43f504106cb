"""What small numbers count: two experts and two proposals are two facts, two roads and both roads in a match one."""

from itertools import product

import pytest

from motsvar.core.comparison import Fact, FactKind, Match, Relation, Verdict
from motsvar.core.facts.finding import find_facts, mentions_of
from motsvar.core.facts.stating import stated_in
from motsvar.core.facts.telling import fact_words
from motsvar.core.span import Span
from motsvar.core.words.word_lists import WordLists
from motsvar.lexicons import load_words


@pytest.fixture(scope="module")
def words() -> WordLists:
    return load_words("sv") | load_words("en")


def told(left: str, right: str, words: WordLists, *matches: Match) -> set[tuple[str, Verdict]]:
    return {(fact_words(fact), fact.verdict) for fact in find_facts(left, right, matches, words)}


def whole(left: str, right: str) -> Match:
    return Match(1, Relation.REWORDED, Span(0, len(left)), Span(0, len(right)), 0.8)


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Det krävs två utredare.", "utredare"),
        ("Vi lägger fram tre viktiga frågor till nämnden.", "frågor"),
        ("Den är öppen 14 timmar om dygnet.", "timmar"),
        ("Planen gäller i 5 år.", "år"),
        ("Fyra av de nya\nbryggorna är lagade.", "bryggorna"),
        ("Two of the bridges are closed.", "bridges"),
        ("She sent seven other letters.", "letters"),
        ("Av förslagen avslås två. Målare saknas.", ""),
        ("Det finns två\n\nMålare saknas.", ""),
        ("Elever i årskurs 9 med betyg.", ""),
        ("De två som kom gick hem.", ""),
    ],
)
def test_what_is_counted_stands_behind_the_number(words: WordLists, text: str, counted: str) -> None:
    assert [one.detail for one in mentions_of(text, words) if one.kind is FactKind.NUMBER] == [counted]


def test_the_same_number_of_other_things_is_in_neither(words: WordLists) -> None:
    assert told("Det krävs två utredare.", "Motionen har två viktiga frågor. De två frågorna besvaras.", words) == {
        ("2 utredare", Verdict.LEFT_ONLY),
        ("2 frågor", Verdict.RIGHT_ONLY),
    }


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Det krävs två lekplatser.", "Kommunen har 2 lekplatser kvar."),
        ("De sju bryggorna rivs.", "Sju bryggor är murkna."),
        ("Sju nya bryggor byggs.", "Sju bryggor är murkna."),
        ("I fem områden växer det.", "De fem omrédena är gröna."),
        ("It lists seven bridges.", "The seven bridges stand."),
    ],
)
def test_the_same_number_of_the_same_thing_is_in_both_in_any_form(words: WordLists, left: str, right: str) -> None:
    assert {verdict for _, verdict in told(left, right, words)} == {Verdict.BOTH}


def test_in_one_text_each_thing_is_a_fact(words: WordLists) -> None:
    found = told("Två utredare och två bryggor. Båda de två utredarna är här.", "Annat.", words)
    assert found == {("2 utredare", Verdict.LEFT_ONLY), ("2 bryggor", Verdict.LEFT_ONLY)}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Nämnden hörde två utredare i mars.", "I mars hördes 2 hantverkare av nämnden."),
        ("Två av dem kom.", "Det kom två."),
        ("Det kom två.", "Två utredare kom."),
    ],
)
def test_what_stands_in_a_match_is_the_same_whatever_it_is_called(words: WordLists, left: str, right: str) -> None:
    (fact,) = find_facts(left, right, (whole(left, right),), words)
    assert (fact.value, fact.verdict) == ("2", Verdict.BOTH)
    assert Verdict.BOTH not in {verdict for _, verdict in told(left, right, words)}


def test_in_a_match_with_several_each_goes_with_its_like(words: WordLists) -> None:
    left, right = "Två utredare lagade två bryggor.", "Två bryggor lagades av två hantverkare."
    facts = find_facts(left, right, (whole(left, right),), words)
    assert {fact.verdict for fact in facts} == {Verdict.BOTH}
    by_left = {fact.left[0].of(left): fact.right[0] for fact in facts if fact.left[0].start}
    assert by_left["två"].start == 0


def test_what_counts_nothing_that_is_named_is_one_fact_of_each_text(words: WordLists) -> None:
    facts = find_facts("Rad 7. Rad 7. Rad 7.", "Sid 7.", (), words)
    assert [(len(fact.left), len(fact.right)) for fact in facts] == [(3, 0), (0, 1)]


@pytest.mark.parametrize("number", ["140", "1,5", "12–18 år", "14:30", "2 kr", "2 %"])
def test_what_is_no_small_bare_number_stands_as_it_was(words: WordLists, number: str) -> None:
    (fact,) = find_facts(f"Det gäller {number} utredare.", f"Här gäller {number} bryggor.", (), words)
    assert (fact.verdict, fact.counted) == (Verdict.BOTH, "")


def test_what_differs_in_a_match_tells_what_is_counted(words: WordLists) -> None:
    left, right = "Staden har tolv bryggor vid ån.", "Vid ån har staden 11 bryggor."
    assert told(left, right, words, whole(left, right)) == {("12 bryggor | 11 bryggor", Verdict.DIFFERS)}


def test_swapped_texts_give_the_same_swapped(words: WordLists) -> None:
    texts = [
        "Två utredare och två sparade bryggor. De två kom. Tre omrédena.",
        "Två hantverkare, två bryggor och två. Tre områden.",
        "De två. Två utredarna. Två nya utredare, 3 omradena",
    ]
    for left, right in product(texts, repeat=2):
        matches = (whole(left, right),)
        back = (Match(1, Relation.REWORDED, matches[0].right, matches[0].left, 0.8),)
        for here, there in ((matches, back), ((), ())):
            found, mirrored = find_facts(left, right, here, words), find_facts(right, left, there, words)
            assert {_swapped(fact) for fact in found} == set(mirrored)


def _swapped(fact: Fact) -> Fact:
    other = {Verdict.LEFT_ONLY: Verdict.RIGHT_ONLY, Verdict.RIGHT_ONLY: Verdict.LEFT_ONLY}
    value = " | ".join(reversed(fact.value.split(" | ")))
    return Fact(fact.kind, value, other.get(fact.verdict, fact.verdict), fact.right, fact.left, fact.counted)


def test_over_many_texts_each_thing_is_stated_by_itself(words: WordLists) -> None:
    found = stated_in(["Två utredare kom.", "Två frågor ställdes av två utredare.", "De två utredarna gick."], words)
    assert [(one.value, one.details, [len(spans) for spans in one.spans]) for one in found] == [
        ("2", ("utredare",), [1, 1, 1]),
        ("2", ("frågor",), [0, 1, 0]),
    ]
