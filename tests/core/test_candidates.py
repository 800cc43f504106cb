"""Pairs that may share words, without comparing every two documents."""

from itertools import combinations
from pathlib import Path

import pytest

from motsvar.core import candidates as module
from motsvar.core.candidates import Candidates, candidates, fingerprint

OCR = Path(__file__).parents[1] / "data" / "ocr" / "pairs"
WORDS = ("skogen", "vid", "sjön", "brann", "under", "natten", "och", "bilarna", "kom", "först", "efter", "timmen")


def text(seed: int, words: int = 120) -> str:
    """Words of its own."""
    return " ".join(f"{WORDS[(seed * 7 + at * at) % len(WORDS)]}{seed}x{at}" for at in range(words))


def found(*texts: str) -> Candidates:
    return candidates([fingerprint(one) for one in texts])


def test_a_quoted_passage_makes_a_pair_with_the_share_of_each() -> None:
    quoted = text(1)
    (pair,) = found(text(2, 300), f"{text(3)} {quoted} {text(4)}", quoted).pairs
    assert (pair.left, pair.right) == (1, 2)
    assert pair.right_share > 0.95
    assert 0.25 < pair.left_share < 0.45
    assert pair.share == pair.right_share


def test_case_accents_and_line_breaks_make_no_difference() -> None:
    words = text(1)
    (pair,) = found(words, f"{text(2)} {words.upper().replace(' ', chr(10)).replace('Ö', 'O')}").pairs
    assert pair.left_share == 1.0


def test_documents_that_share_nothing_make_no_pair() -> None:
    assert found(text(1), text(2), text(3)).pairs == ()


def test_copies_are_a_group_and_the_first_stands_for_all() -> None:
    one, other = text(1), f"{text(1)} {text(2)}"
    result = found(one, other, one, one.upper())
    assert result.copies == ((0, 2, 3),)
    assert [(pair.left, pair.right) for pair in result.pairs] == [(0, 1)]
    assert [(pair.left, pair.right, pair.share) for pair in result.with_copies[1:]] == [(0, 2, 1.0), (0, 3, 1.0)]


def test_what_is_in_very_many_documents_makes_no_pair(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_HOLDERS", 4)
    formula = text(99, 40)
    texts = [f"{formula} {text(number)}" for number in range(6)]
    assert found(*texts).pairs == ()
    assert len(found(*texts[:4]).pairs) == 6


def test_a_document_keeps_the_pairs_in_which_it_shares_most(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_PARTNERS", 1)
    parts = [text(number, 60) for number in range(4)]
    hub = " ".join(parts)
    result = found(hub, parts[0], f"{parts[1]} {parts[2]}")
    assert {(pair.left, pair.right) for pair in result.pairs} == {(0, 1), (0, 2)}, "each has it as its best"


@pytest.mark.parametrize("texts", [(), ("",), ("", ""), ("ett ord", "ett ord")])
def test_short_and_empty_texts_are_no_trouble(texts: tuple[str, ...]) -> None:
    assert found(*texts).pairs == ()


def test_the_result_is_the_same_in_every_run() -> None:
    texts = [f"{text(number % 3)} {text(number)}" for number in range(9)]
    assert found(*texts) == found(*texts)


def test_badly_misread_texts_are_found_again() -> None:
    """Scans of the same text, read badly and worse, beside an edited one."""
    names = sorted(path.name for path in OCR.glob("*.txt"))
    result = found(*((OCR / name).read_text(encoding="utf-8") for name in names))
    alike = {(pair.left, pair.right) for pair in result.with_copies}
    wanted = {pair for pair in combinations(range(len(names)), 2) if subject(names[pair[0]]) == subject(names[pair[1]])}
    assert alike == wanted


def subject(name: str) -> str:
    return name.split(".")[0]
