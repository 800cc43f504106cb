"""What a motion demands, however it is laid out."""

import pytest

from motsvar.core.document import Document
from motsvar.core.origins.demands import demands_in, restating
from motsvar.core.outline.segmentation import segment
from motsvar.core.words.folding import fold
from motsvar.lexicons import load_words

SWEDISH, ENGLISH = load_words("sv").demand_words, load_words("en").demand_words


def demands(text: str, language: str = "sv") -> list[str]:
    document = Document.from_text(text)
    words = SWEDISH if language == "sv" else ENGLISH
    return [" ".join(document.quote(span).split()) for span in demands_in(document.text, segment(document.text), words)]


TWO = ["att hamnen får en ny kran före sommaren", "att kajen lagas av stadens egna murare"]


@pytest.mark.parametrize(
    "text",
    [
        "Därför yrkar vi\n\natt hamnen får en ny kran före sommaren,\n\natt kajen lagas av stadens egna murare.\n",
        "Därför yrkar vi\natt hamnen får en ny kran före sommaren, samt\natt kajen lagas av stadens egna murare\n",
        "Jag föreslår:\n\n1. att hamnen får en ny kran före sommaren\n2. att kajen lagas av stadens egna murare\n",
        "Vi yrkar:\r\n- att hamnen får en ny kran före\r\n  sommaren\r\n- att kajen lagas av stadens egna murare\r\n",
        "Därför yrkar vi dels att hamnen får en ny kran före sommaren, dels att kajen lagas av stadens egna murare.",
        "Foreslar vi\n\natt hamnen får en ny kran före sommaren,\n\natt kajen lagas av stadens egna murare.\n\nEva\n",
        "Yrkande\n\nAtt hamnen får en ny kran före sommaren.\n\nAtt kajen lagas av stadens egna murare.\n",
    ],
)
def test_the_clauses_are_found_in_every_layout(text: str) -> None:
    assert [demand[0].lower() + demand[1:] for demand in demands(text)] == TWO


def test_items_without_a_clause_word_are_demands_after_an_announcement() -> None:
    assert demands("Vi föreslår följande:\n1. Köp en ny kran till hamnen.\n2. Laga kajen med egna murare.\n") == [
        "Köp en ny kran till hamnen",
        "Laga kajen med egna murare",
    ]


def test_a_clause_that_happens_to_begin_a_line_is_no_demand() -> None:
    text = (
        "Hamnen har länge varit sliten och många som bor i närheten tycker\n"
        "att den borde lagas innan någon gör sig illa på de vassa stenarna.\n"
    )
    assert demands(text) == []


def test_english_that_clauses_are_found() -> None:
    text = "We therefore propose\n\nthat the harbour is given a new crane,\n\nthat the quay is mended by masons.\n"
    assert demands(text, "en") == ["that the harbour is given a new crane", "that the quay is mended by masons"]


def test_no_words_of_demanding_no_demands() -> None:
    assert demands_in("Vi yrkar att kajen lagas genast.", segment("Vi yrkar att kajen lagas genast."), {}) == ()
    assert demands("") == []
    assert demands("😀\n" * 200) == []


@pytest.mark.parametrize(
    ("sentence", "told_again"),
    [
        ("I motionen föreslås att kajen lagas.", True),
        ("Motionärerna vill laga kajen.", True),
        ("Nämnden har fått en motion om kajen.", True),
        ("Förvaltningen anser att kajen i motionen är hel.", False),
        ("Vi lagar kajen i höst.", False),
    ],
)
def test_what_only_tells_the_demand_again_is_known(sentence: str, told_again: bool) -> None:
    pattern = restating(SWEDISH)
    assert pattern
    assert bool(pattern.search(fold(sentence))) is told_again
