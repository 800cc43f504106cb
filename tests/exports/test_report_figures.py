"""Figures that add up, in forms that go with their numbers; places, dates and words as a reader expects them."""

from dataclasses import replace

import translate
from exports.conftest import span_of
from motsvar.core.comparison import Comparison, Fact, FactKind, Origin, Relation, Theme, Verdict
from motsvar.core.document import Document
from motsvar.core.span import Span
from motsvar.exports.case_content import CaseContent
from motsvar.exports.options import ExportOptions
from motsvar.exports.reporting.facts import figures, in_columns
from motsvar.exports.reporting.places import place, where
from motsvar.exports.reporting.runs import MarkKind
from motsvar.exports.reporting.values import FigureView
from motsvar.exports.reporting.view import report_view
from motsvar.wording import ENGLISH, wording


def with_found(content: CaseContent, **changed: object) -> CaseContent:
    assert content.pair
    return replace(content, pair=replace(content.pair, comparison=replace(content.pair.comparison, **changed)))  # type: ignore[arg-type]


def test_the_kinds_of_passages_add_up_to_them(comparison: Comparison) -> None:
    one, two = comparison.matches
    matches = tuple(
        replace(two, relation=relation, moved=True, origin=Origin.BOILERPLATE) for relation in Relation for _ in "ab"
    )
    told = figures(replace(comparison, matches=(one, *matches)), ENGLISH)
    whole, *others = told
    parts = [figure for figure in others if figure.part]
    kinds = [figure for figure in parts if not figure.name.startswith("of these")]
    assert sum(figure.number for figure in kinds) == whole.number == 9
    assert [figure.number for figure in parts if figure not in kinds] == [8, 8]


def test_a_figure_has_the_form_of_its_number(comparison: Comparison) -> None:
    translate.main(["--compile"])
    one = {figure.name for figure in figures(comparison, wording("sv"))}
    assert {"uppgift som skiljer sig", "ändrat avsnitt", "tema som återkommer"} <= one
    twice = replace(
        comparison, facts=comparison.facts * 2, themes=comparison.themes * 2, matches=comparison.matches * 2
    )
    assert {"uppgifter som skiljer sig", "ändrade avsnitt", "teman som återkommer"} <= {
        figure.name for figure in figures(twice, wording("sv"))
    }


def test_parts_stand_in_the_column_of_what_they_are_of() -> None:
    told = (FigureView("a", 1), *(FigureView("b", 1, part=True) for _ in range(5)), FigureView("c", 1))
    left, right = zip(*in_columns(told), strict=True)
    assert [one.name for one in left if one] == ["a", *"bbbbb"]
    assert [one.name for one in right if one] == ["c"]


def test_a_passage_of_several_lines_has_the_first_and_the_last() -> None:
    text = Document.from_text("ett \ntvå-\ntre\nfyra\n")
    assert where(text, Span(0, 3), ENGLISH) == "l. 1"
    assert where(text, Span(0, 14), ENGLISH) == "ll. 1–3", "a line end belongs to its line"
    assert place(text, Span(0, 18), ENGLISH).words == "ett två-tre fyra"
    apart = Document.from_text("ett  två \n\n  tre")
    assert place(apart, Span(0, 16), ENGLISH).words == "ett  två tre"
    paged = replace(Document.from_text("ett\ntvå\n\ftre"), page_starts=(0, 9))
    assert where(paged, Span(0, 7), wording("sv")) == "s. 1, rad 1–2"


def test_what_stands_elsewhere_says_where(content: CaseContent, comparison: Comparison) -> None:
    moved = with_found(content, matches=tuple(replace(match, moved=True) for match in comparison.matches))
    view = report_view(moved).pair
    assert view
    labels = [
        {label.text for block in side for run in block.runs for label in run.labels if label.kind is MarkKind.MOVED}
        for row in view.rows
        for side in (row.left, row.right)
    ]
    assert set().union(*labels) == {
        "elsewhere: B l. 1",
        "elsewhere: B l. 3",
        "elsewhere: A p. 1, l. 1",
        "elsewhere: A p. 1, l. 3",
    }


def test_what_is_unsure_says_so_and_the_method_says_how_sure_the_rest_is(
    content: CaseContent, comparison: Comparison
) -> None:
    one, two = (replace(match, relation=Relation.REWORDED) for match in comparison.matches)
    view = report_view(with_found(content, matches=(replace(one, confidence=0.33), replace(two, confidence=0.99))))
    assert view.pair
    runs = [run for row in view.pair.rows for block in (*row.left, *row.right) for run in block.runs]
    unsure = [run.text for run in runs for label in run.labels if label.text == "unsure"]
    assert unsure == ["Bron", "Bron"]
    told = dict(view.settings)["Confidence of passages in other words"]
    assert told.startswith("From 33 % to 99 %: ")
    assert "1 of 2 are below 50 %" in told


def test_dates_are_in_words_in_what_is_not_answered_too(content: CaseContent) -> None:
    left = content.documents[0].document
    day = Fact(FactKind.DATE, "2020-09-16", Verdict.LEFT_ONLY, (span_of(left, "maj"),), ())
    changed = with_found(content, facts=(day,), themes=(Theme("x", 1.0, (), ()),), left_only=())
    view = report_view(changed, ExportOptions("sv")).pair
    assert view
    assert [one.words for one in view.silences if one.kind == "datum"] == ["16 september 2020"]
