"""What the report says of silence, and of the facts of every kind."""

from dataclasses import replace

import pytest

from motsvar.core.comparison import Comparison, Demand, Fact, FactKind, FromReference, Profile, Theme, Verdict
from motsvar.core.document import Document, Source
from motsvar.core.span import Span
from motsvar.exports.case_content import CaseContent, ExportedDocument
from motsvar.exports.report_html import write
from motsvar.exports.reporting.values import PairView, SilenceView
from motsvar.exports.reporting.view import pair_view
from support.rendering import rendered


def a_document(text: str, name: str) -> Document:
    return replace(Document.from_text(text), source=Source(name, "0" * 64, len(text)))


def span_of(document: Document, words: str) -> Span:
    start = document.text.index(words)
    return Span(start, start + len(words))


def viewed(content: CaseContent, comparison: Comparison, reference_id: str = "") -> PairView:
    assert content.pair
    pair = replace(content.pair, comparison=comparison, reference_id=reference_id)
    return pair_view(replace(content, pair=pair), pair)


def html_of(content: CaseContent, comparison: Comparison) -> str:
    assert content.pair
    return rendered(write, replace(content, pair=replace(content.pair, comparison=comparison))).data.decode()


def test_a_demand_that_nobody_answers_and_a_lone_theme_are_told(content: CaseContent, comparison: Comparison) -> None:
    motion = a_document("Motion\n\natt bron får ljus <b>nu</b>", "motion.txt")
    left = content.documents[0].document
    demand = Demand(span_of(motion, "att bron får ljus <b>nu</b>"), (), ())
    asked = FromReference(Profile("sv", 0.0), (), (), (demand,))
    themes = (Theme("maj", 2.0, (span_of(left, "maj"), span_of(left, "saknar")), ()),)
    content = replace(content, documents=(*content.documents, ExportedDocument("motion.txt", motion)))
    view = viewed(content, replace(comparison, reference=asked, themes=themes), "motion.txt")
    assert view.silences_counted == "B on 1, both on 1"
    assert view.silences == (
        SilenceView("A; B", "demand", "att bron får ljus <b>nu</b>", "", "", "l. 3", ()),
        SilenceView("B", "theme", "maj", "A p. 1, l. 4 and 1 more", "B l. 3", "", ()),
    )
    assert "What is not answered" not in html_of(content, comparison)


def test_what_is_told_is_escaped_and_what_hides_is_shown(content: CaseContent, comparison: Comparison) -> None:
    left = content.documents[0].document
    themes = (Theme("<script>\u202e", 2.0, (span_of(left, "maj"),), ()),)
    html = html_of(content, replace(comparison, themes=themes))
    assert "What is not answered" in html
    assert "<td>&lt;script&gt;⟨U+202E⟩</td>" in html


@pytest.mark.parametrize("kind", FactKind)
def test_facts_of_every_kind_stand_in_the_table(content: CaseContent, comparison: Comparison, kind: FactKind) -> None:
    fact = Fact(kind, "4 | 2", Verdict.DIFFERS, (Span(0, 2), Span(3, 4)), (Span(0, 2),), "hus")
    (shown,) = viewed(content, replace(comparison, facts=(fact,))).facts
    assert shown.kind
    told = {FactKind.LISTED: "2 named | 4 said", FactKind.DATE: "4 | 2"}
    assert shown.value == told.get(kind, "4 hus | 2 hus")
