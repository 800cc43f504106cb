"""What people have said: notes on the whole, and the tagged passages with their quotations."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from motsvar.exports.pdf.breaking import lines_of
from motsvar.exports.pdf.flow import Column, Flow, Row
from motsvar.exports.pdf.looks import BODY, LABEL, NUMBER, SMALL, STRONG, label, solid
from motsvar.exports.pdf.values import INK, INNER, RULE, Line, Piece, Rule
from motsvar.exports.reporting.values import AnnotationView, NoteView
from motsvar.wording import Wording

_QUOTE = 12.0
_EDGE = Rule(0, 0, 0, 0, RULE, 2.2)


def put_notes(flow: Flow, notes: Sequence[NoteView]) -> None:
    for one in notes:
        lines = (*lines_of((Piece(one.about, STRONG),), INNER), *lines_of((Piece(one.body, BODY),), INNER))
        flow.row(Row((Column(0, INNER, (*lines, *_said(one.made))),), 5, 6))


def put_annotations(flow: Flow, annotations: Sequence[AnnotationView], words: Wording, until: float) -> None:
    """``until`` is how far the work is when all are put."""
    since = flow.done
    for at, one in enumerate(annotations):
        flow.done = since + (until - since) * at / len(annotations)
        _annotation(flow, one, words)


def _annotation(flow: Flow, one: AnnotationView, words: Wording) -> None:
    head = (label(words.number(one.number), NUMBER), Piece(f"  {one.document}, {one.where}", SMALL))
    quote = lines_of((Piece(one.quote, BODY),), INNER - _QUOTE)
    after = tuple(_after(one))
    first = lines_of(head, INNER, 1.6, anchor=one.target)
    flow.need(10 + sum(line.height for line in (*first, *quote[:12], *after[:12])))
    flow.row(Row((Column(0, INNER, first),), 5, 1))
    flow.row(Row((Column(1, INNER, quote, "", _EDGE, _QUOTE - 1),), 1, 1, rule=""))
    if after:
        flow.row(Row((Column(0, INNER, after),), 3, 2, rule=""))
    flow.space(4)


def _after(one: AnnotationView) -> Iterator[Line]:
    if one.tags:
        looks = [replace(LABEL, size=7, ink=INK, bold=False, underlines=(solid(tag.colour, 1.6),)) for tag in one.tags]
        chips = [
            piece
            for tag, look in zip(one.tags, looks, strict=True)
            for piece in (label(tag.path, look), Piece("   ", BODY))
        ]
        yield from lines_of(chips, INNER, 1.9)
    if one.note:
        yield from lines_of((Piece(one.note, BODY),), INNER)
    for link in one.links:
        yield from lines_of((Piece(link, BODY),), INNER)
    yield from _said(one.made)


def _said(made: str) -> Sequence[Line]:
    return lines_of((Piece(made, SMALL),), INNER) if made else ()
