"""Edited words told from reading errors on scans read without Swedish, and what the comparison must reach on them."""

import pytest
from build_scripts.score_ocr import HELD_BACK, Score, claims_of_word_diff, compared, pairs, score


def test_every_edit_is_a_word_or_a_place_of_the_right_text() -> None:
    for pair in pairs():
        assert len(pair.edits) >= 14
        assert all(pair.right[start:end].strip() == pair.right[start:end] for start, end in pair.edits)
        assert all(paragraph in pair.right for paragraph in pair.moved)


@pytest.mark.parametrize("name", HELD_BACK)
def test_edits_are_told_from_reading_errors_and_every_moved_paragraph_is_found(name: str) -> None:
    total = Score(0, 0, 0)
    for pair in pairs([name]):
        total += score(pair, compared(pair))
    assert total.f1 >= 0.93
    assert total.moves_found == total.moves


def test_a_diff_of_folded_words_takes_most_reading_errors_for_edits() -> None:
    pair = pairs(["badhus"])[0]
    assert score(pair, claims_of_word_diff(pair)).precision < 0.2
