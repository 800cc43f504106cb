"""A paragraph goes on across the head of a page."""

from motsvar.core.document import Document
from motsvar.core.outline.lines import lines_of
from motsvar.core.outline.running_heads import running_heads
from motsvar.core.outline.segmentation import segment

BODY = (
    "Nämnden har under hösten gått igenom samtliga bidrag till föreningar och\n"
    "efter samtal med dem som har sökt pengar funnit att de allra flesta"
)
AFTER = "används på det sätt som var tänkt när reglerna skrevs för nio år sedan."


def heads_of(text: str) -> list[str]:
    lines = list(lines_of(text))
    return [lines[at].words for at in sorted(running_heads(text, lines))]


def test_the_head_that_recurs_is_found_though_it_was_read_differently() -> None:
    text = (
        f"Översyn av bidrag 1 (3)\n\n{BODY}\n\fOversyn av bidrag 2 (3)\n\n{AFTER}\n\fÖversyn av bidrag 3 (3)\n\nSlut."
    )
    assert heads_of(text) == ["Översyn av bidrag 1 (3)", "Oversyn av bidrag 2 (3)", "Översyn av bidrag 3 (3)"]


def test_a_page_number_alone_is_a_head_and_a_line_of_text_is_none() -> None:
    assert heads_of(f"{BODY}\n\n1\n\f{AFTER}\n\n2\n\fMer text.") == ["1", "2"]
    assert heads_of(f"{BODY}\n\f{AFTER}") == []
    assert heads_of("") == []


def test_a_sentence_goes_on_below_the_head() -> None:
    text = f"Bidrag 1 (2)\n\n{BODY}\n\fBidrag 2 (2)\n\n{AFTER}\n"
    units = segment(Document.from_text(text).text)
    assert any("flesta" in unit.span.of(text) and "används" in unit.span.of(text) for unit in units)


def test_the_same_paragraph_on_two_pages_is_no_head() -> None:
    assert heads_of(f"{AFTER * 3}\n\f{AFTER * 3}") == []


MORE = "\n".join(f"Rad {number} i en lång redogörelse för vad nämnden har gjort under vintern." for number in range(20))


def test_without_form_feeds_page_numbers_count_up_and_are_a_page_apart() -> None:
    assert heads_of(f"{MORE}\n\n1\n\n{MORE}\n\nSida 2\n\n{MORE}\n") == ["1", "Sida 2"]
    assert heads_of("Antal\n\n1\n\n2\n\n3\n\nSumma av alla poster i listan ovan.") == []


def test_without_form_feeds_the_line_that_recurs_in_the_midst_of_sentences_is_the_head() -> None:
    pages = f"{BODY}\n\nÖversyn av bidrag\n\n{AFTER}\n{BODY}\n\nOversyn av bidrag\n\n{AFTER}"
    assert heads_of(pages) == ["Översyn av bidrag", "Oversyn av bidrag"]


def test_a_heading_that_recurs_between_sentences_is_no_head() -> None:
    assert heads_of(f"Beslut\n\n{AFTER}\n\nBeslut\n\n{AFTER}") == []


def test_a_paragraph_on_one_line_goes_on_where_a_blank_line_cuts_its_sentence() -> None:
    text = f"{AFTER * 2}\n\nNämnden {BODY[8:]}\n\n{AFTER}".replace("år\n", "år ").replace("och\n", "och ")
    assert any("flesta" in unit.span.of(text) and "används" in unit.span.of(text) for unit in segment(text))
