"""What the first page says, in each of the three forms of the report."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from selectolax.lexbor import LexborHTMLParser

import translate
from exports.conftest import span_of
from exports.docx.reading import Report
from exports.pdf.conftest import Read, squashed
from motsvar.core.comparison import (
    Change,
    Comparison,
    Fact,
    FactKind,
    Match,
    Operation,
    Origin,
    Profile,
    Relation,
    Theme,
    Verdict,
)
from motsvar.core.document import Document
from motsvar.core.span import Side, Span
from motsvar.exports import report_html
from motsvar.exports.case_content import CaseContent, ExportedDocument
from motsvar.exports.options import ExportOptions, Part
from motsvar.exports.pdf import writer
from motsvar.exports.reporting.contradictions import excerpt
from motsvar.exports.reporting.negations import negations
from motsvar.exports.reporting.view import report_view
from motsvar.wording import wording
from support.rendering import rendered

SUMMARY = frozenset({Part.SUMMARY})


@pytest.fixture(scope="module", autouse=True)
def swedish() -> None:
    translate.main(["--compile"])


def html(content: CaseContent, language: str) -> str:
    data = rendered(report_html.write, content, ExportOptions(language, SUMMARY)).data
    section = LexborHTMLParser(data.decode()).css_first("section.page")
    assert section
    return squashed(section.text(separator=" "))


def pdf(content: CaseContent, language: str) -> str:
    return squashed(Read(rendered(writer.write, content, ExportOptions(language, SUMMARY)).data).pages[0])


def docx(content: CaseContent, language: str) -> str:
    text = Report(content, ExportOptions(language, SUMMARY)).by_us
    return squashed(text.split(wording(language)("All contradictions"))[0])


@pytest.fixture(params=[html, pdf, docx])
def page(request: pytest.FixtureRequest) -> Callable[[CaseContent, str], str]:
    return request.param  # type: ignore[no-any-return]


@pytest.fixture
def named(content: CaseContent, comparison: Comparison) -> CaseContent:
    """Eleven are named in A, twelve are said to be in B."""
    assert content.pair
    listed = Fact(
        FactKind.LISTED, "12 | 11", Verdict.DIFFERS, tuple(Span(at, at + 1) for at in range(11)), (Span(0, 4),)
    )
    return replace(content, pair=replace(content.pair, comparison=replace(comparison, facts=(listed,))))


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", ("number said against named", "11 named | 12 said", "and 8 more")),
        ("sv", ("angivet antal mot uppräknat", "11 uppräknade | 12 angivna", "och 8 till")),
    ],
)
def test_what_is_not_shown_of_a_contradiction_is_counted(
    page: Callable[[CaseContent, str], str], named: CaseContent, language: str, told: tuple[str, ...]
) -> None:
    shown = page(named, language)
    for words in told:
        assert squashed(words) in shown


@pytest.mark.parametrize(("language", "told"), [("en", "somebody has judged"), ("sv", "måste bedömas")])
def test_what_contradictions_are_worth_stands_with_them(
    page: Callable[[CaseContent, str], str], content: CaseContent, language: str, told: str
) -> None:
    assert squashed(told) in page(content, language)


def denied(content: CaseContent, left: str, right: str, noise: float = 0.25) -> CaseContent:
    """One match of two sentences, whose second words differ."""
    texts = Document.from_text(left), Document.from_text(right)
    words = [Span(text.text.index(" ") + 1, text.text.index(" ", text.text.index(" ") + 1)) for text in texts]
    match = Match(
        1,
        Relation.EDITED,
        Span(0, len(left)),
        Span(0, len(right)),
        0.9,
        changes=(Change(Operation.REPLACE, *words),),
    )
    assert content.pair
    found = replace(content.pair.comparison, matches=(match,), left=Profile("sv", noise), right=Profile("sv", 0.0))
    one, other = (
        replace(old, document=replace(text, source=old.document.source))
        for old, text in zip(content.documents, texts, strict=True)
    )
    bare = replace(found, left_only=(), right_only=(), themes=(), facts=())
    pair = replace(content.pair, comparison=bare, left_blocks=(), right_blocks=())
    return replace(content, documents=(one, other), pair=pair, annotations=(), links=())


@pytest.mark.parametrize(
    ("one", "other", "noise", "meant"),
    [
        ("ska inga i en grupp som har tva experter", "ska samlas i en grupp som har två experter", 0.25, "ingå"),
        ("ska inga bilar för åren då vi körde", "ska alla bilar för åren då vi körde", 0.25, ""),
        ("ska inte vara for sent", "ska inne vara för sent", 0.25, "inne"),
        ("ska inte vara for sent", "ska inne vara för sent", 0.0, ""),
        ("ska inte vara for sent", "ska redan vara för sent", 0.25, ""),
    ],
)
def test_a_negation_that_may_be_misread_says_so(
    content: CaseContent, one: str, other: str, noise: float, meant: str
) -> None:
    changed = denied(content, one, other, noise)
    assert changed.pair
    documents: tuple[ExportedDocument, ...] = changed.documents
    (found,) = negations(changed.pair.comparison, documents[0].document, documents[1].document)
    assert (found.side, found.word, found.meant) == (Side.LEFT, one.split()[1], meant)
    (view,) = report_view(changed).contradictions
    assert view.value == f"“{found.word}” only in A"
    assert view.doubt == (f"may be a reading error of “{meant}”" if meant else "")


def test_the_doubt_is_on_the_page(page: Callable[[CaseContent, str], str], content: CaseContent) -> None:
    changed = denied(content, "ska inga i en grupp som har tva experter", "ska samlas i en grupp som har två experter")
    shown = page(changed, "sv")
    assert squashed("”inga” bara i A") in shown
    assert squashed("kan vara läsfel för ”ingå”") in shown


def test_an_excerpt_shows_what_it_is_taken_for() -> None:
    text = "ord " * 100 + "inte " + "ord " * 100
    shown = excerpt(text, 60, text.index("inte"))
    assert "inte" in shown
    assert len(shown) <= 60
    assert shown.startswith("…ord")
    assert shown.endswith("…")
    assert excerpt("kort", 60, 2) == "kort"


def test_the_page_shows_what_is_shared_and_what_is_not(
    page: Callable[[CaseContent, str], str], content: CaseContent, comparison: Comparison
) -> None:
    left = content.documents[0].document
    theme = Theme("maj", 1.0, (span_of(left, "maj"),), ())
    assert content.pair
    changed = replace(content, pair=replace(content.pair, comparison=replace(comparison, themes=(theme,))))
    shown = page(changed, "en")
    for words in (
        "the longest in common",
        "Kostnaden blir 12 kronor för 🌉 bron.",
        "the longest in one only",
        "Norra sidan saknar ljus.",
        "Södra sidan har ljus.",
        "says nothing of (B on 1)",
        "A p. 1, l. 4",
    ):
        assert squashed(words) in shown, words


def test_a_formula_is_not_the_longest_in_common(content: CaseContent, comparison: Comparison) -> None:
    bron, cost = comparison.matches
    assert content.pair
    found = replace(comparison, matches=(bron, replace(cost, origin=Origin.BOILERPLATE)))
    view = report_view(replace(content, pair=replace(content.pair, comparison=found))).pair
    assert view
    assert [place.words for place in view.highlights[0].left] == ["Bron"]
