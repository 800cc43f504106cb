"""A sample of what `make bench-case` measures: a made-up case of 300 documents."""

from itertools import combinations, pairwise

import pytest

from large_case import family_of, made, made_case
from motsvar.core.candidates import Candidates, candidates, fingerprint
from motsvar.core.document import normalised
from motsvar.core.families import in_families
from motsvar.isolation.whole_case import CaseTexts, case_themes
from motsvar.isolation.workers import Workers

DOCUMENTS = 300


@pytest.fixture(scope="module")
def texts() -> list[str]:
    return [normalised(one.text) for one in made_case(DOCUMENTS)]


@pytest.fixture(scope="module")
def found(texts: list[str]) -> Candidates:
    return candidates([fingerprint(text) for text in texts])


def test_a_document_is_made_from_its_number_alone(texts: list[str]) -> None:
    assert normalised(made(7).text) == texts[7]
    assert 3_000 < sum(map(len, texts)) / DOCUMENTS < 6_000


def test_pairs_that_quote_the_same_are_found_and_few_others(texts: list[str], found: Candidates) -> None:
    paragraphs = [frozenset(one for one in text.split("\n\n") if len(one) > 200) for text in texts]
    later = {number for group in found.copies for number in group[1:]}
    wanted = {
        pair
        for pair in combinations(range(DOCUMENTS), 2)
        if paragraphs[pair[0]] & paragraphs[pair[1]] and not later & set(pair)
    }
    pairs = {(pair.left, pair.right) for pair in found.pairs}
    assert len(wanted) > 50
    assert len(wanted & pairs) >= 0.98 * len(wanted)
    assert sum(family_of(left) == family_of(right) for left, right in pairs) >= 0.95 * len(pairs)


def test_copies_are_told_and_families_stand_together(found: Candidates) -> None:
    assert all(len(group) == 2 and group[1] - group[0] == 1 for group in found.copies)
    assert len(found.copies) == DOCUMENTS // 50
    order = in_families(range(DOCUMENTS), found.pairs)
    assert sorted(order) == list(range(DOCUMENTS))
    beside = sum(family_of(one) == family_of(other) for one, other in pairwise(order))
    assert beside > 100


def test_themes_of_more_documents_than_are_looked_at_together(texts: list[str]) -> None:
    case = CaseTexts([len(text) for text in texts], lambda numbers: texts[numbers.start : numbers.stop])
    with Workers() as workers:
        themes = case_themes(case, workers)
    assert len(themes) == 40
    assert all(len(theme.spans) == DOCUMENTS for theme in themes)
    first = themes[0]
    assert sum(map(bool, first.spans)) > DOCUMENTS // 2
