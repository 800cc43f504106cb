"""Themes: what recurs, under its right name, at every place, misread ones included."""

from pathlib import Path

import pytest

from motsvar.core.comparison import Theme
from motsvar.core.document import Document, normalised
from motsvar.core.outline.texts import coded
from motsvar.core.themes.finding import LEAST_ALONE, MOST, MOST_ALONE, find_recurring, find_themes, themes_of
from motsvar.core.words.folding import fold
from motsvar.core.words.lexicon import Lexicon
from motsvar.core.words.tokens import tokenise
from motsvar.core.words.word_lists import WordLists
from motsvar.lexicons import load_lexicon, load_words

LEFT = """Sammanfattning

Lars Qvistling föreslår att de övergivna kvarnarna vid ån rustas upp. En övergiven kvarn är farlig för
barn, och vattenskydd saknas. Nämnden vill ha ett vattenskydd vid varje övergiven
kvarn. Samverkan med fiskevårdsföreningen behövs, och samverkansavtalet ska förnyas.

Lars Qvistling har räknat till nio övergivna kvarnar.
"""
RIGHT = """Bakgrund

Motionen av Lars Qvistling handlar om 6vergivna kvarnar. Forvaltningen bedomer att vattenskyddet
ar gott, men att en 6vergiven kvarn bor stingslas in. Vatten-
skyddet prévas av fiskevardsforeningen. God samverkan ar viktig for de 6vergivna
kvarnarna.
"""
ENGLISH_LEFT = """Summary

The harbour master proposes flood barriers along the old quay. Flood barriers protect the fish market, and the
fish market is the heart of the harbour. Mary Brimble asked for a flood barrier in May.
"""
ENGLISH_RIGHT = """Background

Mary Brimble wrote that the fish markets are flooded each spring. A flood
barrier costs less than a new quay. The harbour needs flood barriers.
"""


@pytest.fixture(scope="module")
def swedish() -> tuple[Lexicon, WordLists]:
    return load_lexicon("sv"), load_words("sv")


@pytest.fixture(scope="module")
def english() -> tuple[Lexicon, WordLists]:
    return load_lexicon("en"), load_words("en")


def themes(left: str, right: str, tools: tuple[Lexicon, WordLists]) -> tuple[Theme, ...]:
    lexicon, words = tools
    return find_themes(
        left,
        right,
        left_tokens=tokenise(left, fold(left)),
        right_tokens=tokenise(right, fold(right)),
        lexicon=lexicon,
        words=words,
    )


def labelled(found: tuple[Theme, ...], label: str) -> Theme:
    (theme,) = (theme for theme in found if theme.label == label)
    return theme


def test_a_phrase_is_one_theme_in_all_its_forms_misread_ones_included(swedish: tuple[Lexicon, WordLists]) -> None:
    found = themes(LEFT, RIGHT, swedish)
    theme = found[0]
    assert fold(theme.label).startswith("overgiv")
    assert [span.of(LEFT) for span in theme.left] == [
        "övergivna kvarnarna",
        "övergiven kvarn",
        "övergiven\nkvarn",
        "övergivna kvarnar",
    ]
    assert [span.of(RIGHT) for span in theme.right] == [
        "6vergivna kvarnar",
        "6vergiven kvarn",
        "6vergivna\nkvarnarna",
    ]


def test_the_label_is_rightly_spelt_and_in_lower_case(swedish: tuple[Lexicon, WordLists]) -> None:
    labels = {theme.label for theme in themes(LEFT, RIGHT, swedish)}
    assert "fiskevårdsföreningen" in labels
    assert all(label == label.lower() for label in labels)


READ = (
    "Antalet valdsbrott okar vid bryggorna, och darfor behovs atgarder mot vald. Gasthamnen ar oppen.",
    "Batfolkets gasthamnar har sett vald och valdsbrott. Valdet maste tas pa allvar, sager batfolket.",
)


def test_a_word_that_is_another_without_its_accents_is_shown_as_meant(swedish: tuple[Lexicon, WordLists]) -> None:
    found = themes(*READ, swedish)
    assert "valdet" not in fold(" ".join(theme.label for theme in found if not theme.label.startswith("våld")))
    theme = labelled(found, "våld")
    assert [span.of(READ[1]) for span in theme.right] == ["vald", "Valdet"]


def test_a_word_that_is_misread_everywhere_is_shown_in_its_dictionary_form(swedish: tuple[Lexicon, WordLists]) -> None:
    texts = ("Stod fran civilsamhillets foreningar.", "Hela civilsamhéllet var dar.")
    assert [theme.label for theme in themes(*texts, swedish)] == ["civilsamhälle"]


def test_a_name_in_two_documents_is_a_theme_as_it_is_written(swedish: tuple[Lexicon, WordLists]) -> None:
    texts = ("Projektet Trefal började i våras.", "Nämnden stöder Trefal, men Trefal är nytt.", "Inget om saken.")
    assert [theme.label for theme in find_recurring(texts, lexicon=swedish[0], words=swedish[1])] == ["Trefal"]


def test_of_many_documents_it_counts_more_in_how_many_a_theme_is(swedish: tuple[Lexicon, WordLists]) -> None:
    often, here = " ".join(["Ekskogen är hög."] * 9), "En badbrygga är lagad."
    texts = (f"{often} {here}", f"{often} {here}", here, here)
    labels = [fold(theme.label) for theme in find_recurring(texts, lexicon=swedish[0], words=swedish[1])]
    assert [label[:3] for label in labels[:2]] == ["bad", "eks"]


def test_a_single_commonplace_verb_or_adjective_is_no_theme(swedish: tuple[Lexicon, WordLists]) -> None:
    texts = ("Vi vill förstärka och prioritera. Det är konkret.", "Det är konkret att prioritera och förstärka ekskog.")
    assert themes(*texts, swedish) == ()


def test_a_word_inside_a_theme_is_not_listed_again(swedish: tuple[Lexicon, WordLists]) -> None:
    keys = {fold(theme.label) for theme in themes(LEFT, RIGHT, swedish)}
    assert not keys & {"kvarn", "kvarnar", "kvarnarna", "overgivna", "overgiven"}


def test_a_compound_is_an_occurrence_of_its_part(swedish: tuple[Lexicon, WordLists]) -> None:
    theme = labelled(themes(LEFT, RIGHT, swedish), "samverkan")
    assert [span.of(LEFT) for span in theme.left] == ["Samverkan", "samverkansavtalet"]


def test_a_word_broken_at_a_line_end_is_found(swedish: tuple[Lexicon, WordLists]) -> None:
    found = themes(LEFT, RIGHT, swedish)
    quotes = {span.of(RIGHT) for theme in found for span in theme.right}
    assert "Vatten-\nskyddet" in quotes


def test_names_letterheads_and_stop_words_are_no_themes(swedish: tuple[Lexicon, WordLists]) -> None:
    words = {word for theme in themes(LEFT, RIGHT, swedish) for word in fold(theme.label).split()}
    assert not words & {"lars", "qvistling", "motionen", "namnden", "forvaltningen", "att", "ar", "sammanfattning"}


def test_english_phrases_are_found(english: tuple[Lexicon, WordLists]) -> None:
    found = themes(ENGLISH_LEFT, ENGLISH_RIGHT, english)
    assert [theme.label for theme in found[:2]] == ["flood barriers", "fish market"]
    assert [span.of(ENGLISH_RIGHT) for span in found[0].right] == ["flood\nbarrier", "flood barriers"]
    assert not {word for theme in found for word in theme.label.lower().split()} & {"mary", "brimble", "summary", "may"}


def test_phrases_do_not_reach_over_punctuation_or_blocks() -> None:
    left = right = "röd båt. Grön sjö\n\nvit fura, blå himmel"
    labels = {theme.label for theme in themes(left, right, (Lexicon.empty(), WordLists()))}
    assert {label.lower() for label in labels} == {"röd båt", "grön sjö", "vit fura", "blå himmel"}


def test_themes_need_no_dictionary_and_no_word_lists() -> None:
    left, right = "Η κόκκινη βάρκα. 😀 Μια κόκκινη βάρκα", "Κάθε κόκκινη βάρκα\u00a0😀"
    theme = themes(left, right, (Lexicon.empty(), WordLists()))[0]
    assert theme.label == "κόκκινη βάρκα"
    assert [span.of(right) for span in theme.right] == ["κόκκινη βάρκα"]


@pytest.mark.parametrize(("left", "right"), [("", ""), ("😀", "😀"), ("\n\n", " "), ("a b c", "d e f")])
def test_texts_without_common_words_have_no_themes(swedish: tuple[Lexicon, WordLists], left: str, right: str) -> None:
    assert themes(left, right, swedish) == ()


def test_tokens_of_another_text_are_refused(swedish: tuple[Lexicon, WordLists]) -> None:
    tokens = tokenise("a", "a")
    with pytest.raises(ValueError, match="another text"):
        find_themes("b", "a", left_tokens=tokens, right_tokens=tokens, lexicon=swedish[0], words=swedish[1])


def test_over_many_documents_a_theme_is_in_two_at_least(swedish: tuple[Lexicon, WordLists]) -> None:
    found = find_recurring((LEFT, RIGHT, "Vattenskydd och inget annat."), lexicon=swedish[0], words=swedish[1])
    assert all(sum(bool(spans) for spans in theme.spans) >= 2 for theme in found)
    (theme,) = (theme for theme in found if theme.label.startswith("vattenskydd"))
    assert [len(spans) for spans in theme.spans] == [2, 2, 1]


def test_in_a_single_document_a_theme_is_there_twice(swedish: tuple[Lexicon, WordLists]) -> None:
    found = find_recurring((LEFT,), lexicon=swedish[0], words=swedish[1])
    assert found
    assert all(len(theme.spans[0]) >= 2 for theme in found)
    assert find_recurring((), lexicon=swedish[0], words=swedish[1]) == ()


def test_scores_fall_and_spans_are_in_order(swedish: tuple[Lexicon, WordLists]) -> None:
    found = themes(LEFT * 200, RIGHT * 200, swedish)
    assert 0 < len(found) <= MOST
    both = [theme.score for theme in found if theme.left and theme.right]
    alone = [theme.score for theme in found[len(both) :]]
    assert both == sorted(both, reverse=True)
    assert alone == sorted(alone, reverse=True)
    assert all(list(theme.left) == sorted(theme.left) for theme in found)
    assert len(max(found, key=lambda theme: len(theme.left)).left) >= 800


def test_what_recurs_in_one_text_alone_comes_last(swedish: tuple[Lexicon, WordLists]) -> None:
    left = LEFT + "Fladdermöss bor i kvarnen. Fladdermössen sover, och ingen fladdermus får väckas. Natten är lång.\n"
    found = themes(left, RIGHT, swedish)
    alone = [theme for theme in found if not theme.right]
    assert [len(theme.left) for theme in alone if theme.label.startswith("fladderm")] == [3]
    assert all(len(theme.left) >= LEAST_ALONE for theme in alone)
    assert [bool(theme.left and theme.right) for theme in found] == sorted(
        (bool(theme.left and theme.right) for theme in found), reverse=True
    )
    many = themes(" ".join(f"fladdermus{n} " * 4 for n in "abcdefghijklmnopqrstuvwxyz"), RIGHT, swedish)
    assert sum(not theme.right for theme in many) <= MOST_ALONE


def test_a_word_that_the_other_text_has_in_compounds_only_is_in_both(swedish: tuple[Lexicon, WordLists]) -> None:
    found = themes("Trygghet är en känsla.", "Ett trygghetslarm och fler trygghetsvandringar.", swedish)
    theme = labelled(found, "trygghet")
    assert (len(theme.left), len(theme.right)) == (1, 2)


def test_swapped_texts_have_the_same_themes_swapped(swedish: tuple[Lexicon, WordLists]) -> None:
    mirrored = [Theme(one.label, one.score, one.right, one.left) for one in themes(RIGHT, LEFT, swedish)]
    assert mirrored == list(themes(LEFT, RIGHT, swedish))


def test_the_themes_of_two_districts_responses(swedish: tuple[Lexicon, WordLists]) -> None:
    """The real pair: one badly read, one clean; an expert names these."""
    folder = Path(__file__).parents[3].parent / "shared" / "documents"
    if not folder.is_dir():
        pytest.skip("The real documents are not beside this checkout.")
    left, right = (normalised((folder / name).read_text(encoding="utf-8")) for name in ("001.txt", "004.txt"))
    found = themes(left, right, swedish)
    labels = [theme.label for theme in found[:10]]
    for label in ("utsatta områden", "myndighetsgemensamma aktionsgrupper", "samverkan", "polisen"):
        assert label in labels
        assert labelled(found, label).left
        assert labelled(found, label).right
    areas = labelled(found, "utsatta områden")
    assert (len(areas.left), len(areas.right)) == (11, 10)
    assert any("\n" in span.of(left) for span in areas.left)


def test_texts_made_ready_for_comparison_have_the_same_themes(swedish: tuple[Lexicon, WordLists]) -> None:
    """Their words are numbered already; one that is broken at a line end must still be the word in one piece."""
    left, right = (
        Document.from_text(
            f"{start} om trygghetsar-\nbetet 🏊. Vi gör trygghetsarbetet känt. Badhuset\u00a0är stängt.\r\n" * 3
        )
        for start in ("Ärendet handlar", "Nämnden talar")
    )
    lexicon, words = swedish
    first, second, _ = coded(left, right, lexicon)
    found = themes_of(first, second, lexicon=lexicon, words=words)
    assert found == themes(left.text, right.text, swedish)
    assert any(theme.label == "trygghetsarbetet" for theme in found)
