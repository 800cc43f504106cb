"""Organisations, persons, places and laws: found as they are written, shown as they are spelt."""

import time
from itertools import pairwise

import pytest

from motsvar.core.comparison import Fact, FactKind, Verdict
from motsvar.core.facts.finding import find_facts, mentions_of
from motsvar.core.words.word_lists import WordLists
from motsvar.lexicons import load_words


@pytest.fixture(scope="module")
def words() -> WordLists:
    return load_words("sv") | load_words("en")


def names(text: str, words: WordLists) -> list[tuple[str, str, str]]:
    return [(mention.kind.value, mention.value, mention.span.of(text)) for mention in mentions_of(text, words)]


@pytest.mark.parametrize(
    ("text", "value", "quote"),
    [
        ("svar från Skatteverket om", "Skatteverket", "Skatteverket"),
        ("enligt skatteverkets råd", "Skatteverket", "skatteverkets"),
        ("av Aklagarmyndigheten samt", "Åklagarmyndigheten", "Aklagarmyndigheten"),
        ("av Arbetsférmedlingen, som", "Arbetsförmedlingen", "Arbetsférmedlingen"),
        ("av Arbets-\nformedlingen, som", "Arbetsförmedlingen", "Arbets-\nformedlingen"),
        ("av Migrationsvcrket, som", "Migrationsverket", "Migrationsvcrket"),
        ("hos Kronofogden finns", "Kronofogdemyndigheten", "Kronofogden"),
        ("till IVO:s rapport", "Inspektionen för vård och omsorg", "IVO"),
        (
            "av Inspektionen för vård\noch omsorg i",
            "Inspektionen för vård och omsorg",
            "Inspektionen för vård\noch omsorg",
        ),
        ("i Ängby stadsdelsndmnds svar", "Ängby stadsdelsnämnd", "Ängby stadsdelsndmnds"),
        (
            "hos Norrvik-\nSandviks stadsdelsnamnd",
            "Norrvik-Sandviks stadsdelsnämnd",
            "Norrvik-\nSandviks stadsdelsnamnd",
        ),
        ("säger Barn- och utbildningsnämnden i", "Barn- och utbildningsnämnden", "Barn- och utbildningsnämnden"),
        ("hos parkforvaltningen då", "Parkförvaltningen", "parkforvaltningen"),
        ("med Region Skåne om", "Region Skåne", "Region Skåne"),
        ("för Nacka kommuns del", "Nacka kommun", "Nacka kommuns"),
        ("PARKNÄMNDEN", "Parknämnden", "PARKNÄMNDEN"),
        ("av Länsstyrelsen i Uppsala län att", "Länsstyrelsen i Uppsala län", "Länsstyrelsen i Uppsala län"),
        ("the Police Liaison Board met", "Police Liaison Board", "Police Liaison Board"),
        ("the Ministry of Justice said", "Ministry of Justice", "Ministry of Justice"),
    ],
)
def test_an_organisation_is_shown_as_it_is_spelt(words: WordLists, text: str, value: str, quote: str) -> None:
    assert names(text, words) == [("organisation", value, quote)]


@pytest.mark.parametrize(
    "text",
    [
        "nämnden och förvaltningen anser",
        "Denna kommun är bra, och nätverket formas",
        "staden har självförvaltningen och inte",
        "the Council and the committee agree",
        "Varje stad är sin egen",
    ],
)
def test_what_is_no_name_of_a_body_is_none(words: WordLists, text: str) -> None:
    assert names(text, words) == []


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "Anna Ek (S), Bo Lind (M) och Yusra Kamali (partilös) skriver",
            ["Anna Ek|S", "Bo Lind|M", "Yusra Kamali|oberoende"],
        ),
        ("av Anna Ek och Yusra Kamali, samtliga partilösa, om", ["Anna Ek|oberoende", "Yusra Kamali|oberoende"]),
        ("Anna Maria Ek Lind Gunilla Berg\nförvaltningschef avdelningschef", ["Anna Maria Ek Lind|", "Gunilla Berg|"]),
        ("Stina Wallin          Per Lindh\nDirektör     Handläggare", ["Stina Wallin|", "Per Lindh|"]),
        ("\nKarl-Erik Moberg\nFörvaltningschef\n", ["Karl-Erik Moberg|förvaltningschef"]),
        ("säger Anna Ek, borgarråd (KD).", ["Anna Ek|KD"]),
        ("sade statsrådet Xerxes Quist i går", ["Xerxes Quist|"]),
        ("under Karin Bergs ledning", ["Karin Berg|"]),
        ("av Anna\nEk i går", ["Anna Ek|"]),
        ("KARIN EK\nOrdförande\n", ["Karin Ek|ordförande"]),
        ("Mr Tom Healy and Idris Bello", ["Tom Healy|", "Idris Bello|"]),
    ],
)
def test_a_person_has_a_party_or_an_office(words: WordLists, text: str, people: list[str]) -> None:
    found = [m for m in mentions_of(text, words) if m.kind is FactKind.PERSON]
    assert [f"{mention.value}|{mention.detail}" for mention in found] == people


def test_a_person_is_one_with_and_without_party_and_misread(words: WordLists) -> None:
    left = "Motion av Sören Malmström (S) och Åsa Öberg. Sören Malmström skriver."
    right = "Motion av Soren\nMalmstrém och Asa Oberg (M)."
    facts = find_facts(left, right, (), words)
    assert [(f.value, f.verdict, len(f.left), len(f.right)) for f in facts] == [
        ("Sören Malmström", Verdict.BOTH, 2, 1),
        ("Åsa Öberg", Verdict.BOTH, 1, 1),
    ]


def test_two_parties_of_a_person_differ(words: WordLists) -> None:
    (fact,) = find_facts("Motion av Anna Ek (S).", "Motion av Anna Ek (M). Anna Ek skriver.", (), words)
    assert (fact.value, fact.verdict) == ("Anna Ek (S) | Anna Ek (M)", Verdict.DIFFERS)
    assert (len(fact.left), len(fact.right)) == (1, 2)


def test_a_longer_office_is_no_other_one(words: WordLists) -> None:
    (fact,) = find_facts("sade Anna Ek, borgarråd.", "sade Anna Ek, trygghetsborgarråd.", (), words)
    assert fact.verdict is Verdict.BOTH


def test_places_are_found_where_no_body_is_named(words: WordLists) -> None:
    text = (
        "I Skärholmen och Järvaområdet, inte i Region Stockholm. Brommas skolor, Nacka och Fågelby. Stadsdelen Myrby."
    )
    found = [(kind, value) for kind, value, _ in names(text, words)]
    assert found == [
        ("place", "Skärholmen"),
        ("place", "Järvaområdet"),
        ("organisation", "Region Stockholm"),
        ("place", "Bromma"),
        ("place", "Nacka"),
        ("place", "Fågelby"),
        ("place", "Myrby"),
    ]


def test_a_place_that_a_body_has_its_name_from_is_one_elsewhere(words: WordLists) -> None:
    text = "Sandviks stadsdelsnämnd svarar. Folk i Sandvik läser."
    assert [value for _, value, _ in names(text, words)] == ["Sandviks stadsdelsnämnd", "Sandvik"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("enligt 4 kap. 2 § socialtjänstlagen ska", "socialtjänstlagen 4 kap. 2 §"),
        ("enligt socialtjänstlagen (2001:453), 4 kap. 2 §, ska", "socialtjänstlagen 4 kap. 2 §"),
        ("enligt 4 kap 2 § SoL ska", "socialtjänstlagen 4 kap. 2 §"),
        ("3 § första stycket förvaltningslagen (2017:900)", "förvaltningslagen 3 § 1 st"),
        ("12 kap. 3\n§ skollagen", "skollagen 12 kap. 3 §"),
        ("enligt SFS 2001:453 ska", "socialtjänstlagen"),
        ("enligt lagen (1999:13) om bryggor", "SFS 1999:13"),
        ("artikel 6.1 f i dataskyddsförordningen", "dataskyddsförordningen artikel 6.1 f"),
        ("GDPR, artikel 6.1", "dataskyddsförordningen artikel 6.1"),
        ("enligt bryggförordningen ska", "bryggförordningen"),
        ("section 12(1) of the Housing Act 1988", "Housing Act 1988 section 12.1"),
        ("the Housing Act 1988, s. 12(1)", "Housing Act 1988 section 12.1"),
        ("enligt 3 a § är", "3 a §"),
    ],
)
def test_a_reference_to_a_law_has_one_form(words: WordLists, text: str, value: str) -> None:
    assert [(kind, found) for kind, found, _ in names(text, words)] == [("law", value)]


def test_two_places_with_a_hyphen_are_one(words: WordLists) -> None:
    assert [value for _, value, _ in names("i Rinkeby-Kista och Spånga-\nTenstas", words)] == [
        "Rinkeby-Kista",
        "Spånga-Tensta",
    ]


def test_laws_that_are_none(words: WordLists) -> None:
    assert names("förslagen i anslagen och bolagen, § i protokollet, 40 MB", words) == [("number", "40", "40")]


def test_a_fact_is_told_of_one_kind_only(words: WordLists) -> None:
    text = "Anna Ek i Nacka kommun: 4 kap. 2 § socialtjänstlagen (2001:453), 3 mars 2021, KS 2031/12, Skatteverket 9 kr"
    spans = sorted(mention.span for mention in mentions_of(text, words))
    assert len(spans) == 6 + 1
    assert all(one.end <= other.start for one, other in pairwise(spans))


def test_names_are_left_alone_without_lists() -> None:
    assert mentions_of("Anna Ek i Nacka kommun", WordLists()) == []


def test_swapped_texts_give_the_same_names_swapped(words: WordLists) -> None:
    left = "Nämnden: Anna Malmström (S), Norrviks stadsdelsnämnd, Soren Bergs svar och Skatteverket, 4 § SoL"
    right = "Anna Malmstrom (M), i Norrvik sade Sören Berg att skatteverket 5 § SoL"

    def told(facts: tuple[Fact, ...]) -> set[tuple[object, ...]]:
        return {(f.kind, f.verdict is Verdict.BOTH, f.left, f.right) for f in facts}

    here, back = find_facts(left, right, (), words), find_facts(right, left, (), words)
    assert told(here) == {(kind, both, b, a) for kind, both, a, b in told(back)}


@pytest.mark.parametrize(
    "piece",
    ["Anna ", "Ek, ", "A-", "Anna\n", "kommun ", "Barn- och ", "§ ", "1 § ", "lagen (2", "Act ", "Of the Act ",
     "2 kap. ",
     "Anna Ek, ", "stadsdelsnamnd\n", "12 myndigheter: ", "- a\n", "Region ", "socialndmnd ", "Ministry of "],
)  # fmt: skip
def test_a_long_row_of_names_takes_time_in_proportion(words: WordLists, piece: str) -> None:
    short, long = (piece * (size // len(piece)) for size in (20_000, 80_000))
    times = []
    for text in (short, long):
        started = time.process_time()
        find_facts(text, text, (), words)
        times.append(time.process_time() - started)
    assert times[1] < 10 * times[0] + 0.5
