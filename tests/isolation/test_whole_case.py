"""Figures on many documents, worked out in a worker a batch at a time."""

from collections.abc import Sequence

import pytest

from motsvar.core.errors import Cancelled
from motsvar.core.span import Span
from motsvar.isolation import whole_case
from motsvar.isolation.whole_case import CaseTexts, batches_of, case_candidates, case_themes
from motsvar.isolation.workers import Workers

TEXTS = [f"Fåraveln i {place} växer. Kommunen stöder fåraveln med bidrag." for place in ("Mora", "Orsa", "Rättvik")]


def at_hand(texts: Sequence[str]) -> CaseTexts:
    return CaseTexts([len(text) for text in texts], lambda numbers: texts[numbers.start : numbers.stop])


def test_themes_over_three_documents_come_with_their_places(workers: Workers) -> None:
    themes = case_themes(at_hand(TEXTS), workers)
    theme = next(theme for theme in themes if theme.label.lower().startswith("fåravel"))
    for text, spans in zip(TEXTS, theme.spans, strict=True):
        assert {span.of(text).lower() for span in spans} == {"fåraveln"}


def test_of_many_documents_the_batches_give_the_same_themes(workers: Workers, monkeypatch: pytest.MonkeyPatch) -> None:
    texts = TEXTS * 3
    whole = case_themes(at_hand(texts), workers)
    monkeypatch.setattr(whole_case, "MOST_DOCUMENTS", 3)
    parts = case_themes(at_hand(texts), workers)
    # What stands in no batch twice is missed, as "Mora växer" here.
    assert {theme.label.lower() for theme in parts} <= {theme.label.lower() for theme in whole}
    theme = next(theme for theme in parts if theme.label.lower().startswith("fåravel"))
    for text, spans in zip(texts, theme.spans, strict=True):
        assert spans
        assert all(isinstance(span, Span) and span.of(text).lower().startswith("fåravel") for span in spans)
    assert case_themes(at_hand(texts), workers) == parts


def test_batches_hold_so_many_documents_and_characters_or_a_single_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(whole_case, "MOST_DOCUMENTS", 3)
    monkeypatch.setattr(whole_case, "MOST_CHARACTERS", 10)
    assert list(batches_of([1, 1, 1, 1, 9, 1, 50, 2])) == [range(3), range(3, 5), range(5, 6), range(6, 7), range(7, 8)]
    assert list(batches_of([])) == []


def test_a_case_without_documents_has_no_themes_and_no_pairs(workers: Workers) -> None:
    assert case_themes(at_hand([]), workers) == ()
    assert case_candidates(at_hand([]), workers).pairs == ()


def test_pairs_that_share_words_are_found_over_the_bounds_of_batches(
    workers: Workers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(whole_case, "MOST_DOCUMENTS", 1)
    shared = " ".join(f"ord{number} är delat av båda" for number in range(30))
    texts = [shared, "Helt andra ord om skog och mark.", f"Först något eget. {shared}", shared]
    found = case_candidates(at_hand(texts), workers)
    assert found.copies == ((0, 3),)
    (pair,) = found.pairs
    assert (pair.left, pair.right) == (0, 2)
    assert pair.left_share == 1.0 > pair.right_share > 0.8


def test_it_is_stopped_between_and_within_batches(workers: Workers) -> None:
    def stop(_fraction: float, _phrase: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        case_themes(at_hand(["Fåraveln växer i norr. " * 20_000] * 3), workers, stop)
