"""Lines and paragraphs of recognised words are told by where they stand; headers and footers are kept once."""

import pytest

from motsvar.core.page_layout import Box
from motsvar.readers.assembling import Assembly
from motsvar.readers.furniture import repeats
from motsvar.readers.read_text import RecognisedWord
from motsvar.readers.scanned.lines import lines_of
from motsvar.readers.scanned.recognised import add_recognised

LETTER, HEIGHT, PITCH = 0.01, 0.012, 0.02


def line(text: str, base: float, left: float = 0.1, end: str = "\n", height: float = HEIGHT) -> list[RecognisedWord]:
    """A line whose letters are all of one width."""
    words: list[RecognisedWord] = []
    for word in text.split(" "):
        right = left + LETTER * len(word)
        words.append(RecognisedWord(word, Box(left, base - height, right, base), 90, " "))
        left = right + LETTER
    return [*words[:-1], RecognisedWord(words[-1].words, words[-1].box, 90, end)]


def page(*texts: str, ends: str = "\n") -> list[RecognisedWord]:
    """Lines below one another; ``ends`` is what the program finds between them."""
    return [word for at, text in enumerate(texts) for word in line(text, 0.3 + at * PITCH, end=ends)]


def text_of(words: list[RecognisedWord]) -> str:
    assembly = Assembly()
    add_recognised(assembly, lines_of(words))
    return assembly.finished().text.rstrip("\n")


LONG = ("Nämnden har prövat ansökan mot gällande plan", "och funnit att den strider mot det som framgår")


def test_a_paragraph_does_not_end_in_the_midst_of_a_sentence() -> None:
    assert text_of(page(*LONG, "av avsnittet om höjd.", ends="\n\n")) == "\n".join((*LONG, "av avsnittet om höjd."))


def test_a_paragraph_that_the_program_found_ends_where_a_sentence_may() -> None:
    full = "och funnit att den strider mot reglerna i den."
    assert text_of([*page(*LONG[:1], full, ends="\n\n"), *line("Den avslås.", 0.34)]).split("\n\n") == [
        f"{LONG[0]}\n{full}",
        "Den avslås.",
    ]


def test_a_heading_is_parted_from_the_text_by_its_short_line() -> None:
    assert text_of(page(*LONG, "av planen.", "Resultat", *LONG)).split("\n\n") == [
        "\n".join((*LONG, "av planen.")),
        "Resultat",
        "\n".join(LONG),
    ]


def test_more_room_than_usual_parts_paragraphs() -> None:
    below = [word for at, text in enumerate(LONG) for word in line(text, 0.37 + at * PITCH)]
    assert text_of([*page(*LONG), *below]) == "\n".join(LONG) + "\n\n" + "\n".join(LONG)


def test_an_indented_line_begins_a_paragraph() -> None:
    words = [
        *page(LONG[0], LONG[1]),
        *line("Den avslås därför i alla sina delar nu,", 0.34, 0.14),
        *line(LONG[1], 0.36),
    ]
    assert text_of(words).count("\n\n") == 1
    assert "\n\nDen avslås" in text_of(words)


def test_the_lines_of_a_heading_in_large_type_stay_together() -> None:
    head = [
        *line("Svar på motion om", 0.1, height=0.02, end="\n\n"),
        *line("cykelvägar", 0.133, height=0.02, end="\n\n"),
    ]
    assert text_of([*head, *page(*LONG)]).startswith("Svar på motion om\ncykelvägar\n\nNämnden")


def test_an_item_of_a_list_begins_a_line_of_its_own() -> None:
    assert "följande\n\na) höjd" in text_of(
        page(LONG[0], "och i övrigt enligt det som är följande", "a) höjd", ends="\n\n")
    )


@pytest.mark.parametrize(
    ("heads", "left_out"),
    [
        (("Lövsunda kommun 2031/17", "Lovsunda kommun 2031/17", "Lövsunda kommum 2031/17"), [set(), {0}, {0}]),
        (("Lövsunda sida 1", "Lövsunda sida 2", "Lövsunda s1da 3"), [set(), set(), set()]),
        (("Lövsunda kommun 2031/17", "Lövsunda kommun 2031/17", "Lövsunda kommun 2031/99"), [set(), {0}, set()]),
        (("Underlag A", "Underlag B", "Underlag C"), [set(), set(), set()]),
        (("Norra kretsen", "Södra kretsen", "Västra kretsen"), [set(), set(), set()]),
    ],
)
def test_headers_with_misread_letters_are_the_same_but_other_words_and_numbers_are_not(
    heads: tuple[str, ...], left_out: list[set[int]]
) -> None:
    pages = [lines_of([*line(head, 0.05), *page(*LONG)]) for head in heads]
    assert repeats([[one.edge for one in lines] for lines in pages]) == left_out
