"""The parts of a report that are tables and lists, in pages."""

from collections.abc import Iterator, Sequence

from motsvar.exports.pdf.flow import Flow
from motsvar.exports.pdf.looks import BODY, SMALL, SUBHEADING, TABLE, TABLE_STRONG
from motsvar.exports.pdf.tables import Cell, Head, one_line, table
from motsvar.exports.pdf.values import Look, Piece
from motsvar.exports.reporting.values import (
    AnswerView,
    ContradictionView,
    FactView,
    PairView,
    Place,
    ReportView,
    SilenceView,
    ThemeView,
)
from motsvar.wording import NO_BREAK, Wording

_TOGETHER = 20
"""Letters of a place that stands in one line."""
_NONE: Cell = ((Piece("–", SMALL),),)


def put_contradictions(flow: Flow, found: Sequence[ContradictionView], view: ReportView) -> None:
    words = view.words
    flow.paragraph((Piece(view.judged, SMALL),))
    flow.space(4)
    heads = (Head(words("Kind"), 1), Head("A", 2.3), Head("B", 2.3))
    rows = (
        (
            _kind(one),
            (*_places(one.left, words), *_told(one.left_more, SMALL)),
            (*_places(one.right, words), *_told(one.right_more, SMALL)),
        )
        for one in found
    )
    table(flow, heads, rows)


def put_highlights(flow: Flow, pair: PairView, words: Wording) -> None:
    if not pair.highlights:
        return
    flow.paragraph((Piece(words("What they share and what they do not"), SUBHEADING),))
    flow.space(2)
    heads = (Head("", 1), Head("A", 2.3), Head("B", 2.3))
    rows = (
        (one_line(one.kind, TABLE_STRONG), _places(one.left, words), _places(one.right, words))
        for one in pair.highlights
    )
    table(flow, heads, rows)
    flow.space(8)


def put_demands(flow: Flow, pair: PairView, words: Wording) -> None:
    if pair.reference:
        said = words("What {0} asks for, and what the two say of it.").format(pair.reference.name)
        flow.paragraph((Piece(said, BODY),))
        flow.space(6)
    if not pair.demands:
        flow.paragraph((Piece(words("No demands were found in it."), SMALL),))
        return
    heads = (Head(words("No."), 0.35), Head(words("Demand"), 2), Head("A", 2), Head("B", 2))
    rows = (
        (
            one_line(words.number(number), TABLE_STRONG),
            _places((one.demand,), words),
            _answers(one.left, words),
            _answers(one.right, words),
        )
        for number, one in enumerate(pair.demands, 1)
    )
    table(flow, heads, rows)
    remark(
        flow,
        words(
            "The passages that speak of each demand were found by their words. “Only quoted” says what is demanded and "
            "no more; “not addressed” means that no passage was found."
        ),
    )


def put_silence(flow: Flow, pair: PairView, words: Wording) -> None:
    said = words(
        "Demands that are not answered, and what has no counterpart in the other document. Silent: {0}."
    ).format(pair.silences_counted)
    flow.paragraph((Piece(said, BODY),))
    flow.space(6)
    heads = (
        Head(words("Silent"), 0.6),
        Head(words("Kind"), 0.9),
        Head(words("On what"), 3),
        Head(words("Where it stands"), 1.3),
        Head(words("Where it would stand"), 1.3),
    )
    table(flow, heads, (_silence(one, words) for one in pair.silences))
    remark(
        flow,
        words(
            "Found by words, as all that corresponds is: silence here means that no counterpart was found. The same "
            "thing said in quite other words is not."
        ),
    )


def put_themes(flow: Flow, pair: PairView, words: Wording) -> None:
    for title, own in ((words("Of the case's own codebook"), True), (words("Found by the program"), False)):
        found = [theme for theme in pair.themes if theme.own is own]
        if found:
            flow.need(80)
            flow.paragraph((Piece(title, SUBHEADING),))
            flow.space(3)
            _themes(flow, found, words)
            flow.space(10)


def put_facts(flow: Flow, pair: PairView, words: Wording) -> None:
    heads = (
        Head(words("Fact"), 1.95),
        Head(words("Kind"), 1.1),
        Head(words("Verdict"), 0.8),
        Head("A", 1.85),
        Head("B", 1.85),
    )
    table(flow, heads, (_fact(one, words) for one in pair.facts))


def remark(flow: Flow, text: str) -> None:
    flow.space(5)
    flow.paragraph((Piece(text, SMALL),))


def _themes(flow: Flow, found: Sequence[ThemeView], words: Wording) -> None:
    heads = (
        Head(words("Theme"), 4),
        Head(words("Times in A"), 1, right=True),
        Head(words("Times in B"), 1, right=True),
    )
    rows = (
        (
            one_line(one.label, TABLE),
            one_line(words.number(one.left), TABLE),
            one_line(words.number(one.right), TABLE),
        )
        for one in found
    )
    table(flow, heads, rows)


def _kind(one: ContradictionView) -> Cell:
    said = (*_told(one.value, TABLE), *_told(one.doubt, TABLE), *_told(one.note, TABLE))
    return ((Piece(one.kind, TABLE_STRONG),), *said)


def _told(text: str, look: Look) -> Cell:
    return one_line(text, look) if text else ()


def _fact(fact: FactView, words: Wording) -> tuple[Cell, ...]:
    """What differs is set in bold, and says so."""
    look = TABLE_STRONG if fact.differs else TABLE
    return (
        one_line(fact.value, look),
        one_line(fact.kind, TABLE),
        one_line(fact.verdict, look),
        _places(fact.left, words),
        _places(fact.right, words),
    )


def _silence(one: SilenceView, words: Wording) -> tuple[Cell, ...]:
    held = (Piece(" " + words("with {0}").format(", ".join(one.holds)), SMALL),) if one.holds else ()
    motion = words("motion {0}").format(one.motion) if one.motion else ""
    stands = tuple((Piece(place, SMALL),) for place in (one.where, motion) if place)
    return (
        one_line(one.silent, TABLE_STRONG),
        one_line(one.kind, TABLE),
        ((Piece(one.words, TABLE), *held),),
        stands,
        one_line(one.opposite, SMALL) if one.opposite else _NONE,
    )


def _places(found: Sequence[Place], words: Wording) -> Cell:
    return tuple(tuple(_place(one, words, one.where)) for one in found) or _NONE


def _place(place: Place, words: Wording, where: str) -> Iterator[Piece]:
    yield Piece(words("“{0}”").format(place.words) + " ", TABLE)
    yield Piece(where.replace(" ", NO_BREAK) if len(where) <= _TOGETHER else where, SMALL)


def _answers(found: Sequence[AnswerView], words: Wording) -> Cell:
    def told(one: AnswerView) -> tuple[Piece, ...]:
        where = one.place.where
        return tuple(_place(one.place, words, f"{where}, {words('only quoted')}" if one.quoted else where))

    return tuple(map(told, found)) or one_line(words("not addressed"), SMALL)
