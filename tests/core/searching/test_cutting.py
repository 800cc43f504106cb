"""Passages cover a text and are of a size that fits on a screen."""

from itertools import pairwise

import pytest

from motsvar.core.searching.cutting import LONGEST, SHORTEST, passages
from motsvar.core.span import gaps

PARAGRAPH = "En sjö är blå, och ett fält är grönt. " * 15


@pytest.mark.parametrize(
    "text",
    ["", " \n ", "ord", "ord " * 5_000, "x" * 9_001, "\n\n".join([PARAGRAPH] * 9), f"\n {PARAGRAPH}\n \nkort\n\nkort",
     "rad\n" * 3_000, "😀" * 5_000, "\n" * 20_000],
)  # fmt: skip
def test_all_but_white_space_is_in_one_passage(text: str) -> None:
    spans = passages(text)
    assert list(spans) == sorted(spans)
    assert all(first.end <= second.start for first, second in pairwise(spans))
    assert not "".join(gap.of(text) for gap in gaps(spans, len(text))).strip()
    for span in spans:
        assert 0 < len(span) <= LONGEST
        assert span.of(text) == span.of(text).strip()


def test_a_paragraph_is_a_passage_and_a_heading_goes_with_what_follows() -> None:
    text = f"Bakgrund\n\n{PARAGRAPH}\n\n{PARAGRAPH}"
    first, second = passages(text)
    assert len(PARAGRAPH) > SHORTEST
    assert first.of(text) == f"Bakgrund\n\n{PARAGRAPH}".strip()
    assert second.of(text) == PARAGRAPH.strip()
