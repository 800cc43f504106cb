"""What is said to correspond with a confidence of nine in ten is right nine times in ten."""

import numpy as np

from motsvar.core.document import Document
from motsvar.core.matching.candidates import candidates_of
from motsvar.core.matching.confidence import ALONE, AMONG_OTHERS, confidences
from motsvar.core.matching.similarity import similar_pairs, unit_terms
from motsvar.core.outline.texts import coded
from motsvar.core.words.lexicon import Lexicon


def by_place(left: str, right: str) -> dict[tuple[int, int], float]:
    texts = coded(Document.from_text(left), Document.from_text(right), Lexicon.empty())[:2]
    terms = unit_terms(*texts)
    pairs = candidates_of(*texts, similar_pairs(texts, *terms))
    said = confidences(pairs, np.zeros(len(pairs), dtype=np.int64), terms)
    return dict(zip(zip(pairs.left.tolist(), pairs.right.tolist(), strict=True), said.tolist(), strict=True))


BRIDGE = "Bron vid den gamla kvarnen är stängd för alla fordon sedan i mars."


def test_more_evidence_never_makes_less_likely() -> None:
    assert min(ALONE[:-1]) >= 0
    assert min(AMONG_OTHERS[:-1]) >= 0


def test_an_equal_sentence_is_surer_than_an_edited_and_that_than_a_reworded_one() -> None:
    other = "Lamporna i parken byts ut under hösten."
    edited = "Bron vid den gamla kvarnen är öppen för vissa fordon sedan i april."
    reworded = "Sedan i mars kan inga fordon köra över bron."
    sure = [by_place(f"{BRIDGE} {other}", f"{text} {other}").get((0, 0), 0.0) for text in (BRIDGE, edited, reworded)]
    assert sure[0] > sure[1] > sure[2]
    assert sure[0] > 0.95


def test_a_rival_that_says_something_else_makes_less_sure() -> None:
    rival = "Bron vid den nya kvarnen är stängd för tunga fordon sedan i maj."
    edited = "Bron vid den gamla kvarnen är stängd för bilar sedan i mars."
    alone = by_place(BRIDGE, f"{edited} Lamporna byts ut.")
    contested = by_place(BRIDGE, f"{edited} {rival}")
    assert contested[0, 0] < alone[0, 0]


def test_what_is_said_twice_is_no_rival_of_itself() -> None:
    twice = by_place(BRIDGE, f"{BRIDGE} Lamporna i parken byts ut under hösten. {BRIDGE}")
    assert min(twice[0, 0], twice[0, 2]) > 0.9


def test_texts_without_candidates_have_no_confidences() -> None:
    assert by_place("", "") == {}
    assert by_place("Lampan lyser.", "Budgeten antogs.") == {}
