"""Where themes of a codebook stand: every occurrence a reader finds, in any inflection, spelling and misreading."""

import re
from hashlib import sha256
from pathlib import Path

import pytest

from motsvar.core.document import normalised
from motsvar.core.span import Span
from motsvar.core.themes.codebook import Codebook, occurrences
from motsvar.core.themes.codebook_theme import CodebookTheme
from motsvar.core.words.lexicon import Lexicon
from motsvar.core.words.word_lists import WordLists
from motsvar.lexicons import load_lexicon, load_words

TABLE = Path(__file__).parents[2] / "data" / "themes" / "occurrences.tsv"
DOCUMENTS = Path(__file__).parents[3].parent / "shared" / "documents"

CLEAN = """Den nedlagda stationen

Föreningen vill rusta den nedlagda stationen. Nedlagda stationer finns i hela länet, och varje nedlagd
station har sina vänner. Samverkan med länsstyrelsen behövs, liksom ett samverkansavtal och bättre länssamverkan.
Polisen har bett om stängsel; i april fick polisområdet tre anmälningar, och den polisiära närvaron ökade.
Trygghets- och miljöfrågor hör ihop. Upplevd otrygghet är något annat, och den som är trygg märker den inte.
Loppisen Tågkul och Tågkuls vänner samlar in pengar. Besökarverksamheten växer, besökar-
verksamhet finns nu på sju platser.
"""
READ = """Svar om nediagda stationer

Forvaltningen ser garna att en nedlagd
station rustas, men de nedlagda stationema ags av staten. God samverkan ar viktig. Ett samverkansaval saknas;
samverkansoverenskommelsen fran 1998 galler. Polisens bild, och polisidra insatser, redovisas. Tryggheten okar.
Besokarverksamheten ar ny. Dar bor en monopolist.
"""


@pytest.fixture(scope="module")
def tools() -> tuple[Lexicon, WordLists]:
    return load_lexicon("sv"), load_words("sv")


def found(text: str, tools: tuple[Lexicon, WordLists], *patterns: str) -> list[str]:
    theme = CodebookTheme("1", "a theme", patterns)
    (spans,) = occurrences([theme], text, lexicon=tools[0], words=tools[1])
    return [span.of(text) for span in spans]


@pytest.mark.parametrize(
    ("pattern", "clean", "read"),
    [
        (
            "nedlagd station",
            ["nedlagda stationen", "nedlagda stationen", "Nedlagda stationer", "nedlagd\nstation"],
            ["nediagda stationer", "nedlagd\nstation", "nedlagda stationema"],
        ),
        (
            "samverkan",
            ["Samverkan", "samverkansavtal", "länssamverkan"],
            ["samverkan", "samverkansaval", "samverkansoverenskommelsen"],
        ),
        ("polis", ["Polisen", "polisområdet", "polisiära"], ["Polisens", "polisidra"]),
        ("trygghet", ["Trygghets"], ["Tryggheten"]),
        ("Tågkul", ["Tågkul", "Tågkuls"], []),
        ("besökarverksamhet", ["Besökarverksamheten", "besökar-\nverksamhet"], ["Besokarverksamheten"]),
    ],
)
def test_every_occurrence_is_found_and_nothing_else(
    tools: tuple[Lexicon, WordLists], pattern: str, clean: list[str], read: list[str]
) -> None:
    assert found(CLEAN, tools, pattern) == clean
    assert found(READ, tools, pattern) == read


@pytest.mark.parametrize("pattern", ["nedlagda stationerna", "NEDLAGD STATION"])
def test_it_does_not_matter_in_which_form_a_theme_is_written(tools: tuple[Lexicon, WordLists], pattern: str) -> None:
    assert found(CLEAN, tools, pattern) == found(CLEAN, tools, "nedlagd station")
    assert found(READ, tools, pattern) == found(READ, tools, "nedlagd station")


def test_a_theme_may_be_taken_from_a_badly_read_text(tools: tuple[Lexicon, WordLists]) -> None:
    assert found(CLEAN, tools, "nedligda statidnen") == found(CLEAN, tools, "nedlagd station")
    assert found(CLEAN, tools, "besokarverksamheten") == found(CLEAN, tools, "besökarverksamhet")


def test_words_that_differ_in_accents_alone_are_told_apart_where_a_text_has_accents(
    tools: tuple[Lexicon, WordLists],
) -> None:
    clean, read = "Våldet ökade, och väldet föll. Miljonären värnar miljön.", "Valdet okade, och valdet foll."
    assert found(clean, tools, "våld") == ["Våldet"]
    assert found(clean, tools, "välde") == ["väldet"]
    assert found(clean, tools, "miljö") == ["miljön"]
    assert found(read, tools, "våld") == ["Valdet", "valdet"]


@pytest.mark.parametrize("pattern", ["föreslå", "föreslår", "foreslar", "föreslog", "föreslagit"])
def test_a_verb_is_found_in_every_form_though_some_are_stop_words(
    tools: tuple[Lexicon, WordLists], pattern: str
) -> None:
    assert found("Vi föreslår det som föreslogs.", tools, pattern) == ["föreslår", "föreslogs"]
    assert found("Vi foreslar det som foreslogs.", tools, pattern) == ["foreslar", "foreslogs"]


def test_a_stop_word_is_found_in_a_text_without_accents(tools: tuple[Lexicon, WordLists]) -> None:
    assert found("De har nagon gang sagt det", tools, "någon") == ["nagon"]


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        ("trygg*", "Trygga, trygghetsfrågor, tryqghet; otrygg, trogen", ["Trygga", "trygghetsfrågor", "tryqghet"]),
        ("våld*", "Våldet och våldsamma väldet. Åh!", ["Våldet", "våldsamma"]),
        ("våld*", "Valdet och valdsamma", ["Valdet", "valdsamma"]),
        ("samhäll*", "samhället, sarnhällets och samhillet", ["samhället", "sarnhällets", "samhillet"]),
        ("social* insats*", "sociala\ninsatsgrupper, sociala gruppen", ["sociala\ninsatsgrupper"]),
        ("sociala insats*", "social insatsgrupp", ["social insatsgrupp"]),
    ],
)
def test_a_star_stands_for_the_rest_of_a_word(
    tools: tuple[Lexicon, WordLists], pattern: str, text: str, expected: list[str]
) -> None:
    assert found(text, tools, pattern) == expected


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("trygg", "Trygghetsarbetet"),
        ("kommun", "kommunikation och kommunism"),
        ("polis", "en monopolist och en polisong"),
        ("handling", "upphandling, förhandlingar, omförhandlingen och behandling"),
        ("skola", "universitetskollegan"),
        ("pension", "pensionärerna"),
        ("SIG", "Han vände sig om"),
        ("skola", "De skulle vilja, de ska"),
        ("utsatta områden", "De utsatta bor i dessa områden. Utsatta. Områden"),
    ],
)
def test_other_words_are_not_taken_for_the_theme(tools: tuple[Lexicon, WordLists], pattern: str, text: str) -> None:
    assert found(text, tools, pattern) == []


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        ("kommun", "Den kommunala skolan", ["kommunala"]),
        ("skola", "friskolor, skolgårdar och skolan", ["friskolor", "skolgårdar", "skolan"]),
        ("kvinna", "kvinnojouren", ["kvinnojouren"]),
        ("järnväg", "en järnväg och två järnvägar", ["järnväg", "järnvägar"]),
        ("järnvägar", "en järnväg och två järnvägar", ["järnväg", "järnvägar"]),
        ("plan", "Planen och planer", ["Planen", "planer"]),
        ("nämnd", "Nämnden som nämns", ["Nämnden"]),
        ("bussar", "bussarna, en buss och skolbussar", ["bussarna", "buss", "skolbussar"]),
        ("område", "lekområdena i lokalpolisområdet", ["lekområdena", "lokalpolisområdet"]),
        ("läkare", "två läkare och läkarna", ["läkare", "läkarna"]),
        ("narkotika", "narkotikabrott", ["narkotikabrott"]),
        ("polis", "polisbilen vid lokalpolisområdet", ["polisbilen", "lokalpolisområdet"]),
        (
            "samverkan",
            "samverkansoverenskornmelser i hela samverkansornradet",
            ["samverkansoverenskornmelser", "samverkansornradet"],
        ),
        ("SIG", "Arbetet i SIG och SIGs ledning", ["SIG", "SIGs"]),
        ("4 kap. 2 §", "enligt 4 kap.\n2 § lagen", ["4 kap.\n2 §"]),
        ("KS 2019/1899", "se KS 2019/1899", ["KS 2019/1899"]),
        ("/sig(?=\\b)/", "SIG och sig", ["SIG", "sig"]),
        ("/(?-i:SIG)/", "SIG och sig", ["SIG"]),
    ],
)
def test_what_counts_as_the_theme(
    tools: tuple[Lexicon, WordLists], pattern: str, text: str, expected: list[str]
) -> None:
    assert found(text, tools, pattern) == expected


def test_the_longer_of_two_occurrences_counts(tools: tuple[Lexicon, WordLists]) -> None:
    assert found("lokal samverkan och samverkan", tools, "samverkan", "lokal samverkan", "lokal") == [
        "lokal samverkan",
        "samverkan",
    ]


def test_english_words_are_found_in_their_forms() -> None:
    tools = load_lexicon("en"), load_words("en")
    text = "Flood barriers protect the market. A flood\nbarrier is cheap."
    assert found(text, tools, "flood barrier") == ["Flood barriers", "flood\nbarrier"]


def test_without_a_dictionary_words_are_found_as_they_are() -> None:
    tools = Lexicon.empty(), WordLists()
    assert found("Κόκκινη βάρκα, κόκκινη\nβάρκα", tools, "κόκκινη βάρκα") == ["Κόκκινη βάρκα", "κόκκινη\nβάρκα"]


@pytest.mark.parametrize("pattern", ["", " ", "//", "-", "\n"])
@pytest.mark.parametrize("text", ["", "a", "- -", "\n"])
def test_nothing_is_found_with_an_empty_pattern(tools: tuple[Lexicon, WordLists], pattern: str, text: str) -> None:
    assert all(quote == pattern for quote in found(text, tools, pattern))


def test_a_wrong_expression_is_told(tools: tuple[Lexicon, WordLists]) -> None:
    with pytest.raises(re.error):
        found("a", tools, "/(/")


def test_a_reader_finds_no_more_in_the_real_texts(tools: tuple[Lexicon, WordLists]) -> None:
    """Recall and precision against a table made by hand, of which the head tells what was counted."""
    if not DOCUMENTS.is_dir():
        pytest.skip("The real documents are not beside this checkout.")
    rows = [line.split("\t") for line in TABLE.read_text(encoding="utf-8").split("\n") if line and line[0] != "#"]
    labels = list(dict.fromkeys(row[0] for row in rows if row[0] != "document"))
    book = Codebook.of([CodebookTheme(one, one, (one,)) for one in labels], lexicon=tools[0], words=tools[1])
    right, by_hand, ours, report = 0, 0, 0, []
    for row in rows:
        if row[0] == "document":
            text, digest = normalised((DOCUMENTS / row[1]).read_text(encoding="utf-8")), row[2]
            assert sha256(text.encode("utf-8")).hexdigest() == digest, "another text than the table is of"
            spans = dict(zip(labels, book.occurrences(text), strict=True))
            continue
        table = {Span(*map(int, place.split("-"))) for place in row[1:]}
        got = set(spans[row[0]])
        right, by_hand, ours = right + len(table & got), by_hand + len(table), ours + len(got)
        report.append(f"{row[0]}: {len(table & got)} of {len(table)} found, {len(got - table)} others")
    assert right >= 0.98 * by_hand, report
    assert right >= 0.95 * ours, report


def test_texts_are_found_in_together_as_alone(tools: tuple[Lexicon, WordLists]) -> None:
    themes = [CodebookTheme(one, one, (one,)) for one in ("samverkan", "våld", "polis", "/tåg/")]
    book = Codebook.of(themes, lexicon=tools[0], words=tools[1])
    texts = [CLEAN, READ, "", "Våldet och väldet är två ord i en text med å, ä och ö.", "Valdet. Valdet.", "\n"]
    assert book.occurrences_in(texts) == [occurrences(themes, text, lexicon=tools[0], words=tools[1]) for text in texts]
    assert book.occurrences_in(()) == []


def test_a_word_is_found_in_one_that_holds_another_too(tools: tuple[Lexicon, WordLists]) -> None:
    themes = [CodebookTheme(one, one, (one,)) for one in ("område", "polis")]
    found = occurrences(themes, "ett lokalpolisområde och två lokalpolisområden", lexicon=tools[0], words=tools[1])
    assert [len(spans) for spans in found] == [2, 2]
