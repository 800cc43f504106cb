"""Facts of two real documents against a table made by hand before anything was fitted to them."""

from collections import defaultdict
from pathlib import Path

import pytest

from motsvar.core.comparison import FactKind, Verdict
from motsvar.core.document import Document
from motsvar.core.facts.finding import find_facts, mentions_of
from motsvar.lexicons import load_words

DOCUMENTS = Path(__file__).parents[3].parent / "shared" / "documents"
TABLE = Path(__file__).parents[2] / "data" / "facts" / "two_documents.tsv"
NAMES = ("001", "004")

pytestmark = pytest.mark.skipif(not DOCUMENTS.is_dir(), reason="the documents are not here")

Row = tuple[str, str, int, int]
"""Kind, value, start, end."""


def text_of(name: str) -> str:
    return Document.from_text((DOCUMENTS / f"{name}.txt").read_text(encoding="utf-8")).text


def table() -> dict[str, set[Row]]:
    rows: dict[str, set[Row]] = defaultdict(set)
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            name, start, end, kind, value = line.split("\t")
            rows[name].add((kind, value, int(start), int(end)))
    return rows


@pytest.mark.parametrize("name", NAMES)
def test_every_fact_of_the_table_is_found_and_no_other(name: str) -> None:
    """Kind, value and both ends must be right; people stand by number and are told by their places here."""
    wanted = table()[name]
    people = {(start, end): value for kind, value, start, end in wanted if kind == FactKind.PERSON}
    found = set()
    for one in mentions_of(text_of(name), load_words("sv")):
        place = one.span.start, one.span.end
        value = people.get(place, "?") if one.kind is FactKind.PERSON else one.value
        found.add((one.kind.value, value, *place))
    assert len(found & wanted) / len(found) >= 0.95
    assert len(found & wanted) / len(wanted) >= 0.95


def test_a_person_is_one_over_both_texts_in_spite_of_reading_errors() -> None:
    left, right = (text_of(name) for name in NAMES)
    facts = [fact for fact in find_facts(left, right, (), load_words("sv")) if fact.kind is FactKind.PERSON]
    places = [
        {(name, span.start) for name, side in zip(NAMES, (f.left, f.right), strict=True) for span in side}
        for f in facts
    ]
    numbered: dict[str, set[tuple[str, int]]] = defaultdict(set)
    for name, rows in table().items():
        for kind, value, start, _ in rows:
            if kind == FactKind.PERSON:
                numbered[value].add((name, start))
    assert sorted(map(sorted, places)) == sorted(map(sorted, numbered.values()))


def test_what_must_be_told_is_told() -> None:
    left, right = (text_of(name) for name in NAMES)
    facts = find_facts(left, right, (), load_words("sv"))
    by_value = {(fact.kind, fact.value): fact for fact in facts}
    case = by_value[FactKind.CASE_NUMBER, "KS 2019/1899"]
    assert case.verdict is Verdict.BOTH
    assert {span.of(left) for span in case.left} == {"KS 2019/1899", "KS 2019:1899"}
    quotes = {
        span.of(text) for fact in facts for text, side in ((left, fact.left), (right, fact.right)) for span in side
    }
    assert {"14 oktober 2020", "16 september 2020", "12-18 ér", "2018-2021"} <= quotes
    listed = by_value[FactKind.LISTED, "12 | 11"]
    assert listed.verdict is Verdict.DIFFERS
    (said,) = listed.right
    assert " ".join(said.of(right).split()) == "tolv nämnda myndigheter"
    named = {fact.value for fact in facts if fact.kind is FactKind.ORGANISATION and set(fact.left) & set(listed.left)}
    assert len(listed.left) == len(named) == 11


def test_swapped_texts_give_the_same_facts_swapped() -> None:
    left, right = (text_of(name) for name in NAMES)
    words = load_words("sv")
    here, back = find_facts(left, right, (), words), find_facts(right, left, (), words)
    assert {(f.kind, f.value, f.left, f.right) for f in here} == {(f.kind, f.value, f.right, f.left) for f in back}
