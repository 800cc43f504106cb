"""Filters, counts, and agreement against figures worked out by hand and by the textbook."""

import random

import pytest

from motsvar.core.annotation import Annotation, Link, Tag, Tagging
from motsvar.core.coding.agreement import Agreement, agreements
from motsvar.core.coding.counts import counts, together
from motsvar.core.coding.filters import NO_FILTER, AnnotationFilter, filtered, paths, with_descendants
from motsvar.core.span import Span

TAGS = (Tag("t", "top", "#000000"), Tag("u", "under", "#000000", "t"), Tag("o", "other", "#000000"))
ANNOTATIONS = (
    Annotation("1", "a", Span(0, 5), "en sjö", ("u",), "djup", "Anna", "2026-01-01T", "2026-01-01T00:00:00.000Z"),
    Annotation("2", "a", Span(4, 9), "omréden", ("o",), "", "Bo", "2026-01-02T", "2026-01-02T23:59:59.999Z"),
    Annotation("3", "b", Span(0, 2), "fält", ("t", "o"), "", "Anna", "2026-01-03T", "2026-01-03T10:00:00.000Z"),
)
LINKS = (Link("l", "1", "3", "quotes"), Link("m", "2", None, "only here", document="b"))


@pytest.mark.parametrize(
    ("wanted", "ids"),
    [
        (NO_FILTER, "123"),
        (AnnotationFilter(tag="t"), "13"),
        (AnnotationFilter(tag="o"), "23"),
        (AnnotationFilter(person="Bo"), "2"),
        (AnnotationFilter(document="a"), "12"),
        (AnnotationFilter(since="2026-01-02"), "23"),
        (AnnotationFilter(until="2026-01-02"), "12"),
        (AnnotationFilter(since="2026-01-02", until="2026-01-02"), "2"),
        (AnnotationFilter(relation="quotes"), "13"),
        (AnnotationFilter(relation="only here"), "2"),
        (AnnotationFilter(text="omraden"), "2"),
        (AnnotationFilter(text="DJUP sjö"), "1"),
        (AnnotationFilter(tag="o", person="Anna", text="falt"), "3"),
        (AnnotationFilter(text="nothing"), ""),
    ],
)
def test_each_field_narrows(wanted: AnnotationFilter, ids: str) -> None:
    assert "".join(one.id for one in filtered(ANNOTATIONS, wanted, TAGS, LINKS)) == ids


def test_tags_in_a_circle_are_gone_through_once() -> None:
    circle = (Tag("x", "x", "#000000", "y"), Tag("y", "y", "#000000", "x"))
    assert with_descendants("x", circle) == {"x", "y"}
    assert set(paths(circle)) == {"x", "y"}
    assert paths(TAGS)["u"] == "top/under"


def test_counts_cover_each_character_once() -> None:
    taggings = [Tagging("a", Span(*ends), "t", "") for ends in ((0, 5), (3, 8), (20, 21), (20, 21))]
    (found,) = counts(taggings)
    assert (found.passages, found.characters) == (4, 9)


def test_tags_are_together_where_their_passages_share_a_character() -> None:
    chance = random.Random(1)
    taggings = []
    for _ in range(200):
        start = chance.randrange(300)
        taggings.append(
            Tagging(chance.choice("ab"), Span(start, start + chance.randrange(1, 30)), chance.choice("xyz"), "")
        )
    expected = {("x", "y"): 0, ("x", "z"): 0, ("y", "z"): 0}
    for i, one in enumerate(taggings):
        for other in taggings[:i]:
            if one.document == other.document and one.tag != other.tag and one.span.overlaps(other.span):
                expected[min(one.tag, other.tag), max(one.tag, other.tag)] += 1
    assert {(pair.one, pair.other): pair.times for pair in together(taggings)} == expected


def test_agreement_is_that_of_the_textbook() -> None:
    """Cohen's table of 20, 5, 10, 15: observed .7, expected .5, kappa .4. Krippendorff's formula, worked by hand."""
    found = Agreement("t", "A", "B", both=20, only_one=5, only_other=10, neither=15)
    assert found.kappa == pytest.approx(0.4)
    values, yes = 100, 55
    assert found.alpha == pytest.approx(1 - (30 / 100) / (2 * yes * (values - yes) / (values * (values - 1))))
    assert Agreement("t", "A", "B", 10, 0, 0, 90).kappa == pytest.approx(1.0)
    assert Agreement("t", "A", "B", 10, 0, 0, 90).alpha == pytest.approx(1.0)
    assert Agreement("t", "A", "B", 0, 0, 0, 100).kappa is None
    assert Agreement("t", "A", "B", 0, 0, 0, 100).alpha is None
    assert Agreement("t", "A", "B", 0, 0, 0, 0).kappa is None


def test_agreement_is_on_characters_of_documents_that_both_have_worked_on() -> None:
    taggings = [
        Tagging("a", Span(0, 10), "t", "Anna"),
        Tagging("a", Span(5, 10), "t", "Anna"),
        Tagging("a", Span(5, 15), "t", "Bo"),
        Tagging("b", Span(0, 50), "t", "Anna"),
        Tagging("a", Span(0, 1), "u", "Bo"),
    ]
    found = {one.tag: one for one in agreements(taggings, {"a": 100, "b": 50})}
    one = found["t"]
    assert (one.one, one.other) == ("Anna", "Bo")
    assert (one.both, one.only_one, one.only_other, one.neither) == (5, 5, 5, 85)
    assert (found["u"].both, found["u"].only_other) == (0, 1)
    assert agreements(taggings[3:4], {"b": 50}) == ()
