"""A comparison beside a third document: what both quote, what is formula, which demands are answered."""

import json
from pathlib import Path

import pytest

from motsvar.core.compare import compare
from motsvar.core.comparison import Comparison, Origin
from motsvar.core.comparison_json import from_json, to_json
from motsvar.core.comparison_lines import read_comparison, whole_json, written
from motsvar.core.document import Document
from motsvar.core.words.lexicon import Lexicon
from motsvar.lexicons import load_lexicon, load_words
from motsvar.resources import resource_path

MOTION = Document.from_text(
    """Motion om hamnens framtid

Hamnen är sliten och den gamla kranen har stått still i tre år utan att någon har lagat den.

Därför yrkar vi

att en ny elektrisk kran köps till hamnen,

att kajens murverk lagas före nästa vinter,

att måsarna matas på söndagar. 🐦
""",
    "motion.txt",
)
LEFT = Document.from_text(
    """Sammanfattning

Motionärerna skriver att hamnen är sliten och den gamla kranen har stått still i tre år utan att någon har lagat den.

Nämnden bedömer att en elektrisk kran kan köpas nästa år när pengarna finns.

I motionen yrkas att kajens murverk lagas före nästa vinter.

Båtarna ligger kvar vid bryggan hela året.
""",
    "öst.txt",
)
RIGHT = Document.from_text(
    """Sammanfattning

Hamnen är sliten och den gamla kranen har statt still i tre ar utan att nagon har lagat den.

Båtarna ligger kvar vid bryggan hela året.

Murverket på kajen är redan lagat, och en kontroll visar att murverket håller i vinter.
""",
    "väst.txt",
)


@pytest.fixture(scope="module")
def found() -> Comparison:
    return swedish(LEFT, RIGHT, MOTION)


def swedish(left: Document, right: Document, reference: Document | None, *others: Document) -> Comparison:
    return compare(left, right, lexicon=load_lexicon("sv"), words=load_words("sv"), reference=reference, others=others)


def origin_of(comparison: Comparison, left: Document, words: str) -> Origin | None:
    (origin,) = {match.origin for match in comparison.matches if words in left.quote(match.left)}
    return origin


def test_what_both_quote_is_from_the_reference(found: Comparison) -> None:
    assert origin_of(found, LEFT, "gamla kranen") is Origin.REFERENCE


def test_a_standard_heading_is_formula_and_their_own_words_are_neither(found: Comparison) -> None:
    assert origin_of(found, LEFT, "Sammanfattning") is Origin.BOILERPLATE
    assert origin_of(found, LEFT, "Båtarna ligger") is None


def test_what_one_side_alone_quotes_is_told_too(found: Comparison) -> None:
    assert found.reference
    quoted = [LEFT.quote(one.span) for one in found.reference.left]
    assert any("kajens murverk lagas" in words for words in quoted)
    assert all(MOTION.quote(one.reference) for one in found.reference.left)


def test_an_answer_is_preferred_to_a_quotation(found: Comparison) -> None:
    assert found.reference
    crane, quay, gulls = found.reference.demands
    assert MOTION.quote(crane.span) == "att en ny elektrisk kran köps till hamnen"
    (answer,) = crane.left
    assert LEFT.quote(answer.span).startswith("Nämnden bedömer")
    assert not answer.quoted
    (only_quoted,) = quay.left
    assert only_quoted.quoted
    assert [RIGHT.quote(one.span)[:9] for one in quay.right] == ["Murverket"]
    assert not quay.right[0].quoted
    assert gulls.left == gulls.right == ()


def test_swapped_sides_swap_what_was_found(found: Comparison) -> None:
    swapped = swedish(RIGHT, LEFT, MOTION)
    assert swapped.reference
    assert found.reference
    assert (swapped.reference.left, swapped.reference.right) == (found.reference.right, found.reference.left)
    assert [(d.right, d.left) for d in swapped.reference.demands] == [
        (d.left, d.right) for d in found.reference.demands
    ]
    assert {(m.left, m.right, m.origin) for m in found.matches} == {
        (m.right, m.left, m.origin) for m in swapped.matches
    }


def test_it_comes_back_from_json_as_it_was(found: Comparison) -> None:
    data = json.loads(json.dumps(to_json(found, LEFT, RIGHT, MOTION)))
    assert from_json(data) == found
    assert data["reference"]["name"] == "motion.txt"
    assert data["left_from_reference"][0].keys() == {"start", "end", "reference"}
    lines = written(found, LEFT, RIGHT, MOTION)
    assert read_comparison(lines) == found
    assert json.loads(whole_json(lines)) == data


def test_without_a_reference_nothing_is_said_of_one() -> None:
    plain = swedish(LEFT, RIGHT, None)
    assert plain.reference is None
    assert "demands" not in to_json(plain, LEFT, RIGHT)
    assert Origin.REFERENCE not in {match.origin for match in plain.matches}


def test_a_habit_of_the_case_is_formula() -> None:
    usual = "Vi som skriver detta sitter i huset vid torget med den gröna porten."
    texts = [Document.from_text(f"{usual}\n\n{own}\n") for own in ("Ett får.", "Två lamm och en bagge.", "Tre getter.")]
    assert origin_of(swedish(texts[0], texts[1], None), texts[0], "gröna porten") is None
    assert origin_of(swedish(texts[0], texts[1], None, texts[2]), texts[0], "gröna porten") is Origin.BOILERPLATE


@pytest.mark.parametrize("words", ["", "😀", "Ett ord.", "att att att att att att att att"])
def test_any_text_may_be_the_reference_and_any_be_compared_with_it(words: str) -> None:
    odd = Document.from_text(words)
    assert swedish(LEFT, RIGHT, odd).reference
    assert swedish(odd, RIGHT, MOTION).reference
    assert compare(LEFT, odd, lexicon=Lexicon.empty(), reference=MOTION).reference


def test_the_sample_motion_is_answered_as_a_reader_finds() -> None:
    """Norra says nothing of the evaluation; Södra welcomes it. Both speak of the opening hours in their own words."""
    folder = resource_path("samples")
    motion, north, south = (_read(folder / f"{name}.txt") for name in ("motion", "norra", "sodra"))
    found = swedish(north, south, motion)
    assert found.reference
    places, contacts, hours, evaluation = found.reference.demands
    assert places.left
    assert places.right
    assert contacts.left
    assert [one.quoted for one in (*hours.left, *hours.right)] == [False] * len((*hours.left, *hours.right))
    assert evaluation.left == ()
    assert any("oberoende utvärdering" in south.quote(one.span) for one in evaluation.right)
    assert origin_of(found, north, "Mötesplatsen ska vara\nkostnadsfri") is Origin.REFERENCE


def test_a_badly_read_answer_gives_the_same_verdicts() -> None:
    folder = resource_path("samples")
    motion, clean, misread, south = (
        _read(folder / f"{name}.txt") for name in ("motion", "norra", "norra_ocr", "sodra")
    )
    verdicts = []
    for north in (clean, misread):
        found = swedish(north, south, motion)
        assert found.reference
        verdicts.append([[bool(demand.left), bool(demand.right)] for demand in found.reference.demands])
    assert verdicts[0] == verdicts[1]


def _read(path: Path) -> Document:
    return Document.from_text(path.read_text(encoding="utf-8"), path.name)
