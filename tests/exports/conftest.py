"""A case with everything in it that has ever broken an export."""

from uuid import UUID

import pytest

from motsvar.core.annotation import Annotation, Link, Tag
from motsvar.core.comparison import (
    Change,
    Comparison,
    Fact,
    FactKind,
    Match,
    Operation,
    Profile,
    Relation,
    Settings,
    Summary,
    Theme,
    Verdict,
)
from motsvar.core.document import Document, Source, normalised, sha256_of
from motsvar.core.outline.segmentation import blocks
from motsvar.core.span import Span
from motsvar.exports.case_content import CaseContent, ExportedDocument, PairContent

NAUGHTY = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "]]>",
    "--",
    "</style>",
    "{{ 7 * 7 }}",
    'it\'s "quoted"',
    "=1+1",
    "＝1+1",
    "@SUM(A1)",
    "abc\u202edef",
    "👩‍👩‍👧 a\u00a0b",
    "one; two\nthree\r\nfour",
    "nul\x00bell\x07",
    "å" * 40_000,
)

LEFT = "Bron\n\nKostnaden blir 12 kronor för 🌉 bron.\nDen byggs i maj.\n\fNorra sidan saknar ljus."
RIGHT = "Bron\n\nKostnaden blir 15 kronor för 🌉 bron.\n\nSödra sidan har ljus."


def a_document(text: str, name: str) -> Document:
    text = normalised(text)
    pages = (0, *(at + 1 for at, character in enumerate(text) if character == "\f"))
    return Document(text, Source(name, sha256_of(b"file " + text.encode()), len(text)), pages)


def span_of(document: Document, words: str) -> Span:
    start = document.text.index(words)
    return Span(start, start + len(words))


def an_annotation(number: int, document: Document, words: str, tags: tuple[str, ...], note: str) -> Annotation:
    document_id = document.source.name
    made = "2026-01-02T03:04:05+00:00"
    span = span_of(document, words)
    return Annotation(str(UUID(int=number)), document_id, span, words, tags, note, NAUGHTY[0], made, made)


@pytest.fixture
def left() -> Document:
    return a_document(LEFT, "left.txt")


@pytest.fixture
def right() -> Document:
    return a_document(RIGHT, "=right<b>.txt")


@pytest.fixture
def comparison(left: Document, right: Document) -> Comparison:
    change = Change(Operation.REPLACE, span_of(left, "12"), span_of(right, "15"))
    variant = Change(Operation.VARIANT, span_of(left, "blir"), span_of(right, "blir"), "case")
    cost_left = span_of(left, "Kostnaden blir 12 kronor för 🌉 bron.")
    cost_right = span_of(right, "Kostnaden blir 15 kronor för 🌉 bron.")
    return Comparison(
        Settings(),
        Profile("sv", 0.12),
        Profile("sv", 0.0),
        Summary(0.61, 0.724, "Short <texts>."),
        (
            Match(1, Relation.SAME, span_of(left, "Bron"), span_of(right, "Bron"), 1.0),
            Match(2, Relation.EDITED, cost_left, cost_right, 0.9, moved=False, changes=(variant, change)),
        ),
        (span_of(left, "Norra sidan saknar ljus."),),
        (span_of(right, "Södra sidan har ljus."),),
        facts=(Fact(FactKind.AMOUNT, "12 | 15", Verdict.DIFFERS, (change.left,), (change.right,)),),
        themes=(Theme("ljus", 2.0, (span_of(left, "ljus"),), (span_of(right, "ljus"),)),),
    )


@pytest.fixture
def content(left: Document, right: Document, comparison: Comparison) -> CaseContent:
    """Two documents and a tag, a note and a name for every naughty string, on overlapping passages."""
    tags = tuple(Tag(f"t{at}", words, "#0072b2", "t0" if at else None) for at, words in enumerate(NAUGHTY))
    words = ("Kostnaden blir 12", "12 kronor för 🌉", "🌉 bron.\nDen byggs", "ljus")
    annotations = tuple(
        an_annotation(at + 1, left, words[at % len(words)], (f"t{at}", "t0") if at else (), note)
        for at, note in enumerate(NAUGHTY)
    )
    other = an_annotation(99, right, "15 kronor", ("t1",), "")
    link = Link(str(UUID(int=500)), annotations[0].id, other.id, "contradicts", NAUGHTY[1])
    return CaseContent(
        "motsvar 0.1.0",
        "2026-02-03T04:05:06+00:00",
        NAUGHTY[0],
        (ExportedDocument("left.txt", left), ExportedDocument(right.source.name, right, "</style>")),
        tags,
        (*annotations, other),
        (link,),
        PairContent("left.txt", right.source.name, comparison, blocks(left.text), blocks(right.text)),
    )


@pytest.fixture
def empty() -> CaseContent:
    return CaseContent("motsvar 0.1.0", "2026-02-03T04:05:06+00:00", "Empty", ())
