"""Blocks are what a reader sees as one; units are what is aligned."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from motsvar.core.document import Heading
from motsvar.core.outline.segmentation import LONGEST_BLOCK, BlockKind, UnitKind, blocks, segment
from motsvar.core.span import Span

LETTER = """ Parknämnden

Svar om belysning i Västra
parken, PN 2021/77

Bakgrund
Nämnden fick i mars ett brev från de boende om att lamporna i
parken ofta är släckta. Frågan rör bl.a. gångvägen vid ån och
den lilla lekplatsen.

Brevet nämner tre platser, t.ex. bron. Nämnden har besökt dem
alla.
 Nämndens förslag
Lamporna byts under hösten enligt avtal dnr 2020/14 med den
nuvarande entreprenören. Arbetet väntas ta sex veckor.

 Anna Ek Bo Lind
Chef Handläggare
"""


def quoted(text: str, kind: BlockKind) -> list[str]:
    return [" ".join(block.span.of(text).split()) for block in blocks(text) if block.kind is kind]


def sentences(text: str) -> list[str]:
    return [" ".join(unit.span.of(text).split()) for unit in segment(text) if unit.kind is UnitKind.SENTENCE]


def test_headings_are_found_without_empty_lines_and_at_page_tops() -> None:
    headings = quoted(LETTER, BlockKind.HEADING)
    assert "Bakgrund" in headings
    assert "Nämndens förslag" in headings
    assert "Anna Ek Bo Lind" not in headings


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    paragraphs = quoted(LETTER, BlockKind.PARAGRAPH)
    assert any(p.startswith("Nämnden fick") and p.endswith("lekplatsen.") for p in paragraphs)
    assert any(p.startswith("Brevet nämner") and p.endswith("dem alla.") for p in paragraphs)


def test_names_and_titles_at_the_foot_are_blocks_of_their_own() -> None:
    assert quoted(LETTER, BlockKind.PARAGRAPH)[-2:] == ["Anna Ek Bo Lind", "Chef Handläggare"]


def test_abbreviations_and_case_numbers_end_no_sentence() -> None:
    found = sentences(LETTER)
    assert "Frågan rör bl.a. gångvägen vid ån och den lilla lekplatsen." in found
    assert "Brevet nämner tre platser, t.ex. bron." in found
    assert any(s.endswith("entreprenören.") and "dnr 2020/14" in s for s in found)


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("市议会批准了预算。“什么时候？”没有人知道。", 3),
        ("परिषद ने बजट पारित किया। सड़क अगले वर्ष बनेगी।", 2),
        ("هل وافق المجلس؟ نعم، وافق أمس.", 2),
    ],
)
def test_sentences_end_as_their_script_ends_them(text: str, sentences: int) -> None:
    assert len(segment(text)) == sentences


def test_a_numbered_list_has_an_item_a_line() -> None:
    text = "Nämnden beslutar följande:\n1. Lamporna byts.\n2. Bron målas.\n3. Lekplatsen stängs.\n"
    assert quoted(text, BlockKind.ITEM) == ["1. Lamporna byts.", "2. Bron målas.", "3. Lekplatsen stängs."]


def test_an_empty_line_inside_a_sentence_ends_nothing() -> None:
    text = "Nämnden anser att frågan om de trasiga lamporna i den stora\n\nparken måste lösas före vintern. Nu."
    assert sentences(text)[0].endswith("före vintern.")


def test_a_heading_at_a_page_top_is_none_of_the_page_before() -> None:
    page = (
        "Lamporna i parken har varit släckta sedan i höstas och byts nu.\n" * 2
        + "Det sker så fort som nämnden har fått svar från entreprenören.\n"
    )
    text = (
        page
        + "Kostnad\nBytet kostar mer än vad som har avsatts för parken och dess lampor\nunder året, enligt nämnden."
    )
    assert "Kostnad" in quoted_pages(text, (0, len(page)))


def quoted_pages(text: str, page_starts: tuple[int, ...]) -> list[str]:
    return [block.span.of(text) for block in blocks(text, page_starts)]


def test_units_know_their_block_and_section() -> None:
    found = segment(LETTER)
    drawn = blocks(LETTER)
    assert all(drawn[unit.block].span.contains(unit.span) for unit in found)
    assert [unit.section for unit in found] == sorted(unit.section for unit in found)


@given(st.text(alphabet="aÅö.!? \n\f-1)(,👍\u00a0", max_size=300))
def test_every_character_but_white_space_is_in_one_block_and_one_unit(text: str) -> None:
    wanted = [at for at, character in enumerate(text) if not character.isspace()]
    for spans in ([block.span for block in blocks(text)], [unit.span for unit in segment(text)]):
        covered = [at for span in spans for at in range(span.start, span.end)]
        assert len(covered) == len(set(covered))
        assert covered == sorted(covered)
        assert set(wanted) <= set(covered)


@pytest.mark.parametrize("text", ["ord " * 300_000, "x" * 1_200_000, "En mening till. " * 80_000])
def test_one_endless_line_is_cut_into_blocks_that_can_be_drawn(text: str) -> None:
    began = time.process_time()
    assert max(len(block.span) for block in blocks(text)) <= LONGEST_BLOCK
    assert time.process_time() - began < 3


def test_many_equal_lines_are_as_many_blocks() -> None:
    assert len(blocks("En rad som är lika lång som alla de andra raderna.\n" * 5000)) == 5000


def test_a_heading_in_capitals_or_with_a_number_needs_no_empty_line() -> None:
    text = (
        "Nämnden godkänner svaret och överlämnar det till kommunstyrelsen.\nBAKGRUND\n"
        "Motionen lämnades i mars och gäller en cykelväg vid kanalen i norr.\n2.1 Remissinstanser\n"
        "Motionen har gått till tre nämnder och till rådet för äldre i staden.\n"
    )
    assert quoted(text, BlockKind.HEADING) == ["BAKGRUND", "2.1 Remissinstanser"]


def test_a_row_of_a_table_is_a_block_of_its_own() -> None:
    text = "3 Kostnader\nPost          Belopp     År\nAsfalt        1 200 000  2031\nSkyltar\t45 000\t2031\nSumma\n"
    assert quoted(text, BlockKind.HEADING) == ["3 Kostnader"]
    assert quoted(text, BlockKind.PARAGRAPH)[:3] == ["Post Belopp År", "Asfalt 1 200 000 2031", "Skyltar 45 000 2031"]


def test_names_beside_each_other_are_no_heading() -> None:
    text = "Justeras\n\nBo Ek          Per Holm\n\nBeslutet gäller från och med den 1 maj. Hr. Ek yrkade avslag.\n"
    assert "Bo Ek Per Holm" in quoted(text, BlockKind.PARAGRAPH)
    assert sentences(text)[-1] == "Hr. Ek yrkade avslag."


def test_a_heading_that_the_file_declares_is_one_whatever_it_looks_like() -> None:
    text = "vad vi har gjort under året.\nDet var mycket. Vi gjorde mer än planerat under hela året.\nsist\n"
    declared = (Heading(Span(0, 28)), Heading(Span(text.index("sist"), len(text) - 1), 2))
    kinds = [(block.kind, block.span.of(text)[:4]) for block in blocks(text, headings=declared)]
    assert kinds == [
        (BlockKind.HEADING, "vad "),
        (BlockKind.PARAGRAPH, "Det "),
        (BlockKind.HEADING, "sist"),
    ]


def test_a_declared_heading_of_two_lines_is_one_and_two_in_a_row_are_two() -> None:
    text = "En lång rubrik om\nsamverkan\nOch en till\nText som följer efter rubrikerna."
    declared = (Heading(Span(0, 27)), Heading(Span(28, 39)))
    found = [block.span.of(text) for block in blocks(text, headings=declared) if block.kind is BlockKind.HEADING]
    assert found == ["En lång rubrik om\nsamverkan", "Och en till"]


def test_a_narrow_column_among_wide_lines_is_one_paragraph() -> None:
    wide = (
        "Kontoret har under fyra veckor gått igenom samtliga sträckor och mätt ljuset\n"
        "på var och en av dem, och redovisar det i tabellen nedan, område för område.\n\n"
    )
    column = (
        "Den som förespråkar fast\nbelysning brukar anföra att\nden syns på långt håll.\nKontoret delar den bilden.\n\n"
    )
    names = "Anna Karlsson\nBertil Bergström\nCecilia Holm\nDavid Åkerlund\n"
    text = wide * 3 + column + wide * 3 + names
    found = [block.span.of(text) for block in blocks(text)]
    assert column.strip() in found
    assert "Anna Karlsson" in found


def test_the_mark_of_a_note_is_no_part_of_what_ends_a_sentence() -> None:
    text = "Målet antogs år 2030.[4] Det nåddes nästan. En del berodde på annat.”[12] Slut."
    assert [unit.span.of(text) for unit in segment(text)] == [
        "Målet antogs år 2030.[4]",
        "Det nåddes nästan.",
        "En del berodde på annat.”[12]",
        "Slut.",
    ]
