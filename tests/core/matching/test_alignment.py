import pytest

from motsvar.core.compare import compare
from motsvar.core.comparison import Relation
from motsvar.core.document import Document
from motsvar.core.errors import Cancelled
from motsvar.core.matching.alignment import align, in_tied_sections
from motsvar.core.matching.candidates import candidates_of
from motsvar.core.matching.headings import matched_headings
from motsvar.core.matching.similarity import similar_pairs, unit_terms
from motsvar.core.outline.texts import coded
from motsvar.lexicons import load_lexicon

LEFT = "Ekbacka kommun\n\nTjansteutlatande\n2031-05-04\n\nBakgrund\n\nBron vid kvarnen ar stangd sedan i mars.\n"
RIGHT = "Ekbacka kommun\nTjänsteutlåtande\n2031-06-11\n\nBakgrund\n\nBron vid kvarnen är stängd sedan i mars.\n"


def test_a_letterhead_corresponds_though_only_one_side_takes_it_for_headings() -> None:
    left, right = Document.from_text(LEFT), Document.from_text(RIGHT)
    found = {
        match.left.of(left.text): match.relation for match in compare(left, right, lexicon=load_lexicon("sv")).matches
    }
    assert found["Ekbacka kommun"] is Relation.SAME
    assert found["Tjansteutlatande"] is Relation.VARIANT
    assert found["Bron vid kvarnen ar stangd sedan i mars."] is Relation.VARIANT


def test_a_sentence_split_in_two_is_one_match() -> None:
    left = Document.from_text("Nämnden vill laga den gamla bron och måla räcket grönt. Lamporna byts i höst.")
    right = Document.from_text(
        "Nämnden vill laga den gamla bron. Den vill även måla räcket grönt. Lamporna byts i höst."
    )
    found = compare(left, right, lexicon=load_lexicon("sv")).matches
    assert {(left.quote(m.left), right.quote(m.right)) for m in found} == {
        (
            "Nämnden vill laga den gamla bron och måla räcket grönt.",
            "Nämnden vill laga den gamla bron. Den vill även måla räcket grönt.",
        ),
        ("Lamporna byts i höst.", "Lamporna byts i höst."),
    }


def test_a_list_of_names_is_found_wherever_it_is_repeated() -> None:
    """The movers are named in the summary and again below; the answer names them once, in another section."""
    names = "Maja Ström, Olof Berg, Karin Sand och Tore Lind"
    left = Document.from_text(
        f"Sammanfattning\n\nKommunstyrelsen har remitterat en motion av {names} om en ny bro.\n\n"
        f"Bakgrund\n\nMotionen av {names} om en ny bro lämnades in i mars.\n"
    )
    right = Document.from_text(f"Ärendet\n\n{names} har lämnat en motion om en ny bro. Svar väntas i maj.\n")
    found = compare(left, right, lexicon=load_lexicon("sv")).matches
    assert sum(names in " ".join(right.quote(match.right).split()) for match in found) == 2


def test_sections_tied_by_a_heading_further_up_count_as_tied() -> None:
    texts = [
        Document.from_text(
            f"1 Bakgrund\n\n{heading}\n\nNämnden har tagit del av motionen.\n\n2 Kostnader\n\nInga kostnader uppstår.\n"
        )
        for heading in ("1.1 Motionärernas skäl", "1.1 Varför bron behövs")
    ]
    left, right, _ = coded(texts[0], texts[1], load_lexicon("sv"))
    pairs = candidates_of(left, right, similar_pairs((left, right), *unit_terms(left, right)))
    tied = in_tied_sections(left, right, pairs, matched_headings(left, right))
    sentence = next(i for i, unit in enumerate(left.units) if "tagit del" in unit.span.of(left.text))
    at = [
        k
        for k, pair in enumerate(zip(pairs.left.tolist(), pairs.right.tolist(), strict=True))
        if pair == (sentence,) * 2
    ]
    assert tied[at].tolist() == [1]


def test_aligning_can_be_stopped() -> None:
    left, right, _ = coded(Document.from_text(LEFT), Document.from_text(RIGHT), load_lexicon("sv"))
    terms = unit_terms(left, right)

    def stop(_fraction: float, _phrase: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        align(left, right, terms, similar_pairs((left, right), *terms), stop)
