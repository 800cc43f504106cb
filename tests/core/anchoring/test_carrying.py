"""What other tools do wrong when a text changes under its annotations, one test a fault.

The faults are of QualCoder (replaced text, replace-all, first match, BOM, lost codes), Hypothesis (look-alikes put in
place, client#7571; short quotes, h#2634), INCEpTION (anchors beyond the end, #6247) and of every tool that counts in
bytes or UTF-16 units.
"""

import random
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import score_anchoring
from motsvar.core.anchoring.carrying import Carried, carried
from motsvar.core.anchoring.difference_map import difference_map
from motsvar.core.annotation import PLACED, AnchorState
from motsvar.core.document import normalised
from motsvar.core.span import Span

BEFORE = (
    "Nämnden avslår förslaget om gratis skolskjuts. Kostnaden för skolskjuts är för hög.\n\n"
    "Badhusen i kommunen stänger klockan 18. Det finns sju badhus i drift, och två till planeras.\n\n"
    "Biblioteken har öppet på lördagar. Förvaltningen föreslår att frågan utreds vidare under hösten."
)


def carry(old: str, new: str, words: str, occurrence: int = 0) -> tuple[Carried, str | None]:
    """What becomes of words of the old text, and the words of the new text that they are put on."""
    start = -1
    for _ in range(occurrence + 1):
        start = old.index(words, start + 1)
    (answer,) = carried(difference_map(old, new), [Span(start, start + len(words))])
    return answer, answer.span.of(new) if answer.span and answer.state in PLACED else None


def test_a_replaced_word_before_a_passage_moves_it_and_nothing_more():
    new = BEFORE.replace("avslår", "tillstyrker")
    answer, words = carry(BEFORE, new, "Kostnaden för skolskjuts")
    assert (answer.state, words) == (AnchorState.EXACT, "Kostnaden för skolskjuts")


def test_replace_all_before_and_inside_a_passage():
    new = BEFORE.replace("skolskjuts", "skolbuss")
    assert carry(BEFORE, new, "Badhusen i kommunen")[1] == "Badhusen i kommunen"
    answer, words = carry(BEFORE, new, "Kostnaden för skolskjuts är för hög.")
    assert (answer.state, words) == (AnchorState.CHANGED, "Kostnaden för skolbuss är för hög.")


def test_words_pasted_over_a_passage_take_it_away():
    new = BEFORE.replace("gratis skolskjuts", "en ny simhall vid hamnen")
    answer, words = carry(BEFORE, new, "gratis skolskjuts")
    assert words is None
    assert answer.state in (AnchorState.REVIEW, AnchorState.LOST)


def test_an_edit_at_the_first_edge_stays_outside():
    new = BEFORE.replace("Det finns sju", "I dag: Det finns sju")
    assert carry(BEFORE, new, "Det finns sju badhus")[1] == "Det finns sju badhus"


def test_an_edit_at_the_last_edge_stays_outside():
    new = BEFORE.replace("sju badhus i drift,", "sju badhus (utom ett) i drift,")
    assert carry(BEFORE, new, "Det finns sju badhus")[1] == "Det finns sju badhus"


def test_words_typed_inside_a_passage_are_part_of_it():
    new = BEFORE.replace("sju badhus i drift", "sju stora badhus i drift")
    answer, words = carry(BEFORE, new, "Det finns sju badhus i drift")
    assert (answer.state, words) == (AnchorState.CHANGED, "Det finns sju stora badhus i drift")


def test_half_a_passage_deleted_is_for_the_user_to_judge():
    new = BEFORE.replace("Det finns sju badhus i drift, och två till planeras.", "Det finns sju badhus.")
    answer, _ = carry(BEFORE, new, "sju badhus i drift, och två till planeras.")
    assert answer.state is AnchorState.REVIEW
    assert answer.span is not None
    assert answer.span.of(new).startswith("sju badhus")


def test_an_emoji_before_a_passage_does_not_shift_it():
    new = "🏊🏽‍♀️ 🙂 " + BEFORE
    answer, words = carry(BEFORE, new, "sju badhus")
    assert (answer.state, words) == (AnchorState.EXACT, "sju badhus")


@pytest.mark.parametrize("ending", ["\r\n", "\r", "\u2028"])
def test_other_line_ends_change_nothing(ending: str):
    new = normalised(BEFORE.replace("\n", ending))
    assert carry(BEFORE, new, "Biblioteken har öppet")[0] == Carried(
        AnchorState.EXACT, Span(BEFORE.index("Biblioteken"), BEFORE.index("Biblioteken") + 21), 1.0, "map"
    )


def test_a_byte_order_mark_changes_nothing():
    assert carry(BEFORE, normalised("\ufeff" + BEFORE), "Nämnden")[1] == "Nämnden"


def test_decomposed_letters_change_nothing():
    import unicodedata

    new = normalised(unicodedata.normalize("NFD", BEFORE))
    assert carry(BEFORE, new, "stänger klockan 18")[1] == "stänger klockan 18"


def test_the_same_text_again_keeps_every_place():
    spans = [Span(at, at + 7) for at in range(0, len(BEFORE) - 7, 5)]
    assert [one.span for one in carried(difference_map(BEFORE, BEFORE), spans)] == spans


def test_a_repeated_sentence_whose_original_is_gone_is_never_put_on_its_twin():
    """Two responses to one motion are full of such sentences (hypothesis/client#7571)."""
    twin = "Förvaltningen föreslår att nämnden godkänner svaret."
    old = f"{twin}\n\n{BEFORE}\n\n{twin}\n\nSvaret skickas till kommunstyrelsen före jul."
    new = f"{BEFORE}\n\n{twin}\n\nSvaret skickas till kommunstyrelsen före jul."
    answer, words = carry(old, new, twin, 0)
    assert words is None
    assert answer.state in (AnchorState.REVIEW, AnchorState.LOST)
    answer, words = carry(old, new, twin, 1)
    assert (answer.state, words) == (AnchorState.EXACT, twin)


def test_a_look_alike_is_not_taken_for_a_sentence_that_is_gone():
    old = f"{BEFORE}\n\nStadsdelen Norra har tolv fritidsgårdar.\n\nStadsdelen Södra har elva fritidsgårdar."
    new = f"{BEFORE}\n\nStadsdelen Södra har elva fritidsgårdar."
    answer, words = carry(old, new, "Stadsdelen Norra har tolv fritidsgårdar.")
    assert words is None
    assert answer.state in (AnchorState.REVIEW, AnchorState.LOST)


def test_of_two_equal_neighbours_of_which_one_is_gone_neither_is_guessed():
    twin = "Frågan bordläggs till nästa möte."
    old = BEFORE.replace("Biblioteken", f"{twin} {twin} Biblioteken")
    new = BEFORE.replace("Biblioteken", f"{twin} Biblioteken")
    placed = [carry(old, new, twin, occurrence)[1] for occurrence in (0, 1)]
    assert placed.count(twin) <= 1


def test_a_short_word_is_not_found_in_another_word():
    """ "Linus" was once put on "chines" (hypothesis/h#2634)."""
    old = BEFORE + "\n\nLinus svarade inte."
    new = BEFORE + "\n\nDet kinesiska bolaget drog sig ur, och maskiner såldes."
    answer, words = carry(old, new, "Linus")
    assert words is None
    assert answer.state in (AnchorState.REVIEW, AnchorState.LOST)


def test_a_text_shorter_than_the_last_anchor_loses_it_and_nothing_else():
    new = BEFORE[:60]
    answer, words = carry(BEFORE, new, "utreds vidare under hösten")
    assert (answer.state, words) == (AnchorState.LOST, None)
    assert carry(BEFORE, new, "Nämnden avslår")[1] == "Nämnden avslår"


@pytest.mark.parametrize("new", ["", " \n", "Något helt annat."])
def test_nothing_is_found_in_a_text_that_has_nothing_of_it(new: str):
    assert carry(BEFORE, new, "sju badhus i drift")[0].state is AnchorState.LOST


def test_a_paragraph_that_moved_takes_its_passages_along():
    first, second, third = BEFORE.split("\n\n")
    new = "\n\n".join((third, first, second))
    answers = [carry(BEFORE, new, words) for words in ("Biblioteken har öppet på lördagar.", "sju badhus i drift")]
    assert [words for _, words in answers] == ["Biblioteken har öppet på lördagar.", "sju badhus i drift"]
    assert AnchorState.MOVED in {answer.state for answer, _ in answers}


def test_a_misread_passage_is_found_in_the_better_reading():
    old = "Namnden avslar férslaget om gratis skolskjuts.\nKost-\nnaden &r fér hég."
    new = "Nämnden avslår förslaget om gratis skolskjuts. Kostnaden är för hög."
    for words, better in (
        ("avslar férslaget", "avslår förslaget"),
        ("Kost-\nnaden &r fér hég.", "Kostnaden är för hög."),
    ):
        answer, found = carry(old, new, words)
        assert (answer.state, found) == (AnchorState.CHANGED, better)


def test_a_number_that_was_corrected_is_told_as_a_change():
    answer, words = carry(BEFORE, BEFORE.replace("sju badhus", "nio badhus"), "Det finns sju badhus i drift")
    assert (answer.state, words) == (AnchorState.CHANGED, "Det finns nio badhus i drift")


def test_a_place_without_words_holds_while_its_neighbours_do():
    at = BEFORE.index("\n\n") + 2
    difference = difference_map(BEFORE, "Ingress. " + BEFORE)
    assert carried(difference, [Span(at, at)])[0].span == Span(at + 9, at + 9)
    assert carried(difference_map(BEFORE, ""), [Span(at, at)])[0].state is AnchorState.LOST


WORDS = st.sampled_from(["sjö", "blå", "och", "6kande", "ärende", "🙂", "12", "Örebro", "nämnden", "a", ".", "\n\n"])


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, max_size=60), st.lists(WORDS, max_size=60), st.data())
def test_a_place_lies_in_the_text_and_says_how_it_was_found(old: list[str], new: list[str], data: st.DataObject):
    one, other = normalised(" ".join(old)), normalised(" ".join(new))
    ends = sorted(data.draw(st.lists(st.integers(0, len(one)), min_size=2, max_size=2)))
    (answer,) = carried(difference_map(one, other), [Span(*ends)])
    if answer.span is not None:
        assert answer.span.end <= len(other)
    if answer.state in PLACED:
        assert answer.span is not None
    if answer.state is AnchorState.EXACT:
        assert "".join(answer.span.of(other).split()) == "".join(one[slice(*ends)].split())


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**6))
def test_a_map_gives_no_place_twice(seed: int):
    chance = random.Random(seed)
    words = BEFORE.split(" ")
    changed = [word for word in words if chance.random() < 0.9]
    cut = chance.randrange(len(changed))
    difference = difference_map(BEFORE, " ".join(changed[cut:] + changed[:cut]))
    places = difference.target[difference.target >= 0].tolist()
    assert len(places) == len(set(places))
    assert set(places) == set(difference.taken.nonzero()[0].tolist())


def test_of_a_thousand_passages_of_bad_scans_none_is_put_in_a_wrong_place():
    total: Counter[str] = score_anchoring.campaign()
    assert total["wrong"] == 0
    assert total["right"] >= 0.97 * (total.total() - total["gone"])
