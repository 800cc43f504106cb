"""What a user says of matches is laid over the computed ones, which stay as they are."""

from dataclasses import replace

import pytest

from motsvar.core.annotation import HandMatch, HandVerdict, Place
from motsvar.core.by_hand import with_hand_matches
from motsvar.core.compare import compare
from motsvar.core.comparison import Comparison, Operation, Relation
from motsvar.core.document import Document
from motsvar.core.span import Span
from motsvar.lexicons import load_lexicon

LEFT = "Nämnden är positiv till öppna badhus.\n\nKostnaden beräknas till 300 kronor.\n\nDet finns sju badhus i drift."
RIGHT = "Kostnaden beräknas till 450 kronor.\n\nNamnden är positiv till öppna badhus.\n\nVi har simhallar på sju orter."


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    left, right = Document.from_text(LEFT), Document.from_text(RIGHT)
    return compare(left, right, lexicon=load_lexicon("sv"))


def said(one: str, other: str, verdict: HandVerdict) -> HandMatch:
    ends = [Span(text.index(words), text.index(words) + len(words)) for text, words in ((LEFT, one), (RIGHT, other))]
    return HandMatch("h", Place("a", ends[0]), Place("b", ends[1]), verdict)


def pairs(comparison: Comparison) -> set[tuple[str, str]]:
    return {(match.left.of(LEFT), match.right.of(RIGHT)) for match in comparison.matches}


def test_nothing_said_changes_nothing(comparison: Comparison) -> None:
    assert with_hand_matches(comparison, LEFT, RIGHT, ()) is comparison
    away = replace(said("badhus", "orter", HandVerdict.ADDED), placed=False)
    assert with_hand_matches(comparison, LEFT, RIGHT, [away]) is comparison


def test_a_rejected_match_is_taken_out_and_its_words_stand_alone(comparison: Comparison) -> None:
    cost = "Kostnaden beräknas till 300 kronor.", "Kostnaden beräknas till 450 kronor."
    assert cost in pairs(comparison)
    found = with_hand_matches(comparison, LEFT, RIGHT, [said(*cost, HandVerdict.REJECTED)])
    assert pairs(found) == pairs(comparison) - {cost}
    assert cost[0] in {span.of(LEFT) for span in found.left_only}
    assert cost[1] in {span.of(RIGHT) for span in found.right_only}
    assert found.summary.left_shared < comparison.summary.left_shared


def test_a_confirmed_match_is_certain(comparison: Comparison) -> None:
    cost = said("Kostnaden beräknas till 300 kronor.", "Kostnaden beräknas till 450 kronor.", HandVerdict.CONFIRMED)
    found = with_hand_matches(comparison, LEFT, RIGHT, [cost])
    assert pairs(found) == pairs(comparison)
    (match,) = (match for match in found.matches if match.by_hand)
    assert (match.confidence, match.left) == (1.0, cost.one.span)
    assert match.changes == next(one for one in comparison.matches if one.left == match.left).changes


def test_an_added_match_says_what_differs(comparison: Comparison) -> None:
    words = "Det finns sju badhus i drift.", "Vi har simhallar på sju orter."
    found = with_hand_matches(comparison, LEFT, RIGHT, [said(*words, HandVerdict.ADDED)])
    (match,) = (match for match in found.matches if match.by_hand)
    assert (match.left.of(LEFT), match.right.of(RIGHT)) == words
    assert match.relation in (Relation.EDITED, Relation.REWORDED)
    assert words[0] not in {span.of(LEFT) for span in found.left_only}
    changed = {change.left.of(LEFT) for change in match.changes if change.operation is not Operation.VARIANT}
    assert any("badhus" in one for one in changed)
    assert not any("sju" in one for one in changed)
    assert [one.id for one in found.matches] == list(range(1, len(found.matches) + 1))


def test_what_differs_by_accents_alone_is_a_variant(comparison: Comparison) -> None:
    words = "Nämnden är positiv", "Namnden är positiv"
    found = with_hand_matches(comparison, LEFT, RIGHT, [said(*words, HandVerdict.CORRECTED)])
    (match,) = (match for match in found.matches if match.by_hand)
    assert match.relation is Relation.VARIANT
    assert [change.left.of(LEFT) for change in match.changes] == ["Nämnden"]
    assert not [one for one in found.matches if one.left.overlaps(match.left) and not one.by_hand]


def test_every_word_is_in_a_match_or_alone(comparison: Comparison) -> None:
    some = [
        said("Nämnden är positiv", "Namnden är positiv", HandVerdict.CORRECTED),
        said("Kostnaden beräknas till 300 kronor.", "Kostnaden beräknas till 450 kronor.", HandVerdict.REJECTED),
        said("sju badhus", "simhallar på sju", HandVerdict.ADDED),
    ]
    found = with_hand_matches(comparison, LEFT, RIGHT, some)
    for text, alone, matched in (
        (LEFT, found.left_only, [match.left for match in found.matches]),
        (RIGHT, found.right_only, [match.right for match in found.matches]),
    ):
        covered = {at for span in (*alone, *matched) for at in range(span.start, span.end)}
        assert not [character for at, character in enumerate(text) if at not in covered and not character.isspace()]
